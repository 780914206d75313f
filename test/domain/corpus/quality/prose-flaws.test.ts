import { describe, expect, test } from 'vitest';
import { proseRules } from '../../../../src/domain/corpus/quality/prose-flaws.js';
import { wordsOf } from '../../../../src/domain/corpus/quality/words.js';

const flawsOf = (text: string): string[] =>
  proseRules.filter(({ find }) => find({ text, words: wordsOf(text) }) !== undefined).map(({ name }) => name);

const different = Array.from({ length: 120 }, (_, index) => `word${index * 31}`).join(' ');

describe('what speaks against a text', () => {
  test.each<[string, string]>([
    ['very-short', 'See also'],
    ['repetition', `${different} ${'the same five words here '.repeat(10)}`],
    ['word-length', 'a b '.repeat(30)],
    ['cut-off-lines', 'One goes on…\nTwo goes on...\nThree ends here.\nFour goes on…\n'],
    ['web-phrase', 'We use cookies to give you the best experience of this page.'],
  ])('%s', (name, text) => {
    expect(flawsOf(text)).toContain(name);
  });

  test.each<[string, string]>([
    ['prose', different],
    ['a short text of a script without spaces', '退貨'],
    [
      'a text that says something twice',
      `${different} how to send it back ${different.slice(0, 20)} how to send it back`,
    ],
    ['a line that goes on', 'One goes on…\nTwo ends.\nThree ends here.\nFour ends.\n'],
  ])('not %s', (_, text) => {
    expect(flawsOf(text)).toEqual([]);
  });
});
