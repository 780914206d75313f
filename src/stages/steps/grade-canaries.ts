import { CanaryRecord, canaryRecordFile } from '../../domain/evaluation/canary-record.js';
import type { AnchorScores } from '../../domain/evaluation/describe-judges.js';
import type { SuitePlan } from '../../domain/evaluation/plan-suite.js';
import type { PreparedRun } from '../../domain/evaluation/prepare-run.js';
import { gradesCanaries } from '../../domain/evaluation/reserve-canaries.js';
import type { Files } from '../../ports/files.js';
import { BudgetExceededError, type Model } from '../../ports/model.js';
import { readUsableArtifact, writeArtifact } from './artifacts.js';
import { gradeAnchors, scoresOf } from './grade-anchors.js';
import type { RunPrograms } from './supplies-of-programs.js';

export type CanaryRequest = {
  readonly files: Files;
  readonly folder: string;
  readonly run: PreparedRun;
  readonly concurrency: number;
  readonly programs?: RunPrograms | undefined;
  readonly signal?: AbortSignal | undefined;
};

/** What the anchors of each plan score now, and the cap that forbade it where one did. */
export type Canaries = {
  readonly anchorsOf: (plan: SuitePlan) => AnchorScores | undefined;
  readonly stopped?: string | undefined;
};

/** Grades the anchors of every suite that has some, once in a run: a run that goes on keeps what it measured. */
export async function gradeCanaries(model: Model, request: CanaryRequest): Promise<Canaries> {
  const { files, folder, run } = request;
  // The shard that grades for all of them may have none of a suite's cases itself.
  const plans = run.plans.filter((plan) => hasAnchors(plan) && run.fitted.whole.countOf(plan) > 0);
  if (plans.length === 0 || !gradesCanaries(run.shard)) return { anchorsOf: () => undefined };
  const path = `${folder}/${canaryRecordFile}`;
  const earlier = await readUsableArtifact(files, path, CanaryRecord);
  const suites = earlier?.run === run.runPlan.run ? { ...earlier.suites } : {};
  const anchorsOf = ({ name }: SuitePlan): AnchorScores | undefined => suites[name];
  for (const plan of plans) {
    if (suites[plan.name] !== undefined) continue;
    try {
      suites[plan.name] = await scoresToday(model, plan, request);
    } catch (error) {
      if (error instanceof BudgetExceededError) return { anchorsOf, stopped: error.message };
      throw error;
    }
    await writeArtifact(files, path, { version: 1, run: run.runPlan.run, suites } satisfies CanaryRecord);
  }
  return { anchorsOf };
}

const hasAnchors = ({ canary }: SuitePlan): boolean => canary !== undefined && !('unusable' in canary.anchors);

async function scoresToday(model: Model, plan: SuitePlan, request: CanaryRequest): Promise<AnchorScores> {
  const anchors = plan.canary?.anchors ?? [];
  if ('unusable' in anchors) return {};
  const { concurrency, programs, signal } = request;
  const own = programs?.supplies[plan.yardstick];
  return scoresOf(await gradeAnchors(model, { plan, anchors, concurrency, programs: own, signal }));
}
