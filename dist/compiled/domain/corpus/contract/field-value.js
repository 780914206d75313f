import { canonicalJson } from '../../artifacts/digest.js';
import { own } from '../../artifacts/own.js';
import { plainJson } from '../../artifacts/read-json.js';
/**
 * What a document says under a key; keys within keys are parted by dots. `path`, `text` and `id` are there unless the
 * document has keys of these names. `undefined` where it says nothing.
 */
export function fieldValue(document, path) {
    const [first = '', ...rest] = path.split('.');
    let value = own(document.fields, first) ?? ownPart(document, first);
    for (const key of rest) {
        value = typeof value === 'object' && value !== null ? own(value, key) : undefined;
    }
    return value === null ? undefined : value;
}
const ownPart = ({ path, text, id }, key) => own({ path, text, id }, key);
/** What documents must not have alike, as one text; `undefined` where a document lacks any of it. */
export function keyOfValues(document, paths) {
    const values = paths.map((path) => fieldValue(document, path));
    return values.includes(undefined) ? undefined : canonicalJson(plainJson(values));
}
/** A value in a few words, for people. */
export function shownValue(value) {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
