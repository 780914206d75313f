import type { Rollout } from './rollout.js';

/** A step as people read it, such as `shadow` or `5 % of traffic`. */
export const stepName = ({ stage, weight }: Pick<Rollout, 'stage' | 'weight'>): string =>
  stage === 'traffic' ? `${weight} % of traffic` : stage;
