import { detectableDrop } from '../statistics/detectable-drop.js';
import { holmAdjustment } from '../statistics/holm-adjustment.js';
import { mean } from '../statistics/mean.js';
import { decides } from '../suite/gate-settings.js';
import { collectUnits } from './collect-units.js';
import { compareUnits } from './compare-units.js';
import { describeComparison, describeFloor } from './describe-metric.js';
import { judgeFloor } from './judge-floor.js';
import { defaultMargin, settleMargin } from './settle-margin.js';
import { worst } from './verdict-word.js';
import { asksForMargin, wordOfRole } from './word-of-role.js';
/**
 * Judges the metrics of one suite together. Head fails when the sign-flip mid-p, Holm-adjusted over the metrics that
 * decide, is at most alpha; what it takes to pass is a matter of the metric's role. A floor is judged beside it and the
 * graver word holds. Scores that are missing or invalid make an `error`; a margin that cannot be passed throws a
 * `UserError`.
 */
export function judgeMetrics(questions) {
    const measured = questions.map(measure);
    const deciding = measured.filter(({ question, comparison }) => decides(question.role) && comparison !== undefined);
    const adjusted = holmAdjustment(deciding.map(({ comparison }) => comparison?.pFail ?? 1));
    const adjustedP = new Map(deciding.map((one, index) => [one, adjusted[index] ?? 1]));
    return measured.map((one) => {
        const p = adjustedP.get(one) ?? one.comparison?.pFail ?? 1;
        return judgeMeasured(one, { adjustedP: p, deciding: deciding.length });
    });
}
function measure(question) {
    const collected = collectUnits(question);
    if (collected.kind === 'unusable' || collected.base === undefined)
        return { question, collected, comparison: undefined };
    const { alpha, isLastLook = true } = question;
    const units = { ...collected, base: collected.base };
    return { question, collected, comparison: compareUnits(units, alpha, isLastLook ? 'half' : 'full') };
}
function judgeMeasured({ question, collected, comparison }, among) {
    if (collected.kind === 'unusable')
        return { ...unjudged(question, unitOf(question)), verdict: collected.verdict, reason: collected.reason };
    const floor = question.floor === undefined ? undefined : judgeFloor(collected, question.floor, question.alpha);
    if (comparison === undefined)
        return judgeAlone(question, collected, floor);
    const { role, alpha } = question;
    const size = { n: comparison.n, missing: collected.missing, alpha: question.lastLevel ?? alpha };
    const settled = marginOf(question, comparison, size);
    const areTooFew = settled.fewest !== undefined;
    const rule = { role, margin: settled.margin, areTooFew, alpha, isLastLook: question.isLastLook, ...among };
    const word = wordOfRole(comparison, rule);
    const sentence = describeComparison({ word, comparison, settled, rule, unit: collected.unit });
    return {
        name: question.name,
        role,
        unit: collected.unit,
        verdict: floor === undefined ? word : worst([word, floor.verdict]),
        n: comparison.n,
        cases_worse: comparison.worse,
        cases_better: comparison.better,
        base: comparison.base,
        head: comparison.head,
        difference: comparison.difference,
        interval: [...comparison.interval],
        confidence: twoSided(alpha),
        p_fail: comparison.pFail,
        pass_bound: comparison.interval[0],
        margin: settled.margin,
        margin_widened: settled.widened,
        method: comparison.method,
        detectable_drop: comparison.standardDeviation > 0 ? detectableDrop({ ...comparison, level: levelAmong(alpha, among) }) : null,
        ...(floor === undefined ? {} : { floor }),
        reason: floor === undefined ? sentence : `${sentence}; ${describeFloor(floor, comparison.n, alpha)}`,
    };
}
/** The level that the least likely of several metrics is held to. */
const levelAmong = (alpha, { deciding }) => alpha / Math.max(1, deciding);
/** The confidence of an interval that misses with alpha at either end. */
const twoSided = (alpha) => 1 - 2 * alpha;
/** The margin of a metric whose role asks for one; none is settled, or refused, for the others. */
const marginOf = ({ role, margin }, { bound }, size) => asksForMargin(role) ? settleMargin(margin, bound, size) : { margin: 0, widened: false };
/** Nothing to compare with: the floor decides, and without one nothing can. */
function judgeAlone(question, { head, unit }, floor) {
    const alone = { ...unjudged(question, unit), n: head.length, head: mean(head) };
    if (floor === undefined)
        return { ...alone, verdict: 'inconclusive', reason: 'nothing to compare with, and no floor' };
    return {
        ...alone,
        verdict: floor.verdict,
        method: 'floor',
        floor,
        reason: describeFloor(floor, head.length, question.alpha),
    };
}
/** What would have been compared. */
const unitOf = ({ scores }) => (scores.hasClusters ? 'cluster' : 'case');
/** The margin as it was asked for, before it is known what the data can pass. */
function askedMargin({ role, margin }) {
    if (!asksForMargin(role))
        return 0;
    return margin.kind === 'explicit' ? margin.value : defaultMargin;
}
const unjudged = (question, unit) => ({
    name: question.name,
    role: question.role,
    unit,
    n: 0,
    cases_worse: null,
    cases_better: null,
    base: null,
    head: null,
    difference: null,
    interval: null,
    confidence: twoSided(question.alpha),
    p_fail: null,
    pass_bound: null,
    margin: askedMargin(question),
    margin_widened: false,
    method: 'none',
    detectable_drop: null,
});
