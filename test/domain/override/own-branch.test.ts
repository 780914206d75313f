import { expect, test } from 'vitest';
import { type Dispatch, ownBranchOf } from '../../../src/domain/override/dispatch.js';

const dispatch: Dispatch = {
  event: 'push',
  ref: 'refs/heads/main',
  defaultBranch: 'main',
  commit: 'c'.repeat(40),
  actor: 'ada',
  triggeringActor: 'ada',
  attempt: 1,
  runUrl: 'https://github.example/run/1',
};

test.each(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'])('%s of the default branch', (event) => {
  expect(ownBranchOf({ ...dispatch, event, attempt: 2 })).toEqual({ kind: 'own', branch: 'main' });
});

test.each<readonly [string, Partial<Dispatch>, string]>([
  ['a pull request', { event: 'pull_request' }, 'not by pull_request'],
  ['a pull request with the rights of the branch', { event: 'pull_request_target' }, 'not by pull_request_target'],
  ['a run after another', { event: 'workflow_run' }, 'not by workflow_run'],
  ['another branch', { ref: 'refs/heads/topic' }, 'not on refs/heads/topic'],
  ['a tag of the same name', { ref: 'refs/tags/main' }, 'not on refs/tags/main'],
  ['an event that names no branch', { defaultBranch: undefined }, 'does not tell which branch is the default one'],
  ['an event that names none in earnest', { defaultBranch: '', ref: 'refs/heads/' }, 'does not tell which branch'],
])('not %s', (_, changes, why) => {
  expect(ownBranchOf({ ...dispatch, ...changes })).toEqual({ kind: 'refused', reason: expect.stringContaining(why) });
});
