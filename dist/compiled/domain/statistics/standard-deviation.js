import { mean } from './mean.js';
/** The sample standard deviation, with n - 1 below the line; NaN of fewer than two values. */
export function standardDeviation(values) {
    if (values.length < 2)
        return Number.NaN;
    const centre = mean(values);
    let squares = 0;
    for (let index = 0; index < values.length; index++)
        squares += ((values[index] ?? Number.NaN) - centre) ** 2;
    return Math.sqrt(squares / (values.length - 1));
}
