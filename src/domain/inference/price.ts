import type { Usage } from './usage.js';

/** What a million tokens cost, in US dollars. */
export type Price = {
  readonly inputUsdPerMillion: number;
  readonly outputUsdPerMillion: number;
  /** The prices of a call whose input is longer than this, where the provider raises them for the whole call. */
  readonly longContext?: LongContextPrice | undefined;
  /** Where the number comes from; an assumed price is shown as such wherever money is shown. */
  readonly source: 'free' | 'declared' | 'table' | 'assumed';
};

export type LongContextPrice = {
  readonly aboveInputTokens: number;
  readonly inputUsdPerMillion: number;
  readonly outputUsdPerMillion: number;
};

export const freePrice: Price = { inputUsdPerMillion: 0, outputUsdPerMillion: 0, source: 'free' };

/** Dollars for the tokens that a call took. */
export function costOf(price: Price, { inputTokens, outputTokens }: Usage): number {
  const { longContext } = price;
  const rate = longContext !== undefined && inputTokens > longContext.aboveInputTokens ? longContext : price;
  return (inputTokens * rate.inputUsdPerMillion + outputTokens * rate.outputUsdPerMillion) / 1_000_000;
}
