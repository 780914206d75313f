import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { GitRepository } from '../../../src/adapters/git/git-repository.js';
import { openRemoteRepository } from '../../../src/adapters/git/open-remote-repository.js';
import { openRepository } from '../../../src/adapters/git/open-repository.js';
import {
  hermeticEnvironment,
  type TemporaryRepository,
  temporaryRepository,
} from '../../fixtures/temporary-repository.js';

const toRemove: TemporaryRepository[] = [];
const toClose: GitRepository[] = [];
afterEach(async () => {
  for (const git of toClose.splice(0)) await git.close();
  for (const repository of toRemove.splice(0)) repository.remove();
});

const build: typeof temporaryRepository = (commits, worktree) => {
  const repository = temporaryRepository(commits, worktree);
  toRemove.push(repository);
  return repository;
};
const open = async (folder: string): Promise<GitRepository> => {
  const git = await openRepository(folder, { environment: hermeticEnvironment });
  toClose.push(git);
  return git;
};

/** What the snapshot has, by path. */
const snapshotOf = async (folder: string): Promise<Record<string, string>> => {
  const git = await open(folder);
  const entries = await git.list(await git.snapshotWorktree());
  const texts = await git.readBlobs(
    entries.map(({ blob }) => blob),
    1000,
  );
  return Object.fromEntries(
    entries.map(({ path }, index) => {
      const blob = texts[index];
      return [path, blob?.kind === 'text' ? blob.text : (blob?.kind ?? '')];
    }),
  );
};

/** Every file below a folder with its content. */
const everythingIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${path} ${readFileSync(path).toString('base64')}`)
    .sort();

test('the repository stays as it was, to the byte', async () => {
  const repository = build([{ files: { a: '1', b: '2', c: '3' } }], { files: { a: 'x', 'n/e/w': 'y' }, delete: ['b'] });
  repository.edit({ files: { staged: 'z' } });
  repository.git('add', 'staged');
  const before = everythingIn(join(repository.folder, '.git'));
  expect(await snapshotOf(repository.folder)).toEqual({ a: 'x', c: '3', 'n/e/w': 'y', staged: 'z' });
  expect(everythingIn(join(repository.folder, '.git'))).toEqual(before);
  expect(repository.git('status', '--porcelain').split('\n')).toEqual([' M a', ' D b', 'A  staged', '?? n/']);
});

test('ignored files stay out, from whatever folder it is taken', async () => {
  const worktree = { files: { 'in/.gitignore': 'secret\n', 'in/secret': 'x', 'out/new': 'y' } };
  const repository = build([{ files: { 'in/a': '1' } }], worktree);
  const snapshot = await snapshotOf(join(repository.folder, 'in'));
  expect(Object.keys(snapshot)).toEqual(['in/.gitignore', 'in/a', 'out/new']);
});

test('before the first commit there is a tree but no history', async () => {
  const repository = build([], { files: { a: '1' } });
  expect(await snapshotOf(repository.folder)).toEqual({ a: '1' });
  const git = await open(repository.folder);
  expect(await git.resolve('HEAD')).toBeUndefined();
  expect(await git.mergeBase(await git.snapshotWorktree(), 'a'.repeat(40))).toBeUndefined();
});

test('an empty working copy is an empty tree', async () => {
  const repository = build([]);
  expect(await snapshotOf(repository.folder)).toEqual({});
});

test('a merge conflict is taken as it stands in the file', async () => {
  const repository = build([
    { name: 'fork', files: { a: '1\n' } },
    { name: 'left', files: { a: 'left\n' } },
    { name: 'right', parents: ['fork'], files: { a: 'right\n' } },
  ]);
  expect(() => repository.git('merge', 'left')).toThrow();
  expect((await snapshotOf(repository.folder))['a']).toMatch(/^<<<<<<< HEAD\nright\n=======\nleft\n>>>>>>> /);
  expect(repository.git('status', '--porcelain')).toBe('UU a');
});

test('a change in the same moment and of the same size is seen', async () => {
  const repository = build([{ files: { a: '1' } }]);
  const path = join(repository.folder, 'a');
  const index = join(repository.folder, '.git', 'index');
  const moment = new Date('2026-01-01T00:00:00Z');
  utimesSync(path, moment, moment);
  repository.git('update-index', '--refresh');
  utimesSync(index, moment, moment);
  writeFileSync(path, '2');
  utimesSync(path, moment, moment);
  expect(await snapshotOf(repository.folder)).toEqual({ a: '2' });
});

test('links and submodules are in the tree though not in the list', async () => {
  const library = build([{ name: 'tip', files: { a: '1' } }]);
  const repository = build([{ name: 'tip', files: { b: '2' } }]);
  repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', library.url, 'library');
  repository.edit({ files: { link: { link: 'b' } } });
  const git = await open(repository.folder);
  const changes = await git.changes(repository.id('tip'), await git.snapshotWorktree());
  expect(changes.map(({ headPath, kind }) => [headPath, kind])).toEqual([
    ['.gitmodules', 'file'],
    ['library', 'submodule'],
    ['link', 'link'],
  ]);
});

test('a linked worktree is snapshotted by itself', async () => {
  const repository = build([{ name: 'tip', files: { a: '1' } }], { files: { here: 'x' } });
  const linked = `${repository.folder}-linked`;
  repository.git('worktree', 'add', '--quiet', '--detach', linked);
  writeFileSync(join(linked, 'there'), 'y');
  expect(await snapshotOf(linked)).toEqual({ a: '1', there: 'y' });
  rmSync(linked, { recursive: true });
});

test('a file that cannot be stored is told, not left out', async () => {
  const repository = build([{ files: { a: '1' } }]);
  mkdirSync(join(repository.folder, 'nested'));
  repository.git('init', '--quiet', 'nested');
  const git = await open(repository.folder);
  await expect(git.snapshotWorktree()).rejects.toThrow(
    /working copy could not be read: 'nested\/' does not have a commit/,
  );
});

test('a sparse checkout is not taken for deletions', async () => {
  const repository = build([{ name: 'tip', files: { 'in/a': '1', 'out/b': '2' } }]);
  repository.git('sparse-checkout', 'set', 'in');
  const git = await open(repository.folder);
  expect(await git.changes(repository.id('tip'), await git.snapshotWorktree())).toEqual([]);
});

test('what ties the caller to another repository, as in a hook, is not handed on', async () => {
  const repository = build([{ name: 'tip', files: { a: '1' } }]);
  const other = build([{ files: { b: '2' } }]);
  const git = await openRepository(repository.folder, {
    environment: {
      ...hermeticEnvironment,
      GIT_DIR: join(other.folder, '.git'),
      GIT_WORK_TREE: other.folder,
      GIT_INDEX_FILE: join(other.folder, '.git', 'index'),
    },
  });
  toClose.push(git);
  expect(await git.resolve('HEAD')).toBe(repository.id('tip'));
  expect((await git.list(await git.snapshotWorktree())).map(({ path }) => path)).toEqual(['a']);
});

test('closing leaves nothing behind', async () => {
  const temporaryFolder = mkdtempSync(join(tmpdir(), 'lanegate-test-'));
  const repository = build([{ name: 'tip', files: { a: '1' } }]);
  const git = await openRepository(repository.folder, { environment: hermeticEnvironment, temporaryFolder });
  await git.snapshotWorktree();
  expect(readdirSync(temporaryFolder)).toHaveLength(1);
  await git.close();
  expect(readdirSync(temporaryFolder)).toEqual([]);
  rmSync(temporaryFolder, { recursive: true });
});

test('without a working copy there is nothing to take', async () => {
  const git = await openRemoteRepository({ url: 'https://localhost/none', environment: hermeticEnvironment });
  toClose.push(git);
  await expect(git.snapshotWorktree()).rejects.toThrow('there is no working copy');
});
