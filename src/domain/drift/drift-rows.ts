import { own } from '../artifacts/own.js';
import { failedSamples, samplesOfArm } from '../evaluation/tally/samples-of-arm.js';
import {
  formatAmount,
  formatChange,
  formatDuration,
  formatMoney,
  formatPercent,
  formatPoints,
  formatPointsSize,
} from '../report/words/format-quantity.js';
import { tolerableLoss } from './anchor-scale.js';
import type { AnswerTraits } from './drift-records.js';
import type { DriftMetric, DriftReport } from './drift-report.js';

/** The verdict in words: the answer to "is this model getting worse?". */
export function drawnConclusion({ verdict, metrics, reasons }: DriftReport): string {
  if (verdict === 'recorded') return 'a reference was taken; the next call measures against it';
  if (verdict === 'stable') return 'no, it answers as it did';
  const drifted = metrics.filter((row) => row.verdict === 'drifted').map(({ metric }) => metric);
  if (verdict === 'drifted') return `yes: ${drifted.join(', ')} fell`;
  const why = reasons[0] ?? metrics.find((row) => row.verdict === 'insufficient')?.reason;
  return `nobody can tell${why === undefined ? '' : `: ${why}`}`;
}

/** How many anchors there are, and how many of them count by themselves. */
export function anchorsAmount({ anchors, units }: DriftReport['reference']): string {
  const amount = formatAmount(anchors, 'anchor');
  return units === undefined ? amount : `${amount} in ${formatAmount(units, 'unit')} of a cluster or a case`;
}

export const metricHeadings = ['metric', 'verdict', 'reference', 'now', 'difference', 'sum', 'history'];

/** A metric as a row of a table: what it was, what it is, and how it came there. */
export function metricCells({ history }: Pick<DriftReport, 'history'>, row: DriftMetric): string[] {
  const { metric, verdict, reference, difference, sum, threshold } = row;
  const now = reference === null || difference === null ? null : reference + difference;
  return [
    metric,
    verdict,
    reference === null ? '–' : formatPercent(reference),
    now === null ? '–' : formatPercent(now),
    difference === null ? '–' : formatPoints(difference),
    sum === null ? '–' : `${sum.toFixed(1)} of ${threshold.toFixed(1)}`,
    sparkline(history.slice(-mostSteps).map(({ metrics }) => own(metrics, metric)?.difference)),
  ];
}

const mostSteps = 30;

const bars = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
/** Below this the reach of a sparkline does not go, or noise would look like a cliff. */
const leastReach = 0.05;

/** Differences as bars: the middle is the reference, and the lowest as far below as the largest of them is away. */
function sparkline(differences: readonly (number | undefined)[]): string {
  const reach = Math.max(leastReach, ...differences.map((each) => Math.abs(each ?? 0)));
  const barOf = (each: number): string => bars[Math.min(7, Math.floor(((each + reach) / (2 * reach)) * 8))] ?? '';
  return differences.map((each) => (each === undefined ? '·' : barOf(each))).join('');
}

/** What else is to be said of a metric. */
export function metricNotes(row: DriftMetric): string[] {
  const { metric, verdict, reason, interval, since, finds_at_once: atOnce, finds_within_ten: withinTen } = row;
  const bounds = interval && `between ${formatPoints(interval[0])} and ${formatPoints(interval[1])}`;
  const most = row.reference ?? 1;
  const found =
    atOnce === null || withinTen === null
      ? []
      : [
          `${metric}: finds ${dropFound(atOnce, most)} at once, and ${dropFound(withinTen, most)} within ten measurements`,
        ];
  if (verdict === 'stable') return found;
  const began = since === undefined ? '' : `; it began about ${since}`;
  return [`${metric}: ${reason}${bounds === null ? '' : ` (${bounds})`}${began}`, ...found];
}

/** A score that lost all it had can fall no further. */
function dropFound(drop: number, most: number): string {
  const size = formatPointsSize(drop);
  return drop > most ? `no drop, which would have to be one of ${size},` : `a drop of ${size}`;
}

/** What changed of the answers beside their scores, which often says why those fell; no answer has any of it. */
export function traitNotes({ traits: { reference, now } }: Pick<DriftReport, 'traits'>): string[] {
  if (now === undefined) return [];
  const numbers: (readonly [string, number, number, (value: number) => string])[] = [
    ['characters of an answer', reference.mean_characters, now.mean_characters, (value) => value.toFixed(0)],
    ['output tokens', reference.mean_output_tokens, now.mean_output_tokens, (value) => value.toFixed(1)],
    ['cost of 1,000 answers', 1000 * reference.mean_usd, 1000 * now.mean_usd, formatMoney],
    ['median latency', reference.median_latency_ms, now.median_latency_ms, formatDuration],
  ];
  const changed = numbers.flatMap(([what, before, after, show]) => {
    const change = before === 0 || Math.abs(after / before - 1) < leastChange ? undefined : formatChange(before, after);
    return change === undefined ? [] : [`${what}: ${show(before)} → ${show(after)} (${change})`];
  });
  // Calls that failed count in each mean, so that many of them would pass for shorter and cheaper answers.
  const isSound = failedSamples(now) <= tolerableLoss * samplesOfArm(now);
  const served = now.answered === 0 ? [] : servedNote(reference, now);
  return [
    ...served,
    ...fingerprintNotes(reference, now),
    ...incidentNotes(reference, now),
    ...(isSound ? changed : []),
  ];
}

/** A smaller change is no clue. */
const leastChange = 0.2;

/** A provider that answers by another model than it did says so itself. */
function servedNote(reference: AnswerTraits, now: AnswerTraits): string[] {
  const [before, after] = [Object.keys(reference.served).sort(), Object.keys(now.served).sort()];
  return before.join() === after.join() ? [] : [`served by ${after.join(', ')}; the reference by ${before.join(', ')}`];
}

/** A provider may change what runs behind a name, and keep the name. */
function fingerprintNotes({ system_fingerprints: before }: AnswerTraits, now: AnswerTraits): string[] {
  if (before === undefined) return [];
  const fresh = Object.entries(now.system_fingerprints ?? {}).filter(([name]) => own(before, name) === undefined);
  const answers = formatAmount(now.answered, 'answer');
  return fresh.map(([name, count]) => `system fingerprint ${name} in ${count} of ${answers}; not in the reference`);
}

function incidentNotes(reference: AnswerTraits, now: AnswerTraits): string[] {
  const shareOf = (traits: AnswerTraits, kind: string): number =>
    (own(traits.incidents, kind) ?? 0) / Math.max(1, samplesOfArm(traits));
  return Object.entries(now.incidents)
    .filter(([kind]) => shareOf(now, kind) > shareOf(reference, kind))
    .map(
      ([kind, count]) =>
        `${formatAmount(count, 'answer')} ${kind}, ${formatPercent(shareOf(reference, kind))} in the reference`,
    );
}
