import { terminalWidth } from '../../domain/report/terminal/text.js';
/** Erases from the cursor to the end of the line (ECMA-48 EL). */
const eraseToEnd = '\u001b[K';
/** Erases from the cursor to the end of the screen (ECMA-48 ED). */
const eraseBelow = '\u001b[J';
/**
 * The last lines of a terminal, one or several: redrawn in place, while other lines are printed above them. Text must
 * be harmless already.
 */
export class StatusLine {
    stream;
    drawn = '';
    constructor(stream) {
        this.stream = stream;
    }
    /** Cells a drawing may take; one is left free, since a full line would wrap. */
    get width() {
        return (this.stream.columns || 80) - 1;
    }
    /** Lines a drawing may take; what is higher than the screen cannot be redrawn. */
    get height() {
        return Math.max(1, (this.stream.rows || 24) - 1);
    }
    draw(text) {
        this.stream.write(`${this.toTop()}${text.replaceAll('\n', `${eraseToEnd}\n`)}${eraseBelow}`);
        this.drawn = text;
    }
    print(line) {
        const isFree = this.drawn === '';
        this.stream.write(isFree ? `${line}\n` : `${this.toTop()}${eraseBelow}${line}\n${this.drawn}`);
    }
    /** Leaves the last drawing where it is and goes on below it. */
    finish() {
        if (this.drawn !== '')
            this.stream.write('\n');
        this.drawn = '';
    }
    /** Goes to where the last drawing begins (ECMA-48 CUU); a terminal that was made narrower has wrapped its lines. */
    toTop() {
        const columns = this.stream.columns || Infinity;
        const rows = this.drawn.split('\n').map((line) => Math.max(1, Math.ceil(terminalWidth(line) / columns)));
        const up = rows.reduce((sum, count) => sum + count, -1);
        return up === 0 ? '\r' : `\r\u001b[${up}A`;
    }
}
