import { z } from 'zod';
import type { Json } from '../artifacts/digest.js';
import { TemplateLanguage } from '../templates/template.js';

/** Graders that look at the answer alone. */
const textTypes = ['equals', 'contains', 'icontains', 'regex', 'starts-with', 'ends-with', 'is-json'] as const;
/** Graders that ask a model; what has a second name here is known to promptfoo by that one. */
const judgeTypes = [
  ...(['similar', 'similar:cosine', 'similar:dot', 'similar:euclidean'] as const),
  ...(['llm-rubric', 'factuality', 'model-graded-factuality', 'closed-qa', 'model-graded-closedqa'] as const),
  ...(['answer-relevance', 'context-recall', 'context-faithfulness', 'pairwise', 'select-best', 'choice'] as const),
  ...(['github/similarity', 'github/coherence', 'github/fluency', 'github/relevance', 'github/groundedness'] as const),
] as const;
/** Graders that run a program of the trusted side, or ask one over HTTP. */
const programTypes = [] as const;

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

/** What a judge may answer, and what that is worth. */
const Choice = z.strictObject({ choice: z.string().min(1), score: z.number().min(0).max(1) });

/** One grader as a suite or a case declares it. */
export const GraderSpec = z.strictObject({
  type: GraderType,
  value: JsonValue.optional().describe(
    'What to compare with; text is a template over the case. A JSON Schema for is-json',
  ),
  metric: z.string().min(1).optional().describe('The name of the score; the type when absent'),
  weight: z.number().positive().default(1).describe('Share in a metric that several graders feed'),
  ignore_case: z.boolean().default(false),
  trim: z
    .union([z.boolean(), z.literal('answer')])
    .default(false)
    .describe('Take white space off both ends of the answer and of the value first, or of the answer alone'),
  model: z.string().min(1).optional().describe("A binding or a route; the suite's judge or embedder when absent"),
  threshold: z.number().min(0).optional().describe('From which score on an answer passes; it then scores 1 or 0'),
  graded: z.boolean().optional().describe('The score counts as it is, whatever the threshold'),
  prompt: z.string().min(1).optional().describe('What `choice` asks; a template over the case and `completion`'),
  system_prompt: z.string().min(1).optional().describe('What `choice` tells the judge before'),
  choices: z.array(Choice).min(1).optional().describe('What `choice` may be answered with'),
  match: z
    .enum(['last', 'first-substring'])
    .optional()
    .describe('How a choice is found in a reply: the last that stands alone, or as `gh models eval` found it'),
  template: TemplateLanguage.optional().describe('The language of `value`; `mustache` when absent'),
});
export type GraderSpec = z.infer<typeof GraderSpec>;

/** The name of the metric a grader feeds. */
export const metricOf = (spec: GraderSpec): string => spec.metric ?? spec.type;

const isPlainType = (type: GraderType): type is PlainType => !type.startsWith('not-');

const judges: ReadonlySet<string> = new Set(judgeTypes);

/** True of a grader that asks a model. */
export const isJudge = ({ type }: Pick<GraderSpec, 'type'>): boolean => judges.has(plainType(type).type);

const pairwise: ReadonlySet<string> = new Set(['pairwise', 'select-best']);

/** True of a grader that prefers one arm's answer to the other's. */
export const isPairwise = ({ type }: Pick<GraderSpec, 'type'>): boolean => pairwise.has(plainType(type).type);

/** True of a grader that asks for embeddings, where other judges ask for a verdict. */
export const usesEmbeddings = ({ type }: Pick<GraderSpec, 'type'>): boolean =>
  plainType(type).type.split(':')[0] === 'similar';

/** A type without its `not-`. */
export function plainType(type: GraderType): { readonly type: PlainType; readonly isNegated: boolean } {
  if (isPlainType(type)) return { type, isNegated: false };
  return { type: type.slice('not-'.length) as PlainType, isNegated: true };
}
