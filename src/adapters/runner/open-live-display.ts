import type { Clock } from '../../ports/clock.js';
import type { Environment } from '../../ports/environment.js';
import type { LiveDisplay } from '../../ports/live-display.js';
import { LineLiveDisplay } from './line-live-display.js';
import type { StatusLine, TextStream } from './status-line.js';
import { TerminalLiveDisplay } from './terminal-live-display.js';
import { understandsCodes } from './understands-codes.js';

export type LiveDisplayParts = {
  readonly stream: TextStream & { readonly isTTY?: boolean | undefined };
  /** That of the stream, which the log prints above. */
  readonly statusLine: StatusLine;
  readonly clock: Clock;
  readonly environment: Environment;
};

/** Shows on a stream what a gateway serves. */
export const openLiveDisplay = ({ stream, statusLine, clock, environment }: LiveDisplayParts): LiveDisplay =>
  understandsCodes(stream, environment)
    ? new TerminalLiveDisplay(statusLine, clock)
    : new LineLiveDisplay(stream, clock);
