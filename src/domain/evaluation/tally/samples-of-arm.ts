import type { ArmTotals } from '../evaluation.js';

/** How many samples of an arm came to nothing that could be graded. */
export const failedSamples = ({ incidents }: Pick<ArmTotals, 'incidents'>): number =>
  Object.values(incidents).reduce((sum, count) => sum + count, 0);

/** How many samples of an arm were taken. */
export const samplesOfArm = (arm: Pick<ArmTotals, 'answered' | 'incidents'>): number =>
  arm.answered + failedSamples(arm);
