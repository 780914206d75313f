import { mayPass } from '../../inference/incident/incident.js';
import { type CaseNumbers, caseNumbers } from '../../suite/case-list.js';
import { mostRepeatsOf } from '../../suite/suite-definition.js';
import { isPaired } from '../plan/graders-of-task.js';
import type { CaseTasks, Repeats, SuiteTasks, Task } from '../plan/make-tasks.js';
import type { SuitePlan } from '../plan/plan-suite.js';
import { taskDigest } from '../plan/task-digest.js';
import type { Sample } from '../sample.js';
import { SampleFlags } from './sample-flags.js';

/** True of a sample that failed, or that somebody did not grade, in a way that another try may not meet again. */
const isOpen = ({ outcome }: Sample): boolean =>
  outcome.kind === 'incident' ? mayPass(outcome.incident.kind) : outcome.outages !== undefined;

type Taken = {
  readonly numbers: CaseNumbers;
  readonly flags: SampleFlags;
  /** The samples of pairs of which only one was found so far. */
  readonly halves: Map<string, TakenSample>;
  latest?: Latest;
};

/** A sample of an earlier part of a run, and its task. */
export type TakenSample = { readonly sample: Sample; readonly task: Task };

/** The tasks of a case, and the further repeat that they are of; of those at first when absent. */
type Latest = { readonly case: string; readonly further: number | undefined; readonly tasks: CaseTasks['tasks'] };

/** Which samples of a run need not be taken again. */
export class TakenSamples {
  private readonly suites: ReadonlyMap<string, SuiteTasks>;
  private readonly taken = new Map<SuitePlan, Taken>();

  constructor(suites: readonly SuiteTasks[]) {
    this.suites = new Map(suites.map((suite) => [keyOf(suite.plan), suite]));
  }

  /**
   * Marks a sample as taken and answers it with its task. Nothing where it has to be taken again: it or its grading
   * failed in a way that may pass, answers another question than is asked now or is there twice. Of a pair, of which
   * each is graded by the other's answer, both are taken once both are there, and none where one is not.
   */
  take(sample: Sample): readonly TakenSample[] {
    const task = this.openTaskOf(sample);
    if (task === undefined) return [];
    const { flags, halves } = this.takenOf(task.plan);
    const whole = isPaired(task) ? pairUp(halves, { sample, task }) : [{ sample, task }];
    for (const each of whole) flags.set(each.task);
    return whole;
  }

  /** The task that a sample answers and that nothing has answered yet. */
  private openTaskOf(sample: Sample): Task | undefined {
    const suite = this.suites.get(keyOf({ name: sample.suite, yardstick: sample.yardstick }));
    if (suite === undefined || isOpen(sample)) return undefined;
    const taken = this.takenOf(suite.plan);
    const number = taken.numbers.get(sample.case);
    if (number === undefined) return undefined;
    const task = tasksLike(sample, number, { suite, taken }).find(
      ({ repeat, arm }) => repeat === sample.repeat && arm === sample.arm,
    );
    if (task === undefined || taken.flags.has(task)) return undefined;
    return taskDigest(task) === sample.request ? task : undefined;
  }

  has(task: Task): boolean {
    return this.taken.get(task.plan)?.flags.has(task) === true;
  }

  /** Whether any sample of a case's repeats was taken. */
  hasAny(plan: SuitePlan, caseNumber: number, { from, to }: Repeats): boolean {
    const flags = this.taken.get(plan)?.flags;
    if (flags === undefined) return false;
    for (let repeat = from; repeat < to; repeat += 1) {
      if (flags.has({ caseNumber, repeat, arm: 'base' }) || flags.has({ caseNumber, repeat, arm: 'head' })) return true;
    }
    return false;
  }

  private takenOf(plan: SuitePlan): Taken {
    const known = this.taken.get(plan);
    if (known !== undefined) return known;
    const { cases, definition } = plan;
    const flags = new SampleFlags(cases.length, mostRepeatsOf(definition));
    const taken = { numbers: caseNumbers(cases), flags, halves: new Map() };
    this.taken.set(plan, taken);
    return taken;
  }
}

/** Both samples of a pair where its other half was there already, which until then is kept. */
function pairUp(halves: Map<string, TakenSample>, half: TakenSample): readonly TakenSample[] {
  const { caseNumber, repeat, arm } = half.task;
  const key = `${caseNumber} ${repeat}`;
  const other = halves.get(key);
  if (other !== undefined && other.task.arm !== arm) {
    halves.delete(key);
    return [other, half];
  }
  halves.set(key, half);
  return [];
}

/** The tasks of a sample's case among which its own is; none for a repeat that nobody asks for. */
function tasksLike(
  { case: id, repeat }: Sample,
  number: number,
  { suite, taken }: { readonly suite: SuiteTasks; readonly taken: Taken },
): readonly Task[] {
  const { definition } = suite.plan;
  if (repeat >= mostRepeatsOf(definition)) return [];
  const further = repeat < definition.repeats ? undefined : repeat;
  if (taken.latest?.case !== id || taken.latest.further !== further) {
    const { tasks } = suite.tasksOf(number, further === undefined ? undefined : { from: repeat, to: repeat + 1 });
    taken.latest = { case: id, further, tasks };
  }
  return taken.latest.tasks;
}

const keyOf = ({ name, yardstick }: { readonly name: string; readonly yardstick: string }): string =>
  JSON.stringify([yardstick, name]);
