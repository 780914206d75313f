import { inlineCode, plainText } from '../text/neutralise.js';
import { describeSpot, doubtOf, summariseLanes, whatIsUnknown } from '../words/lane-summary.js';
import { describeWord } from '../words/verdict-words.js';
import { markdownTable } from './table.js';
/** The lanes a change touches, with what changed in each and its verdict once there is one; '' when it touches none. */
export function markdownLanes(changeSet, verdict) {
    const unknown = whatIsUnknown(changeSet);
    if (unknown !== '')
        return unknown;
    const items = summariseLanes(changeSet, verdict ?? { lanes: {} });
    const wordOf = (summary) => (verdict === undefined ? [] : [describeWord(summary.verdict)]);
    const columns = [{ heading: 'Lane' }, ...(verdict === undefined ? [] : [{ heading: 'Verdict' }])];
    const cellsOf = (summary) => [summary.lane, ...wordOf(summary), describeChanges(summary)];
    return markdownTable({ columns: [...columns, { heading: 'What changed' }], items, cellsOf }, items.length);
}
function describeChanges({ first, more }) {
    if (first === undefined)
        return 'nothing in this change';
    const what = `${inlineCode(describeSpot(first), 70)}: ${plainText(first.reason, 120)}`;
    return [what, doubtOf(first), more].filter(Boolean).join(', ');
}
