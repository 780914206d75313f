import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutText } from '../../../../src/domain/report/text/cut-text.js';

test('leaves a text alone that fits', () => expect(cutText('abc', 3)).toEqual({ text: 'abc', left: 0 }));

test.each([
  ['a pair', '😀😀', 3, '😀'],
  ['a family', 'ab👩‍👩‍👧', 5, 'ab'],
  ['a letter with its mark', 'ae\u0301', 2, 'a'],
  ['a flag', '🇩🇪🇫🇷🇮🇹', 10, '🇩🇪🇫🇷'],
])('never cuts through %s', (_, text, most, kept) => {
  expect(cutText(text, most)).toEqual({ text: kept, left: text.length - kept.length });
});

test('cuts a character with endless marks, so that it cannot swallow the text', () => {
  expect(cutText(`Z${'\u0335'.repeat(500)}`, 100).text).toHaveLength(100);
});

test('keeps no more than asked and loses nothing', () => {
  const texts = fc.string({ unit: 'binary', maxLength: 40 });
  fc.assert(
    fc.property(texts, fc.nat(40), (text, most) => {
      const { text: kept, left } = cutText(text, most);
      expect(kept.length).toBeLessThanOrEqual(most);
      expect(text.startsWith(kept)).toBe(true);
      expect(kept.length + left).toBe(text.length);
      expect(/\p{Cs}/u.test(kept)).toBe(false);
    }),
  );
});
