import type { SuiteVerdict } from '../../gate/verdict.js';
import {
  describeStanding,
  describeTolerance,
  type IncidentRow,
  incidentRows,
  meaningsOf,
  noticeRows,
} from '../evidence/incident-rows.js';
import { inlineCode } from '../text/neutralise.js';
import { type Column, numberColumns } from '../words/column.js';
import { formatAmount, formatCount } from '../words/format-quantity.js';
import { describeWord } from '../words/verdict-words.js';
import { suiteCells, suiteColumns } from './suite-column.js';
import { markdownList, markdownTable } from './table.js';

/** Both tables in a line: how many there are of each, and how many kinds are above their tolerance. '' without any. */
export function summariseIncidents(suites: readonly SuiteVerdict[]): string {
  const [incidents, notices] = [incidentRows(suites), noticeRows(suites)];
  const above = [...incidents, ...notices].filter(({ exceededIn }) => exceededIn.length > 0).length;
  const parts = [
    incidents.length === 0 ? '' : `Incidents: ${totals(incidents)}`,
    notices.length === 0 ? '' : `Notices: ${totals(notices)}`,
    above === 0 ? '' : `${formatAmount(above, 'kind')} above tolerance`,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function totals(rows: readonly IncidentRow[]): string {
  const total = (arm: 'base' | 'head'): string => formatCount(rows.reduce((sum, row) => sum + row[arm], 0));
  return `${total('base')} in base, ${total('head')} in head`;
}

/** Calls without an answer that could be graded, then answers that are told although they were; '' without any. */
export function markdownIncidents(suites: readonly SuiteVerdict[], maxRows: number): string {
  const [incidents, notices] = [incidentRows(suites), noticeRows(suites)];
  const told = [
    [
      'None of these is a score: a call that failed says nothing about how good the answers are. What is tolerated is a ' +
        'share of the samples of an arm.',
      incidents,
    ],
    ['These answers were scored, and yet something must be told of them.', notices],
  ] as const;
  return told
    .filter(([, rows]) => rows.length > 0)
    .map(([lead, rows]) => [lead, incidentTable(rows, suites, maxRows), markdownMeanings(rows, maxRows)].join('\n\n'))
    .join('\n\n');
}

const columns: readonly Column[] = [
  { heading: 'Kind' },
  ...numberColumns('Base', 'Head', 'Tolerated'),
  { heading: 'Against it' },
];

const incidentTable = (items: readonly IncidentRow[], suites: readonly SuiteVerdict[], maxRows: number): string =>
  markdownTable(
    {
      columns: [...suiteColumns(suites), ...columns],
      items,
      cellsOf: (row) => [...suiteCells({ name: row.suite }, suites), ...cellsOf(row)],
    },
    maxRows,
  );

const cellsOf = (row: IncidentRow): string[] => [
  inlineCode(row.kind, 40),
  formatCount(row.base),
  formatCount(row.head),
  describeTolerance(row),
  row.exceededIn.length === 0
    ? describeStanding(row)
    : `above in ${row.exceededIn.join(' and ')}: ${describeWord(row.word)}`,
];

const markdownMeanings = (rows: readonly IncidentRow[], maxLines: number): string =>
  markdownList(meaningsOf(rows), ({ kind, meaning }) => `${inlineCode(kind, 40)}: ${meaning}`, maxLines);
