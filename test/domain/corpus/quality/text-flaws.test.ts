import { describe, expect, test } from 'vitest';
import { textRules } from '../../../../src/domain/corpus/quality/text-flaws.js';
import { processorMs } from '../../../fixtures/processor-time.js';

const flawsOf = (text: string): string[] =>
  textRules.filter(({ find }) => find(text) !== undefined).map(({ name }) => name);

const plain = 'How do I send it back? Put it into its box and call us.';

describe('what no text should have', () => {
  test.each<[string, string]>([
    ['empty', ' \n\t'],
    ['replacement-character', 'the pri\uFFFDe of it'],
    ['control-character', 'a\x00b'],
    ['control-character', 'bold\x1b[1m'],
    ['control-character', 'a C1 \x93quote\x94'],
    ['lone-surrogate', 'half \ud83d of it'],
    ['lone-surrogate', 'the other \udea6 half'],
    ['mojibake', 'cafÃ© au lait'],
    ['mojibake', 'itâ€™s here'],
    ['extraction-garbage', 'GLYPH<c=3,font=/ABC> of a page'],
    ['extraction-garbage', '(cid:12)(cid:40) (cid:7)'],
    ['extraction-garbage', '/G12/G13/G14'],
    ['placeholder-text', 'Lorem ipsum dolor sit amet'],
    ['conflict-marker', 'a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> main\nd'],
    ['unbroken-run', `begin ${'x'.repeat(1001)} end`],
    ['unbroken-run', `an address https://x.example/${'x'.repeat(1001)} and ${'y'.repeat(1001)} end`],
  ])('%s: %j', (name, text) => {
    expect(flawsOf(text)).toEqual([name]);
  });

  test.each<[string, string]>([
    ['prose', plain],
    ['tabs, form feeds and other line breaks', 'a\tb\f\r\nc'],
    ['an emoji, which is two halves', '🚦 stop'],
    ['a heading that is underlined', 'Title\n=======\ntext'],
    ['marks of a conflict out of order', '>>>>>>> a\n=======\n<<<<<<< b\n'],
    ['a long address', `see https://example.com/${'a'.repeat(1200)}`],
    ['a picture in the text', `![](data:image/png;base64,${'A'.repeat(2000)})`],
    ['a script without spaces', '退'.repeat(1500)],
    ['French before a colon', 'ATTENTION À L’ÉTÉ\u00a0: É\u00a0!'],
    ['letters of many languages', 'Größe, señor, Łódź, Škoda, ćevapčići, Ελλάδα, Привет, 日本語'],
    ['a path with letters and digits', '/A1/B2/C3'],
  ])('not in %s', (_, text) => {
    expect(flawsOf(text)).toEqual([]);
  });

  test('a flaw is told where it begins', () => {
    const mojibake = textRules.find(({ name }) => name === 'mojibake');
    expect(mojibake?.find(`ok\n${'GrÃ¶ÃŸe'} of it`)).toEqual({ at: 5, says: '`Ã¶ÃŸ` is most likely `öß`' });
  });

  test('no text takes long', () => {
    const hostile = [
      '<<<<<<< a\n'.repeat(20_000),
      `<<<<<<< a\n${'=\n'.repeat(50_000)}`,
      `<<<<<<< a\n${'=======\n'.repeat(4000)}`.repeat(250),
      `${'a'.repeat(1000)} `.repeat(5000),
      'Ã'.repeat(200_000),
      '(cid:1'.repeat(50_000),
    ];
    for (const text of hostile) {
      const start = processorMs();
      flawsOf(text);
      expect(processorMs() - start).toBeLessThan(1000);
    }
  });
});
