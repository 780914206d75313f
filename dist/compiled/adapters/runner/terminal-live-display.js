import { liveView } from '../../domain/serving/live-view.js';
import { harmlessText } from './harmless-text.js';
import { Repeating } from './repeating.js';
const everyMs = 500;
const mostRows = 30;
/** A view at the bottom of a terminal, redrawn in place twice a second; what is logged stays above it. */
export class TerminalLiveDisplay {
    statusLine;
    drawing;
    show = () => undefined;
    constructor(statusLine, clock) {
        this.statusLine = statusLine;
        this.drawing = new Repeating(clock, everyMs);
    }
    start(heading, read) {
        this.show = () => {
            const { width: columns, height } = this.statusLine;
            this.statusLine.draw(harmlessText(liveView(read(), { heading, columns, rows: Math.min(height, mostRows) })));
        };
        this.show();
        this.drawing.start(this.show);
    }
    finish() {
        this.drawing.stop();
        this.show();
        this.statusLine.finish();
    }
}
