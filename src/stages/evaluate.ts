import { ChangeSet, changeSetFile } from '../domain/changes/change-set.js';
import type { Evaluation } from '../domain/evaluation/evaluation.js';
import type { PreparedRun } from '../domain/evaluation/plan/prepare-run.js';
import { refuseUndecided } from '../domain/evaluation/plan/refuse-undecided.js';
import { tellAttempt } from '../domain/evaluation/shards/attempt.js';
import { describeEvaluation, type RunResult } from '../domain/evaluation/tally/describe-run.js';
import type { HistoryRun } from '../domain/history/fresh-answers.js';
import { reportPlan } from '../domain/planning/plan-report.js';
import type { Sides } from '../domain/suite/sides.js';
import { UserError } from '../domain/user-error.js';
import type { Files } from '../ports/files.js';
import type { Git } from '../ports/git.js';
import type { OpenPrograms, Programs } from '../ports/programs.js';
import type { Worktrees } from '../ports/worktrees.js';
import { readyPrograms, withPrograms } from './steps/grade/supplies-of-programs.js';
import { planGradedRun } from './steps/plan/plan-graded-run.js';
import { type PlanningRequest, planRun } from './steps/plan/plan-run.js';
import { tellPlan } from './steps/plan/tell-plan.js';
import { mustReadArtifact } from './steps/read/artifacts.js';
import { writeEvaluation } from './steps/read/evaluation-file.js';
import { readRecordings } from './steps/read/read-recordings.js';
import { continueHistory } from './steps/run/case-history.js';
import { mixArms } from './steps/run/mix-arms.js';
import { keepRun, type ReusePorts, reuseRun } from './steps/run/reuse-run.js';
import type { AttributionRequest, RunPorts } from './steps/run/run-request.js';
import { runSuites } from './steps/run/run-suites.js';
import { settleKilled } from './steps/run/settle-killed.js';
import { withdrawVerdict } from './steps/verdict/withdraw-verdict.js';

export type EvaluatePorts = RunPorts &
  ReusePorts & { readonly git: Git & Worktrees; readonly programs?: Programs | undefined };

export type EvaluateRequest = PlanningRequest & {
  /** How many calls may be under way at once. */
  readonly concurrency: number;
  /** Whether to tell which lane carries the difference, whatever the verdict is. */
  readonly attribute?: boolean | undefined;
  /** Where answers are counted from one run to the next; nowhere when absent. */
  readonly history?: (Omit<HistoryRun, 'run'> & { readonly folder: string }) | undefined;
  /** Which attempt of a CI run this is, where it is not the first. */
  readonly attempt?: number | undefined;
  /** Is called before a model is asked, and never where none is; nothing is brought when absent. */
  readonly bringAnswers?: (() => Promise<void>) | undefined;
  readonly signal?: AbortSignal | undefined;
};

/**
 * Runs the affected suites for base and head under the budget and writes what they scored. When the user stops it, what
 * was scored until then is written, and the signal's reason thrown.
 */
export async function evaluate(ports: EvaluatePorts, request: EvaluateRequest): Promise<Evaluation> {
  if (request.attribute && request.shard !== undefined) throw attributedShard();
  const changeSet = await mustReadArtifact(ports.files, `${request.folder}/${changeSetFile}`, ChangeSet);
  await settleKilled(ports, request.folder);
  const planning = { ...request, alter: refuseUndecided };
  const first = await planRun(ports, changeSet, planning);
  await withdrawVerdict(ports.files, request.folder);
  const reused = await reuse(ports, { ...first, request });
  if (reused !== undefined) {
    await writeEvaluation(ports.files, request.folder, reused);
    return reused;
  }
  const { run, evaluation } = await withPrograms(ports, async (open) => {
    const replan = (unusableYardsticks: ReadonlyMap<string, string>) =>
      planRun(ports, changeSet, { ...planning, unusableYardsticks });
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

type Measuring = {
  readonly open: OpenPrograms | undefined;
  readonly planned: { readonly run: PreparedRun; readonly sides: Sides };
};

async function measure(
  ports: EvaluatePorts,
  request: EvaluateRequest,
  { open, planned }: Measuring,
): Promise<{ readonly run: PreparedRun; readonly evaluation: Evaluation }> {
  const { run, sides } = planned;
  if (run.plans.length > 0) await request.bringAnswers?.();
  tellPlan(ports.log, reportPlan(run));
  const recordings = await readRecordings(ports.git, run.plans, { ...sides, adoption: run.adoption });
  const attribution = attributionOf(ports.git, run, { sides, request });
  const programs = await readyPrograms(open, ports.log, { ...planned, signal: request.signal });
  const result = await runSuites(ports, { ...request, run, recordings, programs, attribution });
  return { run, evaluation: await withHistory(ports.files, request, { run, result }) };
}

type Reusing = { readonly run: PreparedRun; readonly sides: Sides; readonly request: EvaluateRequest };

/**
 * Which lane carries a difference was perhaps not asked by an earlier run, so who asks for it is not told of that run.
 */
const reuse = (ports: ReusePorts, { run, sides, request }: Reusing): Promise<Evaluation | undefined> =>
  request.attribute
    ? Promise.resolve(undefined)
    : reuseRun(ports, { folder: request.folder, run, policyFiles: sides.policy.blobs });

type Measured = { readonly run: PreparedRun; readonly result: RunResult };

function withHistory(
  files: Files,
  { history, attempt }: EvaluateRequest,
  { run, result }: Measured,
): Promise<Evaluation> {
  const evaluation = tellAttempt(describeEvaluation(run, result), attempt);
  const { fresh } = result;
  if (history === undefined || fresh === undefined) return Promise.resolve(evaluation);
  return continueHistory(files, evaluation, { ...history, plans: run.plans, run: run.runPlan.run, fresh });
}

const attributedShard = (): UserError =>
  new UserError('which lane carries a difference is not told of a part of a run', {
    hint: 'run the suite whole for that: lanegate evaluate --attribute, without --shard',
  });

/** Shards have no verdict yet, so nothing is told of them unasked. */
function attributionOf(
  git: Git & Worktrees,
  run: PreparedRun,
  { sides, request }: { readonly sides: Sides; readonly request: EvaluateRequest },
): AttributionRequest | undefined {
  const { attribute: onDemand = false, isUntrustedHead } = request;
  const isWanted = onDemand || run.settings.gate.attribution === 'on-fail';
  if (!isWanted || run.shard !== undefined) return undefined;
  const { changeSet } = run;
  return { onDemand, mix: (plan) => mixArms(plan, { git, sides, changeSet, isUntrustedHead }) };
}
