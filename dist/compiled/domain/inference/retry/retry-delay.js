const firstBackoffMs = 500;
const longestBackoffMs = 20_000;
/** A call that a guard held back is asked again within this, beyond what the guard asks for. */
const heldBackSpreadMs = 1000;
const shortestHeldBackMs = 100;
/**
 * A broken answer is likely to be broken again, and a silent provider to stay silent, at the price of a timeout each.
 */
const triedTwice = new Set(['malformed', 'timeout']);
/**
 * Decides whether a call is tried again: capped exponential backoff with full jitter, on top of what the provider asks
 * for. A call that was only held back costs no attempt and may wait as long as its time lasts.
 */
export function decideRetry(failed) {
    const { kind, retryable, asked, attempt, remainingMs, retryAfterMs = 0 } = failed;
    if (!retryable)
        return { kind: 'stop' };
    const allowed = triedTwice.has(kind) ? Math.min(2, failed.attemptsAllowed) : failed.attemptsAllowed;
    if (asked && attempt >= allowed)
        return { kind: 'stop' };
    const delayMs = asked ? retryDelayMs(failed) : heldBackMs(failed);
    if (delayMs <= remainingMs)
        return { kind: 'again', delayMs };
    const asks = retryAfterMs > remainingMs ? `a wait of ${seconds(retryAfterMs)} s is asked for` : 'the next is due later';
    return { kind: 'stop', because: `${asks} and ${seconds(remainingMs)} s are left for the call` };
}
const retryDelayMs = ({ attempt, chance, retryAfterMs }) => {
    const backoffMs = Math.min(longestBackoffMs, firstBackoffMs * 2 ** (attempt - 1));
    return Math.round((retryAfterMs ?? 0) + chance * backoffMs);
};
const heldBackMs = ({ chance, retryAfterMs }) => Math.max(shortestHeldBackMs, Math.ceil((retryAfterMs ?? 0) + chance * heldBackSpreadMs));
const seconds = (ms) => Math.max(0, Math.round(ms / 100) / 10);
