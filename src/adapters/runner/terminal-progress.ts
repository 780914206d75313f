import type { Clock } from '../../ports/clock.js';
import type { Progress, ProgressState } from '../../ports/progress.js';
import { progressBar } from './progress-text.js';
import type { StatusLine } from './status-line.js';

const leastPauseMs = 100;

/** A bar in the last line of a terminal, redrawn at most ten times a second. */
export class TerminalProgress implements Progress {
  private readonly statusLine: StatusLine;
  private readonly clock: Clock;
  private drawnAtMs = Number.NEGATIVE_INFINITY;
  private pending: ProgressState | undefined;

  constructor(statusLine: StatusLine, clock: Clock) {
    this.statusLine = statusLine;
    this.clock = clock;
  }

  show(state: ProgressState): void {
    this.pending = state;
    // The system's clock may step back, which must not freeze the display.
    if (Math.abs(this.clock.now() - this.drawnAtMs) >= leastPauseMs) this.draw(state);
  }

  finish(): void {
    if (this.pending !== undefined) this.draw(this.pending);
    this.statusLine.finish();
  }

  private draw(state: ProgressState): void {
    this.statusLine.draw(progressBar(state, this.statusLine.width));
    this.drawnAtMs = this.clock.now();
    this.pending = undefined;
  }
}
