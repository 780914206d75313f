import { describe, expect, test } from 'vitest';
import { costRatio, excessRate, latencyRatio, meanDrop } from '../../../src/domain/promotion/guardrail-bounds.js';
import { seededRandom } from '../../../src/domain/statistics/distributions/seeded-random.js';
import { emptyHistogram, FillingHistogram, type LogHistogram } from '../../../src/domain/statistics/log-histogram.js';
import { noMoments, type RunningMoments, withNumber } from '../../../src/domain/statistics/running-moments.js';

const draws = (count: number, seed: string): number[] => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, random);
};
const histogramOf = (values: readonly number[]): LogHistogram => {
  const filling = new FillingHistogram();
  for (const value of values) filling.add(value);
  return filling.filled();
};
const momentsOf = (values: readonly number[]): RunningMoments => values.reduce(withNumber, noMoments);
const numbers = (times: number, seed: string): number[] => draws(5000, seed).map((draw) => times * (1 + draw));

describe('bounds hold what is true', () => {
  test('of rates', () => {
    const [low = 0, high = 0] = excessRate([60, 1000], [100, 10_000], 0.001) ?? [];
    expect(low).toBeGreaterThan(0.01);
    expect(low).toBeLessThan(0.05);
    expect(high).toBeGreaterThan(0.05);
  });

  test('of percentiles and means, as ratios', () => {
    for (const times of [1, 1.5, 2]) {
      for (const [low, high] of [
        latencyRatio(histogramOf(numbers(times, 'a')), histogramOf(numbers(1, 'b')), 0.001),
        costRatio(momentsOf(numbers(times, 'a')), momentsOf(numbers(1, 'b')), 0.001),
      ].map((bounds) => bounds ?? [Number.NaN, Number.NaN])) {
        expect(low).toBeLessThan(times - 1);
        expect(high).toBeGreaterThan(times - 1);
        expect(high - low).toBeLessThan(0.3 * times);
      }
    }
  });

  test('of means, as a drop', () => {
    const [low = 0, high = 0] = meanDrop(momentsOf(numbers(1, 'a')), momentsOf(numbers(0.9, 'b')), 0.001) ?? [];
    expect(low).toBeGreaterThan(0);
    expect(low).toBeLessThan(0.15);
    expect(high).toBeGreaterThan(0.15);
  });
});

test('where an arm says nothing, nothing is known', () => {
  expect(excessRate([0, 0], [1, 10], 0.01)).toBeUndefined();
  expect(latencyRatio(emptyHistogram, histogramOf([1]), 0.01)).toBeUndefined();
  expect(costRatio(noMoments, momentsOf(numbers(1, 'a')), 0.01)).toBeUndefined();
  expect(meanDrop(undefined, momentsOf(numbers(1, 'a')), 0.01)).toBeUndefined();
});

test('what is free in both arms does not differ, and what a few requests took bounds nothing from above', () => {
  const free = momentsOf(Array.from({ length: 100 }, () => 0));
  expect(costRatio(free, free, 0.01)).toEqual([0, 0]);
  expect(costRatio(momentsOf(numbers(1, 'a')), free, 0.01)?.[1]).toBe(Number.POSITIVE_INFINITY);
  expect(latencyRatio(histogramOf([1, 2]), histogramOf([1, 2]), 0.01)?.[1]).toBe(Number.POSITIVE_INFINITY);
});
