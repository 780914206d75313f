const listedLimits = { characters: 40, words: 5 };
/** An answer that is shown may be longer than a name in a list. */
const shownLimits = { characters: 80, words: 12 };
const edges = /^[\s"'`*“”‘’«»([]+|[\s"'`*“”‘’«»)\].,;:!]+$/gu;
function readName(raw, { characters, words }) {
    if (raw.length > 2 * characters || /[<>{}\n]/u.test(raw))
        return undefined;
    const name = raw.replace(edges, '');
    return name === '' || name.length > characters || name.split(' ').length > words ? undefined : name;
}
/** A label as a list gives it, without quotes, emphasis or a final stop; `undefined` when it cannot be a label. */
export const readLabelName = (raw) => readName(raw, listedLimits);
/** An answer as a worked example shows it, in plain text or as the first text of a JSON object. */
export const readShownName = (raw) => readName(readJsonAnswer(raw)?.value ?? raw, shownLimits);
/** Two spellings of one label have the same key. */
export const labelKey = (name) => name.toLowerCase();
/** The first text value of a JSON object and its key, for answers shown as JSON. */
export function readJsonAnswer(raw) {
    if (!raw.startsWith('{') || raw.length > 1_000)
        return undefined;
    try {
        const parsed = JSON.parse(raw);
        if (typeof parsed !== 'object' || parsed === null)
            return undefined;
        for (const [key, value] of Object.entries(parsed))
            if (typeof value === 'string')
                return { key, value };
    }
    catch {
        return undefined;
    }
    return undefined;
}
