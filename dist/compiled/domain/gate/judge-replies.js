import { areUnlike } from '../evaluation/judges/judge-replies.js';
import { sharesOf } from '../evaluation/tally/describe-served.js';
import { limitVerdict } from './limit-verdict.js';
/**
 * A metric of which base was graded by other models than head, such as before and after a fallback, is neither passed
 * nor failed: the difference may be that of the judges.
 */
export function limitByJudges(metric, judges = []) {
    const { served = {} } = judges.find((row) => row.metric === metric.name) ?? {};
    const unlike = Object.entries(served).find(([, replies]) => areUnlike(replies));
    if (unlike === undefined)
        return metric;
    return limitVerdict(metric, { barred: ['pass', 'fail'], reason: describeUnlike(...unlike) });
}
const describeUnlike = (judge, { base, head }) => `base and head were graded by unlike judges: ${judge} replied ${timesOf(base)} for base and ${timesOf(head)} for head`;
export const timesOf = (counts) => sharesOf(counts)
    .map(([model, count]) => `${count} times as ${model}`)
    .join(' and ');
