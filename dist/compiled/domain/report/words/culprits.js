import { decides } from '../../suite/gate-settings.js';
/** Suites under policy's yardstick, which alone decide. */
export const bindingSuites = (verdict) => verdict.suites.filter((suite) => suite.binding);
/** Suites under head's yardstick, which are only shown. */
export const suitesBeside = (verdict) => verdict.suites.filter((suite) => !suite.binding);
/** True where a change reaches nothing that is judged, and nothing else holds it up. */
export const reachesNothing = ({ verdict, blocks }) => verdict === 'not-affected' && !blocks;
/** The gating metrics of the binding suites. */
export const gatingMetrics = (verdict) => bindingSuites(verdict).flatMap((suite) => suite.metrics.filter((metric) => decides(metric.role)).map((metric) => ({ suite, metric })));
/** The metrics whose verdict is the verdict of the change, the largest drop first. */
export const culpritsOf = (verdict) => gatingMetrics(verdict)
    .filter(({ metric }) => metric.verdict === verdict.verdict)
    .sort((one, other) => (one.metric.difference ?? 0) - (other.metric.difference ?? 0));
/** The guardrails whose verdict is the verdict of the change. */
export const overrunsOf = (verdict) => bindingSuites(verdict).flatMap((suite) => (suite.guardrails ?? [])
    .filter((guardrail) => guardrail.verdict === verdict.verdict)
    .map((guardrail) => ({ suite, guardrail })));
/** The corpora whose verdict is the verdict of the change. */
export const corporaBearing = ({ corpora = [], verdict }) => corpora.filter((corpus) => corpus.verdict === verdict);
/**
 * What of a metric gave its verdict: a drop against base, a gain that was asked for and is not shown, its floor, or
 * something only its reason tells, such as a run that ended early although the drop is plain.
 */
export function causeOf(metric) {
    const { difference, floor, interval, pass_bound: passBound, role } = metric;
    const isFloor = floor !== undefined && floor.verdict === metric.verdict;
    if (difference === null)
        return isFloor ? 'floor' : 'other';
    switch (metric.verdict) {
        case 'fail':
            if (isFloor && (interval === null || interval[1] >= 0))
                return 'floor';
            return difference < 0 ? 'drop' : 'other';
        case 'inconclusive':
            if (interval !== null && interval[1] < 0)
                return 'other';
            if (role === 'success' && passBound !== null && passBound <= 0)
                return 'gain';
            if (role === 'deterioration')
                return isFloor ? 'floor' : 'other';
            if (passBound !== null && passBound <= -metric.margin)
                return 'drop';
            return isFloor ? 'floor' : 'other';
        default:
            return 'other';
    }
}
