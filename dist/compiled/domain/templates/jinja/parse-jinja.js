import { TemplateError } from '../rendering.js';
import { parse } from './engine.js';
import { locateTokens } from './located-tokens.js';
/** Words that the parser knows by their text. */
const keywords = new Set(['in', 'if', 'else', 'or', 'and', 'not', 'is']);
const mark = '\u0000';
/**
 * Parses a Jinja template with all that it includes. The parser keeps no places, so names are marked with theirs before
 * it runs, and cleaned afterwards. Throws a `TemplateError`.
 */
export function parseJinja(template, path, findIncluded) {
    const { tokens, places: placeOfToken } = locateTokens(template, path, findIncluded);
    const program = parseTokens(tokens.map(withMark), placeOfToken);
    const places = new Map();
    const optional = new Set();
    for (const node of nodesIn(program)) {
        if (node.type === 'Identifier')
            unmark(node, placeOfToken, places);
    }
    const iterables = new Set();
    const unpacked = new Set();
    for (const node of nodesIn(program)) {
        for (const each of madeOptionalBy(node))
            optional.add(each);
        if (node.type !== 'For')
            continue;
        iterables.add(iterableOf(node));
        if (isNode(node['loopvar']) && node['loopvar'].type === 'TupleLiteral')
            unpacked.add(iterableOf(node));
    }
    return { program, places, optional, iterables, unpacked };
}
/** In `for x in list if test` the list stands beside the test. */
const iterableOf = ({ iterable }) => isNode(iterable) && iterable.type === 'SelectExpression' ? iterable['lhs'] : iterable;
function withMark(token, index, tokens) {
    const isName = token.type === 'Identifier' && !keywords.has(token.value) && tokens[index - 1]?.type !== 'OpenStatement';
    return isName ? { type: token.type, value: `${token.value}${mark}${index}` } : token;
}
function unmark(node, placeOfToken, places) {
    const [name = '', index] = node.value.split(mark);
    const place = placeOfToken[Number(index)];
    if (index === undefined || place === undefined)
        return;
    node.value = name;
    places.set(node, place);
}
function parseTokens(tokens, placeOfToken) {
    try {
        return parse(tokens);
    }
    catch (error) {
        if (error instanceof RangeError)
            throw error;
        throw new TemplateError(complaintOf(error), placeOfToken[lastTokenRead(tokens)] ?? { line: 1 });
    }
}
/** The parser stops at the token that it cannot use, which is the last one it looks at. */
function lastTokenRead(tokens) {
    let last = 0;
    const watched = new Proxy([...tokens], {
        get(target, key) {
            const index = typeof key === 'string' ? Number(key) : Number.NaN;
            if (index < target.length && index > last)
                last = index;
            return Reflect.get(target, key);
        },
    });
    try {
        parse(watched);
    }
    catch {
        return last;
    }
    return last;
}
/** Where the parser runs out of tokens it says nothing a reader could use. */
function complaintOf(error) {
    if (!(error instanceof Error) || error instanceof TypeError)
        return 'this template ends within a block or a tag';
    const unknown = /^Unknown statement type: (\w+)/.exec(error.message)?.[1];
    if (unknown !== undefined)
        return `the statement \`${unknown}\` is not supported`;
    return error.message.replaceAll(new RegExp(`${mark}\\d+`, 'g'), '').replace(/^Parser Error: /, '');
}
const isNode = (value) => typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
/** Every part of a part, itself included; operators are words, no parts. */
export function* nodesIn(value) {
    const open = [value];
    while (open.length > 0) {
        const each = open.pop();
        if (Array.isArray(each))
            open.push(...each);
        else if (each instanceof Map)
            open.push(...each.keys(), ...each.values());
        else if (isNode(each)) {
            yield each;
            for (const [field, child] of Object.entries(each))
                if (field !== 'operator')
                    open.push(child);
        }
    }
}
/** True of `and` and `or`, which may leave their right side be. */
export const isShortCircuit = ({ operator }) => ['and', 'or'].includes(String(operator['value']));
/** The name that a filter or a call of one goes by. */
export const filterNameOf = ({ filter }) => {
    const named = isNode(filter) && filter.type === 'CallExpression' ? filter['callee'] : filter;
    return isNode(named) ? String(named['value']) : '';
};
const isDefault = (node) => node.type === 'FilterExpression' && ['default', 'd'].includes(filterNameOf(node));
const asksIfDefined = (node) => node.type === 'TestExpression' &&
    isNode(node['test']) &&
    ['defined', 'undefined'].includes(String(node['test']['value']));
/** The name that a part asks about without needing it, and the members on the way. */
export function madeOptionalBy(node) {
    if (!isDefault(node) && !asksIfDefined(node))
        return [];
    const chain = [];
    let operand = node['operand'];
    while (isNode(operand)) {
        chain.push(operand);
        operand = operand.type === 'MemberExpression' ? operand['object'] : undefined;
    }
    return chain.filter(({ type }) => type === 'Identifier' || type === 'MemberExpression');
}
