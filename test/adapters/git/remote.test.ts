import { readFileSync } from 'node:fs';
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

const keep = (repository: TemporaryRepository): TemporaryRepository => {
  toRemove.push(repository);
  return repository;
};
const openLocal = async (folder: string): Promise<GitRepository> => {
  const git = await openRepository(folder, { environment: hermeticEnvironment });
  toClose.push(git);
  return git;
};
const openTraced = async (origin: TemporaryRepository) => {
  const trace = `${origin.folder}/trace`;
  const git = await openRemoteRepository({
    url: origin.url,
    environment: { ...hermeticEnvironment, GIT_TRACE: trace },
  });
  toClose.push(git);
  const lines = () => readFileSync(trace, 'utf8').split('\n');
  const runs = (verb: string) => lines().filter((line) => line.includes(`built-in: git ${verb}`)).length;
  return { git, runs, fetches: () => runs('fetch') };
};

const pullRequest = [
  { name: 'fork', files: { a: '1' } },
  { name: 'target', files: { b: '1' } },
  { name: 'topic', parents: ['fork'], files: { c: '1' } },
  { name: 'merge', parents: ['target', 'topic'], files: { c: '1' } },
];

test('blobs that are not here come in one fetch', async () => {
  const files = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`f${index}`, `content ${index}`]));
  const origin = keep(temporaryRepository([{ name: 'tip', files }]));
  const { git, fetches } = await openTraced(origin);
  const entries = await git.list(origin.id('tip'));
  const texts = await git.readBlobs(
    entries.map(({ blob }) => blob),
    100,
  );
  expect(texts.filter(({ kind }) => kind === 'text')).toHaveLength(30);
  expect(fetches()).toBe(2);
});

test('blobs that are asked for at the same time come in one fetch', async () => {
  const origin = keep(temporaryRepository([{ name: 'tip', files: { a: 'of a', b: 'of b', c: 'of c' } }]));
  const { git, fetches } = await openTraced(origin);
  const entries = await git.list(origin.id('tip'));
  const texts = await Promise.all(entries.map(({ blob }) => git.readBlobs([blob], 100)));
  expect(texts).toEqual(['of a', 'of b', 'of c'].map((text) => [{ kind: 'text', text }]));
  expect(fetches()).toBe(2);
});

test('a fetch that fails fails for everybody who waits for it', async () => {
  const origin = keep(temporaryRepository([{ name: 'tip', files: { a: 'of a', b: 'of b' } }]));
  const { git } = await openTraced(origin);
  const entries = await git.list(origin.id('tip'));
  origin.remove();
  const read = await Promise.allSettled(entries.map(({ blob }) => git.readBlobs([blob], 100)));
  expect(read.map((each) => each.status === 'rejected' && String(each.reason))).toEqual(
    entries.map(() => expect.stringContaining('could not be read')),
  );
});

test('commits that are asked for at the same time come in one fetch', async () => {
  const origin = keep(temporaryRepository(pullRequest));
  const { git, fetches } = await openTraced(origin);
  const unknown = 'a'.repeat(40);
  expect(await Promise.all(['target', 'topic', 'merge'].map((name) => git.resolve(origin.id(name))))).toEqual(
    ['target', 'topic', 'merge'].map((name) => origin.id(name)),
  );
  expect(fetches()).toBe(1);
  expect(await Promise.all([unknown, origin.id('fork')].map((id) => git.resolve(id)))).toEqual([
    undefined,
    origin.id('fork'),
  ]);
});

test('a commit that is known is not asked for again', async () => {
  const origin = keep(temporaryRepository(pullRequest));
  const { git, runs } = await openTraced(origin);
  const tip = origin.id('merge');
  expect(await git.resolve(tip)).toBe(tip);
  const asked = runs('rev-parse');
  expect(asked).toBeGreaterThan(0);
  expect(await git.resolve(tip)).toBe(tip);
  await git.list(tip);
  expect(runs('rev-parse')).toBe(asked);
});

test('a branch that a shallow clone does not have is looked up on the server', async () => {
  const origin = keep(temporaryRepository(pullRequest));
  const checkout = keep(origin.clone('--depth=1', '--branch=merge'));
  const git = await openLocal(checkout.folder);
  expect(await git.resolve('origin/target')).toBe(origin.id('target'));
  expect(await git.resolve('topic')).toBe(origin.id('topic'));
  expect(await git.resolve('nowhere')).toBeUndefined();
});

test('an annotated tag is its commit', async () => {
  const origin = keep(temporaryRepository(pullRequest));
  origin.git('tag', '--annotate', '--message=first', 'v1', 'target');
  const { git } = await openTraced(origin);
  expect(await git.resolve('v1')).toBe(origin.id('target'));
  expect(await git.resolve(origin.git('rev-parse', 'v1'))).toBe(origin.id('target'));
});

test('a server that cannot be reached is a mistake to mend, not an unknown commit', async () => {
  const origin = keep(temporaryRepository(pullRequest));
  const checkout = keep(origin.clone('--depth=1', '--branch=merge'));
  checkout.git('remote', 'set-url', 'origin', `${origin.url}-gone`);
  const git = await openLocal(checkout.folder);
  await expect(git.resolve(origin.id('topic'))).rejects.toThrow(/origin could not be read: .*-gone/);
  await expect(git.mergeBase(origin.id('merge'), 'b'.repeat(40))).rejects.toThrow('origin could not be read');
});
