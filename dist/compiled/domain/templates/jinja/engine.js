import * as engine from '@huggingface/jinja';
// The types of the package name their files without an ending, which Node's rules do not resolve.
export const Environment = engine.Environment;
export const Interpreter = engine.Interpreter;
export const tokenize = engine.tokenize;
export const parse = engine.parse;
/** A plain value as the engine holds it. */
export const toRuntime = (value) => new Environment().set('value', value);
/** A value of the engine as plain text, lists and objects. */
export function toPlain({ value }) {
    if (Array.isArray(value))
        return value.map(toPlain);
    if (!(value instanceof Map))
        return value;
    const entries = [...value].map(([name, each]) => [name, toPlain(each)]);
    return Object.fromEntries(entries);
}
