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
  private readonly suspend: () => void;

  /** `suspend` stops the process until its shell lets it go on. */
  constructor(statusLine: StatusLine, clock: Clock, suspend = stopThisProcess) {
    this.statusLine = statusLine;
    this.suspend = suspend;
    this.drawing = new Repeating(clock, everyMs);
  }

  start(heading: string, read: () => ServingReport): void {
    this.show = () => {
      const { width: columns, height } = this.statusLine;
      this.statusLine.draw(harmlessText(liveView(read(), { heading, columns, rows: Math.min(height, mostRows) })));
    };
    process.on('SIGTSTP', this.leaveAndSuspend);
    this.show();
    this.drawing.start(this.show);
  }

  finish(): void {
    process.off('SIGTSTP', this.leaveAndSuspend);
    this.drawing.stop();
    this.show();
    this.statusLine.finish();
  }

  /** What the shell writes in the meantime stands below the view, and the next view below that. */
  private readonly leaveAndSuspend = (): void => {
    this.statusLine.finish();
    this.suspend();
  };
}

const stopThisProcess = (): void => void process.kill(process.pid, 'SIGSTOP');
