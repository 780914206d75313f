import { Buffer } from 'node:buffer';
/** Shorter values are placeholders for servers that check none, and may be words of an answer. */
export const shortestSecret = 12;
const isRegion = /^[a-z]{2,4}(?:-[a-z]+)+-\d{1,2}$/;
const namedEntities = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };
const shortEscapes = { '\n': 'n', '\r': 'r', '\t': 't' };
/**
 * Finds a secret in a text: as it is, with any of its characters escaped as JSON, URLs or HTML do, in base64 whatever
 * stands around it, and in hexadecimal digits. `undefined` for a value too short to be one, and for a region of AWS,
 * which is read like a key and may be a word of any answer.
 */
export function secretPattern(value) {
    const secret = value.trim();
    if (secret.length < shortestSecret || isRegion.test(secret))
        return undefined;
    return new RegExp([escapedForms(secret), ...base64Forms(secret), ...hexTexts(secret)].join('|'), 'g');
}
/** Finds any text, however short, as it is and with any of its characters escaped. */
export const escapedPattern = (value) => new RegExp(escapedForms(value), 'g');
const escapedForms = (text) => escapedCharacters(text).join('');
/** The forms of each character of a text, as it is and escaped. */
export function escapedCharacters(text) {
    const [first = '', ...others] = text;
    return [`(?:${literally(first)}|${atRunStart}${charactersForms(first)})`, ...others.map(charactersForms)];
}
/**
 * Else each of many backslashes in a row would be tried as the beginning of a secret, and all behind it be gone
 * through.
 */
const atRunStart = String.raw `(?<!\\)`;
/** A character and its escapes; a backslash may have been escaped any number of times itself. */
function charactersForms(character) {
    const code = character.codePointAt(0) ?? 0;
    const utf8 = [...Buffer.from(character)].map((byte) => `%${inEitherCase(byte.toString(16).padStart(2, '0'))}`);
    const unicode = character.split('').map((unit) => `\\\\+u0*${hexOf(unit.charCodeAt(0))}`);
    const entity = namedEntities[character];
    const forms = [
        `${/[A-Za-z0-9]/.test(character) ? '' : '\\\\*'}${literally(character)}`,
        unicode.join(''),
        utf8.join(''),
        `&#(?:x0*${hexOf(code)}|0*${code});`,
        ...(entity === undefined ? [] : [`&${entity};`]),
        ...(shortEscapes[character] === undefined ? [] : [`\\\\+${shortEscapes[character]}`]),
    ];
    return `(?:${forms.join('|')})`;
}
/**
 * Base64 writes three bytes as four characters, so a secret within a longer text looks different by where in a triple
 * it begins. The characters at its ends that depend on what stands around it are left out.
 */
export function base64Texts(secret) {
    const bytes = Buffer.from(secret);
    const texts = [0, 1, 2].flatMap((offset) => {
        const padded = Buffer.concat([Buffer.alloc(offset), bytes]);
        const start = Math.ceil((offset * 8) / 6);
        const end = Math.floor((padded.length * 8) / 6);
        return ['base64', 'base64url'].map((form) => padded.toString(form).slice(start, end));
    });
    return [...new Set(texts)];
}
/** What is left of the last triple and its padding go with the rest. */
const base64Forms = (secret) => base64Texts(secret).map((text) => `${literally(text)}[A-Za-z0-9+/_-]?={0,2}`);
/** A secret in hexadecimal digits, small and large. */
export function hexTexts(secret) {
    const hex = Buffer.from(secret).toString('hex');
    return [hex, hex.toUpperCase()];
}
export const literally = (text) => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
const hexOf = (code) => inEitherCase(code.toString(16));
const inEitherCase = (hex) => hex.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
