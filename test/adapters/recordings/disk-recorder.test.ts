import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DiskRecorder } from '../../../src/adapters/recordings/disk-recorder.js';
import { UserError } from '../../../src/domain/user-error.js';
import { openFilesIn } from '../../fixtures/open-files.js';
import { recorderContract } from '../../ports/recorder.contract.js';

const path = 'evals/recordings.jsonl';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'lanegate-record-'));
});
afterEach(() => rm(root, { recursive: true }));

const written = () => readFile(join(root, path), 'utf8');

recorderContract(async () => ({
  recorder: new DiskRecorder(root),
  textOf: (name) => readFile(join(root, name), 'utf8'),
}));

test('an earlier run’s lines stay, and half a line that it left gets a line of its own', async () => {
  await mkdir(join(root, 'evals'));
  await writeFile(join(root, path), 'old\nhal');
  await new DiskRecorder(root).add(path, 'new');
  expect(await written()).toBe('old\nhal\nnew\n');
});

test.runIf(process.platform === 'linux')('no recording stays open once its lines are written', async () => {
  const recorder = new DiskRecorder(root);
  await Promise.all([recorder.add(path, 'one'), recorder.add(path, 'two'), recorder.add('other.jsonl', 'three')]);
  expect(openFilesIn(root)).toEqual([]);
});

test('a link leads nothing out of the repository', async () => {
  const elsewhere = await mkdtemp(join(tmpdir(), 'lanegate-elsewhere-'));
  await symlink(elsewhere, join(root, 'evals'));
  await expect(new DiskRecorder(root).add(path, 'x')).rejects.toThrow('the recording lies behind a link');
  expect(await readdir(elsewhere)).toEqual([]);
  await rm(elsewhere, { recursive: true });
});

test('a file that is a link is not written to either', async () => {
  await mkdir(join(root, 'evals'));
  await symlink(join(root, 'elsewhere'), join(root, path));
  await expect(new DiskRecorder(root).add(path, 'x')).rejects.toThrow('the recording lies behind a link');
  expect(await readdir(root)).toEqual(['evals']);
});

test('a file that cannot be written to is the user’s to mend, and told for every line', async () => {
  await mkdir(join(root, path), { recursive: true });
  const recorder = new DiskRecorder(root);
  for (const outcome of await Promise.allSettled([recorder.add(path, 'one'), recorder.add(path, 'two')])) {
    expect(outcome).toMatchObject({ status: 'rejected', reason: expect.any(UserError) });
  }
  expect(() => recorder.refuseUnwritable('another.jsonl')).not.toThrow();
  expect(() => recorder.refuseUnwritable(path)).toThrow('the recording cannot be written: a folder is in its place');
  await rm(join(root, path), { recursive: true });
  await expect(recorder.add(path, 'three')).rejects.toThrow('a folder is in its place');
});

test('what cannot be written to is told before anything is recorded', async () => {
  await mkdir(join(root, path), { recursive: true });
  await expect(new DiskRecorder(root).prepare(path)).rejects.toThrow(
    'the recording cannot be written: a folder is in its place',
  );
  await symlink(join(root, 'elsewhere'), join(root, 'link.jsonl'));
  await expect(new DiskRecorder(root).prepare('link.jsonl')).rejects.toThrow('the recording lies behind a link');
});
