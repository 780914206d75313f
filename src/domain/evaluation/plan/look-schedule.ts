import { sequentialLevels } from '../../statistics/sequential-levels.js';
import { casesForMargin } from '../../statistics/smallest-passable-margin.js';
import { informationOf, type Look } from './looks.js';
import { possibleBounds } from './possible-bounds.js';

/** No look is taken at fewer cases, or clusters, than this: so few can show nothing at the level of an early look. */
export const fewestUnits = 20;

/** All that a schedule depends on, none of which a score can change. */
export type ScheduleFacts = {
  /** Those that fit the budget, in the order of the run; gone through more than once. */
  readonly cases: Iterable<{ readonly cluster?: string | undefined }>;
  readonly caseCount: number;
  readonly repeats: number;
  /** Up to how many repeats an inconclusive suite is asked; none beyond `repeats` when that is no more. */
  readonly maxRepeats: number;
  /** The most looks at a growing number of cases, from 1. */
  readonly looks: number;
  /** One-sided, of all looks together. */
  readonly alpha: number;
  /** The margin that somebody set; the default follows the levels when absent. */
  readonly margin?: number | undefined;
};

/**
 * The looks of a suite: at equal shares of its cases, then after each further repeat of all of them. They spend alpha
 * by the share of all samples that is there; where only the full alpha could pass the margin, there is one look and no
 * further repeat. Empty for no case.
 */
export function scheduleLooks(facts: ScheduleFacts): Look[] {
  const { cases, caseCount, repeats, alpha, margin } = facts;
  if (caseCount === 0) return [];
  const once = [{ cases: caseCount, repeats, level: alpha }];
  const sizes = [...growingCases(facts), ...growingRepeats(facts)];
  if (sizes.length === 1) return once;
  const levels = sequentialLevels(informationOf(sizes), alpha);
  const last = levels.at(-1) ?? alpha;
  if (margin !== undefined && casesWithUnits(cases, unitsForMargin(facts, margin, last)) === undefined) return once;
  return sizes.map((size, look) => ({ ...size, level: levels[look] ?? 0 }));
}

/** How many units can pass a margin by whichever bound the gate may hold it against. */
function unitsForMargin({ cases, repeats }: ScheduleFacts, margin: number, level: number): number {
  let isClustered = false;
  for (const { cluster } of cases) isClustered ||= cluster !== undefined;
  return Math.max(...possibleBounds({ repeats, isClustered }).map((bound) => casesForMargin(bound, margin, level)));
}

type Size = Pick<Look, 'cases' | 'repeats'>;

function growingCases({ cases, caseCount, repeats, looks }: ScheduleFacts): Size[] {
  const enough = casesWithUnits(cases, fewestUnits) ?? caseCount;
  const shares = Array.from({ length: looks }, (_, look) => Math.ceil(((look + 1) * caseCount) / looks));
  const early = [...new Set(shares)].filter((count) => count >= enough && count < caseCount);
  return [...early, caseCount].map((count) => ({ cases: count, repeats }));
}

const growingRepeats = ({ caseCount, repeats, maxRepeats }: ScheduleFacts): Size[] =>
  Array.from({ length: Math.max(0, maxRepeats - repeats) }, (_, round) => ({
    cases: caseCount,
    repeats: repeats + round + 1,
  }));

/** How many cases, from the first on, make so many units; nothing where all of them do not. */
function casesWithUnits(cases: ScheduleFacts['cases'], units: number): number | undefined {
  const clusters = new Set<string>();
  let [seen, alone] = [0, 0];
  for (const { cluster } of cases) {
    seen += 1;
    if (cluster === undefined) alone += 1;
    else clusters.add(cluster);
    if (alone + clusters.size >= units) return seen;
  }
  return undefined;
}
