import { z } from 'zod';
import type { Json } from '../artifacts/digest.js';
import { RepositoryPath } from '../artifacts/repository-path.js';
import { TemplateLanguage } from '../templates/template.js';

/** Graders that look at the answer alone. */
const textTypes = ['equals', 'contains', 'icontains', 'regex', 'starts-with', 'ends-with', 'is-json'] as const;
/** Graders that ask a model. */
const judgeTypes = [] as const;
/** Graders that run a program of the trusted side, or ask one over HTTP. */
const programTypes = ['javascript', 'python', 'command', 'webhook'] as const;

export type TextType = (typeof textTypes)[number];
export type JudgeType = (typeof judgeTypes)[number];
export type ProgramType = (typeof programTypes)[number];
export type PlainType = TextType | JudgeType | ProgramType;

const negated = <Type extends string>(types: readonly Type[]) => types.map((type) => `not-${type}` as const);

export const TextGraderType = z.enum([...textTypes, ...negated(textTypes)]);

export const GraderType = z.enum([
  ...TextGraderType.options,
  ...[...judgeTypes, ...negated<JudgeType>(judgeTypes)],
  ...[...programTypes, ...negated<ProgramType>(programTypes)],
]);
export type GraderType = z.infer<typeof GraderType>;

const JsonValue: z.ZodType<Json> = z.json();

/** One grader as a suite or a case declares it. */
export const GraderSpec = z.strictObject({
  type: GraderType,
  value: JsonValue.optional().describe(
    'What to compare with; text is a template over the case. A JSON Schema for is-json',
  ),
  metric: z.string().min(1).optional().describe('The name of the score; the type when absent'),
  weight: z.number().positive().default(1).describe('Share in a metric that several graders feed'),
  ignore_case: z.boolean().default(false),
  trim: z.boolean().default(false).describe('Take white space off both ends of the answer and of the value first'),
  threshold: z.number().optional().describe('From where on a number passes; without it a number is the score itself'),
  file: RepositoryPath.optional().describe(
    'A file of the repository that grades, with `:function` where it has several',
  ),
  transform: z.string().min(1).optional().describe('JavaScript over `output` and `context` whose result is graded'),
  config: JsonValue.optional().describe('Handed to a program as `context.config`'),
  timeout_s: z
    .number()
    .positive()
    .max(600)
    .optional()
    .describe('How long a program may take for a grade; 30 when absent'),
  template: TemplateLanguage.optional().describe('The language of `value`; `mustache` when absent'),
});
export type GraderSpec = z.infer<typeof GraderSpec>;

const programs: ReadonlySet<string> = new Set(programTypes);

/** True of a grader whose value is code or an address, which no case has a part in. */
export const isProgram = (type: PlainType): type is ProgramType => programs.has(type);

/** The name of the metric a grader feeds. */
export const metricOf = (spec: GraderSpec): string => spec.metric ?? spec.type;

const isPlainType = (type: GraderType): type is PlainType => !type.startsWith('not-');

/** A type without its `not-`. */
export function plainType(type: GraderType): { readonly type: PlainType; readonly isNegated: boolean } {
  if (isPlainType(type)) return { type, isNegated: false };
  return { type: type.slice('not-'.length) as PlainType, isNegated: true };
}
