const symbols = {
    pass: '🟢',
    fail: '🔴',
    inconclusive: '🟡',
    error: '⚫',
    'not-affected': '⚪',
};
/** The coloured dot of a verdict; never shown without its words. */
export const verdictSymbol = (word) => symbols[word];
/** A verdict in plain words: `not-affected` reads as two. */
export const verdictWords = (word) => word.replace('-', ' ');
/** `🔴 fail`: the dot and the words. */
export const describeWord = (word) => `${verdictSymbol(word)} ${verdictWords(word)}`;
