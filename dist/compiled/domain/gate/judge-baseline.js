import { formatSigned } from '../report/words/format-quantity.js';
import { limitVerdict } from './limit-verdict.js';
/**
 * A suite whose cached answers of base no longer stand for what base answers is neither passed nor failed: what differs
 * may be how old they are, and not the change. A floor that head is shown to miss stands, since base has no part in it.
 */
export function limitByBaseline(metric, baseline) {
    const control = baseline?.control;
    if (control === undefined || !control.stale)
        return metric;
    if (metric.floor?.verdict === 'fail')
        return metric;
    return limitVerdict(metric, { barred: ['pass', 'fail'], reason: describeStaleness(control) });
}
function describeStaleness({ samples, metric, mean_shift: shift, p_value: p }) {
    const by = shift === null ? '' : ` by ${formatSigned(shift, 3)} on average`;
    const asked = `${samples} of them asked once more moved${by} in ${metric ?? 'their scores'}`;
    const test = p === null ? '' : `, sign-flip test, p = ${p.toFixed(4)}`;
    return `the cached answers of base no longer stand for what it answers: ${asked}${test}; ask anew with \`--refresh-baseline\``;
}
