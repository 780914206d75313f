const tolerance = 1e-9;
/** The smallest q up to `limit` for which every value is a whole number of q-ths; `undefined` when there is none. */
export function commonDenominator(values, limit) {
    for (let q = 1; q <= limit; q++)
        if (areWhole(values, q))
            return q;
    return undefined;
}
function areWhole(values, q) {
    for (let index = 0; index < values.length; index++) {
        const times = (values[index] ?? 0) * q;
        if (!(Math.abs(times - Math.round(times)) < tolerance))
            return false;
    }
    return true;
}
