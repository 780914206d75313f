import type { ChangeSet } from '../changes/change-set.js';
import type { Verdict } from '../gate/verdict.js';
import { describeSpot, doubtOf, type LaneSummary, summariseLanes } from './lane-summary.js';
import { markdownTable } from './markdown-table.js';
import { inlineCode, plainText } from './neutralise.js';
import { describeWord } from './verdict-words.js';

/** The lanes a change touches, with what changed in each and its verdict; '' when it touches none. */
export function markdownLanes(changeSet: ChangeSet, verdict: Verdict): string {
  const columns = [{ heading: 'Lane' }, { heading: 'Verdict' }, { heading: 'What changed' }];
  const cellsOf = (summary: LaneSummary) => [summary.lane, describeWord(summary.verdict), describeChanges(summary)];
  const items = summariseLanes(changeSet, verdict);
  return markdownTable({ columns, items, cellsOf }, items.length);
}

function describeChanges({ first, more }: LaneSummary): string {
  if (first === undefined) return 'nothing in this change';
  const what = `${inlineCode(describeSpot(first), 70)}: ${plainText(first.reason, 120)}`;
  return [what, doubtOf(first), more].filter(Boolean).join(', ');
}
