import { createLinearSearch } from '../../pattern/linear-search.js';
import { parsePattern } from '../../pattern/pattern.js';
/** Characters up to which the engine's own search is let loose on an answer. */
const longestForEngine = 10_000;
/**
 * Makes the search for a JavaScript regular expression, which no text can hang. The engine's own search goes back and
 * cannot be stopped, so it has only patterns that need little of that, in texts of at most 10,000 characters. All
 * others are followed in one pass over texts of any length. Throws an `Error` for what is no pattern, and for one that
 * only the engine could search for, since it refers to its groups or has more than 2,000 parts.
 */
export function createSearch(source, flags) {
    const expression = new RegExp(source, flags);
    const pattern = parsePattern(source, flags);
    const search = createLinearSearch(pattern);
    const isQuick = isQuickForEngine(pattern);
    return (text) => {
        if (isQuick && text.length <= longestForEngine)
            return expression.test(text);
        return search(flags.includes('u') ? [...text] : text);
    };
}
/** True of a pattern such as `x*` and `yes|`, which finds nothing at all in every text, and so holds of every one. */
export const findsNothing = (source) => mayBeEmpty(parsePattern(source, ''));
function mayBeEmpty(pattern) {
    if (pattern.kind === 'sequence')
        return pattern.parts.every(mayBeEmpty);
    if (pattern.kind === 'choice')
        return pattern.options.some(mayBeEmpty);
    return pattern.kind === 'repeat' && (pattern.least === 0 || mayBeEmpty(pattern.part));
}
/** At most one repetition, of a single character, and few choices: going back stays near the square of the length. */
const isQuickForEngine = (pattern) => {
    const { loops, branches } = waysOf(pattern);
    return loops === 0 ? branches <= 12 : loops === 1 && branches <= 3;
};
function waysOf(pattern) {
    if (pattern.kind === 'character' || pattern.kind === 'assertion')
        return { loops: 0, branches: 0 };
    if (pattern.kind === 'look')
        return waysOf(pattern.part);
    if (pattern.kind === 'sequence')
        return sumOf(pattern.parts, 0);
    if (pattern.kind === 'choice')
        return sumOf(pattern.options, pattern.options.length - 1);
    const { part, least, most } = pattern;
    if (least === most)
        return part.kind === 'character' ? { loops: 0, branches: 0 } : { loops: 2, branches: 0 };
    if (part.kind === 'character')
        return most === 1 ? { loops: 0, branches: 1 } : { loops: 1, branches: 0 };
    const inner = waysOf(part);
    return most === 1 ? { ...inner, branches: inner.branches + 1 } : { loops: 2, branches: inner.branches };
}
const sumOf = (parts, branches) => parts.map(waysOf).reduce((sum, each) => ({ loops: sum.loops + each.loops, branches: sum.branches + each.branches }), {
    loops: 0,
    branches,
});
