import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededRandom, xoshiro128 } from '../../../../src/domain/statistics/distributions/seeded-random.js';
import { shuffled } from '../../../fixtures/shuffled.js';

describe('xoshiro128**', () => {
  const wordsFrom = (state: Parameters<typeof xoshiro128>[0], lengths: readonly number[]): number[] => {
    const fill = xoshiro128(state);
    return lengths.flatMap((length) => {
      const block = new Uint32Array(length);
      fill(block);
      return [...block];
    });
  };

  test('gives the words of the C reference implementation from a random state', () => {
    // Source: test-rom/testdata.asm of edorfaus/xoshiro-6502, made with the C reference.
    expect(wordsFrom([0x964d4a0c, 0xd40ab895, 0xad7fdecb, 0x3006f0f0], [4])).toEqual([
      0xf1391922, 0x6fe53806, 0xa5be2840, 0xf510ee70,
    ]);
  });

  test('starts from the state 1, 2, 3, 4 with 11520, which its formula gives by hand', () => {
    expect(wordsFrom([1, 2, 3, 4], [1])).toEqual([11520]);
  });

  test('gives the same words in blocks of any length', () => {
    expect(wordsFrom([1, 2, 3, 4], [1, 0, 5, 2])).toEqual(wordsFrom([1, 2, 3, 4], [8]));
  });
});

describe('seeded numbers', () => {
  const take = (seed: string, count: number): number[] => {
    const random = seededRandom(seed);
    return Array.from({ length: count }, random);
  };

  test('are the same for the same text and others for another', () => {
    expect(take('seed', 5)).toEqual(take('seed', 5));
    expect(take('seed', 5)).not.toEqual(take('seeds', 5));
  });

  test('lie in [0, 1) and have mean one half', () => {
    const numbers = take('mean', 20_000);
    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
    const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.01);
  });
});

describe('a shuffle', () => {
  test('keeps every item once and leaves the original alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
        const before = [...items];
        expect(shuffled(items, seed).sort()).toEqual([...before].sort());
        expect(items).toEqual(before);
      }),
    );
  });

  test('puts every item in first place about equally often', () => {
    const counts = new Map<string, number>();
    for (let round = 0; round < 6000; round++) {
      const [first = ''] = shuffled(['a', 'b', 'c'], `round ${round}`);
      counts.set(first, (counts.get(first) ?? 0) + 1);
    }
    for (const count of counts.values()) expect(Math.abs(count - 2000)).toBeLessThan(150);
  });
});
