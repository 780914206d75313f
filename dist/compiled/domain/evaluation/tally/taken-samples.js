import { mayPass } from '../../inference/incident/incident.js';
import { caseNumbers } from '../../suite/case-list.js';
import { mostRepeatsOf } from '../../suite/suite-definition.js';
import { isPaired } from '../plan/graders-of-task.js';
import { taskDigest } from '../plan/task-digest.js';
import { SampleFlags } from './sample-flags.js';
/** True of a sample that failed, or that somebody did not grade, in a way that another try may not meet again. */
const isOpen = ({ outcome }) => outcome.kind === 'incident' ? mayPass(outcome.incident.kind) : outcome.outages !== undefined;
/** Which samples of a run need not be taken again. */
export class TakenSamples {
    suites;
    taken = new Map();
    constructor(suites) {
        this.suites = new Map(suites.map((suite) => [keyOf(suite.plan), suite]));
    }
    /**
     * Marks a sample as taken and answers it with its task. Nothing where it has to be taken again: it or its grading
     * failed in a way that may pass, answers another question than is asked now or is there twice. Of a pair, of which
     * each is graded by the other's answer, both are taken once both are there, and none where one is not.
     */
    take(sample) {
        const task = this.openTaskOf(sample);
        if (task === undefined)
            return [];
        const { flags, halves } = this.takenOf(task.plan);
        const whole = isPaired(task) ? pairUp(halves, { sample, task }) : [{ sample, task }];
        for (const each of whole)
            flags.set(each.task);
        return whole;
    }
    /** The task that a sample answers and that nothing has answered yet. */
    openTaskOf(sample) {
        const suite = this.suites.get(keyOf({ name: sample.suite, yardstick: sample.yardstick }));
        if (suite === undefined || isOpen(sample))
            return undefined;
        const taken = this.takenOf(suite.plan);
        const number = taken.numbers.get(sample.case);
        if (number === undefined)
            return undefined;
        const task = tasksLike(sample, number, { suite, taken }).find(({ repeat, arm }) => repeat === sample.repeat && arm === sample.arm);
        if (task === undefined || taken.flags.has(task))
            return undefined;
        return taskDigest(task) === sample.request ? task : undefined;
    }
    has(task) {
        return this.taken.get(task.plan)?.flags.has(task) === true;
    }
    /** Whether any sample of a case's repeats was taken. */
    hasAny(plan, caseNumber, { from, to }) {
        const flags = this.taken.get(plan)?.flags;
        if (flags === undefined)
            return false;
        for (let repeat = from; repeat < to; repeat += 1) {
            if (flags.has({ caseNumber, repeat, arm: 'base' }) || flags.has({ caseNumber, repeat, arm: 'head' }))
                return true;
        }
        return false;
    }
    takenOf(plan) {
        const known = this.taken.get(plan);
        if (known !== undefined)
            return known;
        const { cases, definition } = plan;
        const flags = new SampleFlags(cases.length, mostRepeatsOf(definition));
        const taken = { numbers: caseNumbers(cases), flags, halves: new Map() };
        this.taken.set(plan, taken);
        return taken;
    }
}
/** Both samples of a pair where its other half was there already, which until then is kept. */
function pairUp(halves, half) {
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
function tasksLike({ case: id, repeat }, number, { suite, taken }) {
    const { definition } = suite.plan;
    if (repeat >= mostRepeatsOf(definition))
        return [];
    const further = repeat < definition.repeats ? undefined : repeat;
    if (taken.latest?.case !== id || taken.latest.further !== further) {
        const { tasks } = suite.tasksOf(number, further === undefined ? undefined : { from: repeat, to: repeat + 1 });
        taken.latest = { case: id, further, tasks };
    }
    return taken.latest.tasks;
}
const keyOf = ({ name, yardstick }) => JSON.stringify([yardstick, name]);
