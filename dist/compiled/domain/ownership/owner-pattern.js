import { fits, many } from '../artifacts/fits.js';
/** What gitignore knows and CODEOWNERS does not (docs.github.com, About code owners, syntax exceptions). */
const mistakes = [
    { isMade: (pattern) => pattern.startsWith('!'), sentence: '`!` does not work in CODEOWNERS' },
    { isMade: (pattern) => pattern.startsWith('\\#'), sentence: '`\\#` does not work in CODEOWNERS' },
    { isMade: (pattern) => /(?<!\\)[[\]]/.test(pattern), sentence: '`[ ]` does not work in CODEOWNERS' },
    { isMade: (pattern) => pattern.includes('***'), sentence: 'three stars in a row mean nothing' },
    { isMade: (pattern) => /(?:^|[^\\])(?:\\\\)*\\$/.test(pattern), sentence: 'it ends in a backslash' },
];
/** Why a pattern cannot be used, as a sentence; `undefined` when it can. */
export const mistakeOfPattern = (pattern) => mistakes.find(({ isMade }) => isMade(pattern))?.sentence;
/**
 * Reads a pattern that has no mistake: as gitignore means it, from the root where a slash begins it or stands within,
 * else in any folder. A folder that is named stands for all that lies in it; only a last `*` of its own stays in its
 * folder.
 */
export function parseOwnerPattern(pattern) {
    if (pattern === '/')
        return () => false;
    const body = pattern.replace(/^\//, '').replace(/\/$/, '');
    const parts = body.split('/');
    const before = pattern.startsWith('/') || parts.length > 1 ? [] : [many];
    const whole = [...before, ...parts.map(partOf), ...tailOf(pattern, parts)];
    return (path) => fits(path.split('/'), whole);
}
const partOf = (part) => (part === '**' ? many : segmentTestOf(part));
const any = () => true;
/**
 * What may follow below the last part: something must where only a folder is meant, nothing after a star of its own.
 */
function tailOf(pattern, parts) {
    const isOpen = parts.at(-1) === '**';
    if (pattern.endsWith('/'))
        return isOpen ? [any, any, many] : [any, many];
    if (isOpen)
        return parts.length > 1 ? [any] : [];
    return parts.at(-1) === '*' && pattern !== '*' ? [] : [many];
}
function segmentTestOf(part) {
    const pattern = (part.match(/\*+|\\.|./gsu) ?? []).map(characterTestOf);
    return (segment) => fits([...segment], pattern);
}
function characterTestOf(token) {
    if (token.startsWith('*'))
        return many;
    if (token === '?')
        return () => true;
    const literal = token.startsWith('\\') ? token.slice(1) : token;
    return (character) => character === literal;
}
