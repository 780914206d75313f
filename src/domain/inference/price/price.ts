import type { Usage } from './usage.js';

/** What a million tokens cost, in US dollars. */
export type Rates = {
  readonly inputUsdPerMillion: number;
  readonly outputUsdPerMillion: number;
  /** Input that was read from the provider's cache; as other input when absent. */
  readonly cachedInputUsdPerMillion?: number | undefined;
  /** Input that was written to the provider's cache, which may cost more than other input; as that when absent. */
  readonly cacheWriteUsdPerMillion?: number | undefined;
  /** The same, where the cache is to live for an hour. */
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
  const input =
    (inputTokens - read - written) * inputUsdPerMillion +
    read * (cachedInputUsdPerMillion ?? inputUsdPerMillion) +
    written * (cacheWriteUsdPerMillion ?? inputUsdPerMillion);
  return (input + outputTokens * rates.outputUsdPerMillion) / 1_000_000;
}

/** The most that so many tokens can cost, whatever part of the input a cache takes. */
export function dearestCostOf(price: Price, { inputTokens, outputTokens }: Usage): number {
  const { inputUsdPerMillion, cachedInputUsdPerMillion, cacheWriteUsdPerMillion, outputUsdPerMillion } = ratesFor(
    price,
    inputTokens,
  );
  const dearest = Math.max(inputUsdPerMillion, cachedInputUsdPerMillion ?? 0, cacheWriteUsdPerMillion ?? 0);
  return (inputTokens * dearest + outputTokens * outputUsdPerMillion) / 1_000_000;
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
