import { serverSentEvent } from '../../../domain/dialects/server-sent-event.js';
import { ModelError } from '../../../ports/model.js';
/**
 * Tells the events of one stream. The first ones are held back until a token has come, so that a stream that never
 * begins can still be asked for anew; and any for as long as a secret may have begun in them, which must reach nobody.
 */
export class StreamTeller {
    parts;
    held = [];
    kept = '';
    hasSecret = false;
    answer;
    constructor(parts) {
        this.parts = parts;
    }
    /** Whether somebody has read of the answer. */
    get hasBegun() {
        return this.parts.listener?.hasBegun ?? false;
    }
    /** Takes an event that was read. Throws a `ModelError` where a listener would be told a secret. */
    take({ event, chunk, part, answer }) {
        const { dialect, listener, keepsEvents, watch, host } = this.parts;
        const text = serverSentEvent(event.data, event.name);
        if (keepsEvents)
            this.kept += text;
        const sighting = this.hasSecret ? 'secret' : (watch?.take(chunk, text) ?? 'clear');
        this.hasSecret = sighting === 'secret';
        if (listener === undefined)
            return;
        if (this.hasSecret)
            throw repeatsSecret(host);
        const raw = dialect && { dialect, name: event.name, data: event.data };
        this.held.push(raw === undefined ? part : { ...part, event: raw });
        this.answer = answer;
        if (answer.hasBegun && sighting === 'clear')
            this.tellHeld(listener);
    }
    /** Tells what is held back of an answer that is whole. */
    end() {
        const { listener } = this.parts;
        if (listener !== undefined)
            this.tellHeld(listener);
    }
    /** The events as they came; `undefined` where they are not kept or repeat a secret. */
    text() {
        return this.parts.keepsEvents && !this.hasSecret ? this.kept : undefined;
    }
    tellHeld(listener) {
        const told = this.held;
        this.held = [];
        for (const part of told)
            listener.take(listener.hasBegun ? part : { ...part, ...this.answer?.names });
    }
}
const repeatsSecret = (host) => new ModelError('malformed', `${host} repeated a key that nobody may read, so its answer was broken off`, {
    retryable: false,
});
