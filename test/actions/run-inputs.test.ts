import { describe, expect, test } from 'vitest';
import { commitsOf } from '../../src/actions/run-inputs.js';
import { UserError } from '../../src/domain/user-error.js';
import type { RunnerEvent } from '../../src/ports/runner.js';

const anEvent = (change: Partial<RunnerEvent>): RunnerEvent => ({
  kind: 'pull-request',
  policy: 'p',
  head: 'h',
  pullRequest: undefined,
  isUntrustedHead: false,
  ...change,
});

describe('what is compared', () => {
  test.each<[string, Parameters<typeof commitsOf>[0], Partial<RunnerEvent>, ReturnType<typeof commitsOf>['policy']]>([
    ['a pull request', {}, {}, 'p'],
    ['a merge group', {}, { kind: 'merge-group' }, 'p'],
    ['a push to the default branch', {}, { kind: 'push' }, { before: 'p', defaultBranch: undefined }],
    [
      'a new branch',
      {},
      { kind: 'push', policy: undefined, defaultBranch: 'main' },
      { before: undefined, defaultBranch: 'main' },
    ],
    ['an input over whatever happened', { base: 'b' }, { kind: 'push' }, 'b'],
  ])('%s', (_, inputs, event, policy) => {
    expect(commitsOf(inputs, anEvent(event))).toEqual({ policy, head: { revision: 'h' } });
  });

  test.each([
    ['base', { policy: undefined }],
    ['head', { head: undefined }],
  ])('is a mistake without a %s', (name, event) => {
    expect(() => commitsOf({}, anEvent(event))).toThrow(UserError);
    expect(() => commitsOf({}, anEvent(event))).toThrow(`names no ${name} to compare`);
  });

  test('is nothing where a push deleted a branch, which is told as what it is', () => {
    expect(() => commitsOf({}, anEvent({ kind: 'push', head: undefined }))).toThrow(
      expect.objectContaining({
        message: 'this push deleted what it was to, so there is nothing to compare',
        hint: expect.stringContaining('github.event.deleted'),
      }),
    );
  });
});
