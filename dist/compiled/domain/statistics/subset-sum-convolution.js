/** The tail of a random half of `sizes`, in ascending order, by taking in one size after the other. */
export function subsetSumConvolution(sizes, limit) {
    // Sums below zero stand before those that can be, so that no step asks whether there are any.
    const origin = 4 * (sizes.at(-1) ?? 0);
    const probabilities = new Float64Array(origin + limit + 1);
    probabilities[origin] = 1;
    let reach = 0;
    for (let index = 0; index < sizes.length;) {
        const size = sizes[index] ?? 0;
        const count = sizes[index + 3] === size ? 4 : 1;
        reach = Math.min(reach + count * size, limit);
        const sums = probabilities.subarray(0, origin + reach + 1);
        if (count === 4)
            addFour(sums, origin, size);
        else
            addOne(sums, origin, size);
        index += count;
    }
    const below = probabilities.subarray(origin, origin + limit).reduce((sum, probability) => sum + probability, 0);
    return { below, tie: probabilities[origin + limit] ?? 0 };
}
function addOne(sums, origin, size) {
    for (let at = sums.length - 1; at >= origin; at--) {
        sums[at] = ((sums[at] ?? 0) + (sums[at - size] ?? 0)) / 2;
    }
}
/** As many heads of four coins as there are, each of this size. */
function addFour(sums, origin, size) {
    for (let at = sums.length - 1; at >= origin; at--) {
        const one = (sums[at - size] ?? 0) + (sums[at - 3 * size] ?? 0);
        const none = (sums[at] ?? 0) + (sums[at - 4 * size] ?? 0);
        sums[at] = (none + 4 * one + 6 * (sums[at - 2 * size] ?? 0)) / 16;
    }
}
