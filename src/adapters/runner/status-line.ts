import { terminalWidth } from '../../domain/report/terminal/text.js';

/** Where text is shown; `process.stderr` is one. */
export type TextStream = {
  write(text: string): unknown;
  /** The width of a terminal in cells; absent elsewhere, and 0 where nobody has told the terminal. */
  readonly columns?: number | undefined;
  /** The height of a terminal in lines; absent elsewhere, and 0 where nobody has told the terminal. */
  readonly rows?: number | undefined;
};

/** Erases from the cursor to the end of the line (ECMA-48 EL). */
const eraseToEnd = '\u001b[K';
/** Erases from the cursor to the end of the screen (ECMA-48 ED). */
const eraseBelow = '\u001b[J';
/**
 * Whether a line that is too long goes on in the next one (DEC private mode 7); terminals differ in how wide some
 * characters are.
 */
const wrapsNot = '\u001b[?7l';
const wraps = '\u001b[?7h';

/**
 * The last lines of a terminal, one or several: redrawn in place, while other lines are printed above them. Text must
 * be harmless already.
 */
export class StatusLine {
  private readonly stream: TextStream;
  private drawn = '';

  constructor(stream: TextStream) {
    this.stream = stream;
  }

  /** Cells a drawing may take; one is left free, since a full line would wrap. */
  get width(): number {
    return (this.stream.columns || 80) - 1;
  }

  /** Lines a drawing may take; what is higher than the screen cannot be redrawn. */
  get height(): number {
    return Math.max(1, (this.stream.rows || 24) - 1);
  }

  draw(text: string): void {
    const lines = text.replaceAll('\n', `${eraseToEnd}\n`);
    this.stream.write(`${this.toTop()}${wrapsNot}${lines}${eraseBelow}${wraps}`);
    this.drawn = text;
  }

  print(line: string): void {
    const isFree = this.drawn === '';
    this.stream.write(isFree ? `${line}\n` : `${this.toTop()}${eraseBelow}${line}\n${wrapsNot}${this.drawn}${wraps}`);
  }

  /** Leaves the last drawing where it is and goes on below it. */
  finish(): void {
    if (this.drawn !== '') this.stream.write('\n');
    this.drawn = '';
  }

  /** Goes to where the last drawing begins (ECMA-48 CUU); a terminal that was made narrower has wrapped its lines. */
  private toTop(): string {
    const columns = this.stream.columns || Infinity;
    const rows = this.drawn.split('\n').map((line) => Math.max(1, Math.ceil(terminalWidth(line) / columns)));
    const up = rows.reduce((sum, count) => sum + count, -1);
    return up === 0 ? '\r' : `\r\u001b[${up}A`;
  }
}
