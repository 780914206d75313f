import type { Json } from '../../artifacts/digest.js';
import { isJsonObject, type JsonObject, objectsIn } from '../../artifacts/read-json.js';

/** Where the schema of the arguments stands: in the words of OpenAI, of Anthropic and of the Model Context Protocol. */
const schemaKeys = ['parameters', 'input_schema', 'inputSchema'] as const;

/** A tool that describes no arguments takes none. */
const noArguments: Json = { type: 'object', maxProperties: 0 };

const describedIn = (tool: JsonObject): JsonObject => (isJsonObject(tool['function']) ? tool['function'] : tool);

/** The schemas of the arguments of tools by name, or what is wrong with the list. */
export function readTools(value: unknown): ReadonlyMap<string, Json> | string {
  if (!Array.isArray(value) || value.length === 0) return 'takes a list of tools: `[{ type: function, function: … }]`';
  const tools = new Map<string, Json>();
  for (const tool of value as readonly unknown[]) {
    const described = isJsonObject(tool) ? describedIn(tool) : {};
    const { name } = described;
    if (typeof name !== 'string') return 'has a tool without a name';
    if (tools.has(name)) return `has two tools of the name \`${name}\``;
    const key = schemaKeys.find((each) => (described[each] ?? null) !== null);
    tools.set(name, key === undefined ? noArguments : (described[key] as Json));
  }
  return tools;
}

const ordinaryKeys: ReadonlySet<string> = new Set(['type', 'name', 'description', 'strict', ...schemaKeys]);

/** What is wrong with tools that somebody wrote to grade by: the arguments of one may stand under a misspelt key. */
export function problemOfWrittenTools(value: unknown): string | undefined {
  const tools = objectsIn(value).map(describedIn);
  const bare = tools.filter((tool) => !schemaKeys.some((key) => key in tool));
  const strange = bare.flatMap((tool) => Object.keys(tool)).find((key) => !ordinaryKeys.has(key));
  return strange === undefined ? undefined : `has a tool with \`${strange}\`, and without \`parameters\``;
}
