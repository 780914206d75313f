import { attributionOf, describeCarriers } from '../evidence/attribution-rows.js';
import { isStale } from '../evidence/baseline-lines.js';
import { explainGuardrail } from '../evidence/guardrail-rows.js';
import { asSentence } from './as-sentence.js';
import { bindingSuites, causeOf, culpritsOf, gatingMetrics, overrunsOf } from './culprits.js';
import { formatAmount, formatConfidence, formatCount, formatInterval, formatOneSided, formatPercent, formatPoints, formatPointsNumber, formatPointsSize, formatScore, } from './format-quantity.js';
import { moreCasesNeeded } from './more-cases-needed.js';
/** The sentence or two below the headline: what was measured, and how sure it is. '' where the headline says it all. */
export function leadSentences(verdict, neutralise) {
    switch (verdict.verdict) {
        case 'fail':
            return [explainCarriers(verdict, neutralise), explainFinding(verdict, neutralise)]
                .filter((sentence) => sentence !== '')
                .join(' ');
        case 'inconclusive':
            return explainFinding(verdict, neutralise);
        case 'pass':
            return verdict.blocks ? '' : explainPass(gatingMetrics(verdict), neutralise);
        case 'error':
            return bindingSuites(verdict).some((suite) => suite.verdict === 'error')
                ? asSentence(neutralise(verdict.reason))
                : '';
        case 'not-affected':
            return '';
    }
}
/** Which lane carries the drop that the headline names; '' where nobody asked or nobody can tell. */
function explainCarriers(verdict, neutralise) {
    const [first] = culpritsOf(verdict);
    const attribution = first === undefined ? undefined : attributionOf(first.suite, first.metric.name);
    return attribution === undefined ? '' : describeCarriers(attribution, neutralise);
}
/** What the headline names first: a metric, or else a guardrail. */
function explainFinding(verdict, neutralise) {
    const [culprit] = culpritsOf(verdict);
    if (verdict.verdict === 'inconclusive' && culprit !== undefined && isStale(culprit.suite))
        return '';
    const [overrun] = overrunsOf(verdict);
    return culprit === undefined && overrun !== undefined
        ? explainGuardrail(overrun.guardrail, neutralise)
        : explainCulprit(culprit);
}
function explainCulprit(culprit) {
    if (culprit === undefined)
        return '';
    const { metric } = culprit;
    switch (causeOf(metric)) {
        case 'drop':
            return metric.verdict === 'fail' ? explainDrop(metric) : explainDoubt(metric);
        case 'gain':
            return explainMissingGain(metric);
        case 'floor':
            return explainFloor(metric);
        case 'other':
            return '';
    }
}
function describeMove(metric) {
    const scores = `from ${formatScore(metric.base)} to ${formatScore(metric.head)}`;
    return `On ${formatAmount(metric.n, metric.unit)} it went ${scores}${describeCounts(metric)}`;
}
/** ` (27 got worse, 6 better)`; nothing where nothing was compared. */
function describeCounts({ cases_worse: worse, cases_better: better }) {
    if (worse === null || better === null)
        return '';
    return ` (${formatCount(worse)} got worse, ${formatCount(better)} better)`;
}
const withConfidence = ({ confidence }) => `with ${formatConfidence(confidence)} confidence`;
function explainDrop(metric) {
    if (metric.interval === null || metric.interval[1] >= 0)
        return `${describeMove(metric)}.`;
    const [most, least] = metric.interval;
    const range = `${formatPointsNumber(least)} and ${formatPointsSize(most)}`;
    return `${describeMove(metric)}; ${withConfidence(metric)} the true drop lies between ${range}.`;
}
/** Says what an inconclusive comparison leaves open, and how many cases would settle it. */
function explainDoubt(metric) {
    const where = `${formatAmount(metric.n, metric.unit)}${describeCounts(metric)}`;
    const measured = `Measured ${formatPoints(metric.difference ?? 0)} on ${where}`;
    const sure = formatOneSided(metric.confidence);
    const possible = `a drop of up to ${formatPointsSize(metric.pass_bound ?? 0)} is still possible (${sure})`;
    const doubt = `${measured}; ${possible}, and the margin is ${formatPointsSize(metric.margin)}.`;
    const more = moreCasesNeeded(metric);
    if (more === undefined)
        return doubt;
    const cases = `About ${formatAmount(more, `more ${metric.unit}`)}`;
    return `${doubt} ${cases} would find a drop of ${formatPointsSize(metric.margin)} four times out of five.`;
}
function explainMissingGain(metric) {
    const measured = `Measured ${formatPoints(metric.difference ?? 0)} on ${formatAmount(metric.n, metric.unit)}${describeCounts(metric)}`;
    if (metric.interval === null)
        return `${measured}.`;
    const range = `the true difference lies within ${formatInterval(metric.interval)}`;
    return `${measured}; ${withConfidence(metric)} ${range}, and a pass needs all of that above zero.`;
}
function explainFloor(metric) {
    const { floor } = metric;
    if (floor === undefined)
        return '';
    const [low, high] = floor.interval;
    const range = `${formatPercent(low)} and ${formatPercent(high)}`;
    return `The true score of head lies between ${range} ${withConfidence(metric)}.`;
}
function explainPass(held, neutralise) {
    const [lowest] = [...held].sort(({ metric: one }, { metric: other }) => hasNoMargin(one) - hasNoMargin(other) || roomOf(one) - roomOf(other));
    if (lowest === undefined)
        return '';
    const { metric, suite } = lowest;
    if (metric.interval === null || metric.difference === null)
        return '';
    const within = `${withConfidence(metric)} the true difference lies within ${formatInterval(metric.interval)}`;
    const range = metric.role === 'gate' ? `${within}, the margin is ${formatPointsSize(metric.margin)}` : within;
    if (held.length === 1)
        return `${describeMove(metric)}; ${range}.`;
    const name = `${neutralise(metric.name)} of ${neutralise(suite.name)}`;
    const closest = metric.role === 'gate' ? 'Closest to its margin' : 'Closest to a drop';
    return `${closest} is ${name} with ${formatPoints(metric.difference)}; ${range}.`;
}
const hasNoMargin = ({ role }) => Number(role !== 'gate');
/** How far the worst that is still possible stays within the margin. */
const roomOf = ({ pass_bound: bound, margin }) => (bound ?? 0) + margin;
