import type { ModelCall } from '../call/model-call.js';
import { isFree, isOwnProgram } from '../provider/provider.js';
import { asksForLongCache, billedPrice } from './billed-price.js';
import { costOf } from './price.js';
import { isCount, tokensOf, type Usage } from './usage.js';

/**
 * What the tokens of a usage cost in US dollars, or `undefined` where a provider tells what cannot be. Where nobody
 * tells for how long they were written to a cache, it is for an hour if the call asks for that anywhere.
 */
export function costOfUsage(usage: Usage | undefined, call: ModelCall): number | undefined {
  if (usage === undefined || tokensOf(usage) === undefined) return undefined;
  const costUsd = isFree(call.provider) ? 0 : costOf(billedPrice(call), withLongWrites(usage, call));
  return isCount(costUsd) ? costUsd : undefined;
}

function withLongWrites(usage: Usage, call: ModelCall): Usage {
  const { cacheWriteInputTokens = 0, longCacheWriteInputTokens } = usage;
  const isTold = longCacheWriteInputTokens !== undefined || cacheWriteInputTokens === 0;
  return isTold || !asksForLongCache(call) ? usage : { ...usage, longCacheWriteInputTokens: cacheWriteInputTokens };
}

/**
 * What a stored answer would have cost had it been asked for now; `undefined` where nobody can tell, as of a program,
 * whose bill is not stored.
 */
export const worthOf = (usage: Usage | undefined, call: ModelCall): number | undefined =>
  isOwnProgram(call.provider) ? undefined : costOfUsage(usage, call);
