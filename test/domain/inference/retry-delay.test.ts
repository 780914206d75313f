import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { attemptsAllowed, retryDelayMs } from '../../../src/domain/inference/retry-delay.js';

const remainingMs = 180_000;

test.each([
  [1, 500],
  [2, 1000],
  [3, 2000],
  [7, 20_000],
  [40, 20_000],
])('after attempt %i the wait is anything up to %i ms', (attempt, longestMs) => {
  const delay = (chance: number) => retryDelayMs({ attempt, chance, retryAfterMs: undefined, remainingMs });
  expect(delay(0)).toBe(0);
  expect(delay(0.5)).toBe(longestMs / 2);
  expect(delay(0.999999)).toBe(longestMs);
});

test('no wait is shorter than the provider asks, and callers told the same come back at different times', () => {
  const delay = (chance: number) => retryDelayMs({ attempt: 1, chance, retryAfterMs: 3000, remainingMs });
  expect([delay(0), delay(0.5)]).toEqual([3000, 3250]);
});

test('there is no wait that would end too late', () => {
  expect(retryDelayMs({ attempt: 1, chance: 0, retryAfterMs: 5000, remainingMs: 5000 })).toBe(5000);
  expect(retryDelayMs({ attempt: 1, chance: 0, retryAfterMs: 5001, remainingMs: 5000 })).toBeUndefined();
  expect(retryDelayMs({ attempt: 1, chance: 0, retryAfterMs: undefined, remainingMs: -1 })).toBeUndefined();
});

test('every wait is at least what the provider asks and at most what remains', () => {
  const failed = fc.record({
    attempt: fc.integer({ min: 1, max: 100 }),
    chance: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    retryAfterMs: fc.option(fc.nat(300_000), { nil: undefined }),
    remainingMs: fc.integer({ min: -1000, max: 200_000 }),
  });
  fc.assert(
    fc.property(failed, (attempt) => {
      const delayMs = retryDelayMs(attempt);
      if (delayMs === undefined) return;
      expect(delayMs).toBeGreaterThanOrEqual(attempt.retryAfterMs ?? 0);
      expect(delayMs).toBeLessThanOrEqual(attempt.remainingMs);
    }),
  );
});

test('a malformed answer is asked for again once, anything else three times', () => {
  expect(attemptsAllowed('malformed')).toBe(2);
  expect(attemptsAllowed('rate-limited')).toBe(4);
});
