import { ControlDraw } from '../../../domain/evaluation/baseline/control-draw.js';
import { describeSuite } from '../../../domain/evaluation/tally/describe-run.js';
import { RunCourse } from '../../../domain/evaluation/tally/run-course.js';
import { TakenSamples } from '../../../domain/evaluation/tally/taken-samples.js';
import { factsOf, Tally } from '../../../domain/evaluation/tally/tally.js';
import { decidesEarly } from '../../../domain/gate/decides-early.js';
import { createGrading } from '../../../domain/graders/create-grading.js';
import { FreshAnswers } from '../../../domain/history/fresh-answers.js';
import { limitsResources } from '../../../domain/suite/gate-settings.js';
/** What a run has come to so far: the tally of each plan, and which samples are there. */
export class RunBook {
    /** What base answered in this very process. */
    fresh = new FreshAnswers();
    /** How many samples an earlier part of the run has left. */
    resumed = 0;
    /** How many samples the plan comes to where no look ends a suite and no repeat is added. */
    total;
    run;
    states;
    taken;
    constructor(run) {
        const { plans, suites, fitted, shard, settings, runPlan } = run;
        this.run = run;
        this.total = plans.reduce((sum, plan) => sum + fitted.cases.samplesOf(plan), 0);
        this.taken = new TakenSamples(suites);
        this.states = new Map(plans.map((plan) => {
            const isPart = shard !== undefined;
            const tellsResources = limitsResources(settings.gate);
            const facts = factsOf(plan, { planned: fitted.cases, isPart, tellsResources });
            const controls = new ControlDraw(runPlan.seed, settings.gate.baseline.control);
            return [plan, { tally: new Tally(facts), grading: createGrading(plan.definition.graders), controls }];
        }));
    }
    /**
     * Counts a sample that an earlier part of the run took, and answers what stays with it: also the one it is paired
     * with.
     */
    keep(found) {
        const taken = this.taken.take(found);
        for (const { sample, task } of taken)
            this.count(sample, task);
        this.resumed += taken.length;
        return taken.map(({ sample }) => sample);
    }
    count(sample, { plan, caseNumber }) {
        const { tally, controls } = this.stateOf(plan);
        tally.add(sample, caseNumber);
        controls.add(sample, caseNumber);
    }
    /** The order of what is still open, whose looks judge what is counted here as the gate will. */
    course(anchorsOf) {
        const { fitted, plans, looksOf, settings } = this.run;
        const tallyOf = (plan) => this.tallyOf(plan);
        const decide = (plan, look) => {
            const endOf = () => ({ taken: look, isDecided: true });
            return decidesEarly(describeSuite(plan, this.run, { tallyOf, anchorsOf, endOf, stopped: undefined }), settings.gate);
        };
        return new RunCourse({ cases: fitted.cases, plans, looksOf, taken: this.taken, decide });
    }
    tallyOf(plan) {
        return this.stateOf(plan).tally;
    }
    gradingOf(plan) {
        return this.stateOf(plan).grading;
    }
    /** The cached samples of base that are to be asked for once more. */
    drawnOf(plan) {
        return this.stateOf(plan).controls.samples();
    }
    stateOf(plan) {
        const state = this.states.get(plan);
        if (state === undefined)
            throw new Error(`the suite ${plan.name} is not of this run`);
        return state;
    }
}
