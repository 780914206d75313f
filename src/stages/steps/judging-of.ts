import type { Task } from '../../domain/evaluation/make-tasks.js';
import { judgedGraders } from '../../domain/evaluation/need-of-grading.js';
import type { SuitePlan } from '../../domain/evaluation/plan-suite.js';
import { createGrading, type Grading } from '../../domain/graders/create-grading.js';
import { mostAskings } from '../../domain/graders/judge/ask-judge.js';
import type { Caller, ModelReply } from '../../domain/inference/call/model-call.js';
import type { Model } from '../../ports/model.js';
import { noSupplies } from './no-supplies.js';
import type { PairBook } from './pair-book.js';
import { suppliesOfModel } from './supplies-of-model.js';
import type { Supplies } from './supply-steps.js';
import type { Judging } from './take-sample.js';

export type JudgingParts = {
  readonly model: Model;
  readonly pairs: PairBook;
  readonly gradingOf: (plan: SuitePlan) => Grading;
  readonly signal: AbortSignal | undefined;
};

/** How the answer to each task is got and graded; the judges ask the guarded model as everybody does. */
export function judgingBy({ model, pairs, gradingOf, signal }: JudgingParts): (task: Task) => Judging {
  const ask = ({ call }: Task): Promise<ModelReply> => model.complete(call, signal);
  const suppliesFor = (task: Task, firstRepeat: number): Supplies => {
    const { judges } = task.plan;
    if (judges === undefined) return noSupplies;
    const asking = { judges, caller: graderOf(task), firstRepeat, trace: task.call.trace };
    const supplies = { ...noSupplies, ...suppliesOfModel(model, asking) };
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
const secondGrading = ({ plan }: Task): Grading => createGrading(judgedGraders(plan.definition.graders));

/** Grading a sample is a session of its own, so that its calls take nothing from the caps of the answer's. */
function graderOf({ call: { caller } }: Task): Caller | undefined {
  const { session } = caller ?? {};
  return session === undefined ? caller : { ...caller, session: `${session} grading` };
}
