import { UserError } from '../../user-error.js';
/** The shards of one run in their order. Throws a `UserError` where one is no shard, is there twice or is missing. */
export function shardsInOrder(shards) {
    const byIndex = new Map();
    for (const each of shards) {
        const { shard } = each.evaluation;
        if (shard === undefined)
            throw refusal(each, 'this is no shard, but a whole run', 'it needs no merge');
        const other = byIndex.get(shard.index);
        if (other?.folder === each.folder)
            throw refusal(each, 'this folder is named twice');
        if (other !== undefined)
            throw refusal(each, `${nameOfShard(each.evaluation)} is there twice: ${other.folder} is it too`);
        byIndex.set(shard.index, each);
    }
    const count = shards[0]?.evaluation.shard?.count ?? 0;
    const indices = Array.from({ length: count }, (_, at) => at + 1);
    const missing = indices.filter((index) => !byIndex.has(index));
    if (missing.length > 0) {
        throw new UserError(`of ${count} shards these are missing: ${missing.join(', ')}`, {
            hint: 'a shard that failed has to run again: without its cases nothing can be judged',
        });
    }
    return indices.flatMap((index) => byIndex.get(index) ?? []);
}
export const nameOfShard = ({ shard }) => `shard ${shard?.index} of ${shard?.count}`;
export const refusal = ({ folder }, message, hint = 'merge the shards of one run, each once') => new UserError(message, { place: { path: folder }, hint });
