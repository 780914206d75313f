import { jsonOf } from '../trees/tree.js';
import { isAmountOfPrice, isOperationName, isPriceName, isShownName } from './setting-words.js';
export function splitEntry(tree, depth = 0) {
    if (tree.kind === 'scalar')
        return { model: tree.value, rest: undefined };
    if (tree.kind === 'list') {
        const parts = tree.items.map((item) => splitEntry(item, depth + 1));
        return { model: present(parts.map(({ model }) => model)), rest: someOf(parts.map(({ rest }) => rest)) };
    }
    const model = [];
    const rest = [];
    for (const { key, value } of tree.entries) {
        const split = isBeside(key, value, depth)
            ? { model: undefined, rest: jsonOf(value) }
            : splitEntry(value, depth + 1);
        if (split.model !== undefined)
            model.push([key, split.model]);
        if (split.rest !== undefined)
            rest.push([key, split.rest]);
    }
    const isEmpty = tree.entries.length === 0;
    return {
        model: model.length > 0 || isEmpty ? Object.fromEntries(model) : undefined,
        rest: rest.length > 0 ? Object.fromEntries(rest) : undefined,
    };
}
const isBeside = (key, value, depth) => isPriceName(key) ||
    isShownName(key) ||
    isOperationName(key) ||
    (depth === 0 && value.kind === 'scalar' && isAmountOfPrice(key, value.value));
const present = (parts) => parts.filter((part) => part !== undefined);
const someOf = (parts) => {
    const found = parts.filter((part) => part !== undefined);
    return found.length === 0 ? undefined : found;
};
