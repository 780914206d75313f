import { liveView } from '../../domain/serving/live-view.js';
import type { ServingReport } from '../../domain/serving/serving-report.js';
import type { Clock } from '../../ports/clock.js';
import type { LiveDisplay } from '../../ports/live-display.js';
import { harmlessText } from './harmless-text.js';
import { Repeating } from './repeating.js';
import type { StatusLine } from './status-line.js';

const everyMs = 500;
const mostRows = 30;

/** A view at the bottom of a terminal, redrawn in place twice a second; what is logged stays above it. */
export class TerminalLiveDisplay implements LiveDisplay {
  private readonly statusLine: StatusLine;
  private readonly drawing: Repeating;
  private show = (): void => undefined;

  constructor(statusLine: StatusLine, clock: Clock) {
    this.statusLine = statusLine;
    this.drawing = new Repeating(clock, everyMs);
  }

  start(heading: string, read: () => ServingReport): void {
    this.show = () => {
      const { width: columns, height } = this.statusLine;
      this.statusLine.draw(harmlessText(liveView(read(), { heading, columns, rows: Math.min(height, mostRows) })));
    };
    process.on('SIGCONT', this.leaveSuspended);
    this.show();
    this.drawing.start(this.show);
  }

  finish(): void {
    process.off('SIGCONT', this.leaveSuspended);
    this.drawing.stop();
    this.show();
    this.statusLine.finish();
  }

  private readonly leaveSuspended = (): void => this.statusLine.leave();
}
