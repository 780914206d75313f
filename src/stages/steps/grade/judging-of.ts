import { caseKeyOf, type Task } from '../../../domain/evaluation/plan/make-tasks.js';
import { judgedGraders, outgrowsReckoning } from '../../../domain/evaluation/plan/need-of-grading.js';
import type { SuitePlan } from '../../../domain/evaluation/plan/plan-suite.js';
import { createGrading, type Grading } from '../../../domain/graders/create-grading.js';
import { mostAskings } from '../../../domain/graders/judge/ask-judge.js';
import type { Caller, ModelCall } from '../../../domain/inference/call/model-call.js';
import type { Model } from '../../../ports/model.js';
import { type Heard, holdConversation } from '../run/hold-conversation.js';
import { PairBook } from '../run/pair-book.js';
import type { RunRequest } from '../run/run-request.js';
import type { Judging } from '../run/take-sample.js';
import { noSupplies } from './no-supplies.js';
import { suppliesOfModel } from './supplies-of-model.js';
import type { Supplies } from './supply-steps.js';

export type JudgingParts = {
  readonly model: Model;
  readonly gradingOf: (plan: SuitePlan) => Grading;
  /** The tasks that are graded by one another's answers; none when absent. */
  readonly pairs?: PairBook;
};

/**
 * How the answer to each task of a run is got and graded: by the graders of its plan, the programs of the run and the
 * guarded model, which judges ask as everybody does.
 */
export function judgerOf(
  { signal, programs: available }: Pick<RunRequest, 'signal' | 'programs'>,
  { model, gradingOf, pairs = new PairBook() }: JudgingParts,
): (task: Task) => Judging {
  const ask = (task: Task): Promise<Heard> => holdConversation(model, task, signal);
  const suppliesFor = (task: Task, firstRepeat: number): Supplies => {
    const { judges } = task.plan;
    const programs = { ...noSupplies, ...available?.supplies[task.plan.yardstick] };
    if (judges === undefined) return programs;
    const caseKey = caseKeyOf(task.plan, task.question);
    const isOutgrown = (call: ModelCall): boolean => outgrowsReckoning(task, call);
    const asking = { judges, caller: graderOf(task), caseKey, firstRepeat, trace: task.call.trace, isOutgrown };
    const supplies = { ...programs, ...suppliesOfModel(model, asking) };
    return pairs.suppliesFor(task, { supplies, firstRepeat, ask });
  };
  return (task) => {
    const { plan, isGradedTwice } = task;
    const again = isGradedTwice
      ? {
          grading: secondGrading(task),
          supplies: suppliesFor(task, mostAskings),
        }
      : undefined;
    return {
      grading: gradingOf(plan),
      supplies: suppliesFor(task, 0),
      again,
      ask: (own) => pairs.answerTo(own, ask),
      signal,
    };
  };
}

/** The judges of a case, its own included, which `createGrading` adds. */
const secondGrading = ({ plan, question }: Task): Grading =>
  createGrading(judgedGraders(plan.definition.graders, question));

/** Grading a sample is a session of its own, so that its calls take nothing from the caps of the answer's. */
function graderOf({ call: { caller } }: Task): Caller | undefined {
  const { session } = caller ?? {};
  return session === undefined ? caller : { ...caller, session: `${session} grading` };
}
