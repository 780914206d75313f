import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DiffPiece, diffWords } from '../../../../src/domain/report/text/word-diff.js';

/** `[-gone-]` and `{+came+}` around what differs. */
const told = (pieces: readonly DiffPiece[] | undefined): string | undefined =>
  pieces
    ?.map(({ kind, text }) => {
      if (kind === 'same') return text;
      return kind === 'base' ? `[-${text}-]` : `{+${text}+}`;
    })
    .join('');

const textOf = (pieces: readonly DiffPiece[], side: 'base' | 'head'): string =>
  pieces
    .filter(({ kind }) => kind === 'same' || kind === side)
    .map(({ text }) => text)
    .join('');

/** The length of the longest sequence of letters that both texts have in order, by the plain table. */
function longestInBoth(base: string, head: string): number {
  let row = new Array<number>(head.length + 1).fill(0);
  for (const letter of base) {
    const next = [0];
    for (const [index, other] of [...head].entries())
      next.push(letter === other ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
}

const vocabulary = [
  'the',
  ' ',
  'refund',
  '\n',
  'is',
  '. ',
  'Zażółć',
  '日',
  '本',
  '👩‍💻',
  'e\u0301',
  '7',
  '42',
  '\uD83D',
  '—',
  '\t',
];
const someText = fc.array(fc.constantFrom(...vocabulary), { maxLength: 60 }).map((words) => words.join(''));

describe('a word diff', () => {
  test.each([
    [
      'a word that changed',
      'The refund takes five days.',
      'The refund takes ten days.',
      'The refund takes [-five-]{+ten+} days.',
    ],
    ['a word that came', 'Ask the bank now', 'Ask the other bank now', 'Ask the {+other +}bank now'],
    ['a word that went', 'Ask the other bank now', 'Ask the bank now', 'Ask the [-other -]bank now'],
    ['the beginning', 'Yes, it is open', 'No, it is open', '[-Yes-]{+No+}, it is open'],
    ['the end', 'It is open today', 'It is open', 'It is open[- today-]'],
    [
      'words in a row, as one change',
      'we send red big boxes out',
      'we send blue small boxes out',
      'we send [-red big-]{+blue small+} boxes out',
    ],
    ['a line that came', 'one line\nlast line', 'one line\nnew one\nlast line', 'one line\n{+new one\n+}last line'],
    ['a letter of a script without gaps', '返金は五日です', '返金は十日です', '返金は[-五-]{+十+}日です'],
    ['a number', 'It costs 10 euros', 'It costs 12 euros', 'It costs [-10-]{+12+} euros'],
    ['nothing', 'as it was', 'as it was', 'as it was'],
    ['nothing at all', '', '', ''],
  ])('tells %s', (_, base, head, expected) => {
    expect(told(diffWords(base, head))).toBe(expected);
  });

  test('never cuts what a reader sees as one character', () => {
    expect(told(diffWords('made by 👩🏽‍💻 at work', 'made by 👩🏿‍💻 at work'))).toBe(
      'made by [-👩🏽‍💻-]{+👩🏿‍💻+} at work',
    );
    expect(told(diffWords('le cafe\u0301 est ouvert', 'le cafe est ouvert'))).toBe(
      'le [-cafe\u0301-]{+cafe+} est ouvert',
    );
  });

  test('gives up where two texts have too little in common', () => {
    expect(diffWords('billing', 'refund')).toBeUndefined();
    expect(diffWords('', 'an answer')).toBeUndefined();
    expect(diffWords('I am sorry to hear that, madam', 'Refunds take five working days')).toBeUndefined();
    const words = Array.from({ length: 100 }, (_, index) => `w${index}`);
    expect(diffWords(words.join(' '), words.reverse().join(' '))).toBeUndefined();
  });

  test('gives up on texts that are too long, or too far apart for the time it may take', () => {
    expect(diffWords('a '.repeat(10_000), 'a '.repeat(10_001))).toBeUndefined();
    expect(diffWords('a '.repeat(9000), 'a '.repeat(9001))).toBeDefined();
    const every = (nth: string): string => Array.from({ length: 1000 }, (_, index) => `${index} kept ${nth}`).join(' ');
    expect(diffWords(every('x'), every('y'))).toBeUndefined();
  });
});

describe('properties of a word diff', () => {
  test('its pieces put together are both texts', () => {
    fc.assert(
      fc.property(someText, someText, (base, head) => {
        const pieces = diffWords(base, head);
        if (pieces === undefined) return;
        expect(textOf(pieces, 'base')).toBe(base);
        expect(textOf(pieces, 'head')).toBe(head);
      }),
      { numRuns: 1000 },
    );
  });

  test('no piece is empty, no two neighbours are alike, and base stands before head', () => {
    fc.assert(
      fc.property(someText, someText, (base, head) => {
        const pieces = diffWords(base, head) ?? [];
        pieces.forEach(({ kind, text }, index) => {
          expect(text).not.toBe('');
          expect(pieces[index + 1]?.kind).not.toBe(kind);
          if (kind === 'head') expect(pieces[index + 1]?.kind ?? 'same').toBe('same');
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('as much is kept as can be', () => {
    const letters = fc.array(fc.constantFrom('日', '本', '語'), { maxLength: 25 }).map((each) => each.join(''));
    fc.assert(
      fc.property(letters, letters, (base, head) => {
        const pieces = diffWords(base, head);
        if (pieces === undefined) return;
        const same = pieces.filter(({ kind }) => kind === 'same').map(({ text }) => text);
        expect(same.join('')).toHaveLength(longestInBoth(base, head));
      }),
      { numRuns: 500 },
    );
  });

  test('what was put into a text is all that differs', () => {
    const plain = fc.array(fc.constantFrom('ask', 'the', 'bank', 'for', 'more'), { minLength: 4, maxLength: 40 });
    fc.assert(
      fc.property(plain, fc.nat(), (words, place) => {
        const at = place % words.length;
        const base = words.join(' ');
        const head = [...words.slice(0, at), 'NEW', ...words.slice(at)].join(' ');
        const pieces = diffWords(base, head) ?? [];
        expect(pieces.filter(({ kind }) => kind === 'head').map(({ text }) => text.trim())).toEqual(['NEW']);
        expect(pieces.some(({ kind }) => kind === 'base')).toBe(false);
      }),
    );
  });
});
