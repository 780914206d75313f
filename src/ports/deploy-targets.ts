import type { LaneDeployment } from '../domain/deploy/deploy-settings.js';
import type { StatePlace } from '../domain/deploy/desired-state.js';
import type { Release } from '../domain/release/release.js';

/** A release that is to run at a place, and how its lane gets there. */
export type DeployOrder = {
  readonly place: StatePlace;
  readonly release: Release;
  /** JSON as it was published; `undefined` of a lane that has none. */
  readonly bundle: string | undefined;
  readonly deployment: LaneDeployment;
};

/** What is served: what was ordered, something else, or nobody says what. */
export type Served =
  | { readonly kind: 'as-ordered' }
  | { readonly kind: 'otherwise'; readonly said: string }
  | { readonly kind: 'untold' };

/** Where releases run. */
export interface DeployTargets {
  /** Puts a release where its lane goes; any number of times. Throws an `Error` that says why it is not there. */
  apply(order: DeployOrder): Promise<void>;
  /** Asks once what is served now. */
  served(order: DeployOrder): Promise<Served>;
}
