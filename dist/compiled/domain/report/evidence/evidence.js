/** The first column of a table about suites, left out where there is only one that it could be about. */
export function bySuite(evidence, suites) {
    if (suites.length > 1)
        return evidence;
    return { ...evidence, columns: evidence.columns.slice(1), rows: evidence.rows.map((cells) => cells.slice(1)) };
}
