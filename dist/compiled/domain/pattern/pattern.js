/** How often a part may stand in a pattern when its repetitions are written out. */
const largestSize = 2000;
/** What means something else without the flag `u`. */
const unicodeOnly = /\\u\{|\\p\{|\\0\d|\\c(?![a-z])/i;
/** Half of a character such as an emoji, which is two code units. */
const half = /[\ud800-\udfff]/;
/**
 * Reads a JavaScript regular expression. References to groups, which need going back, are refused. Throws an `Error`
 * whose message says what is wrong.
 */
export function parsePattern(source, flags = 'iu') {
    // The engine's own word on what is a regular expression; what follows reads valid ones only.
    new RegExp(source, flags);
    const [misread] = (flags.includes('u') ? undefined : unicodeOnly.exec(source)) ?? [];
    if (misread !== undefined)
        throw new Error(`\`${misread}\` means something else without the flag u, which it has not`);
    const pattern = new PatternReader(source, flags).choice();
    if (sizeOf(pattern) > largestSize)
        throw new Error(`its repetitions come to more than ${largestSize} characters`);
    return pattern;
}
const groupOpening = /\?(?::|<?[=!]|<[^>]*>)/y;
const quantifier = /[*+?]|\{(\d+)(,?)(\d*)\}/y;
const escaped = /\\(?:u\{[0-9a-f]+\}|u[0-9a-f]{4}|x[0-9a-f]{2}|c[a-z]|p\{[^}]*\}|.)/iuy;
const characterClass = /\[(?:\\.|[^\]\\])*\]/suy;
class PatternReader {
    source;
    flags;
    position = 0;
    constructor(source, flags) {
        this.source = source;
        this.flags = flags;
    }
    choice() {
        const options = [this.sequence()];
        while (this.accept('|'))
            options.push(this.sequence());
        const [only, second] = options;
        return only !== undefined && second === undefined ? only : { kind: 'choice', options };
    }
    sequence() {
        const parts = [];
        while (this.position < this.source.length && !this.sees('|') && !this.sees(')'))
            parts.push(this.repeated());
        return { kind: 'sequence', parts };
    }
    repeated() {
        const part = this.part();
        const last = this.source[this.position - 1] ?? '';
        const found = this.take(quantifier);
        if (found === undefined)
            return part;
        this.refuseHalves(last);
        this.accept('?');
        return { kind: 'repeat', part, ...boundsOf(found) };
    }
    part() {
        if (this.accept('('))
            return this.group();
        if (this.accept('^'))
            return { kind: 'assertion', holds: (place) => place === 0 };
        if (this.accept('$'))
            return { kind: 'assertion', holds: (place, { length }) => place === length };
        if (this.accept('\\b'))
            return wordBoundary(true, this.flags);
        if (this.accept('\\B'))
            return wordBoundary(false, this.flags);
        if (/^\\[1-9k]/.test(this.source.slice(this.position, this.position + 2))) {
            throw new Error('it refers to a group');
        }
        const found = this.take(characterClass) ?? this.take(escaped);
        if (found !== undefined) {
            this.refuseHalves(found[0]);
            return characterLike(found[0], this.flags);
        }
        const literal = String.fromCodePoint(this.source.codePointAt(this.position) ?? 0);
        this.position += literal.length;
        if (this.flags.includes('u') || literal.length === 1)
            return characterLike(literal, this.flags);
        return { kind: 'sequence', parts: literal.split('').map((unit) => characterLike(unit, this.flags)) };
    }
    /** Without the flag u, what is meant of a whole character would be said of its halves. */
    refuseHalves(text) {
        if (this.flags.includes('u') || !half.test(text))
            return;
        throw new Error('a character such as an emoji is two there: write `(?:😀|😁)` for `[😀😁]`, and `(?:😀)+` for `😀+`');
    }
    group() {
        const [opening = ''] = this.take(groupOpening) ?? [];
        const inner = this.choice();
        this.accept(')');
        if (!/[=!]$/.test(opening))
            return inner;
        return { kind: 'look', ahead: !opening.startsWith('?<'), negated: opening.endsWith('!'), part: inner };
    }
    sees(text) {
        return this.source.startsWith(text, this.position);
    }
    accept(text) {
        const isThere = this.sees(text);
        if (isThere)
            this.position += text.length;
        return isThere;
    }
    take(expression) {
        expression.lastIndex = this.position;
        const found = expression.exec(this.source) ?? undefined;
        if (found !== undefined)
            this.position += found[0].length;
        return found;
    }
}
function boundsOf([sign = '', least = '', comma = '', most = '']) {
    if (sign === '*')
        return { least: 0, most: Infinity };
    if (sign === '+')
        return { least: 1, most: Infinity };
    if (sign === '?')
        return { least: 0, most: 1 };
    const from = Number(least);
    if (comma === '')
        return { least: from, most: from };
    return { least: from, most: most === '' ? Infinity : Number(most) };
}
/** A place between what is part of a word and what is not, or any other place. */
function wordBoundary(isWanted, flags) {
    const word = new RegExp('^\\w$', flags);
    const isWord = (character) => character !== undefined && word.test(character);
    return {
        kind: 'assertion',
        holds: (place, characters) => (isWord(characters[place - 1]) !== isWord(characters[place])) === isWanted,
    };
}
/** A test of one character, which remembers what it found of ASCII. */
function characterLike(source, flags) {
    const expression = new RegExp(`^${source}$`, flags);
    const known = [];
    const holds = (character) => {
        const code = character.charCodeAt(0);
        if (code > 127)
            return expression.test(character);
        known[code] ??= expression.test(character);
        return known[code];
    };
    return { kind: 'character', holds };
}
function sizeOf(pattern) {
    switch (pattern.kind) {
        case 'character':
        case 'assertion':
            return 1;
        case 'sequence':
            return pattern.parts.reduce((sum, part) => sum + sizeOf(part), 0);
        case 'choice':
            return pattern.options.reduce((sum, option) => sum + sizeOf(option), 0);
        case 'look':
            return sizeOf(pattern.part);
        case 'repeat':
            return sizeOf(pattern.part) * Math.max(1, pattern.least, pattern.most === Infinity ? 1 : pattern.most);
    }
}
