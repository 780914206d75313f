import { z } from 'zod';
const count = z.number().int().min(0);
/** Calls that ended within one tenth of the window; money is whole billionths of a dollar. */
export const Bucket = z.strictObject({
    start_ms: z.number(),
    calls: count,
    failures: count,
    slow: count,
    nano_usd: z.number().min(0),
});
const bucketsPerWindow = 10;
/** The window with one more call; at most eleven buckets, however many calls. */
export function addCall(buckets, call, { nowMs, windowMs }) {
    const bucketMs = windowMs / bucketsPerWindow;
    const startMs = Math.floor(nowMs / bucketMs) * bucketMs;
    const last = buckets.at(-1);
    if (last?.start_ms === startMs)
        return [...buckets.slice(0, -1), sumOf(last, call)];
    // A clock that was set back leaves buckets in the future, which would never grow old.
    const recent = buckets.filter(({ start_ms }) => start_ms < startMs && start_ms > startMs - windowMs);
    return [...recent, { start_ms: startMs, calls: 1, ...call }];
}
const sumOf = (bucket, call) => ({
    start_ms: bucket.start_ms,
    calls: bucket.calls + 1,
    failures: bucket.failures + call.failures,
    slow: bucket.slow + call.slow,
    nano_usd: bucket.nano_usd + call.nano_usd,
});
/** Everything in the window together. */
export function totalsOf(buckets) {
    const totals = { calls: 0, failures: 0, slow: 0, nano_usd: 0 };
    for (const bucket of buckets) {
        totals.calls += bucket.calls;
        totals.failures += bucket.failures;
        totals.slow += bucket.slow;
        totals.nano_usd += bucket.nano_usd;
    }
    return totals;
}
