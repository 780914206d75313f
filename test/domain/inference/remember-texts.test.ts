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

test('a long text that comes again and again is not computed again, even when others come between', () => {
  const computed: string[] = [];
  const remembering = rememberTexts((text) => {
    computed.push(text);
    return text;
  });
  const [instructions, question] = ['i'.repeat(1000), 'q'.repeat(301)];
  for (let call = 0; call < 5; call++) for (const text of [instructions, question]) remembering(text);
  expect(computed).toEqual([instructions, question, instructions, question]);
});

test('texts that come once take the place of none that comes again', () => {
  const computed: string[] = [];
  const remembering = rememberTexts((text) => {
    computed.push(text);
    return text;
  });
  const instructions = 'i'.repeat(1000);
  for (const text of [instructions, instructions]) remembering(text);
  for (let answer = 0; answer < 100; answer++) remembering(String(answer).padStart(4, 'a').repeat(250));
  computed.length = 0;
  remembering(instructions);
  expect(computed).toEqual([]);
});

test('a text that is shorter than is worth looking for is computed each time', () => {
  const computed: string[] = [];
  const compute = (text: string): string => {
    computed.push(text);
    return text;
  };
  for (const remembering of [rememberTexts(compute), rememberTexts(compute, 8)]) {
    for (const text of ['a-model-name', 'short']) for (let call = 0; call < 3; call++) remembering(text);
  }
  const short = ['short', 'short', 'short'];
  expect(computed).toEqual([...Array(3).fill('a-model-name'), ...short, ...Array(2).fill('a-model-name'), ...short]);
});
