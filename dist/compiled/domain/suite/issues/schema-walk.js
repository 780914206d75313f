export const definitionOf = (schema) => schema._zod.def;
/** The schema below wrappers such as default and optional. */
function unwrap(schema) {
    const { innerType } = definitionOf(schema);
    return innerType === undefined ? schema : unwrap(innerType);
}
/** The schemas of what may stand at a path; a union of several is one. */
export function schemaAt(schema, path) {
    const inner = unwrap(schema);
    const [key, ...rest] = path;
    if (key === undefined)
        return [inner];
    return alternativesOf(inner).flatMap((each) => {
        const { shape, valueType, element } = definitionOf(each);
        const next = shape?.[String(key)] ?? valueType ?? element;
        return next === undefined ? [] : schemaAt(next, rest);
    });
}
/** The alternatives of a union, or what is none. */
export function alternativesOf(schema) {
    const inner = unwrap(schema);
    return definitionOf(inner).options?.flatMap(alternativesOf) ?? [inner];
}
export const keysAt = (schema, path) => [
    ...new Set(schemaAt(schema, path)
        .flatMap(alternativesOf)
        .flatMap((found) => keysOf(definitionOf(found)))),
];
/** The keys of an object, or those that a record is restricted to. */
const keysOf = ({ shape, keyType }) => shape === undefined ? [...(keyType?._zod.values ?? [])].map(String) : Object.keys(shape);
/**
 * The keys that a map below the top has to have, or the two that come first where it may do without any; those of the
 * first alternative where there are several.
 */
export function mainKeysAt(schema, path) {
    const [first] = schemaAt(schema, path);
    if (first === undefined || path.length === 0)
        return [];
    const { discriminator } = definitionOf(first);
    if (discriminator !== undefined)
        return [discriminator];
    const { shape = {} } = definitionOf(alternativesOf(first)[0] ?? first);
    const required = Object.entries(shape).flatMap(([key, each]) => (mayBeLeftOut(each) ? [] : [key]));
    return required.length > 0 ? required : Object.keys(shape).slice(0, 2);
}
const mayBeLeftOut = (schema) => ['optional', 'default', 'prefault'].includes(definitionOf(schema).type);
