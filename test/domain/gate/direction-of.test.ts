import { expect, test } from 'vitest';
import { directionOf } from '../../../src/domain/gate/direction-of.js';

test('says which way a score moved', () => {
  expect([-0.2, 0, 0.001].map(directionOf)).toEqual([-1, 0, 1]);
});

test('takes the same scores, summed in another order, for no move', () => {
  const [one, other] = [0.1 + 0.2 + 0.3, 0.3 + 0.2 + 0.1];
  expect(one).not.toBe(other);
  expect(directionOf(one - other)).toBe(0);
});
