import { filledLines } from '../artifacts/filled-lines.js';
import { forText } from '../artifacts/for-few.js';
import { parseJsonLine } from '../artifacts/parse-json-line.js';
import { UserError } from '../user-error.js';
/** Tells JSON lines from columns. Throws a `UserError` for a file without a line. */
export function notationOf(written, path, hint) {
    const text = written.replace(/^\uFEFF/, '');
    const lines = { [Symbol.iterator]: () => filledLines(text) };
    for (const first of lines)
        return { kind: first.text.trimStart().startsWith('{') ? 'json' : 'columns', lines };
    throw new UserError('this file is empty', { place: { path }, hint });
}
/** One line of JSON as what it is to be. Throws a `UserError` with line and key for one that is something else. */
export function parseRow(text, place, { noun, example, schema }) {
    const parsed = schema.safeParse(parseJsonLine(text, place, example), forText(text));
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const key = issue?.path.join('.') ?? '';
    throw new UserError(`this line is no ${noun}: ${issue?.message ?? 'it cannot be read'}`, {
        place: key === '' ? place : { ...place, key },
        hint: example,
    });
}
/** The columns of a line. Throws a `UserError` where there are fewer or more than asked for. */
export function columnsOf(text, place, { noun, example, count }) {
    const columns = text.trim().split(/\s+/);
    if (columns.length === count)
        return columns;
    throw new UserError(`this line is no ${noun}: it has ${columns.length} columns, not ${count}`, {
        place,
        hint: example,
    });
}
/** A column as a number. Throws a `UserError` for one that is none. */
export function numberOf(column, place, name) {
    const value = Number(column);
    if (Number.isFinite(value))
        return value;
    throw new UserError(`the ${name} \`${column}\` is no number`, { place });
}
