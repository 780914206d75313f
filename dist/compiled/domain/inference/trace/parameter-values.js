// Parameters are a user's, so each is taken only where it is what its name says.
export const numberOf = (value) => (typeof value === 'number' ? value : undefined);
/** One choice is what everybody gets who asks for none. */
export const choicesOf = (value) => (value === 1 ? undefined : numberOf(value));
/** A list of texts, or a text alone. */
export function textsOf(value) {
    if (value === undefined)
        return undefined;
    const texts = (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string');
    return texts.length === 0 ? undefined : texts;
}
/** The kind of output that a `response_format` asks for. */
export function outputTypeOf(format) {
    if (typeof format !== 'object' || format === null || !('type' in format))
        return undefined;
    return format.type === 'json_object' || format.type === 'json_schema' ? 'json' : 'text';
}
