import { describeEvaluation } from '../../../domain/evaluation/tally/describe-run.js';
import { reportPlan } from '../../../domain/planning/plan-report.js';
import { changeOfNothing } from '../../../domain/selftest/selftest-plan.js';
import { readyPrograms, withPrograms } from '../grade/supplies-of-programs.js';
import { planGradedRun } from '../plan/plan-graded-run.js';
import { planRun } from '../plan/plan-run.js';
import { tellPlan } from '../plan/tell-plan.js';
import { readRecordings } from '../read/read-recordings.js';
import { runSuites } from './run-suites.js';
/** Plans suites of one commit against nothing, for whoever decides then whether to ask them. */
export async function askAnew(ports, request, work) {
    const { git, log } = ports;
    const { folder, commit, suites, alter, signal } = request;
    const planning = { folder, suites, isUntrustedHead: false, alter };
    const changeSet = changeOfNothing(commit, suites);
    return withPrograms(ports, async (open) => {
        const replan = (unusableYardsticks) => planRun(ports, changeSet, { ...planning, unusableYardsticks });
        const { run, sides } = await planGradedRun(open, await planRun(ports, changeSet, planning), { replan, signal });
        const ask = async () => {
            tellPlan(log, reportPlan(run), 'cost');
            const recordings = await readRecordings(git, run.plans, { ...sides, adoption: run.adoption });
            const programs = await readyPrograms(open, log, { run, sides, signal });
            return describeEvaluation(run, await runSuites(ports, { ...request, run, recordings, programs }));
        };
        return work({ run, sides, ask });
    });
}
