/**
 * Tells what fails in head alone from what fails in base as well: the same document, or one that was moved and says the
 * same. Each of base stands for one of head, so that no copy passes for it.
 */
export function partFlaws(head, base) {
    const same = partBy(({ key }) => key, head, base);
    const moved = partBy(({ alike }) => alike, same.left, same.spare);
    const known = new Set([...same.matched, ...moved.matched]);
    return { fresh: moved.left, known: head.filter((flaw) => known.has(flaw)) };
}
function partBy(keyOf, head, base) {
    const free = new Map();
    for (const flaw of base) {
        const alike = free.get(keyOf(flaw));
        if (alike === undefined)
            free.set(keyOf(flaw), [flaw]);
        else
            alike.push(flaw);
    }
    const [matched, left] = [[], []];
    for (const flaw of head)
        (free.get(keyOf(flaw))?.pop() === undefined ? left : matched).push(flaw);
    return { matched, left, spare: [...free.values()].flat() };
}
