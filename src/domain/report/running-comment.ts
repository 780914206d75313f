import type { AffectedSuite, ChangeSet } from '../changes/change-set.js';
import { formatAmount } from './format-quantity.js';
import { describeSpot, type LaneSummary, summariseLanes } from './lane-summary.js';
import { commentMarker, type ReportLinks } from './markdown-comment.js';
import { link, markdownFooter } from './markdown-footer.js';
import { markdownTable } from './markdown-table.js';
import { inlineCode, plainText } from './neutralise.js';

const mostRows = 20;

/** The comment of a pull request until its verdict is there: what is run, and for what. The verdict takes its place. */
export function runningComment(changeSet: ChangeSet, { run }: Pick<ReportLinks, 'run'> = {}): string {
  const parts = [
    `${commentMarker}\n### ⏳ ${headline(changeSet)}`,
    'The verdict takes the place of this comment. Until then the status `lanegate` is pending.',
    lanesTable(changeSet),
    suitesTable(changeSet),
    markdownFooter(changeSet, [link('run', run)]),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const headline = ({ suites }: ChangeSet): string =>
  suites.length === 0 ? 'Judging a change that reaches no suite' : `Evaluating ${formatAmount(suites.length, 'suite')}`;

function lanesTable(changeSet: ChangeSet): string {
  const items = summariseLanes(changeSet, { lanes: {} });
  const columns = [{ heading: 'Lane' }, { heading: 'What changed' }];
  const cellsOf = (summary: LaneSummary) => [summary.lane, describeChanges(summary)];
  return markdownTable({ columns, items, cellsOf }, items.length);
}

function describeChanges({ first, more }: LaneSummary): string {
  if (first === undefined) return 'nothing in this change';
  const what = `${inlineCode(describeSpot(first), 70)}: ${plainText(first.reason, 120)}`;
  return [what, more].filter((part) => part !== '').join(', ');
}

function suitesTable({ affected }: ChangeSet): string {
  const columns = [{ heading: 'Suite' }, { heading: 'Runs because' }];
  const cellsOf = ({ name, reason }: AffectedSuite) => [inlineCode(name, 60), plainText(reason, 200)];
  return markdownTable({ columns, items: affected, cellsOf }, mostRows);
}
