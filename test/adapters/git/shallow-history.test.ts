import { afterEach, expect, test } from 'vitest';
import type { GitRepository } from '../../../src/adapters/git/git-repository.js';
import { openRemoteRepository } from '../../../src/adapters/git/open-remote-repository.js';
import { openRepository } from '../../../src/adapters/git/open-repository.js';
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

const chain = (name: string, parent: string, length: number): CommitSpec[] =>
  Array.from({ length }, (_, index) => ({
    name: index === length - 1 ? name : `${name}-${index}`,
    parents: [index === 0 ? parent : `${name}-${index - 1}`],
    files: { [`${name}/${index % 7}.txt`]: `${name} ${index}\n` },
  }));

/** A fork, then many commits on either side and the merge that a pull request is tested at. */
const pullRequest = (length: number): CommitSpec[] => [
  { name: 'root', files: { 'old.txt': 'old' } },
  { name: 'fork', files: { 'prompt.txt': 'Be kind.\n', 'deep/er/file.txt': 'x' } },
  ...chain('target', 'fork', length),
  ...chain('topic', 'fork', length),
  { name: 'merge', parents: ['target', 'topic'], files: { [`topic/0.txt`]: 'merged' } },
];

const count = (repository: TemporaryRepository): string => repository.git('count-objects', '-v');

test.each([3, 100])('a depth-1 checkout of a pull request merge finds the base %i commits back', async (length) => {
  const origin = keep(temporaryRepository(pullRequest(length)));
  const checkout = keep(origin.clone('--depth=1', '--branch=merge'));
  const git = await openLocal(checkout.folder);
  const [target, topic, head] = await Promise.all([
    git.resolve(origin.id('target')),
    git.resolve(origin.id('topic')),
    git.resolve('HEAD'),
  ]);
  expect([target, topic, head]).toEqual([origin.id('target'), origin.id('topic'), origin.id('merge')]);
  expect(await git.mergeBase(origin.id('target'), origin.id('topic'))).toBe(origin.id('fork'));
  expect(await git.mergeBase(origin.id('target'), origin.id('merge'))).toBe(origin.id('target'));
});

test.each([3, 100])(
  'a repository without a checkout finds the base %i commits back and reads both sides',
  async (length) => {
    const origin = keep(temporaryRepository(pullRequest(length)));
    const git = await openRemote(origin.url);
    const base = (await git.mergeBase(origin.id('target'), origin.id('topic'))) ?? '';
    expect(base).toBe(origin.id('fork'));
    const changes = await git.changes(base, origin.id('topic'));
    expect(changes).toHaveLength(Math.min(length, 7));
    const texts = await git.readBlobs(
      changes.map(({ headBlob }) => headBlob ?? ''),
      100,
    );
    expect(texts.every((blob) => blob.kind === 'text' && blob.text.startsWith('topic '))).toBe(true);
    const [prompt] = (await git.list(base)).filter(({ path }) => path === 'prompt.txt');
    expect(await git.readBlobs([prompt?.blob ?? ''], 100)).toEqual([{ kind: 'text', text: 'Be kind.\n' }]);
  },
);

test('a base that only looks best because the better one is cut off is not taken', async () => {
  // Within 50 commits the two tips share `old` alone, through a late merge of it; their best base is `fork`.
  const origin = keep(
    temporaryRepository([
      { name: 'old', files: { a: '1' } },
      ...chain('trunk', 'old', 5),
      { name: 'fork', parents: ['trunk'], files: { b: '1' } },
      ...chain('left', 'fork', 100),
      { name: 'left-tip', parents: ['left', 'old'], files: { c: '1' } },
      ...chain('right', 'fork', 100),
      { name: 'right-tip', parents: ['right', 'old'], files: { d: '1' } },
    ]),
  );
  const checkout = keep(origin.clone('--depth=50', '--branch=left-tip'));
  checkout.git('fetch', '--quiet', '--depth=50', 'origin', 'right-tip');
  expect(checkout.git('merge-base', 'HEAD', 'FETCH_HEAD')).toBe(origin.id('old'));
  const git = await openLocal(checkout.folder);
  expect(await git.mergeBase(origin.id('left-tip'), origin.id('right-tip'))).toBe(origin.id('fork'));
});

test('a whole clone that lacks the newest commits fetches them and finds the base', async () => {
  const origin = keep(temporaryRepository(pullRequest(100)));
  const clone = keep(origin.clone('--single-branch', '--branch=target'));
  const git = await openLocal(clone.folder);
  expect(await git.resolve(origin.id('topic'))).toBe(origin.id('topic'));
  expect(await git.mergeBase(origin.id('target'), origin.id('topic'))).toBe(origin.id('fork'));
  expect(await git.changes(origin.id('fork'), origin.id('topic'))).toHaveLength(7);
  expect(() => clone.id(origin.id('topic'))).toThrow();
});

test('unrelated histories have no base, also when they must be fetched to know', async () => {
  const origin = keep(temporaryRepository([...pullRequest(3), { name: 'island', parents: [], files: { z: '1' } }]));
  const git = await openRemote(origin.url);
  expect(await git.mergeBase(origin.id('topic'), origin.id('island'))).toBeUndefined();
});

test('work on top of a shallow clone that nobody has pushed yet has a base', async () => {
  const origin = keep(temporaryRepository(pullRequest(20)));
  const checkout = keep(origin.clone('--depth=1', '--branch=topic'));
  checkout.edit({ files: { 'mine.txt': 'mine' } });
  checkout.git('add', '.');
  checkout.git('commit', '--quiet', '--message=mine');
  const git = await openLocal(checkout.folder);
  const head = (await git.resolve('HEAD')) ?? '';
  expect(await git.mergeBase(origin.id('target'), head)).toBe(origin.id('fork'));
  expect(await git.mergeBase(origin.id('topic'), head)).toBe(origin.id('topic'));
});

test('the clone stays as it was: shallow, whole, and with its own settings', async () => {
  const origin = keep(temporaryRepository(pullRequest(100)));
  const checkout = keep(origin.clone('--depth=1', '--branch=merge'));
  const look = () => [count(checkout), checkout.git('config', '--list'), checkout.git('rev-list', '--all', '--count')];
  const before = look();
  const git = await openLocal(checkout.folder);
  const base = (await git.mergeBase(origin.id('target'), origin.id('topic'))) ?? '';
  const changes = await git.changes(base, origin.id('topic'));
  await git.readBlobs(
    changes.flatMap(({ headBlob }) => headBlob ?? []),
    100,
  );
  expect(look()).toEqual(before);
});

test('renames are recognised though neither content was here', async () => {
  const text = Array.from({ length: 40 }, (_, line) => `line ${line}\n`).join('');
  const origin = keep(
    temporaryRepository([
      { name: 'before', files: { 'a.txt': text, 'same.txt': 'moved as it is' } },
      {
        name: 'after',
        delete: ['a.txt', 'same.txt'],
        files: { 'b.txt': `${text}more\n`, 'there.txt': 'moved as it is' },
      },
    ]),
  );
  const git = await openRemote(origin.url);
  const changes = await git.changes(origin.id('before'), origin.id('after'));
  expect(changes.map(({ basePath, headPath }) => [basePath, headPath])).toEqual([
    ['a.txt', 'b.txt'],
    ['same.txt', 'there.txt'],
  ]);
});

test('a partial clone reads what it lacks and stays as it was', async () => {
  const origin = keep(temporaryRepository(pullRequest(10)));
  for (const filter of ['blob:none', 'tree:0']) {
    const checkout = keep(origin.clone(`--filter=${filter}`, '--no-checkout'));
    const before = count(checkout);
    const git = await openLocal(checkout.folder);
    const base = (await git.mergeBase(origin.id('target'), origin.id('topic'))) ?? '';
    const changes = await git.changes(base, origin.id('topic'));
    const texts = await git.readBlobs(
      changes.flatMap(({ headBlob }) => headBlob ?? []),
      100,
    );
    expect(texts.map(({ kind }) => kind)).toEqual(Array(7).fill('text'));
    expect(count(checkout)).toBe(before);
  }
});

test('without an origin, a history that is cut off is told as such', async () => {
  const origin = keep(temporaryRepository(pullRequest(10)));
  const checkout = keep(origin.clone('--depth=2', '--branch=target'));
  checkout.git('fetch', '--quiet', '--depth=2', 'origin', 'topic');
  checkout.git('remote', 'remove', 'origin');
  const git = await openLocal(checkout.folder);
  expect(await git.resolve('c'.repeat(40))).toBeUndefined();
  await expect(git.mergeBase(origin.id('target'), origin.id('topic'))).rejects.toThrow(/is cut off/);
});
