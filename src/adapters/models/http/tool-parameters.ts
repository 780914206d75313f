import type { ToolCall } from '../../../domain/inference/call/message.js';
import type { Parameters } from '../../../domain/inference/call/model-call.js';
import { isJsonObject, isPresent, type JsonObject, objectsIn, parse, textOf } from './json.js';
import { refuse } from './refuse.js';

/** A tool that a model may call, read from the words of the OpenAI dialect. */
export type Tool = {
  readonly name: string;
  readonly description: string | undefined;
  readonly schema: JsonObject;
  /** Whether a call of it must be held to the schema. */
  readonly isStrict: boolean;
};

/** Whether and which tools a model is to call. */
export type ToolChoice =
  | { readonly kind: 'auto' | 'none' | 'required' }
  | { readonly kind: 'one'; readonly name: string };

/** The form that an answer is to have. */
export type AnswerForm =
  | { readonly kind: 'text' }
  | { readonly kind: 'json' }
  | { readonly kind: 'schema'; readonly schema: JsonObject };

/** The tools that a model may call, and whether and which it is to; `undefined` where nothing is said of that. */
export type AskedTools = { readonly tools: readonly Tool[]; readonly choice: ToolChoice | undefined };

/**
 * What `tools` and `tool_choice` ask for; tools that the choice does not allow are left out. Throws a `ModelError` for
 * a tool that is no function, which another dialect could not run, and for what cannot be asked for.
 */
export function askedTools({ tools, tool_choice: choice }: Parameters): AskedTools {
  const given = toolsOf(tools);
  const allowing = allowingOf(choice);
  if (allowing === undefined) return { tools: given, choice: toolChoiceOf(choice) };
  const { mode, names } = allowing;
  const allowed = given.filter(({ name }) => names.has(name));
  if (allowed.length === 0) return refuse('`tool_choice` allows none of the tools that are offered', 'tool_choice');
  return { tools: allowed, choice: { kind: mode } };
}

type Allowing = { readonly mode: 'auto' | 'required'; readonly names: ReadonlySet<unknown> };

/** A choice of some tools alone, of which the model may or must call one; `undefined` for any other choice. */
function allowingOf(choice: unknown): Allowing | undefined {
  if (!isJsonObject(choice) || choice.type !== 'allowed_tools' || !isJsonObject(choice.allowed_tools)) return undefined;
  const { mode, tools } = choice.allowed_tools;
  if (mode !== 'auto' && mode !== 'required') return undefined;
  return { mode, names: new Set(toolsOf(tools).map(({ name }) => name)) };
}

function toolsOf(tools: unknown): readonly Tool[] {
  return objectsIn(tools).map(({ type, function: described }) => {
    const name = isJsonObject(described) ? textOf(described.name) : undefined;
    if (!isJsonObject(described) || name === undefined)
      return refuse(`a tool of type ${String(type)} has no function with a name`);
    const { description, parameters, strict } = described;
    return { name, description: textOf(description), schema: schemaOf(name, parameters), isStrict: strict === true };
  });
}

/** Other dialects demand the type that a function without arguments may leave out. */
function schemaOf(name: string, parameters: unknown): JsonObject {
  if (isPresent(parameters) && !isJsonObject(parameters))
    return refuse(`the \`parameters\` of the function ${name} are not a JSON schema`);
  return { type: 'object', ...(isJsonObject(parameters) ? parameters : {}) };
}

function toolChoiceOf(choice: unknown): ToolChoice | undefined {
  if (choice === undefined || choice === null) return undefined;
  if (choice === 'auto' || choice === 'none' || choice === 'required') return { kind: choice };
  const name = isJsonObject(choice) && isJsonObject(choice.function) ? textOf(choice.function.name) : undefined;
  const must =
    '`tool_choice` must be `auto`, `none`, `required`, a function by its name, or `allowed_tools` with a mode and tools';
  return name === undefined ? refuse(must, 'tool_choice') : { kind: 'one', name };
}

/**
 * What `response_format` asks for, whose schema stands beside its type in the words of llama.cpp, Together and
 * Fireworks. Throws a `ModelError` for what it cannot ask for.
 */
export function answerFormOf(format: unknown): AnswerForm {
  if (format === undefined || format === null) return { kind: 'text' };
  const { type, json_schema: described, schema }: JsonObject = isJsonObject(format) ? format : {};
  if (type === 'text') return { kind: 'text' };
  const isForm = type === 'json_object' || type === 'json_schema';
  if (isForm && !isPresent(described) && isJsonObject(schema)) return { kind: 'schema', schema };
  if (type === 'json_object') return { kind: 'json' };
  return type === 'json_schema' && isJsonObject(described) && isJsonObject(described.schema)
    ? { kind: 'schema', schema: describedSchema(described.schema, textOf(described.description)) }
    : refuse('`response_format` has no schema', 'response_format');
}

/** Other dialects have no place to say what an answer is for but its schema. */
function describedSchema(schema: JsonObject, description: string | undefined): JsonObject {
  if (description === undefined) return schema;
  const own = textOf(schema.description);
  return { ...schema, description: own === undefined ? description : `${description}\n\n${own}` };
}

/** The arguments of a call that is part of a conversation, for dialects that take an object. Throws a `ModelError`. */
export function argumentsOf({ name, arguments: text }: ToolCall): JsonObject {
  const value = text.trim() === '' ? {} : parse(text);
  return isJsonObject(value) ? value : refuse(`the arguments of an earlier call to ${name} are not a JSON object`);
}

/** `stop` as a list; the OpenAI dialect takes a single text too. */
export const stopsOf = (stop: unknown): readonly unknown[] | undefined => {
  if (stop === undefined || stop === null) return undefined;
  return Array.isArray(stop) ? stop : [stop];
};
