import { expect, test } from 'vitest';
import { comparisonSummary } from '../../../../src/domain/report/terminal/comparison-summary.js';
import { aMetricVerdict } from '../../../fixtures/a-verdict.js';

test('tells the verdict, the scores and the reason', () => {
  const cases = { compared: 160, unpaired: 2 };
  expect(comparisonSummary({ version: 1, verdict: 'fail', metrics: [aMetricVerdict()], cases })).toBe(
    `fail: 160 cases compared, 2 unpaired
  accuracy: 84.0 % → 70.9 %, −13.1 points (−19.4 to −6.8)
  accuracy fell by 13.1 points
`,
  );
});

test('leaves nothing to obey in a reason', () => {
  const metrics = [aMetricVerdict({ reason: '::error::x\n::error::y' })];
  const summary = comparisonSummary({ version: 1, verdict: 'fail', metrics, cases: { compared: 1, unpaired: 0 } });
  expect(summary).not.toMatch(/^\s*::/m);
});
