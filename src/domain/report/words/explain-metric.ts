import type { MetricVerdict } from '../../gate/verdict.js';
import { asksForMargin } from '../../gate/word-of-role.js';
import type { Neutralise } from '../text/neutralise.js';
import { asSentence } from './as-sentence.js';
import { causeOf } from './culprits.js';
import {
  formatAmount,
  formatConfidence,
  formatInterval,
  formatOneSided,
  formatPercent,
  formatPoints,
  formatPointsNumber,
  formatPointsSize,
  formatProbability,
} from './format-quantity.js';

/** How a metric's verdict was reached, in plain sentences: margin, bound, p, and the drop that would have been seen. */
export function explainMetric(metric: MetricVerdict, neutralise: Neutralise): string {
  const sentences = [
    explainReason(metric, neutralise),
    explainBound(metric),
    explainChance(metric),
    explainPower(metric),
    explainFloor(metric),
    metric.pass_bound === null ? undefined : `Method: ${neutralise(metric.method)}.`,
  ];
  return sentences.filter((each) => each !== undefined).join(' ');
}

/** The numbers tell a comparison better than its reason does; anything else only the reason tells. */
function explainReason(metric: MetricVerdict, neutralise: Neutralise): string | undefined {
  const isTold =
    asksForMargin(metric.role) &&
    metric.pass_bound !== null &&
    (metric.verdict === 'pass' || causeOf(metric) !== 'other');
  return isTold ? undefined : asSentence(neutralise(metric.reason));
}

function explainBound(metric: MetricVerdict): string | undefined {
  const { pass_bound: passBound, margin, margin_widened: isWidened, unit, confidence } = metric;
  if (passBound === null || !asksForMargin(metric.role)) return undefined;
  const widened = isWidened ? `, widened because the suite has too few ${unit}s to pass the default` : '';
  const sure = formatOneSided(confidence);
  const limit = `${formatPointsNumber(margin)}, the margin${widened}`;
  return passBound < 0
    ? `The drop could be as large as ${formatPointsSize(passBound)} (${sure}); a pass needs it to stay below ${limit}.`
    : `The gain is at least ${formatPointsSize(passBound)} (${sure}); a pass only needs any drop to stay below ${limit}.`;
}

function explainChance({ p_fail: p }: MetricVerdict): string | undefined {
  if (p === null) return undefined;
  return `By chance alone an unchanged head would look this bad with ${formatProbability(p)}.`;
}

function explainPower(metric: MetricVerdict): string | undefined {
  const { detectable_drop: drop, n } = metric;
  if (drop === null) return undefined;
  if (drop > 1) return `With ${formatAmount(n, metric.unit)} no drop, however large, is found four times out of five.`;
  return `With ${formatAmount(n, metric.unit)} a drop of ${formatPointsSize(drop)} is found four times out of five.`;
}

function explainFloor({ floor, confidence }: MetricVerdict): string | undefined {
  if (floor === undefined) return undefined;
  const range = `${formatPercent(floor.interval[0])} to ${formatPercent(floor.interval[1])}`;
  const sure = `with ${formatConfidence(confidence)} confidence`;
  return `The floor is ${formatPercent(floor.bound)}, and head lies within ${range} ${sure}: ${floor.verdict}.`;
}

/** The difference with its interval: `−13.1 points (−19.4 to −6.8)`; a dash when nothing was compared. */
export function describeDifference({ difference, interval }: MetricVerdict): string {
  if (difference === null) return '–';
  return `${formatPoints(difference)}${interval === null ? '' : ` (${formatInterval(interval)})`}`;
}
