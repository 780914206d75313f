import { z } from 'zod';
import { UserError } from '../../domain/user-error.js';
const attempts = 4;
const firstWaitMs = 1000;
/** GitHub asks for about a minute when its secondary limit is hit; nobody waits much longer than that for a comment. */
const longestWaitMs = 120_000;
/** What is read of a failed request, whatever threw it. */
const Failure = z.object({
    status: z.number(),
    message: z.string(),
    response: z
        .object({ headers: z.record(z.string(), z.union([z.string(), z.number()]).optional()).catch({}) })
        .optional(),
});
/**
 * The failure of a request to GitHub, or `undefined` for an error of another origin. A lost connection has status 500.
 */
export function requestFailure(error) {
    return Failure.safeParse(error).data;
}
/** Whether GitHub answered that something may not be done, which neither trying again nor waiting would change. */
export function isRefusal(error) {
    const failure = requestFailure(error);
    if (failure === undefined || (failure.status !== 403 && failure.status !== 404))
        return false;
    return waitAfter(failure, 1, 0) === undefined;
}
/**
 * Tries a piece of work again while GitHub fails (5xx, lost connection) or asks to wait (secondary limit). The work
 * must find out for itself what an earlier attempt has done already. Throws the last failure, a `UserError` when the
 * wait would be too long, or the reason of a signal that ends it.
 */
export async function retryRequests(clock, work, signal) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await work();
        }
        catch (error) {
            signal?.throwIfAborted();
            const failure = requestFailure(error);
            const waitMs = failure && waitAfter(failure, attempt, clock.now());
            if (waitMs === undefined || attempt === attempts)
                throw error;
            if (waitMs > longestWaitMs)
                throw tooLong(waitMs, error);
            await clock.sleep(waitMs, signal);
        }
    }
}
/** Milliseconds to wait before trying again; `undefined` when trying again would not help. */
function waitAfter({ status, message, response }, attempt, nowMs) {
    const backoffMs = firstWaitMs * 2 ** (attempt - 1);
    if (status >= 500)
        return backoffMs;
    if (status !== 403 && status !== 429)
        return undefined;
    const headers = response?.headers ?? {};
    const retryAfterS = Number(headers['retry-after'] ?? Number.NaN);
    if (Number.isFinite(retryAfterS))
        return Math.max(retryAfterS * 1000, backoffMs);
    const resetS = Number(headers['x-ratelimit-reset']);
    if (String(headers['x-ratelimit-remaining']) === '0' && Number.isFinite(resetS))
        return Math.max(resetS * 1000 - nowMs, backoffMs);
    // GitHub advises a minute when a secondary limit names no time.
    return status === 429 || /secondary rate limit/iu.test(message) ? 60_000 : undefined;
}
function tooLong(waitMs, cause) {
    const minutes = Math.ceil(waitMs / 60_000);
    return new UserError(`GitHub's API limit is used up; it answers again in ${minutes} minutes`, {
        hint: 'run the job again then, or give it a token with a limit of its own',
        cause,
    });
}
