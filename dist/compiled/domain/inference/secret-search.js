import { base64Texts, hexTexts, secretPattern } from './secret-pattern.js';
/** Escapes of JSON, URLs and HTML begin with one of them. */
const escapes = ['\\', '%', '&'];
/**
 * Puts `***` in the place of a secret in any of the forms that `secretPattern` finds; `undefined` where that finds
 * none. Nearly no text holds one, so the pattern is asked only of a text with an escape in it or with one of the other
 * forms.
 */
export function secretSearch(value) {
    const pattern = secretPattern(value);
    if (pattern === undefined)
        return undefined;
    const secret = value.trim();
    // One look for each is several times as fast as a pattern for all of them.
    const telling = [...escapes, secret, ...base64Texts(secret), ...hexTexts(secret)];
    const mayHold = (text) => telling.some((part) => text.includes(part));
    return (text) => (mayHold(text) ? text.replace(pattern, '***') : text);
}
