const mostSteps = 200;
const precision = 1e-13;
/**
 * Where an increasing function crosses zero between `from`, at which it is below, and `to`, at which it is not: regula
 * falsi in the Illinois variant (Dowell and Jarratt 1971), and bisection where a value is infinite.
 */
export function findRoot(increasing, from, to) {
    let [low, high] = [from, to];
    let [below, above] = [increasing(low), increasing(high)];
    for (let step = 0; step < mostSteps && high - low > precision * Math.abs(high); step++) {
        const areFinite = Number.isFinite(below) && Number.isFinite(above);
        const next = areFinite ? low + ((high - low) * below) / (below - above) : (low + high) / 2;
        const value = increasing(next);
        if (Math.abs(value) < precision)
            return next;
        if (value < 0)
            [low, below, above] = [next, value, above / 2];
        else
            [high, above, below] = [next, value, below / 2];
    }
    return high;
}
