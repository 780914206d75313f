import { ChangeSet, changeSetFile } from '../domain/changes/change-set.js';
import type { Evaluation } from '../domain/evaluation/evaluation.js';
import { describeEvaluation } from '../domain/evaluation/prepare-run.js';
import { reportPlan } from '../domain/planning/plan-report.js';
import type { Git } from '../ports/git.js';
import type { Programs } from '../ports/programs.js';
import type { Worktrees } from '../ports/worktrees.js';
import { mustReadArtifact } from './steps/artifacts.js';
import { writeEvaluation } from './steps/evaluation-file.js';
import { type PlanningRequest, planRun } from './steps/plan-run.js';
import { readRecordings } from './steps/read-recordings.js';
import type { RunPorts } from './steps/run-request.js';
import { runSuites } from './steps/run-suites.js';
import { withPrograms } from './steps/supplies-of-programs.js';
import { tellPlan } from './steps/tell-plan.js';

export type EvaluatePorts = RunPorts & { readonly git: Git & Worktrees; readonly programs?: Programs | undefined };

export type EvaluateRequest = PlanningRequest & {
  /** How many calls may be under way at once. */
  readonly concurrency: number;
  readonly signal?: AbortSignal | undefined;
};

/**
 * Runs the affected suites for base and head under the budget and writes what they scored. When the user stops it, what
 * was scored until then is written, and the signal's reason thrown.
 */
export async function evaluate(ports: EvaluatePorts, request: EvaluateRequest): Promise<Evaluation> {
  const changeSet = await mustReadArtifact(ports.files, `${request.folder}/${changeSetFile}`, ChangeSet);
  const { run, sides } = await planRun(ports, changeSet, request);
  tellPlan(ports.log, reportPlan(run));
  const recordings = await readRecordings(ports.git, run.plans, { ...sides, adoption: run.adoption });
  const result = await withPrograms(ports, { run, sides, signal: request.signal }, (programs) =>
    runSuites(ports, { ...request, run, recordings, programs }),
  );
  const evaluation = describeEvaluation(run, result);
  await writeEvaluation(ports.files, request.folder, evaluation);
  request.signal?.throwIfAborted();
  return evaluation;
}
