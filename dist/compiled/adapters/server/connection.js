import { setMaxListeners } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
/** How long the machine of a client that left may take to refuse what is written to it. */
const refusalMs = 20;
/** What the requests of one connection share, each known by its place in the row in which they came. */
export class Connection {
    underWay = new Set();
    /** One for all requests, since making one takes long. */
    leaving = new AbortController();
    taken = 0;
    lastAnswered = Number.POSITIVE_INFINITY;
    constructor() {
        // A client may send any number of requests before it reads an answer.
        setMaxListeners(Number.POSITIVE_INFINITY, this.leaving.signal);
    }
    /** Aborts when an answer is not to become whole. */
    get signal() {
        return this.leaving.signal;
    }
    breakOff(reason) {
        this.leaving.abort(reason);
    }
    get isCut() {
        return [...this.underWay].some(({ isOut }) => !isOut);
    }
    /**
     * Closes a connection of which the client has ended its side where it has left. That looks the same as a client that
     * has no more to say until something is written, which the machine of one that left refuses, so that what is written
     * after it fails.
     */
    async closeIfLeft() {
        this.writeNothing();
        await wait(refusalMs);
        this.writeNothing();
    }
    /** Takes a request, and answers its place. */
    take() {
        this.taken += 1;
        return this.taken;
    }
    isNewest(place) {
        return place === this.taken;
    }
    /** Ends the connection with the answer at a place: nobody would read those behind it. */
    endAt(place) {
        this.lastAnswered = Math.min(this.lastAnswered, place);
    }
    endsAt(place) {
        return place === this.lastAnswered;
    }
    endsBefore(place) {
        return place > this.lastAnswered;
    }
    writeNothing() {
        for (const answer of this.underWay)
            if (answer.isInTurn)
                answer.writeNothing();
    }
}
