import type { JsonObject } from './json.js';

/** The text of a JSON object with other fields before its own, of which it has none. */
export function withFields(fields: JsonObject, text: string): string {
  const beginning = JSON.stringify(fields).slice(0, -1);
  return text === '{}' ? `${beginning}}` : `${beginning},${text.slice(1)}`;
}
