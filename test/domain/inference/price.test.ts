import { expect, test } from '@jest/globals';
import { costOf, freePrice, type Price } from '../../../src/domain/inference/price.js';

const price: Price = { inputUsdPerMillion: 2, outputUsdPerMillion: 10, source: 'table' };

test('input and output have prices of their own', () => {
  expect(costOf(price, 1_000_000, 0)).toBe(2);
  expect(costOf(price, 0, 1_000_000)).toBe(10);
  expect(costOf(price, 500, 100)).toBeCloseTo(0.002, 12);
  expect(costOf(freePrice, 1e9, 1e9)).toBe(0);
});

test('a long input raises the price of the whole call', () => {
  const longContext = { aboveInputTokens: 200_000, inputUsdPerMillion: 4, outputUsdPerMillion: 15 };
  const tiered: Price = { ...price, longContext };
  expect(costOf(tiered, 200_000, 1000)).toBeCloseTo(0.41, 12);
  expect(costOf(tiered, 200_001, 1000)).toBeCloseTo(0.815004, 12);
});
