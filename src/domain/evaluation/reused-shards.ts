import { amountOfSpend, nothingSpent, spendOf, sumOf } from '../inference/budget/amount.js';
import { UserError } from '../user-error.js';
import type { Evaluation } from './evaluation.js';

/** What one shard left in its folder. */
export type EvaluatedShard = { readonly folder: string; readonly evaluation: Evaluation };

/**
 * The shard whose earlier run is judged, where any found the receipt of one: that is of the whole run, so the others have
 * nothing to add to it, and what they asked is counted as spent. Throws a `UserError` for shards of different runs.
 */
export function reusedByShards(shards: readonly EvaluatedShard[]): EvaluatedShard | undefined {
  const reusing = shards
    .filter(({ evaluation }) => evaluation.receipt?.reused_from !== undefined)
    .sort((one, other) => (one.evaluation.shard?.index ?? 0) - (other.evaluation.shard?.index ?? 0));
  const [first] = reusing;
  if (first === undefined) return undefined;
  const strange = shards.find(({ evaluation }) => runOf(evaluation) !== runOf(first.evaluation));
  if (strange !== undefined) {
    throw new UserError(`this shard is of another run than ${first.folder}`, {
      place: { path: strange.folder },
      hint: 'merge the shards of one run, each once',
    });
  }
  const { shard: _, notes, ...whole } = first.evaluation;
  const asking = shards.length - reusing.length;
  const told =
    asking === 0
      ? []
      : [`${asking} of ${shards.length} shards did not find that run and asked; their answers do not count`];
  return {
    folder: first.folder,
    evaluation: { ...whole, spent: spentBy(shards.map(({ evaluation }) => evaluation)), notes: [...notes, ...told] },
  };
}

/** What all parts of a run spent together. */
export const spentBy = (evaluations: readonly Pick<Evaluation, 'spent'>[]): Evaluation['spent'] =>
  spendOf(evaluations.map(({ spent }) => amountOfSpend(spent)).reduce(sumOf, amountOfSpend(nothingSpent)));

const runOf = ({ policy, base, head, shard, receipt }: Evaluation): string =>
  JSON.stringify([policy, base, head, shard?.count, receipt?.digest]);
