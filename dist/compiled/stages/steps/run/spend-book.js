import { readSpending } from '../read/read-spending.js';
import { keptSpending } from './kept-spending.js';
/** Runs of a command line keep theirs in a folder of each, and its records of all runs in a file of the usual name. */
export const gatewaySpendFile = 'gateway-spend.jsonl';
/**
 * Opens the book in a folder. A run that ended in order left it empty; what stands in it was taken by one that was
 * killed, which is told and goes on here.
 */
export async function openSpendBook({ files, log }, folder, opened) {
    const path = `${folder}/${gatewaySpendFile}`;
    const { spent, killed } = await readSpending(files, path);
    if (spent.calls > 0) {
        const usd = Number(spent.usd.toFixed(6));
        log.warn(`the gateway before this one was killed; the $${usd} of its ${spent.calls} calls count towards this run`);
    }
    const journal = opened(await files.append(path));
    return {
        ...{ spent, killed, ...keptSpending(journal) },
        close: async () => {
            await journal.close();
            await files.write(path, '');
        },
    };
}
