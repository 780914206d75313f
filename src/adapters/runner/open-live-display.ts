import type { Clock } from '../../ports/clock.js';
import type { LiveDisplay } from '../../ports/live-display.js';
import { LineLiveDisplay } from './line-live-display.js';
import type { StatusLine, TextStream } from './status-line.js';
import { TerminalLiveDisplay } from './terminal-live-display.js';

type Stream = TextStream & { readonly isTTY?: boolean | undefined };

/** Shows on a stream what a gateway serves; give it the status line of that stream, which the log prints above. */
export const openLiveDisplay = (stream: Stream, statusLine: StatusLine, clock: Clock): LiveDisplay =>
  stream.isTTY === true ? new TerminalLiveDisplay(statusLine, clock) : new LineLiveDisplay(stream, clock);
