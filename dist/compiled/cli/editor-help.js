import { isJsonObject } from '../domain/artifacts/read-json.js';
import { descriptionOf } from '../domain/suite/key-descriptions.js';
const mostExamples = 3;
/**
 * A JSON Schema with a description and examples on each key, for editors. Examples are what `values` have there, values
 * that the schema accepts; `path` is where the schema stands, with `*` for names that a user chooses and items of
 * lists.
 */
export function withEditorHelp(schema, values, path = '') {
    if (!isJsonObject(schema))
        return schema;
    const inside = (each) => withEditorHelp(each, values, path);
    const below = (each) => withEditorHelp(each, values.flatMap(partsOf), join(path, '*'));
    const writtenAt = (key) => {
        const own = valuesAt(key, values.filter((value) => fitsConstants(schema, value)));
        return own.length > 0 ? own : valuesAt(key, values);
    };
    const changed = {
        properties: (part) => mapValues(part, (each, key) => helpOf(each, writtenAt(key), join(path, key))),
        additionalProperties: below,
        items: below,
        anyOf: (part) => (Array.isArray(part) ? part.map(inside) : part),
        oneOf: (part) => (Array.isArray(part) ? part.map(inside) : part),
    };
    return mapValues(schema, (part, key) => (Object.hasOwn(changed, key) ? changed[key]?.(part) : part));
}
const valuesAt = (key, values) => values.flatMap((value) => (isJsonObject(value) && Object.hasOwn(value, key) ? [value[key]] : []));
function helpOf(schema, written, path) {
    if (!isJsonObject(schema))
        return schema;
    const examples = 'const' in schema ? [schema['const']] : distinct(written.map(shortened)).slice(0, mostExamples);
    const inner = withEditorHelp(schema, written, path);
    const description = schema['description'] ?? descriptionOf(path);
    return { ...(description === undefined ? {} : { description }), ...(isJsonObject(inner) ? inner : {}), examples };
}
/** A list by its first item: one shows the form, and an editor offers it whole. */
const shortened = (value) => (Array.isArray(value) && isJsonObject(value[0]) ? [value[0]] : value);
/** False of a value that another alternative describes, by a key such as `api` that says which; it is second choice. */
function fitsConstants({ properties }, value) {
    if (!isJsonObject(properties))
        return true;
    return Object.entries(properties).every(([key, each]) => !isJsonObject(each) || !('const' in each) || (isJsonObject(value) && value[key] === each['const']));
}
const partsOf = (value) => {
    if (Array.isArray(value))
        return value;
    return isJsonObject(value) ? Object.values(value) : [];
};
const distinct = (values) => {
    const byText = new Map(values.map((value) => [JSON.stringify(value), value]));
    return [...byText.values()];
};
const join = (path, key) => (path === '' ? key : `${path}.${key}`);
const mapValues = (record, change) => isJsonObject(record)
    ? Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]))
    : record;
