import { LineLiveDisplay } from './line-live-display.js';
import { TerminalLiveDisplay } from './terminal-live-display.js';
import { understandsCodes } from './understands-codes.js';
/** Shows on a stream what a gateway serves. */
export const openLiveDisplay = ({ stream, statusLine, clock, environment }) => understandsCodes(stream, environment)
    ? new TerminalLiveDisplay(statusLine, clock)
    : new LineLiveDisplay(stream, clock);
