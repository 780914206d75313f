const bisections = 60;
/** Tango's score statistic of the hypothesis that the paired difference is `x`. */
function score(wins, losses, n, x) {
    const a = 2 * n;
    const b = -wins - losses + (2 * n - wins + losses) * x;
    const c = -losses * x * (1 - x);
    const lossRate = (Math.sqrt(Math.max(0, b * b - 4 * a * c)) - b) / (2 * a);
    const variance = n * (2 * lossRate + x * (1 - x));
    const deviation = wins - losses - n * x;
    return deviation === 0 ? 0 : deviation / Math.sqrt(Math.max(variance, Number.MIN_VALUE));
}
function lowerBound(wins, losses, n, z) {
    if (losses === n)
        return -1;
    let outside = -1;
    let inside = (wins - losses) / n;
    for (let step = 0; step < bisections; step++) {
        const middle = (outside + inside) / 2;
        if (score(wins, losses, n, middle) > z)
            outside = middle;
        else
            inside = middle;
    }
    return (outside + inside) / 2;
}
/**
 * Tango's score interval of a paired difference of proportions, (wins - losses) / n, with `z` standard errors on both
 * sides. Tango 1998, Statistics in Medicine 17:891-908; without wins and losses it is ± z² / (n + z²).
 */
export function tangoInterval(wins, losses, n, z) {
    if (!(n >= 1 && wins >= 0 && losses >= 0 && wins + losses <= n)) {
        throw new RangeError(`no interval of ${wins} wins and ${losses} losses in ${n} pairs`);
    }
    return [lowerBound(wins, losses, n, z), -lowerBound(losses, wins, n, z)];
}
