import { compareContracts } from '../../../domain/corpus/contract/compare-contracts.js';
import { readContract } from '../../../domain/corpus/contract/read-contract.js';
import { readQueries } from '../../../domain/corpus/retrieval/read-queries.js';
import { UserError } from '../../../domain/user-error.js';
/** Whether target branch, base and head hold a corpus to the same contract and queries. */
export async function isHeldAlike(files, { policy, base = policy, head }, { bound, own }) {
    if (own !== undefined && (own.contract !== bound?.contract || own.queries !== bound?.queries))
        return false;
    const paths = [bound?.contract, own?.contract, bound?.queries, own?.queries].filter((path) => path !== undefined);
    for (const path of paths) {
        const blobs = await Promise.all([policy, base, head].map((tree) => files.blobOf(tree, path)));
        if (new Set(blobs).size > 1)
            return false;
    }
    return true;
}
/** The contract that binds, and head's as well where it says something else. */
export async function readContracts(reading, { policy, head }, { name, bound, own }) {
    const binding = await readOne(reading, policy, { path: bound?.contract, corpus: name });
    const proposed = await readOne(reading, head, { path: own?.contract, corpus: name });
    if (binding === undefined)
        return proposed === undefined ? { contracts: [], notes: [] } : firstContract(bound, proposed);
    const notes = compareContracts(binding, proposed);
    const contracts = [{ contract: binding, index: 0, whose: '' }];
    if (proposed !== undefined && notes.length > 0)
        contracts.push({ contract: proposed, index: 1, whose: "head's " });
    return { contracts, notes };
}
/** Of a corpus that the target branch has, head's first contract may ask for more and leave nothing out. */
function firstContract(bound, contract) {
    if (bound === undefined || contract.tolerances.length === 0)
        return { contracts: [{ contract, index: 0, whose: '' }], notes: [] };
    const strict = { ...contract, tolerances: [] };
    const note = "what head's contract says of Lanegate's own checks binds once it is merged";
    return { contracts: [{ contract: strict, index: 0, whose: '' }], notes: [note] };
}
async function readOne({ files, nowMs }, tree, place) {
    const { path, corpus } = place;
    if (path === undefined)
        return undefined;
    const text = await files.textOf(tree, path);
    if (text === undefined)
        throw missing(path, corpus, 'contract');
    return readContract({ path, text, corpus, nowMs });
}
/** The queries as the target branch has them; head's where it has none. */
export async function readWanted(files, { policy, head }, { name, bound, own }) {
    const path = bound?.queries ?? own?.queries;
    if (path === undefined)
        return undefined;
    const text = (await files.textOf(policy, path)) ?? (await files.textOf(head, path));
    if (text === undefined)
        throw missing(path, name, 'queries');
    return { path, all: readQueries(text, path) };
}
const missing = (path, corpus, key) => new UserError(`there is no such file, though \`data.${corpus}.${key}\` of lanegate.yml names it`, {
    place: { path },
    hint: `commit it, or take \`${key}\` out of \`${corpus}\``,
});
