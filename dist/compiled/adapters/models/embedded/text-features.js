/** Longer texts are compared by their beginning. */
const maxCharacters = 8_000;
/** Lower case, one space between words and no punctuation, unless there is nothing else. */
export function normaliseText(text) {
    const folded = text.slice(0, maxCharacters).normalize('NFKC').toLowerCase();
    const words = folded
        .replace(/['’]/gu, '')
        .replace(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}]+/gu, ' ')
        .trim();
    return words === '' ? folded.replace(/\s+/gu, ' ').trim() : words;
}
/**
 * Counts the character n-grams inside each word, its ends included, and the word itself if the version looks at words.
 */
export function featuresOf(normalised, version) {
    const counts = new Map();
    const add = (feature, count) => counts.set(feature, (counts.get(feature) ?? 0) + count);
    const [shortest, longest] = version.gramLengths;
    for (const word of normalised.split(' ')) {
        if (word === '')
            continue;
        const bounded = ` ${word} `;
        for (let length = shortest; length <= longest; length++) {
            for (let start = 0; start + length <= bounded.length; start++)
                add(bounded.slice(start, start + length), 1);
        }
        // Two spaces keep a word apart from an n-gram of the same letters.
        if (version.wordCount > 0)
            add(`  ${word}`, version.wordCount);
    }
    return counts;
}
