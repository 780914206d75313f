import type { Json } from '../../artifacts/digest.js';
import { isJsonObject, type JsonObject, objectsIn } from '../../artifacts/read-json.js';

/** Tools in the words of chat completions, and those whose words nobody here knows. */
type OfferedTools = { readonly tools: readonly unknown[]; readonly unknown: readonly unknown[] };

/** Tools in the words of Anthropic, Gemini, Bedrock or the Model Context Protocol as functions of chat completions. */
export function offeredTools(written: readonly unknown[]): OfferedTools {
  const tools = written.flatMap((tool) => (isJsonObject(tool) ? functionsOf(tool) : [tool]));
  return { tools, unknown: tools.filter((tool) => !isJsonObject(tool) || typeof tool['type'] !== 'string') };
}

function functionsOf(tool: JsonObject): readonly unknown[] {
  const { functionDeclarations: declared, function_declarations: alsoDeclared, toolSpec } = tool;
  if (isJsonObject(tool['function'])) return [{ type: 'function', ...tool }];
  if (Array.isArray(declared ?? alsoDeclared))
    return objectsIn(declared ?? alsoDeclared).map((each) => functionOf(each, geminiSchema(each['parameters'])));
  if (isJsonObject(toolSpec) && isJsonObject(toolSpec['inputSchema']))
    return [functionOf(toolSpec, toolSpec['inputSchema']['json'])];
  const schema = tool['input_schema'] ?? tool['inputSchema'] ?? tool['parameters'];
  const isOwn = [undefined, null, 'custom', 'function'].includes(tool['type'] as string | undefined);
  return isOwn && typeof tool['name'] === 'string' && isJsonObject(schema) ? [functionOf(tool, schema)] : [tool];
}

const functionOf = ({ name, description, strict, parametersJsonSchema }: JsonObject, parameters: unknown) => ({
  type: 'function',
  function: JSON.parse(
    JSON.stringify({ name, description, parameters: parameters ?? parametersJsonSchema, strict }),
  ) as Json,
});

/** Gemini writes the types of a schema large, which JSON Schema writes small. */
function geminiSchema(schema: unknown): unknown {
  if (!isJsonObject(schema)) return schema;
  const { type, properties, items, anyOf } = schema;
  return {
    ...schema,
    ...(typeof type === 'string' ? { type: type.toLowerCase() } : {}),
    ...(isJsonObject(properties) ? { properties: mapValues(properties, geminiSchema) } : {}),
    ...(items === undefined ? {} : { items: geminiSchema(items) }),
    ...(Array.isArray(anyOf) ? { anyOf: anyOf.map(geminiSchema) } : {}),
  };
}

const mapValues = (object: JsonObject, change: (value: unknown) => unknown): JsonObject =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));

const choices: Readonly<Record<string, string>> = { auto: 'auto', any: 'required', required: 'required', none: 'none' };

/** Anthropic's way to say whether and which tools are to be called, in the words of chat completions. */
export function toolChoice(written: unknown): Record<string, Json> {
  if (!isJsonObject(written) || isJsonObject(written['function'])) return { tool_choice: written as Json };
  const { type, name, disable_parallel_tool_use: isAlone } = written;
  const word = typeof type === 'string' && Object.hasOwn(choices, type) ? choices[type] : undefined;
  const one = type === 'tool' && typeof name === 'string' ? { type: 'function', function: { name } } : undefined;
  return {
    tool_choice: word ?? one ?? (written as Json),
    ...(isAlone === true ? { parallel_tool_calls: false } : {}),
  };
}
