import { own } from '../artifacts/own.js';
import { excerptOf } from '../inference/excerpt.js';
import type { Case } from '../suite/case.js';
import { render, whyNotFilledIn } from '../templates/template.js';
import type { AskingGrader, Grade, InstantGrader } from './grader.js';
import { type GraderSpec, metricOf, plainType } from './grader-spec.js';
import { judgeGraders } from './judge/judge-graders.js';
import type { Steps } from './need.js';
import { programGraders } from './program/program-graders.js';
import type { Subject } from './subject.js';
import { createTextGraders } from './text/text-graders.js';

/** The grades of one answer by metric, each in [0, 1], and the metrics that got none with the reason. */
export type Grades = {
  readonly scores: Readonly<Record<string, number>>;
  readonly errors: Readonly<Record<string, string>>;
  /** What those said who were asked; absent where nobody was. */
  readonly reasons?: Readonly<Record<string, string>> | undefined;
};

/** Grades one answer to one case. */
export type Grading = (subject: Subject) => Steps<Grades>;

/**
 * Prepares a suite's graders, to which a case may add its own. A metric fed by several is their weighted mean, and has
 * no score if one of them failed.
 */
export function createGrading(graders: readonly GraderSpec[]): Grading {
  const gradeOne = createGradeOne();
  return function* grading(subject) {
    const sums = new Map<string, { score: number; weight: number }>();
    const errors = new Map<string, string>();
    const reasons = new Map<string, string[]>();
    for (const spec of [...graders, ...(subject.question.graders ?? [])]) {
      const metric = metricOf(spec);
      const grade = yield* gradeBest(gradeOne, spec, subject);
      if (grade.kind === 'grader-error') {
        errors.set(metric, grade.message);
        continue;
      }
      if (isAsking(spec)) reasons.set(metric, [...(reasons.get(metric) ?? []), grade.reason]);
      const sum = sums.get(metric) ?? { score: 0, weight: 0 };
      sums.set(metric, { score: sum.score + grade.score * spec.weight, weight: sum.weight + spec.weight });
    }
    const scored = [...sums].filter(([metric]) => !errors.has(metric));
    return {
      scores: Object.fromEntries(scored.map(([metric, sum]) => [metric, sum.score / sum.weight])),
      errors: Object.fromEntries(errors),
      ...(reasons.size === 0 ? {} : { reasons: reasonsOf(reasons) }),
    };
  };
}

/** Of several right answers, the one that the answer comes nearest to counts. */
function* gradeBest(gradeOne: AskingGrader, spec: GraderSpec, subject: Subject): Steps<Grade> {
  const { question } = subject;
  const { expected_any: alternatives } = question;
  const isOverExpected = typeof spec.value === 'string' && /\{\{\s*expected\s*\}\}/.test(spec.value);
  if (alternatives === undefined || !isOverExpected) return yield* gradeOne(spec, subject);
  const { isNegated } = plainType(spec.type);
  let best: Grade | undefined;
  for (const expected of alternatives) {
    const grade = yield* gradeOne(spec, { ...subject, question: { ...question, expected } });
    if (grade.kind === 'grader-error') return grade;
    const isBetter = best?.kind !== 'score' || (isNegated ? grade.score < best.score : grade.score > best.score);
    if (isBetter) best = grade;
  }
  return best ?? (yield* gradeOne(spec, subject));
}

const longestReason = 1000;

const reasonsOf = (reasons: ReadonlyMap<string, readonly string[]>): Record<string, string> =>
  Object.fromEntries([...reasons].map(([metric, told]) => [metric, excerptOf(told.join(' | '), longestReason)]));

const asking: Readonly<Record<string, AskingGrader>> = { ...judgeGraders, ...programGraders };

/** True of a grader that says why it grades as it does. */
const isAsking = ({ type }: GraderSpec): boolean => Object.hasOwn(asking, plainType(type).type);

/** A `not-` grader turns a score around, and never an error. */
function createGradeOne(): AskingGrader {
  const instant: Readonly<Record<string, InstantGrader>> = createTextGraders();
  return function* gradeOne(spec, subject) {
    const { type, isNegated } = plainType(spec.type);
    const settled = withValue(spec, subject.question);
    if (settled.kind === 'grader-error') return settled;
    const ask = own(asking, type);
    const grade: Grade | undefined =
      ask === undefined ? own(instant, type)?.(settled.spec, subject) : yield* ask(settled.spec, subject);
    if (grade === undefined) throw new Error(`nobody grades ${type}`);
    return grade.kind === 'score' && isNegated ? { ...grade, score: 1 - grade.score } : grade;
  };
}

type Settled = { readonly kind: 'spec'; readonly spec: GraderSpec } | Extract<Grade, { kind: 'grader-error' }>;

/** Text is a template over the case, `expected` included; anything else is taken as it stands. */
function withValue(spec: GraderSpec, question: Case): Settled {
  if (typeof spec.value !== 'string') return { kind: 'spec', spec };
  const rendering = render(spec.value, { ...question.vars, expected: question.expected }, spec.template);
  if (rendering.kind === 'text') return { kind: 'spec', spec: { ...spec, value: rendering.text } };
  const why = whyNotFilledIn(rendering);
  return {
    kind: 'grader-error',
    message: `the grader's value cannot be filled in for case \`${question.id}\`: ${why}`,
  };
}
