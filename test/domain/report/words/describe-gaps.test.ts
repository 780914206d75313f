import { expect, test } from 'vitest';
import { describeGaps } from '../../../../src/domain/report/words/describe-gaps.js';
import { aSuiteVerdict, aVerdict } from '../../../fixtures/a-verdict.js';

const withCases = (cases: { total: number; planned: number; compared: number; missing: number }) =>
  aVerdict({ suites: [aSuiteVerdict({ cases })] });
const asItIs = (text: string): string => text;

test.each([
  ['nothing when all was measured', { total: 160, planned: 160, compared: 160, missing: 0 }, ''],
  ['the budget', { total: 400, planned: 120, compared: 120, missing: 0 }, 'triage: 120 of 400 cases fit the budget.'],
  [
    'lost answers',
    { total: 160, planned: 160, compared: 159, missing: 1 },
    'triage: 1 case without a score in one of the arms.',
  ],
  [
    'a suite that was not run',
    { total: 160, planned: 0, compared: 0, missing: 0 },
    'triage: none of 160 cases was run.',
  ],
])('tells %s', (_, cases, sentence) => expect(describeGaps(withCases(cases), asItIs)).toBe(sentence));

test('does not take for a matter of the budget what the other shards have', () => {
  const suites = [aSuiteVerdict({ cases: { total: 60, planned: 20, compared: 19, missing: 1 } })];
  const told = (shard: { index: number; count: number }) => describeGaps(aVerdict({ suites, shard }), asItIs);
  expect(told({ index: 2, count: 3 })).toBe(
    'triage: shard 2 of 3 has 20 of 60 cases, 1 case without a score in one of the arms.',
  );
  expect(told({ index: 1, count: 1 })).toContain('20 of 60 cases fit the budget');
});

test('names the first suites and counts the rest', () => {
  const cases = { total: 2, planned: 1, compared: 1, missing: 0 };
  const suites = Array.from({ length: 8 }, (_, index) => aSuiteVerdict({ name: `s${index}`, cases }));
  expect(describeGaps(aVerdict({ suites }), asItIs)).toMatch(/s4: 1 of 2 cases fit the budget; and 3 more suites\.$/);
});
