import { TemplateError } from '../rendering.js';
const opening = /\{[{%#]/g;
const kinds = { '{{': 'expression', '{%': 'statement' };
/** The text of a raw block; Nunjucks calls it verbatim. */
const rawBlock = /^(raw|verbatim)$/;
/** Longer tags, or tags with more white space in a row, are nobody's and slow to read. */
const mostTagCharacters = 20_000;
const mostWhiteSpace = 1000;
const mostPieces = 20_000;
/**
 * Parts a Jinja template into text and tags: comments are left out, raw blocks are text, and `-` beside a brace takes
 * the white space there away. Throws a `TemplateError` for a tag or a block that never ends.
 */
export function scanTags(template, path) {
    const source = template.replaceAll('\r\n', '\n');
    const pieces = [];
    let line = 1;
    let at = 0;
    let trimsNext = false;
    const advance = (end) => {
        for (let index = source.indexOf('\n', at); index >= 0 && index < end; index = source.indexOf('\n', index + 1)) {
            line += 1;
        }
        at = end;
    };
    const addText = (end, trimsEnd) => {
        const written = source.slice(at, end);
        const begun = trimsNext ? written.trimStart() : written;
        const text = trimsEnd ? begun.trimEnd() : begun;
        if (text !== '')
            pieces.push({ kind: 'text', text, line });
        advance(end);
    };
    while (at < source.length) {
        opening.lastIndex = at;
        const found = opening.exec(source);
        const start = found?.index ?? source.length;
        addText(start, source[start + 2] === '-');
        if (found === null)
            break;
        if (pieces.length > mostPieces)
            throw new TemplateError('this template has too many tags', { line, path });
        const tag = tagAt(source, start, { line, path });
        trimsNext = tag.trimsNext;
        if (tag.kind === 'statement' && rawBlock.test(tag.text.trim())) {
            advance(tag.end);
            const raw = rawTextAt(source, tag, { line, path });
            addText(raw.start, raw.trimsEnd);
            trimsNext = raw.trimsNext;
            advance(raw.end);
            continue;
        }
        if (tag.kind !== 'comment')
            pieces.push({ kind: tag.kind, text: tag.text, line });
        advance(tag.end);
    }
    return pieces;
}
function tagAt(source, start, place) {
    const brackets = source.slice(start, start + 2);
    const isComment = brackets === '{#';
    const close = isComment ? source.indexOf('#}', start + 2) : closingOf(source, start);
    if (close < 0)
        throw new TemplateError(`a tag is opened with \`${brackets}\` and never closed`, place);
    const written = source.slice(start + 2, close);
    const trimsNext = written.endsWith('-') && written.length > 1;
    const text = (trimsNext ? written.slice(0, -1) : written).replace(/^[-+]/, '');
    if (!isComment && (text.length > mostTagCharacters || longestWhiteSpace(text) > mostWhiteSpace)) {
        throw new TemplateError('a tag is too long to be read', place);
    }
    const kind = brackets === '{{' || brackets === '{%' ? kinds[brackets] : 'comment';
    return { kind, text, end: close + 2, trimsNext };
}
/** Where the closing brackets of a tag stand; what stands in quotes or in braces of its own does not close it. */
function closingOf(source, start) {
    const closing = source[start + 1] === '%' ? '%}' : '}}';
    let quote;
    let depth = 0;
    for (let index = start + 2; index < source.length; index += 1) {
        const character = source[index];
        if (quote !== undefined) {
            if (character === '\\')
                index += 1;
            else if (character === quote)
                quote = undefined;
        }
        else if (depth === 0 && source.startsWith(closing, index))
            return index;
        else if (character === '"' || character === "'")
            quote = character;
        else if (character === '{')
            depth += 1;
        else if (character === '}')
            depth = Math.max(0, depth - 1);
    }
    return -1;
}
function longestWhiteSpace(text) {
    let longest = 0;
    for (const [run] of text.matchAll(/\s+/g))
        longest = Math.max(longest, run.length);
    return longest;
}
function rawTextAt(source, { text, end }, place) {
    const closing = new RegExp(String.raw `\{%([-+]?)\s{0,50}end${text.trim()}\s{0,50}(-?)%\}`, 'g');
    closing.lastIndex = end;
    const found = closing.exec(source);
    if (found === null)
        throw new TemplateError(`\`${text.trim()}\` is never ended`, place);
    return {
        start: found.index,
        trimsEnd: found[1] === '-',
        trimsNext: found[2] === '-',
        end: found.index + found[0].length,
    };
}
