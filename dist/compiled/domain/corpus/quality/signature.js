import { hashOfWord, mixed, windowsOf } from './words.js';
const bands = 14;
const rows = 8;
const size = bands * rows;
/** Shorter texts are compared by runs of three words, longer ones by runs of five. */
const fewWords = 50;
/** Of a text with fewer words nearly every other is a near copy. */
const leastWords = 12;
/**
 * The MinHash signature of a text: of 112 orders of its runs of words the first of each, 32 bits. Two texts agree in
 * about as many as the share of runs that they have in common (Broder 1997). `undefined` for a text too short for it.
 */
export function signatureOf(words) {
    if (words.length < leastWords)
        return undefined;
    const runs = new Set(windowsOf(words.map(hashOfWord), words.length < fewWords ? 3 : 5));
    const signature = new Uint32Array(size).fill(0xffffffff);
    for (const run of runs) {
        for (let index = 0; index < size; index += 1) {
            const value = mixed(run ^ (seeds[index] ?? 0));
            if (value < (signature[index] ?? 0))
                signature[index] = value;
        }
    }
    return signature;
}
const seeds = Uint32Array.from({ length: size }, (_, index) => mixed(index + 1));
/**
 * By which texts are found that may be near copies: two whose runs agree in four of five share at least one of these
 * keys 92 times of 100.
 */
export const bandKeysOf = (signature) => Array.from({ length: bands }, (_, band) => {
    const part = signature.subarray(band * rows, (band + 1) * rows);
    return `${band}:${part.join()}`;
});
/** The share of runs that two texts have in common, as their signatures estimate it. */
export function likenessOf(one, other) {
    let same = 0;
    for (let index = 0; index < size; index += 1)
        if (one[index] === other[index])
            same += 1;
    return same / size;
}
