import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deviationOf, noMoments, withNumber } from '../../../src/domain/statistics/running-moments.js';

const momentsOf = (values: readonly number[]) => values.reduce(withNumber, noMoments);

// numpy.mean and numpy.std(ddof=1)
test('mean and deviation are what numpy gives', () => {
  const moments = momentsOf([0.25, 1, 0, 0.5, 0.5, 0.9]);
  expect(moments.count).toBe(6);
  expect(moments.mean).toBeCloseTo(0.525, 12);
  expect(deviationOf(moments)).toBeCloseTo(0.3791437722025775, 12);
});

test('nothing and a single number have no deviation', () => {
  expect(deviationOf(noMoments)).toBe(0);
  expect(deviationOf(momentsOf([7]))).toBe(0);
});

test('the order of the numbers changes nothing, and adding the same to all only moves the mean', () => {
  const numbers = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 2, maxLength: 40 });
  fc.assert(
    fc.property(numbers, (values) => {
      const [forth, back] = [momentsOf(values), momentsOf([...values].reverse())];
      const moved = momentsOf(values.map((value) => value + 1000));
      expect(back.mean).toBeCloseTo(forth.mean, 9);
      expect(deviationOf(back)).toBeCloseTo(deviationOf(forth), 9);
      expect(deviationOf(moved)).toBeCloseTo(deviationOf(forth), 6);
    }),
  );
});
