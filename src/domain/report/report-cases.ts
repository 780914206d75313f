import type { Arm, Sample, Yardstick } from '../evaluation/sample.js';
import { type Background, backgroundOf } from './background.js';
import { type Cut, cutText } from './cut-text.js';

/** What one arm made of a case once. */
export type ReportAnswer =
  | ({
      readonly kind: 'answered';
      /** What judges, programs and sets said of it, and what kept a grader from a score. */
      readonly reasons: readonly string[];
      readonly problems: readonly string[];
      readonly background: readonly Background[];
    } & Cut)
  | { readonly kind: 'incident'; readonly incident: string; readonly message: string };

/** The mean score of a metric over the repeats of each arm; `undefined` where there is none. */
export type CaseScore = {
  readonly metric: string;
  readonly base: number | undefined;
  readonly head: number | undefined;
};

export type CaseMove = 'worse' | 'better' | 'same' | 'no score';

/** One case of a suite with the score that tells most about it. */
export type RankedCase = {
  readonly id: string;
  readonly scores: readonly CaseScore[];
  /** Answers of each arm, shown or not. */
  readonly repeats: Readonly<Record<Arm, number>>;
  readonly move: CaseMove;
  readonly telling: CaseScore | undefined;
  /** head minus base of that score; zero without both. */
  readonly change: number;
};

/** The cases of one suite: how many there are and how they moved, and those that are shown, regressions first. */
export type RankedSuite = {
  readonly suite: string;
  readonly yardstick: Yardstick;
  readonly count: number;
  readonly worse: number;
  readonly better: number;
  readonly shown: readonly RankedCase[];
};

/** What was asked and answered in a case, each text cut. */
export type CaseTexts = {
  readonly question: Cut;
  readonly expected: Cut | undefined;
  readonly answers: Readonly<Record<Arm, readonly ReportAnswer[]>>;
};

/** Of many repeats the first few are kept. */
const keptRepeats = 3;

const nothing: Cut = { text: '', left: 0 };

type Collected = {
  question: Cut;
  expected: Cut | undefined;
  readonly answers: Record<Arm, { readonly repeat: number; readonly answer: ReportAnswer }[]>;
};

/** Gathers from samples, in any order, the texts of the cases that are shown, and holds those of no others. */
export class ShownCases {
  readonly suites: readonly RankedSuite[];
  /** UTF-16 units that are kept of each text. */
  readonly mostCharacters: number;
  private readonly texts = new Map<string, Collected>();

  constructor(suites: readonly RankedSuite[], mostCharacters: number) {
    this.suites = suites;
    this.mostCharacters = mostCharacters;
    for (const suite of suites) {
      for (const { id } of suite.shown) {
        this.texts.set(keyOf(suite, id), { question: nothing, expected: undefined, answers: { base: [], head: [] } });
      }
    }
  }

  add(sample: Sample): void {
    const known = this.texts.get(keyOf(sample, sample.case));
    if (known === undefined) return;
    const { question, expected, arm, repeat, outcome } = sample;
    if (question !== undefined) known.question = this.cut(question);
    if (expected !== undefined) known.expected = this.cut(expected);
    const answers = known.answers[arm];
    answers.push({ repeat, answer: this.answerOf(outcome) });
    answers.sort((one, other) => one.repeat - other.repeat);
    answers.length = Math.min(answers.length, keptRepeats);
  }

  textsOf(suite: RankedSuite, { id }: RankedCase): CaseTexts {
    const known = this.texts.get(keyOf(suite, id));
    const answersOf = (arm: Arm): ReportAnswer[] => (known?.answers[arm] ?? []).map(({ answer }) => answer);
    return {
      question: known?.question ?? nothing,
      expected: known?.expected,
      answers: { base: answersOf('base'), head: answersOf('head') },
    };
  }

  private answerOf(outcome: Sample['outcome']): ReportAnswer {
    if (outcome.kind === 'incident') {
      const { kind, message } = outcome.incident;
      return { kind: 'incident', incident: kind, message: this.cut(message).text };
    }
    return {
      ...{ kind: 'answered', ...this.cut(outcome.content) },
      background: backgroundOf(outcome, this.mostCharacters),
      reasons: sentencesOf(outcome.reasons ?? {}, 1000),
      problems: sentencesOf(outcome.grader_errors, 300),
    };
  }

  private cut(text: string): Cut {
    return cutText(text, this.mostCharacters);
  }
}

/** `tone: Curt.` of each metric, cut at so many UTF-16 units. */
const sentencesOf = (byMetric: Readonly<Record<string, string>>, maxCharacters: number): string[] =>
  Object.entries(byMetric).map(([metric, text]) => shorten(`${metric}: ${text}`, maxCharacters));

const shorten = (text: string, maxCharacters: number): string => {
  const { text: beginning, left } = cutText(text, maxCharacters);
  return left === 0 ? beginning : `${beginning}…`;
};

const keyOf = ({ yardstick, suite }: Pick<RankedSuite, 'yardstick' | 'suite'>, id: string): string =>
  JSON.stringify([yardstick, suite, id]);
