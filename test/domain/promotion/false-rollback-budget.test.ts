import { expect, test } from 'vitest';
import { falseRollbackBudget, totalOf } from '../../../src/domain/promotion/false-rollback-budget.js';
import { PromotionSettings } from '../../../src/domain/promotion/promotion-settings.js';

test('the budget of the defaults is that of dev, shadow and four steps', () => {
  expect(totalOf(falseRollbackBudget(PromotionSettings.parse({}), 0.05))).toBeCloseTo(0.1, 12);
});

test('every environment that goes before costs what the gate does', () => {
  const staged = PromotionSettings.parse({ staging: { environments: ['one', 'two'] } });
  const budget = falseRollbackBudget(staged, 0.05);
  expect(budget.map(({ where }) => where).slice(0, 4)).toEqual(['dev', 'staging one', 'staging two', 'shadow']);
  expect(totalOf(budget)).toBeCloseTo(0.2, 12);
});

test.each([
  ['that do not rise', [{ weight: 10 }, { weight: 10 }, { weight: 100 }], 'rise'],
  ['that end before 100', [{ weight: 10 }, { weight: 50 }], 'end with a weight of 100'],
])('weights %s are refused', (_, steps, message) => {
  const parsed = PromotionSettings.safeParse({ traffic: { steps } });
  expect(parsed.error?.issues[0]?.message).toContain(message);
});
