import { describe, expect, test } from 'vitest';
import { type CarryingEvent, carryPlan } from '../../../../src/domain/inference/cache/carry-plan.js';

const main = { ref: 'refs/heads/main', needsSignature: false };
const own = { ref: 'refs/pull/7/merge', needsSignature: true };

const event = (changes: Partial<CarryingEvent>): CarryingEvent => ({
  kind: 'pull-request',
  isUntrustedHead: false,
  pullRequest: 7,
  targetRef: 'refs/heads/main',
  ...changes,
});

describe('which answers of other jobs are used and left', () => {
  test.each([
    ['a pull request of a colleague', event({}), [main, own], 'signed'],
    ['a pull request of a fork or a bot', event({ isUntrustedHead: true }), [main], 'never'],
    ['a merge group', event({ kind: 'merge-group', pullRequest: undefined }), [main], 'never'],
    ['a run after that of a fork', event({ kind: 'workflow-run', isUntrustedHead: true }), [main], 'never'],
    ['a push', event({ kind: 'push', pullRequest: undefined }), [main], 'always'],
    ['a push by a bot to its branch', event({ kind: 'push', isUntrustedHead: true }), [], 'never'],
    ['any other event', event({ kind: 'other' }), [], 'never'],
    ['any other event of an outsider', event({ kind: 'other', isUntrustedHead: true }), [], 'never'],
    ['a pull request that names no target', event({ targetRef: undefined }), [], 'never'],
  ])('by %s', (_who, given, sources, saves) => {
    expect(carryPlan(given)).toEqual({ sources, saves });
  });
});
