import type { SuiteVerdict } from '../gate/verdict.js';
import { countedColumns } from './counted-columns.js';
import { explainMetric } from './explain-metric.js';
import { formatCount } from './format-quantity.js';
import { asSentence } from './lead-sentences.js';
import { markdownList, markdownTable, numberColumns } from './markdown-table.js';
import { inlineCode, plainText } from './neutralise.js';
import { type ScoreRow, scoreRows } from './score-rows.js';
import { describeWord } from './verdict-words.js';

/** How many cases were run and compared, and where the answers came from. */
export function markdownCases(suites: readonly SuiteVerdict[], maxRows: number): string {
  const counted = countedColumns(suites);
  const columns = [{ heading: 'Suite' }, ...numberColumns('Cases run', ...counted.map(({ heading }) => heading))];
  const cellsOf = (suite: SuiteVerdict) => [
    inlineCode(suite.name, 60),
    `${formatCount(suite.cases.planned)} of ${formatCount(suite.cases.total)}`,
    ...counted.map(({ countOf }) => formatCount(countOf(suite))),
  ];
  return markdownTable({ columns, items: suites, cellsOf }, maxRows);
}

/** How each metric's verdict came about, in sentences. */
export const markdownReasoning = (suites: readonly SuiteVerdict[], maxLines: number): string =>
  markdownList(scoreRows(suites), describeRow, maxLines);

function describeRow({ suite, metric, word }: ScoreRow): string {
  const name = inlineCode(suite.name, 60);
  return metric === undefined
    ? `${name}, ${describeWord(word)}. ${asSentence(plainText(suite.reason))}`
    : `${plainText(metric.name, 60)} of ${name}, ${describeWord(word)}. ${explainMetric(metric, plainText)}`;
}

/** What could not be read, resolved or enforced, and what was done about it; each note once. */
export const markdownNotes = (notes: readonly string[], maxLines: number): string =>
  markdownList([...new Set(notes)], (note) => plainText(note, 500), maxLines);
