import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { GitRepository } from '../../../src/adapters/git/git-repository.js';
import { openRemoteRepository } from '../../../src/adapters/git/open-remote-repository.js';
import { openRepository } from '../../../src/adapters/git/open-repository.js';
import type { HistoryCommit, HistoryRange } from '../../../src/ports/git.js';
import type { CommitSpec } from '../../fixtures/commit-spec.js';
import {
  hermeticEnvironment,
  type TemporaryRepository,
  temporaryRepository,
} from '../../fixtures/temporary-repository.js';

const toRemove: { remove(): void }[] = [];
const toClose: GitRepository[] = [];
afterEach(async () => {
  for (const git of toClose.splice(0)) await git.close();
  for (const repository of toRemove.splice(0)) repository.remove();
});

const keep = (repository: TemporaryRepository): TemporaryRepository => {
  toRemove.push(repository);
  return repository;
};
const openLocal = async (folder: string): Promise<GitRepository> => {
  const git = await openRepository(folder, { environment: hermeticEnvironment });
  toClose.push(git);
  return git;
};
const openRemote = async (url: string): Promise<GitRepository> => {
  const git = await openRemoteRepository({ url, environment: hermeticEnvironment });
  toClose.push(git);
  return git;
};

const text = Array.from({ length: 40 }, (_, line) => `line ${line}\n`).join('');

/** Ten commits on a base, of which the last renames and edits a file. */
const commits: readonly CommitSpec[] = [
  { name: 'root', files: { 'a.txt': text } },
  { name: 'base', files: { 'b.txt': 'b' } },
  ...Array.from({ length: 9 }, (_, index) => ({ files: { [`topic/${index}.txt`]: `${index}` } })),
  { name: 'head', delete: ['a.txt'], files: { 'c.txt': `${text}more\n` } },
];

async function read(git: GitRepository, head: string, range: HistoryRange): Promise<HistoryCommit[]> {
  const history: HistoryCommit[] = [];
  for await (const commit of git.history(head, range)) history.push(commit);
  return history;
}

const pathsOf = ({ changes }: HistoryCommit) =>
  changes === 'cut-off' ? changes : changes.map(({ basePath, headPath }) => [basePath, headPath].join(' → '));

const whole = [['a.txt → c.txt'], ...Array.from({ length: 9 }, (_, index) => [` → topic/${8 - index}.txt`])];

describe('a history that is not here', () => {
  test.each(['--depth=1', '--depth=4', '--filter=blob:none', '--filter=tree:0'])(
    'is fetched into a clone made with %s, renames with edits included',
    async (option) => {
      const origin = keep(temporaryRepository(commits));
      const clone = keep(origin.clone(option, '--no-checkout', '--branch=head'));
      const before = [clone.git('count-objects', '-v'), clone.git('rev-list', '--all', '--count')];
      const git = await openLocal(clone.folder);
      const history = await read(git, origin.id('head'), { count: 50, notIn: origin.id('base') });
      expect(history.map(pathsOf)).toEqual(whole);
      expect([clone.git('count-objects', '-v'), clone.git('rev-list', '--all', '--count')]).toEqual(before);
    },
  );

  test('is fetched where there is no clone, and its contents can be read', async () => {
    const origin = keep(temporaryRepository(commits));
    const git = await openRemote(origin.url);
    const history = await read(git, origin.id('head'), { count: 50, notIn: origin.id('base') });
    expect(history.map(pathsOf)).toEqual(whole);
    const [first] = history;
    const blobs =
      first === undefined || first.changes === 'cut-off' ? [] : first.changes.map(({ headBlob }) => headBlob ?? '');
    expect(await git.readBlobs(blobs, 10_000)).toEqual([{ kind: 'text', text: `${text}more\n` }]);
  });

  test('is no further fetched than it is asked for', async () => {
    const origin = keep(temporaryRepository(commits));
    const clone = keep(origin.clone('--depth=1', '--branch=head'));
    const git = await openLocal(clone.folder);
    expect((await read(git, origin.id('head'), { count: 3 })).map(pathsOf)).toEqual(whole.slice(0, 3));
    expect((await read(git, origin.id('head'), { count: 100 })).map(pathsOf).slice(-2)).toEqual([
      [' → b.txt'],
      [' → a.txt'],
    ]);
  });

  test.each([
    ['no server', (clone: TemporaryRepository) => clone.git('remote', 'remove', 'origin')],
    ['a server that is gone', (_: TemporaryRepository, origin: TemporaryRepository) => origin.remove()],
  ])('is cut off where there is %s, and never taken for added', async (_, part) => {
    const origin = keep(temporaryRepository(commits));
    const head = origin.id('head');
    const clone = keep(origin.clone('--depth=3', '--branch=head'));
    part(clone, origin);
    const git = await openLocal(clone.folder);
    expect((await read(git, head, { count: 50 })).map(pathsOf)).toEqual([...whole.slice(0, 2), 'cut-off']);
  });

  test('takes only what is the same for renamed where a content is lost', async () => {
    const origin = keep(temporaryRepository(commits));
    const blob = origin.git('rev-parse', 'root:a.txt');
    rmSync(join(origin.folder, '.git', 'objects', blob.slice(0, 2), blob.slice(2)));
    const git = await openLocal(origin.folder);
    const history = await read(git, origin.id('head'), { count: 12 });
    expect(history.map(pathsOf)).toEqual([['a.txt → ', ' → c.txt'], ...whole.slice(1), [' → b.txt'], [' → a.txt']]);
    expect((await git.changes(origin.id('base'), origin.id('head'))).map(({ headPath }) => headPath)).toContain(
      'c.txt',
    );
  });
});
