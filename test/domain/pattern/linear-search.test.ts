import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLinearSearch } from '../../../src/domain/pattern/linear-search.js';
import { type PatternFlags, parsePattern } from '../../../src/domain/pattern/pattern.js';

const finds = (source: string, text: string): boolean => createLinearSearch(parsePattern(source))([...text]);

describe('a pattern', () => {
  test.each([
    ['prove|derive', 'Please PROVE it', true],
    ['prove|derive', 'improve it', true],
    [String.raw`\bprove\b`, 'improve it', false],
    [String.raw`\bstep\b.*\bproof\b`, 'each step of the proof', true],
    ['^stop$', 'stop', true],
    ['^stop$', 'stop it', false],
    ['a{2,3}b', 'ab aab', true],
    ['a{2}b', 'ab', false],
    [String.raw`[\]x]+y`, 'a]xy', true],
    ['[^a]$', 'aa', false],
    [String.raw`\p{Lu}{3}|ß`, 'straße', true],
    [String.raw`\u{1F600}+`, 'ha 😀😀', true],
    ['(?:a|(b))c', 'xbc', true],
    ['', 'anything', true],
    ['a.b', 'a\nb', false],
    ['^(?!.*sorry).*yes', 'yes, sorry', false],
    ['^(?!.*sorry).*yes', 'oh yes', true],
    ['(?<=[$]) ?42', 'is $ 42', true],
    ['(?<![$])42', 'is $42', false],
    ['^(?=.*a)(?=.*b)', 'xbxa', true],
    ['(?<year>20)26', '2026', true],
  ])('%j in %j: %p', (source, text, expected) => {
    expect(finds(source, text)).toBe(expected);
    expect(new RegExp(source, 'iu').test(text)).toBe(expected);
  });

  test.each(['(', 'a**', String.raw`(a)\1`, String.raw`(?<x>a)\k<x>`, '(?:a{50}){50}'])('refuses %s', (source) => {
    expect(() => parsePattern(source)).toThrow();
  });

  test.each([
    ['🎉 Done', 'well 🎉 Done', true],
    ['^(?:😀|😁)+$', '😁😀😁', true],
    ['^(?:😀|😁)+$', '😁😂', false],
    ['^Done.🎉$', 'Done 🎉', true],
  ])('without flags finds whole characters: %j in %j: %p', (source, text, expected) => {
    expect(createLinearSearch(parsePattern(source, ''))(text)).toBe(expected);
    expect(new RegExp(source).test(text)).toBe(expected);
  });

  test.each([
    ['[😀😁]', /emoji is two there/],
    ['😀+', /emoji is two there/],
    ['😀{2}', /emoji is two there/],
    [String.raw`\😀`, /emoji is two there/],
    [String.raw`\p{Lu}`, /`\\p\{` means something else without the flag u/],
    [String.raw`\u{1F600}`, /means something else without the flag u/],
  ])('without flags refuses %s, whose halves or letters would count', (source, why) => {
    expect(() => parsePattern(source, '')).toThrow(why);
  });

  test('that makes a backtracking search hang is answered', () => {
    expect(finds('^(a+)+$', `${'a'.repeat(5000)}!`)).toBe(false);
    expect(finds('(?:a|a)*(?:a|a)*b', 'a'.repeat(9000))).toBe(false);
  });

  test('that comes by ever new combinations is found in the same way', () => {
    const text = Array.from({ length: 900 }, (_, place) => 'ab'[((place * place * 7919) % 11) % 2]).join('');
    for (const end of Array.from({ length: 20 }, (_, cut) => 800 + cut)) {
      const subject = `${text.slice(0, end)}!`;
      expect(finds('(?:a|b)*a(?:a|b){60}!', subject)).toBe(subject.at(-62) === 'a');
    }
  });

  test('is found in texts of more characters than are remembered', () => {
    const search = createLinearSearch(parsePattern('^(?!.*z).*x.*y$'));
    const letters = Array.from({ length: 20_000 }, (_, number) => String.fromCodePoint(0x4e00 + number));
    expect(search(['x', ...letters, 'y'])).toBe(true);
    expect(search(['y', ...letters, 'x'])).toBe(false);
    expect(search(['x', ...letters, 'z', 'y'])).toBe(false);
    expect(search(['x', ...letters.reverse(), 'y'])).toBe(true);
  });

  test('is found where the engine finds it', () => {
    const letter = fc.constantFrom(
      'a',
      'b',
      '😀',
      '[ab]',
      '[^b]',
      '.',
      String.raw`\w`,
      '^',
      '$',
      String.raw`\b`,
      String.raw`\B`,
    );
    const { expression } = fc.letrec<{ expression: string }>((tie) => ({
      expression: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        letter,
        fc.tuple(tie('expression'), tie('expression')).map((pair) => pair.join('')),
        fc.tuple(tie('expression'), tie('expression')).map(([one, other]) => `(?:${one}|${other})`),
        fc
          .tuple(tie('expression'), fc.constantFrom('*', '+', '?', '{2}', '{1,2}', '{2,}', '*?'))
          .map(([inner, sign]) => `(${inner})${sign}`),
        fc.tuple(fc.constantFrom('=', '!', '<=', '<!'), tie('expression')).map(([sign, inner]) => `(?${sign}${inner})`),
      ),
    }));
    const text = fc.string({ unit: fc.constantFrom('a', 'B', ' ', '\n', '😀'), maxLength: 6 });
    const texts = fc.array(text, { minLength: 1, maxLength: 3 });
    const flags = fc.constantFrom<PatternFlags>('', 'i', 'u', 'iu');
    fc.assert(
      fc.property(expression, texts, flags, (source, subjects, flag) => {
        fc.pre(isReadable(source));
        const search = createLinearSearch(parsePattern(source, flag));
        for (const subject of subjects) {
          // With the flag u the engine also tries places within a surrogate pair for what matches nothing.
          if (flag.includes('u') && subject.includes('😀')) continue;
          expect(search(flag.includes('u') ? [...subject] : subject)).toBe(new RegExp(source, flag).test(subject));
        }
      }),
      { numRuns: 2000 },
    );
  });
});

function isReadable(source: string): boolean {
  try {
    parsePattern(source);
    return true;
  } catch {
    return false;
  }
}
