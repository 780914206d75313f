import { dayMs } from '../../domain/day.js';
import { whyNotBelieved } from '../../domain/receipt/believe-origin.js';
import { receiptArtifact, receiptFile } from '../../domain/receipt/receipt-artifact.js';
import { messageOf } from '../../domain/user-error.js';
import { receiptDays } from './disk-receipts.js';
/** A run that finds no receipt asks for itself, so nothing is worth a longer wait. */
const longestSearchMs = 120_000;
const mostTried = 5;
const limits = { mostArchiveBytes: 32 << 20, mostUnpackedBytes: 64 << 20 };
/**
 * Receipts that runs of this workflow uploaded, of which those count that could not have been left by a change itself.
 */
export class JobReceipts {
    parts;
    constructor(parts) {
        this.parts = parts;
    }
    async find(query) {
        const { clock, log, openRuns } = this.parts;
        const receipts = [];
        const over = new AbortController();
        const stopAlarm = clock.alarm(longestSearchMs, () => over.abort(tooLong()));
        try {
            for await (const receipt of this.search(await openRuns(over.signal), query))
                receipts.push(receipt);
        }
        catch (error) {
            const further = receipts.length === 0 ? '' : 'further ';
            log.info(`${further}receipts of earlier runs are not used: ${messageOf(error)}`);
        }
        finally {
            stopAlarm();
        }
        return receipts;
    }
    async keep({ text, folder }) {
        const { files, log } = this.parts;
        try {
            await files.write(`${folder}/${receiptFile}`, text);
        }
        catch (error) {
            log.info(`the receipt of this run is not kept: ${messageOf(error)}`);
        }
    }
    /** Gives each receipt as it is found, so that what ends the search takes none of them back. */
    async *search(runs, { digest, policyFiles }) {
        const { clock, log } = this.parts;
        // No run of it could be believed, so none is looked for.
        if (!policyFiles.has(runs.workflowPath()))
            throw new Error('the target branch does not have this workflow');
        const isRecent = ({ createdAtMs }) => clock.now() - createdAtMs <= receiptDays * dayMs;
        const found = (await runs.artifactsNamed(receiptArtifact(digest))).filter(isRecent).slice(0, mostTried);
        if (found.length === 0)
            return;
        // The reader of archives is loaded only where there is one to read.
        const { readArtifactFiles } = await import('./read-artifact.js');
        for (const artifact of found) {
            if (!(await this.isBelieved(runs, artifact, policyFiles)))
                continue;
            const unpacked = await readArtifactFiles(runs, artifact, { isWanted: isReceipt, ...limits });
            const text = [...(unpacked?.values() ?? [])][0]?.toString('utf8');
            if (text !== undefined)
                yield { text, from: `run ${artifact.runId}` };
            else
                log.info(`the receipt of run ${artifact.runId} is not used: it is damaged, gone or too big`);
        }
    }
    async isBelieved(runs, { runId }, policyFiles) {
        const { job, log } = this.parts;
        const { head, ...origin } = await runs.origin(runId);
        const workflow = runs.workflowPath();
        const expected = { ...job, workflow, policyBlob: policyFiles.get(workflow) };
        const whyNot = (workflowBlob) => whyNotBelieved({ ...origin, workflowBlob }, expected);
        // Of a run that is refused whatever its workflow contains, such as one of somebody else's, no content is asked for.
        const why = whyNot(expected.policyBlob) ?? whyNot(await runs.blobAt(workflow, head));
        if (why !== undefined)
            log.info(`the receipt of run ${runId} is not used: ${why}`);
        return why === undefined;
    }
}
const tooLong = () => new Error(`GitHub did not give them within ${longestSearchMs / 1000} s`);
const isReceipt = (name) => name === receiptFile;
