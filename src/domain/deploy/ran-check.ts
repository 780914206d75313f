import type { RolloutRecord } from '../promotion/rollout.js';
import type { Release } from '../release/release.js';
import { type DeployCheck, fails, holds } from './deploy-check.js';
import type { Deployment } from './deployment.js';
import type { DesiredState, StatePlace } from './desired-state.js';

/** What is on record of releases that ran. */
export type RunHistory = {
  readonly deployments: readonly Deployment[];
  readonly rollouts: readonly RolloutRecord[];
};

/** Whether a state itself says that a release ran there, so that nobody has to look further. */
export const isNamedBy = (state: DesiredState | undefined, release: string): boolean =>
  state?.release === release || state?.previous === release;

/**
 * Whether a release ran at a place before, so that what is asked of one that goes forward was asked of it there. A
 * rollout counts once it has arrived: before that its release answered some requests at most.
 */
export function ranCheck(
  { id }: Pick<Release, 'id'>,
  { environment, lane }: StatePlace,
  { state, history }: { readonly state: DesiredState | undefined; readonly history: RunHistory },
): DeployCheck {
  const isHere = (each: StatePlace): boolean => each.environment === environment && each.lane === lane;
  const wasMoved = history.deployments.some(
    ({ action, release, ...each }) => isHere(each) && release === id && (action === 'promote' || action === 'rollback'),
  );
  const hasArrived =
    lane === 'model' &&
    history.rollouts.some(
      ({ environment: other, release, event }) => other === environment && release === id && event === 'completed',
    );
  if (isNamedBy(state, id) || wasMoved || hasArrived) return holds(`it ran in ${environment} before`);
  return fails(`it never ran in ${environment} on record, so it is not a way back: promote it`);
}
