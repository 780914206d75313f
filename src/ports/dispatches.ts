import type { Dispatch } from '../domain/override/dispatch.js';

/** How this workflow was started. */
export interface Dispatches {
  dispatch(): Promise<Dispatch>;
}
