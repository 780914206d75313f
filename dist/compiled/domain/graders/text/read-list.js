import { asText } from '../../templates/rendering.js';
/**
 * The texts of a list, or of one text that names them between commas: `red, "deep, dark blue", green`. White space
 * around an item is no part of it, `""` and `\"` within quotes stand for a quote, and nothing between commas is no
 * item. `undefined` for a quote that does not end, or does not end its item.
 */
export function readList(value) {
    return Array.isArray(value) ? value.map(asText) : splitAtCommas(asText(value));
}
const item = /\s*(?:"((?:\\["\\]|\\(?!["\\])|""|[^"\\])*)"|([^",\s][^,]*)|)\s*(,|$)/y;
function splitAtCommas(text) {
    const items = [];
    item.lastIndex = 0;
    for (let found = item.exec(text); found !== null; found = item.exec(text)) {
        const [, quoted, plain] = found;
        if (quoted !== undefined)
            items.push(quoted.replace(/\\(["\\])|"(")/g, '$1$2'));
        else if (plain !== undefined && plain.trim() !== '')
            items.push(plain.trim());
        if (found[3] === '')
            return items;
    }
    return undefined;
}
