import type { Clock } from '../../src/ports/clock.js';

type Sleeper = { readonly dueMs: number; readonly wake: () => void; readonly isAlarm?: boolean };

/**
 * Time that nobody waits for: when everybody sleeps, it jumps to the one who wakes first. An alarm makes no time pass;
 * it rings when time gets there.
 */
export class FakeClock implements Clock {
  /** What was slept, in the order asked. */
  readonly sleepsMs: number[] = [];
  private readonly sleepers = new Set<Sleeper>();
  private nowMs: number;

  constructor(startMs = 0) {
    this.nowMs = startMs;
  }

  now(): number {
    return this.nowMs;
  }

  /** Lets time pass and wakes everybody whose time has come. */
  advance(ms: number): void {
    this.nowMs += ms;
    for (const sleeper of this.inOrder()) if (sleeper.dueMs <= this.nowMs) sleeper.wake();
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    this.sleepsMs.push(ms);
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const leave = () => {
        this.sleepers.delete(sleeper);
        signal?.removeEventListener('abort', interrupt);
      };
      const interrupt = () => {
        leave();
        reject(signal?.reason);
      };
      const wake = () => {
        leave();
        resolve();
      };
      const sleeper: Sleeper = { dueMs: this.nowMs + Math.max(0, ms), wake };
      this.sleepers.add(sleeper);
      signal?.addEventListener('abort', interrupt);
      setImmediate(() => this.wakeFirst());
    });
  }

  alarm(ms: number, ring: () => void): () => void {
    const wake = () => {
      this.sleepers.delete(sleeper);
      ring();
    };
    const sleeper: Sleeper = { dueMs: this.nowMs + Math.max(0, ms), wake, isAlarm: true };
    this.sleepers.add(sleeper);
    return () => this.sleepers.delete(sleeper);
  }

  private wakeFirst(): void {
    const [first, ...others] = this.inOrder();
    if (first === undefined || [first, ...others].every(({ isAlarm }) => isAlarm)) return;
    this.nowMs = Math.max(this.nowMs, first.dueMs);
    first.wake();
    if (first.isAlarm) setImmediate(() => this.wakeFirst());
  }

  private inOrder(): Sleeper[] {
    return [...this.sleepers].sort((one, other) => one.dueMs - other.dueMs);
  }
}

/** A clock that starts at `startMs` and moves only by sleeping and by `advance`. */
export const fakeClock = (startMs?: number): FakeClock => new FakeClock(startMs);
