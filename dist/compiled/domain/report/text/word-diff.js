/** UTF-16 units of one text; the time that a diff takes grows with them. */
const mostCharacters = 20_000;
/** Words and gaps that may come or go; the time that a diff takes grows with their square. */
const mostEdits = 600;
/** The least share of the longer text's letters that both must have, for a diff to be easier to read than two texts. */
const leastShared = 0.25;
/**
 * What became of the words of `base` in `head`, in reading order: `same` and `base` pieces put together are `base`,
 * `same` and `head` pieces are `head`. Between two `same` pieces `base` stands before `head`; no piece is empty.
 * Nothing where a text is too long, or where the two have too little in common for a diff to help.
 */
export function diffWords(base, head) {
    if (base === head)
        return base === '' ? [] : [{ kind: 'same', text: base }];
    if (Math.max(base.length, head.length) > mostCharacters)
        return undefined;
    const [ofBase, ofHead] = [wordsOf(base), wordsOf(head)];
    const longer = Math.max(lettersOf(ofBase), lettersOf(ofHead));
    if (lettersOf(wordsOfBoth(ofBase, ofHead)) < longer * leastShared)
        return undefined;
    const kept = keptWords(ofBase, ofHead);
    if (kept === undefined || lettersOf(kept.map(([index]) => ofBase[index] ?? '')) < longer * leastShared)
        return undefined;
    return piecesOf(ofBase, ofHead, kept);
}
const withoutGaps = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}';
/** A word, a number, a line break, a gap or a single sign; scripts without gaps are taken letter by letter. */
const word = new RegExp([
    `[${withoutGaps}]\\p{M}*`,
    `[\\p{L}_](?:(?![${withoutGaps}])[\\p{L}\\p{M}\\p{N}_'’])*`,
    '\\p{N}+',
    '\\n',
    '[^\\S\\n]+',
    '.(?:\\p{M}|\\p{Emoji_Modifier}|\\u200D.)*',
].join('|'), 'gsu');
const wordsOf = (text) => text.match(word) ?? [];
const hasLetters = /[\p{L}\p{N}]/u;
const lettersOf = (words) => words.reduce((sum, each) => sum + (hasLetters.test(each) ? each.length : 0), 0);
/** The words of `base` that `head` has too, in any order: no diff can keep more. */
function wordsOfBoth(base, head) {
    const left = new Map();
    for (const each of head)
        left.set(each, (left.get(each) ?? 0) + 1);
    return base.filter((each) => {
        const count = left.get(each) ?? 0;
        left.set(each, count - 1);
        return count > 0;
    });
}
/** The most words that both have in the same order; nothing where more than `mostEdits` others come or go. */
function keptWords(base, head) {
    const shorter = Math.min(base.length, head.length);
    let first = 0;
    while (first < shorter && base[first] === head[first])
        first += 1;
    let last = 0;
    while (last < shorter - first && base[base.length - 1 - last] === head[head.length - 1 - last])
        last += 1;
    const middle = keptBetween(base.slice(first, base.length - last), head.slice(first, head.length - last));
    return middle === undefined
        ? undefined
        : [
            ...Array.from({ length: first }, (_, index) => [index, index]),
            ...middle.map(([inBase, inHead]) => [inBase + first, inHead + first]),
            ...Array.from({ length: last }, (_, index) => [base.length - last + index, head.length - last + index]),
        ];
}
/**
 * Myers' greedy search: after `edits` words that came or went, how far into `base` one gets on each diagonal.
 * Eugene W. Myers, An O(ND) Difference Algorithm and Its Variations, Algorithmica 1 (1986).
 */
function keptBetween(base, head) {
    const most = Math.min(mostEdits, base.length + head.length);
    const reached = new Int32Array(2 * most + 3);
    const rounds = [];
    for (let edits = 0; edits <= most; edits += 1) {
        rounds.push(reached.slice(most - edits, most + edits + 3));
        for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
            const at = most + 1 + diagonal;
            const [below, above] = [reached[at - 1] ?? 0, reached[at + 1] ?? 0];
            let inBase = isInsertion(diagonal, edits, below, above) ? above : below + 1;
            while (inBase < base.length && inBase - diagonal < head.length && base[inBase] === head[inBase - diagonal])
                inBase += 1;
            reached[at] = inBase;
            if (inBase >= base.length && inBase - diagonal >= head.length)
                return wayBack(rounds, base.length, head.length);
        }
    }
    return undefined;
}
const isInsertion = (diagonal, edits, below, above) => diagonal === -edits || (diagonal !== edits && below < above);
/** Walks from the ends of both texts to their beginnings; a round holds what was reached before it, by diagonal. */
function wayBack(rounds, baseLength, headLength) {
    const kept = [];
    let [inBase, inHead] = [baseLength, headLength];
    for (let edits = rounds.length - 1; edits >= 0; edits -= 1) {
        const diagonal = inBase - inHead;
        const before = rounds[edits] ?? new Int32Array();
        const middle = edits + 1;
        const [below, above] = [before[middle + diagonal - 1] ?? 0, before[middle + diagonal + 1] ?? 0];
        const isInserted = isInsertion(diagonal, edits, below, above);
        const start = isInserted ? above : below + 1;
        while (inBase > start) {
            inBase -= 1;
            inHead -= 1;
            kept.push([inBase, inHead]);
        }
        if (isInserted)
            inHead -= 1;
        else
            inBase -= 1;
    }
    return kept.reverse();
}
/** Kept words with what came and went between them. */
function piecesOf(base, head, kept) {
    const changes = [];
    let [inBase, inHead, same] = [0, 0, ''];
    for (const [nextInBase, nextInHead] of [...kept, [base.length, head.length]]) {
        if (nextInBase > inBase || nextInHead > inHead) {
            const gone = base.slice(inBase, nextInBase).join('');
            changes.push({ same, base: gone, head: head.slice(inHead, nextInHead).join('') });
            same = '';
        }
        same += base[nextInBase] ?? '';
        [inBase, inHead] = [nextInBase + 1, nextInHead + 1];
    }
    return withoutCrumbs([...changes, { same, base: '', head: '' }]).flatMap(asPieces);
}
/** Two changes with nothing but gaps and signs between them read better as one. */
function withoutCrumbs(changes) {
    const joined = [];
    for (const change of changes) {
        const before = joined.at(-1);
        const isCrumb = before !== undefined && change.base + change.head !== '' && !hasLetters.test(change.same);
        if (!isCrumb) {
            joined.push(change);
            continue;
        }
        const [base, head] = [before.base + change.same + change.base, before.head + change.same + change.head];
        joined[joined.length - 1] = { same: before.same, base, head };
    }
    return joined;
}
const asPieces = (change) => ['same', 'base', 'head'].flatMap((kind) => (change[kind] === '' ? [] : [{ kind, text: change[kind] }]));
