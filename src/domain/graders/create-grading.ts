import { own } from '../artifacts/own.js';
import type { Case } from '../suite/case.js';
import { render } from '../templates/template.js';
import type { AskingGrader, Grade, InstantGrader } from './grader.js';
import { type GraderSpec, isProgram, metricOf, plainType } from './grader-spec.js';
import { judgeGraders } from './judge/judge-graders.js';
import type { Steps } from './need.js';
import { programGraders } from './program/program-graders.js';
import { transformed } from './program/transform-answer.js';
import type { Subject } from './subject.js';
import { createTextGraders } from './text/text-graders.js';

/** The grades of one answer by metric, each in [0, 1], and the metrics that got none with the reason. */
export type Grades = {
  readonly scores: Readonly<Record<string, number>>;
  readonly errors: Readonly<Record<string, string>>;
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
    for (const spec of [...graders, ...(subject.question.graders ?? [])]) {
      const metric = metricOf(spec);
      const grade = yield* gradeOne(spec, subject);
      if (grade.kind === 'grader-error') {
        errors.set(metric, grade.message);
        continue;
      }
      const sum = sums.get(metric) ?? { score: 0, weight: 0 };
      sums.set(metric, { score: sum.score + grade.score * spec.weight, weight: sum.weight + spec.weight });
    }
    const scored = [...sums].filter(([metric]) => !errors.has(metric));
    return {
      scores: Object.fromEntries(scored.map(([metric, sum]) => [metric, sum.score / sum.weight])),
      errors: Object.fromEntries(errors),
    };
  };
}

/** A `not-` grader turns a score around, and never an error. */
function createGradeOne(): AskingGrader {
  const instant: Readonly<Record<string, InstantGrader>> = createTextGraders();
  const asking: Readonly<Record<string, AskingGrader>> = { ...judgeGraders, ...programGraders };
  return function* gradeOne(spec, subject) {
    const { type, isNegated } = plainType(spec.type);
    const settled = withValue(spec, subject.question);
    if (settled.kind === 'grader-error') return settled;
    const seen = yield* transformed(spec, subject);
    if (typeof seen === 'string') return { kind: 'grader-error', message: seen };
    const ask = own(asking, type);
    const grade: Grade | undefined =
      ask === undefined ? own(instant, type)?.(settled.spec, seen) : yield* ask(settled.spec, seen);
    if (grade === undefined) throw new Error(`nobody grades by ${type}`);
    return grade.kind === 'score' && isNegated ? { ...grade, score: 1 - grade.score } : grade;
  };
}

type Settled = { readonly kind: 'spec'; readonly spec: GraderSpec } | Extract<Grade, { kind: 'grader-error' }>;

/**
 * Text is a template over the case, `expected` included; anything else is taken as it stands, code above all, of which
 * no case may become a part.
 */
function withValue(spec: GraderSpec, question: Case): Settled {
  if (typeof spec.value !== 'string' || isProgram(plainType(spec.type).type)) return { kind: 'spec', spec };
  const rendering = render(spec.value, { ...question.vars, expected: question.expected });
  if (rendering.kind === 'text') return { kind: 'spec', spec: { ...spec, value: rendering.text } };
  const missing = rendering.variables.map((name) => `\`${name}\``).join(', ');
  return { kind: 'grader-error', message: `case \`${question.id}\` has no ${missing}, which the grader asks for` };
}
