import fc from 'fast-check';
import { expect, test } from 'vitest';
import { harmlessText } from '../../../../src/adapters/runner/harmless-text.js';
import { jsonText } from '../../../../src/domain/report/terminal/json-text.js';

const hostile =
  '\u001b[2J \u009b31m \u202egpj.exe \u2066 zero\u200bwidth \u{e0041} ##[error]no\n::error::no \u2028::warning::no \x7f';

test('what a terminal or a runner obeys, or nobody sees, is escaped and means the same', () => {
  const text = jsonText({ path: hostile, [hostile]: ['👩‍🔬', '##'] }, 2);
  expect(JSON.parse(text)).toEqual({ path: hostile, [hostile]: ['👩‍🔬', '##'] });
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]|\p{Cf}|##\[/u);
  expect(text).toContain('\\u202egpj.exe');
});

test('a runner finds nothing to break in it, so that whoever reads it there has the same value', () => {
  fc.assert(
    fc.property(
      fc.jsonValue({ stringUnit: 'binary' }),
      fc.constantFrom(hostile, '##[group]', '::x::'),
      (value, text) => {
        const json = jsonText([value, text], 2);
        expect(harmlessText(json)).toBe(json);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify([value, text])));
      },
    ),
    { numRuns: 40 },
  );
});
