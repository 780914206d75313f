import { expect, test } from 'vitest';
import { parseJsonLine } from '../../../src/domain/artifacts/parse-json-line.js';

test('a line is its value, and one that is none is named with its place and a hint', () => {
  expect(parseJsonLine('{"a":[1]}', { path: 'd.jsonl', line: 2 }, 'write JSON')).toEqual({ a: [1] });
  expect(() => parseJsonLine('{"a":', { path: 'd.jsonl', line: 2 }, 'write JSON')).toThrow(
    expect.objectContaining({
      message: 'this line is not valid JSON',
      place: { path: 'd.jsonl', line: 2 },
      hint: 'write JSON',
    }),
  );
});

test('a line that a parser would change is refused with its place', () => {
  expect(() => parseJsonLine('{"a":1,"a":2}', { path: 'd.jsonl', line: 3 })).toThrow(
    expect.objectContaining({ message: 'this line says `a` twice', place: { path: 'd.jsonl', line: 3 } }),
  );
});
