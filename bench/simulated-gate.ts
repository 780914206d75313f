import type { CaseScores } from '../src/domain/evaluation/evaluation.js';
import { judgeMetrics } from '../src/domain/gate/judge-metric.js';
import { settleMargin } from '../src/domain/gate/settle-margin.js';
import { sequentialLevels } from '../src/domain/statistics/sequential-levels.js';
import { signFlipTest } from '../src/domain/statistics/sign-flip-test.js';

export const alpha = 0.05;
export const metric = 'score';
const shares = [0.2, 0.4, 0.6, 0.8, 1];
const leastCases = 20;

/** When the gate looks: after how many cases, and at what level it decides there. */
export type Schedule = readonly { readonly cases: number; readonly level: number }[];

/** Five looks at even shares of the cases, without those that would see fewer than twenty. */
export function scheduleFor(n: number): Schedule {
  const counts = shares.map((share) => Math.ceil(share * n)).filter((cases) => cases >= leastCases || cases === n);
  const levels = sequentialLevels(
    counts.map((cases) => cases / n),
    alpha,
  );
  return counts.map((cases, look) => ({ cases, level: levels[look] ?? 0 }));
}

export const oneLook = (n: number): Schedule => [{ cases: n, level: alpha }];

/** What nobody set: the margin that follows the size of the dataset and the level of the last look. */
export function marginFor({ repeats, isBinary, schedule }: MarginFacts): number {
  const last = schedule.at(-1) ?? { cases: 0, level: alpha };
  const bound = isBinary && repeats === 1 ? 'tango' : 'plus-one-t';
  const size = { n: last.cases, missing: 0, alpha: last.level };
  return settleMargin({ kind: 'default', drawnShare: 1 }, bound, size).margin;
}

type MarginFacts = { readonly repeats: number; readonly isBinary: boolean; readonly schedule: Schedule };

export type Decision = { readonly word: 'pass' | 'fail' | 'inconclusive'; readonly cases: number };

export type Rules = { readonly schedule: Schedule; readonly margin: number; readonly repeats: number };

/** Looks until a look decides; the last one says what there is to say. */
export function decide(cases: readonly CaseScores[], { schedule, margin, repeats }: Rules): Decision {
  for (const { cases: seen, level } of schedule) {
    const word = judgeLook(cases.slice(0, seen), { level, margin, repeats, isLast: seen === cases.length });
    if (word !== 'inconclusive') return { word, cases: seen };
  }
  return { word: 'inconclusive', cases: cases.length };
}

type LookRules = Omit<Rules, 'schedule'> & { readonly level: number; readonly isLast: boolean };

/** The product's verdict at one look. Before the last, mid-p is not enough for a fail: the exact p must say so too. */
function judgeLook(cases: readonly CaseScores[], { level, margin, repeats, isLast }: LookRules): Decision['word'] {
  const [verdict] = judgeMetrics([
    {
      name: metric,
      role: 'gate',
      comparison: 'arms',
      cases,
      plannedCases: cases.length,
      repeats,
      stopped: false,
      alpha: level,
      margin: { kind: 'explicit', value: margin },
    },
  ]);
  const word = verdict?.verdict;
  if (word !== 'pass' && word !== 'fail' && word !== 'inconclusive')
    throw new Error(`a simulated suite came to ${word}`);
  if (word !== 'fail' || isLast) return word;
  return signFlipTest(differencesOf(cases)).p <= level ? 'fail' : 'inconclusive';
}

const meanOf = (scores: readonly number[] | undefined = []): number =>
  scores.reduce((sum, score) => sum + score, 0) / scores.length;

/** Head minus base of each case, over its repeats. */
export const differencesOf = (cases: readonly CaseScores[]): number[] =>
  cases.map(({ base, head }) => meanOf(head[metric]) - meanOf(base?.[metric]));

/** The mean score of head over all cases. */
export const meanOfHead = (cases: readonly CaseScores[]): number =>
  meanOf(cases.map(({ head }) => meanOf(head[metric])));
