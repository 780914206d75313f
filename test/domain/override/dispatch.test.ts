import { expect, test } from 'vitest';
import { type Dispatch, whyNoDispatch } from '../../../src/domain/override/dispatch.js';

const started: Dispatch = {
  event: 'workflow_dispatch',
  ref: 'refs/heads/main',
  defaultBranch: 'main',
  commit: 'a'.repeat(40),
  actor: 'grace',
  triggeringActor: 'grace',
  attempt: 1,
  runUrl: 'https://github.example/acme/shop/actions/runs/1',
};

test.each<[string, Partial<Dispatch>, string | undefined]>([
  ['by hand on the default branch', {}, undefined],
  ['by a push', { event: 'push' }, 'workflow_dispatch alone'],
  ['by another workflow', { event: 'workflow_run' }, 'workflow_dispatch alone'],
  ['by nothing', { event: '' }, 'workflow_dispatch alone'],
  ['on another branch', { ref: 'refs/heads/maine' }, 'default branch alone'],
  ['on nothing', { ref: '' }, 'default branch alone'],
  [
    'where no branch is known to be the default',
    { defaultBranch: undefined },
    'does not tell which branch is the default one',
  ],
  ['a second time', { attempt: 2 }, 'start a new one'],
  ['who knows how often', { attempt: Number.NaN }, 'start a new one'],
])('a run that was started %s', (_, parts, whyNot) => {
  expect(whyNoDispatch({ ...started, ...parts })).toEqual(
    whyNot === undefined ? undefined : expect.stringContaining(whyNot),
  );
});
