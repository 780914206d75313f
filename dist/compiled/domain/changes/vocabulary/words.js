/**
 * The words of an identifier, lower-cased: `maxOutputTokens`, `MAX_OUTPUT_TOKENS` and `max-output-tokens` are the same.
 */
export function wordsOfName(name) {
    if (name.length > longestName)
        return [];
    return name
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '');
}
const longestName = 200;
/** Names recur in a file and across files, so the last ones asked for are kept. */
const spaced = new Map();
const mostKept = 5000;
/** The words of a name joined by single spaces, which is how the tables of this folder write names. */
export function spacedName(name) {
    const known = spaced.get(name);
    if (known !== undefined)
        return known;
    const words = wordsOfName(name).join(' ');
    if (spaced.size >= mostKept)
        spaced.clear();
    if (name.length <= longestName)
        spaced.set(name, words);
    return words;
}
