import { NumberList } from '../../packed/number-list.js';
import { targetsOf } from './plan-suite.js';
/** Cases of several suites in the order in which they run; the tasks of each are made when it is its turn. */
export class PlannedCases {
    suites = [];
    byPlan = new Map();
    /** Which suite each of them is of. */
    suiteOf = new NumberList();
    get length() {
        return this.suiteOf.length;
    }
    push(suite, place) {
        const own = this.byPlan.get(suite.plan) ?? { suite, places: new NumberList() };
        if (own.places.length === 0) {
            this.byPlan.set(suite.plan, own);
            this.suites.push(own);
        }
        this.suiteOf.push(this.suites.indexOf(own));
        own.places.push(place);
    }
    /** How many of them are of one plan. */
    countOf(plan) {
        return this.byPlan.get(plan)?.places.length ?? 0;
    }
    /** How many samples those of one plan come to, of all arms, where no look ends it and no repeat is added. */
    samplesOf(plan) {
        return this.countOf(plan) * plan.definition.repeats * targetsOf(plan.arms).length;
    }
    /** Whose turn comes at an index of them all. */
    planAt(index) {
        return this.suites[this.suiteOf.at(index)]?.suite.plan;
    }
    /** The tasks of a case of one plan, told by its index among those: see `SuiteTasks.tasksAt`. */
    tasksAt(plan, index, repeats) {
        const { suite, places } = this.ownOf(plan);
        return suite.tasksAt(places.at(index), repeats);
    }
    /** Which case of its plan it is that stands at an index among those of the plan. */
    numberAt(plan, index) {
        const { suite, places } = this.ownOf(plan);
        return suite.numberAt(places.at(index));
    }
    /** The first so many of one plan, all when no number is told, as they stand in its dataset. */
    *questionsOf(plan, count = this.countOf(plan)) {
        for (let index = 0; index < count; index += 1) {
            const { suite, places } = this.ownOf(plan);
            yield suite.questionAt(places.at(index));
        }
    }
    *[Symbol.iterator]() {
        const begun = new Map();
        for (let index = 0; index < this.length; index += 1) {
            const plan = this.planAt(index);
            if (plan === undefined)
                continue;
            const own = begun.get(plan) ?? 0;
            begun.set(plan, own + 1);
            yield this.tasksAt(plan, own);
        }
    }
    ownOf(plan) {
        const own = this.byPlan.get(plan);
        if (own === undefined)
            throw new Error(`the suite ${plan.name} has no case in this run`);
        return own;
    }
}
