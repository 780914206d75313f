import { z } from 'zod';
import { Bucket } from './call-window.js';
const count = z.number().int().min(0);
const timeMs = z.number().min(0);
const sentence = z.string().max(2000);
/** Why a circuit opened; what helps against each differs. */
const Trouble = z.enum(['failures', 'rejections', 'latency', 'cost']);
const everyState = {
    /** Grows with each change of state, so that a call that began before one is told from those after it. */
    epoch: count,
    /** Until when the provider asked to be left alone; 0 when it did not. */
    asked_until_ms: timeMs,
};
const Closed = z.strictObject({
    state: z.literal('closed'),
    ...everyState,
    buckets: z.array(Bucket).max(20),
    failures_in_a_row: count,
    rejection: z.strictObject({ words: sentence, in_a_row: count }).optional(),
});
const outage = {
    ...everyState,
    trouble: Trouble,
    reason: sentence,
    /** Why the last probe failed, when one did. */
    probe_failure: sentence.optional(),
    /** When the circuit opened first. */
    since_ms: timeMs,
    /** How often it opened since then. */
    openings: count,
};
const Open = z.strictObject({ state: z.literal('open'), ...outage, opened_at_ms: timeMs, until_ms: timeMs });
const HalfOpen = z.strictObject({
    state: z.literal('half-open'),
    ...outage,
    probes_under_way: count,
    probed_at_ms: timeMs,
    successes: count,
});
/** One circuit breaker: calls pass, none passes until a time, or a few pass to see whether the target works again. */
export const CircuitBreaker = z.discriminatedUnion('state', [Closed, Open, HalfOpen]);
/** Circuit breakers as they are kept between jobs, by the digest of their key, which may name hosts. */
export const CircuitBreakerState = z.strictObject({
    version: z.literal(1),
    saved_at_ms: timeMs,
    breakers: z.record(z.string().regex(/^[0-9a-f]{32}$/), CircuitBreaker),
});
