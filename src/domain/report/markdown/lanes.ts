import type { ChangeSet } from '../../changes/change-set.js';
import type { Verdict } from '../../gate/verdict.js';
import { inlineCode, plainText } from '../text/neutralise.js';
import { describeSpot, doubtOf, type LaneSummary, summariseLanes, whatIsUnknown } from '../words/lane-summary.js';
import { describeWord } from '../words/verdict-words.js';
import { markdownTable } from './table.js';

/** The lanes a change touches, with what changed in each and its verdict once there is one; '' when it touches none. */
export function markdownLanes(changeSet: ChangeSet, verdict?: Verdict): string {
  const unknown = whatIsUnknown(changeSet);
  if (unknown !== '') return unknown;
  const items = summariseLanes(changeSet, verdict ?? { lanes: {} });
  const wordOf = (summary: LaneSummary) => (verdict === undefined ? [] : [describeWord(summary.verdict)]);
  const columns = [{ heading: 'Lane' }, ...(verdict === undefined ? [] : [{ heading: 'Verdict' }])];
  const cellsOf = (summary: LaneSummary) => [summary.lane, ...wordOf(summary), describeChanges(summary)];
  return markdownTable({ columns: [...columns, { heading: 'What changed' }], items, cellsOf }, items.length);
}

function describeChanges({ first, more }: LaneSummary): string {
  if (first === undefined) return 'nothing in this change';
  const what = `${inlineCode(describeSpot(first), 70)}: ${plainText(first.reason, 120)}`;
  return [what, doubtOf(first), more].filter(Boolean).join(', ');
}
