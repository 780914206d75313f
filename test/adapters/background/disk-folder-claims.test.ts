import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDiskFolderClaims } from '../../../src/adapters/background/disk-folder-claims.js';
import { findProcess } from '../../../src/adapters/background/process-table.js';
import { systemFiles } from '../../../src/adapters/system/files.js';
import { folderClaimsContract } from '../../ports/folder-claims.contract.js';

const diskFolderClaims = createDiskFolderClaims(systemFiles);

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'lanegate-claims-'));
});
afterEach(() => rm(root, { recursive: true }));

folderClaimsContract(async () => ({ claims: diskFolderClaims, folder: join(root, 'state') }));

const claimedBy = (owner: object) => writeFile(join(root, 'owner-1'), JSON.stringify(owner));

test('another process holds it while it lives, and is named', async () => {
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  await claimedBy({ pid: other.pid, born: (await findProcess(other.pid ?? 0))?.born });
  const hold = () => diskFolderClaims.whileHeld(root, () => readdir(root));
  await expect(hold()).rejects.toThrow(`process ${other.pid} of this machine`);
  other.kill('SIGKILL');
  await once(other, 'close');
  expect(await hold()).toHaveLength(1);
});

test('a folder that cannot be made is named', async () => {
  await writeFile(join(root, 'file'), '');
  await expect(diskFolderClaims.whileHeld(join(root, 'file', 'run'), async () => {})).rejects.toThrow(
    'this file could not be written: a file is where its folder would be',
  );
});

test.each([
  ['was given the id of one that was killed', { pid: process.pid, born: 'long ago' }],
  ['is there no more', { pid: 2 ** 22 + 7, born: '1' }],
  ['wrote no claim', { owner: 'me' }],
])('a process that %s holds nothing', async (_what, owner) => {
  await claimedBy(owner);
  expect(await diskFolderClaims.whileHeld(root, () => readdir(root))).toHaveLength(1);
  expect(await readdir(root)).toEqual([]);
});
