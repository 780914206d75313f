import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  costOf,
  dearestCostOf,
  freePrice,
  longCacheWriteRate,
  type Price,
} from '../../../../src/domain/inference/price/price.js';

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

describe('tokens of a cache', () => {
  const sonnet: Price = {
    inputUsdPerMillion: 3,
    cachedInputUsdPerMillion: 0.3,
    cacheWriteUsdPerMillion: 3.75,
    outputUsdPerMillion: 15,
    source: 'table',
  };

  // litellm#9812: input_tokens 3, cache_creation_input_tokens 12304 and output_tokens 550 were billed $0.05439.
  test('are a part of the input and counted once, at their own rate', () => {
    const usage = { inputTokens: 3 + 12_304, cacheWriteInputTokens: 12_304, cachedInputTokens: 0, outputTokens: 550 };
    expect(costOf(sonnet, usage)).toBeCloseTo(0.054399, 9);
  });

  test('that were written for an hour have a rate of their own, those for five minutes beside them as well', () => {
    const usage = {
      inputTokens: 10_000,
      cacheWriteInputTokens: 9000,
      longCacheWriteInputTokens: 5000,
      outputTokens: 0,
    };
    const hourly: Price = { ...sonnet, longCacheWriteUsdPerMillion: 6 };
    expect(costOf(hourly, usage)).toBeCloseTo((1000 * 3 + 4000 * 3.75 + 5000 * 6) / 1e6, 12);
    expect(costOf(hourly, { ...usage, longCacheWriteInputTokens: 1e12 })).toBeCloseTo((1000 * 3 + 9000 * 6) / 1e6, 12);
  });

  test.each([
    ['twice other input', { inputUsdPerMillion: 3 }, 6],
    ['1.6 times what is written for five minutes', { inputUsdPerMillion: 2, cacheWriteUsdPerMillion: 3.75 }, 6],
    ['what is known of it', { inputUsdPerMillion: 3, longCacheWriteUsdPerMillion: 1 }, 1],
  ])('that are written for an hour cost %s where that is more', (_what, rates, expected) => {
    const rate = longCacheWriteRate({ outputUsdPerMillion: 0, ...rates });
    expect(rate).toBeCloseTo(expected, 12);
    const written = { inputTokens: 1e6, cacheWriteInputTokens: 1e6, longCacheWriteInputTokens: 1e6, outputTokens: 0 };
    expect(costOf({ ...price, ...rates }, written)).toBeCloseTo(expected, 12);
  });

  test('that were read cost less than other input', () => {
    expect(costOf(sonnet, { inputTokens: 1_000_000, cachedInputTokens: 900_000, outputTokens: 0 })).toBeCloseTo(
      0.57,
      9,
    );
  });

  test('cost what other input does where they have no rate', () => {
    const usage = {
      inputTokens: 1_000_000,
      cachedInputTokens: 500_000,
      cacheWriteInputTokens: 100_000,
      outputTokens: 0,
    };
    expect(costOf(price, usage)).toBe(2);
  });

  test('never cost less than nothing, nor more than the whole input, whatever a provider says', () => {
    const input = { inputTokens: 1000, outputTokens: 0 };
    expect(costOf(sonnet, { ...input, cachedInputTokens: 1e12 })).toBeCloseTo(0.0003, 9);
    expect(costOf(sonnet, { ...input, cachedInputTokens: -1e12, cacheWriteInputTokens: -5 })).toBeCloseTo(0.003, 9);
  });
});

test('reasoning is a part of the output and counted once', () => {
  expect(costOf(price, { inputTokens: 0, outputTokens: 1000, reasoningTokens: 900 })).toBe(0.01);
});

test('whatever part of the input a cache takes, a call never costs more than its dearest', () => {
  const rate = fc.double({ min: 0, max: 100, noNaN: true });
  const prices = fc.record({
    inputUsdPerMillion: rate,
    outputUsdPerMillion: rate,
    cachedInputUsdPerMillion: fc.option(rate, { nil: undefined }),
    cacheWriteUsdPerMillion: fc.option(rate, { nil: undefined }),
    longCacheWriteUsdPerMillion: fc.option(rate, { nil: undefined }),
    source: fc.constant('table' as const),
  });
  const tokens = fc.nat(1_000_000);
  const usages = fc.record({
    inputTokens: tokens,
    outputTokens: tokens,
    cachedInputTokens: tokens,
    cacheWriteInputTokens: tokens,
  });
  fc.assert(
    fc.property(prices, usages, tokens, (some, usage, longCacheWriteInputTokens) => {
      expect(costOf(some, usage)).toBeLessThanOrEqual(dearestCostOf(some, usage) + 1e-9);
      const long = { ...usage, longCacheWriteInputTokens };
      expect(costOf(some, long)).toBeLessThanOrEqual(dearestCostOf(some, long, true) + 1e-9);
    }),
  );
});
