import { blockLines } from './block-lines.js';
import { parseJsonTree } from './json-tree.js';
import { deepestNesting, scalar } from './tree.js';
/**
 * Terraform, Bicep and other languages of blocks in braces, line by line: `key = value`, `key: value`,
 * `param name type = value`, `block "label" {`. A line of another shape is an item that says what it says.
 */
export const parseBlockTree = (text) => {
    const root = { keys: [], line: 1, depth: 0, entries: [], items: [] };
    const stack = [root];
    let depth = 0;
    const closeTo = (level) => {
        depth = Math.max(0, level);
        for (let top = stack.at(-1); top !== undefined && top !== root && top.depth >= depth; top = stack.at(-1)) {
            stack.pop();
            addTo(stack.at(-1) ?? root, top.keys, treeOf(top), top.line);
        }
    };
    for (const line of blockLines(text)) {
        const leading = /^[\])}\s,]*/.exec(line.masked)?.[0] ?? '';
        closeTo(depth - leading.replace(/[\s,]/g, '').length);
        const rest = { ...line, text: line.text.slice(leading.length), masked: line.masked.slice(leading.length) };
        if (rest.text === '')
            continue;
        const top = stack.at(-1) ?? root;
        const net = netOpenings(rest.masked);
        if (net > 0 && stack.length < deepestNesting) {
            stack.push({ keys: headerKeys(rest), line: line.line, depth, entries: [], items: [] });
            depth += net;
            continue;
        }
        addStatement(top, rest);
        if (net !== 0)
            closeTo(depth + net);
    }
    closeTo(0);
    return treeOf(root);
};
const netOpenings = (masked) => {
    let net = 0;
    for (const character of masked) {
        if (character === '{' || character === '[' || character === '(')
            net += 1;
        if (character === '}' || character === ']' || character === ')')
            net -= 1;
    }
    return net;
};
function treeOf({ entries, items, line }) {
    if (entries.length === 0)
        return { kind: 'list', items, line };
    const others = items.length === 0 ? [] : [{ key: '', line, value: { kind: 'list', items, line } }];
    return { kind: 'map', entries: [...entries, ...others], line };
}
/** Under several keys, as of `resource "type" "name"`, each is a mapping in the one before it. */
function addTo(frame, keys, tree, line) {
    const [first, ...others] = keys;
    if (first === undefined)
        frame.items.push(tree);
    else
        frame.entries.push({
            key: first,
            line,
            value: others.reduceRight((value, key) => ({ kind: 'map', entries: [{ key, line, value }], line }), tree),
        });
}
const declaration = /^(?:param|var|output|type|func|metadata|resource|module)\s+([\w-]+)\b/;
const property = /^(\(?[\w.-]+\)?|\u0001+)\s*[:=](?!=)\s*/;
/** `resource "a" "b" {` → resource, a, b; `param x object = {` → x; `key: {` → key; `{` → none. */
function headerKeys({ text, masked }) {
    const declared = declaration.exec(text);
    if (declared?.[1] !== undefined && /=\s*(?:if\s*\(.*\)\s*)?[[{(]?/.test(masked) && masked.includes('='))
        return [declared[1]];
    const named = property.exec(masked);
    if (named !== null)
        return [unquoted(text.slice(0, named[1]?.length ?? 0))];
    const words = masked.slice(0, Math.max(0, masked.search(/[[{(]/)));
    return text
        .slice(0, words.length)
        .split(/\s+/)
        .filter((word) => word !== '')
        .map(unquoted);
}
function addStatement(frame, { text, masked, line }) {
    const declared = declaration.exec(text);
    const equals = masked.indexOf('=');
    const named = property.exec(masked);
    if (declared?.[1] !== undefined && equals >= 0) {
        frame.entries.push({
            key: declared[1],
            line,
            value: literalOf(text.slice(equals + 1), masked.slice(equals + 1), line),
        });
    }
    else if (declared?.[1] !== undefined || named === null) {
        frame.items.push(literalOf(text, masked, line));
    }
    else {
        const key = unquoted(text.slice(0, named[1]?.length ?? 0));
        const start = named[0].length;
        frame.entries.push({ key, line, value: literalOf(text.slice(start), masked.slice(start), line) });
    }
}
/** A literal as what it means; any other expression as it is written, in `${…}`, with its white space evened out. */
function literalOf(raw, masked, line) {
    const text = raw.trim().replace(/,$/, '');
    const mask = masked.trim().replace(/,$/, '');
    if (mask !== '' && /^\u0001+$/.test(mask))
        return scalar(unquoted(text), line);
    if (/^-?\d{1,15}(?:\.\d{1,10})?$/.test(text))
        return scalar(Number(text), line);
    if (text === 'true' || text === 'false')
        return scalar(text === 'true', line);
    const list = /^\[[^[\]]{0,5000}\]$/.test(text) ? parseJsonTree(text) : undefined;
    if (list?.kind === 'list')
        return { kind: 'list', items: list.items.map((item) => ({ ...item, line })), line };
    return scalar(`\${${text.replace(/\s+/g, ' ')}}`, line);
}
const unquoted = (text) => text.replace(/^("""|'''|["'`])([\s\S]*)\1$/, '$2');
