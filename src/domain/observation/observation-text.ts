import { alignColumns } from '../report/terminal/align-columns.js';
import { terminalName } from '../report/terminal/text.js';
import type { ObservedArm } from './observation.js';
import type { ObservationCounts } from './observation-counts.js';

/** What was observed and what was left out, for people. */
export function observationText(counts: ObservationCounts): string {
  const rows = [
    ['', 'shadow', 'traffic', 'scored', 'errors', 'refusals', 'models'],
    ...(['baseline', 'candidate'] as const).map((arm) => rowOf(counts, arm)),
  ];
  const table = alignColumns(rows, ['left', 'right', 'right', 'right', 'right', 'right', 'left']);
  const pairs = `${counts.pairs} shadowed requests have both arms, ${counts.unpaired} have one alone`;
  return [...table, pairs, ...leftOut(counts)].map((line) => `${line}\n`).join('');
}

const rowOf = (counts: ObservationCounts, arm: ObservedArm): string[] => [
  arm,
  ...[counts.by_arm[arm].shadow, counts.by_arm[arm].traffic, counts.scored[arm]].map(String),
  ...[counts.errors[arm], counts.refusals[arm]].map(String),
  counts.models[arm].map(terminalName).join(', '),
];

/** What was read and is no part of any observation. */
export function leftOut(counts: ObservationCounts): string[] {
  const reasons: readonly (readonly [number, string])[] = [
    [counts.of_neither_arm, `calls of neither arm, ${counts.failed_of_neither_arm} of which failed`],
    [counts.of_both_arms, 'calls that the names of both arms fit'],
    [counts.duplicates, 'calls that were read already'],
    [counts.unplaced_scores, 'scores of which nobody can tell whose they are'],
    [counts.scores_out_of_range, 'scores that are not from 0 to 1'],
    [counts.contradicted_scores, 'metrics of a request that are told several scores, none of which counts'],
    [counts.scores_of_failures, 'scores of calls that failed'],
    [counts.other, 'spans and rows that are no calls'],
    [counts.broken, 'lines and values that cannot be read'],
  ];
  return reasons.flatMap(([count, what]) => (count === 0 ? [] : [`left out: ${count} ${what}`]));
}
