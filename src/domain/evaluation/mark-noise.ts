import { asksModel } from '../graders/with-members.js';
import type { CaseTasks, Task } from './make-tasks.js';

/**
 * Marks one sample of each of the first cases to be graded twice. Their order is drawn by the seed of the run, so they
 * are a random part of the suite, and a part that the budget leaves.
 */
export function markNoise(cases: readonly CaseTasks[], samples: number): CaseTasks[] {
  const asks = ({ plan, question }: CaseTasks): boolean =>
    [...plan.definition.graders, ...(question.graders ?? [])].some(asksModel);
  return cases.map((each, index) => (index < samples && asks(each) ? { ...each, tasks: markLast(each.tasks) } : each));
}

/** The last one is head's. */
const markLast = (tasks: readonly Task[]): Task[] =>
  tasks.map((task, index) => (index === tasks.length - 1 ? { ...task, isGradedTwice: true } : task));
