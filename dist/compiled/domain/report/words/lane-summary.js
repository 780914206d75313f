import { inOrder, Lane } from '../../changes/lane.js';
import { isUnknownChange } from '../../gate/is-unknown-change.js';
import { formatAmount } from './format-quantity.js';
/** The lanes that changed, and those that have a verdict although nothing in them did, in the order they are told. */
export function summariseLanes(changeSet, verdict) {
    const judged = Lane.options.filter((lane) => (verdict.lanes[lane] ?? 'not-affected') !== 'not-affected');
    return inOrder([...changeSet.lanes, ...judged]).map((lane) => {
        const changes = changeSet.changes.filter((change) => change.lane === lane);
        return { lane, verdict: verdict.lanes[lane] ?? 'not-affected', first: changes[0], more: describeMore(changes) };
    });
}
/** Said in place of the lanes where nobody could look at the change; '' where somebody could. */
export const whatIsUnknown = (changeSet) => isUnknownChange(changeSet) ? 'Nothing is known of what changed, so no lane that deploys is let through.' : '';
function describeMore(changes) {
    if (changes.length < 2)
        return '';
    const files = new Set(changes.map(({ path }) => path)).size;
    const where = files === 1 ? 'there' : `in ${formatAmount(files, 'file')}`;
    return `and ${formatAmount(changes.length - 1, 'more change')} ${where}`;
}
/** `path:line`, as editors and people write it. */
export const describeSpot = ({ path, line }) => (line === undefined ? path : `${path}:${line}`);
const doubts = { high: '', medium: 'likely', low: 'perhaps' };
/** How unsure the lane of a change is, in a word; '' where the format itself or a clear sign says it. */
export const doubtOf = ({ confidence = 'high' }) => doubts[confidence];
/** What changed, and why it is thought to be of its lane where that is not sure. */
export function describeReason(change) {
    const doubt = doubtOf(change);
    return doubt === '' ? change.reason : `${change.reason} (${doubt}, since ${change.because ?? 'it looks like it'})`;
}
