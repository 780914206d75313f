import type { Evaluation } from '../../../domain/evaluation/evaluation.js';
import type { Planned } from '../../../domain/evaluation/plan/plan-suite.js';
import type { PreparedRun } from '../../../domain/evaluation/plan/prepare-run.js';
import { describeEvaluation } from '../../../domain/evaluation/tally/describe-run.js';
import { reportPlan } from '../../../domain/planning/plan-report.js';
import { changeOfNothing } from '../../../domain/selftest/selftest-plan.js';
import type { Sides } from '../../../domain/suite/sides.js';
import type { Git } from '../../../ports/git.js';
import type { Programs } from '../../../ports/programs.js';
import type { Worktrees } from '../../../ports/worktrees.js';
import { readyPrograms, withPrograms } from '../grade/supplies-of-programs.js';
import { planGradedRun } from '../plan/plan-graded-run.js';
import { planRun } from '../plan/plan-run.js';
import { tellPlan } from '../plan/tell-plan.js';
import { readRecordings } from '../read/read-recordings.js';
import type { RunPorts } from './run-request.js';
import { runSuites } from './run-suites.js';

export type AskAnewPorts = RunPorts & { readonly git: Git & Worktrees; readonly programs?: Programs | undefined };

export type AskAnewRequest = {
  /** Where the samples are kept; what was stopped goes on there. */
  readonly folder: string;
  /** The full id of the commit whose suites are asked. */
  readonly commit: string;
  readonly suites: readonly string[];
  /** Makes the plan of each suite one that asks the same target alone. */
  readonly alter: (planned: Planned) => Planned;
  readonly concurrency: number;
  readonly signal?: AbortSignal | undefined;
};

/** Suites of one commit that are planned, and can be asked. */
export type Asking = { readonly run: PreparedRun; readonly sides: Sides; readonly ask: () => Promise<Evaluation> };

/** Plans suites of one commit against nothing, for whoever decides then whether to ask them. */
export async function askAnew<Result>(
  ports: AskAnewPorts,
  request: AskAnewRequest,
  work: (asking: Asking) => Promise<Result>,
): Promise<Result> {
  const { git, log } = ports;
  const { folder, commit, suites, alter, signal } = request;
  const planning = { folder, suites, isUntrustedHead: false, alter };
  const changeSet = changeOfNothing(commit, suites);
  return withPrograms(ports, async (open) => {
    const replan = (unusableYardsticks: ReadonlyMap<string, string>) =>
      planRun(ports, changeSet, { ...planning, unusableYardsticks });
    const { run, sides } = await planGradedRun(open, await planRun(ports, changeSet, planning), { replan, signal });
    const ask = async (): Promise<Evaluation> => {
      tellPlan(log, reportPlan(run), 'cost');
      const recordings = await readRecordings(git, run.plans, { ...sides, adoption: run.adoption });
      const programs = await readyPrograms(open, log, { run, sides, signal });
      return describeEvaluation(run, await runSuites(ports, { ...request, run, recordings, programs }));
    };
    return work({ run, sides, ask });
  });
}
