import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLineWrapper } from '../../../../src/domain/report/text/wrap-lines.js';

const texts = fc.array(
  fc.string({ unit: fc.constantFrom('a', 'é', '字', '👩‍👩‍👧', ' ', '\n', '\t', '.'), maxLength: 90 }),
  { maxLength: 6 },
);

test('puts in nothing but line breaks, and no line has words beyond its width', () => {
  fc.assert(
    fc.property(texts, (pieces) => {
      const wrap = createLineWrapper();
      const wrapped = pieces.map(wrap).join('');
      expect(wrapped.replaceAll('\n', '')).toBe(pieces.join('').replaceAll('\n', ''));
      for (const line of wrapped.split('\n')) expect(line.trimEnd().length).toBeLessThanOrEqual(190);
    }),
  );
});

test('goes on in the next line before the word that would not fit', () => {
  const wrap = createLineWrapper();
  expect(wrap('word '.repeat(20))).toBe('word '.repeat(20));
  expect(wrap('next')).toBe('\nnext');
});

test('counts from the last line break of a text', () => {
  const text = `${'word '.repeat(19)}\n${'word '.repeat(19)}`;
  expect(createLineWrapper()(text)).toBe(text);
});

test('breaks a word that is longer than a line between its characters', () => {
  expect(
    createLineWrapper()('x'.repeat(250))
      .split('\n')
      .map(({ length }) => length),
  ).toEqual([100, 100, 50]);
  expect(createLineWrapper()('👩‍👩‍👧'.repeat(20)).replaceAll('\n', '')).toBe('👩‍👩‍👧'.repeat(20));
  expect(createLineWrapper()('👩‍👩‍👧'.repeat(20)).split('\n')[0]).toBe('👩‍👩‍👧'.repeat(12));
});
