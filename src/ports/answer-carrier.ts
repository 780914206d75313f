import type { CarryPlan } from '../domain/inference/cache/carry-plan.js';

/**
 * Brings answers of earlier jobs, and how their cases came out, and leaves those of this job for later ones. A run can
 * do without: a failure is told, not thrown.
 */
export interface AnswerCarrier {
  /** Where the history of cases is put, and taken from. */
  readonly historyFolder: string;
  restore(plan: CarryPlan): Promise<void>;
  save(plan: CarryPlan): Promise<void>;
}
