import { NumberList } from '../packed/number-list.js';
import type { Case } from '../suite/case.js';
import type { CaseTasks, SuiteTasks } from './make-tasks.js';
import type { SuitePlan } from './plan-suite.js';

/** Cases of several suites in the order in which they run; the tasks of each are made when it is its turn. */
export class PlannedCases implements Iterable<CaseTasks> {
  private readonly suites: SuiteTasks[] = [];
  private readonly suiteOf = new NumberList();
  private readonly places = new NumberList();
  private readonly counts = new Map<SuitePlan, number>();

  get length(): number {
    return this.places.length;
  }

  push(suite: SuiteTasks, place: number): void {
    const known = this.suites.indexOf(suite);
    this.suiteOf.push(known === -1 ? this.suites.push(suite) - 1 : known);
    this.places.push(place);
    this.counts.set(suite.plan, this.countOf(suite.plan) + 1);
  }

  /** How many of them are of each plan. */
  get countsByPlan(): ReadonlyMap<SuitePlan, number> {
    return this.counts;
  }

  /** How many of them are of one plan. */
  countOf(plan: SuitePlan): number {
    return this.counts.get(plan) ?? 0;
  }

  /** Those of one plan, as they stand in its dataset. */
  *questionsOf(plan: SuitePlan): Generator<Case> {
    for (let index = 0; index < this.length; index += 1) {
      const suite = this.suites[this.suiteOf.at(index)];
      if (suite?.plan === plan) yield suite.questionAt(this.places.at(index));
    }
  }

  *[Symbol.iterator](): Generator<CaseTasks> {
    for (let index = 0; index < this.length; index += 1) {
      const tasks = this.suites[this.suiteOf.at(index)]?.tasksAt(this.places.at(index));
      if (tasks !== undefined) yield tasks;
    }
  }
}
