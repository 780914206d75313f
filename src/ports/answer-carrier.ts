import type { CarryPlan } from '../domain/inference/cache/carry-plan.js';

/** Brings answers of earlier jobs and leaves them for later ones. A run can do without: a failure is told, not thrown. */
export interface AnswerCarrier {
  restore(plan: CarryPlan): Promise<void>;
  save(plan: CarryPlan): Promise<void>;
}
