import { longCacheWriteRate, type Price } from '../../inference/price/price.js';
import { assumedPrice, type DeclaredPrice, declaredPrice, priceOf } from '../../inference/price/price-table.js';
import { configurationFile } from '../../suite/configuration-file.js';
import type { TargetModel } from '../../suite/target-model.js';
import { UserError } from '../../user-error.js';

/**
 * What an arm's calls are reckoned at: policy's price, else the table's, which head's own claim can only raise. A model
 * that neither policy nor the table knows costs what head claims, or else the highest price there is.
 */
export function priceOfTarget({ provider, model, declaredPrice, claimedPrice }: TargetModel): Price {
  const price = priceOf(provider, model, declaredPrice);
  if (declaredPrice !== undefined || claimedPrice === undefined || price.source === 'free') return price;
  return price === assumedPrice ? priceOf(provider, model, claimedPrice) : dearer(price, claimedPrice);
}

/** Each rate at the higher of the two; where head's claim has none for a cache, its input counts. */
function dearer(price: Price, claimed: DeclaredPrice): Price {
  const claim = declaredPrice(claimed);
  const { cachedInputUsdPerMillion: cached, cacheWriteUsdPerMillion: written } = price;
  const higher = (rate: number | undefined, other: number | undefined): number =>
    Math.max(rate ?? price.inputUsdPerMillion, other ?? claim.inputUsdPerMillion);
  return {
    ...price,
    inputUsdPerMillion: Math.max(price.inputUsdPerMillion, claim.inputUsdPerMillion),
    outputUsdPerMillion: Math.max(price.outputUsdPerMillion, claim.outputUsdPerMillion),
    cachedInputUsdPerMillion: higher(cached, claim.cachedInputUsdPerMillion),
    cacheWriteUsdPerMillion: higher(written, claim.cacheWriteUsdPerMillion),
    longCacheWriteUsdPerMillion: Math.max(longCacheWriteRate(price), longCacheWriteRate(claim)),
  };
}

/** Throws a `UserError` for a model whose price nobody knows. */
export function refuseUnknownPrices(models: readonly TargetModel[]): void {
  for (const target of models) {
    if (priceOfTarget(target).source !== 'assumed') continue;
    throw new UserError(`no price of \`${target.model}\` at \`${target.providerName}\` is known`, {
      place: { path: configurationFile, key: 'budget.unknown_price' },
      hint: 'declare `price: { input, output }` with its model binding, or set `budget.unknown_price: assume`',
    });
  }
}
