import type { Usage } from './usage.js';

/** What a million tokens cost, in US dollars. */
export type Rates = {
  readonly inputUsdPerMillion: number;
  readonly outputUsdPerMillion: number;
  /** Input that was read from the provider's cache; as other input when absent. */
  readonly cachedInputUsdPerMillion?: number | undefined;
  /** Input that was written to the provider's cache, which may cost more than other input; as that when absent. */
  readonly cacheWriteUsdPerMillion?: number | undefined;
  /** The same, where the cache is to live for an hour; `longCacheWriteRate` says what it is when absent. */
  readonly longCacheWriteUsdPerMillion?: number | undefined;
};

export type Price = Rates & {
  /** The prices of a call whose input is longer than this, where the provider raises them for the whole call. */
  readonly longContext?: LongContextPrice | undefined;
  /** Where the number comes from; an assumed price is shown as such wherever money is shown. */
  readonly source: 'free' | 'declared' | 'table' | 'assumed';
};

export type LongContextPrice = Rates & { readonly aboveInputTokens: number };

export const freePrice: Price = { inputUsdPerMillion: 0, outputUsdPerMillion: 0, source: 'free' };

/**
 * Dollars for the tokens that a call took, each token once: what was read from or written to a cache is a part of the
 * input, and reasoning a part of the output.
 */
export function costOf(price: Price, usage: Usage): number {
  const { inputTokens, outputTokens } = usage;
  const rates = ratesFor(price, inputTokens);
  const { inputUsdPerMillion, cachedInputUsdPerMillion, cacheWriteUsdPerMillion } = rates;
  const read = Math.min(Math.max(0, usage.cachedInputTokens ?? 0), inputTokens);
  const written = Math.min(Math.max(0, usage.cacheWriteInputTokens ?? 0), inputTokens - read);
  const long = Math.min(Math.max(0, usage.longCacheWriteInputTokens ?? 0), written);
  const input =
    (inputTokens - read - written) * inputUsdPerMillion +
    read * (cachedInputUsdPerMillion ?? inputUsdPerMillion) +
    (written - long) * (cacheWriteUsdPerMillion ?? inputUsdPerMillion) +
    (long === 0 ? 0 : long * longCacheWriteRate(rates));
  return (input + outputTokens * rates.outputUsdPerMillion) / 1_000_000;
}

/**
 * The most that so many tokens can cost, whatever part of the input a cache takes, for an hour as well where that is
 * asked for.
 */
export function dearestCostOf(price: Price, { inputTokens, outputTokens }: Usage, hasLongCache = false): number {
  const rates = ratesFor(price, inputTokens);
  const { inputUsdPerMillion, cachedInputUsdPerMillion, cacheWriteUsdPerMillion } = rates;
  const long = hasLongCache ? longCacheWriteRate(rates) : 0;
  const dearest = Math.max(inputUsdPerMillion, cachedInputUsdPerMillion ?? 0, cacheWriteUsdPerMillion ?? 0, long);
  return (inputTokens * dearest + outputTokens * rates.outputUsdPerMillion) / 1_000_000;
}

/**
 * What input costs that is written to a cache for an hour. Anthropic, which alone sells that, takes twice the price of
 * other input, and 1.25 times that for five minutes (platform.claude.com, prompt caching): where no rate is known, the
 * higher of what the two rates come to.
 */
export function longCacheWriteRate(rates: Rates): number {
  const { longCacheWriteUsdPerMillion, cacheWriteUsdPerMillion = 0, inputUsdPerMillion } = rates;
  return longCacheWriteUsdPerMillion ?? Math.max(2 * inputUsdPerMillion, (2 / 1.25) * cacheWriteUsdPerMillion);
}

/** A price at so many times its rates. */
export function scaledPrice(price: Price, times: number): Price {
  const { longContext } = price;
  return {
    ...price,
    ...scaledRates(price, times),
    ...(longContext === undefined ? {} : { longContext: { ...longContext, ...scaledRates(longContext, times) } }),
  };
}

function ratesFor(price: Price, inputTokens: number): Rates {
  const { longContext } = price;
  return longContext !== undefined && inputTokens > longContext.aboveInputTokens ? longContext : price;
}

function scaledRates(rates: Rates, times: number): Rates {
  const { cachedInputUsdPerMillion, cacheWriteUsdPerMillion, longCacheWriteUsdPerMillion } = rates;
  const scaled = (rate: number | undefined): number | undefined => (rate === undefined ? undefined : rate * times);
  return {
    inputUsdPerMillion: rates.inputUsdPerMillion * times,
    outputUsdPerMillion: rates.outputUsdPerMillion * times,
    cachedInputUsdPerMillion: scaled(cachedInputUsdPerMillion),
    cacheWriteUsdPerMillion: scaled(cacheWriteUsdPerMillion),
    longCacheWriteUsdPerMillion: scaled(longCacheWriteUsdPerMillion),
  };
}
