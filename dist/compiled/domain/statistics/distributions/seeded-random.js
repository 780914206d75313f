import { createHash } from 'node:crypto';
const rotateLeft = (word, bits) => (word << bits) | (word >>> (32 - bits));
/** Unsigned 32-bit words of xoshiro128** 1.1 (Blackman and Vigna 2018) from a state that is not all zero. */
export function xoshiro128(state) {
    let [nextA, nextB, nextC, nextD] = state;
    return (block) => {
        let a = nextA;
        let b = nextB;
        let c = nextC;
        let d = nextD;
        for (let index = 0; index < block.length; index++) {
            block[index] = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9);
            const shifted = b << 9;
            c ^= a;
            d ^= b;
            b ^= c;
            a ^= d;
            c ^= shifted;
            d = rotateLeft(d, 11);
        }
        nextA = a;
        nextB = b;
        nextC = c;
        nextD = d;
    };
}
/** Blocks of unsigned 32-bit words that depend on the text alone. */
export function seededBlocks(seedText) {
    const hash = createHash('sha256').update(seedText, 'utf8').digest();
    return xoshiro128([hash.readUInt32LE(0), hash.readUInt32LE(4), hash.readUInt32LE(8), hash.readUInt32LE(12)]);
}
const wordsAtOnce = 64;
/** Unsigned 32-bit words that depend on the text alone, one by one. */
export function seededWords(seedText) {
    const [fill, block] = [seededBlocks(seedText), new Uint32Array(wordsAtOnce)];
    let taken = wordsAtOnce;
    return () => {
        if (taken === wordsAtOnce) {
            fill(block);
            taken = 0;
        }
        taken += 1;
        return block[taken - 1] ?? 0;
    };
}
/** Numbers in [0, 1) that depend on the text alone: the same seed gives the same sequence everywhere. */
export function seededRandom(seedText) {
    const nextWord = seededWords(seedText);
    return () => nextWord() / 2 ** 32;
}
/** The numbers from 0 to `count` - 1, in the order of a random key for each; `random` gives numbers in [0, 1). */
export function shuffledNumbers(count, random) {
    const keys = Float64Array.from({ length: count }, random);
    return Int32Array.from({ length: count }, (_, number) => number).sort((one, other) => (keys[one] ?? 0) - (keys[other] ?? 0) || one - other);
}
