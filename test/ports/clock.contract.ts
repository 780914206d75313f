import { describe, expect, test } from 'vitest';
import type { Clock } from '../../src/ports/clock.js';

/** A timer may fire this much before the wall clock agrees. */
const toleranceMs = 2;

/** What every implementation of `Clock` keeps. */
export function describeClock(name: string, open: () => Clock): void {
  describe(`${name} keeps the contract of Clock`, () => {
    test('sleeping lets time pass', async () => {
      const clock = open();
      const startMs = clock.now();
      await clock.sleep(20);
      expect(clock.now() - startMs).toBeGreaterThanOrEqual(20 - toleranceMs);
    });

    test('the one who sleeps less wakes first', async () => {
      const clock = open();
      const woken: number[] = [];
      await Promise.all([60, 0, 20].map((ms) => clock.sleep(ms).then(() => woken.push(ms))));
      expect(woken).toEqual([0, 20, 60]);
    });

    test('a signal wakes a sleeper with its reason', async () => {
      const clock = open();
      const interruption = new AbortController();
      const sleep = clock.sleep(60_000, interruption.signal);
      interruption.abort(new Error('enough'));
      await expect(sleep).rejects.toThrow('enough');
    });

    test('nobody falls asleep after the signal', async () => {
      await expect(open().sleep(60_000, AbortSignal.abort(new Error('too late')))).rejects.toThrow('too late');
    });

    test('an alarm rings when its time has come, once', async () => {
      const clock = open();
      const startMs = clock.now();
      const rungMs: number[] = [];
      clock.alarm(20, () => rungMs.push(clock.now() - startMs));
      await clock.sleep(60);
      expect(rungMs).toHaveLength(1);
      expect(rungMs[0]).toBeGreaterThanOrEqual(20 - toleranceMs);
    });

    test('an alarm that is stopped does not ring', async () => {
      const clock = open();
      let rung = false;
      const stop = clock.alarm(10, () => {
        rung = true;
      });
      stop();
      await clock.sleep(30);
      stop();
      expect(rung).toBe(false);
    });

    test('a signal that comes after waking changes nothing', async () => {
      const interruption = new AbortController();
      await open().sleep(1, interruption.signal);
      interruption.abort();
      expect(interruption.signal.aborted).toBe(true);
    });
  });
}
