import { failedWriteOf } from '../../domain/failed-write.js';
import { messageOf } from '../../domain/user-error.js';
/** Lines are of about this length at the most; a collector reads lines of up to 1 MiB unless told otherwise. */
const lineCharacters = 65_536;
/** How long lines wait for others until the disk is asked whether it took them. */
const gatheringMs = 20;
/** What may wait for the disk. */
const mostWaitingBytes = 16_000_000;
/**
 * Gives a journal the spans of each turn of the event loop as a line, in bounded memory, and counts what is lost. The
 * journal keeps lines as bytes; texts that wait would be work for the garbage collector.
 */
export class SpanFile {
    parts;
    opened;
    /** Spans that have come in this turn of the event loop. */
    arrived = [];
    gathered = [];
    gatheredCharacters = 0;
    timer;
    /** What the journal was given since it was last asked to write. */
    given = { spans: 0, bytes: 0 };
    /** What the disk has not taken yet, as far as is known. */
    waitingBytes = 0;
    room;
    dropped = 0;
    why;
    writing = Promise.resolve();
    constructor(parts) {
        this.parts = parts;
        this.room = parts.roomBytes;
        this.opened = parts.opening.catch((error) => {
            this.fail(error);
            return journalWithout(error);
        });
    }
    /** Takes a span, which is encoded once its call has been answered: who waits for that need not wait for this. */
    add(encode) {
        if (this.arrived.push(encode) === 1)
            setImmediate(() => this.takeArrived());
    }
    async close() {
        this.takeArrived();
        this.write();
        await this.writing;
        const journal = await this.opened;
        await journal.close().catch((error) => this.fail(error));
        if (this.why === undefined)
            return undefined;
        const count = this.dropped === 0 ? 'spans' : `${this.dropped} spans`;
        return `${count} of the traces are missing: ${this.why}`;
    }
    takeArrived() {
        for (const encode of this.arrived.splice(0))
            this.take(encode);
        this.giveGathered();
    }
    /** A span is not even encoded when there is no place for it. */
    take(encode) {
        const noPlace = this.whyNoPlace();
        try {
            if (noPlace === undefined)
                this.gather(encode());
            else
                this.drop(noPlace);
        }
        catch (error) {
            this.drop(`they could not be encoded: ${messageOf(error)}`);
        }
    }
    whyNoPlace() {
        if (this.room <= this.gatheredCharacters)
            return `${this.parts.path} has reached the size that max_megabytes allows`;
        return this.waitingBytes >= mostWaitingBytes ? 'the disk is too slow for them' : undefined;
    }
    gather(span) {
        if (this.gatheredCharacters + span.length > lineCharacters)
            this.giveGathered();
        this.gathered.push(span);
        this.gatheredCharacters += span.length;
    }
    giveGathered() {
        const spans = this.gathered.length;
        if (spans === 0)
            return;
        const text = this.parts.envelope(this.gathered);
        const bytes = Buffer.byteLength(text);
        this.gathered = [];
        this.gatheredCharacters = 0;
        this.room -= bytes;
        this.waitingBytes += bytes;
        this.given = { spans: this.given.spans + spans, bytes: this.given.bytes + bytes };
        void this.opened.then((journal) => journal.add(text));
        this.timer ??= setTimeout(() => this.write(), gatheringMs).unref();
    }
    /** Lines that come while others are written are then written together. */
    write() {
        clearTimeout(this.timer);
        this.timer = undefined;
        this.writing = this.writing.then(() => this.writeGiven());
    }
    async writeGiven() {
        const journal = await this.opened;
        const { spans, bytes } = this.given;
        this.given = { spans: 0, bytes: 0 };
        try {
            await journal.flush();
        }
        catch (error) {
            this.dropped += spans;
            this.fail(error);
        }
        this.waitingBytes -= bytes;
    }
    drop(why) {
        this.dropped += 1;
        this.why ??= why;
    }
    fail(error) {
        this.why ??= `${this.parts.path} could not be written: ${failedWriteOf(error)?.reason ?? messageOf(error)}`;
    }
}
/** Stands for a journal that could not be opened. */
const journalWithout = (error) => ({
    add: () => undefined,
    flush: () => Promise.reject(error),
    close: () => Promise.resolve(),
});
