import { z } from 'zod';
import type { Json } from '../artifacts/digest.js';
import { isInside, RepositoryPath } from '../artifacts/repository-path.js';
import { TemplateLanguage } from '../templates/template-language.js';
import { type GraderTraits, isMetricName, isTemplate, type Problem } from './grader-traits.js';
import { judgeTraits } from './judge/judge-traits.js';
import { programTraits } from './program/program-traits.js';
import { setTraits } from './set-traits.js';
import { textTraits } from './text/text-traits.js';
import { CallForm } from './told-calls.js';

/** Graders that look at the answer alone, and at what is known of how it came. */
const textTypes = [
  ...(['equals', 'contains', 'icontains', 'contains-any', 'contains-all', 'icontains-any', 'icontains-all'] as const),
  ...(['starts-with', 'ends-with', 'regex', 'is-json', 'contains-json', 'is-valid-tools-call'] as const),
  ...(['levenshtein', 'rouge-n', 'bleu', 'word-count', 'refusal', 'finish-reason', 'cost', 'latency'] as const),
] as const;
/** Graders that decide by what other graders say. */
const setTypes = ['assert-set'] as const;
/** Graders that ask a model. */
const judgeTypes = [
  ...(['similar', 'similar:dot', 'similar:euclidean', 'llm-rubric', 'factuality', 'closed-qa'] as const),
  ...(['answer-relevance', 'context-recall', 'context-faithfulness', 'pairwise', 'choice'] as const),
  ...(['github/similarity', 'github/coherence', 'github/fluency', 'github/relevance', 'github/groundedness'] as const),
] as const;
/** Graders that run a program of the trusted side, or ask one over HTTP. */
const programTypes = ['javascript', 'python', 'command', 'webhook'] as const;

export type TextType = (typeof textTypes)[number];
export type SetType = (typeof setTypes)[number];
export type JudgeType = (typeof judgeTypes)[number];
export type ProgramType = (typeof programTypes)[number];
export type PlainType = TextType | SetType | JudgeType | ProgramType;

/** Other tools' names of types that are known here. */
const aliases = {
  'is-refusal': 'refusal',
  'is-valid-openai-tools-call': 'is-valid-tools-call',
  'is-valid-openai-function-call': 'is-valid-tools-call',
  'is-valid-function-call': 'is-valid-tools-call',
  'similar:cosine': 'similar',
  'model-graded-factuality': 'factuality',
  'model-graded-closedqa': 'closed-qa',
  'select-best': 'pairwise',
} as const satisfies Record<string, PlainType>;
type Alias = keyof typeof aliases;

const negated = <Type extends string>(types: readonly Type[]) => types.map((type) => `not-${type}` as const);
export const plainTypes: readonly PlainType[] = [...textTypes, ...setTypes, ...judgeTypes, ...programTypes];
const aliasNames = Object.keys(aliases) as Alias[];

type Not<Type extends string> = Type | `not-${Type}`;
export type GraderType = Not<PlainType>;

/** A type by any of its names, read as the one that is used here. */
export const GraderType = z
  .enum([...plainTypes, ...negated(plainTypes), ...aliasNames, ...negated(aliasNames)])
  .transform((name: Not<PlainType | Alias>): GraderType => {
    const plain = name.replace(/^not-/, '');
    return (Object.hasOwn(aliases, plain) ? name.replace(plain, aliases[plain as Alias]) : name) as GraderType;
  });

const traits: Readonly<Record<PlainType, GraderTraits>> = {
  ...textTraits,
  ...setTraits,
  ...judgeTraits,
  ...programTraits,
};

/** What is known of a type, whether it is negated or not. */
export const traitsOf = (type: GraderType): GraderTraits => traits[plainType(type).type];

const JsonValue: z.ZodType<Json> = z.json();

/** What a judge may answer, and what that is worth. */
const Choice = z.strictObject({ choice: z.string().min(1), score: z.number().min(0).max(1) });

/** What a grader is where it does not say. */
export const usualGrader = { weight: 1, ignore_case: false, trim: false } as const;

const fields = {
  type: GraderType,
  value: JsonValue.optional().describe(
    'What to compare with; text, also in a list, is a template over the case, an object is not',
  ),
  metric: z
    .string()
    .min(1)
    .refine(isMetricName, 'is no name for a metric')
    .optional()
    .describe('The name of the score, a template over the case; else the type'),
  weight: z
    .number()
    .nonnegative()
    .default(usualGrader.weight)
    .describe('Share in a metric or a set that several graders feed; 0 records the score and never fails'),
  threshold: z
    .number()
    .nonnegative()
    .optional()
    .describe('From where on (or up to where) an answer passes; with one, the score of a passing answer is 1, else 0'),
  ignore_case: z.boolean().default(usualGrader.ignore_case),
  trim: z
    .union([z.boolean(), z.literal('answer')])
    .default(usualGrader.trim)
    .describe('Take white space off both ends of the answer and of the value first, or of the answer alone'),
  model: z.string().min(1).optional().describe("A binding or a route; the suite's judge or embedder when absent"),
  graded: z.boolean().optional().describe('The score counts as it is, whatever the threshold'),
  prompt: z.string().min(1).optional().describe('What `choice` asks; a template over the case and `completion`'),
  system_prompt: z.string().min(1).optional().describe('What `choice` tells the judge before'),
  choices: z.array(Choice).min(1).optional().describe('What `choice` may be answered with'),
  match: z
    .enum(['last', 'first-substring'])
    .optional()
    .describe('How a choice is found in a reply: the last that stands alone, or as `gh models eval` found it'),
  file: RepositoryPath.refine(isInside, 'must be a file of the repository')
    .optional()
    .describe('A file of the repository that grades, with `:function` where it has several'),
  parse: z
    .literal('json')
    .optional()
    .describe(
      'Read an answer that is JSON as the value that it is, which code is given; other graders compare its text',
    ),
  tool_calls: CallForm.optional().describe(
    'How an answer that calls tools is told: as another harness tells it; else as `[{"arguments", "name"}]`, or its text',
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
};

const InnermostSpec = z.strictObject(fields).superRefine(refuseWhatTypeCannotTake);

const SetMember = z
  .strictObject({ ...fields, graders: z.array(InnermostSpec).optional() })
  .superRefine(refuseWhatTypeCannotTake);

/** One grader as a suite or a case declares it. */
export const GraderSpec = z
  .strictObject({ ...fields, graders: z.array(SetMember).optional().describe('The graders of an assert-set') })
  .superRefine(refuseWhatTypeCannotTake);
export type GraderSpec = z.infer<typeof InnermostSpec> & { readonly graders?: readonly GraderSpec[] | undefined };

/** Fields that every type takes. */
const always: ReadonlySet<string> = new Set([
  'type',
  'metric',
  'weight',
  'template',
  'parse',
  'tool_calls',
  'transform',
  'timeout_s',
]);

/** A field without effect is a mistake of its author, who means something by it. */
function refuseWhatTypeCannotTake(spec: GraderSpec, context: z.RefinementCtx): void {
  const { needs, takes } = traitsOf(spec.type);
  const known: readonly string[] = [...needs, ...takes];
  const written = Object.entries(spec).flatMap(([name, value]) => (value === undefined || value === false ? [] : name));
  const idle = written.find((name) => !always.has(name) && !known.includes(name));
  if (idle !== undefined) {
    const others = known.length === 0 ? 'nothing' : known.map((name) => `\`${name}\``).join(', ');
    const message = `says nothing to \`${spec.type}\`, which takes ${others}`;
    context.addIssue({ code: 'custom', path: [idle], message });
    return;
  }
  const missing = needs.find((name) => !written.includes(name));
  if (missing !== undefined) {
    context.addIssue({ code: 'custom', path: [], message: `\`${spec.type}\` needs a \`${missing}\`` });
    return;
  }
  const problem = problemOf(spec);
  if (problem !== undefined)
    context.addIssue({ code: 'custom', path: [problem.field], message: `\`${spec.type}\` ${problem.sentence}` });
}

/** A value that is a template is judged when it is filled in. */
function problemOf(spec: GraderSpec): Problem | undefined {
  const sentence = isFilledIn(spec) ? undefined : problemOfValue(spec);
  return sentence === undefined ? traitsOf(spec.type).problemOf?.(spec) : { field: 'value', sentence };
}

/** True of a grader whose value is filled in with a case; code and addresses are not, no case has a part in them. */
export const isFilledIn = (spec: Pick<GraderSpec, 'type' | 'value'>): boolean =>
  isTemplate(spec.value) && !isProgram(spec);

/** True of a grader that is code, or the address of some. */
export const isProgram = ({ type }: Pick<GraderSpec, 'type'>): boolean => programs.has(plainType(type).type);

/** True of a grader that is asked over HTTP. */
export const isWebhook = ({ type }: Pick<GraderSpec, 'type'>): boolean => plainType(type).type === 'webhook';

const programs: ReadonlySet<string> = new Set(programTypes);

/** What is wrong with the value of a grader, as the end of a sentence about its type. */
export const problemOfValue = (spec: GraderSpec): string | undefined =>
  spec.value === undefined ? undefined : traitsOf(spec.type).problemOfValue?.(spec.value, spec);

/** The name of the metric a grader feeds, before it is filled in with a case. */
export const metricOf = (spec: Pick<GraderSpec, 'metric' | 'type'>): string => spec.metric ?? spec.type;

const isPlainType = (type: GraderType): type is PlainType => !type.startsWith('not-');

const judges: ReadonlySet<string> = new Set(judgeTypes);

/** True of a grader that asks a model. */
export const isJudge = ({ type }: Pick<GraderSpec, 'type'>): boolean => judges.has(plainType(type).type);

/** True of a grader that prefers one arm's answer to the other's. */
export const isPairwise = ({ type }: Pick<GraderSpec, 'type'>): boolean => plainType(type).type === 'pairwise';

/** True of a grader that asks for embeddings, where other judges ask for a verdict. */
export const usesEmbeddings = ({ type }: Pick<GraderSpec, 'type'>): boolean =>
  plainType(type).type.split(':')[0] === 'similar';

/** A type without its `not-`. */
export function plainType(type: GraderType): { readonly type: PlainType; readonly isNegated: boolean } {
  if (isPlainType(type)) return { type, isNegated: false };
  return { type: type.slice('not-'.length) as PlainType, isNegated: true };
}
