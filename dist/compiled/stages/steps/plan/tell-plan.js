import { planText, planWarnings } from '../../../domain/planning/plan-text.js';
/** Tells, before anybody is asked, what a run can show and what it may cost. */
export function tellPlan(log, report, detail = 'short') {
    for (const line of planText(report, detail))
        log.info(line);
    for (const warning of planWarnings(report))
        log.warn(warning);
}
