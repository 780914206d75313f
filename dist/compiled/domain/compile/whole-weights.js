/** Engines take whole weights; their sum stays far below what any of them takes. */
const most = 1_000_000;
/**
 * Weights as whole numbers in the same proportions: the smallest ones where there are any, else such that no share is
 * off by more than a millionth. None becomes 0, since a model of little traffic is one of traffic.
 */
export function wholeWeights(weights) {
    const scaled = [1, 10, 100, 1000, 10_000, 100_000].map((scale) => weights.map((weight) => weight * scale));
    const whole = scaled.find((each) => each.every(isWhole) && sumOf(each) <= most)?.map(Math.round);
    if (whole !== undefined)
        return whole.map((weight) => weight / whole.reduce(greatestDivisor));
    const sum = sumOf(weights);
    return weights.map((weight) => Math.max(1, Math.round((weight / sum) * most)));
}
const isWhole = (value) => Math.abs(value - Math.round(value)) < 1e-9 && Math.round(value) > 0;
const sumOf = (values) => values.reduce((sum, value) => sum + value, 0);
const greatestDivisor = (one, other) => other === 0 ? one : greatestDivisor(other, one % other);
