import type { z } from 'zod';
import { filledLines, type Line } from '../artifacts/filled-lines.js';
import { forText } from '../artifacts/for-few.js';
import { parseJsonLine } from '../artifacts/parse-json-line.js';
import { type Place, UserError } from '../user-error.js';

/** Where a line of a file stands. */
export type LinePlace = Place & { readonly line: number };

/** What a file may hold: what one line of it is called, and how one is written. */
export type RowForm<T> = { readonly noun: string; readonly example: string; readonly schema: z.ZodType<T> };

/** The lines of a file in one of two notations, which the first filled line tells apart. */
export type Notation =
  | { readonly kind: 'json'; readonly lines: Iterable<Line> }
  | { readonly kind: 'columns'; readonly lines: Iterable<Line> };

/** Tells JSON lines from columns. Throws a `UserError` for a file without a line. */
export function notationOf(written: string, path: string, hint: string): Notation {
  const text = written.replace(/^\uFEFF/, '');
  const lines = { [Symbol.iterator]: () => filledLines(text) };
  for (const first of lines) return { kind: first.text.trimStart().startsWith('{') ? 'json' : 'columns', lines };
  throw new UserError('this file is empty', { place: { path }, hint });
}

/** One line of JSON as what it is to be. Throws a `UserError` with line and key for one that is something else. */
export function parseRow<T>(text: string, place: LinePlace, { noun, example, schema }: RowForm<T>): T {
  const parsed = schema.safeParse(parseJsonLine(text, place, example), forText(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const key = issue?.path.join('.') ?? '';
  throw new UserError(`this line is no ${noun}: ${issue?.message ?? 'it cannot be read'}`, {
    place: key === '' ? place : { ...place, key },
    hint: example,
  });
}

/** The columns of a line. Throws a `UserError` where there are fewer or more than asked for. */
export function columnsOf(text: string, place: LinePlace, { noun, example, count }: ColumnForm): string[] {
  const columns = text.trim().split(/\s+/);
  if (columns.length === count) return columns;
  throw new UserError(`this line is no ${noun}: it has ${columns.length} columns, not ${count}`, {
    place,
    hint: example,
  });
}

export type ColumnForm = { readonly noun: string; readonly example: string; readonly count: number };

/** A column as a number. Throws a `UserError` for one that is none. */
export function numberOf(column: string, place: LinePlace, name: string): number {
  const value = Number(column);
  if (Number.isFinite(value)) return value;
  throw new UserError(`the ${name} \`${column}\` is no number`, { place });
}
