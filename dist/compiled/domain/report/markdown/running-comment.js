import { inlineCode, plainText } from '../text/neutralise.js';
import { formatAmount } from '../words/format-quantity.js';
import { commentMarker } from './comment-stamp.js';
import { markdownFooter, markdownLink } from './footer.js';
import { markdownLanes } from './lanes.js';
import { markdownTable } from './table.js';
const mostRows = 20;
/** The comment of a pull request until its verdict is there: what is run, and for what. The verdict takes its place. */
export function runningComment(changeSet, { run } = {}) {
    const parts = [
        `${commentMarker}\n### ⏳ ${headline(changeSet)}`,
        'The verdict takes the place of this comment. Until then the status `lanegate` is pending.',
        markdownLanes(changeSet),
        suitesTable(changeSet),
        markdownFooter(changeSet, [markdownLink('run', run)]),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
const headline = ({ suites }) => suites.length === 0 ? 'Judging a change that reaches no suite' : `Evaluating ${formatAmount(suites.length, 'suite')}`;
function suitesTable({ affected }) {
    const columns = [{ heading: 'Suite' }, { heading: 'Runs because' }];
    const cellsOf = ({ name, reason }) => [inlineCode(name, 60), plainText(reason, 200)];
    return markdownTable({ columns, items: affected, cellsOf }, mostRows);
}
