import { isStale } from '../evidence/baseline-lines.js';
import { describeOpenGuardrail, describeOverrun } from '../evidence/guardrail-rows.js';
import { overridesInEffect } from '../evidence/override-notices.js';
import { bindingSuites, causeOf, corporaBearing, culpritsOf, gatingMetrics, overrunsOf, } from './culprits.js';
import { formatAmount, formatCount, formatPercent, formatPoints, formatPointsSize, formatScore, } from './format-quantity.js';
/** The verdict in one line of words, such as `Blocked: accuracy fell 13.1 points`. */
export function headline(verdict, neutralise) {
    switch (verdict.verdict) {
        case 'fail':
            return `${verdict.blocks ? 'Blocked' : `Fail${overriddenBy(verdict, neutralise)}`}: ${whatFailed(verdict, neutralise)}`;
        case 'pass':
            return verdict.blocks ? `Blocked: ${neutralise(verdict.reason)}` : `Pass: ${whatHeld(verdict, neutralise)}`;
        case 'inconclusive':
            return `${verdict.blocks ? 'Blocked, inconclusive' : `Inconclusive${overriddenBy(verdict, neutralise)}`}: ${whatIsOpen(verdict, neutralise)}`;
        case 'error':
            return `${verdict.blocks ? 'Blocked by an error' : `Error${overriddenBy(verdict, neutralise)}`}: ${whatBroke(verdict, neutralise)}`;
        case 'not-affected':
            return `Not affected: ${neutralise(verdict.reason)}`;
    }
}
/** `, overridden by octocat`; '' where nobody let through what would be held up. */
function overriddenBy(verdict, neutralise) {
    const [first, ...others] = overridesInEffect(verdict);
    if (first === undefined)
        return '';
    const more = others.length === 0 ? '' : ` and ${formatCount(others.length)} more`;
    return `, overridden by ${neutralise(first.by)}${more}`;
}
/** A metric's name, with its suite where several could be meant. */
function metricName({ suite, metric }, verdict, neutralise) {
    const isAlone = bindingSuites(verdict).length === 1;
    return isAlone ? neutralise(metric.name) : `${neutralise(metric.name)} of ${neutralise(suite.name)}`;
}
function whatFailed(verdict, neutralise) {
    const [first, ...others] = culpritsOf(verdict);
    const overruns = whatOverran(verdict);
    if (first === undefined && overruns === '')
        return neutralise(verdict.reason);
    const metrics = first === undefined ? [] : [whatBecameOf(first, verdict, neutralise)];
    const more = others.length === 0 ? [] : [`${formatAmount(others.length, 'more metric')} failed`];
    const corpora = corporaBearing(verdict).map(({ name }) => `the corpus ${neutralise(name)} does not pass`);
    return [...metrics, ...more, ...(overruns === '' ? [] : [overruns]), ...corpora.slice(0, 1)].join(', and ');
}
/** The guardrails that failed, each kind once: `cost rose 34 %`. */
function whatOverran(verdict) {
    const overruns = overrunsOf(verdict).map(({ guardrail }) => guardrail);
    const told = overruns.filter(({ name }, index) => overruns.findIndex((each) => each.name === name) === index);
    return told.map(describeOverrun).join(', and ');
}
function whatBecameOf(culprit, verdict, neutralise) {
    const { metric } = culprit;
    const name = metricName(culprit, verdict, neutralise);
    switch (causeOf(metric)) {
        case 'drop':
            return `${name} fell ${formatPointsSize(metric.difference ?? 0)}`;
        case 'floor':
            return `${name} is ${formatScore(metric.head)}, below its floor of ${formatPercent(metric.floor?.bound ?? 0)}`;
        case 'gain':
        case 'other':
            return `${name}: ${neutralise(metric.reason)}`;
    }
}
function whatHeld(verdict, neutralise) {
    const held = gatingMetrics(verdict);
    const [first] = held;
    if (first === undefined)
        return neutralise(verdict.reason);
    if (held.length > 1) {
        const suites = formatAmount(bindingSuites(verdict).length, 'suite');
        return `${formatAmount(held.length, 'metric')} held in ${suites}`;
    }
    const { difference, interval } = first.metric;
    const name = metricName(first, verdict, neutralise);
    if (difference === null)
        return `${name} is ${formatScore(first.metric.head)}`;
    if (interval !== null && interval[0] > 0)
        return `${name} rose ${formatPointsSize(difference)}`;
    if (interval !== null && interval[1] < 0) {
        return `${name} fell ${formatPointsSize(difference)}, within its margin of ${formatPointsSize(first.metric.margin)}`;
    }
    return `${name} held (${formatPoints(difference)})`;
}
function whatIsOpen(verdict, neutralise) {
    const [first, ...others] = culpritsOf(verdict);
    const [overrun] = overrunsOf(verdict);
    if (first === undefined)
        return overrun === undefined ? neutralise(verdict.reason) : describeOpenGuardrail(overrun.guardrail);
    const name = metricName(first, verdict, neutralise);
    const more = others.length === 0 ? '' : `, and of ${formatAmount(others.length, 'more metric')} neither`;
    if (isStale(first.suite))
        return `the cached answers of base no longer stand, so ${name} cannot be judged`;
    switch (causeOf(first.metric)) {
        case 'drop':
            return `the data cannot tell whether ${name} got worse${more}`;
        case 'gain':
            return `the data cannot tell whether ${name} improved, as it must${more}`;
        case 'floor':
            return `the data cannot tell whether ${name} meets its floor of ${formatPercent(first.metric.floor?.bound ?? 0)}${more}`;
        case 'other':
            return `${name}: ${neutralise(first.metric.reason)}`;
    }
}
function whatBroke(verdict, neutralise) {
    const [first, ...others] = bindingSuites(verdict).filter((suite) => suite.verdict === 'error');
    if (first === undefined)
        return neutralise(verdict.reason);
    const more = others.length === 0 ? '' : ` and ${formatAmount(others.length, 'more suite')}`;
    return `${neutralise(first.name)}${more} could not be judged`;
}
