import { z } from 'zod';
import type { Json } from '../../artifacts/digest.js';
import type { Prompt } from '../prompt.js';
import { cannotBeSent, headedPrompt, readHeaded } from './headed-prompt.js';

const JsonValue: z.ZodType<Json> = z.json();
const Values = z.record(z.string(), JsonValue);

const Head = z.looseObject({
  model: z.string().optional(),
  config: Values.nullish(),
  input: z.looseObject({ default: Values.nullish() }).nullish(),
  output: z.looseObject({ format: z.string().optional(), schema: JsonValue.optional() }).nullish(),
  tools: z.array(z.unknown()).nullish(),
  toolDefs: z.array(z.unknown()).nullish(),
});

/** Reads a dotprompt file (google/dotprompt): its text is Handlebars, parted by `{{role "system"}}`. */
export function parseDotprompt(text: string, path: string): Prompt {
  const file = readHeaded(text, path, Head);
  const { model, config, input, output, tools = [], toolDefs = [] } = file.head;
  const problem =
    [...(tools ?? []), ...(toolDefs ?? [])].length > 0 ? 'tools that are defined in code' : namedSchema(output);
  return headedPrompt(file, {
    content: file.body.trim(),
    language: 'handlebars',
    firstRole: 'user',
    model: model?.replace(/^googleai\//, 'google/'),
    responseFormat: responseFormatOf(output ?? {}),
    parameters: parametersOf(config ?? {}),
    defaults: input?.default ?? {},
    problem: problem === undefined ? undefined : cannotBeSent(path, problem),
  });
}

const names: Readonly<Record<string, string>> = {
  maxOutputTokens: 'max_tokens',
  topP: 'top_p',
  topK: 'top_k',
  stopSequences: 'stop',
};

const parametersOf = (config: Readonly<Record<string, Json>>): Record<string, Json> =>
  Object.fromEntries(Object.entries(config).map(([name, value]) => [names[name] ?? name, value]));

const scalars = ['any', 'boolean', 'integer', 'null', 'number', 'string'];
/** What the `type` of a JSON Schema may be; a field of a Picoschema may be called `type` too. */
const schemaTypes = new Set<unknown>([...scalars, 'object', 'array']);

/** A schema that is told by a name alone stands in a program. */
function namedSchema(output: z.infer<typeof Head>['output']): string | undefined {
  const schema = output?.schema;
  if (typeof schema !== 'string' || scalars.includes(schema.split(',')[0]?.trim() ?? '')) return undefined;
  return `the schema \`${schema}\`, which is defined in code`;
}

/** A JSON Schema is sent as one; of a Picoschema only that the answer is JSON. */
function responseFormatOf({
  format,
  schema,
}: {
  format?: string | undefined;
  schema?: Json | undefined;
}): Json | undefined {
  if (format !== 'json' && (format !== undefined || schema === undefined)) return undefined;
  const isJsonSchema =
    typeof schema === 'object' &&
    schema !== null &&
    !Array.isArray(schema) &&
    (schemaTypes.has(Reflect.get(schema, 'type')) || typeof Reflect.get(schema, 'properties') === 'object');
  if (!isJsonSchema) return { type: 'json_object' };
  return { type: 'json_schema', json_schema: { name: 'output', schema: { type: 'object', ...schema } } };
}
