/**
 * Tokens as billed: input includes what was read from and written to a provider's cache, output includes reasoning.
 * The parts are absent where the provider does not tell them; a part is never added to its whole.
 */
export type Usage = {
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly cachedInputTokens?: number | undefined;
  readonly cacheWriteInputTokens?: number | undefined;
  /** Of what was written to the cache, what is to stay there for an hour. */
  readonly longCacheWriteInputTokens?: number | undefined;
  readonly reasoningTokens?: number | undefined;
};

/** Input and output together, or `undefined` where a provider tells none, or what cannot be. */
export function tokensOf(usage: Usage | undefined): number | undefined {
  if (usage === undefined) return undefined;
  const { inputTokens, outputTokens } = usage;
  return isCount(inputTokens) && isCount(outputTokens) ? inputTokens + outputTokens : undefined;
}

/** What a provider tells is not to be trusted: less than nothing would give budget back. */
export const isCount = (value: number): boolean => Number.isFinite(value) && value >= 0;
