import { RunningSum, spendOf } from '../../../domain/inference/budget/amount.js';
import { spendFile } from '../../../domain/inference/budget/spend-entry.js';
import { UserError } from '../../../domain/user-error.js';
import { readSpending } from '../read/read-spending.js';
/**
 * Settles the record of a run that was killed in a folder, which counts as its worst case for all that share a cap, to
 * what the journal there says, calls under way at their worst. A damaged journal is told by whoever goes on with it.
 */
export async function settleKilled({ files, spendRecords }, folder) {
    if (spendRecords === undefined)
        return;
    const killed = await killedIn(files, `${folder}/${spendFile}`);
    if (killed.length === 0)
        return;
    const sum = new RunningSum();
    for (const minute of killed)
        sum.add(minute);
    await spendRecords.settleKilled(folder, spendOf(sum));
}
async function killedIn(files, path) {
    try {
        return (await readSpending(files, path)).killed;
    }
    catch (error) {
        if (error instanceof UserError)
            return [];
        throw error;
    }
}
