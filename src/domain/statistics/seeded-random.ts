import { createHash } from 'node:crypto';

type State = readonly [number, number, number, number];

const rotateLeft = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits));

/** Unsigned 32-bit words of xoshiro128** 1.1 (Blackman and Vigna 2018) from a state that is not all zero. */
export function xoshiro128(state: State): () => number {
  let [a, b, c, d] = state;
  return () => {
    const word = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotateLeft(d, 11);
    return word;
  };
}

/** Unsigned 32-bit words that depend on the text alone. */
export function seededWords(seedText: string): () => number {
  const hash = createHash('sha256').update(seedText, 'utf8').digest();
  return xoshiro128([hash.readUInt32LE(0), hash.readUInt32LE(4), hash.readUInt32LE(8), hash.readUInt32LE(12)]);
}

/** Numbers in [0, 1) that depend on the text alone: the same seed gives the same sequence everywhere. */
export function seededRandom(seedText: string): () => number {
  const nextWord = seededWords(seedText);
  return () => nextWord() / 2 ** 32;
}

/** The numbers from 0 to `count` - 1, in the order of a random key for each; `random` gives numbers in [0, 1). */
export function shuffledNumbers(count: number, random: () => number): Int32Array {
  const keys = Float64Array.from({ length: count }, random);
  return Int32Array.from({ length: count }, (_, number) => number).sort(
    (one, other) => (keys[one] ?? 0) - (keys[other] ?? 0) || one - other,
  );
}
