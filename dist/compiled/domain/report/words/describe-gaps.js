import { bindingSuites } from './culprits.js';
import { formatAmount, formatCount } from './format-quantity.js';
/** Suites named before the rest are counted. */
const mostSuites = 5;
/**
 * Which cases the other shards, the budget or failed calls left without a comparison, in one sentence; '' when all were
 * measured.
 */
export function describeGaps(verdict, neutralise) {
    const suites = bindingSuites(verdict).filter(({ cases }) => cases.planned < cases.total || cases.missing > 0);
    if (suites.length === 0)
        return '';
    const told = suites
        .slice(0, mostSuites)
        .map(({ name, cases }) => `${neutralise(name)}: ${describeCases(cases, verdict)}`);
    const rest = suites.length - told.length;
    const more = rest > 0 ? [`and ${formatAmount(rest, 'more suite')}`] : [];
    return `${[...told, ...more].join('; ')}.`;
}
const describeCases = ({ planned, total, missing }, { shard }) => [
    ...(planned < total ? [describePlanned(planned, total, shard)] : []),
    ...(missing > 0 ? [`${formatAmount(missing, 'case')} without a score in one of the arms`] : []),
].join(', ');
/** What of a shard's part the budget has cut is told when the shards are merged. */
function describePlanned(planned, total, shard) {
    const all = formatAmount(total, 'case');
    if (planned === 0)
        return `none of ${all} was run`;
    if (shard === undefined || shard.count === 1)
        return `${formatCount(planned)} of ${all} fit the budget`;
    return `shard ${shard.index} of ${shard.count} has ${formatCount(planned)} of ${all}`;
}
