/** Means of the same scores, summed in another order, differ by less than this; no change of an answer does. */
const roundingNoise = 1e-9;
/** Which way a score moved: -1 when it fell, 1 when it rose, 0 when it stayed but for rounding. */
export function directionOf(difference) {
    if (Math.abs(difference) < roundingNoise)
        return 0;
    return difference < 0 ? -1 : 1;
}
