import { normalQuantile } from './distributions/normal-distribution.js';
import { studentTQuantile } from './distributions/student-t.js';
import { leastCount } from './least-count.js';
import { tangoInterval } from './tango-interval.js';
/**
 * The margin that arms which do not differ pass with this chance: the bound of a sample whose mean is as low as its
 * quantile at 1 - chance, and whose deviation is as expected. Within 1 point of simulation from 20 pairs on, within 5
 * below.
 */
export function passableMargin(question) {
    const { bound, n, standardDeviation, chance } = question;
    if (n < 1)
        return 1;
    const unlucky = (normalQuantile(chance) * standardDeviation) / Math.sqrt(n);
    const lowerBound = bound === 'tango' ? tangoBound(question, unlucky) : plusOneBound(question, unlucky);
    return Math.min(1, -lowerBound);
}
/** As many wins and losses as are expected, so many more losses than wins that the mean is `-unlucky`. */
function tangoBound({ n, standardDeviation, level }, unlucky) {
    const discordant = Math.min(n, n * standardDeviation ** 2);
    const losses = Math.min(n, (discordant + n * unlucky) / 2);
    const wins = Math.min(n - losses, Math.max(0, (discordant - n * unlucky) / 2));
    return tangoInterval(wins, losses, n, normalQuantile(1 - level))[0];
}
/** `plusOneLowerBound` from the moments of the sample. */
function plusOneBound({ n, standardDeviation, level }, unlucky) {
    const mean = (-n * unlucky - 1) / (n + 1);
    const variance = ((n - 1) * standardDeviation ** 2 + (n / (n + 1)) * (1 - unlucky) ** 2) / n;
    return mean - studentTQuantile(1 - level, n) * Math.sqrt(variance / (n + 1));
}
/** The least number of pairs with which unchanged arms pass a margin with this chance; `Infinity` beyond a million. */
export const casesToPass = (question, margin) => leastCount((n) => passableMargin({ ...question, n }) <= margin, 1e6);
