import { studentTQuantile } from './distributions/student-t.js';
/** All numbers of one arm, unit by unit. */
export function numbersOf(units, arm) {
    let count = 0;
    for (const unit of units)
        count += unit[arm].length;
    const numbers = new Float64Array(count);
    let next = 0;
    for (const unit of units) {
        const ofUnit = unit[arm];
        for (let index = 0; index < ofUnit.length; index++, next++)
            numbers[next] = ofUnit[index] ?? 0;
    }
    return numbers;
}
/** What is known of a single unit, and of a level that is too fine. */
export const withoutEnds = [0, Number.POSITIVE_INFINITY];
export const ratioOf = (head, base) => (head === base ? 1 : head / base);
/**
 * How many standard deviations out the percentiles of a bootstrap of so many units are taken, further than a normal's
 * for few units as Student's t is (Hesterberg 2015, "expanded percentile"). Needs two units.
 */
export const expandedDeviations = (count, alpha) => studentTQuantile(1 - alpha, count - 1) * Math.sqrt(count / (count - 1));
export const ascending = (values) => values.length === 1 ? values : [...values].sort((one, other) => one - other);
