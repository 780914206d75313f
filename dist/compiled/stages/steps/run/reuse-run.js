import { runPlanFile } from '../../../domain/evaluation/plan/run-plan.js';
import { receiptDigest } from '../../../domain/evaluation/receipt.js';
import { samplesFile } from '../../../domain/evaluation/sample.js';
import { describeReuse } from '../../../domain/evaluation/tally/describe-run.js';
import { tracesFile } from '../../../domain/inference/trace/span.js';
import { receiptBasisFile } from '../../../domain/receipt/receipt-artifact.js';
import { readReceipt, receiptOf, takesSamples } from '../../../domain/receipt/reuse-receipt.js';
import { planHere } from '../plan/plan-here.js';
import { writeArtifact } from '../read/artifacts.js';
/**
 * The evaluation of an earlier run that has the same receipt, with the facts of this change; the whole of it for a part
 * of a run too. Nothing for one that refreshes its baseline, and for one that goes on in its folder.
 */
export async function reuseRun(ports, request) {
    const { files, log, receipts } = ports;
    const { folder, run, policyFiles } = request;
    if (receipts === undefined || run.refreshesBaseline || run.plans.length === 0)
        return undefined;
    const here = await planHere(files, folder);
    if (here?.run === run.runPlan.run)
        return undefined;
    const digest = receiptDigest(run.receiptBasis);
    for (const { text, from } of await receipts.find({ digest, policyFiles })) {
        const read = readReceipt(text, digest);
        if (read.kind === 'refused') {
            log.warn(`the receipt of ${from} is not used: ${read.why}`);
            continue;
        }
        await leaveOnlyItsSamples(files, folder, { receipt: read.receipt, here });
        return describeReuse(run, { evaluation: read.receipt.evaluation, from });
    }
    return undefined;
}
/**
 * Whatever samples are in the folder are those of the reused run afterwards; none where its receipt has none. The plan
 * and the spans of another run that was here must not pass for those of these samples.
 */
async function leaveOnlyItsSamples(files, folder, { receipt, here }) {
    if (here?.run === receipt.run)
        return;
    if (here !== undefined)
        for (const name of [runPlanFile, tracesFile])
            await files.write(`${folder}/${name}`, '');
    await files.write(`${folder}/${samplesFile}`, receipt.samples ?? '');
}
/**
 * Keeps the receipt of a finished run, where the next one may rely on it; a part of a run keeps what that depends on.
 */
export async function keepRun(ports, { folder, run }, evaluation) {
    if (ports.receipts === undefined || run.plans.length === 0)
        return;
    if (run.shard !== undefined)
        return writeArtifact(ports.files, `${folder}/${receiptBasisFile}`, run.receiptBasis);
    await keepReceipt(ports, { folder, basis: run.receiptBasis, run: run.runPlan.run }, evaluation);
}
/** Keeps the receipt of a whole run. */
export async function keepReceipt({ files, receipts }, { folder, basis, run }, evaluation) {
    const samples = takesSamples(evaluation) ? await files.read(`${folder}/${samplesFile}`) : undefined;
    const receipt = receiptOf({ evaluation, basis, run, samples });
    if (receipt === undefined)
        return;
    await receipts?.keep({ digest: receipt.digest, text: JSON.stringify(receipt), folder });
}
