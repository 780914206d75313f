import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  countOf,
  edgesOfRank,
  emptyHistogram,
  FillingHistogram,
  LogHistogram,
} from '../../../src/domain/statistics/log-histogram.js';

const histogramOf = (values: readonly number[], before = emptyHistogram): LogHistogram => {
  const filling = new FillingHistogram(before);
  for (const value of values) filling.add(value);
  return filling.filled();
};

const numbers = fc.array(fc.double({ min: 0.001, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 });

test('every number lies between the edges of its rank, which are 2 % apart', () => {
  fc.assert(
    fc.property(numbers, (values) => {
      const histogram = LogHistogram.parse(histogramOf(values));
      const sorted = [...values].sort((one, other) => one - other);
      for (const [index, value] of sorted.entries()) {
        const [low, high] = edgesOfRank(histogram, index + 1);
        expect(low).toBeLessThanOrEqual(value * (1 + 1e-9));
        expect(high).toBeGreaterThanOrEqual(value * (1 - 1e-9));
        expect(high / low).toBeCloseTo(1.02, 9);
      }
    }),
  );
});

test('what was stored is filled further as if it had never been put away', () => {
  fc.assert(
    fc.property(numbers, numbers, (some, others) => {
      expect(histogramOf(others, histogramOf(some))).toEqual(histogramOf([...some, ...others]));
    }),
  );
});

test('numbers beyond all measure stay within a histogram that can be stored', () => {
  const histogram = LogHistogram.parse(histogramOf([0, Number.MAX_VALUE]));
  expect(countOf(histogram)).toBe(2);
});

test('nothing has no ranks', () => {
  expect(countOf(emptyHistogram)).toBe(0);
  expect(() => edgesOfRank(emptyHistogram, 1)).toThrow(RangeError);
});
