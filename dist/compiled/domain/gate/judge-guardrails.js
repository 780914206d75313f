import { bootstrapQuantileRatio } from '../statistics/quantile-ratio-bootstrap.js';
import { bootstrapSumRatio } from '../statistics/sum-ratio-bootstrap.js';
import { collectCosts, collectLatencies } from './collect-resources.js';
import { tolerableLoss } from './collect-units.js';
import { describeRatio, whyNoBaseline } from './describe-guardrail.js';
/** Resampling of fewer units tells too little of how far they vary. */
const fewestForMean = 20;
/** Of fewer independent answers the greatest may lie below the 95th percentile with more than 5 % probability. */
const fewestForP95 = 59;
/**
 * Holds what head took against what base took, for each limit that is set. A limit passes when the upper bound of the
 * ratio, a bootstrap over cases or clusters, is below 1 + max_increase, fails when the lower bound is above it, and is
 * inconclusive otherwise, and where there is too little data to tell. Where there is nothing to compare with, and where
 * answers were cached or replayed and so tell no latency of today, it is `not-measured` and decides nothing.
 */
export function judgeGuardrails(run, settings) {
    const { alpha, cost, latency } = settings;
    const judged = [];
    if (cost !== undefined) {
        const max_increase = cost.max_increase;
        judged.push({ name: 'cost', max_increase, ...judgeAny(run, () => judgeCost(run, max_increase, alpha)) });
    }
    if (latency !== undefined) {
        const max_increase = latency.max_p95_increase;
        judged.push({ name: 'latency', max_increase, ...judgeAny(run, () => judgeLatency(run, max_increase, settings)) });
    }
    return judged;
}
function judgeAny(run, judge) {
    const reason = whyNoBaseline(run.comparison);
    if (run.comparison === 'identical')
        return { ...unmeasured(0), ratio: 1, interval: [1, 1], verdict: 'pass', reason };
    return run.comparison === 'head-only' ? { ...unmeasured(0), verdict: 'not-measured', reason } : judge();
}
function judgeCost(run, limit, alpha) {
    const collected = collectCosts(run);
    const { cases, without, units } = collected;
    if (without > tolerableLoss * (cases + without) || cases === 0) {
        const reason = `the cost of ${without} of ${cases + without} cases is not known in both arms`;
        return { ...unmeasured(cases), verdict: 'inconclusive', reason };
    }
    const told = { n: cases, base: meanOfCases(units, 'base', cases), head: meanOfCases(units, 'head', cases) };
    const isFree = told.base === 0 && told.head === 0;
    if (isFree)
        return { ...told, ratio: 1, interval: [1, 1], verdict: 'pass', reason: 'both arms cost nothing' };
    const size = { units: units.length, fewest: fewestForMean, isClustered: units.length < cases };
    return { ...told, ...judgeRatio(bootstrapSumRatio(units, alpha), { limit, alpha, size, what: 'cost' }) };
}
function judgeLatency(run, limit, { alpha, shareSeen = 1 }) {
    const collected = collectLatencies(run);
    const { cases, without, units } = collected;
    const size = { units: units.length, fewest: fewestForP95, isClustered: units.length < cases };
    // An early look decides nothing where the cases to come may bring as many as it takes.
    const isNeverEnough = units.length < fewestForP95 * shareSeen;
    if (isNeverEnough && without > 0 && !wereTimed(run)) {
        const reason = `${without} of ${cases + without} cases were answered by a cache or a recording in one arm, which tells no latency of today`;
        return { ...unmeasured(cases), verdict: 'not-measured', reason };
    }
    if (cases === 0)
        return { ...unmeasured(0), verdict: 'inconclusive', reason: 'no case tells its latency in both arms' };
    const { base, head, ...ratio } = bootstrapQuantileRatio(units, 0.95, alpha);
    return { n: cases, base, head, ...judgeRatio(ratio, { limit, alpha, size, what: '95th percentile of latency' }) };
}
/** True where every answer was timed, so that a latency is missing only where there was no answer. */
function wereTimed({ cases }) {
    for (const { base, head, resources } of cases) {
        if (resources === undefined)
            return true;
        const isUntimed = (scores, latencies) => Object.keys(scores ?? {}).length > 0 && (latencies ?? []).length === 0;
        if (isUntimed(base, resources.base?.latency_ms) || isUntimed(head, resources.head.latency_ms))
            return false;
    }
    return true;
}
function judgeRatio(found, rule) {
    const { ratio, interval } = found;
    const hasEnds = [ratio, ...interval].every(Number.isFinite);
    const verdict = wordFor(interval, rule);
    const reason = describeRatio({ ...rule, ...found, verdict });
    return { verdict, ratio: Number.isFinite(ratio) ? ratio : null, interval: hasEnds ? [...interval] : null, reason };
}
function wordFor([low, high], { limit, size }) {
    if (size.units < size.fewest)
        return 'inconclusive';
    if (high < 1 + limit)
        return 'pass';
    return low > 1 + limit ? 'fail' : 'inconclusive';
}
const unmeasured = (n) => ({ n, base: null, head: null, ratio: null, interval: null });
const meanOfCases = (units, arm, cases) => units.reduce((sum, unit) => sum + unit[arm].reduce((total, value) => total + value, 0), 0) / cases;
