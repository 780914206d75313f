import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { BudgetSettings } from '../../../../src/domain/inference/budget/budget-settings.js';
import { budgetOfUntrustedRun } from '../../../../src/domain/inference/budget/untrusted-budget.js';

const capsOf = (budget: z.input<typeof BudgetSettings>) => budgetOfUntrustedRun(BudgetSettings.parse(budget)).per_run;

test.each<[string, z.input<typeof BudgetSettings>, object]>([
  ['nothing that is said is 1 USD', {}, { usd: 1 }],
  ['a smaller cap of every run', { per_run: { usd: 0.2 } }, { usd: 0.2 }],
  ['more than every run may is not had', { per_untrusted_run: { usd: 50 } }, { usd: 5 }],
  ['more than 1 USD, where it is said', { per_untrusted_run: { usd: 3 } }, { usd: 3 }],
  ['other measures alone leave the dollar', { per_untrusted_run: { calls: 7 } }, { usd: 1, calls: 7 }],
  [
    'of each measure the lesser',
    { per_run: { usd: 9, tokens: 100, minutes: 3 }, per_untrusted_run: { usd: 2, tokens: 500, minutes: 1, calls: 4 } },
    { usd: 2, tokens: 100, minutes: 1, calls: 4 },
  ],
])('%s', (_, budget, expected) => {
  expect(capsOf(budget)).toEqual(expected);
});

test('no measure is ever more than either cap, and none of them is lost', () => {
  const positive = fc.integer({ min: 1, max: 1000 });
  const anyOf = (...names: readonly string[]) =>
    fc.record(Object.fromEntries(names.map((name) => [name, positive])), { requiredKeys: [] });
  const scope = anyOf('usd', 'tokens', 'calls', 'minutes', 'usd_per_hour', 'tokens_per_hour', 'calls_per_hour');
  fc.assert(
    fc.property(scope, scope, (per_run, per_untrusted_run) => {
      const caps: Record<string, number | undefined> = { ...capsOf({ per_run, per_untrusted_run }) };
      for (const given of [per_run, per_untrusted_run]) {
        for (const [measure, most] of Object.entries(given)) expect(caps[measure]).toBeLessThanOrEqual(most ?? 0);
      }
    }),
  );
});

test('the other scopes stay', () => {
  const budget = BudgetSettings.parse({ per_day: { usd: 9 }, per_session: { calls: 3 } });
  expect(budgetOfUntrustedRun(budget)).toMatchObject({ per_day: { usd: 9 }, per_session: { calls: 3 } });
});
