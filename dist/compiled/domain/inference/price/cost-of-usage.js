import { isFree, isOwnProgram } from '../provider/provider.js';
import { billedPrice } from './billed-price.js';
import { costOf } from './price.js';
import { isCount, tokensOf } from './usage.js';
/** What the tokens of a usage cost in US dollars, or `undefined` where a provider tells what cannot be. */
export function costOfUsage(usage, call) {
    if (usage === undefined || tokensOf(usage) === undefined)
        return undefined;
    const costUsd = isFree(call.provider) ? 0 : costOf(billedPrice(call), usage);
    return isCount(costUsd) ? costUsd : undefined;
}
/**
 * What a stored answer would have cost had it been asked for now; `undefined` where nobody can tell, as of a program,
 * whose bill is not stored.
 */
export const worthOf = (usage, call) => isOwnProgram(call.provider) ? undefined : costOfUsage(usage, call);
