import { directionOf } from '../gate/direction-of.js';
import type { SuiteVerdict } from '../gate/verdict.js';
import type { CaseScore, ReportCase } from './report-cases.js';

export type CaseMove = 'worse' | 'better' | 'same' | 'no score';

/** A case with the score that tells most about it. */
export type RankedCase = ReportCase & {
  readonly move: CaseMove;
  readonly telling: CaseScore | undefined;
  /** head minus base of that score; zero without both. */
  readonly change: number;
};

const order: readonly CaseMove[] = ['worse', 'no score', 'better', 'same'];

/** The cases of a suite, regressions first, the largest loss before the others; gating metrics decide. */
export function rankCases(cases: readonly ReportCase[], suite: SuiteVerdict | undefined): RankedCase[] {
  const gating = new Set(suite?.metrics.filter(({ role }) => role === 'gate').map(({ name }) => name));
  const ranked = cases.map((each) => rankCase(each, gating));
  return ranked.sort(
    (one, other) =>
      order.indexOf(one.move) - order.indexOf(other.move) ||
      Math.abs(other.change) - Math.abs(one.change) ||
      compareNames(one.id, other.id),
  );
}

function rankCase(each: ReportCase, gating: ReadonlySet<string>): RankedCase {
  const deciding = each.scores.filter(({ metric }) => gating.has(metric));
  const scores = deciding.length > 0 ? deciding : each.scores;
  const compared = scores.filter((score) => changeIn(score) !== undefined);
  const lowestFirst = compared.sort((one, other) => (changeIn(one) ?? 0) - (changeIn(other) ?? 0));
  const worst = lowestFirst[0];
  const telling = (changeIn(worst) ?? 0) < 0 ? worst : (lowestFirst.at(-1) ?? scores[0]);
  const change = changeIn(telling);
  return { ...each, telling, change: change ?? 0, move: moveOf(change) };
}

function changeIn(score: CaseScore | undefined): number | undefined {
  return score?.base === undefined || score.head === undefined ? undefined : score.head - score.base;
}

function moveOf(change: number | undefined): CaseMove {
  if (change === undefined) return 'no score';
  const direction = directionOf(change);
  if (direction === 0) return 'same';
  return direction < 0 ? 'worse' : 'better';
}

function compareNames(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
