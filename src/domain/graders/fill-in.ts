import type { Json } from '../artifacts/digest.js';
import type { Case } from '../suite/case.js';
import { render } from '../templates/template.js';
import { type GraderError, graderError } from './grader.js';
import { type GraderSpec, isFilledIn, metricOf, problemOfValue } from './grader-spec.js';
import { isTemplate } from './grader-traits.js';

type FilledIn<Thing> = { readonly kind: 'filled'; readonly thing: Thing } | GraderError;

/**
 * A grader whose value is filled in with a case, `expected` included. Text is a template, also as an item of a list; an
 * object is taken as it stands. What the case leaves out, and a value that then says nothing, is a grader error.
 */
export function fillIn(spec: GraderSpec, question: Case): FilledIn<GraderSpec> {
  const { value } = spec;
  if (value === undefined || !isFilledIn(spec)) return { kind: 'filled', thing: spec };
  const missing = new Set<string>();
  const filled = fillInValue(value, question, missing);
  if (missing.size > 0) return missingIn(question, missing);
  const settled = { ...spec, value: filled };
  const problem = problemOfValue(settled);
  return problem === undefined ? { kind: 'filled', thing: settled } : graderError(`\`${spec.type}\` ${problem}`);
}

/** The name of the metric that a grader feeds with a case. */
export function fillInMetric(spec: Pick<GraderSpec, 'metric' | 'type'>, question: Case): FilledIn<string> {
  const name = metricOf(spec);
  if (!isTemplate(name)) return { kind: 'filled', thing: name };
  const missing = new Set<string>();
  const filled = fillInText(name, question, missing);
  return missing.size > 0 ? missingIn(question, missing) : { kind: 'filled', thing: filled };
}

function fillInValue(value: Json, question: Case, missing: Set<string>): Json {
  if (Array.isArray(value)) return value.map((item: Json) => fillInItem(item, question, missing));
  return fillInItem(value, question, missing);
}

const fillInItem = (item: Json, question: Case, missing: Set<string>): Json =>
  typeof item === 'string' ? fillInText(item, question, missing) : item;

function fillInText(text: string, { vars, expected }: Case, missing: Set<string>): string {
  const rendering = render(text, expected === undefined ? vars : { ...vars, expected });
  if (rendering.kind === 'text') return rendering.text;
  for (const name of rendering.variables) missing.add(name);
  return text;
}

const missingIn = ({ id }: Case, missing: ReadonlySet<string>): GraderError =>
  graderError(
    `case \`${id}\` has no ${[...missing].map((name) => `\`${name}\``).join(', ')}, which the grader asks for`,
  );
