import { expect, test } from 'vitest';
import type { RolloutReport } from '../../../src/domain/promotion/rollout-report.js';
import { rolloutText } from '../../../src/domain/promotion/rollout-text.js';

const report: RolloutReport = {
  version: 1,
  environment: 'production',
  outcome: 'waiting',
  release: `sha256:${'a'.repeat(64)}`,
  stage: 'shadow',
  weight: 0,
  events: [],
  checks: [],
  findings: [{ subject: 'accuracy', verdict: 'inconclusive', reason: '12 of 300 pairs' }],
  waits_for: ['held by ada: look at it first'],
  counting: { counted: 12, repeated: 1, late: 2, unpaired: 0, outside: 0, foreign: 0 },
};

test('a rollout is told line by line', () => {
  expect(rolloutText(report)).toBe(
    [
      'the model aaaaaaaaaaaa waits at shadow in production',
      '  inconclusive  accuracy  12 of 300 pairs',
      '  waits for held by ada: look at it first',
      '  12 observations counted, 1 repeated, 2 late',
      '',
    ].join('\n'),
  );
});

test('what others wrote is neither a line of its own nor obeyed by a terminal or a runner', () => {
  const hostile = '\u001b[2J\u202e\n::error::gone ##[error]';
  const text = rolloutText({
    ...report,
    findings: [{ subject: hostile, verdict: 'fail', reason: hostile }],
    waits_for: [hostile],
    reason: hostile,
  });
  expect(text.split('\n')).toHaveLength(5);
  expect(text).not.toMatch(/\u001b|\u202e|^\s*::|##\[/mu);
});
