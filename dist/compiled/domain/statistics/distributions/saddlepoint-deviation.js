const mostSteps = 100;
const precision = 1e-12;
/** Closer to the mean than this the correction of a signed root is lost in rounding. */
const closest = 1e-6;
/**
 * How many standard deviations above its median 0 lies among the sums of as many values as there are, drawn from
 * `values` with replacement: the normal quantile of P(sum ≤ 0). A saddlepoint approximation by the modified signed root
 * (Barndorff-Nielsen 1986; of the bootstrap: Davison and Hinkley 1988). Infinite where 0 lies beyond all values.
 */
export function saddlepointDeviation(values) {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let index = 0; index < values.length; index++) {
        const value = values[index] ?? 0;
        if (value < least)
            least = value;
        if (value > most)
            most = value;
    }
    if (least >= 0)
        return Number.NEGATIVE_INFINITY;
    if (most <= 0)
        return Number.POSITIVE_INFINITY;
    const tilt = saddlepointOf(values, least, most);
    const { k, curvature } = cumulantsOf(values, tilt, Math.max(tilt * least, tilt * most));
    const root = Math.sign(tilt) * Math.sqrt(Math.max(0, -2 * values.length * k));
    if (Math.abs(root) < closest)
        return root;
    return root + Math.log((tilt * Math.sqrt(values.length * curvature)) / root) / root;
}
/** The tilt at which the values have the mean 0, by Newton's method within what is known to lie below and above. */
function saddlepointOf(values, least, most) {
    let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    let tilt = 0;
    const scale = most - least;
    for (let step = 0; step < mostSteps; step++) {
        const { slope, curvature } = cumulantsOf(values, tilt, Math.max(tilt * least, tilt * most));
        if (slope < 0)
            low = tilt;
        else
            high = tilt;
        const newton = tilt - slope / curvature;
        const next = newton > low && newton < high ? newton : between(low, high, scale);
        if (Math.abs(next - tilt) * scale < precision)
            return next;
        tilt = next;
    }
    return tilt;
}
/** The middle, or twice as far out where one side is open. */
function between(low, high, scale) {
    if (Number.isFinite(low) && Number.isFinite(high))
        return (low + high) / 2;
    return Number.isFinite(low) ? Math.max(1 / scale, 2 * low) : Math.min(-1 / scale, 2 * high);
}
/** `largest` is that of tilt times a value, which keeps the powers within reach. */
function cumulantsOf(values, tilt, largest) {
    let [sum, first, second] = [0, 0, 0];
    for (let index = 0; index < values.length; index++) {
        const value = values[index] ?? 0;
        const weight = Math.exp(tilt * value - largest);
        sum += weight;
        first += weight * value;
        second += weight * value * value;
    }
    const slope = first / sum;
    return { k: largest + Math.log(sum / values.length), slope, curvature: second / sum - slope * slope };
}
