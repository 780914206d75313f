import type { ChangeSet } from '../changes/change-set.js';
import { formatAmount, shortCommit } from './format-quantity.js';
import { describeSpot } from './lane-summary.js';
import { terminalLine } from './terminal-text.js';

/** A change set for a terminal: lanes, then each change with its place and reason, then the suites it reaches. */
export function changeSummary(changeSet: ChangeSet): string {
  const { lanes, changes, affected, notes, mixed } = changeSet;
  const compared = `${shortCommit(changeSet.base)} → ${shortCommit(changeSet.head)}`;
  if (changes.length === 0) return `nothing changed (${compared})\n`;
  const lines = [
    `lanes: ${lanes.join(', ')}${mixed ? ' (mixed: they would deploy together)' : ''}   ${compared}`,
    '',
    ...lanes.flatMap((lane) => [
      lane,
      ...changes.filter((change) => change.lane === lane).map((each) => `  ${describeSpot(each)}  ${each.reason}`),
    ]),
    '',
    affected.length === 0 ? 'no suite is affected' : `${formatAmount(affected.length, 'suite')} to run:`,
    ...affected.map(({ name, reason }) => `  ${name}  ${reason}`),
    ...notes.map((note) => `note: ${note}`),
  ];
  return `${lines.map(terminalLine).join('\n')}\n`;
}
