import { asText } from '../../templates/template.js';
import type { Grade, InstantGrader } from '../grader.js';
import type { GraderSpec, TextType } from '../grader-spec.js';
import { gradeRegularExpression } from './grade-regular-expression.js';
import { gradeText, type TextComparison } from './grade-text.js';
import { createJsonGrader } from './json-grader.js';

/** The graders that look at the answer alone; each schema is compiled once. */
export function createTextGraders(): Readonly<Record<TextType, InstantGrader>> {
  const gradeJson = createJsonGrader();
  return {
    'is-json': (spec, { answer }) => gradeJson(trimmed(spec, answer), spec.value),
    regex: comparing((spec, answer, value) => gradeRegularExpression(trimmed(spec, answer), value, spec.ignore_case)),
    icontains: comparing((spec, answer, value) =>
      gradeText('contains', fold(spec, answer).toLowerCase(), foldValue(spec, value).toLowerCase()),
    ),
    ...{ equals: folding('equals'), contains: folding('contains') },
    ...{ 'starts-with': folding('starts-with'), 'ends-with': folding('ends-with') },
  };
}

/** A grader that compares with a text and cannot without one. */
const comparing =
  (compare: (spec: GraderSpec, answer: string, value: string) => Grade): InstantGrader =>
  (spec, { answer }) =>
    spec.value === undefined
      ? { kind: 'grader-error', message: `\`${spec.type.replace(/^not-/, '')}\` has no value to compare with` }
      : compare(spec, answer, asText(spec.value));

const folding = (comparison: TextComparison): InstantGrader =>
  comparing((spec, answer, value) => gradeText(comparison, fold(spec, answer), foldValue(spec, value)));

const trimmed = (spec: GraderSpec, text: string): string => (spec.trim === false ? text : text.trim());

const fold = (spec: GraderSpec, text: string): string =>
  spec.ignore_case ? trimmed(spec, text).toLowerCase() : trimmed(spec, text);

/** The value is trimmed only where the answer is not meant alone. */
const foldValue = (spec: GraderSpec, value: string): string => fold({ ...spec, trim: spec.trim === true }, value);
