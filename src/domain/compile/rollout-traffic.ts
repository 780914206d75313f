import type { Rollout } from '../promotion/rollout.js';
import type { TrafficSplit } from './traffic-plan.js';

/** How a stage of a rollout divides traffic: none before shadow, copies of all in shadow, and then its weight. */
export function trafficOf({
  stage,
  weight,
}: Pick<Rollout, 'stage' | 'weight'>): Pick<TrafficSplit, 'weight' | 'mirrored'> {
  switch (stage) {
    case 'dev':
    case 'staging':
      return { weight: 0, mirrored: 0 };
    case 'shadow':
      return { weight: 0, mirrored: 100 };
    case 'traffic':
      return { weight, mirrored: 0 };
    case 'full':
      return { weight: 100, mirrored: 0 };
  }
}
