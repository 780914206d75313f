/** What a million tokens cost, in US dollars. */
export type Price = {
  readonly inputUsdPerMillion: number;
  readonly outputUsdPerMillion: number;
  /** Where the number comes from; an assumed price is shown as such wherever money is shown. */
  readonly source: 'free' | 'declared' | 'table' | 'assumed';
};

export const freePrice: Price = { inputUsdPerMillion: 0, outputUsdPerMillion: 0, source: 'free' };

/** Dollars for so many tokens. */
export const costOf = (price: Price, inputTokens: number, outputTokens: number): number =>
  (inputTokens * price.inputUsdPerMillion + outputTokens * price.outputUsdPerMillion) / 1_000_000;
