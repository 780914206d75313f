import { expect, test } from 'vitest';
import { meansByName } from '../../../src/domain/statistics/means-by-name.js';

test('a name has the mean of what it has, and names come in their order', () => {
  const means = meansByName([
    ['b', 1],
    ['a', 0.25],
    ['b', 0],
    ['__proto__', 1],
  ]);
  expect([...means]).toEqual([
    ['b', 0.5],
    ['a', 0.25],
    ['__proto__', 1],
  ]);
  expect(meansByName([]).size).toBe(0);
});
