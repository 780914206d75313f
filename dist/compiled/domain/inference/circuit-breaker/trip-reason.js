import { totalsOf } from './call-window.js';
const toleratedSlowShare = 0.05;
/** Why the calls counted so far open the circuit after this one; `undefined` when they do not. */
export function tripOf(breaker, last, settings) {
    const { failures_in_a_row, rejection } = breaker;
    if (last.kind === 'rejected' && rejection !== undefined && rejection.in_a_row >= settings.rejections_in_a_row) {
        return { trouble: 'rejections', reason: `${rejection.in_a_row} calls in a row were rejected: ${last.message}` };
    }
    if (last.kind === 'failed' && failures_in_a_row >= settings.failures_in_a_row) {
        return { trouble: 'failures', reason: `${failures_in_a_row} calls in a row failed, the last: ${last.message}` };
    }
    return tripOfWindow(breaker, last, settings);
}
function tripOfWindow(breaker, last, settings) {
    const { minimum_calls, error_rate, p95_latency_ms, usd_per_request } = settings;
    const { calls, failures, slow, nano_usd } = totalsOf(breaker.buckets);
    if (calls < minimum_calls)
        return undefined;
    const within = `within ${settings.window_s} s`;
    if (last.kind === 'failed' && failures / calls >= error_rate) {
        const reason = `${failures} of ${calls} calls ${within} failed (${percent(failures / calls)}, the limit is ${percent(error_rate)}), the last: ${last.message}`;
        return { trouble: 'failures', reason };
    }
    const answers = calls - failures;
    if (p95_latency_ms !== undefined && answers >= minimum_calls && slow / answers > toleratedSlowShare) {
        const reason = `${slow} of ${answers} answers ${within} took longer than ${p95_latency_ms} ms, so their 95th percentile is above it`;
        return { trouble: 'latency', reason };
    }
    const meanUsd = nano_usd / calls / 1e9;
    if (usd_per_request !== undefined && meanUsd > usd_per_request) {
        const reason = `${calls} calls ${within} cost ${dollars(meanUsd)} each on average, more than ${dollars(usd_per_request)}`;
        return { trouble: 'cost', reason };
    }
    return undefined;
}
/** Why a probe that ended so leaves the circuit open; `undefined` when it speaks for the target. */
export function probeFailureOf(outcome, settings) {
    if (outcome.kind === 'abandoned')
        return undefined;
    if (outcome.kind !== 'answered')
        return outcome.message;
    const { p95_latency_ms, usd_per_request } = settings;
    if (p95_latency_ms !== undefined && (outcome.latencyMs ?? 0) > p95_latency_ms)
        return `it took ${outcome.latencyMs} ms`;
    if (usd_per_request !== undefined && outcome.costUsd > usd_per_request)
        return `it cost ${dollars(outcome.costUsd)}`;
    return undefined;
}
const percent = (share) => `${Number((share * 100).toFixed(1))} %`;
const dollars = (usd) => `$${Number(usd.toPrecision(4))}`;
