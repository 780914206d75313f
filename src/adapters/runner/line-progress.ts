import type { Clock } from '../../ports/clock.js';
import type { Progress, ProgressState } from '../../ports/progress.js';
import { progressText } from './progress-text.js';
import type { TextStream } from './status-line.js';

const leastPauseMs = 5000;

/** A line of its own every five seconds and one at the end, for logs that cannot be redrawn. */
export class LineProgress implements Progress {
  private readonly stream: TextStream;
  private readonly clock: Clock;
  private writtenAtMs: number | undefined;
  private pending: ProgressState | undefined;

  constructor(stream: TextStream, clock: Clock) {
    this.stream = stream;
    this.clock = clock;
  }

  show(state: ProgressState): void {
    this.pending = state;
    this.writtenAtMs ??= this.clock.now();
    // The system's clock may step back, which must not freeze the display.
    if (Math.abs(this.clock.now() - this.writtenAtMs) >= leastPauseMs) this.write(state);
  }

  finish(): void {
    if (this.pending !== undefined) this.write(this.pending);
  }

  private write(state: ProgressState): void {
    this.stream.write(`${progressText(state)}\n`);
    this.writtenAtMs = this.clock.now();
    this.pending = undefined;
  }
}
