import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NumberedTexts } from '../../../src/domain/packed/numbered-texts.js';

test('texts are numbered as a map numbers them, however often they come', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom('', 'a', 'ä', '🚦', '__proto__'), fc.string()), { maxLength: 400 }),
      (texts) => {
        const numbers = new Map<string, number>();
        const numbered = new NumberedTexts();
        for (const text of texts) {
          expect(numbered.add(text)).toBe(!numbers.has(text));
          if (!numbers.has(text)) numbers.set(text, numbers.size);
        }
        expect(texts.map((text) => numbered.get(text))).toEqual(texts.map((text) => numbers.get(text)));
        expect(numbered.get('never came, whatever was drawn: 7f3a')).toBeUndefined();
      },
    ),
  );
});

test('texts keep their numbers while there come a hundred thousand', () => {
  const numbered = new NumberedTexts();
  const texts = Array.from({ length: 100_000 }, (_, number) => `case-${number}`);
  expect(texts.every((text) => numbered.add(text))).toBe(true);
  expect(texts.every((text, number) => numbered.get(text) === number)).toBe(true);
  expect(numbered.add('case-77777')).toBe(false);
  expect(numbered.get('case-100000')).toBeUndefined();
});
