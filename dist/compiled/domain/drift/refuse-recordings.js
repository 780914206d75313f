import { modelsOfPlan } from '../evaluation/plan/plan-suite.js';
import { UserError } from '../user-error.js';
/** Throws a `UserError` where a suite is answered by recordings: those never change, whatever became of their model. */
export function refuseRecordings({ name, arms }) {
    if (modelsOfPlan({ arms }).every(({ provider }) => provider.api !== 'replay'))
        return;
    throw new UserError(`the suite \`${name}\` is answered by recordings, in which no model can get worse`, {
        hint: 'name in its target who answers today; `lanegate replay` puts recorded requests to two models',
    });
}
