import { baselineLines } from '../evidence/baseline-lines.js';
import { explainGuardrail } from '../evidence/guardrail-rows.js';
import { lookLines } from '../evidence/look-lines.js';
import { rowWords, scoreRows } from '../evidence/score-rows.js';
import { inlineCode, plainText } from '../text/neutralise.js';
import { asSentence } from '../words/as-sentence.js';
import { numberColumns } from '../words/column.js';
import { countedColumns, describeCasesRun } from '../words/counted-columns.js';
import { explainMetric } from '../words/explain-metric.js';
import { formatCount } from '../words/format-quantity.js';
import { verdictSymbol } from '../words/verdict-words.js';
import { markdownPhrase } from './evidence.js';
import { suiteCells, suiteColumns } from './suite-column.js';
import { markdownList, markdownTable } from './table.js';
/** How many cases were run and compared, and where the answers came from. */
export function markdownCases(suites, maxRows) {
    const counted = countedColumns(suites);
    const columns = [...suiteColumns(suites), ...numberColumns('Cases run', ...counted.map(({ heading }) => heading))];
    const cellsOf = (suite) => [
        ...suiteCells(suite, suites),
        describeCasesRun(suite),
        ...counted.map(({ countOf }) => formatCount(countOf(suite))),
    ];
    const lines = [...lookLines(suites), ...baselineLines(suites)];
    const table = markdownTable({ columns, items: suites, cellsOf }, maxRows);
    return lines.length === 0 ? table : `${table}\n\n${markdownList(lines, markdownPhrase, maxRows)}`;
}
/** How each metric's verdict came about, in sentences. */
export const markdownReasoning = (suites, maxLines) => markdownList(scoreRows(suites), describeRow, maxLines);
function describeRow(row) {
    const { suite } = row;
    const [name, word] = [inlineCode(suite.name, 60), `${verdictSymbol(row.word)} ${rowWords(row)}`];
    switch (row.kind) {
        case 'metric':
            return `${plainText(row.metric.name, 60)} of ${name}, ${word}. ${explainMetric(row.metric, plainText)}`;
        case 'guardrail':
            return `${row.guardrail.name} of ${name}, ${word}. ${explainGuardrail(row.guardrail, plainText)}`;
        case 'suite':
            return `${name}, ${word}. ${asSentence(plainText(suite.reason))}`;
    }
}
/** What could not be read, resolved or enforced, and what was done about it; each note once. */
export const markdownNotes = (notes, maxLines) => markdownList([...new Set(notes)], (note) => plainText(note, 500), maxLines);
