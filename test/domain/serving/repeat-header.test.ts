import { expect, test } from 'vitest';
import { RequestError } from '../../../src/domain/dialects/request-error.js';
import { readRepeat } from '../../../src/domain/serving/repeat-header.js';

test.each<[string | undefined, number | undefined]>([
  [undefined, undefined],
  ['0', 0],
  ['12', 12],
  ['999999', 999_999],
])('%j is repeat %j', (text, repeat) => {
  expect(readRepeat(text)).toBe(repeat);
});

test.each(['', '-1', '1.5', '1000000', 'one', ' 1'])('%j is refused', (text) => {
  expect(() => readRepeat(text)).toThrow(RequestError);
});
