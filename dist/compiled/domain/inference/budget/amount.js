export const nanoUsdPerUsd = 1e9;
/** Nothing, as amounts are counted. */
export const noAmount = { nanoUsd: 0, tokens: 0, calls: 0 };
export const nothingSpent = { usd: 0, tokens: 0, calls: 0 };
/** What one call took, of the tokens a provider counted or the dollars it is known to cost. */
export const amountOf = (costUsd, tokens) => ({
    nanoUsd: toNanoUsd(costUsd),
    tokens,
    calls: 1,
});
export const toNanoUsd = (usd) => Math.round(usd * nanoUsdPerUsd);
/** Dollars of an amount. */
export const usdOf = ({ nanoUsd }) => nanoUsd / nanoUsdPerUsd;
export const amountOfSpend = ({ usd, tokens, calls }) => ({ nanoUsd: toNanoUsd(usd), tokens, calls });
export const spendOf = (amount) => ({
    usd: usdOf(amount),
    tokens: amount.tokens,
    calls: amount.calls,
});
export const sumOf = (one, other) => ({
    nanoUsd: one.nanoUsd + other.nanoUsd,
    tokens: one.tokens + other.tokens,
    calls: one.calls + other.calls,
});
/** A sum that is kept up to date in place. */
export class RunningSum {
    nanoUsd = 0;
    tokens = 0;
    calls = 0;
    add({ nanoUsd, tokens, calls }) {
        this.nanoUsd += nanoUsd;
        this.tokens += tokens;
        this.calls += calls;
    }
    subtract({ nanoUsd, tokens, calls }) {
        this.nanoUsd -= nanoUsd;
        this.tokens -= tokens;
        this.calls -= calls;
    }
}
