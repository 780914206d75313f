import { normalQuantile } from './distributions/normal-distribution.js';
/** How often a drop of the size that is told is found. */
export const usualPower = 0.8;
const bisections = 60;
/**
 * The drop that `n` paired differences of scores in [0, 1] would show with 80 % power, where it comes of that share of
 * cases breaking outright: these add to the deviation that unchanged cases have, which is what `detectableDrop` leaves
 * out. Normal approximation to the sign-flip test (Connor 1987, Biometrics 43:207-211, with the discordance that the
 * drop itself brings); 1 where no drop is large enough.
 */
export function detectableBreakage({ standardDeviation, n, level }) {
    const [zLevel, zPower] = [normalQuantile(1 - level), normalQuantile(usualPower)];
    const isFound = (drop) => {
        const square = (1 - drop) * standardDeviation ** 2 + drop;
        return drop * Math.sqrt(n) > zLevel * Math.sqrt(square) + zPower * Math.sqrt(Math.max(0, square - drop * drop));
    };
    if (!isFound(1))
        return 1;
    let [missed, found] = [0, 1];
    for (let step = 0; step < bisections; step += 1) {
        const middle = (missed + found) / 2;
        if (isFound(middle))
            found = middle;
        else
            missed = middle;
    }
    return found;
}
