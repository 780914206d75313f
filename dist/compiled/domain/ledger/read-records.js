import { readJson } from '../artifacts/read-json.js';
import { entryOf } from './ledger-entry.js';
import { recordSchemas } from './record-schemas.js';
/**
 * Reads files of one kind. Only what is of the kind's exact shape, at the place that its own meaning gives it, counts.
 */
export function readRecords(kind, files) {
    const read = files.map((file) => readRecord(kind, file));
    const records = read.flatMap((each) => (typeof each === 'string' ? [] : [each]));
    return {
        records: records.sort((one, other) => (one.at < other.at ? -1 : 1)),
        strange: read.filter((each) => typeof each === 'string'),
    };
}
function readRecord(kind, { path, text }) {
    if (text === undefined)
        return `${path}: it is too large to be a record`;
    const json = readJson(text);
    if (json === undefined)
        return `${path}: it is not JSON`;
    const parsed = recordSchemas[kind].safeParse(json.json);
    if (!parsed.success)
        return `${path}: it is no ${kind} (${parsed.error.issues[0]?.message ?? 'unknown shape'})`;
    if (entryOf(parsed.data).path !== path)
        return `${path}: it does not lie where its content belongs`;
    return parsed.data;
}
