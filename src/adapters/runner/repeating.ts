import type { Clock } from '../../ports/clock.js';

/** Does the same again and again, until it is stopped. */
export class Repeating {
  private readonly clock: Clock;
  private readonly everyMs: number;
  private cancel = (): void => undefined;

  constructor(clock: Clock, everyMs: number) {
    this.clock = clock;
    this.everyMs = everyMs;
  }

  start(work: () => void): void {
    this.cancel = this.clock.alarm(this.everyMs, () => {
      this.start(work);
      work();
    });
  }

  stop(): void {
    this.cancel();
  }
}
