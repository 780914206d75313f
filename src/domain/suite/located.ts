import type { z } from 'zod';
import { forText } from '../artifacts/for-few.js';
import { type Place, UserError } from '../user-error.js';
import { issueError } from './explain-issue.js';
import { parseLocatedYaml } from './yaml/located-yaml.js';

/** Where an entry of a file stands. */
export type PlaceOfEntry = Required<Place>;

/** What a file says, with the place of each of its entries. */
export type Located<Value> = {
  readonly path: string;
  /** As it is written. */
  readonly text: string;
  readonly value: Value;
  /** The entry at these keys, or the nearest above it that is there. */
  placeOf(keys: readonly PropertyKey[]): PlaceOfEntry;
};

/** Reads YAML of one schema; the first mistake is a `UserError` with line, key and a suggestion. */
export function parseLocated<Schema extends z.ZodType>(
  text: string,
  path: string,
  schema: Schema,
): Located<z.output<Schema>> {
  refuseLoneReturns(text, path);
  const source = parseLocatedYaml(text, path);
  if (source.value === null || source.value === undefined) {
    throw new UserError('this file is empty', { place: { path }, hint: 'begin with `version: 1`' });
  }
  const parsed = schema.safeParse(source.value, { reportInput: true, ...forText(text) });
  if (!parsed.success) throw issueError(parsed.error.issues, source, path, schema);
  const placeOf = (keys: readonly PropertyKey[]): PlaceOfEntry => ({
    path,
    line: source.lineOf(keys),
    key: keys.map(String).join('.'),
  });
  return { path, text, value: parsed.data, placeOf };
}

/** The parser takes them for blanks, and so makes nonsense of what follows. */
function refuseLoneReturns(text: string, path: string): void {
  const at = text.search(/\r(?!\n)/u);
  if (at === -1) return;
  const line = text.slice(0, at).split('\n').length;
  const hint = 'save the file with lines that end in a line feed';
  throw new UserError('this line ends in a carriage return alone', { place: { path, line }, hint });
}
