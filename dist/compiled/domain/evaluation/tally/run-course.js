import { sumOfWorstCases } from '../../inference/budget/worst-case.js';
import { worstCaseOfCase } from '../plan/worst-case-of-case.js';
import { SuiteCourse } from './suite-course.js';
/**
 * The order in which the samples of a run are taken, with its looks: what begins next, and what must be there before.
 */
export class RunCourse {
    cases;
    taken;
    courses;
    next = 0;
    constructor(facts) {
        const { cases, plans, looksOf, taken, decide } = facts;
        this.cases = cases;
        this.taken = taken;
        this.courses = new Map(plans.map((plan) => [plan, new SuiteCourse(plan, looksOf(plan), { passed: passedLooks(plan, facts), decide })]));
    }
    /**
     * The open tasks of the case that begins next; `wait` where samples under way decide what does, nothing at the end.
     */
    nextCase() {
        const courses = [...this.courses.values()];
        for (;;) {
            const course = courses.find((each) => each.hasRoom && each.begun < each.due) ?? this.nextInOrder(courses);
            if (course === undefined)
                break;
            const open = this.openOf(this.cases.tasksAt(course.plan, course.begun));
            course.begin(open.length);
            if (open.length > 0)
                return open;
        }
        return courses.some(({ isWaiting }) => isWaiting) ? 'wait' : undefined;
    }
    /** Takes note of a sample that is there. */
    done({ plan }) {
        this.courseOf(plan).done();
    }
    /** The rounds that suites may add which nothing has decided yet, one of each. */
    rounds() {
        return [...this.courses.values()].flatMap(({ nextRound }) => nextRound ?? []);
    }
    /** The most that what is open of a round can take. */
    worstCaseOf(round) {
        return sumOfWorstCases([...this.openCasesOf(round)].map(worstCaseOfCase));
    }
    /** Begins a round and gives its open tasks, case by case. */
    *tasksOf(round) {
        let samples = 0;
        for (const { tasks } of this.openCasesOf(round))
            samples += tasks.length;
        this.courseOf(round.plan).beginRound(round, samples);
        for (const { tasks } of this.openCasesOf(round))
            yield tasks;
    }
    endRound(round) {
        this.courseOf(round.plan).endRound(round);
    }
    refuseRound({ plan }, reason) {
        this.courseOf(plan).refuseRound(reason);
    }
    endOf(plan) {
        return this.courseOf(plan).end;
    }
    /** How many samples the run comes to, as far as it can be told. */
    get samples() {
        return [...this.courses.values()].reduce((sum, course) => sum + course.samples, 0);
    }
    nextInOrder(courses) {
        if (!courses.some((course) => course.hasRoom))
            return undefined;
        while (this.next < this.cases.length) {
            const course = this.courseOf(this.cases.planAt(this.next));
            this.next += 1;
            course.due += 1;
            if (course.hasRoom)
                return course;
        }
        return undefined;
    }
    *openCasesOf({ plan, look, repeats }) {
        for (let index = 0; index < look.cases; index += 1) {
            const each = this.cases.tasksAt(plan, index, repeats);
            const tasks = this.openOf(each);
            if (tasks.length > 0)
                yield { ...each, tasks };
        }
    }
    openOf({ tasks }) {
        return tasks.filter((task) => !this.taken.has(task));
    }
    courseOf(plan) {
        const course = plan && this.courses.get(plan);
        if (course === undefined)
            throw new Error(`the suite ${plan?.name} is not of this run`);
        return course;
    }
}
/** How many looks of a suite lie behind a sample that an earlier part of the run took: it went on after them. */
function passedLooks(plan, { cases, looksOf, taken }) {
    const looks = looksOf(plan);
    return (looks.slice(0, -1).findLastIndex((look, index) => {
        const next = looks[index + 1] ?? look;
        const repeats = { from: next.repeats === look.repeats ? 0 : look.repeats, to: next.repeats };
        const first = next.repeats === look.repeats ? look.cases : 0;
        for (let at = first; at < next.cases; at += 1) {
            if (taken.hasAny(plan, cases.numberAt(plan, at), repeats))
                return true;
        }
        return false;
    }) + 1);
}
