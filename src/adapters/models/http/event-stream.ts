import { TextDecoder } from 'node:util';
import { type ServerSentEvent, ServerSentEventReader } from '../../../domain/dialects/server-sent-event.js';

/** Reads server-sent events from bytes that come in pieces cut anywhere. */
export class EventStreamReader {
  private readonly decoder = new TextDecoder();
  private readonly reader = new ServerSentEventReader();

  /** The events that these bytes complete. */
  read(bytes: Uint8Array): ServerSentEvent[] {
    return this.reader.read(this.decoder.decode(bytes, { stream: true }));
  }

  /** What the end of the stream completes. */
  end(): ServerSentEvent[] {
    return [...this.reader.read(this.decoder.decode()), ...this.reader.end()];
  }
}
