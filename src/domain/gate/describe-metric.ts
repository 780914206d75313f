import {
  formatConfidence,
  formatProbability,
  formatSignedPoints,
  formatPointsNumber as points,
} from '../report/words/format-quantity.js';
import { casesToDetect } from '../statistics/detectable-drop.js';
import { leastCount } from '../statistics/least-count.js';
import { casesForMargin, smallestPassableMargin } from '../statistics/smallest-passable-margin.js';
import type { Units } from './collect-units.js';
import type { Comparison } from './compare-units.js';
import type { FloorVerdict } from './judge-floor.js';
import type { SettledMargin } from './settle-margin.js';
import { type ComparisonWord, couldFail, type RoleRule } from './word-of-role.js';

/** All that the sentence about a comparison draws on. */
export type Judged = {
  readonly word: ComparisonWord;
  readonly comparison: Comparison;
  readonly settled: SettledMargin;
  readonly rule: RoleRule;
  readonly unit: Units['unit'];
};

const count = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? '' : 's'}`;

/** Why a comparison of two arms got its verdict, in one sentence. */
export function describeComparison(judged: Judged): string {
  const { word, settled, unit, comparison, rule } = judged;
  const sentence = sentencesOf[rule.role][word](judged);
  if (!settled.widened) return sentence;
  return `${sentence}; the default margin was widened to ${points(settled.margin)} for ${count(settled.units ?? comparison.n, unit)}`;
}

type Sentences = Readonly<Record<ComparisonWord, (judged: Judged) => string>>;

function describePass({ comparison, settled, rule: { alpha, adjustedP } }: Judged): string {
  const bound = comparison.interval[0];
  const worst = bound < 0 ? `at worst ${points(-bound)} points below base` : describeGain(bound);
  const proven = `${worst} (${formatConfidence(1 - alpha)} one-sided), margin ${points(settled.margin)}`;
  if (adjustedP > alpha) return proven;
  return `a small but real drop of ${points(-comparison.difference)} points (${formatProbability(adjustedP)}): ${proven}`;
}

const describeGain = (bound: number): string => `at least ${points(bound)} points above base`;

function describeFail({ comparison, rule: { adjustedP } }: Judged): string {
  const corrected =
    adjustedP > comparison.pFail ? `, ${formatProbability(adjustedP)} corrected for several metrics` : '';
  return `${points(-comparison.difference)} points below base, ${formatProbability(comparison.pFail)}${corrected}`;
}

function describeEstimate({ comparison, rule: { alpha } }: Judged): string {
  const [low, high] = comparison.interval.map(formatSignedPoints);
  return `${formatSignedPoints(comparison.difference)} points, between ${low} and ${high} with ${formatConfidence(1 - 2 * alpha)} confidence`;
}

const describeDoubt = (judged: Judged): string =>
  judged.settled.fewest === undefined
    ? describeOpenMargin(judged)
    : describeTooFewForMargin(judged, judged.settled.fewest);

/** That so few units happen to stay as they were says little, however wide the margin is. */
const describeTooFewForMargin = (judged: Judged, fewest: number): string =>
  `${describeEstimate(judged)}: no drop is proven, and ${count(judged.comparison.n, judged.unit)} cannot rule one out; it takes at least ${fewest}`;

const describeOpenMargin = (judged: Judged): string =>
  `${describeEstimate(judged)}: neither a drop is proven nor one beyond the margin of ${points(judged.settled.margin)} ruled out${needed(judged)}`;

const describeSuccess = ({ comparison, rule: { alpha } }: Judged): string =>
  `${describeGain(comparison.interval[0])} (${formatConfidence(1 - alpha)} one-sided), as it has to be better`;

function describeNoSuccess(judged: Judged): string {
  const { interval, pGain } = judged.comparison;
  const gain = interval[0] > 0 ? `a gain (sign-flip test, ${formatProbability(pGain)})` : 'a gain';
  return `${describeEstimate(judged)}: it has to be better, and neither ${gain} nor a drop is proven${neededForGain(judged)}`;
}

const describeNoDrop = (judged: Judged): string => `${describeEstimate(judged)}: no drop is proven`;

/** Why that no drop is proven is no pass yet: others may follow, or so few could prove nothing. */
function describeTooFew(judged: Judged): string {
  const { comparison, unit, rule } = judged;
  if (couldFail(comparison, rule)) return `${describeEstimate(judged)}: no drop is proven so far`;
  const enough = leastCount((n) => couldFail({ n }, rule));
  return `${count(comparison.n, unit)} could not prove any drop, so that none is proven says nothing; it takes ${enough}`;
}

const gateSentences: Sentences = { pass: describePass, fail: describeFail, inconclusive: describeDoubt };

const sentencesOf: Readonly<Record<RoleRule['role'], Sentences>> = {
  gate: gateSentences,
  report: gateSentences,
  success: { pass: describeSuccess, fail: describeFail, inconclusive: describeNoSuccess },
  deterioration: { pass: describeNoDrop, fail: describeFail, inconclusive: describeTooFew },
};

const areThere = (n: number): string => (n === 1 ? 'is 1' : `are ${n}`);

/** How many units would settle it, where that can be said. */
function needed({ comparison, settled, unit, rule: { alpha } }: Judged): string {
  const { n, bound, standardDeviation } = comparison;
  if (settled.margin <= 0) return '';
  if (settled.margin <= smallestPassableMargin(bound, n, alpha)) {
    return `; this margin takes at least ${count(casesForMargin(bound, settled.margin, alpha), unit)}, there ${areThere(n)}`;
  }
  const enough = casesToDetect({ standardDeviation, drop: settled.margin, level: alpha });
  return enough > n ? `; about ${count(enough, unit)} would tell` : '';
}

/** How many units would tell whether a gain of the size that was seen is real. */
function neededForGain({ comparison, unit, rule }: Judged): string {
  const { n, difference, standardDeviation } = comparison;
  const enough = difference > 0 ? casesToDetect({ standardDeviation, drop: difference, level: rule.alpha }) : 0;
  return enough > n ? `; about ${count(enough, unit)} would tell of such a gain` : '';
}

/** What a floor adds to the sentence. */
export function describeFloor(floor: FloorVerdict, size: number, alpha: number): string {
  const [low, high] = floor.interval.map(points);
  const sure = `with ${formatConfidence(1 - 2 * alpha)} confidence`;
  const range = `head lies between ${low} and ${high} ${sure}, floor ${points(floor.bound)}, ${size} scored`;
  if (floor.verdict === 'pass') return `above its floor: ${range}`;
  return floor.verdict === 'fail'
    ? `below its floor: ${range}`
    : `its floor is neither reached nor missed for sure: ${range}`;
}
