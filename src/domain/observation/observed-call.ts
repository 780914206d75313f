import type { ObservationKind, ObservedArm, ObservedError } from './observation.js';

/** One call of a model as a log or a trace of production tells it; what it does not say is absent. */
export type ObservedCall = {
  /** Of what its user asked for, which may have taken several calls. */
  readonly request: string;
  /** By which scores find the call. The first is its own alone, by which it is known when it is read again. */
  readonly names: readonly [string, ...string[]];
  /** Milliseconds since 1970. */
  readonly startMs: number;
  /** Absent where nobody measured, or where a stored answer made the time tell nothing. */
  readonly latencyMs: number | undefined;
  readonly servedModel: string | undefined;
  readonly requestedModel: string | undefined;
  /** The release that answered, where it was written down. */
  readonly release: string | undefined;
  readonly arm: ObservedArm | undefined;
  readonly kind: ObservationKind | undefined;
  readonly costUsd: number | undefined;
  readonly error: ObservedError | undefined;
  readonly refused: boolean | undefined;
  readonly user: string | undefined;
};

/** A score that somebody gave a call, a request or whatever else has one of the names. */
export type ObservedScore = {
  /** Of which the first that anything has counts. */
  readonly names: readonly string[];
  readonly metric: string;
  readonly score: number;
};

/** A name is told apart by what it is of. */
export const nameOf = (of: 'span' | 'response' | 'request' | 'trace' | 'line', id: string): string => `${of} ${id}`;
