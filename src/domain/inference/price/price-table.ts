import { calcPrice, type ModelInfo, type ModelPrice, type TieredPrices } from '@pydantic/genai-prices';
import { type AnsweringProvider, isFree, type Provider, whoAnswers } from '../provider/provider.js';
import { freePrice, type Price, type Rates } from './price.js';

/** A price that the user wrote down, in US dollars for a million tokens. */
export type DeclaredPrice = {
  readonly input: number;
  readonly output: number;
  /** Input read from the provider's cache; as other input when absent. */
  readonly cached_input?: number | undefined;
  /** Input written to the provider's cache; as other input when absent. */
  readonly cache_write?: number | undefined;
  /** The same for an hour; as `longCacheWriteRate` has it when absent. */
  readonly cache_write_1h?: number | undefined;
};

/**
 * What an unknown model is taken to cost: as much as o1-pro, whose input and output prices are the highest of any chat
 * model in @pydantic/genai-prices 0.1.8. A test compares this with every model of the installed table.
 */
export const assumedPrice: Price = { inputUsdPerMillion: 150, outputUsdPerMillion: 600, source: 'assumed' };

/** The day of the installed table; prices that were superseded before it no longer hold. */
const tableDate = new Date('2026-11-01T00:00:00Z');

/**
 * What a model costs at a provider: nothing where no one is paid, else what the user declared, else what the table
 * (@pydantic/genai-prices, no network) says of that host. At a host that the table does not know, the maker's list
 * price is assumed; a model that nobody knows is assumed to cost as much as the dearest one. Of prices that
 * change by the hour or still come, the dearest is taken; so is the dearest of cached input.
 */
export function priceOf(provider: Provider, model: string, declared?: DeclaredPrice): Price {
  if (isFree(provider)) return freePrice;
  if (declared !== undefined) return declaredPrice(declared);
  const url = addressOf(whoAnswers(provider));
  const atHost = url === undefined ? undefined : lookUp(model, { providerApiUrl: url });
  if (atHost !== undefined) return { ...atHost, source: 'table' };
  return lookUp(model, {}) ?? assumedPrice;
}

/**
 * Where a provider is asked, as the table knows it; a resource of Azure has a host of its own that the table matches.
 */
function addressOf(provider: AnsweringProvider): string | undefined {
  switch (provider.api) {
    case 'openai':
    case 'anthropic':
    case 'google':
      return provider.base_url;
    case 'azure':
      return provider.base_url ?? `https://${provider.resource ?? 'resource'}.openai.azure.com`;
    case 'bedrock':
      return `https://bedrock-runtime.${provider.region ?? 'us-east-1'}.amazonaws.com`;
    default:
      return undefined;
  }
}

/** A declared price as the gateway reckons with it. */
export const declaredPrice = ({ input, output, cached_input, ...cache }: DeclaredPrice): Price => ({
  inputUsdPerMillion: input,
  outputUsdPerMillion: output,
  ...(cached_input === undefined ? {} : { cachedInputUsdPerMillion: cached_input }),
  ...(cache.cache_write === undefined ? {} : { cacheWriteUsdPerMillion: cache.cache_write }),
  ...(cache.cache_write_1h === undefined ? {} : { longCacheWriteUsdPerMillion: cache.cache_write_1h }),
  source: 'declared',
});

function lookUp(model: string, where: { providerApiUrl?: string }): Price | undefined {
  // A fixed timestamp keeps the library from reading the clock; only the model it finds is used.
  const found = calcPrice({ input_tokens: 0, output_tokens: 0 }, model, { ...where, timestamp: tableDate });
  return found === null ? undefined : dearestPrice(found.model);
}

/**
 * The highest price that holds on the table's day or after it, at any hour; `undefined` where tokens are not all that
 * is billed.
 */
function dearestPrice(model: ModelInfo): Price | undefined {
  const inForce = pricesInForce(model);
  const isBilledByTokens = inForce.every(({ input_mtok }) => isDefined(input_mtok));
  const isOutputKnown = inForce.every(({ output_mtok }) => isDefined(output_mtok));
  if (
    !isBilledByTokens ||
    (!isOutputKnown && !onlyEmbeds(inForce)) ||
    inForce.some((price) => price['requests_kcount'] !== undefined)
  )
    return undefined;
  const base = { ...ratesOf(inForce, baseRate), source: 'assumed' } as const;
  const starts = inForce.flatMap((price) => billedBy.flatMap((name) => tiersOf(price[name]))).map(({ start }) => start);
  if (starts.length === 0) return base;
  return { ...base, longContext: { aboveInputTokens: Math.min(...starts), ...ratesOf(inForce, highestRate) } };
}

/** No rate of output is told of models that have none, which are those that embed. */
const onlyEmbeds = (prices: readonly ModelPrice[]): boolean =>
  prices.every((price) => Object.keys(price).every((name) => !name.startsWith('output')));

/** The kinds of token that calls are billed by; reasoning is billed as output where it has no rate of its own. */
const billedBy = [
  'input_mtok',
  'output_mtok',
  'output_reasoning_mtok',
  'cache_read_mtok',
  'cache_write_mtok',
  'cache_write_1h_mtok',
] as const;

function ratesOf(prices: readonly ModelPrice[], rateOf: (rate: Rate) => number): Rates {
  const dearest = (name: (typeof billedBy)[number]): number | undefined => {
    const rates = prices.map((price) => price[name]).filter(isDefined);
    return rates.length === 0 ? undefined : Math.max(...rates.map(rateOf));
  };
  const optional = (name: keyof Rates, rate: number | undefined): Partial<Rates> =>
    rate === undefined ? {} : { [name]: rate };
  return {
    inputUsdPerMillion: dearest('input_mtok') ?? 0,
    outputUsdPerMillion: Math.max(
      dearest('output_mtok') ?? assumedPrice.outputUsdPerMillion,
      dearest('output_reasoning_mtok') ?? 0,
    ),
    ...optional('cachedInputUsdPerMillion', dearestCachedInput(prices, rateOf)),
    ...optional('cacheWriteUsdPerMillion', dearest('cache_write_mtok')),
    ...optional('longCacheWriteUsdPerMillion', dearest('cache_write_1h_mtok')),
  };
}

/** A price in force that tells no rate for cached input bills it as other input. */
function dearestCachedInput(prices: readonly ModelPrice[], rateOf: (rate: Rate) => number): number | undefined {
  if (prices.some(({ cache_read_mtok }) => cache_read_mtok === undefined)) return undefined;
  return Math.max(
    ...prices
      .map(({ cache_read_mtok }) => cache_read_mtok)
      .filter(isDefined)
      .map(rateOf),
  );
}

function pricesInForce({ prices }: ModelInfo): readonly ModelPrice[] {
  if (!Array.isArray(prices)) return [prices];
  const isPast = (date: string) => new Date(date) <= tableDate;
  const current = prices.findLastIndex(
    ({ constraint }) => constraint?.type === 'start_date' && isPast(constraint.start_date),
  );
  return prices.slice(Math.max(0, current)).map((conditional) => conditional.prices);
}

type Rate = number | TieredPrices;

const isDefined = (rate: Rate | undefined): rate is Rate => rate !== undefined;
const baseRate = (rate: Rate): number => (typeof rate === 'number' ? rate : rate.base);
const tiersOf = (rate: Rate | undefined): TieredPrices['tiers'] =>
  rate === undefined || typeof rate === 'number' ? [] : rate.tiers;
const highestRate = (rate: Rate): number => Math.max(baseRate(rate), ...tiersOf(rate).map(({ price }) => price));
