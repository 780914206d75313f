import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openRetryBudget, withCall, withRetryTaken } from '../../../../src/domain/inference/retry/retry-budget.js';
import { RetrySettings } from '../../../../src/domain/inference/retry/retry-settings.js';

test('retries are never more than the floor and the share of the calls', () => {
  const settingsOf = fc.record({ budget_share: fc.double({ min: 0, max: 1, noNaN: true }), budget_floor: fc.nat(20) });
  fc.assert(
    fc.property(settingsOf, fc.array(fc.boolean(), { maxLength: 400 }), (told, steps) => {
      const settings = RetrySettings.parse(told);
      let budget = openRetryBudget(settings);
      let [calls, retries] = [0, 0];
      for (const isCall of steps) {
        const next = isCall ? withCall(budget, settings) : withRetryTaken(budget);
        if (isCall) calls += 1;
        else if (next !== undefined) retries += 1;
        budget = next ?? budget;
        expect(retries).toBeLessThanOrEqual(settings.budget_floor + calls * settings.budget_share + 1e-9);
      }
    }),
  );
});

test('a day of success does not pay for a storm', () => {
  const settings = RetrySettings.parse({});
  let budget = openRetryBudget(settings);
  for (let call = 0; call < 100_000; call += 1) budget = withCall(budget, settings);
  let retries = 0;
  for (let next = withRetryTaken(budget); next !== undefined; next = withRetryTaken(next)) retries += 1;
  expect(retries).toBe(30);
});
