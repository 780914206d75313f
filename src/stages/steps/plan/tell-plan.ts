import type { PlanReport } from '../../../domain/planning/plan-report.js';
import { type PlanDetail, planText, planWarnings } from '../../../domain/planning/plan-text.js';
import type { Log } from '../../../ports/log.js';

/** Tells, before anybody is asked, what a run can show and what it may cost. */
export function tellPlan(log: Log, report: PlanReport, detail: PlanDetail = 'short'): void {
  for (const line of planText(report, detail)) log.info(line);
  for (const warning of planWarnings(report)) log.warn(warning);
}
