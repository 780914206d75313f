import { detectableDrop } from '../statistics/detectable-drop.js';
import { holmAdjustment } from '../statistics/holm-adjustment.js';
import { mean } from '../statistics/mean.js';
import { decides, type MetricRole } from '../suite/gate-settings.js';
import { collectUnits, type UnitSource, type Units, type Unusable } from './collect-units.js';
import { type Comparison, compareUnits } from './compare-units.js';
import { describeComparison, describeFloor } from './describe-metric.js';
import { type FloorVerdict, judgeFloor } from './judge-floor.js';
import { limitVerdict } from './limit-verdict.js';
import { defaultMargin, type MarginRule, type SettledMargin, type Size, settleMargin } from './settle-margin.js';
import type { MetricVerdict } from './verdict.js';
import { worst } from './verdict-word.js';
import { asksForMargin, type RoleRule, wordOfRole } from './word-of-role.js';

/** One metric to be judged: its scores and the rules that hold for it. */
export type MetricQuestion = UnitSource & {
  readonly role: MetricRole;
  /** One-sided, for a fail and for a pass each; of one look where there are several. */
  readonly alpha: number;
  /** The level of the last look, by which a margin is widened or refused; `alpha` when absent. */
  readonly lastLevel?: number | undefined;
  /** False of a look that others may follow, whose p-value counts ties in full. */
  readonly isLastLook?: boolean | undefined;
  readonly margin: MarginRule;
  /** The least mean score of head. */
  readonly floor?: number | undefined;
};

/** Scores taken together, before the p-values of several metrics are corrected for one another. */
type Measured = {
  readonly question: MetricQuestion;
  readonly collected: Units | Unusable;
  readonly comparison: Comparison | undefined;
};

/**
 * Judges the metrics of one suite together. Head fails when the sign-flip mid-p, Holm-adjusted over the metrics that
 * decide, is at most alpha; what it takes to pass is a matter of the metric's role. A floor is judged beside it and the
 * graver word holds. Scores that are missing or invalid make an `error`; a margin that cannot be passed throws a
 * `UserError`.
 */
export function judgeMetrics(questions: readonly MetricQuestion[]): MetricVerdict[] {
  const measured = questions.map(measure);
  const deciding = measured.filter(({ question, comparison }) => decides(question.role) && comparison !== undefined);
  const adjusted = holmAdjustment(deciding.map(({ comparison }) => comparison?.pFail ?? 1));
  const adjustedP = new Map(deciding.map((one, index) => [one, adjusted[index] ?? 1]));
  return measured.map((one) => {
    const p = adjustedP.get(one) ?? one.comparison?.pFail ?? 1;
    return judgeMeasured(one, { adjustedP: p, deciding: deciding.length });
  });
}

function measure(question: MetricQuestion): Measured {
  const collected = collectUnits(question);
  if (collected.kind === 'unusable' || collected.base === undefined)
    return { question, collected, comparison: undefined };
  const { alpha, isLastLook = true } = question;
  const units = { ...collected, base: collected.base };
  return { question, collected, comparison: compareUnits(units, alpha, isLastLook ? 'half' : 'full') };
}

/** What holds of a metric because of the others beside it. */
type AmongOthers = Pick<RoleRule, 'adjustedP' | 'deciding'>;

function judgeMeasured({ question, collected, comparison }: Measured, among: AmongOthers): MetricVerdict {
  if (collected.kind === 'unusable')
    return { ...unjudged(question, unitOf(question)), verdict: collected.verdict, reason: collected.reason };
  const floor = question.floor === undefined ? undefined : judgeFloor(collected, question.floor, question.alpha);
  if (comparison === undefined) return judgeAlone(question, collected, floor);
  const { role, alpha } = question;
  const size = { n: comparison.n, missing: collected.missing, alpha: question.lastLevel ?? alpha };
  const settled = marginOf(question, comparison, size);
  const areTooFew = settled.fewest !== undefined;
  const rule: RoleRule = { role, margin: settled.margin, areTooFew, alpha, isLastLook: question.isLastLook, ...among };
  const word = wordOfRole(comparison, rule);
  const sentence = describeComparison({ word, comparison, settled, rule, unit: collected.unit });
  const judged: MetricVerdict = {
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
    detectable_drop:
      comparison.standardDeviation > 0 ? detectableDrop({ ...comparison, level: levelAmong(alpha, among) }) : null,
    ...(floor === undefined ? {} : { floor }),
    reason: floor === undefined ? sentence : `${sentence}; ${describeFloor(floor, comparison.n, alpha)}`,
  };
  return limitVerdict(judged, scoredNothing(question, comparison) ? { barred: ['pass'], reason: allZero } : undefined);
}

/** Below 0 nothing falls, so that a grader which nothing satisfies would pass whatever a change breaks. */
const scoredNothing = (question: MetricQuestion, { base, head }: Comparison): boolean =>
  question.comparison === 'arms' && base === 0 && head === 0;

const allZero =
  'every answer of base and of head scored 0, so no drop could show: look at the grader and what it expects';

/** The level that the least likely of several metrics is held to. */
const levelAmong = (alpha: number, { deciding }: AmongOthers): number => alpha / Math.max(1, deciding);

/** The confidence of an interval that misses with alpha at either end. */
const twoSided = (alpha: number): number => 1 - 2 * alpha;

/** The margin of a metric whose role asks for one; none is settled, or refused, for the others. */
const marginOf = ({ role, margin }: MetricQuestion, { bound }: Comparison, size: Size): SettledMargin =>
  asksForMargin(role) ? settleMargin(margin, bound, size) : { margin: 0, widened: false };

/** Nothing to compare with: the floor decides, and without one nothing can. */
function judgeAlone(question: MetricQuestion, { head, unit }: Units, floor: FloorVerdict | undefined): MetricVerdict {
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
const unitOf = ({ scores }: MetricQuestion): MetricVerdict['unit'] => (scores.hasClusters ? 'cluster' : 'case');

/** The margin as it was asked for, before it is known what the data can pass. */
function askedMargin({ role, margin }: MetricQuestion): number {
  if (!asksForMargin(role)) return 0;
  return margin.kind === 'explicit' ? margin.value : defaultMargin;
}

const unjudged = (question: MetricQuestion, unit: MetricVerdict['unit']) => ({
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
