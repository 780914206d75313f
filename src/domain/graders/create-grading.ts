import type { Json } from '../artifacts/digest.js';
import type { Case } from '../suite/case.js';
import { asText, render } from '../suite/template.js';
import { gradeRegularExpression } from './grade-regular-expression.js';
import { gradeText } from './grade-text.js';
import { type Grade, type GraderSpec, type GraderType, metricOf } from './grader.js';
import { createJsonGrader } from './json-grader.js';

/** The grades of one answer by metric, each in [0, 1], and the metrics that got none with the reason. */
export type Grades = {
  readonly scores: Readonly<Record<string, number>>;
  readonly errors: Readonly<Record<string, string>>;
};

/** Grades one answer to one case. */
export type Grading = (answer: string, question: Case) => Grades;

type GradeOne = (spec: GraderSpec, answer: string, question: Case) => Grade;

/**
 * Prepares a suite's graders. A metric fed by several is their weighted mean, and has no score if one of them failed.
 */
export function createGrading(graders: readonly GraderSpec[]): Grading {
  const gradeOne = createGradeOne();
  return (answer, question) => {
    const sums = new Map<string, { score: number; weight: number }>();
    const errors = new Map<string, string>();
    for (const spec of graders) {
      const metric = metricOf(spec);
      const grade = gradeOne(spec, answer, question);
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
function createGradeOne(): GradeOne {
  const gradeJson = createJsonGrader();
  return (spec, answer, question) => {
    const { type, isNegated } = plainType(spec.type);
    const value = valueFor(spec, question);
    if (value.kind === 'grader-error') return value;
    const grade =
      type === 'is-json' ? gradeJson(fold(spec, answer), value.value) : gradeByText(type, spec, answer, value.value);
    return grade.kind === 'score' && isNegated ? { ...grade, score: 1 - grade.score } : grade;
  };
}

type PlainType = Exclude<GraderType, `not-${string}`>;

const isPlainType = (type: GraderType): type is PlainType => !type.startsWith('not-');

function plainType(type: GraderType): { type: PlainType; isNegated: boolean } {
  if (isPlainType(type)) return { type, isNegated: false };
  return { type: type.slice('not-'.length) as PlainType, isNegated: true };
}

function gradeByText(
  type: Exclude<PlainType, 'is-json'>,
  spec: GraderSpec,
  answer: string,
  raw: Json | undefined,
): Grade {
  if (raw === undefined) return { kind: 'grader-error', message: `\`${type}\` has no value to compare with` };
  const value = asText(raw);
  if (type === 'regex') return gradeRegularExpression(trimmed(spec, answer), value, spec.ignore_case);
  if (type === 'icontains')
    return gradeText('contains', fold(spec, answer).toLowerCase(), fold(spec, value).toLowerCase());
  return gradeText(type, fold(spec, answer), fold(spec, value));
}

const trimmed = (spec: GraderSpec, text: string): string => (spec.trim ? text.trim() : text);

const fold = (spec: GraderSpec, text: string): string =>
  spec.ignore_case && !spec.type.endsWith('is-json') ? trimmed(spec, text).toLowerCase() : trimmed(spec, text);

type Value = { readonly kind: 'value'; readonly value: Json | undefined } | Extract<Grade, { kind: 'grader-error' }>;

/** Text is a template over the case, `expected` included; anything else is taken as it stands. */
function valueFor(spec: GraderSpec, question: Case): Value {
  if (typeof spec.value !== 'string') return { kind: 'value', value: spec.value };
  const rendering = render(spec.value, { ...question.vars, expected: question.expected });
  if (rendering.kind === 'text') return { kind: 'value', value: rendering.text };
  const missing = rendering.variables.map((name) => `\`${name}\``).join(', ');
  return { kind: 'grader-error', message: `case \`${question.id}\` has no ${missing}, which the grader asks for` };
}
