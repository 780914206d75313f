import { ChangeSet, changeSetFile } from '../domain/changes/change-set.js';
import { tellAttempt } from '../domain/evaluation/shards/attempt.js';
import { describeEvaluation } from '../domain/evaluation/tally/describe-run.js';
import { reportPlan } from '../domain/planning/plan-report.js';
import { UserError } from '../domain/user-error.js';
import { readyPrograms, withPrograms } from './steps/grade/supplies-of-programs.js';
import { planGradedRun } from './steps/plan/plan-graded-run.js';
import { planRun } from './steps/plan/plan-run.js';
import { tellPlan } from './steps/plan/tell-plan.js';
import { mustReadArtifact } from './steps/read/artifacts.js';
import { writeEvaluation } from './steps/read/evaluation-file.js';
import { readRecordings } from './steps/read/read-recordings.js';
import { continueHistory } from './steps/run/case-history.js';
import { mixArms } from './steps/run/mix-arms.js';
import { keepRun, reuseRun } from './steps/run/reuse-run.js';
import { runSuites } from './steps/run/run-suites.js';
import { settleKilled } from './steps/run/settle-killed.js';
import { withdrawVerdict } from './steps/verdict/withdraw-verdict.js';
/**
 * Runs the affected suites for base and head under the budget and writes what they scored. When the user stops it, what
 * was scored until then is written, and the signal's reason thrown.
 */
export async function evaluate(ports, request) {
    if (request.attribute && request.shard !== undefined)
        throw attributedShard();
    const changeSet = await mustReadArtifact(ports.files, `${request.folder}/${changeSetFile}`, ChangeSet);
    await settleKilled(ports, request.folder);
    const first = await planRun(ports, changeSet, request);
    await withdrawVerdict(ports.files, request.folder);
    const reused = await reuse(ports, { ...first, request });
    if (reused !== undefined) {
        await writeEvaluation(ports.files, request.folder, reused);
        return reused;
    }
    const { run, evaluation } = await withPrograms(ports, async (open) => {
        const replan = (unusableYardsticks) => planRun(ports, changeSet, { ...request, unusableYardsticks });
        return measure(ports, request, {
            open,
            planned: await planGradedRun(open, first, { replan, signal: request.signal }),
        });
    });
    await writeEvaluation(ports.files, request.folder, evaluation);
    request.signal?.throwIfAborted();
    await keepRun(ports, { folder: request.folder, run }, evaluation);
    return evaluation;
}
async function measure(ports, request, { open, planned }) {
    const { run, sides } = planned;
    if (run.plans.length > 0)
        await request.bringAnswers?.();
    tellPlan(ports.log, reportPlan(run));
    const recordings = await readRecordings(ports.git, run.plans, { ...sides, adoption: run.adoption });
    const attribution = attributionOf(ports.git, run, { sides, request });
    const programs = await readyPrograms(open, ports.log, { ...planned, signal: request.signal });
    const result = await runSuites(ports, { ...request, run, recordings, programs, attribution });
    return { run, evaluation: await withHistory(ports.files, request, { run, result }) };
}
/**
 * Which lane carries a difference was perhaps not asked by an earlier run, so who asks for it is not told of that run.
 */
const reuse = (ports, { run, sides, request }) => request.attribute
    ? Promise.resolve(undefined)
    : reuseRun(ports, { folder: request.folder, run, policyFiles: sides.policy.blobs });
function withHistory(files, { history, attempt }, { run, result }) {
    const evaluation = tellAttempt(describeEvaluation(run, result), attempt);
    const { fresh } = result;
    if (history === undefined || fresh === undefined)
        return Promise.resolve(evaluation);
    return continueHistory(files, evaluation, { ...history, plans: run.plans, run: run.runPlan.run, fresh });
}
const attributedShard = () => new UserError('which lane carries a difference is not told of a part of a run', {
    hint: 'run the suite whole for that: lanegate evaluate --attribute, without --shard',
});
/** Shards have no verdict yet, so nothing is told of them unasked. */
function attributionOf(git, run, { sides, request }) {
    const { attribute: onDemand = false, isUntrustedHead } = request;
    const isWanted = onDemand || run.settings.gate.attribution === 'on-fail';
    if (!isWanted || run.shard !== undefined)
        return undefined;
    const { changeSet } = run;
    return { onDemand, mix: (plan) => mixArms(plan, { git, sides, changeSet, isUntrustedHead }) };
}
