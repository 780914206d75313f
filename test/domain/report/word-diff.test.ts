import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type DiffPart, wordDiff } from '../../../src/domain/report/word-diff.js';
import { attacks } from './attacks.js';

const pieces = attacks
  .map(([, text]) => text)
  .concat(['billing', ' ', '\n', 'the', ' order', 'Übergröße', '返品', 'ไทย', '👩‍👩‍👧', '❤️', "don't", '1,5', '\u0301']);
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''));
const sideOf = (parts: readonly DiffPart[], side: 'base' | 'head'): string =>
  parts
    .filter(({ of }) => of === 'both' || of === side)
    .map((part) => part.text)
    .join('');
const shown = (base: string, head: string): string | undefined =>
  wordDiff(base, head)
    ?.map((part) => ({ both: part.text, base: `[-${part.text}-]`, head: `{+${part.text}+}` })[part.of])
    .join('');

describe('a word diff', () => {
  test('makes base of its one side and head of its other, whatever the texts', () => {
    let compared = 0;
    fc.assert(
      fc.property(text, text, text, (base, head, shared) => {
        const parts = wordDiff(`${base}${shared}`, `${shared}${head}`);
        if (parts === undefined) return;
        compared += 1;
        expect(sideOf(parts, 'base')).toBe(`${base}${shared}`);
        expect(sideOf(parts, 'head')).toBe(`${shared}${head}`);
      }),
      { numRuns: 2000 },
    );
    expect(compared).toBeGreaterThan(500);
  });

  test('has no two parts of a kind in a row, no empty one, and base before head', () => {
    fc.assert(
      fc.property(text, text, text, (base, head, shared) => {
        const parts = wordDiff(`${base}${shared}`, `${shared}${head}`) ?? [];
        parts.forEach((part, index) => {
          expect(part.text).not.toBe('');
          const before = parts[index - 1]?.of;
          expect(before === part.of || (before === 'head' && part.of === 'base')).toBe(false);
        });
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['one word', 'Send it to billing today.', 'Send it to returns today.', 'Send it to [-billing-]{+returns+} today.'],
    [
      'words in a row',
      'the old red fox ran home',
      'the new blue fox ran home',
      'the [-old red-]{+new blue+} fox ran home',
    ],
    ['words put in', 'label: billing', 'label: billing\nreason: angry', 'label: billing{+\nreason: angry+}'],
    ['a comma', 'well then, go', 'well then go', 'well then[-,-] go'],
    ['a script without spaces', '請退回這件商品謝謝', '請退回這雙商品謝謝', '請退回這[-件-]{+雙+}商品謝謝'],
    ['nothing', 'the same', 'the same', 'the same'],
  ])('tells %s apart', (_, base, head, told) => expect(shown(base, head)).toBe(told));

  test.each([
    ['texts of which one is empty', '', 'an answer'],
    ['texts with nothing in common', 'product', 'technical'],
    ['texts that share but a word', 'It is billing.', 'A label would be of no use to the customer; it needs a person.'],
    ['texts of many words', 'word '.repeat(3000), `${'word '.repeat(3000)}more`],
    ['texts of one very long word', 'x'.repeat(60_001), 'x'.repeat(60_001)],
  ])('is not made of %s', (_, base, head) => expect(wordDiff(base, head)).toBeUndefined());

  test('never cuts through what a reader sees as one character', () => {
    expect(shown('so ❤️ much 👩‍👩‍👧 love here', 'so ❤ much 👩‍👩‍👦 love here')).toBe(
      'so [-❤️-]{+❤+} much [-👩‍👩‍👧-]{+👩‍👩‍👦+} love here',
    );
  });
});
