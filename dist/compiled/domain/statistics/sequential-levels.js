import { normalCdf, normalQuantile } from './distributions/normal-distribution.js';
/** Beyond this many standard errors nothing is left to integrate. */
const reach = 8;
const widestStep = 0.05;
const narrowestStep = 0.002;
const precision = 1e-12;
const mostRounds = 60;
const stepBetween = (earlier, later) => ({
    carry: Math.sqrt(earlier / later),
    noise: Math.sqrt(1 - earlier / later),
});
/** Simpson's rule from -reach to `end`, fine enough for a kernel as narrow as that of `next`. */
function gridUpTo(end, next, density) {
    const finest = Math.min(widestStep, Math.max(narrowestStep, next.noise / next.carry / 4));
    const intervals = 2 * Math.ceil((end + reach) / finest / 2);
    const width = (end + reach) / intervals;
    const zs = Float64Array.from({ length: intervals + 1 }, (_, index) => -reach + index * width);
    const weights = zs.map((z, index) => {
        const simpson = index === 0 || index === intervals ? 1 : 2 + 2 * (index % 2);
        return (density(z) * simpson * width) / 3;
    });
    return { zs, weights };
}
function weightedSum({ zs, weights }, of) {
    let sum = 0;
    for (let index = 0; index < zs.length; index++)
        sum += (weights[index] ?? 0) * of(zs[index] ?? 0);
    return sum;
}
const normalDensity = (z) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
const densityAfter = (grid, { carry, noise }) => (z) => weightedSum(grid, (before) => normalDensity((z - carry * before) / noise)) / noise;
/** The boundary that runs not stopped so far cross with probability `spent`, by Newton's method on the scale of z. */
function boundaryAfter(grid, step, spent) {
    const density = densityAfter(grid, step);
    const target = -normalQuantile(spent);
    let [low, high] = [-reach, reach];
    let boundary = target;
    for (let round = 0; round < mostRounds && high - low > precision; round++) {
        const z = zOfCrossing(grid, step, boundary);
        if (z < target)
            low = boundary;
        else
            high = boundary;
        const next = boundary - ((z - target) * normalDensity(z)) / density(boundary);
        if (Math.abs(next - boundary) < precision)
            break;
        boundary = next > low && next < high ? next : (low + high) / 2;
    }
    return boundary;
}
function zOfCrossing(grid, { carry, noise }, boundary) {
    const crossing = weightedSum(grid, (before) => normalCdf((carry * before - boundary) / noise));
    return -normalQuantile(Math.min(1 - Number.EPSILON, Math.max(Number.MIN_VALUE, crossing)));
}
function checkSchedule(information, alpha) {
    const rises = information.every((share, look) => share > (information[look - 1] ?? 0));
    if (!rises || information.at(-1) !== 1 || !(alpha > 0 && alpha < 0.5)) {
        throw new RangeError(`no levels for looks at ${information.join(', ')} with alpha ${alpha}`);
    }
}
/**
 * The one-sided nominal level of each look at a growing sample, so that all looks up to information share t cross with
 * probability alpha * t² when nothing changed. `information` are increasing shares in (0, 1] that end in 1; a
 * RangeError otherwise. Spending after Lan and DeMets 1983 and Kim and DeMets 1987 (power 2); the boundaries by the
 * recursive integration of Armitage, McPherson and Rowe 1969: looks correlate with sqrt(t_i / t_j).
 */
export function sequentialLevels(information, alpha) {
    checkSchedule(information, alpha);
    const first = information[0] ?? 1;
    const levels = [alpha * first * first];
    let boundary = -normalQuantile(alpha * first * first);
    let density = normalDensity;
    for (const [look, later] of information.slice(1).entries()) {
        const earlier = information[look] ?? first;
        const step = stepBetween(earlier, later);
        const grid = gridUpTo(boundary, step, density);
        boundary = boundaryAfter(grid, step, alpha * (later * later - earlier * earlier));
        density = densityAfter(grid, step);
        levels.push(normalCdf(-boundary));
    }
    return levels;
}
