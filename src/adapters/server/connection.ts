import { setMaxListeners } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

/** An answer that is being made. */
export interface AnswerUnderWay {
  /** Whether its client has been told any of it. */
  readonly hasBegun: boolean;
  /** Whether all of it is out. */
  readonly isOut: boolean;
  /** Whether what is written of it goes out, and none that came before it has to be whole first. */
  readonly isInTurn: boolean;
  /** Takes no more of a request that has not come whole. */
  stopReading(): void;
  /** Writes what its client passes over, where it can. */
  writeNothing(): void;
}

/** How long the machine of a client that left may take to refuse what is written to it. */
const refusalMs = 20;

/** What the requests of one connection share, each known by its place in the row in which they came. */
export class Connection {
  readonly underWay = new Set<AnswerUnderWay>();
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

  stopReading(): void {
    for (const answer of this.underWay) answer.stopReading();
  }

  get isCut(): boolean {
    return [...this.underWay].some(({ isOut }) => !isOut);
  }

  /**
   * Closes a connection of which the client has ended its side where it has left. That looks the same as a client that
   * has no more to say until something is written, which the machine of one that left refuses, so that what is written
   * after it fails.
   */
  async closeIfLeft(): Promise<void> {
    this.writeNothing();
    await wait(refusalMs);
    this.writeNothing();
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

  private writeNothing(): void {
    for (const answer of this.underWay) if (answer.isInTurn) answer.writeNothing();
  }
}
