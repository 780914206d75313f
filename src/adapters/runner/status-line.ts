/** Where text is shown; `process.stderr` is one. */
export type TextStream = {
  write(text: string): unknown;
  /** The width of a terminal in cells; absent elsewhere. */
  readonly columns?: number | undefined;
};

/** Erases from the cursor to the end of the line (ECMA-48 EL). */
const eraseToEnd = '\u001b[K';

/**
 * The last line of a terminal: redrawn in place, while other lines are printed above it. Text must be harmless already.
 */
export class StatusLine {
  private readonly stream: TextStream;
  private drawn = '';

  constructor(stream: TextStream) {
    this.stream = stream;
  }

  /** Cells a drawing may take; one is left free, since a full line would wrap. */
  get width(): number {
    return (this.stream.columns ?? 80) - 1;
  }

  draw(text: string): void {
    this.stream.write(`\r${text}${eraseToEnd}`);
    this.drawn = text;
  }

  print(line: string): void {
    const isFree = this.drawn === '';
    this.stream.write(isFree ? `${line}\n` : `\r${eraseToEnd}${line}\n${this.drawn}`);
  }

  /** Leaves the last drawing where it is and goes on below it. */
  finish(): void {
    if (this.drawn !== '') this.stream.write('\n');
    this.drawn = '';
  }
}
