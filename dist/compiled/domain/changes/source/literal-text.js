const interpolations = new Set(['interpolation', 'template_substitution', 'string_interpolation']);
/** How a literal begins: letters of its kind, then its quotes. */
const opening = /^(?<kind>[A-Za-z$@#&]{0,4})(?<quote>"{3,}|'''|"|'|`)/;
/** Longer expressions within a text are told by their beginning. */
const longestExpression = 2000;
const escapes = { n: '\n', t: '\t', r: '\r', '\n': '', '\r\n': '' };
/** The text that a literal stands for, without its quotes; each expression inside is told as `{expression}`. */
export function literalText(node, source) {
    const raw = withExpressionsTold(node, source).replaceAll('\r\n', '\n');
    if (node.type === 'enclosed_string_literal')
        return contentOf(raw);
    const start = opening.exec(raw);
    const quote = start?.groups?.['quote'];
    if (start === null || quote === undefined)
        return raw;
    const closed = raw.length >= start[0].length + quote.length && raw.endsWith(quote);
    const content = raw.slice(start[0].length, closed ? -quote.length : undefined);
    const isBlock = quote.length >= 3 && node.type !== 'string' && node.type !== 'template_string';
    const isRaw = /[rR@]/.test(start.groups?.['kind'] ?? '') || node.type === 'raw_string_literal';
    return isRaw ? withoutIndentation(content, isBlock) : withoutEscapes(withoutIndentation(content, isBlock));
}
/** Texts that no quotes enclose alone, with what they hold in its own group, and those of Zig, line by line. */
const enclosing = [
    /^\[(?<mark>=*)\[\n?(?<held>[\s\S]*?)\]\k<mark>\]$/,
    /^(?:u8|[uUL])?R"(?<mark>[^\s()\\]{0,16})\((?<held>[\s\S]*)\)\k<mark>"$/,
    /^[rR](?<mark>["'])-*[([{](?<held>[\s\S]*)[)\]}]-*\k<mark>$/,
    /^'(?<held>[a-z][\w.:/-]*)$/,
    /^qq?[^\w\s](?<held>[\s\S]*)[^\w\s]$/,
    /^@(?<mark>["'])[ \t]*\n(?<held>[\s\S]*)\n\k<mark>@$/,
    /^\[[a-z]\w{0,20}\|(?<held>[\s\S]*)\|\]$/,
    /^\{(?<mark>[a-z_]*)\|(?<held>[\s\S]*)\|\k<mark>\}$/,
];
function contentOf(raw) {
    if (raw.startsWith('\\\\'))
        return raw.replace(/^[ \t]*\\\\/gm, '');
    return enclosing.map((form) => form.exec(raw)?.groups?.['held']).find((held) => held !== undefined) ?? raw;
}
/** Text blocks of Java and C# and squiggly heredocs leave out the indentation that all their lines have. */
export function withoutIndentation(text, isBlock = true) {
    if (!isBlock)
        return text;
    const lines = text.split('\n');
    const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
    const common = indents.length === 0 ? 0 : Math.min(...indents.slice(0, 10_000));
    return lines
        .map((line) => line.slice(Math.min(common, line.length - line.trimStart().length)))
        .join('\n')
        .trim();
}
function withExpressionsTold(node, source) {
    let told = '';
    let from = node.startIndex;
    for (const child of node.children) {
        if (child === null || !interpolations.has(child.type))
            continue;
        const expression = source.slice(child.startIndex, child.endIndex).replace(/^[#$]?\{|\}$/g, '');
        told += `${source.slice(from, child.startIndex)}{${expression.slice(0, longestExpression).replace(/\s+/g, ' ').trim()}}`;
        from = child.endIndex;
    }
    return told + source.slice(from, node.endIndex);
}
const withoutEscapes = (text) => text.replace(/\\(\r\n|[\s\S])/g, (whole, next) => escapes[next] ?? (/["'`\\$]/.test(next) ? next : whole));
