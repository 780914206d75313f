import { limitsResources } from '../../suite/gate-settings.js';
import { UserError } from '../../user-error.js';
import { baselineNotes } from '../baseline/baseline-notes.js';
import { cutNotes } from '../plan/plan-notes.js';
import { attemptNotes, latestAttempt } from './attempt.js';
import { MergedSuite } from './merged-suite.js';
import { spentBy } from './reused-shards.js';
import { nameOfShard, refusal, shardsInOrder } from './shards-in-order.js';
/** Puts the shards of one run together: their samples are counted anew, as one runner would have counted them. */
export class ShardMerge {
    shards;
    /** One for each suite of the run, by its place; nothing for a suite that could not be run. */
    suites;
    /** Of what was added so far, as every case is looked at to make it. */
    made;
    /** Throws a `UserError` for shards that are not all the parts of one run, each once. */
    constructor(shards) {
        this.shards = inOrder(shards);
        const [first] = this.shards;
        this.suites = (first?.evaluation.suites ?? []).map((suite, place) => suite.problem === undefined ? new MergedSuite(this.shards.map((shard) => partOf(shard, place))) : undefined);
    }
    /** The folders of the shards, in their order. */
    get folders() {
        return this.shards.map(({ folder }) => folder);
    }
    /** Counts a sample of a folder. Throws a `UserError` for one that its shard did not count. */
    add(sample, folder) {
        const suite = this.suites.find((each) => each?.isOf(sample));
        if (suite === undefined) {
            throw new UserError(`a sample is of the suite \`${sample.suite}\`, which was not run`, {
                place: { path: folder },
            });
        }
        suite.add(sample, folder);
        this.made = undefined;
    }
    /** Takes what the shard of a folder asked for once more. Throws a `UserError` where it did not count it. */
    addControls(samples, folder) {
        for (const suite of this.suites)
            suite?.addControls(samples, folder);
        this.made = undefined;
    }
    /** The evaluation of the whole run. Throws a `UserError` where samples are not those that a shard counted. */
    result() {
        this.made ??= this.make();
        return this.made;
    }
    make() {
        const [first] = this.shards;
        if (first === undefined)
            throw new Error('there are no shards');
        const { shard: _, spent: __, suites: all, receipt, notes: ___, attempt: ____, ...facts } = first.evaluation;
        const evaluations = this.shards.map(({ evaluation }) => evaluation);
        const suites = all.map((problem, place) => this.suites[place]?.result() ?? problem);
        const notes = [
            ...cutNotes(suites),
            ...new Set(this.shards.flatMap(({ plan }) => plan.notes)),
            ...baselineNotes(suites),
            ...this.suites.flatMap((suite) => suite?.notes() ?? []),
            ...attemptNotes(evaluations),
        ];
        const told = { spent: spentBy(evaluations), suites };
        return { ...facts, ...told, ...(receipt === undefined ? {} : { receipt }), notes, ...latestAttempt(evaluations) };
    }
}
function partOf({ folder, evaluation }, place) {
    const suite = evaluation.suites[place];
    if (suite === undefined)
        throw new Error(`the shard ${folder} has no suite ${place}`);
    return { folder, shard: nameOfShard(evaluation), suite, tellsResources: limitsResources(evaluation.gate) };
}
function inOrder(shards) {
    const [first] = shards;
    if (first === undefined)
        throw new UserError('there is nothing to merge', { hint: 'name the folder of every shard' });
    for (const each of shards)
        if (each.evaluation.shard !== undefined)
            refuseForeign(each, first);
    return shardsInOrder(shards);
}
/** Everything that is the same in all shards of one run, by how it is called. */
const sameInAll = {
    'the same number of shards': ({ evaluation }) => evaluation.shard?.count,
    'the same commits': ({ evaluation: { policy, base, head } }) => [policy, base, head],
    'the same seed': ({ evaluation }) => evaluation.seed,
    'the same plan': ({ plan }) => plan.whole,
    'the same rules': ({ evaluation: { gate, budget, ownership, adoption } }) => [gate, budget, ownership, adoption],
    'the same receipt': ({ evaluation }) => evaluation.receipt,
    'the same suites': ({ evaluation }) => evaluation.suites.map(sameInSuite),
};
const sameInSuite = (suite) => {
    const { name, yardstick, binding, comparison, repeats, gate, graders, cases_total } = suite;
    const { problem, problem_verdict, arms, identity } = suite;
    const targets = [arms.base?.target, arms.head?.target];
    const asked = [name, yardstick, binding, comparison, repeats, gate, graders, cases_total];
    return [...asked, problem, problem_verdict, targets, identity];
};
function refuseForeign(shard, first) {
    const { plan, evaluation } = shard;
    if (JSON.stringify([plan.shard, plan.seed]) !== JSON.stringify([evaluation.shard, evaluation.seed])) {
        throw refusal(shard, 'the plan in this folder is not that of its evaluation');
    }
    const strange = Object.keys(sameInAll).find((name) => JSON.stringify(sameInAll[name]?.(shard)) !== JSON.stringify(sameInAll[name]?.(first)));
    if (strange !== undefined)
        throw refusal(shard, `this shard is of another run: it has not ${strange} as ${first.folder}`);
}
