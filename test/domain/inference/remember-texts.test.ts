import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rememberTexts } from '../../../src/domain/inference/remember-texts.js';

test('what is remembered is what would be computed, whatever came before', () => {
  const remembering = rememberTexts((text) => text.toUpperCase());
  const text = fc.tuple(fc.constantFrom('a', 'b', 'cd'), fc.constantFrom(1, 150, 200, 216, 60_000));
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      for (const [piece, times] of texts) {
        expect(remembering(piece.repeat(times))).toBe(piece.repeat(times).toUpperCase());
      }
    }),
  );
});

test('a long text that comes again is not computed again, even when others come between', () => {
  const computed: string[] = [];
  const remembering = rememberTexts((text) => {
    computed.push(text);
    return text;
  });
  const [instructions, question] = ['i'.repeat(1000), 'q'.repeat(301)];
  for (const text of [instructions, question, instructions, question]) remembering(text);
  expect(computed).toEqual([instructions, question]);
});

test('a text that is shorter than is worth looking for is computed each time', () => {
  const computed: string[] = [];
  const compute = (text: string): string => {
    computed.push(text);
    return text;
  };
  for (const remembering of [rememberTexts(compute), rememberTexts(compute, 8)]) {
    for (const text of ['a-model-name', 'a-model-name', 'short', 'short']) remembering(text);
  }
  expect(computed).toEqual(['a-model-name', 'a-model-name', 'short', 'short', 'a-model-name', 'short', 'short']);
});
