import { sumOfWorstCases, type WorstCase } from '../inference/budget/worst-case.js';
import { worstCaseOfPlan } from '../inference/route/worst-case-of-route.js';
import type { CaseTasks, Task } from './make-tasks.js';

/** The most that all samples of one case can take together. */
export const worstCaseOfCase = ({ tasks }: CaseTasks): WorstCase => sumOfWorstCases(tasks.map(worstCaseOfSample));

/** The most that one sample can take, which is a session of its own. */
export const worstCaseOfSample = ({ call }: Task): WorstCase => worstCaseOfPlan(call);
