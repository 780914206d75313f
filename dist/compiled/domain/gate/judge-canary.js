import { limitVerdict } from './limit-verdict.js';
/** Why scores of a judge cannot be relied on in this run. */
const describeMove = ({ mean_shift: shift, reason }) => shift === null
    ? `nothing shows that the judge grades as it did: ${reason}`
    : `the judge moved, and not the change: ${reason}, so the baseline is invalid`;
/**
 * A metric whose judge no longer grades unchanged answers as on record is neither passed nor failed: its baseline is
 * invalid, and whatever moved it is not shown to be the change. Metrics that no judge feeds keep their verdict, so that
 * a judge that moves cannot hide what was proven without it.
 */
export function limitByCanary(metric, judges = []) {
    const canary = judges.find((row) => row.metric === metric.name)?.canary;
    if (canary === undefined || !canary.moved)
        return metric;
    return limitVerdict(metric, { barred: ['pass', 'fail'], reason: describeMove(canary) });
}
