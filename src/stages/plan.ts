import type { ChangeSet } from '../domain/changes/change-set.js';
import { type PlanReport, reportPlan } from '../domain/planning/plan-report.js';
import { type PlanningPorts, type PlanningRequest, planRun } from './steps/plan/plan-run.js';

/** What the evaluation of a change would ask, could show and would cost; nobody is asked and nothing is written. */
export async function plan(ports: PlanningPorts, changeSet: ChangeSet, request: PlanningRequest): Promise<PlanReport> {
  const { run } = await planRun(ports, changeSet, { ...request, isDry: true });
  return reportPlan(run);
}
