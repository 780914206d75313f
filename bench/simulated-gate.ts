import type { CaseScores } from '../src/domain/evaluation/evaluation.js';
import { scheduleLooks } from '../src/domain/evaluation/plan/look-schedule.js';
import { judgeMetrics } from '../src/domain/gate/judge-metric.js';
import { ScoreColumns } from '../src/domain/gate/score-columns.js';
import { settleMargin } from '../src/domain/gate/settle-margin.js';
import { mean } from '../src/domain/statistics/mean.js';

const alpha = 0.05;
export const metric = 'score';

/** When the gate looks: after how many cases, and at what level it decides there. */
export type Schedule = readonly { readonly cases: number; readonly level: number }[];

/** The looks that the product takes at so many cases. */
export const scheduleFor = (n: number): Schedule =>
  scheduleLooks({
    cases: Array.from({ length: n }, () => ({})),
    caseCount: n,
    repeats: 1,
    maxRepeats: 1,
    looks: 5,
    alpha,
  });

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

/** The product's verdict at one look. */
function judgeLook(cases: readonly CaseScores[], { level, margin, repeats, isLast }: LookRules): Decision['word'] {
  const [verdict] = judgeMetrics([
    {
      name: metric,
      role: 'gate',
      comparison: 'arms',
      scores: new ScoreColumns(cases, [metric]),
      plannedCases: cases.length,
      repeats,
      stopped: false,
      alpha: level,
      isLastLook: isLast,
      margin: { kind: 'explicit', value: margin },
    },
  ]);
  const word = verdict?.verdict;
  if (word !== 'pass' && word !== 'fail' && word !== 'inconclusive')
    throw new Error(`a simulated suite came to ${word}`);
  return word;
}

/** Head minus base of each case, over its repeats. */
export const differencesOf = (cases: readonly CaseScores[]): number[] =>
  cases.map(({ base, head }) => mean(head[metric] ?? []) - mean(base?.[metric] ?? []));

/** The mean score of head over all cases. */
export const meanOfHead = (cases: readonly CaseScores[]): number =>
  mean(cases.map(({ head }) => mean(head[metric] ?? [])));
