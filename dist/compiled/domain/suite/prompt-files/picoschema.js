import { isJsonObject } from '../../artifacts/read-json.js';
const scalars = ['any', 'boolean', 'integer', 'null', 'number', 'string'];
/** What the `type` of a JSON Schema may be; a field of a Picoschema may be called `type` too. */
const schemaTypes = new Set([...scalars, 'object', 'array']);
/** A part of a schema that cannot be told as a JSON Schema, with the keys that lead to it. */
export class BadSchema extends Error {
    keys;
    constructor(message, keys) {
        super(message);
        this.keys = keys;
    }
}
/**
 * Reads a schema of dotprompt: a JSON Schema, or a Picoschema
 * (https://google.github.io/dotprompt/reference/picoschema). Throws a `BadSchema` for what is neither.
 */
export function readSchema(schema) {
    if (isJsonObject(schema)) {
        if (schemaTypes.has(schema['type']))
            return { schema: schema, named: [] };
        if (isJsonObject(schema['properties']))
            return { schema: { type: 'object', ...schema }, named: [] };
    }
    const named = [];
    return { schema: schemaOf({ named }, schema, []), named };
}
function schemaOf(reading, value, keys) {
    if (typeof value === 'string')
        return scalarOf(reading, value);
    if (isJsonObject(value))
        return objectOf(reading, value, keys);
    throw new BadSchema('a field is told by a text, such as `string`, or by the fields in it', keys);
}
function scalarOf({ named }, text) {
    const { type, description } = partsOf(text);
    if (!scalars.includes(type))
        named.push(type);
    return { ...(type === 'any' ? {} : { type }), ...description };
}
/** A type, and what stands behind its first comma. */
function partsOf(text) {
    const comma = text.indexOf(',');
    if (comma === -1)
        return { type: text.trim(), description: {} };
    const description = text.slice(comma + 1).trim();
    return { type: text.slice(0, comma).trim(), description: description === '' ? {} : { description } };
}
/** Any other field, where fields of any name may be. */
const wildcard = '(*)';
function objectOf(reading, fields, keys) {
    const { [wildcard]: others, ...rest } = fields;
    const properties = Object.entries(rest).map(([key, value]) => propertyOf(reading, key, value, keys));
    const required = properties.filter(({ isOptional }) => !isOptional).map(({ name }) => name);
    return {
        type: 'object',
        properties: Object.fromEntries(properties.map(({ name, schema }) => [name, schema])),
        ...(required.length === 0 ? {} : { required }),
        additionalProperties: others === undefined ? false : schemaOf(reading, others, [...keys, wildcard]),
    };
}
/** `name`, `name?`, `name(array)`, `name?(enum, what it is)`. */
const propertyKey = /^([^(]*?)(\?)?\s*(?:\((.*)\))?$/s;
function propertyOf(reading, key, value, keys) {
    const [matched, name = '', mark, kind] = propertyKey.exec(key) ?? [];
    const at = [...keys, key];
    if (matched === undefined)
        throw new BadSchema('the parenthesis of this field never ends', at);
    const isOptional = mark !== undefined;
    const schema = kind === undefined ? schemaOf(reading, value, at) : kindOf(reading, kind, value, at);
    return { name, isOptional, schema: isOptional ? orNull(schema) : schema };
}
function kindOf(reading, kind, value, keys) {
    const { type, description } = partsOf(kind);
    if (type === 'array')
        return { type, items: schemaOf(reading, value, keys), ...description };
    if (type === 'object')
        return { ...schemaOf(reading, value, keys), ...description };
    if (type !== 'enum')
        throw new BadSchema(`\`${type}\` is none of \`array\`, \`object\` and \`enum\``, keys);
    if (!Array.isArray(value))
        throw new BadSchema('an `enum` is told by a list of its values', keys);
    return { enum: value, ...description };
}
/** A field that may be absent may be null too. */
function orNull(schema) {
    const { type, enum: values } = schema;
    if (Array.isArray(values))
        return values.includes(null) ? schema : { ...schema, enum: [...values, null] };
    return typeof type === 'string' && type !== 'null' ? { ...schema, type: [type, 'null'] } : schema;
}
