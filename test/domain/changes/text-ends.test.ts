import { describe, expect, test } from 'vitest';
import { WordsAhead } from '../../../src/domain/changes/text-ends.js';
import { processorMs } from '../../fixtures/processor-time.js';

describe('a word further on', () => {
  const text = 'a |] b |] c';

  test('is found where it lies all between two places', () => {
    const ahead = new WordsAhead(text);
    expect(ahead.find('|]', 0, 3)).toBeUndefined();
    expect(ahead.find('|]', 0, 4)).toBe(2);
    expect(ahead.find('|]', 2, 4)).toBe(2);
    expect(ahead.find('|]', 3, 8)).toBeUndefined();
    expect(ahead.find('|]', 3, 9)).toBe(7);
    expect(ahead.find('|]', 8, 99)).toBeUndefined();
  });

  test('is found by who looks again from further back', () => {
    const ahead = new WordsAhead(text);
    expect(ahead.find('|]', 5, 99)).toBe(7);
    expect(ahead.find('|]', 1, 99)).toBe(2);
  });

  test('is looked for once in what many places have before them', () => {
    const long = '[a|'.repeat(100_000);
    const ahead = new WordsAhead(long);
    const started = processorMs();
    const found = Array.from({ length: 100_000 }, (_, index) => ahead.find('|]', index * 3, index * 3 + 20_000));
    expect(processorMs() - started).toBeLessThan(1500);
    expect(found.every((place) => place === undefined)).toBe(true);
  });
});
