import type { Log } from '../../ports/log.js';
import { harmlessText } from './harmless-text.js';
import type { StatusLine } from './status-line.js';

/**
 * A log for a person at a terminal; give it a status line over standard error. Debug lines are shown only when
 * `isVerbose`.
 */
export class TerminalLog implements Log {
  private readonly statusLine: StatusLine;
  private readonly isVerbose: boolean;

  constructor(statusLine: StatusLine, isVerbose: boolean) {
    this.statusLine = statusLine;
    this.isVerbose = isVerbose;
  }

  debug(message: string): void {
    if (this.isVerbose) this.statusLine.print(`debug: ${harmlessText(message)}`);
  }

  info(message: string): void {
    this.statusLine.print(harmlessText(message));
  }

  warn(message: string): void {
    this.statusLine.print(`warning: ${harmlessText(message)}`);
  }
}
