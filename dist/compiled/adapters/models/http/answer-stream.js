import { EventStreamReader } from './event-stream.js';
import { isJsonObject, isPresent, objectsIn, parse } from './json.js';
/**
 * A streamed answer. One event that is no JSON spoils it, since nobody can know which words were on it, and so do bytes
 * that are no UTF-8; an error that comes as an event ends the answer; a missing `[DONE]` means nothing, a missing
 * reason to finish a cut.
 */
export class AnswerStream {
    assembler;
    teller;
    reader = new EventStreamReader();
    error;
    readable = 0;
    unreadable = 0;
    isDone = false;
    constructor(assembler, 
    /** Tells what comes to whoever wants to know; nobody when absent. */
    teller) {
        this.assembler = assembler;
        this.teller = teller;
    }
    take(bytes) {
        for (const event of this.reader.read(bytes))
            this.takeEvent(event);
    }
    get hasBegun() {
        return this.assembler.hasBegun;
    }
    get isWhole() {
        return this.error === undefined && !this.isSpoiled && this.assembler.isWhole;
    }
    /** Who reads along must not read on behind a gap. */
    get isOver() {
        return this.error !== undefined || this.hasBrokenBytes || (this.isSpoiled && this.teller?.hasBegun === true);
    }
    get isSpoiled() {
        return this.unreadable > 0 || this.hasBrokenBytes;
    }
    /** What follows the end that a server names is no part of the answer. */
    get hasBrokenBytes() {
        return this.reader.isBroken && !this.isDone;
    }
    /** The events as they came, where they are kept. */
    get text() {
        return this.teller?.text();
    }
    /** The answer as far as it came, in the words of its dialect. */
    partialBody() {
        return this.assembler.body();
    }
    /** What has come, once nothing more will. */
    outcome() {
        // What was not waited for is no cut; half an event at the end is.
        const wasGivenUp = this.isOver;
        for (const event of this.reader.end())
            this.takeEvent(event);
        if (this.error !== undefined)
            return { kind: 'error', error: this.error };
        if (this.hasBrokenBytes)
            return { kind: 'malformed', reason: 'its stream is not UTF-8 to the end' };
        if (this.readable === 0)
            return { kind: 'malformed', reason: 'no event of the stream can be read' };
        if (!this.assembler.isWhole && !wasGivenUp)
            return { kind: 'cut' };
        if (this.unreadable === 0) {
            this.teller?.end();
            return { kind: 'whole', body: this.assembler.body() };
        }
        const events = this.unreadable === 1 ? '1 event' : `${this.unreadable} events`;
        return { kind: 'malformed', reason: `${events} of the stream cannot be read, and words may be missing` };
    }
    takeEvent(read) {
        const { name, data } = read;
        if (this.isDone || this.error !== undefined)
            return;
        if (data.trim() === '[DONE]') {
            this.isDone = true;
            this.assembler.takeDone?.();
            return;
        }
        if (data.trim() === '')
            return;
        const chunk = parse(data);
        const error = errorIn(chunk, name, data);
        if (error !== undefined)
            this.error = error;
        else if (chunk === undefined)
            this.unreadable += 1;
        else if (isJsonObject(chunk) && this.assembler.add(chunk))
            this.tell(read, chunk);
    }
    tell(event, chunk) {
        this.readable += 1;
        if (this.teller === undefined || this.unreadable > 0)
            return;
        const { assembler } = this;
        this.teller.take({ event, chunk, part: assembler.partOf(chunk), answer: assembler });
    }
}
/**
 * An error in place of a chunk: named so by its event, or carried by the chunk, in a list as Google sends it or not, or
 * by a choice of the chunk, as routers of models send it.
 */
function errorIn(chunk, name, data) {
    const first = Array.isArray(chunk) ? chunk[0] : chunk;
    if (isJsonObject(first) && isPresent(first.error))
        return first;
    const broken = isJsonObject(first) ? objectsIn(first.choices).find(({ error }) => isPresent(error)) : undefined;
    if (broken !== undefined)
        return broken;
    if (name !== 'error')
        return undefined;
    return first ?? { error: data };
}
