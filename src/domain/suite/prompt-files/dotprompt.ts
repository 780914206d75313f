import { z } from 'zod';
import type { Json } from '../../artifacts/digest.js';
import { UserError } from '../../user-error.js';
import { namedHere } from '../parameters/known-parameter.js';
import type { Prompt } from '../prompt.js';
import { cannotBeSent, type HeadedFile, headedPrompt, readHeaded } from './headed-prompt.js';
import { BadSchema, readSchema } from './picoschema.js';

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
  const { model, config, input, tools = [], toolDefs = [] } = file.head;
  const output = outputOf(file);
  const problem =
    [...(tools ?? []), ...(toolDefs ?? [])].length > 0 ? 'tools that are defined in code' : output.problem;
  return headedPrompt(file, {
    content: file.body.trim(),
    language: 'handlebars',
    firstRole: 'user',
    model: model?.replace(/^googleai\//, 'google/'),
    responseFormat: output.format,
    parameters: namedHere(config ?? {}, names),
    defaults: input?.default ?? {},
    problem: problem === undefined ? undefined : cannotBeSent(path, problem),
  });
}

const names: Readonly<Record<string, string>> = {
  maxOutputTokens: 'max_tokens',
  stopSequences: 'stop',
};

/** How the answer must look, or what of it only a program knows. */
type Output = { readonly format?: Json | undefined; readonly problem?: string | undefined };

function outputOf({ head: { output }, path, lineOf }: HeadedFile<z.infer<typeof Head>>): Output {
  const { format, schema } = output ?? {};
  if (format !== undefined && format !== 'json' && format !== 'text') return { problem: `the format \`${format}\`` };
  if (format === 'text' || (format === undefined && schema === undefined)) return {};
  if (schema === undefined || schema === null) return { format: { type: 'json_object' } };
  try {
    const { schema: read, named } = readSchema(schema);
    const [name] = named;
    if (name !== undefined) return { problem: `the schema \`${name}\`, which is defined in code` };
    if (Object.keys(read).length === 0) return { format: { type: 'json_object' } };
    return { format: { type: 'json_schema', json_schema: { name: 'output', schema: read } } };
  } catch (cause) {
    if (!(cause instanceof BadSchema)) throw cause;
    const keys = ['output', 'schema', ...cause.keys];
    const place = { path, line: lineOf(keys), key: keys.join('.') };
    throw new UserError(`this schema cannot be read: ${cause.message}`, { place, cause, hint: seePicoschema });
  }
}

const seePicoschema = 'see https://google.github.io/dotprompt/reference/picoschema, or write a JSON Schema';
