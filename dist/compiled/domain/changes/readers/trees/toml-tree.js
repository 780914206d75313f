import { parse, TomlDate, TomlError } from 'smol-toml';
import { deepestNesting, scalar } from './tree.js';
/** TOML; each key has the line of its own where it can be found, or that of its table. */
export const parseTomlTree = (text) => {
    try {
        return toTree(parse(text, { maxDepth: deepestNesting, integersAsBigInt: 'asNeeded' }), '', linesOfKeys(text), 1);
    }
    catch (error) {
        if (error instanceof TomlError)
            return undefined;
        throw error;
    }
};
const tableLine = /^\s*\[{1,2}\s*([^\]#]{1,300}?)\s*\]{1,2}\s*(?:#.*)?$/;
const keyLine = /^\s*([\w."'-]{1,300})\s*=/;
/** The line of each key by its dotted path; of tables in a list, that of the first. */
function linesOfKeys(text) {
    const lines = new Map();
    let table = '';
    text.split('\n').forEach((raw, index) => {
        const header = tableLine.exec(raw)?.[1];
        if (header !== undefined)
            table = plainKey(header);
        const key = header === undefined ? keyLine.exec(raw)?.[1] : undefined;
        const path = key === undefined ? table : joined(table, plainKey(key));
        if (path !== '' && !lines.has(path))
            lines.set(path, index + 1);
    });
    return lines;
}
const plainKey = (key) => key.replace(/["'\s]/g, '');
const joined = (table, key) => (table === '' ? key : `${table}.${key}`);
function toTree(value, path, lines, line) {
    if (Array.isArray(value))
        return { kind: 'list', items: value.map((item) => toTree(item, path, lines, line)), line };
    if (typeof value !== 'object' || value === null || value instanceof TomlDate)
        return scalar(scalarOf(value), line);
    const entries = Object.entries(value).map(([key, inner]) => {
        const below = joined(path, key.replace(/["'\s]/g, ''));
        const keyLineNumber = lines.get(below) ?? line;
        return { key, line: keyLineNumber, value: toTree(inner, below, lines, keyLineNumber) };
    });
    return { kind: 'map', entries, line };
}
function scalarOf(value) {
    if (typeof value === 'string' || typeof value === 'boolean')
        return value;
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : String(value);
    return value instanceof TomlDate ? value.toISOString() : String(value);
}
