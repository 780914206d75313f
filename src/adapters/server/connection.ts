import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';

/** What the requests of one connection share, each known by its place in the row in which they came. */
export class Connection {
  /** Answers that are being made. */
  readonly underWay = new Set<ServerResponse>();
  /** One for all requests, since making one takes long. */
  private readonly leaving = new AbortController();
  private taken = 0;
  private lastAnswered = Number.POSITIVE_INFINITY;

  constructor() {
    // A client may send any number of requests before it reads an answer.
    setMaxListeners(Number.POSITIVE_INFINITY, this.leaving.signal);
  }

  /** Aborts when an answer is not to become whole. */
  get signal(): AbortSignal {
    return this.leaving.signal;
  }

  breakOff(reason: Error): void {
    this.leaving.abort(reason);
  }

  /** Takes a request, and answers its place. */
  take(): number {
    this.taken += 1;
    return this.taken;
  }

  isNewest(place: number): boolean {
    return place === this.taken;
  }

  /** Ends the connection with the answer at a place: nobody would read those behind it. */
  endAt(place: number): void {
    this.lastAnswered = Math.min(this.lastAnswered, place);
  }

  endsAt(place: number): boolean {
    return place === this.lastAnswered;
  }

  endsBefore(place: number): boolean {
    return place > this.lastAnswered;
  }
}
