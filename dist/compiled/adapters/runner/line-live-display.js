import { liveLine } from '../../domain/serving/live-view.js';
import { harmlessText } from './harmless-text.js';
import { Repeating } from './repeating.js';
const everyMs = 10_000;
/** A line every ten seconds in which something came or ended, and one at the end, for logs that cannot be redrawn. */
export class LineLiveDisplay {
    stream;
    writing;
    told = '';
    show = () => undefined;
    constructor(stream, clock) {
        this.stream = stream;
        this.writing = new Repeating(clock, everyMs);
    }
    start(_heading, read) {
        this.told = liveLine(read());
        this.show = () => {
            const line = liveLine(read());
            if (line !== this.told)
                this.stream.write(`${harmlessText(line)}\n`);
            this.told = line;
        };
        this.writing.start(this.show);
    }
    finish() {
        this.writing.stop();
        this.show();
    }
}
