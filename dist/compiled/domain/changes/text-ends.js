/** Where a match of a sticky pattern that begins at a place ends; `undefined` where none does, or one of nothing. */
export function endOf(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text) && pattern.lastIndex > at ? pattern.lastIndex : undefined;
}
/** The match of a sticky pattern that begins at a place. */
export function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text) ?? undefined;
}
/** The first line from a place on that holds a word alone, which ends what was begun by `<<WORD`. */
export function lineOfWord(text, from, word) {
    const closing = new RegExp(String.raw `^[ \t]*${word}[ \t]*\r?$`, 'gm');
    closing.lastIndex = from;
    const found = closing.exec(text);
    return found === null ? undefined : { start: found.index, end: closing.lastIndex };
}
/** Finds words further on, and remembers where it looked, so that many places do not go through the same again. */
export class WordsAhead {
    text;
    looked = new Map();
    constructor(text) {
        this.text = text;
    }
    /** Where a word begins first that lies all between two places. */
    find(word, from, until) {
        const known = this.looked.get(word);
        const start = known !== undefined && known.from <= from ? Math.max(from, known.next) : from;
        const found = this.text.slice(start, until).indexOf(word);
        const next = found === -1 ? Math.max(start, until - word.length + 1) : start + found;
        this.looked.set(word, { from, next });
        return found === -1 ? undefined : next;
    }
}
