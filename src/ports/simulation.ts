import type { Clock } from './clock.js';
import type { LocalLedger } from './ledger.js';
import type { Log } from './log.js';
import type { People } from './people.js';
import type { Releases } from './releases.js';

/** Where a run can be cut off: before the ledger was written, or after it was and before anybody heard. */
export type CrashPoint = 'before-writing' | 'after-writing';

/** A world of its own in memory, in which time passes as it is told. */
export interface Simulation {
  readonly ledger: LocalLedger;
  readonly clock: Clock;
  readonly releases: Releases;
  readonly people: People;
  readonly log: Log;
  /** Sets the clock, forth or back, to milliseconds since 1970. */
  setTime(ms: number): void;
  /** Cuts the next change of the ledger off, which then throws; `undefined` lets it through again. */
  crashNext(point: CrashPoint | undefined): void;
}
