import { expect, test } from 'vitest';
import { type VerdictWord, worst } from '../../../src/domain/gate/verdict-word.js';

test.each<[VerdictWord[], VerdictWord]>([
  [['pass', 'fail', 'error', 'inconclusive'], 'fail'],
  [['pass', 'error', 'inconclusive', 'not-affected'], 'error'],
  [['pass', 'inconclusive'], 'inconclusive'],
  [['not-affected', 'pass'], 'pass'],
  [['not-affected'], 'not-affected'],
  [[], 'not-affected'],
])('the gravest of %j is %s', (words, expected) => {
  expect(worst(words)).toBe(expected);
});
