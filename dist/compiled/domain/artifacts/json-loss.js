import { isRoundedNumber } from './whole-number.js';
/** The loss as the end of a sentence, such as "this line …". */
export function describeLoss({ kind, text }) {
    if (kind === 'repeated-key')
        return `says \`${text}\` twice`;
    if (kind === 'rounded-number')
        return `has the number ${text}, which would be rounded`;
    if (kind === 'number-with-comma')
        return `has the number ${text}, which ends at its comma`;
    if (kind === 'compound-key')
        return `has \`${text}\` for a key`;
    return `has the key \`${text}\`, which no object of JavaScript keeps`;
}
/** How the author can say it all the same. */
export const hintForLoss = {
    'repeated-key': 'only the last would count; leave one of them',
    'rounded-number': 'write it as a text, in quotes',
    'prototype-key': 'give it another name',
    'number-with-comma': 'a number takes no comma: leave it out, or write a point where one is meant',
    'compound-key': 'put a template in quotes, as in "{{expected}}"',
};
/** The first loss of a valid JSON text, which a parser passes over in silence. */
export function findJsonLoss(json) {
    for (const loss of lossesOf(json))
        return loss;
    return undefined;
}
/** The first key that an object of a valid JSON text has twice. */
export function findRepeatedKey(json) {
    for (const { kind, text } of lossesOf(json))
        if (kind === 'repeated-key')
            return text;
    return undefined;
}
function* lossesOf(json) {
    const around = [];
    let keys;
    for (let at = 0; at < json.length; at += 1) {
        const sign = json[at] ?? '';
        if (sign === '"') {
            const end = endOfText(json, at);
            const loss = keys !== undefined && isKey(json, end) ? lossOfKey(json.slice(at, end + 1), keys) : undefined;
            if (loss !== undefined)
                yield loss;
            at = end;
        }
        else if (sign === '{' || sign === '[') {
            around.push(keys);
            keys = sign === '{' ? new Set() : undefined;
        }
        else if (sign === '}' || sign === ']')
            keys = around.pop();
        else if (isPartOfNumber(sign)) {
            const number = numberAt(json, at);
            if (isRoundedNumber(number))
                yield { kind: 'rounded-number', text: number };
            at += number.length - 1;
        }
    }
}
/** Where the closing quote stands, one without an odd number of backslashes before it. */
function endOfText(json, start) {
    for (let end = json.indexOf('"', start + 1); end >= 0; end = json.indexOf('"', end + 1)) {
        let before = end - 1;
        while (json[before] === '\\')
            before -= 1;
        if ((end - before) % 2 === 1)
            return end;
    }
    return json.length;
}
function isKey(json, end) {
    let next = end + 1;
    while (/\s/.test(json[next] ?? ''))
        next += 1;
    return json[next] === ':';
}
function lossOfKey(quoted, keys) {
    const key = quoted.includes('\\') ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
    if (key === '__proto__')
        return { kind: 'prototype-key', text: key };
    if (keys.has(key))
        return { kind: 'repeated-key', text: key };
    keys.add(key);
    return undefined;
}
const isPartOfNumber = (sign) => (sign >= '0' && sign <= '9') || sign === '-';
function numberAt(json, start) {
    let end = start + 1;
    while (/[\d.eE+-]/.test(json[end] ?? ''))
        end += 1;
    return json.slice(start, end);
}
