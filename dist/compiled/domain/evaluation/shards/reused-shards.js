import { amountOfSpend, nothingSpent, spendOf, sumOf } from '../../inference/budget/amount.js';
import { refusal, shardsInOrder } from './shards-in-order.js';
/**
 * The shard whose earlier run is judged, where any found the receipt of one: that is of the whole run, so the others
 * have nothing to add to it, and what they asked is counted as spent. Throws a `UserError` for shards that are not all
 * the parts of one run, each once.
 */
export function reusedByShards(shards) {
    const isReusing = ({ evaluation }) => evaluation.receipt?.reused_from !== undefined;
    const found = shards.find(isReusing);
    if (found === undefined)
        return undefined;
    const strange = shards.find(({ evaluation }) => runOf(evaluation) !== runOf(found.evaluation));
    if (strange !== undefined)
        throw refusal(strange, `this shard is of another run than ${found.folder}`);
    const reusing = shardsInOrder(shards).filter(isReusing);
    const [first = found] = reusing;
    const { shard: _, notes, ...whole } = first.evaluation;
    const asking = shards.length - reusing.length;
    const told = asking === 0
        ? []
        : [`${asking} of ${shards.length} shards did not find that run and asked; their answers do not count`];
    return {
        folder: first.folder,
        evaluation: { ...whole, spent: spentBy(shards.map(({ evaluation }) => evaluation)), notes: [...notes, ...told] },
    };
}
/** What all parts of a run spent together. */
export const spentBy = (evaluations) => spendOf(evaluations.map(({ spent }) => amountOfSpend(spent)).reduce(sumOf, amountOfSpend(nothingSpent)));
const runOf = ({ policy, base, head, shard, receipt }) => JSON.stringify([policy, base, head, shard?.count, receipt?.digest]);
