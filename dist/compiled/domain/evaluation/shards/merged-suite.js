import { own } from '../../artifacts/own.js';
import { toNanoUsd, usdOf } from '../../inference/budget/amount.js';
import { NumberedTexts } from '../../packed/numbered-texts.js';
import { UserError } from '../../user-error.js';
import { withControl } from '../baseline/compare-control.js';
import { identifiedBy } from '../identity.js';
import { poweredBy } from '../plan/power.js';
import { SampleFlags } from '../tally/sample-flags.js';
import { failedSamples } from '../tally/samples-of-arm.js';
import { Tally } from '../tally/tally.js';
import { tellCases } from '../tell-cases.js';
/** One suite of several shards, whose samples are counted together. */
export class MergedSuite {
    parts;
    first;
    tally;
    numbers = new NumberedTexts();
    cases;
    answered;
    controls = [];
    /** Samples of each folder, by arm and whether they are answers. */
    counts = new Map();
    /** Throws a `UserError` for a case that two shards ran. */
    constructor(parts) {
        const [part] = parts;
        if (part === undefined)
            throw new Error('a suite has no shard');
        this.parts = parts;
        this.first = part.suite;
        this.cases = casesInOrder(parts);
        for (const { id, folder } of this.cases) {
            if (!this.numbers.add(id))
                throw ranTwice(id, this.cases[this.numbers.get(id) ?? -1]?.folder ?? '', folder);
        }
        this.answered = new SampleFlags(this.cases.length, this.first.repeats);
        this.tally = new Tally(this.facts());
    }
    isOf({ suite, yardstick }) {
        return this.first.name === suite && this.first.yardstick === yardstick;
    }
    add(sample, folder) {
        const isAnswer = sample.outcome.kind === 'answered';
        const number = this.numbers.get(sample.case);
        if (isAnswer)
            this.refuseStrange(sample, folder);
        this.tally.add(sample, number ?? -1);
        const key = countKey(folder, sample.arm, isAnswer);
        this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    }
    /** Takes what a shard asked for once more. Throws a `UserError` where it is not what its evaluation counted. */
    addControls(samples, folder) {
        const own = samples.filter((sample) => this.isOf(sample));
        const control = this.parts.find((part) => part.folder === folder)?.suite.baseline?.control;
        const counted = control === undefined ? 0 : control.samples + (control.left_out ?? 0);
        if (own.length !== counted) {
            const found = `${own.length} cached answers of base that were asked for once more`;
            throw strange(`${this.first.name}: there are ${found}, but the evaluation counts ${counted}`, folder);
        }
        this.controls.push(...own);
    }
    result() {
        for (const part of this.parts)
            this.refuseTorn(part);
        const stopped = this.parts.find(({ suite }) => suite.stopped !== undefined);
        const scored = this.tally.result(stopped && `${stopped.shard}: ${stopped.suite.stopped}`);
        this.refuseOtherScores(scored);
        const suite = this.withHistory(withControl(scored, this.controls));
        const { judges, identity } = this.first;
        return {
            ...suite,
            ...(judges === undefined ? {} : { judges: this.judges(judges) }),
            ...identifiedBy(identity),
            ...poweredBy(this.power()),
        };
    }
    /** The cases as they were counted anew, told with what their shards know of earlier runs. */
    withHistory(suite) {
        const { numbers, cases } = this;
        if (cases.every(({ earlier }) => earlier === undefined))
            return suite;
        return tellCases(suite, (each) => {
            const { earlier } = cases[numbers.get(each.id) ?? -1] ?? {};
            return earlier === undefined ? each : { ...each, earlier };
        });
    }
    /** What the whole can show, as every shard tells, at the cost of all of them. */
    power() {
        const { power } = this.first;
        if (power === undefined)
            return undefined;
        const total = (cost) => usdOf({ nanoUsd: this.parts.reduce((sum, { suite }) => sum + toNanoUsd(suite.power?.[cost] ?? 0), 0) });
        return { ...power, expected_usd: total('expected_usd'), greatest_usd: total('greatest_usd') };
    }
    /** The judges as the first shard has them, which alone grades the anchors, and how far they wavered in all. */
    judges(rows) {
        return rows.map(({ noise: _, served: __, canary, ...row }) => {
            const noise = this.tally.noise.of(row.metric);
            const served = this.tally.replies.mixturesOf(row.judges ?? []);
            return {
                ...row,
                ...(served === undefined ? {} : { served }),
                ...(canary === undefined ? {} : { canary }),
                ...(noise === undefined ? {} : { noise }),
            };
        });
    }
    /** How many cases of all shards have each metric that not all have. */
    metricCases() {
        const { metric_cases: counts } = this.first;
        if (counts === undefined)
            return {};
        const total = (name) => this.parts.reduce((sum, { suite }) => sum + (own(suite.metric_cases ?? {}, name) ?? 0), 0);
        return { metric_cases: Object.fromEntries(Object.keys(counts).map((name) => [name, total(name)])) };
    }
    notes() {
        return this.tally.notes();
    }
    facts() {
        const { name, yardstick, binding, comparison, repeats, gate, graders, cases_total, arms } = this.first;
        if (arms.head === undefined)
            throw new UserError(`the suite \`${name}\` has no head`, { place: { path: this.folder } });
        return {
            ...{ name, yardstick, binding, comparison, repeats, cases_total },
            measures: { gate, ...(graders === undefined ? {} : { graders }), ...this.metricCases() },
            cases_planned: this.parts.reduce((sum, { suite }) => sum + suite.cases_planned, 0),
            targets: { ...(arms.base === undefined ? {} : { base: arms.base.target }), head: arms.head.target },
            cases: this.cases,
            isPart: false,
            tellsResources: this.parts.some(({ tellsResources }) => tellsResources),
        };
    }
    get folder() {
        return this.parts[0]?.folder ?? '';
    }
    refuseStrange({ case: id, repeat, arm }, folder) {
        const number = this.numbers.get(id);
        const which = `repeat ${repeat} of the case \`${id}\` in ${arm}`;
        if (number === undefined || this.cases[number]?.folder !== folder || repeat >= this.first.repeats) {
            throw strange(`${which} was answered, but is not in the evaluation of its shard`, folder);
        }
        const place = { caseNumber: number, repeat, arm };
        if (this.answered.has(place))
            throw strange(`${which} is there twice`, folder);
        this.answered.set(place);
    }
    /** Holds the samples of a shard to what its evaluation counted. */
    refuseTorn({ folder, suite }) {
        for (const arm of ['base', 'head']) {
            const totals = suite.arms[arm];
            const failed = totals === undefined ? 0 : failedSamples(totals);
            for (const [isAnswer, counted] of [
                [true, totals?.answered ?? 0],
                [false, failed],
            ]) {
                const found = this.counts.get(countKey(folder, arm, isAnswer)) ?? 0;
                if (found === counted)
                    continue;
                const what = isAnswer ? 'answers' : 'incidents';
                throw strange(`${suite.name}: there are samples of ${found} ${what} in ${arm}, but the evaluation counts ${counted}`, folder);
            }
        }
    }
    /** Holds the scores of each case, as its samples tell them, to those that its shard counted. */
    refuseOtherScores({ cases }) {
        // Both are in the order of the dataset.
        const counted = new Map(this.parts.map(({ folder, suite }) => [folder, suite.cases[Symbol.iterator]()]));
        for (const scored of cases) {
            const { folder = '' } = this.cases[this.numbers.get(scored.id) ?? -1] ?? {};
            if (scoresOf(counted.get(folder)?.next().value) === scoresOf(scored))
                continue;
            throw strange(`the samples of the case \`${scored.id}\` have other scores than the evaluation counts`, folder);
        }
    }
}
const scoresOf = (each) => JSON.stringify([each?.id, each?.base, each?.head]);
const countKey = (folder, arm, isAnswer) => `${arm} ${isAnswer} ${folder}`;
/** The cases of all parts in the order of the dataset. */
function casesInOrder(parts) {
    const cases = [];
    for (const { folder, suite } of parts) {
        for (const { id, cluster, tags, position, earlier } of suite.cases) {
            if (position === undefined)
                throw strange(`the case \`${id}\` has no place in the dataset`, folder);
            const group = { ...(cluster === undefined ? {} : { cluster }), ...(tags === undefined ? {} : { tags }) };
            cases.push({ id, position, folder, ...group, ...(earlier === undefined ? {} : { earlier }) });
        }
    }
    return cases.sort((one, other) => one.position - other.position);
}
const ranTwice = (id, one, other) => new UserError(`the case \`${id}\` was run by two shards: ${one} and ${other}`, {
    hint: 'merge the shards of one run, each once',
});
const strange = (message, folder) => new UserError(message, {
    place: { path: folder },
    hint: 'its files are torn or not of one run; run the shard again',
});
