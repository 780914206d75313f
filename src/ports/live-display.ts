import type { ServingReport } from '../domain/serving/serving-report.js';

/** Shows what a gateway serves while it serves: drawn anew in a terminal, a line now and then elsewhere. */
export interface LiveDisplay {
  /** Begins to show how things stand, as `read` tells it, until it is finished. */
  start(heading: string, read: () => ServingReport): void;
  /** Shows it a last time and ends. */
  finish(): void;
}
