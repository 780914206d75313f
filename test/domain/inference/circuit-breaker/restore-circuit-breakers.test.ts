import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakerDigest } from '../../../../src/domain/inference/circuit-breaker/breaker-digest.js';
import { admit, closedBreaker, record } from '../../../../src/domain/inference/circuit-breaker/circuit-breaker.js';
import { CircuitBreakerSettings } from '../../../../src/domain/inference/circuit-breaker/circuit-breaker-settings.js';
import {
  type CircuitBreaker,
  CircuitBreakerState,
} from '../../../../src/domain/inference/circuit-breaker/circuit-breaker-state.js';
import { restoreCircuitBreakers } from '../../../../src/domain/inference/circuit-breaker/restore-circuit-breakers.js';

const settings = CircuitBreakerSettings.parse({});
const savedAtMs = 1_000_000_000;
const digest = breakerDigest('target');

function openBreaker(nowMs: number): CircuitBreaker {
  let breaker: CircuitBreaker = closedBreaker();
  const outcome = { kind: 'failed', countsInARow: true, message: 'answered 500', costUsd: 0 } as const;
  for (let call = 0; call < 10; call += 1) breaker = record(breaker, { ticket: breaker, outcome, nowMs }, settings);
  return breaker;
}

const saved = (breaker: CircuitBreaker): unknown =>
  JSON.parse(JSON.stringify({ version: 1, saved_at_ms: savedAtMs, breakers: { [digest]: breaker } }));

const waitMs = (breaker: CircuitBreaker | undefined, nowMs: number): number => {
  const admission = admit(breaker ?? closedBreaker(), nowMs, settings);
  return admission.kind === 'refused' ? admission.waitMs : 0;
};

const restoredAt = (breaker: CircuitBreaker, nowMs: number) =>
  restoreCircuitBreakers(saved(breaker), nowMs).breakers.get(digest);

test('nothing saved restores nothing and is no problem', () => {
  expect(restoreCircuitBreakers(undefined, savedAtMs)).toEqual({ breakers: new Map() });
});

describe('an open circuit that opened for 10 s, 4 s before it was saved', () => {
  const open = openBreaker(savedAtMs - 4000);

  test.each([
    ['at once', 0, 6000],
    ['2 s later', 2000, 4000],
    ['an hour later', 3_600_000, 0],
    ['by a clock an hour behind', -3_600_000, 6000],
  ])('restored %s waits what is left', (_when, laterMs, expectedMs) => {
    const nowMs = savedAtMs + laterMs;
    expect(waitMs(restoredAt(open, nowMs), nowMs)).toBe(expectedMs);
  });

  test('tells the same reason as before', () => {
    expect(admit(restoredAt(open, savedAtMs) ?? closedBreaker(), savedAtMs, settings)).toMatchObject({
      kind: 'refused',
      reason: '10 calls in a row failed, the last: answered 500',
    });
  });
});

test('probes that ended with their job hold no place', () => {
  let breaker = openBreaker(savedAtMs - 10_000);
  for (let probe = 0; probe < 2; probe += 1) breaker = admit(breaker, savedAtMs, settings).breaker;
  expect(breaker).toMatchObject({ state: 'half-open', probes_under_way: 2 });
  const restored = restoredAt(breaker, savedAtMs);
  expect(restored).toMatchObject({ state: 'open', openings: 1 });
  expect(admit(restored ?? closedBreaker(), savedAtMs, settings).kind).toBe('admitted');
});

test('what a closed circuit counted goes on', () => {
  const nowMs = savedAtMs;
  const outcome = { kind: 'failed', countsInARow: true, message: 'answered 500', costUsd: 0 } as const;
  let breaker: CircuitBreaker = closedBreaker();
  for (let call = 0; call < 9; call += 1) breaker = record(breaker, { ticket: breaker, outcome, nowMs }, settings);
  const restored = restoredAt(breaker, nowMs + 1000) ?? closedBreaker();
  expect(restored).toEqual(breaker);
  expect(record(restored, { ticket: restored, outcome, nowMs }, settings).state).toBe('open');
});

describe('garbage restores nothing and says so:', () => {
  const whole = saved(openBreaker(savedAtMs)) as { breakers: Record<string, object> };
  test.each([
    ['null', null],
    ['a text', 'x'],
    ['another version', { ...whole, version: 2 }],
    ['a key that is no digest', { ...whole, breakers: { __proto__x: whole.breakers[digest] } }],
    ['a time that is no number', { ...whole, saved_at_ms: 'now' }],
    ['a state that is none', { ...whole, breakers: { [digest]: { state: 'ajar' } } }],
    ['negative probes', { ...whole, breakers: { [digest]: { ...whole.breakers[digest], openings: -1 } } }],
    ['a million buckets', { ...whole, breakers: { [digest]: { ...closedBreaker(), buckets: Array(1e6).fill(0) } } }],
  ])('%s', (_what, garbage) => {
    const restored = restoreCircuitBreakers(garbage, savedAtMs);
    expect(restored.breakers.size).toBe(0);
    expect(restored.problem).toMatch(/cannot be read/);
  });
});

test('whatever is saved, by whatever clock, no circuit waits for more than a day', () => {
  const states = fc.record({ untilMs: fc.nat(), savedMs: fc.nat(), nowMs: fc.nat(), askedMs: fc.nat() });
  fc.assert(
    fc.property(states, ({ untilMs, savedMs, nowMs, askedMs }) => {
      const breaker = { ...openBreaker(0), until_ms: untilMs * 1e6, asked_until_ms: askedMs * 1e6 };
      const state = { version: 1, saved_at_ms: savedMs * 1e6, breakers: { [digest]: breaker } };
      const restored = restoreCircuitBreakers(state, nowMs).breakers.get(digest);
      expect(waitMs(restored, nowMs)).toBeLessThanOrEqual(86_400_000);
    }),
  );
});

test('what is saved is what the schema says', () => {
  expect(CircuitBreakerState.safeParse(saved(openBreaker(savedAtMs))).success).toBe(true);
});
