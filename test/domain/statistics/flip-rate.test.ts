import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { flipRate } from '../../../src/domain/statistics/flip-rate.js';

// 2 * numpy.var(answers, ddof=1)
test.each([
  [1, 2, 1],
  [3, 5, 0.6],
  [9, 10, 0.2],
  [5, 5, 0],
])('%d of %d answers flip at a rate of %d', (passes, samples, expected) => {
  expect(flipRate(passes, samples)).toBeCloseTo(expected, 12);
});

test('one answer flips into nothing', () => {
  expect(flipRate(1, 1)).toBe(0);
  expect(flipRate(0, 0)).toBe(0);
});

/** The share of ordered pairs of different answers that differ: the definition. */
test('it is the share of pairs of answers that differ', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 2, maxLength: 12 }), (answers) => {
      const pairs = answers.flatMap((one, at) =>
        answers.filter((_, index) => index !== at).map((other) => one !== other),
      );
      const passes = answers.filter(Boolean).length;
      expect(flipRate(passes, answers.length)).toBeCloseTo(pairs.filter(Boolean).length / pairs.length, 12);
    }),
  );
});
