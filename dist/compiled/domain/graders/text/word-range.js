import { isJsonObject } from '../../artifacts/read-json.js';
/** A number, as such or as text, stands for itself; `{ min, max }` may leave one end open. What is wrong is said. */
export function wordRangeOf(value) {
    const { min, max } = isJsonObject(value) ? value : { min: value, max: value };
    if (isJsonObject(value)) {
        const unknown = Object.keys(value).find((key) => key !== 'min' && key !== 'max');
        if (unknown !== undefined)
            return `counts between \`min\` and \`max\`, not \`${unknown}\``;
        if (min === undefined && max === undefined)
            return 'needs a `min` or a `max`';
    }
    const [from, to] = [min === undefined ? 0 : countOf(min), max === undefined ? Infinity : countOf(max)];
    if (from === undefined || to === undefined)
        return 'takes a whole number of words, or `min` and `max`';
    if (from === 0 && to === Infinity)
        return 'has a `min` of 0 and no `max`, which every answer satisfies';
    return from > to ? `has a \`min\` of ${from} above its \`max\` of ${to}` : { min: from, max: to };
}
function countOf(value) {
    if (typeof value === 'string' && !/^\s*\d+\s*$/.test(value))
        return undefined;
    const count = typeof value === 'string' || typeof value === 'number' ? Number(value) : Number.NaN;
    return Number.isSafeInteger(count) && count >= 0 ? count : undefined;
}
