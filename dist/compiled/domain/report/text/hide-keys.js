import { Buffer } from 'node:buffer';
import { createRedaction, redacted } from '../../inference/trace/redaction.js';
const hidePlainKeys = createRedaction([]);
const holdsKey = (text) => hidePlainKeys(text) !== text;
/** A run that may be escaped as in JSON, JavaScript, URLs or HTML, and a sign that it is. */
const escapedRun = /[\w.~+/=%\\&#;:-]{15,8000}/g;
const isEscaped = /%[0-9a-f]{2}|\\u\{?0|\\x[0-9a-f]{2}|&#?\w{2,6};/i;
/** A run that may be base64 or hexadecimal digits; a key in it is never shorter. */
const encodedRun = /[A-Za-z0-9+/_-]{20,20000}/g;
/**
 * A text without what has the shape of a key or token, whether it stands there as it is, escaped, in base64 or in
 * hexadecimal digits. Keys that are known are taken out where answers come in; here nobody knows any.
 */
export function hideKeys(text) {
    const plain = hidePlainKeys(text);
    const unescaped = isEscaped.test(plain)
        ? plain.replace(escapedRun, (run) => (isEscaped.test(run) && holdsKey(resolveEscapes(run)) ? redacted : run))
        : plain;
    return unescaped.replace(encodedRun, (run) => (readings(run).some(holdsKey) ? redacted : run));
}
const namedEntities = { amp: '&', lt: '<', gt: '>', quot: '"', lowbar: '_' };
const characterOf = (digits, base) => {
    const code = Number.parseInt(digits, base);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
};
const resolveEscapes = (run) => run
    .replace(/%([0-9a-f]{2})/gi, (_, hex) => characterOf(hex, 16))
    .replace(/(?<!\\)\\+(?:u\{0*([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2}))/gi, (_, ...groups) => characterOf(groups.slice(0, 3).find((digits) => digits !== undefined) ?? '0', 16))
    .replace(/&#x0*([0-9a-f]{1,6});/gi, (_, hex) => characterOf(hex, 16))
    .replace(/&#0*([0-9]{1,7});/g, (_, digits) => characterOf(digits, 10))
    .replace(/&(\w{2,6});/g, (whole, name) => namedEntities[name] ?? whole);
/** What a run may stand for: base64 from each place within four characters, since other text may touch it, and hex. */
function readings(run) {
    const inBase64 = [0, 1, 2, 3].map((start) => Buffer.from(run.slice(start), 'base64').toString('latin1'));
    const digits = /[0-9a-f]{30,}/i.exec(run)?.[0] ?? '';
    const inHex = [0, 1].map((start) => Buffer.from(digits.slice(start), 'hex').toString('latin1'));
    return [...inBase64, ...inHex];
}
