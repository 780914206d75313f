import { describe, expect, test } from 'vitest';
import { type CausingRun, isFromElsewhere, whyNoCause } from '../../../src/domain/admission/causing-run.js';
import { aCausingRun } from './a-causing-run.js';

const workflow = '.github/workflows/lanegate.yml';

describe('a run that may cause an evaluation', () => {
  test.each(['success', 'failure', 'timed_out', 'startup_failure'])('has ended as %s', (conclusion) => {
    expect(whyNoCause(aCausingRun({ conclusion }), workflow)).toBeUndefined();
  });

  test.each<[string, Partial<CausingRun>, string]>([
    ['of a push', { event: 'push' }, 'push'],
    ['of pull_request_target', { event: 'pull_request_target' }, 'pull_request_target'],
    ['of no event', { event: '' }, 'pull_request alone'],
    ['of another workflow file', { workflow: '.github/workflows/lanegate.yaml' }, 'lanegate.yaml'],
    ['of a file whose path ends alike', { workflow: `x/${workflow}` }, `x/${workflow}`],
    ['of a repository that is gone', { headRepository: undefined }, 'is gone'],
    ['that goes on', { conclusion: undefined }, 'not ended'],
    ['that was cancelled', { conclusion: 'cancelled' }, 'cancelled'],
    ['that nobody let run', { conclusion: 'action_required' }, 'action_required'],
    ['that was skipped', { conclusion: 'skipped' }, 'skipped'],
    ['that is out of date', { conclusion: 'stale' }, 'stale'],
  ])('is none %s', (_, parts, why) => {
    expect(whyNoCause(aCausingRun(parts), workflow)).toContain(why);
  });
});

test.each([
  ['eve/shop', true],
  ['acme/shop', false],
  ['Acme/Shop', false],
  ['acme/shop2', true],
  [undefined, true],
])('a head of %s is from elsewhere: %s', (headRepository, expected) => {
  expect(isFromElsewhere(aCausingRun({ headRepository }))).toBe(expected);
});
