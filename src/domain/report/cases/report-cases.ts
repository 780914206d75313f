import type { SuiteRun } from '../../evaluation/evaluation.js';
import type { Arm, Sample, Yardstick } from '../../evaluation/sample.js';
import type { IncidentKind } from '../../inference/incident/incident.js';
import type { WrittenSpan } from '../../inference/trace/read-spans.js';
import { type Cut, cutText } from '../text/cut-text.js';
import { answerFacts } from './answer-facts.js';
import { type Background, backgroundOf } from './background.js';
import { type AnswerKey, type AnswerTrace, CallBook } from './call-book.js';

/** What one arm made of a case once. */
export type ReportAnswer = {
  readonly repeat: number;
  /** Who answered, what it took and where it comes from, in few words each. */
  readonly facts: readonly string[];
} & (
  | ({
      readonly kind: 'answered';
      /** What judges, programs and sets said of it, and what kept a grader from a score. */
      readonly reasons: readonly string[];
      readonly problems: readonly string[];
      readonly background: readonly Background[];
    } & Cut)
  | { readonly kind: 'incident'; readonly incident: IncidentKind; readonly message: string }
);

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
  readonly tags: readonly string[];
  readonly answers: Readonly<Record<Arm, readonly ReportAnswer[]>>;
  /** The kinds of incident in any repeat of each arm. */
  readonly incidents: Readonly<Record<Arm, ReadonlySet<IncidentKind>>>;
  /** The calls behind an answer; nothing where no trace tells. */
  readonly traceOf: (arm: Arm, repeat: number) => AnswerTrace | undefined;
};

/** Of many repeats the first few are kept. */
const keptRepeats = 3;

/** Tags of a case that are told. */
const mostTags = 20;

const nothing: Cut = { text: '', left: 0 };

type Collected = {
  question: Cut;
  expected: Cut | undefined;
  tags: readonly string[];
  readonly answers: Record<Arm, ReportAnswer[]>;
  readonly incidents: Record<Arm, Set<IncidentKind>>;
};

const nothingYet = (): Collected => ({
  question: nothing,
  expected: undefined,
  tags: [],
  answers: { base: [], head: [] },
  incidents: { base: new Set(), head: new Set() },
});

/** Gathers from samples, in any order, the texts of the cases that are shown, and holds those of no others. */
export class ShownCases {
  readonly suites: readonly RankedSuite[];
  /** UTF-16 units that are kept of each text. */
  readonly mostCharacters: number;
  private readonly texts = new Map<string, Collected>();
  private readonly calls = new CallBook((key) => this.isKept(key));

  constructor(suites: readonly RankedSuite[], mostCharacters: number) {
    this.suites = suites;
    this.mostCharacters = mostCharacters;
    for (const suite of suites) for (const { id } of suite.shown) this.texts.set(keyOf(suite, id), nothingYet());
  }

  add(sample: Sample): void {
    const known = this.texts.get(keyOf(sample, sample.case));
    if (known === undefined) return;
    const { question, expected, arm, outcome } = sample;
    if (question !== undefined) known.question = this.cut(question);
    if (expected !== undefined) known.expected = this.cut(expected);
    if (outcome.kind === 'incident') known.incidents[arm].add(outcome.incident.kind);
    const answers = known.answers[arm];
    answers.push(this.answerOf(sample));
    answers.sort((one, other) => one.repeat - other.repeat);
    answers.length = Math.min(answers.length, keptRepeats);
  }

  /** Takes the tags of cases from the suites that were run. */
  addTags(runs: readonly Pick<SuiteRun, 'name' | 'yardstick' | 'cases'>[]): void {
    for (const { name, yardstick, cases } of runs) {
      for (const { id, tags = [] } of cases) {
        const known = this.texts.get(keyOf({ suite: name, yardstick }, id));
        if (known !== undefined) known.tags = tags.slice(0, mostTags).map((tag) => shorten(tag, 100));
      }
    }
  }

  /** Takes the calls of shown answers from the spans of the run, in the order of their file. */
  addSpan(span: WrittenSpan): void {
    this.calls.add(span);
  }

  textsOf(suite: Pick<RankedSuite, 'suite' | 'yardstick'>, { id }: Pick<RankedCase, 'id'>): CaseTexts {
    const known = this.texts.get(keyOf(suite, id)) ?? nothingYet();
    const traceOf = (arm: Arm, repeat: number) =>
      this.calls.traceOf({ suite: suite.suite, yardstick: suite.yardstick, case: id, arm, repeat });
    return { ...known, traceOf };
  }

  private isKept({ suite, yardstick, case: id, arm, repeat }: AnswerKey): boolean {
    const known = this.texts.get(keyOf({ suite, yardstick }, id));
    return known?.answers[arm].some((answer) => answer.repeat === repeat) === true;
  }

  private answerOf(sample: Sample): ReportAnswer {
    const { repeat, outcome } = sample;
    const facts = answerFacts(sample).map((fact) => shorten(fact, 200));
    if (outcome.kind === 'incident') {
      const { kind, message } = outcome.incident;
      return { repeat, facts, kind: 'incident', incident: kind, message: this.cut(message).text };
    }
    return {
      repeat,
      facts,
      kind: 'answered',
      ...this.cut(outcome.content),
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
