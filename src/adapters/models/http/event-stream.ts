import { TextDecoder } from 'node:util';

/** One event of a stream of server-sent events. */
export type StreamEvent = { readonly event: string | undefined; readonly data: string };

const lineEnd = /\r\n|\r|\n/;

/**
 * Reads server-sent events from bytes that come in pieces cut anywhere (WHATWG HTML §9.2). An event that the end of the
 * stream completes counts, since servers forget the last empty line.
 */
export class EventStreamReader {
  private readonly decoder = new TextDecoder();
  private line = '';
  private endsInCarriageReturn = false;
  private event: string | undefined;
  private data: string[] = [];

  /** The events that these bytes complete. */
  read(bytes: Uint8Array): StreamEvent[] {
    return this.readText(this.decoder.decode(bytes, { stream: true }));
  }

  /** The event that the end of the stream completes, if any. */
  end(): StreamEvent[] {
    return this.readText(`${this.decoder.decode()}\n\n`);
  }

  private readText(text: string): StreamEvent[] {
    if (text === '') return [];
    // A line feed right after a carriage return belongs to it, even in the next piece.
    const fresh = this.endsInCarriageReturn && text.startsWith('\n') ? text.slice(1) : text;
    this.endsInCarriageReturn = text.endsWith('\r');
    const [first = '', ...others] = fresh.split(lineEnd);
    const events: StreamEvent[] = [];
    this.line += first;
    for (const next of others) {
      this.takeLine(this.line, events);
      this.line = next;
    }
    return events;
  }

  private takeLine(line: string, events: StreamEvent[]): void {
    if (line === '') {
      this.dispatch(events);
      return;
    }
    const colon = line.indexOf(':');
    if (colon === 0) return;
    const field = colon === -1 ? line : line.slice(0, colon);
    const value = colon === -1 ? '' : line.slice(line[colon + 1] === ' ' ? colon + 2 : colon + 1);
    if (field === 'data') this.data.push(value);
    else if (field === 'event') this.event = value;
  }

  private dispatch(events: StreamEvent[]): void {
    if (this.data.length > 0)
      events.push({ event: this.event === '' ? undefined : this.event, data: this.data.join('\n') });
    this.event = undefined;
    this.data = [];
  }
}
