import { expect, test } from 'vitest';
import { attemptsOf } from '../../../../src/domain/inference/call/attempts-of.js';

test.each([
  [{ attempts: 3, cached: false }, 3],
  [{ attempts: 0, cached: false }, 0],
  [{ cached: false }, 1],
  [{ cached: true }, 0],
])('%j took %d', (reply, attempts) => {
  expect(attemptsOf(reply)).toBe(attempts);
});
