import { expect, test } from 'vitest';
import type { RepliesByArm } from '../../../src/domain/evaluation/judges/judge-replies.js';
import { limitByJudges } from '../../../src/domain/gate/judge-replies.js';
import { aMetricVerdict, aPassingMetric } from '../../fixtures/a-verdict.js';

const rows = (replies?: RepliesByArm, metric = 'accuracy') => [
  {
    metric,
    graders: 'llm-rubric',
    version: 2,
    model: 'route strict',
    ...(replies === undefined ? {} : { served: { strict: replies } }),
  },
];

test.each<[string, RepliesByArm | undefined, boolean]>([
  ['one model', undefined, false],
  ['the same mixture', { base: { one: 30, two: 10 }, head: { one: 60, two: 20 } }, false],
  ['a tenth of another model', { base: { one: 100 }, head: { one: 90, two: 10 } }, false],
  ['more than a tenth of another model', { base: { one: 100 }, head: { one: 89, two: 11 } }, true],
  ['another model altogether', { base: { one: 5 }, head: { two: 5 } }, true],
  ['no reply for base', { base: {}, head: { one: 5, two: 5 } }, false],
])('a metric that was graded by %s', (_, replies, isLimited) => {
  for (const metric of [aPassingMetric(), aMetricVerdict()]) {
    const limited = limitByJudges(metric, rows(replies));
    expect(limited.verdict).toBe(isLimited ? 'inconclusive' : metric.verdict);
    if (isLimited) expect(limited.reason).toContain('base and head were graded by unlike judges: strict replied');
    expect(limitByJudges(metric, rows(replies, 'other'))).toEqual(metric);
  }
});
