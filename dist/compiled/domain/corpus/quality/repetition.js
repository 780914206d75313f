import { hashOfWord, windowsOf } from './words.js';
/** Of a text with fewer words nobody can say that it repeats itself. */
const leastWords = 50;
/** Of repeated windows of 5 to 10 words, the share of words above which a text repeats itself (Gopher, table A1). */
const shares = [
    [5, 0.15],
    [6, 0.14],
    [7, 0.13],
    [8, 0.12],
    [9, 0.11],
    [10, 0.1],
];
/** Why a text repeats itself too much; `undefined` where it does not. Rae et al. 2021, "Scaling language models". */
export function repetitionIn(words) {
    if (words.length < leastWords)
        return undefined;
    const hashes = words.map(hashOfWord);
    for (const [width, most] of shares) {
        const share = repeatedShare(windowsOf(hashes, width), width) / words.length;
        if (share > most)
            return `${Math.round(share * 100)} % of its words stand in runs of ${width} that it repeats`;
    }
    return undefined;
}
/** How many words stand in windows that came before; a window that overlaps a counted one is left out. */
function repeatedShare(windows, width) {
    const seen = new Set();
    let repeated = 0;
    for (let start = 0; start < windows.length; start += 1) {
        const window = windows[start] ?? 0;
        if (seen.has(window)) {
            repeated += width;
            start += width - 1;
        }
        else {
            seen.add(window);
        }
    }
    return repeated;
}
