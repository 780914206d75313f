import { targetsOf } from '../plan/plan-suite.js';
/**
 * How far one suite is: cases are begun up to the next look, which is taken once all their samples are there, and none
 * beyond it before it is taken. After the last look over cases there may be rounds of one more repeat of all of them.
 */
export class SuiteCourse {
    plan;
    /** How many of its cases have begun. */
    begun = 0;
    /** How many of its cases the order of the run has come to. */
    due = 0;
    looks;
    looksAtCases;
    decide;
    open = 0;
    taken;
    isDecided = false;
    hasAllCases;
    noMore;
    /** How often each case is asked by the end of what has begun. */
    repeats;
    /** How many repeats this part of the run has seen to. */
    repeatsThere;
    /** `passed` are the looks that an earlier part of the run has gone past: they are not taken again. */
    constructor(plan, looks, { passed, decide }) {
        this.plan = plan;
        this.looks = looks;
        this.decide = decide;
        this.looksAtCases = looks.filter(({ repeats }) => repeats === plan.definition.repeats).length;
        this.taken = passed;
        this.repeats = looks[passed - 1]?.repeats ?? plan.definition.repeats;
        this.repeatsThere = plan.definition.repeats;
        this.hasAllCases = looks.length === 0;
    }
    /** True where a case may begin before a look is taken. */
    get hasRoom() {
        return !this.hasAllCases && this.begun < this.nextStop;
    }
    get isWaiting() {
        return !this.hasAllCases && this.begun === this.nextStop;
    }
    /** Lets a case begin, with so many samples to be taken. */
    begin(samples) {
        this.begun += 1;
        this.open += samples;
        this.lookIfDue();
    }
    /** Takes note of a sample that is there. */
    done() {
        this.open -= 1;
        this.lookIfDue();
    }
    /**
     * One more repeat of all cases, where nothing is decided and one is allowed for. The first that a part of a run adds
     * has the repeats of earlier parts too, of which some may have to be taken again.
     */
    get nextRound() {
        const isOver = !this.hasAllCases || this.isDecided || this.noMore !== undefined;
        const look = isOver ? undefined : this.looks[this.taken];
        return look && { plan: this.plan, look, repeats: { from: this.repeatsThere, to: look.repeats } };
    }
    /** Lets a round begin, with so many samples to be taken. */
    beginRound({ look }, samples) {
        this.repeats = look.repeats;
        this.open = samples;
    }
    /** Takes the look of a round of which all samples are there. */
    endRound({ look }) {
        if (this.open > 0)
            throw new Error(`a round of the suite ${this.plan.name} ended before its samples were there`);
        this.repeatsThere = look.repeats;
        this.look();
    }
    refuseRound(reason) {
        this.noMore = reason;
    }
    /** How many samples the suite comes to, as far as it can be told. */
    get samples() {
        const cases = this.hasAllCases ? this.nextStop : (this.looks.at(-1)?.cases ?? 0);
        return cases * this.repeats * targetsOf(this.plan.arms).length;
    }
    get end() {
        const { taken, isDecided, noMore } = this;
        return { taken, isDecided, ...(noMore === undefined ? {} : { noMore }) };
    }
    /** How many cases may begin before the next look over cases; once they have all begun, how many have. */
    get nextStop() {
        if (this.hasAllCases)
            return this.begun;
        return this.looks[Math.min(this.taken, this.looksAtCases - 1)]?.cases ?? 0;
    }
    lookIfDue() {
        if (!this.isWaiting || this.open > 0)
            return;
        if (this.taken < this.looksAtCases)
            this.look();
        this.hasAllCases = this.isDecided || this.taken >= this.looksAtCases;
    }
    /** The last look needs no decision here: nothing is left that it could spare. */
    look() {
        this.taken += 1;
        this.isDecided = this.taken < this.looks.length && this.decide(this.plan, this.taken);
    }
}
