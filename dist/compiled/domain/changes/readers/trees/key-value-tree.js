import { scalar } from './tree.js';
const sectionLine = /^\s*\[([^\]\n]{1,200})\]\s*(?:[#;].*)?$/;
const assignment = /^\s*(?:export\s+)?([\w.$ -]{1,200}?|[^\s=:#;]{1,200})\s*[=:]\s*(.*)$/;
/**
 * Lines of `KEY=value` as in `.env`, `.ini` and `.properties` files; a section of an INI file is a mapping of its own.
 * A line that continues (indented, after a backslash, or inside quotes) belongs to the value before it.
 */
export const parseKeyValueTree = (text) => {
    const root = [];
    let section = root;
    const lines = text.split(/\r?\n/);
    for (let at = 0; at < lines.length; at += 1) {
        const raw = lines[at] ?? '';
        if (/^\s*(?:[#;!]|$)/.test(raw))
            continue;
        const header = sectionLine.exec(raw)?.[1];
        const line = at + 1;
        if (header !== undefined) {
            const entries = [];
            root.push({ key: header, line, value: { kind: 'map', entries, line } });
            section = entries;
            continue;
        }
        const found = assignment.exec(raw);
        const [value, last] = valueFrom(lines, at, found?.[2] ?? '');
        section.push({ key: found?.[1]?.trim() ?? raw.trim(), line, value: scalar(value, line) });
        at = last;
    }
    return { kind: 'map', entries: root, line: 1 };
};
/** The value that begins on a line, and the index of the line on which it ends. */
function valueFrom(lines, at, first) {
    const quote = /^("""|'''|["'`])/.exec(first)?.[1];
    if (quote !== undefined)
        return quotedValue(lines, at, first.slice(quote.length), quote);
    let value = first.replace(/\s+[#;].*$/, '').trimEnd();
    let last = at;
    while (value.endsWith('\\') || /^[ \t]+[^\s#;]/.test(lines[last + 1] ?? '')) {
        if (last + 1 >= lines.length || last - at > longestValue)
            break;
        last += 1;
        const next = (lines[last] ?? '').trim();
        value = value.endsWith('\\') ? value.slice(0, -1) + next : `${value}\n${next}`;
    }
    return [value, last];
}
/** A quote that does not close within this many lines is a character like others. */
const longestValue = 500;
function quotedValue(lines, at, first, quote) {
    const parts = [];
    for (let last = at; last < lines.length && last - at < longestValue; last += 1) {
        const text = last === at ? first : (lines[last] ?? '');
        const end = text.indexOf(quote);
        if (end >= 0)
            return [[...parts, text.slice(0, end)].join('\n'), last];
        parts.push(text);
    }
    return [quote + first, at];
}
