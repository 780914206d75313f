/** Makes the nodes of one text. */
export function nodesOf(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    let id = 0;
    return ({ type, isNamed = true, children, fields = {}, start, end }) => {
        id += 1;
        const startIndex = start ?? children[0]?.startIndex ?? 0;
        const endIndex = end ?? children.at(-1)?.endIndex ?? startIndex;
        return {
            id,
            type,
            isNamed,
            startIndex,
            endIndex,
            startPosition: pointOf(starts, startIndex),
            endPosition: pointOf(starts, endIndex),
            childCount: children.length,
            children,
            childForFieldName: (name) => fields[name] ?? null,
        };
    };
}
function pointOf(starts, index) {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= index)
            low = middle;
        else
            high = middle - 1;
    }
    return { row: low, column: index - (starts[low] ?? 0) };
}
