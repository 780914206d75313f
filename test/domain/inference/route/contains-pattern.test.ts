import { expect, test } from 'vitest';
import { containsPattern } from '../../../../src/domain/inference/route/contains-pattern.js';
import { parsePattern } from '../../../../src/domain/pattern/pattern.js';

test('a pattern is looked for in the first 10,000 characters of a text', () => {
  const pattern = parsePattern('PROVE');
  expect(containsPattern(`${'a'.repeat(9995)}prove it`, pattern)).toBe(true);
  expect(containsPattern(`${'a'.repeat(9996)}prove it`, pattern)).toBe(false);
});
