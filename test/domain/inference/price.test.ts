import { expect, test } from '@jest/globals';
import { costOf, freePrice, type Price } from '../../../src/domain/inference/price.js';

const price: Price = { inputUsdPerMillion: 2, outputUsdPerMillion: 10, source: 'table' };

test('input and output have prices of their own', () => {
  expect(costOf(price, { inputTokens: 1_000_000, outputTokens: 0 })).toBe(2);
  expect(costOf(price, { inputTokens: 0, outputTokens: 1_000_000 })).toBe(10);
  expect(costOf(price, { inputTokens: 500, outputTokens: 100 })).toBeCloseTo(0.002, 12);
  expect(costOf(freePrice, { inputTokens: 1e9, outputTokens: 1e9 })).toBe(0);
});

test('a long input raises the price of the whole call', () => {
  const longContext = { aboveInputTokens: 200_000, inputUsdPerMillion: 4, outputUsdPerMillion: 15 };
  const tiered: Price = { ...price, longContext };
  expect(costOf(tiered, { inputTokens: 200_000, outputTokens: 1000 })).toBeCloseTo(0.41, 12);
  expect(costOf(tiered, { inputTokens: 200_001, outputTokens: 1000 })).toBeCloseTo(0.815004, 12);
});
