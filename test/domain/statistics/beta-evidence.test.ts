import { expect, test } from 'vitest';
import { lnBetaEvidence, priorAround } from '../../../src/domain/statistics/beta-evidence.js';

const uniform = { a: 1, b: 1 };

test.each([
  [{ events: 0, trials: 1 }, 0.25, 1 / 2 / 0.75],
  [{ events: 1, trials: 2 }, 0.5, 1 / 6 / 0.25],
  [{ events: 0, trials: 3 }, 0, 1 / 4],
  [{ events: 3, trials: 3 }, 0, Number.POSITIVE_INFINITY],
])('%j against a chance of %p: integrated by hand over all chances, %p times likelier', (counted, chance, times) => {
  expect(lnBetaEvidence(counted, uniform)(chance)).toBeCloseTo(Math.log(times), 9);
});

test('a prior around a chance has it as its mean', () => {
  expect(priorAround(0.25, 40)).toEqual({ a: 10, b: 30 });
});
