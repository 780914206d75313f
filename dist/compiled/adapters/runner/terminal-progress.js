import { progressBar } from './progress-text.js';
const leastPauseMs = 100;
/** A bar in the last line of a terminal, redrawn at most ten times a second. */
export class TerminalProgress {
    statusLine;
    clock;
    drawnAtMs = Number.NEGATIVE_INFINITY;
    pending;
    constructor(statusLine, clock) {
        this.statusLine = statusLine;
        this.clock = clock;
    }
    show(state) {
        this.pending = state;
        // The system's clock may step back, which must not freeze the display.
        if (Math.abs(this.clock.now() - this.drawnAtMs) >= leastPauseMs)
            this.draw(state);
    }
    finish() {
        if (this.pending !== undefined)
            this.draw(this.pending);
        this.statusLine.finish();
    }
    draw(state) {
        this.statusLine.draw(progressBar(state, this.statusLine.width));
        this.drawnAtMs = this.clock.now();
        this.pending = undefined;
    }
}
