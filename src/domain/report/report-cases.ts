import type { Arm, Sample, Yardstick } from '../evaluation/sample.js';
import { type Background, backgroundOf } from './background.js';
import { cutText } from './cut-text.js';

/** What one arm made of a case once. */
export type ReportAnswer =
  | {
      readonly kind: 'answered';
      readonly text: string;
      readonly left: number;
      readonly problems: readonly string[];
      readonly background: readonly Background[];
    }
  | { readonly kind: 'incident'; readonly incident: string; readonly message: string };

/** The mean score of a metric over the repeats of each arm; `undefined` where there is none. */
export type CaseScore = {
  readonly metric: string;
  readonly base: number | undefined;
  readonly head: number | undefined;
};

/** One case of a suite with all that was asked, answered and scored. */
export type ReportCase = {
  readonly suite: string;
  readonly yardstick: Yardstick;
  readonly id: string;
  readonly question: string;
  readonly expected: string | undefined;
  readonly scores: readonly CaseScore[];
  readonly answers: Readonly<Record<Arm, readonly ReportAnswer[]>>;
  /** Answers of each arm, shown or not. */
  readonly repeats: Readonly<Record<Arm, number>>;
};

/** Of many repeats the first few are kept. */
const keptRepeats = 3;

/** UTF-16 units kept of one text while samples are read. */
const keptCharacters = 8000;

type Sum = { total: number; count: number };
type Collected = {
  readonly suite: string;
  readonly yardstick: Yardstick;
  readonly id: string;
  question: string;
  expected: string | undefined;
  readonly sums: Map<string, Record<Arm, Sum>>;
  readonly answers: Record<Arm, { readonly repeat: number; readonly answer: ReportAnswer }[]>;
  readonly repeats: Record<Arm, number>;
};

/** Gathers samples, in any order, into cases in the order of their first sample. */
export function reportCases(samples: Iterable<Sample>): ReportCase[] {
  const cases = new Map<string, Collected>();
  for (const sample of samples) {
    const key = JSON.stringify([sample.yardstick, sample.suite, sample.case]);
    const known = cases.get(key) ?? emptyCase(sample);
    cases.set(key, known);
    addSample(known, sample);
  }
  return [...cases.values()].map(asReportCase);
}

const emptyCase = ({ suite, yardstick, case: id, question }: Sample): Collected => ({
  suite,
  yardstick,
  id,
  question: cutText(question, keptCharacters).text,
  expected: undefined,
  sums: new Map(),
  answers: { base: [], head: [] },
  repeats: { base: 0, head: 0 },
});

function addSample(known: Collected, { arm, repeat, outcome, question, expected }: Sample): void {
  if (arm === 'head') known.question = cutText(question, keptCharacters).text;
  if (expected !== undefined) known.expected = cutText(expected, keptCharacters).text;
  known.repeats[arm] += 1;
  known.answers[arm].push({ repeat, answer: answerOf(outcome) });
  known.answers[arm].sort((one, other) => one.repeat - other.repeat);
  known.answers[arm].length = Math.min(known.answers[arm].length, keptRepeats);
  if (outcome.kind === 'incident') return;
  for (const [metric, score] of Object.entries(outcome.scores)) {
    const sums = known.sums.get(metric) ?? { base: { total: 0, count: 0 }, head: { total: 0, count: 0 } };
    sums[arm].total += score;
    sums[arm].count += 1;
    known.sums.set(metric, sums);
  }
}

function answerOf(outcome: Sample['outcome']): ReportAnswer {
  if (outcome.kind === 'incident') {
    const { kind, message } = outcome.incident;
    return { kind: 'incident', incident: kind, message: cutText(message, keptCharacters).text };
  }
  const { text, left } = cutText(outcome.content, keptCharacters);
  const problems = Object.entries(outcome.grader_errors).map(([metric, reason]) => `${metric}: ${reason}`);
  return {
    kind: 'answered',
    ...{ text, left, background: backgroundOf(outcome, keptCharacters) },
    problems: problems.map((problem) => cutText(problem, 300).text),
  };
}

function asReportCase({ sums, answers, ...known }: Collected): ReportCase {
  const mean = ({ total, count }: Sum): number | undefined => (count === 0 ? undefined : total / count);
  return {
    ...known,
    scores: [...sums].map(([metric, { base, head }]) => ({ metric, base: mean(base), head: mean(head) })),
    answers: { base: answers.base.map(({ answer }) => answer), head: answers.head.map(({ answer }) => answer) },
  };
}
