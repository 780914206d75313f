import { z } from 'zod';
import type { Json } from '../../artifacts/digest.js';
import { forFew } from '../../artifacts/for-few.js';
import { isJsonObject, readJson } from '../../artifacts/read-json.js';
import { Message, MessageText } from '../../inference/call/message.js';
import { TemplateLanguage } from '../../templates/template-language.js';
import { UserError } from '../../user-error.js';
import { issueError } from '../explain-issue.js';
import { includesOf } from '../includes.js';
import { nothingIncluded } from '../inclusion.js';
import { namedHere } from '../parameters/known-parameter.js';
import { Evaluator, type Prompt, TestRow } from '../prompt.js';
import { parseLocatedYaml } from '../yaml/located-yaml.js';

const JsonValue: z.ZodType<Json> = z.json();

const MessageTemplate = z.looseObject({
  role: z
    .string()
    .toLowerCase()
    .pipe(Message.shape.role.exclude(['tool'])),
  content: MessageText,
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
  template: TemplateLanguage.optional(),
});

const parameterNames: Readonly<Record<string, string>> = { maxCompletionTokens: 'max_tokens' };

/** Reads a file of the shape of `.prompt.yml`. */
export function parsePromptYaml(text: string, path: string): Prompt {
  const source = parseLocatedYaml(text, path);
  const parsed = PromptFile.safeParse(source.value, { reportInput: true, ...forFew(1) });
  if (!parsed.success) throw issueError(parsed.error.issues, source, path, PromptFile);
  const file = parsed.data;
  return {
    path,
    messages: file.messages.map(({ role, content }) => ({ role, content })),
    messageLines: file.messages.map((_, index) => source.lineOf(['messages', index])),
    responseFormat: responseFormatOf(file, path),
    model: file.model,
    parameters: namedHere(file.modelParameters ?? {}, parameterNames),
    testData: file.testData ?? [],
    evaluators: file.evaluators ?? [],
    references: includesOf(...file.messages.map(({ content }) => content)),
    inclusion: nothingIncluded,
    ...(file.template === undefined ? {} : { language: file.template }),
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
  const schema = readJson(text)?.json;
  if (schema === undefined) throw new UserError('jsonSchema is not valid JSON', { place });
  if (!isJsonObject(schema) || typeof schema['name'] !== 'string' || !isJsonObject(schema['schema'])) {
    throw new UserError('jsonSchema needs a `name` and a `schema`', { place });
  }
  return JsonValue.parse(schema);
}
