import { filledLines } from '../../artifacts/filled-lines.js';
import { isJsonObject } from '../../artifacts/read-json.js';
import { UserError } from '../../user-error.js';
import { braintrustEventsOf, isBraintrustEvent, readBraintrust } from './braintrust-results.js';
import { csvRecords } from './csv-records.js';
import { deepevalRunOf, readDeepeval } from './deepeval-results.js';
import { isGhModelsFile, readGhModels } from './gh-models-results.js';
import { readHarnessJson } from './harness-json.js';
import { isInspectLog, readInspectLog } from './inspect-results.js';
import { readJunit } from './junit-results.js';
import { hasLangSmithColumns, readLangSmith } from './langsmith-results.js';
import { isOpenAiEvalsLine, readOpenAiEvals } from './openai-evals-results.js';
import { readScoreLines, readScoreTable } from './plain-scores.js';
import { isPromptfooRow, promptfooRowsOf, readPromptfooRows, rowsPromised } from './promptfoo-results.js';
import { refuseMissingRows } from './result.js';
const known = 'promptfoo (JSON or JSONL), JUnit XML, `gh models eval --json`, Inspect logs as JSON, OpenAI evals logs, test runs of deepeval, tables of LangSmith, events of Braintrust, and plain scores as JSONL or CSV are read';
/**
 * Reads a file of results of another harness, whose format is told by its shape. Throws a `UserError` for one that is
 * of no known shape, is broken, or has no case: what is missing is never a pass.
 */
export function readResults(text, path) {
    const results = readByShape(text.replace(/^\uFEFF/, ''), path);
    if (results.results.length > 0)
        return results;
    throw new UserError('these results have no case, so nothing could be judged', { place: { path }, hint: known });
}
function readByShape(text, path) {
    const beginning = text.slice(0, 1000).trimStart();
    if (beginning === '')
        throw new UserError('this file is empty', { place: { path }, hint: known });
    if (beginning.startsWith('<'))
        return readJunit(text, path);
    if (!/^[[{]/.test(beginning))
        return readTable(text, path);
    const whole = readHarnessJson(text)?.json;
    if (isJsonObject(whole))
        return readFile(whole, { text, path });
    if (Array.isArray(whole))
        return readList(whole, path);
    return readLines(text, path);
}
function readList(list, path) {
    const rows = list.filter(isJsonObject);
    const results = rows.length === list.length ? readRows(rows, path) : undefined;
    if (results !== undefined)
        return results;
    throw unknownShape(path, 'it is a JSON list');
}
/** Rows of a harness that gives each as an object, told by the first. */
function readRows([first, ...others], path) {
    if (first === undefined)
        return undefined;
    const reader = rowReaderOf(first);
    return reader?.([first, ...others], path);
}
function rowReaderOf(first) {
    if (hasLangSmithColumns(Object.keys(first)))
        return readLangSmith;
    return isBraintrustEvent(first) ? readBraintrust : undefined;
}
function readTable(text, path) {
    const header = (text.split('\n', 1)[0] ?? '').split(',').map((cell) => cell.trim().replace(/^"|"$/g, ''));
    if (hasLangSmithColumns(header)) {
        const rows = csvRecords(text, path).map(({ record }) => record);
        return readLangSmith(rows, path);
    }
    if (header.includes('id') && (header.includes('score') || header.includes('error')))
        return readScoreTable(text, path);
    throw unknownShape(path, whyNoTable(text));
}
function whyNoTable(text) {
    const [header = ''] = text.split('\n', 1);
    if (header.includes('\u0000'))
        return 'it is not UTF-8; save it as UTF-8';
    const parted = /\bid"?\s*([;\t])|([;\t])\s*"?id\b/.exec(header);
    if (parted === null)
        return 'it is no JSON, no XML, and no CSV with the columns `id` and `score`';
    const by = (parted[1] ?? parted[2]) === ';' ? 'semicolons' : 'tabs';
    return `its columns are parted by ${by}, and those of a CSV by commas`;
}
function readFile(file, { text, path }) {
    const rows = promptfooRowsOf(file);
    if (rows !== undefined)
        return readPromptfoo(file, rows, path);
    if (isGhModelsFile(file))
        return readGhModels(file, path);
    const run = deepevalRunOf(file);
    if (run !== undefined)
        return readDeepeval(run, path);
    if (isInspectLog(file))
        return readInspectLog(file, path);
    const events = braintrustEventsOf(file);
    if (events !== undefined)
        return readBraintrust(events, path);
    if ('suites' in file && 'gate' in file)
        throw runOfOurOwn(path);
    if (isPromptfooRow(file))
        return readPromptfooRows([file], path);
    if (isOpenAiEvalsLine(file))
        return readOpenAiEvals([file], path);
    const rowAlone = readRows([file], path);
    if (rowAlone !== undefined)
        return rowAlone;
    if ('id' in file)
        return readScoreLines(text, path);
    throw unknownShape(path, 'it is JSON of another shape');
}
function readPromptfoo(file, rows, path) {
    refuseMissingRows({ promised: rowsPromised(file), held: rows.length }, { path, key: 'results.stats' });
    return readPromptfooRows(rows, path);
}
const runOfOurOwn = (path) => new UserError('this is the evaluation of a run of Lanegate itself', {
    place: { path },
    hint: 'give its folder instead: lanegate gate FOLDER',
});
/** JSONL; the first line tells of what kind, and every line must be an object. */
function readLines(text, path) {
    const first = readHarnessJson(text.slice(0, text.indexOf('\n') + 1 || undefined).trim())?.json;
    if (!isJsonObject(first))
        throw unknownShape(path, 'it is neither JSON nor JSONL');
    if (isPromptfooRow(first))
        return readPromptfooRows(objectsOf(text, path).filter(isRow(path)), path);
    if (isOpenAiEvalsLine(first))
        return readOpenAiEvals(objectsOf(text, path), path);
    const readRow = rowReaderOf(first);
    if (readRow !== undefined)
        return readRow(objectsOf(text, path), path);
    if ('id' in first || 'score' in first)
        return readScoreLines(text, path);
    throw unknownShape(path, 'its first line is JSON of another shape');
}
/** A row that is of another kind than the first is a broken file. */
const isRow = (path) => (line, index) => {
    if (isPromptfooRow(line))
        return true;
    throw new UserError('this line is no result of promptfoo', { place: { path, line: index + 1 } });
};
function objectsOf(text, path) {
    return [...filledLines(text)].map(({ text: lineText, line }) => {
        const value = readHarnessJson(lineText)?.json;
        if (isJsonObject(value))
            return value;
        throw new UserError('this line is no JSON object', { place: { path, line } });
    });
}
const unknownShape = (path, why) => new UserError(`these results are of no known format: ${why}`, { place: { path }, hint: known });
