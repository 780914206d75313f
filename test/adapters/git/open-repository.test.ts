import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diskOwnFolders } from '../../../src/adapters/background/disk-own-folders.js';
import { systemProcesses } from '../../../src/adapters/background/process-table.js';
import { openRepository } from '../../../src/adapters/git/open-repository.js';
import { hermeticEnvironment, TemporaryRepository, temporaryRepository } from '../../fixtures/temporary-repository.js';
import { describeGit } from '../../ports/git.contract.js';

describeGit('a repository on disk', async (commits, worktree) => {
  const repository = temporaryRepository(commits, worktree);
  const git = await openRepository(repository.folder, { environment: hermeticEnvironment });
  return {
    git,
    id: (name) => repository.id(name),
    close: async () => {
      await git.close();
      repository.remove();
    },
  };
});

const opening = async (folder: string, environment = hermeticEnvironment): Promise<unknown> =>
  openRepository(folder, { environment }).then(
    (git) => git.close(),
    (error: unknown) => error,
  );

test('a folder that is in no repository is a mistake to mend', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lanegate-test-'));
  const error = await opening(folder, { ...hermeticEnvironment, GIT_CEILING_DIRECTORIES: tmpdir() });
  expect(error).toMatchObject({ name: 'UserError', hint: expect.stringContaining('inside a clone') });
  expect(String(error)).toContain('not a git repository');
  rmSync(folder, { recursive: true });
});

test('a folder that is not there is a mistake to mend', async () => {
  expect(await opening('/nonexistent/folder')).toMatchObject({
    name: 'UserError',
    message: 'there is no folder /nonexistent/folder',
  });
});

test('a machine without git is told to install it', async () => {
  expect(await opening(tmpdir(), { ...hermeticEnvironment, PATH: '/nonexistent' })).toMatchObject({
    name: 'UserError',
    message: 'git could not be started',
  });
});

test('a subfolder is as good as the top', async () => {
  const repository = temporaryRepository([{ name: 'tip', files: { 'a/b/c': '1', d: '2' } }]);
  const git = await openRepository(join(repository.folder, 'a', 'b'), { environment: hermeticEnvironment });
  expect((await git.list((await git.resolve('HEAD')) ?? '')).map(({ path }) => path)).toEqual(['a/b/c', 'd']);
  await git.close();
  repository.remove();
});

test('a bare repository and one of SHA-256 are read too', async () => {
  const repository = temporaryRepository([{ name: 'tip', files: { a: '1' } }]);
  const bare = repository.clone('--bare');
  const modern = mkdtempSync(join(tmpdir(), 'lanegate-test-'));
  const sha256 = new TemporaryRepository(modern);
  sha256.git('init', '--quiet', '--object-format=sha256');
  sha256.edit({ files: { a: '1' } });
  sha256.git('add', '.');
  sha256.git('commit', '--quiet', '--message=first');
  for (const folder of [bare.folder, modern]) {
    const git = await openRepository(folder, { environment: hermeticEnvironment });
    const head = (await git.resolve('HEAD')) ?? '';
    const [entry] = await git.list(head);
    expect(await git.resolve(head)).toBe(head);
    expect(await git.readBlobs([entry?.blob ?? ''], 10)).toEqual([{ kind: 'text', text: '1' }]);
    await git.close();
  }
  for (const one of [repository, bare, sha256]) one.remove();
});

test("a folder's own name cannot be taken for syntax", async () => {
  const outer = mkdtempSync(join(tmpdir(), 'lanegate-test-'));
  const folder = join(outer, '#a "b" \\c:d é');
  mkdirSync(folder);
  const repository = new TemporaryRepository(folder);
  repository.git('init', '--quiet');
  repository.edit({ files: { a: '1' } });
  repository.git('add', '.');
  repository.git('commit', '--quiet', '--message=first');
  const git = await openRepository(folder, { environment: hermeticEnvironment });
  expect(await git.list(repository.id('HEAD'))).toHaveLength(1);
  expect(await git.list(await git.snapshotWorktree())).toHaveLength(1);
  await git.close();
  rmSync(outer, { recursive: true });
});

test('a large file is measured, not read', async () => {
  const repository = temporaryRepository([{ name: 'tip', files: { big: 'x'.repeat(5_000_000), small: 'y' } }]);
  const git = await openRepository(repository.folder, { environment: hermeticEnvironment });
  const blobs = (await git.list(repository.id('tip'))).map(({ blob }) => blob);
  expect(await git.readBlobs(blobs, 1_000_000)).toEqual([
    { kind: 'too-large', bytes: 5_000_000 },
    { kind: 'text', text: 'y' },
  ]);
  await git.close();
  repository.remove();
});

test('many blobs of many sizes come whole and in order', async () => {
  const contents = Array.from({ length: 300 }, (_, index) => `${index}\n`.repeat((index * 7919) % 5000));
  const files = Object.fromEntries(contents.map((content, index) => [String(index).padStart(3, '0'), content]));
  const repository = temporaryRepository([{ name: 'tip', files }]);
  const git = await openRepository(repository.folder, { environment: hermeticEnvironment });
  const blobs = (await git.list(repository.id('tip'))).map(({ blob }) => blob);
  expect(await git.readBlobs(blobs, 1_000_000)).toEqual(contents.map((text) => ({ kind: 'text', text })));
  await git.close();
  repository.remove();
});

test('what a run that was killed has left of its repositories is removed', async () => {
  const temporaryFolder = mkdtempSync(join(tmpdir(), 'lanegate-test-'));
  const repository = temporaryRepository([{ name: 'tip', files: { a: '1' } }]);
  const options = { environment: hermeticEnvironment, temporaryFolder };
  const killed = { ...systemProcesses, own: () => Promise.resolve({ pid: process.pid, born: 'long ago' }) };
  await openRepository(repository.folder, { ...options, folders: diskOwnFolders(killed) });
  expect(readdirSync(temporaryFolder)).toHaveLength(1);
  const git = await openRepository(repository.folder, { ...options, folders: diskOwnFolders(systemProcesses) });
  expect(readdirSync(temporaryFolder)).toHaveLength(1);
  await git.close();
  expect(readdirSync(temporaryFolder)).toEqual([]);
  rmSync(temporaryFolder, { recursive: true });
  repository.remove();
});

test('a repository whose path holds a line break is refused in a sentence, since git answers a path a line', async () => {
  const outer = mkdtempSync(join(tmpdir(), 'lanegate-test-'));
  const folder = join(outer, 'two\nlines');
  mkdirSync(folder);
  new TemporaryRepository(folder).git('init', '--quiet');
  await expect(openRepository(folder, { environment: hermeticEnvironment })).rejects.toMatchObject({
    message: expect.stringContaining('holds a line break'),
    hint: expect.stringContaining('one line'),
  });
  rmSync(outer, { recursive: true });
});

test('a bare repository has no uncommitted work, which says where to look for it', async () => {
  const repository = temporaryRepository([{ name: 'tip', files: { a: '1' } }]);
  const bare = repository.clone('--bare');
  const git = await openRepository(bare.folder, { environment: hermeticEnvironment });
  await expect(git.snapshotWorktree()).rejects.toMatchObject({ hint: expect.stringContaining('in a clone of it') });
  await git.close();
  for (const one of [repository, bare]) one.remove();
});
