import { expect, test } from 'vitest';
import { normalQuantile } from '../../../../src/domain/statistics/distributions/normal-distribution.js';
import { saddlepointDeviation } from '../../../../src/domain/statistics/distributions/saddlepoint-deviation.js';

/** P(sum ≤ 0) over all resamplings, counted in full: `values` are whole numbers. */
function shareUpToZero(values: readonly number[]): number {
  let sums = new Map([[0, 1]]);
  for (let draw = 0; draw < values.length; draw++) {
    const next = new Map<number, number>();
    for (const [sum, share] of sums)
      for (const value of values) next.set(sum + value, (next.get(sum + value) ?? 0) + share / values.length);
    sums = next;
  }
  return [...sums].reduce((total, [sum, share]) => total + (share * (1 - Math.sign(sum))) / 2, 0);
}

test.each([0, -2, 3, 5, 8])('of 25 skewed values moved by %i is what all resamplings come to', (shift) => {
  const values = Array.from({ length: 25 }, (_, index) => ((index * index * 13) % 47) - 20 - shift);
  const exact = normalQuantile(shareUpToZero(values));
  expect(Math.abs(saddlepointDeviation(Float64Array.from(values)) - exact)).toBeLessThan(0.005);
});

test('is infinite where nothing drawn can come near zero', () => {
  expect(saddlepointDeviation(Float64Array.from([1, 2, 0]))).toBe(Number.NEGATIVE_INFINITY);
  expect(saddlepointDeviation(Float64Array.from([-1, -2, 0]))).toBe(Number.POSITIVE_INFINITY);
});
