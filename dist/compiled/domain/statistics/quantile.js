/**
 * The sample quantile at `p` in [0, 1], type 7 of Hyndman and Fan 1996: linear between order statistics; NaN of
 * nothing.
 */
export const quantile = (values, p) => sortedQuantile(Float64Array.from(values).sort(), p);
/** The same of values in ascending order. */
export function sortedQuantile(sorted, p) {
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`no quantile at ${p}`);
    const position = (sorted.length - 1) * p;
    const below = sorted[Math.floor(position)] ?? Number.NaN;
    const above = sorted[Math.ceil(position)] ?? Number.NaN;
    return below + (above - below) * (position - Math.floor(position));
}
