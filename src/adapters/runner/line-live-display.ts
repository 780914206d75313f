import { liveLine } from '../../domain/serving/live-view.js';
import type { ServingReport } from '../../domain/serving/serving-report.js';
import type { Clock } from '../../ports/clock.js';
import type { LiveDisplay } from '../../ports/live-display.js';
import { harmlessText } from './harmless-text.js';
import { Repeating } from './repeating.js';
import type { TextStream } from './status-line.js';

const everyMs = 10_000;

/** A line every ten seconds in which something came or ended, and one at the end, for logs that cannot be redrawn. */
export class LineLiveDisplay implements LiveDisplay {
  private readonly stream: TextStream;
  private readonly writing: Repeating;
  private told = '';
  private show = (): void => undefined;

  constructor(stream: TextStream, clock: Clock) {
    this.stream = stream;
    this.writing = new Repeating(clock, everyMs);
  }

  start(_heading: string, read: () => ServingReport): void {
    this.told = liveLine(read());
    this.show = () => {
      const line = liveLine(read());
      if (line !== this.told) this.stream.write(`${harmlessText(line)}\n`);
      this.told = line;
    };
    this.writing.start(this.show);
  }

  finish(): void {
    this.writing.stop();
    this.show();
  }
}
