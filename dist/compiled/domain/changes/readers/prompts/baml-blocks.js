const marks = /(#{1,5})"|"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\{\/\/[\s\S]*?\/\/\}/g;
/** Cuts a text into code, strings (`"…"`, `#"…"#`) and comments; what never closes runs to the end. */
export function piecesOf(text) {
    const pieces = [];
    let at = 0;
    marks.lastIndex = 0;
    for (let found = marks.exec(text); found !== null; found = marks.exec(text)) {
        if (found.index > at)
            pieces.push({ text: text.slice(at, found.index), kind: 'code' });
        const end = found[1] === undefined ? marks.lastIndex : endOfRaw(text, marks.lastIndex, found[1]);
        const kind = /^(?:\/\/|\{\/\/)/.test(found[0]) ? 'comment' : 'string';
        pieces.push({ text: text.slice(found.index, end), kind });
        at = end;
        marks.lastIndex = end;
    }
    if (at < text.length)
        pieces.push({ text: text.slice(at), kind: 'code' });
    return pieces;
}
function endOfRaw(text, start, hashes) {
    const closing = text.indexOf(`"${hashes}`, start);
    return closing < 0 ? text.length : closing + 1 + hashes.length;
}
/** The blocks at the top of a text, and what stands between them as blocks without a body. */
export function blocksOf(text) {
    const blocks = [];
    let header = '';
    let body = '';
    let depth = 0;
    let line = 1;
    let started = 1;
    let bodyLine = 1;
    const add = (part) => {
        if (depth > 0)
            body += part;
        else {
            if (header === '')
                started = line;
            header += header === '' ? part.trimStart() : part;
        }
    };
    const finish = () => {
        if (header.trim() !== '' || body.trim() !== '')
            blocks.push({ header: evened(header), body, line: started, bodyLine });
        header = '';
        body = '';
    };
    for (const piece of piecesOf(text)) {
        if (piece.kind === 'code') {
            for (const part of piece.text.split(/([{}\n])/)) {
                if (part === '{' && depth++ === 0)
                    bodyLine = line;
                else if (part === '}' && depth > 0 && --depth === 0)
                    finish();
                else
                    add(part);
                if (part === '\n')
                    line += 1;
            }
            continue;
        }
        if (piece.kind === 'string')
            add(piece.text);
        // A string at the top, as of a `template_string`, ends what it belongs to.
        if (piece.kind === 'string' && depth === 0)
            finish();
        line += piece.text.split('\n').length - 1;
    }
    finish();
    return blocks;
}
const evened = (text) => text.replace(/\s+/g, ' ').trim();
const meaningOfPiece = {
    string: promptOfBaml,
    comment: () => ' ',
    code: (text) => text.replace(/[\s,]+/g, ' '),
};
/** Code with its white space evened out and its strings as they are sent. */
export const bamlMeaning = (text) => piecesOf(text)
    .map(({ text: part, kind }) => meaningOfPiece[kind](part))
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim();
/** What a string says: without its quotes, its common indentation and the comments of its template. */
export function promptOfBaml(literal) {
    const raw = /^#{1,5}"/.test(literal)
        ? literal.replace(/^#+"/, '').replace(/"#+$/, '')
        : literal.replace(/^"|"$/g, '');
    const lines = raw.split('\n').map((each) => each.trimEnd());
    const margins = lines.filter((each) => each !== '').map((each) => each.length - each.trimStart().length);
    const margin = margins.reduce((least, each) => Math.min(least, each), margins[0] ?? 0);
    return lines
        .map((each) => each.slice(margin))
        .join('\n')
        .trim();
}
