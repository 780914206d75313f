/** Stands in `masked` for each character of a string. */
const hidden = '\u0001';
const openings = /"""|'''|["'`]|#|\/\/|\/\*|<<[-~]?\s*"?([A-Za-z_]\w{0,60})\b"?[^\n]{0,200}\n|\n/g;
/** Cuts Terraform, Bicep and their like into lines; an end that is missing is the end of the text. */
export function blockLines(source) {
    const found = [];
    let open = new OpenLine(1);
    let line = 1;
    let at = 0;
    while (at < source.length) {
        openings.lastIndex = at;
        const opening = openings.exec(source);
        open.add(source.slice(at, opening?.index ?? source.length), false, line);
        if (opening === null)
            break;
        const { kind, end, content } = partAt(source, opening);
        if (kind === 'string')
            open.add(content, true, line);
        line += countLines(source, opening.index, end);
        if (kind === 'end') {
            open.closeInto(found);
            open = new OpenLine(line);
        }
        at = end;
    }
    open.closeInto(found);
    return found;
}
class OpenLine {
    line;
    text = [];
    masked = [];
    isBlank = true;
    constructor(line) {
        this.line = line;
    }
    add(part, isHidden, line) {
        if (this.isBlank && part.trim() !== '') {
            this.isBlank = false;
            this.line = line;
        }
        this.text.push(part);
        this.masked.push(isHidden ? hidden.repeat(part.length) : part);
    }
    closeInto(lines) {
        if (!this.isBlank)
            lines.push({ ...trimmed(this.text.join(''), this.masked.join('')), line: this.line });
    }
}
function partAt(source, opening) {
    const [mark = '', word] = opening;
    const after = opening.index + mark.length;
    if (mark === '\n')
        return { kind: 'end', end: after, content: '' };
    if (mark === '#' || mark === '//')
        return { kind: 'comment', end: orEnd(source, source.indexOf('\n', after), 0), content: '' };
    if (mark === '/*')
        return { kind: 'comment', end: orEnd(source, source.indexOf('*/', after), 2), content: '' };
    if (word !== undefined)
        return heredoc(source, after, word);
    const end = mark.length === 3 ? orEnd(source, source.indexOf(mark, after), 3) : quotedEnd(source, after, mark);
    return { kind: 'string', end, content: source.slice(opening.index, end) };
}
/** The text up to a line that holds nothing but the word; told as a quoted string. */
function heredoc(source, start, word) {
    const closing = new RegExp(`^[ \\t]*${word}[ \\t]*\\r?$`, 'm');
    const found = closing.exec(source.slice(start));
    const stop = found === null ? source.length : start + found.index;
    return { kind: 'string', end: stop + (found?.[0].length ?? 0), content: `"${source.slice(start, stop)}"` };
}
/** One past the closing quote; a string that never closes ends with its line. */
function quotedEnd(source, start, quote) {
    for (let at = start; at < source.length; at += 1) {
        const character = source[at];
        if (character === '\\')
            at += 1;
        else if (character === quote)
            return at + 1;
        else if (character === '\n')
            return at;
    }
    return source.length;
}
const orEnd = (source, found, width) => (found < 0 ? source.length : found + width);
/** Looks at nothing behind the end, since a line without one may be as long as its file. */
function countLines(source, from, to) {
    const part = source.slice(from, to);
    let count = 0;
    for (let at = part.indexOf('\n'); at >= 0; at = part.indexOf('\n', at + 1))
        count += 1;
    return count;
}
function trimmed(text, masked) {
    const start = text.length - text.trimStart().length;
    const end = text.trimEnd().length;
    return { text: text.slice(start, end), masked: masked.slice(start, end) };
}
