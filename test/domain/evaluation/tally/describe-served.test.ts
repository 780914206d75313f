import { expect, test } from 'vitest';
import { describeServed } from '../../../../src/domain/evaluation/tally/describe-served.js';
import { htmlArms } from '../../../../src/domain/report/html/tables.js';
import { markdownArms } from '../../../../src/domain/report/markdown/arms.js';
import { aSuiteVerdict, someArmTotals } from '../../../fixtures/a-verdict.js';

const served = { 'openai/small': 3, 'openai/<large>': 12 };

test('an arm that one model answered needs no words', () => {
  expect(describeServed({ served: {} })).toBeUndefined();
  expect(describeServed({ served: { 'openai/small': 3 } })).toBeUndefined();
});

test('a mixture is told with the most frequent model first', () => {
  expect(describeServed({ served })).toBe('12 by openai/<large>, 3 by openai/small');
});

test('the comment and the page show a mixture beside the target, and no mark-up of its names', () => {
  const suites = [aSuiteVerdict({ arms: { base: someArmTotals(), head: someArmTotals({ served }) } })];
  const [, , row = ''] = markdownArms(suites, 10).split('\n');
  const [base, head] = row.split(' → ');
  expect(base).not.toContain(' by ');
  expect(head).toContain('12 by `openai/<large>`, 3 by `openai/small`');
  expect(htmlArms(suites).markup).toContain('12 by openai/&lt;large&gt;, 3 by openai/small');
});
