/**
 * Tokens as billed: input includes what was read from and written to a provider's cache, output includes reasoning.
 * The parts are absent where the provider does not tell them; a part is never added to its whole.
 */
export type Usage = {
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly cachedInputTokens?: number | undefined;
  readonly cacheWriteInputTokens?: number | undefined;
  readonly reasoningTokens?: number | undefined;
};
