import { detectableDrop } from '../statistics/detectable-drop.js';
import { holmAdjustment } from '../statistics/holm-adjustment.js';
import { mean } from '../statistics/mean.js';
import { collectUnits, type UnitSource, type Units, type Unusable } from './collect-units.js';
import { type Comparison, compareUnits } from './compare-units.js';
import { type ComparisonWord, describeComparison, describeFloor } from './describe-metric.js';
import { type FloorVerdict, judgeFloor } from './judge-floor.js';
import { defaultMargin, type MarginRule, settleMargin } from './settle-margin.js';
import { type MetricVerdict, worst } from './verdict.js';

/** One metric to be judged: its scores and the rules that hold for it. */
export type MetricQuestion = UnitSource & {
  readonly role: MetricVerdict['role'];
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
 * Judges the metrics of one suite together. Head passes when the lower bound of the difference is above -margin, fails
 * when the sign-flip mid-p, Holm-adjusted over the gating metrics, is at most alpha, and is inconclusive otherwise; a
 * floor is judged beside it and the graver word holds. Scores that are missing or invalid make an `error`; a margin
 * that cannot be passed throws a `UserError`.
 */
export function judgeMetrics(questions: readonly MetricQuestion[]): MetricVerdict[] {
  const measured = questions.map(measure);
  const gating = measured.filter(({ question, comparison }) => question.role === 'gate' && comparison !== undefined);
  const adjusted = holmAdjustment(gating.map(({ comparison }) => comparison?.pFail ?? 1));
  const adjustedP = new Map(gating.map((one, index) => [one, adjusted[index] ?? 1]));
  return measured.map((one) => judgeMeasured(one, adjustedP.get(one) ?? one.comparison?.pFail ?? 1));
}

function measure(question: MetricQuestion): Measured {
  const collected = collectUnits(question);
  if (collected.kind === 'unusable' || collected.base === undefined)
    return { question, collected, comparison: undefined };
  const { alpha, isLastLook = true } = question;
  const units = { ...collected, base: collected.base };
  return { question, collected, comparison: compareUnits(units, alpha, isLastLook ? 'half' : 'full') };
}

function judgeMeasured({ question, collected, comparison }: Measured, adjustedP: number): MetricVerdict {
  if (collected.kind === 'unusable')
    return { ...unjudged(question, unitOf(question)), verdict: collected.verdict, reason: collected.reason };
  const floor = question.floor === undefined ? undefined : judgeFloor(collected, question.floor, question.alpha);
  if (comparison === undefined) return judgeAlone(question, collected, floor);
  const { alpha } = question;
  const size = { n: comparison.n, missing: collected.missing, alpha: question.lastLevel ?? alpha };
  const settled = settleMargin(question.margin, comparison.bound, size);
  const word = wordFor(comparison, { margin: settled.margin, alpha, adjustedP });
  const sentence = describeComparison({ word, comparison, settled, unit: collected.unit, alpha, adjustedP });
  return {
    name: question.name,
    role: question.role,
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
      comparison.standardDeviation > 0 ? detectableDrop(comparison.standardDeviation, comparison.n) : null,
    ...(floor === undefined ? {} : { floor }),
    reason: floor === undefined ? sentence : `${sentence}; ${describeFloor(floor, comparison.n, alpha)}`,
  };
}

/** The confidence of an interval that misses with alpha at either end. */
const twoSided = (alpha: number): number => 1 - 2 * alpha;

type Limits = { readonly margin: number; readonly alpha: number; readonly adjustedP: number };

function wordFor({ interval }: Comparison, { margin, alpha, adjustedP }: Limits): ComparisonWord {
  if (interval[0] > -margin) return 'pass';
  return adjustedP <= alpha ? 'fail' : 'inconclusive';
}

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
function unitOf({ cases }: MetricQuestion): MetricVerdict['unit'] {
  for (const { cluster } of cases) if (cluster !== undefined) return 'cluster';
  return 'case';
}

const unjudged = ({ name, role, margin, alpha }: MetricQuestion, unit: MetricVerdict['unit']) => ({
  name,
  role,
  unit,
  n: 0,
  cases_worse: null,
  cases_better: null,
  base: null,
  head: null,
  difference: null,
  interval: null,
  confidence: twoSided(alpha),
  p_fail: null,
  pass_bound: null,
  margin: margin.kind === 'explicit' ? margin.value : defaultMargin,
  margin_widened: false,
  method: 'none',
  detectable_drop: null,
});
