/** P-values adjusted for being several, in the order given. Holm 1979, step-down Bonferroni. */
export function holmAdjustment(pValues) {
    const ascending = pValues.map((p, index) => ({ p, index })).sort((one, other) => one.p - other.p);
    const adjusted = new Array(pValues.length);
    let floor = 0;
    for (const [rank, { p, index }] of ascending.entries()) {
        floor = Math.max(floor, Math.min(1, (pValues.length - rank) * p));
        adjusted[index] = floor;
    }
    return adjusted;
}
