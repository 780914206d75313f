import { describe, expect, test } from 'vitest';
import { bandKeysOf, likenessOf, signatureOf } from '../../../../src/domain/corpus/quality/signature.js';

const wordsFrom = (start: number, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `word${(start + index) * 7919}`);

/** The share of runs of five words that two lists have in common. */
function jaccard(one: readonly string[], other: readonly string[]): number {
  const runsOf = (words: readonly string[]) =>
    new Set(words.slice(4).map((_, start) => words.slice(start, start + 5).join(' ')));
  const [first, second] = [runsOf(one), runsOf(other)];
  const common = [...first].filter((run) => second.has(run)).length;
  return common / (first.size + second.size - common);
}

describe('signatures of texts', () => {
  test.each([50, 100, 200, 300])('two texts agree in about as much as they have in common: %i words apart', (apart) => {
    const [one, other] = [wordsFrom(0, 400), wordsFrom(apart, 400)];
    const [first, second] = [signatureOf(one), signatureOf(other)];
    if (first === undefined || second === undefined) throw new Error('these texts are long enough');
    // Three standard errors of 112 draws.
    expect(Math.abs(likenessOf(first, second) - jaccard(one, other))).toBeLessThan(0.14);
  });

  test('one text has one signature, whose bands are all the same', () => {
    const [one, other] = [signatureOf(wordsFrom(0, 60)), signatureOf(wordsFrom(0, 60))];
    expect(one).toEqual(other);
    expect(one && bandKeysOf(one)).toEqual(other && bandKeysOf(other));
  });

  test('texts that have nothing in common share no band', () => {
    const keys = [0, 1000, 2000, 3000].map((start) =>
      bandKeysOf(signatureOf(wordsFrom(start, 200)) ?? new Uint32Array(112)),
    );
    expect(new Set(keys.flat()).size).toBe(keys.flat().length);
  });

  test('a text of a few words has none', () => {
    expect(signatureOf(wordsFrom(0, 11))).toBeUndefined();
  });
});
