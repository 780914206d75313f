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
});

/** Reads a dotprompt file (google/dotprompt): its text is Handlebars, parted by `{{role "system"}}`. */
export function parseDotprompt(text: string, path: string): Prompt {
  const file = readHeaded(text, path, Head);
  const { model, config, input, output, tools } = file.head;
  const isListed = (tools ?? []).length > 0;
  return headedPrompt(file, {
    content: file.body.trim(),
    language: 'handlebars',
    firstRole: 'user',
    model: model?.replace(/^googleai\//, 'google/'),
    responseFormat: responseFormatOf(output ?? {}),
    parameters: parametersOf(config ?? {}),
    defaults: input?.default ?? {},
    problem: isListed ? cannotBeSent(path, 'tools that are defined in code') : undefined,
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
    typeof Reflect.get(schema, 'type') === 'string';
  if (!isJsonSchema) return { type: 'json_object' };
  return { type: 'json_schema', json_schema: { name: 'output', schema } };
}
