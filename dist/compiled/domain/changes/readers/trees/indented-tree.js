import { parseJsonTree } from './json-tree.js';
import { deepestNesting, scalar } from './tree.js';
/**
 * Texts that look like YAML but are templates of it, broken, or too long for its parser: keys by their indentation,
 * values as they are written. Never `undefined`: a line without a key is an item of its own.
 */
export const parseIndentedTree = (text) => {
    const lines = text.split(/\r?\n/).flatMap((raw, index) => {
        const content = raw.trim();
        return [{ indent: raw.length - raw.trimStart().length, text: content, number: index + 1 }];
    });
    return new IndentedReader(lines).block(-1, 0);
};
/** White space before the colon is tried once, behind the key, and not from each place within it. */
const keyLine = /^(?:"([^"]{1,200})"|'([^']{1,200})'|([^\s#"'[\]{}&*!|>%@`-][^:#]{0,200}?))(?<=\S)\s*:(?:\s+(.*))?$/;
class IndentedReader {
    lines;
    at = 0;
    constructor(lines) {
        this.lines = lines;
    }
    /** The lines that are indented further than `outer`. */
    block(outer, depth) {
        const entries = [];
        const items = [];
        const first = this.lines[this.at]?.number ?? 1;
        for (let line = this.next(); line !== undefined && line.indent > outer; line = this.next()) {
            this.at += 1;
            const found = keyLine.exec(line.text);
            if (found !== null)
                entries.push(this.entry(line, found, depth));
            else
                items.push(this.item(line, depth));
        }
        if (entries.length === 0)
            return { kind: 'list', items, line: first };
        if (items.length > 0)
            entries.push({ key: '', line: first, value: { kind: 'list', items, line: first } });
        return { kind: 'map', entries, line: first };
    }
    entry(line, found, depth) {
        const key = found[1] ?? found[2] ?? found[3] ?? '';
        return { key, line: line.number, value: this.valueAfter(found[4] ?? '', line, depth) };
    }
    valueAfter(rest, line, depth) {
        const value = plainText(rest);
        if (isLiteral(value))
            return scalar(this.literal(line.indent), line.number);
        const follows = this.next();
        const isParent = value === '' || /^[&!][\w-]+$/.test(value);
        if (!isParent || follows === undefined || depth >= deepestNesting)
            return valueTree(rest, line.number);
        const isListBelow = follows.indent === line.indent && follows.text.startsWith('- ') && !line.text.startsWith('- ');
        if (follows.indent <= line.indent && !isListBelow)
            return valueTree(rest, line.number);
        return this.block(isListBelow ? line.indent - 1 : line.indent, depth + 1);
    }
    /** `- key: value` begins a mapping whose further keys stand under its first. */
    item(line, depth) {
        if (!/^-\s/.test(line.text) || depth >= deepestNesting)
            return valueTree(line.text, line.number);
        const inner = line.text.replace(/^-\s+/, '');
        if (isLiteral(plainText(inner)))
            return scalar(this.literal(line.indent), line.number);
        const found = keyLine.exec(inner);
        if (found === null)
            return valueTree(inner, line.number);
        const column = line.indent + line.text.length - inner.length;
        const first = this.entry({ ...line, indent: column }, found, depth);
        const rest = this.block(line.indent, depth + 1);
        const others = rest.kind === 'map' ? rest.entries : [];
        return { kind: 'map', entries: [first, ...others], line: line.number };
    }
    /** The lines of a block scalar, without the indentation of its first. */
    literal(outer) {
        const taken = [];
        for (let line = this.lines[this.at]; line !== undefined; line = this.lines[this.at]) {
            if (line.text !== '' && line.indent <= outer)
                break;
            taken.push(line);
            this.at += 1;
        }
        const margin = taken.find(({ text }) => text !== '')?.indent ?? 0;
        return taken
            .map(({ text, indent }) => ' '.repeat(Math.max(0, Math.min(indent - margin, 200))) + text)
            .join('\n')
            .trimEnd();
    }
    /** The next line that says something; its indentation decides where it belongs. */
    next() {
        for (let line = this.lines[this.at]; line !== undefined; line = this.lines[this.at]) {
            if (line.text !== '' && !line.text.startsWith('#') && line.text !== '---')
                return line;
            this.at += 1;
        }
        return undefined;
    }
}
const isLiteral = (value) => /^[|>][-+\d]{0,3}$/.test(value);
/** A value on one line: a list or mapping in brackets, or a scalar of its kind. */
function valueTree(rest, line) {
    const value = plainText(rest);
    if (/^["']/.test(rest))
        return scalar(value, line);
    if (/^[[{]/.test(value) && value.length < 10_000)
        return bracketedTree(value, line);
    return scalar(typed(value), line);
}
function bracketedTree(value, line) {
    const tree = parseJsonTree(value);
    if (tree !== undefined && tree.kind === 'list')
        return { kind: 'list', items: tree.items.map((item) => ({ ...item, line })), line };
    const inner = /^\[([^[\]{}]*)\]$/.exec(value)?.[1];
    if (inner === undefined)
        return scalar(value, line);
    const parts = inner.split(',').map((part) => part.trim());
    return {
        kind: 'list',
        items: parts.filter((part) => part !== '').map((part) => scalar(typed(plainText(part)), line)),
        line,
    };
}
function typed(value) {
    if (value === 'true' || value === 'false')
        return value === 'true';
    if (value === 'null' || value === '~' || value === '')
        return null;
    return /^-?\d{1,15}(?:\.\d{1,15})?$/.test(value) ? Number(value) : value;
}
/** A value without its quotes and the comment after it. */
function plainText(rest) {
    const quoted = /^"((?:[^"\\]|\\.)*)"\s*(?:#.*)?$|^'([^']*)'\s*(?:#.*)?$/.exec(rest);
    return quoted?.[1] ?? quoted?.[2] ?? rest.replace(/(?:^|\s)#.*$/, '').trim();
}
