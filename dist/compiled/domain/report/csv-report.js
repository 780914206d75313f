import { stringify } from 'csv-stringify/sync';
import { cutText } from './text/cut-text.js';
/** UTF-16 units; a spreadsheet holds 32,767 in a cell. */
const longestCell = 32_000;
/**
 * The samples of a run as a table for spreadsheets: a row for each, a column for each metric. What a spreadsheet would
 * take for a formula gets an apostrophe in front, since answers are hostile. The question of a case stands in the row
 * of its first answer by head.
 */
export class CsvReport {
    metrics;
    constructor({ suites }) {
        this.metrics = [...new Set(suites.flatMap(({ gate }) => Object.keys(gate.metrics)))];
    }
    header() {
        return asCsv([[...leading, ...this.metrics.map((metric) => `score: ${metric}`), ...trailing]]);
    }
    rows(samples) {
        return asCsv(samples.map((sample) => rowOf(sample, this.metrics)));
    }
}
const leading = [
    'suite',
    'yardstick',
    'case',
    'repeat',
    'arm',
    'question',
    'expected',
    'answer',
    'incident',
    'problem',
];
const trailing = ['reasons', 'model', 'cost_usd', 'latency_ms', 'input_tokens', 'output_tokens', 'cached'];
/** Readers end a row at either sign alone, which the library quotes only where both stand together. */
const lineBreak = /[\r\n]/;
const asCsv = (rows) => rows.length === 0
    ? ''
    : stringify(rows.map((row) => row.map((cell) => (typeof cell === 'string' ? forCell(cell) : cell))), { escape_formulas: true, record_delimiter: '\r\n', quoted_match: lineBreak, cast: { boolean: String } });
/** Signs that no cell holds and that a terminal obeys. */
const control = /(?![\t\n\r])\p{Cc}/gu;
/** A text that fits a cell, without what no text file can hold. */
function forCell(text) {
    const { text: beginning, left } = cutText(text.replaceAll('\0', '').replace(control, '\ufffd'), longestCell);
    return left === 0 ? beginning : `${beginning}… [${left} more characters]`;
}
function rowOf(sample, metrics) {
    const { suite, yardstick, repeat, arm, question, expected, model, outcome, usage } = sample;
    const isAnswer = outcome.kind === 'answered';
    const { cost_usd, latency_ms, cached } = sample;
    return [
        ...[suite, yardstick, sample.case, repeat, arm, question, expected],
        isAnswer ? outcome.content : undefined,
        isAnswer ? undefined : outcome.incident.kind,
        isAnswer ? describeByMetric(outcome.grader_errors) : outcome.incident.message,
        ...metrics.map((metric) => isAnswer && Object.hasOwn(outcome.scores, metric) ? outcome.scores[metric] : undefined),
        isAnswer ? describeByMetric(outcome.reasons ?? {}) : undefined,
        ...[model, cost_usd, latency_ms, usage?.input_tokens, usage?.output_tokens, cached],
    ];
}
/** `tone: Curt.`, a line for each metric. */
const describeByMetric = (texts) => Object.entries(texts)
    .map(([metric, reason]) => `${metric}: ${reason}`)
    .join('\n');
