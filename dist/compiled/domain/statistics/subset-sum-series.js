/** What is smaller than this is nothing beside the precision of a number. */
const nothing = 1e-18;
const lnNothing = Math.log(nothing);
/** So many factors, each the cosine of some angle, leave nothing of their product at most frequencies. */
const enoughFactors = 60;
/**
 * The series for a random half of `sizes`, in ascending order, from its characteristic function about the mean, which
 * is the product of cos(size · θ / 2): of a lattice whose period is so long that less than 1e-18 of the distribution
 * lies beyond (Hoeffding 1963, theorem 2).
 */
export function seriesOf(sizes, limit) {
    const groups = grouped(sizes);
    let [sum, squares] = [0, 0];
    for (const { size, count } of groups) {
        sum += count * size;
        squares += count * size ** 2;
    }
    const twiceBelow = sum - 2 * limit;
    const halfPeriod = Math.ceil(twiceBelow / 2 + Math.sqrt((squares * Math.log(2 / nothing)) / 2)) + 1;
    return { groups, twiceBelow, root: Math.sqrt(squares), halfPeriod };
}
/**
 * The tail of such a series. Beaulieu 1990 has the same one for sums off a lattice. For many sizes the product is
 * nothing at all but a few frequencies, which is told after a few factors.
 */
export function subsetSumSeries({ groups, halfPeriod, twiceBelow }) {
    let [aboveMid, tie] = [0, 1];
    for (let frequency = 1; frequency <= halfPeriod; frequency++) {
        const factor = characteristic(groups, frequency, halfPeriod);
        if (factor === 0)
            continue;
        const angle = angleOf(twiceBelow * frequency, halfPeriod);
        tie += (frequency < halfPeriod ? 2 : 1) * factor * Math.cos(angle);
        const half = (Math.PI * frequency) / (2 * halfPeriod);
        if (frequency % 2 === 1)
            aboveMid += (factor * Math.sin(angle)) / Math.tan(half);
    }
    const tieShare = Math.max(0, tie / (2 * halfPeriod));
    return { below: Math.max(0, 0.5 - aboveMid / halfPeriod - tieShare / 2), tie: tieShare };
}
/** How many factors a series takes, about. */
export function seriesSteps({ groups, halfPeriod }) {
    let [factors, taken] = [0, 0];
    for (const { count } of groups) {
        if (taken >= enoughFactors)
            break;
        taken += count;
        factors += 1;
    }
    return halfPeriod * factors;
}
function grouped(sizes) {
    const groups = [];
    for (let first = 0, next = 0; first < sizes.length; first = next) {
        const size = sizes[first] ?? 0;
        while (next < sizes.length && sizes[next] === size)
            next += 1;
        groups.push({ size, count: next - first });
    }
    return groups.sort((one, other) => other.count - one.count);
}
/** The product of cos(size · θ / 2) at θ = π · frequency / halfPeriod; 0 as soon as it is nothing. */
function characteristic(groups, frequency, halfPeriod) {
    let ln = 0;
    let sign = 1;
    for (const { size, count } of groups) {
        const cosine = Math.cos(angleOf(size * frequency, halfPeriod));
        if (cosine < 0 && count % 2 === 1)
            sign = -sign;
        ln += count * Math.log(Math.abs(cosine));
        if (ln < lnNothing)
            return 0;
    }
    return sign * Math.exp(ln);
}
/** π / 2 times so many half periods, reduced while it is a whole number. */
const angleOf = (quarters, halfPeriod) => (Math.PI * (quarters % (4 * halfPeriod))) / (2 * halfPeriod);
