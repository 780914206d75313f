import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { inComment, inFlow, quoted } from '../../../src/domain/init/yaml-words.js';

describe('a word of YAML', () => {
  test('is read back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parse(`- ${quoted(text)}  # a comment\n`)).toEqual([text]);
        expect(parse(`- { ${quoted(text)}: [${quoted(text)}] }\n`)).toEqual([{ [text]: [text] }]);
      }),
    );
  });

  test.each([
    'true',
    'null',
    'no',
    '1.0',
    '.inf',
    '.5',
    '0x1f',
    '1e3',
    '2026-01-01',
    '',
    ' a',
    '- a',
    '{{x}}',
    '#a',
    'a\nb',
    '\u2028',
  ])('stays text: %j', (text) => {
    expect(parse(`a: ${inFlow({ b: text })}`)).toEqual({ a: { b: text } });
  });

  test('in a comment cannot end it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parse(`a: 1\n# ${inComment(text)}\nb: 2\n`)).toEqual({ a: 1, b: 2 });
      }),
    );
  });
});
