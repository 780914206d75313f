import { expect, test } from 'vitest';
import { showInvisible } from '../../../../src/domain/report/text/show-invisible.js';

test.each([
  ['an override of direction', 'a\u202Eb', 'a(U+202E)b'],
  ['a zero-width space', 'a\u200Bb', 'a(U+200B)b'],
  ['a joiner between Latin letters', 'a\u200Db', 'a(U+200D)b'],
  ['an escape', '\u001B[2J', '(U+001B)[2J'],
  ['a lone carriage return', 'a\rb', 'a(U+000D)b'],
  ['half a pair', '\uDC00', '(U+DC00)'],
  ['a character of the tag plane', '\u{E0041}', '(U+E0041)'],
  ['a noncharacter', '\uFFFE', '(U+FFFE)'],
  ['a variation selector behind a letter', 'a\uFE0F', 'a(U+FE0F)'],
])('shows %s', (_, text, shown) => expect(showInvisible(text)).toBe(shown));

test.each([
  ['letters, line breaks and tabs', 'Grüße,\n\tمرحبا 你好'],
  ['emoji spelled with joiners and selectors', '👩‍👩‍👧 👩🏽‍🚒 ❤️ 1️⃣ 🏳️‍🌈'],
  ['Persian spelled with a non-joiner', 'می‌خواهم'],
  ['letters with a few marks', 'e\u0301\u0323 ṩ'],
])('leaves %s alone', (_, text) => expect(showInvisible(text)).toBe(text));

test('joins CRLF to a line feed', () => expect(showInvisible('a\r\nb')).toBe('a\nb'));

test('thins a pile of marks and counts what it took', () => {
  expect(showInvisible(`Z${'\u0335'.repeat(50)}!`)).toBe(`Z${'\u0335'.repeat(5)}(+45 marks)!`);
});
