import { harmlessText } from './harmless-text.js';
/**
 * A log for a person at a terminal; give it a status line over standard error. Debug lines are shown only when
 * `isVerbose`.
 */
export class TerminalLog {
    statusLine;
    isVerbose;
    constructor(statusLine, isVerbose) {
        this.statusLine = statusLine;
        this.isVerbose = isVerbose;
    }
    debug(message) {
        if (this.isVerbose)
            this.statusLine.print(`debug: ${harmlessText(message)}`);
    }
    info(message) {
        this.statusLine.print(harmlessText(message));
    }
    warn(message) {
        this.statusLine.print(`warning: ${harmlessText(message)}`);
    }
}
