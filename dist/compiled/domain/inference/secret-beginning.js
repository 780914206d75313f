import { base64Texts, escapedCharacters, hexTexts, literally, secretPattern } from './secret-pattern.js';
/**
 * So many characters of a longer secret are as good as all; more than all keys of a kind, such as PEM's, begin with.
 */
const tellingCharacters = 160;
/** More than all of them take, each escaped. */
const longestBeginning = 2000;
/** A text that ends in the middle of an escape of a character. */
const halfEscape = String.raw `(?:(?<!\\)\\+(?:u[0-9a-fA-F]{0,3})?|%[0-9A-Fa-f]?|&[#\w]{0,7})`;
/** The search for a secret in each of its forms; `undefined` for a value too short to be one. */
export function secretBeginning(value) {
    const secret = value.trim().slice(0, tellingCharacters);
    const whole = secretPattern(secret);
    if (whole === undefined)
        return undefined;
    const escaped = `${beginningOf(escapedCharacters(secret))}${halfEscape}?|${halfEscape}`;
    const encoded = [...base64Texts(secret), ...hexTexts(secret)].map((text) => beginningOf([...text].map(literally)));
    const beginning = new RegExp(`(?:${[escaped, ...encoded].join('|')})$`);
    return {
        standsIn: (text) => text.search(whole) !== -1,
        beginsAt: (text) => {
            const from = Math.max(0, text.length - longestBeginning);
            const at = (from === 0 ? text : text.slice(from)).search(beginning);
            return at === -1 ? text.length : from + at;
        },
    };
}
/** The search for several secrets at once; `undefined` for none. */
export function anyBeginning(searches) {
    const [only] = searches;
    if (searches.length <= 1)
        return only;
    return {
        standsIn: (text) => searches.some(({ standsIn }) => standsIn(text)),
        beginsAt: (text) => searches.reduce((first, { beginsAt }) => Math.min(first, beginsAt(text)), text.length),
    };
}
/** Any beginning of a sequence, at least of one. */
function beginningOf([first = '', ...others]) {
    return first + others.reduceRight((rest, form) => `(?:${form}${rest})?`, '');
}
