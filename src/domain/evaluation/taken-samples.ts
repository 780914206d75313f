import { isOutage } from '../inference/incident/incident.js';
import { caseNumbers } from '../suite/case-list.js';
import { isPaired } from './graders-of-task.js';
import type { CaseTasks, SuiteTasks, Task } from './make-tasks.js';
import type { SuitePlan } from './plan-suite.js';
import type { Sample } from './sample.js';
import { SampleFlags } from './sample-flags.js';
import { taskDigest } from './task-digest.js';

/** True of an incident that another try may not meet again. */
const mayPass = ({ outcome }: Sample): boolean =>
  outcome.kind === 'incident' && (isOutage(outcome.incident.kind) || outcome.incident.kind === 'circuit-open');

type Taken = { readonly numbers: ReadonlyMap<string, number>; readonly flags: SampleFlags; latest?: CaseTasks };

/** Which samples of a run need not be taken again. */
export class TakenSamples {
  private readonly suites: ReadonlyMap<string, SuiteTasks>;
  private readonly taken = new Map<SuitePlan, Taken>();

  constructor(suites: readonly SuiteTasks[]) {
    this.suites = new Map(suites.map((suite) => [keyOf(suite.plan), suite]));
  }

  /**
   * Marks a sample as taken and answers its task. `undefined` where it has to be taken again: it failed in a way that
   * may pass, answers another question than is asked now, is there twice, or is one of a pair, of which each is graded
   * by the other's answer.
   */
  take(sample: Sample): Task | undefined {
    const suite = this.suites.get(keyOf({ name: sample.suite, yardstick: sample.yardstick }));
    if (suite === undefined || mayPass(sample)) return undefined;
    const taken = this.takenOf(suite.plan);
    const number = taken.numbers.get(sample.case);
    if (number === undefined) return undefined;
    if (taken.latest?.question.id !== sample.case) taken.latest = suite.tasksOf(number);
    const task = taken.latest.tasks.find(({ repeat, arm }) => repeat === sample.repeat && arm === sample.arm);
    if (task === undefined || taken.flags.has(task) || isPaired(task)) return undefined;
    if (taskDigest(task) !== sample.request) return undefined;
    taken.flags.set(task);
    return task;
  }

  has(task: Task): boolean {
    return this.taken.get(task.plan)?.flags.has(task) === true;
  }

  private takenOf(plan: SuitePlan): Taken {
    const known = this.taken.get(plan);
    if (known !== undefined) return known;
    const { cases, definition } = plan;
    const taken = { numbers: caseNumbers(cases), flags: new SampleFlags(cases.length, definition.repeats) };
    this.taken.set(plan, taken);
    return taken;
  }
}

const keyOf = ({ name, yardstick }: { readonly name: string; readonly yardstick: string }): string =>
  JSON.stringify([yardstick, name]);
