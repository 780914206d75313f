import type { SuitePlan } from '../evaluation/plan/plan-suite.js';
import type { Mixture } from './mixing.js';

/** The plan of a suite with a mixture in the place of its arms: the same cases, graders and repeats. */
export const mixedPlan = (plan: SuitePlan, { lanes, target }: Mixture): SuitePlan => ({
  ...plan,
  arms: { kind: 'head-only', head: target },
  mixture: lanes,
  canary: undefined,
});
