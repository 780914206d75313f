import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { afterEach, expect, test } from 'vitest';
import type { GitRepository } from '../../../src/adapters/git/git-repository.js';
import { gitEnvironment } from '../../../src/adapters/git/git-settings.js';
import { openRemoteRepository } from '../../../src/adapters/git/open-remote-repository.js';
import { openRepository } from '../../../src/adapters/git/open-repository.js';
import { Remote } from '../../../src/adapters/git/remote.js';
import { createScratchRepository } from '../../../src/adapters/git/scratch-repository.js';
import { serveGit } from '../../fixtures/git-http-backend.js';
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

test('blobs that are brought come in one fetch, and are read without another', async () => {
  const origin = keep(temporaryRepository([{ name: 'tip', files: { a: 'of a', b: 'of b' } }]));
  const { git, fetches } = await openTraced(origin);
  const entries = await git.list(origin.id('tip'));
  await git.bring([...entries.map(({ blob }) => blob), '']);
  for (const { blob, path } of entries)
    expect(await git.readBlobs([blob], 100)).toEqual([{ kind: 'text', text: `of ${path}` }]);
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

test('one process tells what is here, before fetches and after them', async () => {
  const origin = keep(temporaryRepository(pullRequest));
  const { git, runs, fetches } = await openTraced(origin);
  for (const id of ['target', 'topic', 'merge', 'target'].map((name) => origin.id(name)))
    expect(await git.resolve(id)).toBe(id);
  expect(fetches()).toBe(3);
  expect(runs('cat-file')).toBe(1);
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

type Failing = (response: ServerResponse) => void;

/** What a remote does whose server fails these times before it serves, and how long it waited in between. */
async function fetchPast(...failures: readonly Failing[]) {
  const origin = keep(temporaryRepository(pullRequest));
  const server = createServer((request, response) => {
    const fail = failures[served];
    served += 1;
    if (fail === undefined) serveGit(origin.folder, request, response);
    else fail(response);
  });
  let served = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/.git`;
  const sleepsMs: number[] = [];
  const remote = new Remote(
    async () => [['remote.origin.url', url]],
    async (ms) => void sleepsMs.push(ms),
  );
  const plan = {
    parent: tmpdir(),
    environment: gitEnvironment(hermeticEnvironment),
    objectFormat: 'sha1',
    shallow: '',
  };
  const into = await createScratchRepository(plan);
  const request = { filter: 'blob:none', depth: 1, known: [] } as const;
  try {
    const unknown = await remote.fetch(into, [origin.id('topic')], request).catch((error: unknown) => error);
    return { unknown, sleepsMs, found: await remote.lookUp('topic', into).catch((error: unknown) => error), origin };
  } finally {
    await into.remove();
    server.closeAllConnections();
    server.close();
  }
}

const answering =
  (status: number): Failing =>
  (response) =>
    void response.writeHead(status).end();
const hangingUp: Failing = (response) => void response.destroy();

test.each<[string, Failing]>([
  ['502', answering(502)],
  ['429', answering(429)],
  ['nothing', hangingUp],
])('a server that answers %s twice is asked a third time', async (_, failure) => {
  const { unknown, sleepsMs, found, origin } = await fetchPast(failure, failure);
  expect([unknown, sleepsMs, found]).toEqual([[], [1000, 2000], origin.id('topic')]);
});

test('a server that fails three times is told as it is', async () => {
  const { unknown, sleepsMs } = await fetchPast(answering(503), answering(503), answering(503));
  expect([String(unknown), sleepsMs]).toEqual([expect.stringContaining('returned error: 503'), [1000, 2000]]);
});

test('a server that wants a token is not asked again, and the hint says where to give one', async () => {
  const wanting: Failing = (response) =>
    void response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
  const { unknown, sleepsMs } = await fetchPast(wanting);
  expect([unknown, sleepsMs]).toEqual([
    expect.objectContaining({ hint: expect.stringContaining('`github-token`') }),
    [],
  ]);
});
