/** Deeper nesting than this is nobody's configuration, and would exhaust the stack. */
export const deepestNesting = 100;
export const scalar = (value, line) => ({ kind: 'scalar', value, line });
/** What a tree says, as JSON. Of a key given twice the last counts. */
export function jsonOf(tree) {
    if (tree.kind === 'scalar')
        return tree.value;
    if (tree.kind === 'list')
        return tree.items.map(jsonOf);
    return Object.fromEntries(tree.entries.map(({ key, value }) => [key, jsonOf(value)]));
}
/** What a mapping holds under a key; `undefined` for other trees and absent keys. */
export const childOf = (tree, key) => tree?.kind === 'map' ? tree.entries.find((entry) => entry.key === key)?.value : undefined;
/** The text that a mapping holds under a key, where it is text. */
export function textOf(tree, key) {
    const child = childOf(tree, key);
    return child?.kind === 'scalar' && typeof child.value === 'string' ? child.value : undefined;
}
export const hasKey = (tree, key) => childOf(tree, key) !== undefined;
/** Every scalar of a tree. */
export function* leavesOf(tree) {
    if (tree.kind === 'scalar')
        yield tree.value;
    else if (tree.kind === 'list')
        for (const item of tree.items)
            yield* leavesOf(item);
    else
        for (const entry of tree.entries)
            yield* leavesOf(entry.value);
}
