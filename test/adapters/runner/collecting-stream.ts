import type { TextStream } from '../../../src/adapters/runner/status-line.js';

/** What a terminal obeys here: the start of the line, the next line, n lines up, erase to the end of line or screen. */
const pieces = /\r|\n|\u001b\[(\d+)A|\u001b\[K|\u001b\[J|[^\r\n\u001b]+/g;
/** Whether lines wrap, which they never do here. */
const modes = /\u001b\[\?7[hl]/g;

/** A stream that keeps what is written. */
export class CollectingStream implements TextStream {
  readonly writes: string[] = [];
  columns: number | undefined;
  rows: number | undefined;

  constructor(columns?: number, rows?: number) {
    this.columns = columns;
    this.rows = rows;
  }

  get text(): string {
    return this.writes.join('');
  }

  /** What a terminal shows in the end; lines do not wrap. */
  get screen(): string[] {
    const lines = [''];
    let [row, column] = [0, 0];
    for (const [piece, up] of this.text.replace(modes, '').matchAll(pieces)) {
      const before = (lines[row] ?? '').slice(0, column);
      if (up !== undefined) row = Math.max(0, row - Number(up));
      else if (piece === '\r') column = 0;
      else if (piece === '\n') [row, column] = [row + 1, 0];
      else if (piece === '\u001b[K') lines[row] = before;
      else if (piece === '\u001b[J') lines.splice(row, Infinity, before);
      else {
        lines[row] = before + piece + (lines[row] ?? '').slice(column + piece.length);
        column += piece.length;
      }
      lines[row] ??= '';
    }
    return lines;
  }

  write(text: string): void {
    this.writes.push(text);
  }
}
