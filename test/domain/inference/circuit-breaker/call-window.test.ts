import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addCall, type Bucket, totalsOf } from '../../../../src/domain/inference/circuit-breaker/call-window.js';

const windowMs = 60_000;
const failed = { failures: 1, slow: 0, nano_usd: 5 };
const fine = { failures: 0, slow: 0, nano_usd: 7 };

test('calls of the window are counted together', () => {
  let buckets: Bucket[] = [];
  for (const [nowMs, call] of [
    [0, failed],
    [1, fine],
    [30_000, fine],
  ] as const) {
    buckets = addCall(buckets, call, { nowMs, windowMs });
  }
  expect(totalsOf(buckets)).toEqual({ calls: 3, failures: 1, slow: 0, nano_usd: 19 });
  expect(buckets).toHaveLength(2);
});

test('what is older than the window is forgotten', () => {
  const old = addCall([], failed, { nowMs: 0, windowMs });
  expect(totalsOf(addCall(old, fine, { nowMs: 60_000, windowMs })).failures).toBe(0);
});

test('a clock that is set back leaves no calls of the future', () => {
  const future = addCall([], failed, { nowMs: 3_600_000, windowMs });
  expect(totalsOf(addCall(future, fine, { nowMs: 0, windowMs }))).toMatchObject({ calls: 1, failures: 0 });
});

test('at any time and however many calls, the window holds few buckets and exactly the recent calls', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9000), { maxLength: 200 }), (pausesMs) => {
      let buckets: Bucket[] = [];
      let nowMs = 0;
      const timesMs: number[] = [];
      for (const pauseMs of pausesMs) {
        nowMs += pauseMs;
        timesMs.push(nowMs);
        buckets = addCall(buckets, fine, { nowMs, windowMs });
        const { calls } = totalsOf(buckets);
        expect(buckets.length).toBeLessThanOrEqual(11);
        expect(calls).toBeLessThanOrEqual(timesMs.filter((timeMs) => timeMs > nowMs - windowMs).length);
        expect(calls).toBeGreaterThanOrEqual(timesMs.filter((timeMs) => timeMs > nowMs - windowMs * 0.9).length);
      }
    }),
  );
});
