import { isJsonObject, readJson } from '../../artifacts/read-json.js';
/** How often a text may be read over, as its braces open and never close, before that is too often. */
const mostReadings = 200;
/**
 * The outermost JSON objects in a text, whatever stands between them; `undefined` when its braces are so many and so
 * unbalanced that they cannot be told in reasonable time.
 */
export function findJsonObjects(text) {
    const found = [];
    let left = mostReadings * Math.max(text.length, 1000);
    let start = text.indexOf('{');
    while (start !== -1) {
        const end = endOfObject(text, start);
        left -= (end ?? text.length) - start;
        if (left < 0)
            return undefined;
        const value = end === undefined ? undefined : readJson(text.slice(start, end))?.json;
        const isObject = isJsonObject(value);
        if (isObject)
            found.push(value);
        start = text.indexOf('{', isObject && end !== undefined ? end : start + 1);
    }
    return found;
}
/** Where the brace at `start` is closed, braces in strings left aside. */
function endOfObject(text, start) {
    let depth = 0;
    let isString = false;
    for (let index = start; index < text.length; index += 1) {
        const character = text[index];
        if (isString) {
            if (character === '\\')
                index += 1;
            else if (character === '"')
                isString = false;
        }
        else if (character === '"')
            isString = true;
        else if (character === '{')
            depth += 1;
        else if (character === '}') {
            depth -= 1;
            if (depth === 0)
                return index + 1;
        }
    }
    return undefined;
}
