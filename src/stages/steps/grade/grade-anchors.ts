import type { Anchor } from '../../../domain/evaluation/canary/canary.js';
import type { AnchorScores } from '../../../domain/evaluation/canary/describe-judges.js';
import { anchorGraders, type JudgedSuite, subjectOfAnchor } from '../../../domain/evaluation/plan/need-of-grading.js';
import { createGrading, type Grades } from '../../../domain/graders/create-grading.js';
import type { Model } from '../../../ports/model.js';
import { workThrough } from '../run/work-through.js';
import { noSupplies } from './no-supplies.js';
import { suppliesOfModel } from './supplies-of-model.js';
import type { ProgramSupplies } from './supplies-of-programs.js';
import { supplySteps } from './supply-steps.js';

export type AnchorRequest = {
  readonly plan: JudgedSuite;
  readonly anchors: readonly Anchor[];
  readonly concurrency: number;
  /** What programs give to its graders; nothing when absent. */
  readonly programs?: ProgramSupplies | undefined;
  readonly signal?: AbortSignal | undefined;
};

/**
 * The grades of each anchor by its id, as the judges of a suite give them now: no stored reply counts. Where one cannot
 * be graded no other is begun, and what is under way is waited for.
 */
export async function gradeAnchors(model: Model, request: AnchorRequest): Promise<ReadonlyMap<string, Grades>> {
  const { plan, anchors, concurrency, programs, signal } = request;
  const grading = createGrading(anchorGraders(plan));
  const asking = { judges: plan.judges ?? new Map(), caller: undefined, firstRepeat: 0, isFresh: true };
  const supplies = { ...noSupplies, ...programs, ...suppliesOfModel(model, asking) };
  const grades = new Map<string, Grades>();
  await workThrough(anchors, concurrency, async (anchor) => {
    signal?.throwIfAborted();
    const { result } = await supplySteps(grading(subjectOfAnchor(anchor)), supplies, signal);
    grades.set(anchor.id, result);
  });
  return grades;
}

/** The scores of those grades alone. */
export const scoresOf = (grades: Iterable<readonly [string, Grades]>): AnchorScores =>
  Object.fromEntries([...grades].map(([id, { scores }]) => [id, scores]));
