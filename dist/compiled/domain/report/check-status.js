import { isUnknownChange } from '../gate/is-unknown-change.js';
import { describeOverrun } from './evidence/guardrail-rows.js';
import { overridesInEffect } from './evidence/override-notices.js';
import { statusContext, statusDescription } from './override-status.js';
import { culpritsOf, gatingMetrics, overrunsOf, reachesNothing } from './words/culprits.js';
import { formatAmount, formatPoints, formatScore } from './words/format-quantity.js';
import { summariseLanes } from './words/lane-summary.js';
import { verdictWords } from './words/verdict-words.js';
const statusOf = (state, text) => ({
    state,
    context: statusContext,
    description: statusDescription(text),
});
/** What a commit shows of its verdict, such as `blocked: prompt fail, code not affected · accuracy −20.6 points`. */
export function checkStatus(changeSet, verdict) {
    return statusOf(stateOf(verdict), describe(changeSet, verdict));
}
/** What a commit shows until its verdict is there. */
export function pendingStatus({ suites }) {
    return statusOf('pending', suites.length === 0 ? 'being judged' : `evaluating ${formatAmount(suites.length, 'suite')}`);
}
/** What a commit shows where there is no verdict, for whatever reason. */
export const accidentStatus = (reason) => statusOf('error', `not judged: ${reason}`);
/** Only what does not block is a success. */
function stateOf({ blocks, verdict }) {
    if (!blocks)
        return 'success';
    return verdict === 'error' ? 'error' : 'failure';
}
function describe(changeSet, verdict) {
    const lanes = summariseLanes(changeSet, verdict);
    if (reachesNothing(verdict)) {
        return lanes.length === 0 ? 'nothing changed' : `not affected: ${lanes.map(({ lane }) => lane).join(', ')}`;
    }
    if (isUnknownChange(changeSet))
        return `${outcomeOf(verdict)}: ${verdict.reason}`;
    const words = lanes.map(({ lane, verdict: word }) => `${lane} ${verdictWords(word)}`).join(', ');
    const told = [words, whatMoved(verdict)].filter((part) => part !== '').join(' · ');
    return told === '' ? outcomeOf(verdict) : `${outcomeOf(verdict)}: ${told}`;
}
function outcomeOf(verdict) {
    if (verdict.blocks)
        return 'blocked';
    const [override, ...others] = overridesInEffect(verdict);
    if (override !== undefined)
        return `overridden by @${override.by}${others.length === 0 ? '' : ' and others'}`;
    return verdict.verdict === 'pass' ? 'passed' : 'let through';
}
/** What bears the verdict, in a few words; its reason where no number does. */
function whatMoved(verdict) {
    if (verdict.verdict === 'error')
        return verdict.reason;
    const isPass = verdict.verdict === 'pass' && !verdict.blocks;
    const metrics = isPass ? gatingMetrics(verdict) : culpritsOf(verdict);
    if (isPass && metrics.length > 1)
        return `${formatAmount(metrics.length, 'metric')} held`;
    const [first] = metrics;
    if (first !== undefined && isMeasured(first.metric))
        return `${first.metric.name} ${sizeOf(first.metric)}`;
    const [overrun] = overrunsOf(verdict);
    if (overrun !== undefined && verdict.verdict === 'fail')
        return describeOverrun(overrun.guardrail);
    return verdict.reason;
}
const isMeasured = ({ difference, head }) => difference !== null || head !== null;
const sizeOf = ({ difference, head }) => difference === null ? formatScore(head) : formatPoints(difference);
