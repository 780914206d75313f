import { isJsonObject } from '../../artifacts/read-json.js';
/** Values are written no deeper; what nests deeper is nothing. */
const deepest = 30;
const integer = /^-?\d{1,20}$/;
const noNumbers = {
    NaN: Number.NaN,
    Infinity: Number.POSITIVE_INFINITY,
    '-Infinity': Number.NEGATIVE_INFINITY,
};
/**
 * An `AnyValue` of the OTLP protobuf in its JSON mapping as the JSON value that it stands for; `undefined` for what is
 * none. Writers differ on whether a 64-bit integer is a text or a number.
 */
export function decodeOtlpValue(value, depth = 0) {
    if (depth > deepest || !isJsonObject(value))
        return undefined;
    const { stringValue, boolValue, intValue, doubleValue, arrayValue, kvlistValue } = value;
    if (typeof stringValue === 'string')
        return stringValue;
    if (typeof boolValue === 'boolean')
        return boolValue;
    if (typeof intValue === 'number')
        return intValue;
    if (typeof intValue === 'string')
        return integer.test(intValue) ? Number(intValue) : undefined;
    if (typeof doubleValue === 'number')
        return doubleValue;
    if (typeof doubleValue === 'string')
        return Object.hasOwn(noNumbers, doubleValue) ? noNumbers[doubleValue] : undefined;
    if (isJsonObject(arrayValue))
        return listIn(arrayValue.values).map((each) => decodeOtlpValue(each, depth + 1));
    if (isJsonObject(kvlistValue))
        return decodeNamed(listIn(kvlistValue.values), depth + 1);
    return undefined;
}
function decodeNamed(values, depth) {
    const named = values.flatMap((each) => isJsonObject(each) && typeof each.key === 'string' ? [[each.key, decodeOtlpValue(each.value, depth)]] : []);
    return Object.fromEntries(named);
}
const listIn = (value) => (Array.isArray(value) ? value : []);
