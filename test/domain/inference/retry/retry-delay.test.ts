import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IncidentKind } from '../../../../src/domain/inference/incident/incident.js';
import { decideRetry, type FailedAttempt } from '../../../../src/domain/inference/retry/retry-delay.js';

const failed = (changes: Partial<FailedAttempt> = {}): FailedAttempt => ({
  kind: 'rate-limited',
  retryable: true,
  asked: true,
  attempt: 1,
  attemptsAllowed: 4,
  chance: 0.5,
  retryAfterMs: undefined,
  remainingMs: 180_000,
  ...changes,
});

const delayOf = (changes: Partial<FailedAttempt>): number | undefined => {
  const decision = decideRetry(failed(changes));
  return decision.kind === 'again' ? decision.delayMs : undefined;
};

test.each([
  [1, 500],
  [2, 1000],
  [3, 2000],
  [7, 20_000],
  [40, 20_000],
])('after attempt %i the wait is anything up to %i ms', (attempt, longestMs) => {
  const delay = (chance: number) => delayOf({ attempt, chance, attemptsAllowed: 100 });
  expect(delay(0)).toBe(0);
  expect(delay(0.5)).toBe(longestMs / 2);
  expect(delay(0.999999)).toBe(longestMs);
});

test('no wait is shorter than the provider asks, and callers told the same come back at different times', () => {
  expect([0, 0.5].map((chance) => delayOf({ chance, retryAfterMs: 3000 }))).toEqual([3000, 3250]);
});

describe('there is no wait that would end too late', () => {
  test.each([
    [{ chance: 0, retryAfterMs: 5000, remainingMs: 5000 }, 5000],
    [{ chance: 0, retryAfterMs: 5001, remainingMs: 5000 }, undefined],
    [{ chance: 0, remainingMs: -1 }, undefined],
  ])('%j waits %p', (changes, expected) => {
    expect(delayOf(changes)).toBe(expected);
  });

  test('and that is told', () => {
    expect(decideRetry(failed({ retryAfterMs: 3_600_000 }))).toEqual({
      kind: 'stop',
      because: 'a wait of 3600 s is asked for and 180 s are left for the call',
    });
  });
});

test.each<[IncidentKind, number]>([
  ['malformed', 2],
  ['timeout', 2],
  ['stream-cut', 4],
  ['rate-limited', 4],
  ['server-error', 4],
])('%s is asked %i times at most', (kind, most) => {
  expect(delayOf({ kind, attempt: most - 1 })).toBeDefined();
  expect(delayOf({ kind, attempt: most })).toBeUndefined();
  expect(delayOf({ kind, attempt: 1, attemptsAllowed: 1 })).toBeUndefined();
});

describe('a call that was held back', () => {
  test('waits as often as its time allows, and never for no time at all', () => {
    expect(delayOf({ kind: 'circuit-open', asked: false, attempt: 9, chance: 0 })).toBe(100);
    expect(delayOf({ kind: 'circuit-open', asked: false, retryAfterMs: 7000, chance: 0.5 })).toBe(7500);
  });

  test('does not wait for what is due after its time', () => {
    expect(delayOf({ kind: 'circuit-open', asked: false, retryAfterMs: 7000, remainingMs: 6999 })).toBeUndefined();
  });
});

test('what would not pass is not tried again', () => {
  expect(decideRetry(failed({ retryable: false }))).toEqual({ kind: 'stop' });
});

test('every wait is at least what the provider asks and at most what remains', () => {
  const attempts = fc.record({
    kind: fc.constantFrom<IncidentKind>('rate-limited', 'circuit-open', 'timeout'),
    asked: fc.boolean(),
    attempt: fc.integer({ min: 1, max: 100 }),
    attemptsAllowed: fc.integer({ min: 1, max: 100 }),
    chance: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    retryAfterMs: fc.option(fc.nat(300_000), { nil: undefined }),
    remainingMs: fc.integer({ min: -1000, max: 200_000 }),
  });
  fc.assert(
    fc.property(attempts, (attempt) => {
      const delayMs = delayOf(attempt);
      if (delayMs === undefined) return;
      expect(delayMs).toBeGreaterThanOrEqual(attempt.retryAfterMs ?? 0);
      expect(delayMs).toBeLessThanOrEqual(attempt.remainingMs);
    }),
  );
});
