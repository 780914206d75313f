import { progressText } from './progress-text.js';
const leastPauseMs = 5000;
/** A line of its own every five seconds and one at the end, for logs that cannot be redrawn. */
export class LineProgress {
    stream;
    clock;
    writtenAtMs;
    pending;
    constructor(stream, clock) {
        this.stream = stream;
        this.clock = clock;
    }
    show(state) {
        this.pending = state;
        this.writtenAtMs ??= this.clock.now();
        // The system's clock may step back, which must not freeze the display.
        if (Math.abs(this.clock.now() - this.writtenAtMs) >= leastPauseMs)
            this.write(state);
    }
    finish() {
        if (this.pending !== undefined)
            this.write(this.pending);
    }
    write(state) {
        this.stream.write(`${progressText(state)}\n`);
        this.writtenAtMs = this.clock.now();
        this.pending = undefined;
    }
}
