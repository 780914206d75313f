/** The arithmetic mean; NaN of nothing. */
export function mean(values) {
    let sum = 0;
    for (let index = 0; index < values.length; index++)
        sum += values[index] ?? Number.NaN;
    return sum / values.length;
}
