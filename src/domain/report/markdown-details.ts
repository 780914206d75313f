import type { SuiteVerdict } from '../gate/verdict.js';
import { countedColumns } from './counted-columns.js';
import { explainMetric } from './explain-metric.js';
import { formatCount } from './format-quantity.js';
import { type IncidentRow, incidentRows } from './incident-rows.js';
import { asSentence } from './lead-sentences.js';
import { type Column, markdownList, markdownTable } from './markdown-table.js';
import { inlineCode, plainText } from './neutralise.js';
import { type ScoreRow, scoreRows } from './score-rows.js';
import { describeWord } from './verdict-words.js';

const numbers = (...headings: readonly string[]): Column[] => headings.map((heading) => ({ heading, isNumber: true }));

/** Calls without an answer that could be graded, by suite, kind and arm; '' when there were none. */
export function markdownIncidents(suites: readonly SuiteVerdict[], maxRows: number): string {
  const items = incidentRows(suites);
  if (items.length === 0) return '';
  const columns: Column[] = [{ heading: 'Suite' }, { heading: 'Kind' }, ...numbers('Base', 'Head')];
  const cellsOf = ({ suite, kind, base, head }: IncidentRow) => [
    inlineCode(suite, 60),
    inlineCode(kind, 40),
    formatCount(base),
    formatCount(head),
  ];
  const table = markdownTable({ columns, items, cellsOf }, maxRows);
  return `None of these is a score: a call that failed says nothing about how good the answers are.\n\n${table}`;
}

/** How many cases were run and compared, and where the answers came from. */
export function markdownCases(suites: readonly SuiteVerdict[], maxRows: number): string {
  const counted = countedColumns(suites);
  const columns = [{ heading: 'Suite' }, ...numbers('Cases run', ...counted.map(({ heading }) => heading))];
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
