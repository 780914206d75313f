import { isFree } from '../provider/provider.js';
import { limitsOf } from './caps.js';
import { withProviderTools } from './provider-tools.js';
import { refusalOfCrossing } from './refusal.js';
import { estimateOf } from './worst-case.js';
/** Bytes of UTF-8 to a token, where nothing else is declared: fewer than any published tokenizer needs for prose. */
const defaultBytesPerToken = 3;
/**
 * Refuses a call that is bigger than one request may be, as far as can be told before it is made: its input is
 * estimated, its output is the whole output cap.
 */
export function refusalOfRequest(call, caps, perToolUse) {
    if (isFree(call.provider) || (caps.tokens === undefined && caps.usd === undefined))
        return undefined;
    const bytesPerToken = caps.bytesPerToken ?? defaultBytesPerToken;
    const estimate = withProviderTools(call, estimateOf(call, bytesPerToken), perToolUse);
    if ('kind' in estimate)
        return estimate;
    const limit = limitsFor(caps).find(({ measure, most }) => estimate[measure] > most);
    if (limit === undefined)
        return undefined;
    const counted = `at ${bytesPerToken} bytes a token`;
    return refusalOfCrossing({ scope: { kind: 'request' }, limit, taken: 0, call: estimate, counted });
}
const knownLimits = new WeakMap();
/** The limits of one attempt; every call asks for them, so they are made once. */
function limitsFor(caps) {
    const limits = knownLimits.get(caps) ?? limitsOf({ tokens: caps.tokens, usd: caps.usd });
    knownLimits.set(caps, limits);
    return limits;
}
/** The room that the caps of one request leave its retries. */
export const retryRoomOf = ({ milliseconds, calls } = {}) => ({
    deadlineMs: milliseconds,
    mostAttempts: calls,
});
