import { fails, holds } from './deploy-check.js';
/** Whether a state itself says that a release ran there, so that nobody has to look further. */
export const isNamedBy = (state, release) => state?.release === release || state?.previous === release;
/**
 * Whether a release ran at a place before, so that what is asked of one that goes forward was asked of it there. A
 * rollout counts once it has arrived: before that its release answered some requests at most.
 */
export function ranCheck({ id }, { environment, lane }, { state, history }) {
    const isHere = (each) => each.environment === environment && each.lane === lane;
    const wasMoved = history.deployments.some(({ action, release, ...each }) => isHere(each) && release === id && (action === 'promote' || action === 'rollback'));
    const hasArrived = lane === 'model' &&
        history.rollouts.some(({ environment: other, release, event }) => other === environment && release === id && event === 'completed');
    if (isNamedBy(state, id) || wasMoved || hasArrived)
        return holds(`it ran in ${environment} before`);
    return fails(`it never ran in ${environment} on record, so it is not a way back: promote it`);
}
