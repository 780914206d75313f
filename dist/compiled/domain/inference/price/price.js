export const freePrice = { inputUsdPerMillion: 0, outputUsdPerMillion: 0, source: 'free' };
/**
 * Dollars for the tokens that a call took, each token once: what was read from or written to a cache is a part of the
 * input, and reasoning a part of the output.
 */
export function costOf(price, usage) {
    const { inputTokens, outputTokens } = usage;
    const rates = ratesFor(price, inputTokens);
    const { inputUsdPerMillion, cachedInputUsdPerMillion, cacheWriteUsdPerMillion } = rates;
    const read = Math.min(Math.max(0, usage.cachedInputTokens ?? 0), inputTokens);
    const written = Math.min(Math.max(0, usage.cacheWriteInputTokens ?? 0), inputTokens - read);
    const input = (inputTokens - read - written) * inputUsdPerMillion +
        read * (cachedInputUsdPerMillion ?? inputUsdPerMillion) +
        written * (cacheWriteUsdPerMillion ?? inputUsdPerMillion);
    return (input + outputTokens * rates.outputUsdPerMillion) / 1_000_000;
}
/** The most that so many tokens can cost, whatever part of the input a cache takes. */
export function dearestCostOf(price, { inputTokens, outputTokens }) {
    const { inputUsdPerMillion, cachedInputUsdPerMillion, cacheWriteUsdPerMillion, outputUsdPerMillion } = ratesFor(price, inputTokens);
    const dearest = Math.max(inputUsdPerMillion, cachedInputUsdPerMillion ?? 0, cacheWriteUsdPerMillion ?? 0);
    return (inputTokens * dearest + outputTokens * outputUsdPerMillion) / 1_000_000;
}
/** A price at so many times its rates. */
export function scaledPrice(price, times) {
    const { longContext } = price;
    return {
        ...price,
        ...scaledRates(price, times),
        ...(longContext === undefined ? {} : { longContext: { ...longContext, ...scaledRates(longContext, times) } }),
    };
}
function ratesFor(price, inputTokens) {
    const { longContext } = price;
    return longContext !== undefined && inputTokens > longContext.aboveInputTokens ? longContext : price;
}
function scaledRates(rates, times) {
    const { cachedInputUsdPerMillion, cacheWriteUsdPerMillion, longCacheWriteUsdPerMillion } = rates;
    const scaled = (rate) => (rate === undefined ? undefined : rate * times);
    return {
        inputUsdPerMillion: rates.inputUsdPerMillion * times,
        outputUsdPerMillion: rates.outputUsdPerMillion * times,
        cachedInputUsdPerMillion: scaled(cachedInputUsdPerMillion),
        cacheWriteUsdPerMillion: scaled(cacheWriteUsdPerMillion),
        longCacheWriteUsdPerMillion: scaled(longCacheWriteUsdPerMillion),
    };
}
