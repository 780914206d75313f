const longestPauseMs = 3_600_000;
const firstBackoffMs = 500;
const longestBackoffMs = 20_000;
/** Between two calls that enter after a pause there is a random part of this. */
const restartSpreadMs = 250;
export const openAdaptiveLimit = (most) => ({
    most,
    limit: most,
    underWay: 0,
    round: 0,
    successes: 0,
    overloads: 0,
    pausedUntilMs: 0,
    isCautious: false,
    quota: undefined,
});
/** Lets a call in if it may enter now. */
export function enter(limit, { nowMs, chance }) {
    const quota = quotaAt(limit, nowMs);
    if (limit.underWay >= limit.limit)
        return { kind: 'wait', untilMs: undefined };
    if (nowMs < limit.pausedUntilMs)
        return { kind: 'wait', untilMs: limit.pausedUntilMs };
    if (quota !== undefined && limit.underWay >= quota.remaining)
        return { kind: 'wait', untilMs: quota.untilMs };
    const pausedUntilMs = limit.isCautious ? nowMs + Math.ceil(chance * restartSpreadMs) : limit.pausedUntilMs;
    const entered = withUnderWay(limit, limit.underWay + 1, quota, pausedUntilMs);
    return { kind: 'entered', limit: entered, entry: entered };
}
/**
 * Part by part, since every call makes two of them: an object that begins with a spread takes in each later part
 * slowly.
 */
const withUnderWay = (limit, underWay, quota, pausedUntilMs = limit.pausedUntilMs) => ({
    most: limit.most,
    limit: limit.limit,
    underWay,
    round: limit.round,
    successes: limit.successes,
    overloads: limit.overloads,
    pausedUntilMs,
    isCautious: limit.isCautious,
    quota,
});
/** The limit after a call has ended. */
export function leave(limit, ending, moment) {
    const quota = ending.rateLimit === undefined ? limit.quota : quotaOf(ending.rateLimit, moment.nowMs);
    const left = withUnderWay(limit, limit.underWay - 1, quota);
    if (ending.kind === 'unknown')
        return left;
    return ending.kind === 'succeeded' ? grown(left, ending.entry) : paused(halved(left, ending.entry), ending, moment);
}
function grown(limit, entry) {
    if (entry.round !== limit.round)
        return limit;
    if (limit.limit >= limit.most && !limit.isCautious)
        return limit;
    const successes = limit.successes + 1;
    const calm = { ...limit, overloads: 0, isCautious: false };
    if (limit.limit >= limit.most || successes < limit.limit)
        return { ...calm, successes };
    return { ...calm, successes: 0, limit: limit.limit + 1 };
}
/** Calls that were under way together fail together; they halve the limit once. */
function halved(limit, entry) {
    if (entry.round !== limit.round)
        return limit;
    return {
        ...limit,
        limit: Math.max(1, Math.floor(limit.limit / 2)),
        round: limit.round + 1,
        successes: 0,
        overloads: limit.overloads + 1,
    };
}
/** One call's Retry-After holds for all; without one the pause grows with each overloaded round. */
function paused(limit, { entry, retryAfterMs }, { nowMs, chance }) {
    const isOld = entry.round < limit.round - 1;
    if (isOld && retryAfterMs === undefined)
        return limit;
    const backoffMs = Math.min(longestBackoffMs, firstBackoffMs * 2 ** (limit.overloads - 1));
    const pauseMs = Math.min(longestPauseMs, retryAfterMs ?? 0) + Math.ceil(chance * backoffMs);
    return { ...limit, isCautious: true, pausedUntilMs: Math.max(limit.pausedUntilMs, nowMs + pauseMs) };
}
function quotaOf({ requests, tokens }, nowMs) {
    // How many tokens a call will take is not known here, so a few left say nothing, but none left says none.
    const told = tokens?.remaining === 0 && tokens.resetMs !== undefined ? tokens : requests;
    if (told?.resetMs === undefined)
        return undefined;
    return { remaining: told.remaining, untilMs: nowMs + Math.min(longestPauseMs, told.resetMs) };
}
const quotaAt = ({ quota }, nowMs) => quota === undefined || nowMs >= quota.untilMs ? undefined : quota;
