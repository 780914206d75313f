import { parse as parseCsv } from 'csv-parse/sync';
import { digestOf } from '../../artifacts/digest.js';
import { filledLines } from '../../artifacts/filled-lines.js';
const mostRecords = 20_000;
const mostCharacters = 500_000;
/** The records of a JSONL, CSV or TSV text; `undefined` when it is none, or has more than anybody reads. */
export function recordsOf({ path, text }) {
    if (text.length > mostCharacters)
        return undefined;
    const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
    const rows = ending === 'jsonl' || ending === 'ndjson' ? jsonRows(text) : tableRows(text, ending === 'tsv' ? '\t' : ',');
    if (rows === undefined || rows.length > mostRecords)
        return undefined;
    return rows.map(({ value, line }) => ({ name: nameOf(value), meaning: value, line }));
}
function jsonRows(text) {
    try {
        return [...filledLines(text)].map((each) => ({ value: JSON.parse(each.text), line: each.line }));
    }
    catch {
        return undefined;
    }
}
function tableRows(text, delimiter) {
    try {
        const rows = parseCsv(text, {
            columns: true,
            bom: true,
            info: true,
            skip_empty_lines: true,
            relax_column_count: true,
            delimiter,
            to: mostRecords + 1,
        });
        return rows.map(({ record, info }) => ({ value: record, line: info.lines }));
    }
    catch {
        return undefined;
    }
}
/** The id of a record, or the first digits of the digest of all it says. */
function nameOf(value) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        const id = Object.entries(value).find(([key]) => /^(?:id|case_?id|uid|uuid|key|name)$/i.test(key))?.[1];
        if ((typeof id === 'string' && id.length > 0 && id.length <= 100) || typeof id === 'number')
            return String(id);
    }
    return digestOf(value).slice(7, 19);
}
const keysOfCases = /^(?:question|query|input|prompt|messages|conversation)s?$/i;
const keysOfAnswers = /^(?:answer|expected|expected_?output|output|ground_?truth|truth|label|completion|response|reference|ideal|messages)s?$/i;
/** True when records ask and tell what to expect, as cases and training sets do. */
export function areCases(records) {
    const first = records[0]?.meaning;
    if (typeof first !== 'object' || first === null || Array.isArray(first))
        return false;
    const keys = Object.keys(first);
    return keys.some((key) => keysOfCases.test(key)) && keys.some((key) => keysOfAnswers.test(key));
}
