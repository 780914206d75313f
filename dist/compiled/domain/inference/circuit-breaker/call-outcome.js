import { excerptOf } from '../excerpt.js';
import { isOutage } from '../incident/incident.js';
/** Statuses of a rejected call that speak of its key, account or endpoint and so of every other call too. */
const accountStatuses = new Set([401, 402, 403, 404, 407, 410, 429]);
const longestMessage = 300;
/** What a failed call says about its target. What a model or a request did by itself is no failure of the target. */
export function outcomeOfFailure(failure) {
    const { kind, costUsd, retryAfterMs, status, reply } = failure;
    if (failure.attempts === 0 || kind === 'circuit-open' || kind === 'session-stopped')
        return { kind: 'abandoned' };
    const trouble = { message: excerptOf(failure.message, longestMessage), costUsd, retryAfterMs };
    if (isOutage(kind))
        return { kind: 'failed', countsInARow: kind !== 'rate-limited', ...trouble };
    if (kind === 'rejected' && status !== undefined && accountStatuses.has(status)) {
        return { kind: 'rejected', ...trouble };
    }
    return { kind: 'answered', latencyMs: reply?.latencyMs, costUsd };
}
/** A message without what differs from call to call, such as the id of a request. */
export const sameWords = (message) => message.replace(/[\w-]{8,}/g, (word) => (/\d/.test(word) ? '#' : word));
