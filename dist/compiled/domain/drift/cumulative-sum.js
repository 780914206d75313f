import { findRoot } from '../statistics/find-root.js';
/** By how many of its errors a measurement may be too low before it adds to the sum: half of the drift looked for. */
const allowance = 0.5;
/** Of one metric: about 930 measurements between false alarms where nothing drifts (Siegmund 1985, 2.57). */
const thresholdOfOne = 5;
/** The threshold of each of several metrics, so that all together alarm falsely as rarely as one alone. */
export const thresholdOf = (metrics) => thresholdOfOne + Math.log(Math.max(1, metrics));
/**
 * Page's cumulative sum of measurements that are too low, one step a measurement. It is cut at twice the threshold, so
 * that what has recovered is told within as many measurements as it would take to alarm.
 */
export function cumulativeSums(zs, threshold) {
    const steps = [];
    for (const [place, z] of zs.entries()) {
        const before = steps.at(-1) ?? { sum: 0, since: undefined };
        const sum = Math.min(2 * threshold, Math.max(0, before.sum - z - allowance));
        steps.push({ sum, since: sum === 0 ? undefined : (before.since ?? place) });
    }
    return steps;
}
/** Siegmund's correction for what a sum that passes the threshold lies beyond it. */
const overshoot = 1.166;
/** Measurements until the alarm, on average, where each lies `shift` errors too low (Siegmund 1985, 2.57). */
export function averageRunLength(shift, threshold) {
    const drift = shift - allowance;
    const bound = threshold + overshoot;
    if (Math.abs(drift) < 1e-6)
        return bound * bound;
    return (Math.exp(-2 * drift * bound) + 2 * drift * bound - 1) / (2 * drift * drift);
}
/** How many errors too low a shift is that alarms after so many measurements on average. */
export const shiftFoundWithin = (measurements, threshold) => findRoot((shift) => measurements - averageRunLength(shift, threshold), 0, 100);
