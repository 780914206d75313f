import { describe, expect, test } from 'vitest';
import { mostOfARun, sharedCapNotes } from '../../../../src/domain/evaluation/plan/shared-caps.js';
import { BudgetSettings } from '../../../../src/domain/inference/budget/budget-settings.js';

const budget = (settings: object) => BudgetSettings.parse(settings);

describe('the most that another run takes', () => {
  test('is what its own cap allows, 5 dollars where none is set', () => {
    expect(mostOfARun(budget({}), { usd: 100 })).toEqual({ usd: 5, tokens: 0, calls: 0 });
    const per_run = { usd: 2, tokens: 3000, calls: 40 };
    expect(mostOfARun(budget({ per_run }), { usd: 9, tokens: 9000, calls: 90 })).toEqual(per_run);
  });

  test('is unknown where the shared cap is of another kind', () => {
    expect(mostOfARun(budget({}), { usd: 100, tokens: 9000 })).toBeUndefined();
    expect(mostOfARun(budget({ per_run: { tokens: 10 } }), { calls: 9 })).toBeUndefined();
  });
});

describe('the notes on caps that runs share', () => {
  const settings = budget({ per_day: { usd: 100, calls: 5000 }, per_pull_request: { tokens: 10_000 } });
  const before = { usd: 1.234567, tokens: 2500, calls: 1200 };

  test('say what others took, in the measures that are capped', () => {
    expect(sharedCapNotes(settings, { day: before, pullRequest: before })).toEqual([
      'budget.per_day: other runs took $1.2346 of $100 and 1,200 of 5,000 calls',
      'budget.per_pull_request: other runs took 2,500 of 10,000 tokens',
    ]);
  });

  test('say nothing where others took nothing, or no cap is set', () => {
    const nothing = { usd: 0, tokens: 0, calls: 0 };
    expect(sharedCapNotes(settings, { day: nothing, pullRequest: nothing })).toEqual([]);
    expect(sharedCapNotes(budget({}), { day: before, pullRequest: undefined })).toEqual([]);
  });

  test('say that a cap is not enforced where nobody knows what others took', () => {
    expect(sharedCapNotes(settings, { pullRequest: before })[0]).toMatch(/^budget.per_day is not enforced here/);
  });
});
