import type { Dispatch } from '../domain/gate/dispatch.js';

/** How this workflow was started. */
export interface Dispatches {
  dispatch(): Promise<Dispatch>;
}
