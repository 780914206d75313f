import type { SuitePlan } from '../../../domain/evaluation/plan/plan-suite.js';
import type { PreparedRun } from '../../../domain/evaluation/plan/prepare-run.js';
import { gradingPrograms, labelOfProgram } from '../../../domain/graders/program/program-graders.js';
import type { Sides } from '../../../domain/suite/sides.js';
import { UserError } from '../../../domain/user-error.js';
import type { OpenPrograms } from '../../../ports/programs.js';
import type { PlanningRequest } from './plan-run.js';

type PlannedRun = { readonly run: PreparedRun; readonly sides: Sides };
type Replanning = {
  /** Plans the same run again without yardsticks that are of no use. */
  readonly replan: (unusable: NonNullable<PlanningRequest['unusableYardsticks']>) => Promise<PlannedRun>;
  readonly signal: AbortSignal | undefined;
};

/**
 * The run with graders that can be run, so that no answer is paid for that nothing could grade. Head's graders that
 * cannot are a `UserError`; policy's make its yardstick unusable, since head may be what mends them. A yardstick that
 * is `known` to be so stays so, so that the planning ends.
 */
export async function planGradedRun(
  open: OpenPrograms | undefined,
  planned: PlannedRun,
  { replan, signal }: Replanning,
  known: ReadonlyMap<string, string> = new Map(),
): Promise<PlannedRun> {
  if (open === undefined) return planned;
  const unusable = new Map(known);
  for (const plan of planned.run.plans) {
    const why = await whyNotGraded(open, plan, { sides: planned.sides, signal });
    if (why === undefined) continue;
    if (plan.yardstick === 'head') throw new UserError(why, { place: plan.definition.place });
    unusable.set(plan.name, why);
  }
  if (unusable.size === known.size) return planned;
  return planGradedRun(open, await replan(unusable), { replan, signal }, unusable);
}

type Grading = { readonly sides: Sides; readonly signal: AbortSignal | undefined };

async function whyNotGraded(
  open: OpenPrograms,
  plan: SuitePlan,
  { sides, signal }: Grading,
): Promise<string | undefined> {
  const { definition, cases, yardstick } = plan;
  const sources = definition.sources.length === 0 ? [] : [definition.sources];
  for (const program of gradingPrograms(definition.graders, cases)) {
    const why = await open.whyNotRun(program, { tree: sides[yardstick].tree, sources }, signal);
    if (why !== undefined) return `the grader \`${labelOfProgram(program)}\` cannot be run: ${why}`;
  }
  return undefined;
}
