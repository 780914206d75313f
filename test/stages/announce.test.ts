import { expect, test } from 'vitest';
import { UserError } from '../../src/domain/user-error.js';
import { CommentMiss } from '../../src/ports/conversations/pull-requests.js';
import { announce } from '../../src/stages/announce.js';
import { announceWaiting } from '../../src/stages/announce-waiting.js';
import { collectingLog } from '../fakes/collecting-log.js';
import { inMemoryFiles } from '../fakes/in-memory-files.js';
import { recordedPullRequests } from '../fakes/recorded-pull-requests.js';
import { recordedStatuses } from '../fakes/recorded-statuses.js';
import { aChangeSet, headCommit } from '../fixtures/a-change-set.js';

function aWorld(changeSet = aChangeSet()) {
  const files = inMemoryFiles({ 'run/change-set.json': JSON.stringify(changeSet) });
  return { files, statuses: recordedStatuses(), pullRequests: recordedPullRequests(), log: collectingLog() };
}

const runUrl = 'https://github.example/acme/shop/actions/runs/12';
const place = {
  folder: 'run',
  status: { commit: headCommit, url: runUrl },
  comment: { pullRequest: 7, head: headCommit },
  runUrl,
};
const reachingNothing = aChangeSet({ lanes: ['docs'], suites: [], affected: [], changes: [] });

test('a change that reaches suites is pending at its commit, and running in its comment', async () => {
  const world = aWorld();
  const announced = await announce(world, place);
  expect(world.statuses.seen).toMatchObject([{ commit: headCommit, state: 'pending', url: runUrl }]);
  expect(world.pullRequests.comments.map(({ body }) => body)).toEqual([expect.stringContaining('Evaluating 1 suite')]);
  expect(announced).toEqual({ isPending: true, mayComment: true, commentUrl: world.pullRequests.comments[0]?.url });
});

test('one that reaches nothing is told only where a comment stands', async () => {
  const world = aWorld(reachingNothing);
  await announce(world, place);
  expect(world.pullRequests.comments).toEqual([]);
  await announce({ ...aWorld(), pullRequests: world.pullRequests }, place);
  await announce(world, place);
  expect(world.pullRequests.comments.map(({ body }) => body)).toEqual([expect.stringContaining('reaches no suite')]);
  expect(world.statuses.seen).toHaveLength(2);
});

test('where nothing may be written nothing is', async () => {
  const world = aWorld();
  const announced = await announce(world, { ...place, status: undefined, comment: undefined });
  expect(announced).toEqual({ isPending: false, mayComment: false, commentUrl: undefined });
  expect([world.statuses.seen, world.pullRequests.comments]).toEqual([[], []]);
});

test('a missing permission is a warning', async () => {
  const world = aWorld();
  world.statuses.isPermitted = false;
  expect(await announce(world, place)).toMatchObject({ isPending: false, mayComment: true });
});

test.each([
  ['is refused is a warning, and not tried again', new UserError('no right to comment'), false],
  ['fails is a warning, and tried again', new CommentMiss('GitHub does not take the comment (502)'), true],
])('a comment that %s', async (_, error, mayComment) => {
  const world = { ...aWorld(), pullRequests: { upsertComment: () => Promise.reject(error) } };
  expect(await announce(world, place)).toEqual({ isPending: true, mayComment, commentUrl: undefined });
  expect(world.log.entries).toEqual([{ level: 'warn', message: error.message }]);
});

test('without a change set there is nothing to announce', async () => {
  await expect(announce({ ...aWorld(), files: inMemoryFiles() }, place)).rejects.toThrow('this artifact is missing');
});

test('an evaluation waits for approval whether or not GitHub takes the comment', async () => {
  const summaries: string[] = [];
  const runner = { writeSummary: async (text: string) => void summaries.push(text) };
  const failing = { upsertComment: () => Promise.reject(new CommentMiss('GitHub does not take the comment (502)')) };
  const world = { ...aWorld(), runner, pullRequests: failing };
  const waiting = { changeSet: aChangeSet(), environment: 'forks', runUrl, plan: 'untold' };
  await announceWaiting(world, { waiting, status: place.status, comment: place.comment });
  expect(world.statuses.seen).toMatchObject([
    { state: 'pending', description: 'waits for approval in environment forks' },
  ]);
  expect(world.log.entries).toEqual([{ level: 'warn', message: 'GitHub does not take the comment (502)' }]);
  expect(summaries).toHaveLength(1);
});
