import type { Json } from '../../artifacts/digest.js';
import { isJsonObject } from '../../artifacts/read-json.js';

/** The schemas of the arguments of tools by name, or what is wrong with the list. */
export function readTools(value: unknown): ReadonlyMap<string, Json> | string {
  if (!Array.isArray(value) || value.length === 0) return 'takes a list of tools: `[{ type: function, function: … }]`';
  const tools = new Map<string, Json>();
  for (const tool of value as readonly unknown[]) {
    const described = isJsonObject(tool) && isJsonObject(tool['function']) ? tool['function'] : tool;
    if (!isJsonObject(described) || typeof described['name'] !== 'string') return 'has a tool without a name';
    tools.set(described['name'], (described['parameters'] ?? {}) as Json);
  }
  return tools;
}
