import { own } from '../artifacts/own.js';
import { formatPoints, formatSignedPoints } from '../report/words/format-quantity.js';
import { meanReach } from '../statistics/mean-sequence.js';
import { withNumber } from '../statistics/running-moments.js';
import { noPairedMetric } from './shadow-evidence.js';
/** How the chance of a false alarm is shared: most goes to what answers are worth. */
const shares = { scores: 0.8, errors: 0.1, refusals: 0.1 };
/**
 * What pairs of answers say so far: fail where the wealth bet on a drop ever reached what chance hardly lets it, pass
 * where the mean difference is bound to lie above the margin. Both hold however often they are looked at.
 */
export function judgeShadow(evidence, { shadow, guardrails }) {
    const names = shadow.metrics.length > 0 ? shadow.metrics : Object.keys(evidence.metrics);
    const rules = { ...shadow, share: shares.scores / Math.max(1, names.length) };
    const scores = names.map((name) => judgeMetric(name, own(evidence.metrics, name) ?? noPairedMetric, rules));
    const { errors, refusals } = guardrails;
    return [
        ...(names.length === 0 ? [unscored] : scores),
        ...(errors === false
            ? []
            : [judgeMetric('errors', evidence.answered, { ...shadow, margin: errors.max_increase, share: shares.errors })]),
        ...(refusals === false
            ? []
            : [
                judgeMetric('refusals', evidence.unrefused, {
                    ...shadow,
                    margin: refusals.max_increase,
                    share: shares.refusals,
                }),
            ]),
    ];
}
const unscored = { subject: 'scores', verdict: 'inconclusive', reason: 'no pair of answers has a score yet' };
function judgeMetric(subject, { differences, wealth }, rules) {
    const { count, mean } = differences;
    const found = `${formatPoints(mean)} over ${count} pairs`;
    if (count >= rules.min_pairs_to_fail && wealth.ln_peak >= -Math.log(rules.alpha * rules.share))
        return { subject, verdict: 'fail', reason: `the candidate is worse: ${found}` };
    if (count < rules.min_pairs)
        return { subject, verdict: 'inconclusive', reason: `${count} of ${rules.min_pairs} pairs that it needs` };
    const lower = lowerBound(differences, rules.alpha);
    if (lower > -rules.margin)
        return {
            subject,
            verdict: 'pass',
            reason: `${found}, at least ${formatSignedPoints(lower)} where ${formatSignedPoints(-rules.margin)} is the limit`,
        };
    return {
        subject,
        verdict: 'inconclusive',
        reason: `${found}, which may be ${formatSignedPoints(lower)} where ${formatSignedPoints(-rules.margin)} is the limit`,
    };
}
/** One pair that broke altogether is added, since rare breaks are what few pairs do not show. */
function lowerBound(differences, alpha) {
    const withBreak = withNumber(differences, -1);
    return withBreak.mean - meanReach(withBreak, alpha);
}
