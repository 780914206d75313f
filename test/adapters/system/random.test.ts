import { expect, test } from 'vitest';
import { systemRandom } from '../../../src/adapters/system/random.js';

test('chance stays in [0, 1) and varies', () => {
  const drawn = Array.from({ length: 100 }, () => systemRandom.next());
  expect(drawn.every((number) => number >= 0 && number < 1)).toBe(true);
  expect(new Set(drawn).size).toBeGreaterThan(1);
});
