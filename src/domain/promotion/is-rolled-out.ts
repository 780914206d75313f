import type { StatePlace } from '../deploy/desired-state.js';
import type { PromotionSettings } from './promotion-settings.js';

/** Whether a release is not deployed in one step but compared with what runs on its way. */
export const isRolledOut = (
  { lane, environment }: StatePlace,
  { promotion }: { readonly promotion: PromotionSettings },
): boolean => lane === 'model' && !promotion.staging.environments.includes(environment);
