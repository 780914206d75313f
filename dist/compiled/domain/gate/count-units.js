/** How many clusters some cases come in, and how many cases are of none: what one cluster has counts once. */
export function countUnits(cases) {
    const clusters = new Set();
    let alone = 0;
    for (const { cluster } of cases) {
        if (cluster === undefined)
            alone += 1;
        else
            clusters.add(cluster);
    }
    return { clusters: clusters.size, alone };
}
