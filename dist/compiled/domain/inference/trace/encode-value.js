import { rememberTexts } from '../remember-texts.js';
import { attributeTypes } from './conventions.js';
/** Readers of protobuf refuse messages nested more than 100 deep; a level of a value is three of them. */
const deepest = 25;
const names = Object.keys(attributeTypes);
const beginnings = new Map(names.map((name) => [name, `,{"key":${JSON.stringify(name)},"value":`]));
const lastOnes = new Map();
/**
 * The attributes that have a value as a list of `KeyValue` of the OTLP protobuf in its JSON mapping, each as the table
 * of conventions types it. Text is put together by hand, since a span is a hundred small objects otherwise, of few
 * pieces, and added to rather than joined, which would copy what people wrote once for each level that it stands at.
 */
export function encodeAttributes(attributes, clean) {
    let encoded = '';
    for (const key in attributes) {
        const name = key;
        const value = attributes[name];
        if (value === undefined)
            continue;
        const attribute = encodeAttribute(name, typeof value === 'string' ? clean(value) : value, clean);
        // The first loses its comma by itself: to cut it off the whole would copy all that people wrote.
        encoded = encoded === '' ? attribute.slice(1) : encoded + attribute;
    }
    return `[${encoded}]`;
}
/** A comma and one attribute, a text cleaned already. */
function encodeAttribute(name, value, clean) {
    const last = lastOnes.get(name);
    if (last !== undefined && last.value === value)
        return last.encoded;
    const encoded = `${beginnings.get(name)}${encodeTyped(name, value, clean)}}`;
    if (typeof value !== 'object')
        lastOnes.set(name, { value, encoded });
    return encoded;
}
function encodeTyped(name, value, clean) {
    if (typeof value === 'string')
        return text(value);
    if (typeof value === 'number') {
        return attributeTypes[name] === 'double' || !Number.isSafeInteger(value) ? double(value) : int(value);
    }
    return encodeAny(value, clean, 0);
}
/** Any JSON value as an `AnyValue`; a number without a fraction is an integer, since JSON cannot tell. */
function encodeAny(value, clean, depth) {
    switch (typeof value) {
        case 'string':
            return text(clean(value));
        case 'boolean':
            return `{"boolValue":${value}}`;
        case 'number':
            return Number.isSafeInteger(value) ? int(value) : double(value);
        case 'object':
            return value === null ? '{}' : encodeNested(value, clean, depth);
        default:
            return '{}';
    }
}
function encodeNested(value, clean, depth) {
    if (depth >= deepest)
        return text(clean(JSON.stringify(value)));
    if (Array.isArray(value)) {
        let values = '';
        for (const each of value)
            values += `${values === '' ? '' : ','}${encodeAny(each, clean, depth + 1)}`;
        return `{"arrayValue":{"values":[${values}]}}`;
    }
    let encoded = '';
    for (const key of Object.keys(value)) {
        const each = value[key];
        if (each === undefined)
            continue;
        const beginning = `${encoded === '' ? '' : ','}{"key":${quoted(clean(key))},"value":`;
        encoded += `${beginning}${encodeAny(each, clean, depth + 1)}}`;
    }
    return `{"kvlistValue":{"values":[${encoded}]}}`;
}
/**
 * A text as JSON. Half a character, which JSON can escape and UTF-8 cannot carry, becomes the sign for a broken one.
 */
export const quoted = rememberTexts((text) => {
    const json = JSON.stringify(text);
    return json.includes('\\ud') ? json.replace(/(?<!\\)((?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/g, '$1\ufffd') : json;
});
const text = (value) => `{"stringValue":${quoted(value)}}`;
/** A 64-bit integer is a decimal text. */
const int = (value) => `{"intValue":"${value}"}`;
/** JSON has no word for what is no number; the protobuf mapping has. */
const double = (value) => `{"doubleValue":${Number.isFinite(value) ? value : `"${value}"`}}`;
