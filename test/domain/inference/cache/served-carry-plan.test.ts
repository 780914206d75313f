import { expect, test } from 'vitest';
import type { CarryingEvent } from '../../../../src/domain/inference/cache/carry-plan.js';
import { servedCarryPlan } from '../../../../src/domain/inference/cache/served-carry-plan.js';

const main = { ref: 'refs/heads/main', needsSignature: false };
const own = { ref: 'refs/pull/7/merge', needsSignature: false };
const change: CarryingEvent = {
  kind: 'pull-request',
  isUntrustedHead: false,
  pullRequest: 7,
  targetRef: 'refs/heads/main',
};

test.each<[string, Partial<CarryingEvent>, unknown[], string]>([
  ['a pull request of a colleague', {}, [main, own], 'always'],
  ['a pull request of a fork or a bot', { isUntrustedHead: true }, [main], 'never'],
  ['a merge group', { kind: 'merge-group' }, [main], 'never'],
  ['a push', { kind: 'push' }, [main], 'always'],
  ['a push by a bot to its branch', { kind: 'push', isUntrustedHead: true }, [], 'never'],
  ['any other event', { kind: 'other' }, [], 'never'],
])('the gateway of %s uses and leaves answers without a signature', (_, facts, sources, saves) => {
  expect(servedCarryPlan({ ...change, ...facts })).toEqual({ sources, saves });
});
