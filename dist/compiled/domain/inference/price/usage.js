/** Input and output together, or `undefined` where a provider tells none, or what cannot be. */
export function tokensOf(usage) {
    if (usage === undefined)
        return undefined;
    const { inputTokens, outputTokens } = usage;
    return isCount(inputTokens) && isCount(outputTokens) ? inputTokens + outputTokens : undefined;
}
/** What a provider tells is not to be trusted: less than nothing would give budget back. */
export const isCount = (value) => Number.isFinite(value) && value >= 0;
