import type { TextStream } from '../../../src/adapters/runner/status-line.js';

/** A stream that keeps what is written. */
export class CollectingStream implements TextStream {
  readonly writes: string[] = [];
  columns: number | undefined;

  constructor(columns?: number) {
    this.columns = columns;
  }

  get text(): string {
    return this.writes.join('');
  }

  /**
   * What a terminal shows in the end: a carriage return goes back to the start of its line, EL erases what is right of
   * it.
   */
  get screen(): string[] {
    return this.text.split('\n').map((line) => line.split('\r').reduce(redraw, ''));
  }

  write(text: string): void {
    this.writes.push(text);
  }
}

function redraw(before: string, part: string): string {
  const [drawn = '', after] = part.split('\u001b[K');
  return after === undefined ? drawn + before.slice(drawn.length) : drawn + after;
}
