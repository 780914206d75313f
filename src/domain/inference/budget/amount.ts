/** What is taken from a budget. Money is whole billionths of a dollar, so that sums are exact. */
export type Amount = { readonly nanoUsd: number; readonly tokens: number; readonly calls: number };

/** What can be capped, beside time. */
export type Measure = keyof Amount;

/** Totals as people write them; tokens are input and output together. */
export type Spend = { readonly usd: number; readonly tokens: number; readonly calls: number };

export const nanoUsdPerUsd = 1e9;

/** Nothing, as amounts are counted. */
export const noAmount: Amount = { nanoUsd: 0, tokens: 0, calls: 0 };

export const nothingSpent: Spend = { usd: 0, tokens: 0, calls: 0 };

/** What one call took, of the tokens a provider counted or the dollars it is known to cost. */
export const amountOf = (costUsd: number, tokens: number): Amount => ({
  nanoUsd: toNanoUsd(costUsd),
  tokens,
  calls: 1,
});

export const toNanoUsd = (usd: number): number => Math.round(usd * nanoUsdPerUsd);

/** Dollars of an amount. */
export const usdOf = ({ nanoUsd }: Pick<Amount, 'nanoUsd'>): number => nanoUsd / nanoUsdPerUsd;

export const amountOfSpend = ({ usd, tokens, calls }: Spend): Amount => ({ nanoUsd: toNanoUsd(usd), tokens, calls });

export const spendOf = (amount: Amount): Spend => ({
  usd: usdOf(amount),
  tokens: amount.tokens,
  calls: amount.calls,
});

export const sumOf = (one: Amount, other: Amount): Amount => ({
  nanoUsd: one.nanoUsd + other.nanoUsd,
  tokens: one.tokens + other.tokens,
  calls: one.calls + other.calls,
});

/** A sum that is kept up to date in place. */
export class RunningSum implements Amount {
  nanoUsd = 0;
  tokens = 0;
  calls = 0;

  add({ nanoUsd, tokens, calls }: Amount): void {
    this.nanoUsd += nanoUsd;
    this.tokens += tokens;
    this.calls += calls;
  }

  subtract({ nanoUsd, tokens, calls }: Amount): void {
    this.nanoUsd -= nanoUsd;
    this.tokens -= tokens;
    this.calls -= calls;
  }
}
