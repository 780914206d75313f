import { metricsOf } from '../../graders/suite-graders.js';
import { toNanoUsd, usdOf } from '../../inference/budget/amount.js';
import { labelOf } from '../../suite/answerer.js';
import { mostRepeatsOf } from '../../suite/suite-definition.js';
import { targetDigest } from '../../suite/target.js';
import { BaselineCount } from '../baseline/baseline-count.js';
import { NoiseTally } from '../judges/judge-noise.js';
import { JudgeReplies } from '../judges/judge-replies.js';
import { ArmTally } from './arm-tally.js';
import { ResourceSheet } from './resource-sheet.js';
import { ScoreSheet } from './score-sheet.js';
import { countMetrics, gateOf, measuresOf, withoutUnplanned } from './suite-measures.js';
/** Adds up the samples of one suite as they arrive, in any order. */
export class Tally {
    facts;
    arms = { base: new ArmTally(), head: new ArmTally() };
    scores;
    resources;
    /** How far the gradings of the same answers lie apart. */
    noise = new NoiseTally();
    /** Which models replied for its judges. */
    replies = new JudgeReplies();
    baseline = new BaselineCount();
    gradingNanoUsd = 0;
    constructor({ measures, ...facts }) {
        this.facts = { ...facts, measures: facts.isPart ? measures : withoutUnplanned(measures) };
        const mostRepeats = mostRepeatsOf(facts);
        this.scores = new ScoreSheet(mostRepeats);
        this.resources = facts.tellsResources ? new ResourceSheet(mostRepeats) : undefined;
    }
    /** Counts a sample of the case of that number. */
    add(sample, caseNumber) {
        const { arm, repeat, outcome } = sample;
        this.arms[arm].add(sample);
        if (caseNumber >= 0)
            this.resources?.add(sample, caseNumber);
        this.gradingNanoUsd += toNanoUsd(sample.grading_usd ?? 0);
        if (outcome.kind !== 'answered')
            return;
        if (arm === 'base')
            this.baseline.add(sample);
        if (sample.graded_by !== undefined)
            this.replies.add(arm, sample.graded_by);
        this.scores.add({ caseNumber, repeat, arm }, outcome.scores);
        if (outcome.regraded !== undefined)
            this.noise.add(outcome.scores, outcome.regraded);
    }
    /** The suite as `evaluation.json` tells it. `course` are its looks, where there is more than one. */
    result(stopped, course) {
        const { targets, cases_total, cases_planned } = this.facts;
        const { name, yardstick, binding, comparison, repeats } = this.facts;
        const { base, head } = this.arms;
        const { gradingNanoUsd: nanoUsd } = this;
        const looks = course && looksOf(this.facts, course);
        const spared = comparison === 'identical' ? cases_planned * repeats : 0;
        const baseline = this.baseline.result();
        return {
            ...{ name, yardstick, binding, comparison, repeats },
            ...this.measuresAt(course),
            ...{ cases_total, cases_planned },
            ...(stopped === undefined ? {} : { stopped }),
            arms: {
                ...(targets.base === undefined ? {} : { base: base.totals(targets.base) }),
                head: head.totals(targets.head),
            },
            ...(nanoUsd === 0 ? {} : { grading_usd: usdOf({ nanoUsd }) }),
            calls: {
                made: base.calls.made + head.calls.made,
                cached: base.calls.cached + head.calls.cached,
                saved: spared + (looks?.saved_samples ?? 0),
            },
            ...(looks === undefined ? {} : { looks }),
            ...(baseline === undefined ? {} : { baseline }),
            cases: this.caseScores(),
        };
    }
    /** What a reader must know of each arm, such as incidents. */
    notes() {
        return ['base', 'head'].flatMap((arm) => this.arms[arm].notes().map((note) => `${this.facts.name}, ${arm}: ${note}`));
    }
    /** The measures with the cases that each metric has by the look that decided. */
    measuresAt(course) {
        const { measures, metricCasesAmong } = this.facts;
        const { metric_cases: planned } = measures;
        const look = course?.isDecided ? course.plan[course.taken - 1] : undefined;
        if (look === undefined || planned === undefined)
            return measures;
        return { ...measures, metric_cases: metricCasesAmong?.(Object.keys(planned), look.cases) };
    }
    /** The cases that have an answer, read from the sheet when somebody asks. */
    caseScores() {
        const { scores, resources, facts } = this;
        const known = Object.keys(facts.measures.gate.metrics);
        const metrics = [...known, ...[...scores.metrics()].filter((metric) => !known.includes(metric)).sort()];
        return {
            length: scores.length,
            *[Symbol.iterator]() {
                let number = -1;
                for (const { id, cluster, tags } of facts.cases) {
                    number += 1;
                    if (!scores.has(number))
                        continue;
                    yield {
                        id,
                        ...(facts.isPart ? { position: number } : {}),
                        ...(cluster === undefined ? {} : { cluster }),
                        ...(tags === undefined ? {} : { tags: [...tags] }),
                        ...(facts.comparison === 'arms' ? { base: scores.scoresOf(number, 'base', metrics) } : {}),
                        head: scores.scoresOf(number, 'head', metrics),
                        ...(resources === undefined ? {} : { resources: resourcesOf(number, resources, facts) }),
                    };
                }
            },
        };
    }
}
/** Only cases are spared for sure: whether repeats would have been added, nobody can tell. */
function looksOf({ comparison, cases_planned, repeats }, { plan, taken, isDecided, noMore }) {
    const seen = (isDecided ? plan[taken - 1]?.cases : undefined) ?? cases_planned;
    return {
        plan: [...plan],
        taken,
        saved_samples: (cases_planned - seen) * repeats * (comparison === 'arms' ? 2 : 1),
        ...(noMore === undefined ? {} : { no_more: noMore }),
    };
}
const resourcesOf = (caseNumber, resources, { comparison }) => ({
    ...(comparison === 'arms' ? { base: resources.resourcesOf(caseNumber, 'base') } : {}),
    head: resources.resourcesOf(caseNumber, 'head'),
});
/** What a plan says of its suite. */
export const factsOf = (plan, { planned, isPart, tellsResources }) => ({
    name: plan.name,
    yardstick: plan.yardstick,
    binding: plan.binding,
    comparison: plan.arms.kind,
    repeats: plan.definition.repeats,
    maxRepeats: plan.definition.maxRepeats,
    measures: measuresOf(plan, planned),
    metricCasesAmong: (metrics, cases) => countMetrics(metrics, plan.definition.graders, planned.questionsOf(plan, cases)),
    cases_total: plan.cases.length,
    cases_planned: planned.countOf(plan),
    targets: {
        ...(plan.arms.kind === 'arms' ? { base: describeTarget(plan.arms.base) } : {}),
        head: describeTarget(plan.arms.head),
    },
    cases: plan.cases,
    isPart,
    tellsResources,
});
const describeTarget = (target) => ({
    digest: targetDigest(target),
    ...(target.prompt === undefined ? {} : { prompt: target.prompt.path }),
    model: labelOf(target),
});
/** A suite that could not be run; its verdict is said, so that its absence cannot read as a pass. */
export function problemRun({ name, yardstick, definition, problem, verdict }) {
    return {
        name,
        yardstick,
        binding: true,
        comparison: 'head-only',
        repeats: definition?.repeats ?? 1,
        gate: definition === undefined ? { floor: {}, metrics: {} } : gateOf(definition, metricsOf(definition.graders, [])),
        cases_total: 0,
        cases_planned: 0,
        problem,
        problem_verdict: verdict,
        arms: {},
        calls: { made: 0, cached: 0, saved: 0 },
        cases: [],
    };
}
