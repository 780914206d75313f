import { matchAt } from '../../text-ends.js';
const opening = /"?\$\(\s*cat\s*<<-?\s*(['"]?)(\w+)\1[ \t]*\n/y;
const closing = /[ \t]*(\w+)[ \t]*\n?\s*\)"?/y;
const longest = 10_000;
/** Texts of the lines below as the values of words: `$(cat <<'END' … END)`. */
export class InlineTexts {
    text;
    /** Where each word was looked for, and the line that it may close first: lines between are not gone through again. */
    looked = new Map();
    constructor(text) {
        this.text = text;
    }
    /** What begins at a place, and what it holds. */
    at(place) {
        const opened = matchAt(opening, this.text, place);
        if (opened === undefined)
            return undefined;
        const from = place + opened[0].length;
        const closed = this.closingOf(opened[2] ?? '', from);
        return (closed && {
            source: this.text.slice(place, closed.end),
            content: this.text.slice(from, Math.max(from, closed.start - 1)),
        });
    }
    closingOf(word, from) {
        const known = this.looked.get(word);
        let start = known !== undefined && known.from <= from ? Math.max(from, known.next) : from;
        let end;
        while (start <= from + longest + 1) {
            const found = matchAt(closing, this.text, start);
            end = found?.[1] === word ? closing.lastIndex : undefined;
            if (end !== undefined)
                break;
            const lineEnd = this.text.indexOf('\n', start);
            start = lineEnd === -1 ? Number.POSITIVE_INFINITY : lineEnd + 1;
        }
        this.looked.set(word, { from, next: start });
        return end === undefined ? undefined : { start, end };
    }
}
