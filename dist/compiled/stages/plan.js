import { reportPlan } from '../domain/planning/plan-report.js';
import { planRun } from './steps/plan/plan-run.js';
/** What the evaluation of a change would ask, could show and would cost; nobody is asked and nothing is written. */
export async function plan(ports, changeSet, request) {
    const { run } = await planRun(ports, changeSet, { ...request, isDry: true });
    return reportPlan(run);
}
