import type { Price } from '../inference/price.js';
import { assumedPrice, type DeclaredPrice, priceOf } from '../inference/price-table.js';
import type { TargetModel } from '../suite/target-model.js';

/**
 * What an arm's calls are reckoned at: policy's price, else the table's, which head's own claim can only raise. A model
 * that neither policy nor the table knows costs what head claims, or else the highest price there is.
 */
export function priceOfTarget({ provider, model, declaredPrice, claimedPrice }: TargetModel): Price {
  const price = priceOf(provider, model, declaredPrice);
  if (declaredPrice !== undefined || claimedPrice === undefined || price.source === 'free') return price;
  return price === assumedPrice ? priceOf(provider, model, claimedPrice) : dearer(price, claimedPrice);
}

const dearer = (price: Price, claimed: DeclaredPrice): Price => ({
  ...price,
  inputUsdPerMillion: Math.max(price.inputUsdPerMillion, claimed.input),
  outputUsdPerMillion: Math.max(price.outputUsdPerMillion, claimed.output),
});
