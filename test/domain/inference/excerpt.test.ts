import { expect, test } from 'vitest';
import { excerptOf } from '../../../src/domain/inference/excerpt.js';

test.each([
  ['one\n two\t\tthree ', 'one two three'],
  ['\u001b[31mred\u0007 \u202eright to left\u0000', '[31mred right to le…'],
  ['abcdefghijklmnopqrstuvwxyz', 'abcdefghijklmnopqrs…'],
  ['', ''],
])('of %j, twenty characters are %j', (text, expected) => {
  expect(excerptOf(text, 20)).toBe(expected);
});
