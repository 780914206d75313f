import { own } from '../artifacts/own.js';
import { formatPoints, formatSigned } from '../report/words/format-quantity.js';
import { lnSampleRatioEvidence } from '../statistics/sample-ratio.js';
import { splitAlpha } from './false-rollback-budget.js';
import { costRatio, excessRate, latencyRatio, meanDrop } from './guardrail-bounds.js';
/**
 * What requests of both arms say so far: a guardrail fails where the candidate is bound to exceed its limit, and passes
 * where it is bound to keep within. A split that is not the one that was set is an error, since the arms are then not
 * alike in whom they serve.
 */
export function judgeTraffic(evidence, weight, settings) {
    const ratio = weight === 100 ? [] : [judgeSampleRatio(evidence, weight)];
    return [...ratio, ...watch(evidence, settings).map(judge)];
}
function judgeSampleRatio({ split: { candidate, total } }, weight) {
    const isOff = lnSampleRatioEvidence(candidate, total, weight / 100) >= -Math.log(splitAlpha);
    const found = `${candidate} of ${total} users, or requests without one, reached the candidate at ${weight} %`;
    return { subject: 'split', verdict: isOff ? 'error' : 'pass', reason: found };
}
function watch(arms, { guardrails, traffic }) {
    const { errors, refusals, latency, cost, scores } = guardrails;
    const active = Object.values(guardrails).filter((each) => each !== false).length;
    // Each comparison has a bound of either arm, which share what may go wrong.
    const alpha = traffic.alpha / Math.max(1, active) / 2;
    return [
        ...(errors === false ? [] : [watchRate('errors', errors.max_increase, { arms, alpha })]),
        ...(refusals === false ? [] : [watchRate('refusals', refusals.max_increase, { arms, alpha })]),
        ...(latency === false ? [] : [watchLatency(latency.max_p95_increase, { arms, alpha })]),
        ...(cost === false ? [] : [watchCost(cost.max_increase, { arms, alpha })]),
        ...(scores === false ? [] : watchScores(scores.max_drop, { arms, alpha })),
    ];
}
const watchRate = (subject, limit, { arms, alpha }) => ({
    subject,
    bounds: excessRate(rateOf(arms.candidate, subject), rateOf(arms.baseline, subject), alpha),
    limit,
    show: formatPoints,
});
const watchLatency = (limit, { arms: { baseline, candidate }, alpha }) => ({
    subject: '95th percentile of latency',
    bounds: latencyRatio(candidate.latencies_ms, baseline.latencies_ms, alpha),
    limit,
    show: asPercent,
});
const watchCost = (limit, { arms: { baseline, candidate }, alpha }) => ({
    subject: 'cost',
    bounds: costRatio(candidate.costs_usd, baseline.costs_usd, alpha),
    limit,
    show: asPercent,
});
function watchScores(limit, { arms: { baseline, candidate }, alpha }) {
    const names = [...new Set([...Object.keys(baseline.scores), ...Object.keys(candidate.scores)])];
    if (names.length === 0)
        return [{ subject: 'drop of scores', bounds: undefined, limit, show: formatPoints }];
    return names.map((name) => ({
        subject: `drop of ${name}`,
        bounds: meanDrop(own(baseline.scores, name), own(candidate.scores, name), alpha / names.length),
        limit,
        show: formatPoints,
    }));
}
const rateOf = (arm, of) => of === 'errors' ? [arm.errors, arm.requests] : [arm.refusals, arm.looked_for_refusals];
function judge({ subject, bounds, limit, show }) {
    if (bounds === undefined)
        return { subject, verdict: 'inconclusive', reason: 'nothing of it is known of both arms' };
    const [low, high] = bounds;
    const limited = `where ${show(limit)} is the limit`;
    if (low > limit)
        return { subject, verdict: 'fail', reason: `at least ${show(low)} ${limited}` };
    if (high < limit)
        return { subject, verdict: 'pass', reason: `at most ${show(high)} ${limited}` };
    return { subject, verdict: 'inconclusive', reason: `between ${show(low)} and ${show(high)} ${limited}` };
}
const asPercent = (share) => (Number.isFinite(share) ? `${formatSigned(100 * share, 0)} %` : '+∞');
