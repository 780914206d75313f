import { formatShare, formatSigned } from '../report/words/format-quantity.js';
/** Why nothing can be compared, or need not be. */
export const whyNoBaseline = (comparison) => comparison === 'identical'
    ? 'both arms are one target'
    : 'there is no base to compare with, so that no increase is measured';
/** Why a ratio of head to base got its verdict, in one sentence. */
export function describeRatio(judged) {
    const { verdict, limit, alpha, size, what } = judged;
    const [low, high] = judged.interval.map(change);
    const estimate = `${what} ${change(judged.ratio)}`;
    const sure = `${formatShare(1 - alpha)} one-sided`;
    const allowed = `limit ${change(1 + limit)}`;
    if (size.units < size.fewest) {
        const unit = size.isClustered ? 'clusters' : 'cases';
        return `${estimate}, but ${size.units} ${unit} bound it too poorly; it takes ${size.fewest} (${allowed})`;
    }
    if (judged.isTooFine === true)
        return `${estimate}, but a level of ${alpha} is finer than resampling tells, so that nothing bounds it (${allowed})`;
    if (verdict === 'pass')
        return `${estimate}, at worst ${high} (${sure}), ${allowed}`;
    if (verdict === 'fail')
        return `${estimate}, at least ${low} (${sure}), ${allowed}`;
    const range = `between ${low} and ${high} with ${formatShare(1 - 2 * alpha)} confidence`;
    return `${estimate}, ${range}: neither beyond the ${allowed} for sure nor within it`;
}
/** A ratio as the change that it is, such as `+12.5 %`. */
function change(ratio) {
    if (!Number.isFinite(ratio))
        return 'from nothing';
    return `${formatSigned(100 * (ratio - 1))} %`;
}
