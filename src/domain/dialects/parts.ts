import type { JsonObject } from '../artifacts/read-json.js';
import type { AskedMessage } from '../inference/call/message.js';

/** A text as a part in the words of chat completions; none for an empty one. */
export const textPart = (text: string): readonly JsonObject[] => (text === '' ? [] : [{ type: 'text', text }]);

export const isTextPart = ({ type }: JsonObject): boolean => type === 'text';

/** The texts among parts, each on lines of its own. */
export const textOfParts = (parts: readonly JsonObject[]): string =>
  parts.flatMap(({ type, text }) => (type === 'text' && typeof text === 'string' ? [text] : [])).join('\n');

/** A user's turn of such parts, which one text is no list of. */
export const userTurn = (parts: readonly JsonObject[]): AskedMessage => ({
  role: 'user',
  content: textOfParts(parts),
  ...(parts.length > 1 || !parts.every(isTextPart) ? { parts } : {}),
});

/** What a tool gave in a turn that can say text alone, and what of it is left for the user to show. */
export function toolTurn(id: string, parts: readonly JsonObject[]): ToolTurn {
  const others = parts.filter((part) => !isTextPart(part));
  const shown = others.length === 0 ? [] : [...textPart(`What tool call ${id} gave beside its text:`), ...others];
  return { turn: { role: 'tool', content: textOfParts(parts), tool_call_id: id }, shown };
}

export type ToolTurn = { readonly turn: AskedMessage; readonly shown: readonly JsonObject[] };
