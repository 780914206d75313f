/** The numbers of at least `cutoff` of units of which each stands at its place. */
export function highNumbers(units, cutoff, usual) {
    const found = [];
    units.forEach((numbers, place) => {
        for (const value of numbers)
            if (value >= cutoff)
                found.push({ value, place });
    });
    found.sort((one, other) => other.value - one.value);
    return {
        values: new Float64Array(found.map(({ value }) => value)),
        places: new Int32Array(found.map(({ place }) => place)),
        usual,
        short: units.flatMap(({ length }, place) => (length < usual ? [{ place, fewer: usual - length }] : [])),
    };
}
/**
 * The type 7 quantile at `p` of numbers that count as often as their unit was drawn, walked from the top; 0 of nothing,
 * `undefined` where it lies below all numbers that are known.
 */
export function weightedQuantile(numbers, { weights, drawn }, p) {
    const { values, places } = numbers;
    const count = countOf(numbers, weights, drawn);
    if (count <= 0)
        return 0;
    const position = (count - 1) * p;
    const [low, high] = [Math.floor(position), Math.ceil(position)];
    let left = count;
    let index = -1;
    const walkTo = (rank) => {
        while (left > rank && index < values.length) {
            index += 1;
            left -= weights[places[index] ?? -1] ?? 0;
        }
        return values[index];
    };
    const [above, below] = [walkTo(high), walkTo(low)];
    return above === undefined || below === undefined ? undefined : below + (above - below) * (position - low);
}
function countOf({ usual, short }, weights, drawn) {
    let count = usual * drawn;
    for (const { place, fewer } of short)
        count -= fewer * (weights[place] ?? 0);
    return count;
}
