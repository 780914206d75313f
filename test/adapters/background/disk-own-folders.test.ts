import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { diskOwnFolders } from '../../../src/adapters/background/disk-own-folders.js';
import { findProcess, systemProcesses } from '../../../src/adapters/background/process-table.js';
import type { ProcessTable } from '../../../src/ports/process-table.js';

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'owned-folder-'));
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const makeOwnedFolder = (place: string, table: ProcessTable): Promise<string> =>
  diskOwnFolders(table).make(place, 'lanegate-programs-');

/** A process of another id, and how to end it as one that has no time to put anything away. */
async function anotherProcess() {
  const child = spawn('sleep', ['600'], { stdio: 'ignore' });
  const pid = child.pid ?? 0;
  const born = (await findProcess(pid))?.born ?? '';
  const table: ProcessTable = { ...systemProcesses, own: () => Promise.resolve({ pid, born }) };
  const end = () => new Promise((resolve) => child.once('exit', resolve).kill('SIGKILL'));
  return { table, end };
}

test('what a process that was killed has left is removed by the next, and nothing before', async () => {
  const { table, end } = await anotherProcess();
  const left = await makeOwnedFolder(parent, table);
  mkdirSync(join(left, 'worktree/locked'), { recursive: true });
  writeFileSync(join(left, 'worktree/locked/a'), 'a');
  chmodSync(join(left, 'worktree/locked'), 0o500);
  const first = await makeOwnedFolder(parent, systemProcesses);
  expect(existsSync(left)).toBe(true);
  await end();
  const second = await makeOwnedFolder(parent, systemProcesses);
  expect(readdirSync(parent).sort()).toEqual([first, second].map((each) => basename(each)).sort());
});

test('what does not tell whose it is stays, and so does what a link leads to', async () => {
  const { table, end } = await anotherProcess();
  const left = await makeOwnedFolder(parent, table);
  await end();
  rmSync(left, { recursive: true });
  mkdirSync(join(parent, 'mine'));
  symlinkSync(join(parent, 'mine'), left);
  const unnamed = await makeOwnedFolder(parent, { ...systemProcesses, own: () => Promise.resolve(undefined) });
  mkdirSync(join(parent, 'lanegate-programs-0123456789ab-7-31-abcdef'));
  const own = await makeOwnedFolder(parent, systemProcesses);
  const kept = [
    'mine',
    'lanegate-programs-0123456789ab-7-31-abcdef',
    ...[left, unnamed, own].map((each) => basename(each)),
  ];
  expect(readdirSync(parent).sort()).toEqual(kept.sort());
});

test.each([
  ['that is not there', 'missing', 'there is no such folder'],
  ['that is a file', 'file', 'it is no folder'],
])('a place for temporary files %s is a mistake that tells where it is named', async (_, name, reason) => {
  writeFileSync(join(parent, 'file'), '');
  await expect(makeOwnedFolder(join(parent, name), systemProcesses)).rejects.toMatchObject({
    name: 'UserError',
    message: `no temporary files can be written here: ${reason}`,
    place: { path: join(parent, name) },
    hint: expect.stringContaining('TMPDIR'),
  });
});
