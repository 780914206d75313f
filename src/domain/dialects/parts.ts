import type { JsonObject } from '../artifacts/read-json.js';
import type { AskedPlace } from '../inference/call/asked-place.js';
import type { AskedMessage } from '../inference/call/message.js';

/** A part in the words of chat completions, with the key of what it says in its client's request. */
export type PlacedPart = { readonly part: JsonObject; readonly key: string };

/** A turn in the words of chat completions, with where it stands in its client's request. */
export type PlacedTurn = { readonly message: AskedMessage; readonly place: AskedPlace };

/** A text as a part; none for an empty one. */
export const textPart = (text: string, key: string): readonly PlacedPart[] =>
  text === '' ? [] : [{ part: { type: 'text', text }, key }];

export const isTextPart = ({ part }: PlacedPart): boolean => part.type === 'text';

/** The texts among parts, each on lines of its own. */
export const textOfParts = (parts: readonly PlacedPart[]): string =>
  parts.flatMap(({ part: { type, text } }) => (type === 'text' && typeof text === 'string' ? [text] : [])).join('\n');

/** A turn of one text. */
export const textTurn = (role: AskedMessage['role'], content: string, key: string): PlacedTurn => ({
  message: { role, content },
  place: { turn: key, parts: [], calls: [] },
});

/** A turn of parts, which are told where they are more than texts. */
export const turnOfParts = (message: AskedMessage, parts: readonly PlacedPart[], key: string): PlacedTurn => ({
  message: { ...message, parts: parts.map(({ part }) => part) },
  place: { turn: key, parts: parts.map((each) => each.key), calls: [] },
});

/** A user's turn of such parts, which one text is no list of. */
export function userTurn(parts: readonly PlacedPart[], key: string): PlacedTurn {
  const content = textOfParts(parts);
  const isList = parts.length > 1 || !parts.every(isTextPart);
  return isList ? turnOfParts({ role: 'user', content }, parts, key) : textTurn('user', content, key);
}

/** What a tool gave in a turn that can say text alone, and what of it is left for the user to show. */
export function toolTurn(id: string, parts: readonly PlacedPart[], key: string): ToolTurn {
  const others = parts.filter((part) => !isTextPart(part));
  const shown = others.length === 0 ? [] : [...textPart(`What tool call ${id} gave beside its text:`, key), ...others];
  const message = { role: 'tool', content: textOfParts(parts), tool_call_id: id } as const;
  return { turn: { message, place: { turn: key, parts: [], calls: [] } }, shown };
}

export type ToolTurn = { readonly turn: PlacedTurn; readonly shown: readonly PlacedPart[] };
