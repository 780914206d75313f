import { isOutage } from '../inference/incident/incident.js';
import { caseNumbers } from '../suite/case-list.js';
import type { CaseTasks, SuiteTasks, Task } from './make-tasks.js';
import type { Sample } from './sample.js';
import { taskDigest } from './task-digest.js';

/** True of an incident that another try may not meet again. */
const mayPass = ({ outcome }: Sample): boolean =>
  outcome.kind === 'incident' && (isOutage(outcome.incident.kind) || outcome.incident.kind === 'circuit-open');

type Taken = { readonly numbers: ReadonlyMap<string, number>; readonly flags: Uint8Array; latest?: CaseTasks };

/** Which samples of a run need not be taken again, one byte for each that there can be. */
export class TakenSamples {
  private readonly suites: ReadonlyMap<string, SuiteTasks>;
  private readonly taken = new Map<SuiteTasks, Taken>();

  constructor(suites: readonly SuiteTasks[]) {
    this.suites = new Map(suites.map((suite) => [keyOf(suite.plan), suite]));
  }

  /**
   * Marks a sample as taken and answers its task. `undefined` where it has to be taken again: it failed in a way that
   * may pass, answers another question than is asked now, or is there twice.
   */
  take(sample: Sample): Task | undefined {
    const suite = this.suites.get(keyOf({ name: sample.suite, yardstick: sample.yardstick }));
    if (suite === undefined || mayPass(sample)) return undefined;
    const taken = this.takenOf(suite);
    const number = taken.numbers.get(sample.case);
    if (number === undefined) return undefined;
    if (taken.latest?.question.id !== sample.case) taken.latest = suite.tasksOf(number);
    const task = taken.latest.tasks.find(({ repeat, arm }) => repeat === sample.repeat && arm === sample.arm);
    if (task === undefined || this.has(task) || taskDigest(task) !== sample.request) return undefined;
    taken.flags[flagOf(task)] = 1;
    return task;
  }

  /** Lets a task that was taken be taken again. */
  forget(task: Task): void {
    const suite = this.suites.get(keyOf(task.plan));
    const taken = suite && this.taken.get(suite);
    if (taken !== undefined) taken.flags[flagOf(task)] = 0;
  }

  has(task: Task): boolean {
    if (this.taken.size === 0) return false;
    const suite = this.suites.get(keyOf(task.plan));
    return suite !== undefined && this.taken.get(suite)?.flags[flagOf(task)] === 1;
  }

  private takenOf(suite: SuiteTasks): Taken {
    const known = this.taken.get(suite);
    if (known !== undefined) return known;
    const { cases, definition } = suite.plan;
    const taken = { numbers: caseNumbers(cases), flags: new Uint8Array(cases.length * definition.repeats * 2) };
    this.taken.set(suite, taken);
    return taken;
  }
}

const keyOf = ({ name, yardstick }: { readonly name: string; readonly yardstick: string }): string =>
  JSON.stringify([yardstick, name]);

const flagOf = ({ plan, caseNumber, repeat, arm }: Task): number =>
  (caseNumber * plan.definition.repeats + repeat) * 2 + (arm === 'head' ? 1 : 0);
