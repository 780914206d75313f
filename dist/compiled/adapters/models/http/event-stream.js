import { TextDecoder } from 'node:util';
import { ServerSentEventReader } from '../../../domain/dialects/server-sent-event.js';
/** Reads server-sent events from bytes that come in pieces cut anywhere. */
export class EventStreamReader {
    decoder = new TextDecoder('utf-8', { fatal: true });
    reader = new ServerSentEventReader();
    /** Whether bytes have come that are no UTF-8; nothing is read from there on. */
    isBroken = false;
    /** The events that these bytes complete. */
    read(bytes) {
        const text = this.textOf(bytes);
        return text === undefined ? [] : this.reader.read(text);
    }
    /** What the end of the stream completes. */
    end() {
        const text = this.textOf(undefined);
        return text === undefined ? [] : [...this.reader.read(text), ...this.reader.end()];
    }
    /** What comes next as text, where all that came is; the last of it where no bytes are left. */
    textOf(bytes) {
        if (this.isBroken)
            return undefined;
        try {
            return bytes === undefined ? this.decoder.decode() : this.decoder.decode(bytes, { stream: true });
        }
        catch {
            this.isBroken = true;
            return undefined;
        }
    }
}
