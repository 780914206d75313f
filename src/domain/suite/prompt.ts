import { z } from 'zod';
import { digestOf, type Json } from '../artifacts/digest.js';
import { Message } from '../inference/call/message.js';
import type { TemplateLanguage } from '../templates/template.js';
import { UserError } from '../user-error.js';
import { issueError } from './explain-issue.js';
import { includesOf, includesOfFile, type Reference } from './includes.js';
import { type Inclusion, nothingIncluded } from './inclusion.js';
import { parseLocatedYaml } from './located-yaml.js';

/** A prompt file as it is deployed: templates of messages, and whatever else the file carries. */
export type Prompt = {
  readonly path: string;
  readonly messages: readonly Message[];
  /** The line, from 1, on which each message begins. */
  readonly messageLines: readonly number[];
  /** Sent beside the messages: what form the answer must have. */
  readonly responseFormat: Json | undefined;
  /** `provider/model`, where the file names its own. */
  readonly model: string | undefined;
  /** In the words of the chat completions dialect, such as `max_tokens`. */
  readonly parameters: Readonly<Record<string, Json>>;
  readonly testData: readonly TestRow[];
  readonly evaluators: readonly Evaluator[];
  /** What its text takes in from other files. */
  readonly references: readonly Reference[];
  /** The files that those references lead to, all levels; nothing until somebody reads them from the same tree. */
  readonly inclusion: Inclusion;
  /** The language of its messages; `mustache` when absent. */
  readonly template?: TemplateLanguage | undefined;
  /** Why it cannot be asked as it is deployed, of a prompt of another tool. */
  readonly problem?: string | undefined;
  lineOf(keys: readonly PropertyKey[]): number;
};

/** What a prompt means to a model, with all that it includes: two prompts with the same digest ask the same. */
export function promptDigest(prompt: Prompt): string {
  const own = ownDigest(prompt);
  const included = prompt.inclusion.files.map(({ reference, digest }) => [reference, digest]);
  return included.length === 0 ? own : digestOf([own, included]);
}

/** What the prompt file itself says, whatever the files say that it includes. */
export const ownDigest = (prompt: Prompt): string =>
  digestOf({
    ...{ messages: prompt.messages, response_format: prompt.responseFormat ?? null },
    ...(prompt.template === undefined ? {} : { template: prompt.template }),
  });

/** A `jsonSchema` beside another response format is written in the file, but not sent. */
export const sendsJsonSchema = ({ responseFormat }: Prompt): boolean =>
  typeof responseFormat === 'object' && responseFormat !== null && 'json_schema' in responseFormat;

const JsonValue: z.ZodType<Json> = z.json();
const TestRow = z.record(z.string(), JsonValue);
export type TestRow = z.infer<typeof TestRow>;

const StringEvaluator = z.looseObject({
  equals: z.string().optional(),
  contains: z.string().optional(),
  startsWith: z.string().optional(),
  endsWith: z.string().optional(),
});

const Evaluator = z.looseObject({
  name: z.string().min(1),
  string: StringEvaluator.optional(),
  llm: z.unknown().optional(),
  uses: z.string().optional(),
});
export type Evaluator = z.infer<typeof Evaluator>;

const MessageTemplate = z.looseObject({
  role: z.string().toLowerCase().pipe(Message.shape.role),
  content: z.string(),
});

/** The shape of a `.prompt.yml`; other tools add keys of their own, which are let be. */
const PromptFile = z.looseObject({
  messages: z.array(MessageTemplate).min(1),
  model: z.string().optional(),
  modelParameters: z.record(z.string(), JsonValue).nullish(),
  responseFormat: z.enum(['text', 'json_object', 'json_schema']).optional(),
  jsonSchema: z.string().optional(),
  testData: z.array(TestRow).nullish(),
  evaluators: z.array(Evaluator).nullish(),
});

const parameterNames: Readonly<Record<string, string>> = {
  maxTokens: 'max_tokens',
  maxCompletionTokens: 'max_tokens',
  topP: 'top_p',
};

/** Reads a prompt file: YAML with messages, or plain text that becomes one user message. */
export function parsePrompt(text: string, path: string): Prompt {
  return isYamlPath(path) ? parsePromptYaml(text, path) : textPrompt(text, path);
}

export const isYamlPath = (path: string): boolean => /\.ya?ml$/i.test(path);

function textPrompt(text: string, path: string): Prompt {
  if (text.trim() === '') throw new UserError('this prompt is empty', { place: { path } });
  return {
    path,
    messages: [{ role: 'user', content: text.replaceAll('\r\n', '\n') }],
    messageLines: [1],
    responseFormat: undefined,
    model: undefined,
    parameters: {},
    testData: [],
    evaluators: [],
    references: includesOfFile(text, path),
    inclusion: nothingIncluded,
    lineOf: () => 1,
  };
}

function parsePromptYaml(text: string, path: string): Prompt {
  const source = parseLocatedYaml(text, path);
  const parsed = PromptFile.safeParse(source.value, { reportInput: true });
  if (!parsed.success) throw issueError(parsed.error.issues, source, path, PromptFile);
  const file = parsed.data;
  return {
    path,
    messages: file.messages.map(({ role, content }) => ({ role, content })),
    messageLines: file.messages.map((_, index) => source.lineOf(['messages', index])),
    responseFormat: responseFormatOf(file, path),
    model: file.model,
    parameters: Object.fromEntries(
      Object.entries(file.modelParameters ?? {}).map(([name, value]) => [parameterNames[name] ?? name, value]),
    ),
    testData: file.testData ?? [],
    evaluators: file.evaluators ?? [],
    references: includesOf(...file.messages.map(({ content }) => content)),
    inclusion: nothingIncluded,
    lineOf: source.lineOf,
  };
}

function responseFormatOf(file: z.infer<typeof PromptFile>, path: string): Json | undefined {
  if (file.responseFormat === undefined || file.responseFormat === 'text') return undefined;
  if (file.responseFormat === 'json_object') return { type: 'json_object' };
  return { type: 'json_schema', json_schema: parseJsonSchema(file.jsonSchema, path) };
}

function parseJsonSchema(text: string | undefined, path: string): Json {
  const place = { path, key: 'jsonSchema' };
  if (text === undefined) throw new UserError('responseFormat json_schema needs a jsonSchema', { place });
  try {
    return JsonValue.parse(JSON.parse(text));
  } catch (cause) {
    throw new UserError('jsonSchema is not valid JSON', { place, cause });
  }
}
