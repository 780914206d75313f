import { changeSetFile } from '../domain/changes/change-set.js';
import { Lane } from '../domain/changes/lane.js';
import { needsEvaluation } from '../domain/changes/needs-evaluation.js';
import { receiptArtifact, receiptFile } from '../domain/receipt/receipt-artifact.js';
/**
 * Lists as JSON, so that an expression can use them with `fromJSON`, and one boolean a lane. `folder` is where the
 * change set was written. GitHub refuses a matrix without entries, for which `has-suites` is there to be asked first.
 */
export function detectOutputs(changeSet, folder) {
    const { lanes, suites, mixed } = changeSet;
    const touched = Object.fromEntries(Lane.options.map((lane) => [lane, String(lanes.includes(lane))]));
    return {
        lanes: JSON.stringify(lanes),
        suites: JSON.stringify(suites),
        'has-suites': String(suites.length > 0),
        'needs-evaluation': String(needsEvaluation(changeSet)),
        matrix: JSON.stringify({ include: suites.map((suite) => ({ suite })) }),
        mixed: String(mixed),
        'change-set': `${folder}/${changeSetFile}`,
        ...touched,
    };
}
export const verdictOutputs = ({ verdict, lanes }) => ({
    verdict,
    lanes: JSON.stringify(lanes),
});
/** Why the step fails; nothing when the change may be merged. */
export const failureOf = ({ blocks, verdict, reason }) => blocks ? `${verdict}: ${reason}` : undefined;
/** The name to upload the receipt of a run folder as; empty where it left none. */
export async function receiptOutput(files, folder, { receipt }) {
    if (receipt === undefined || receipt.reused_from !== undefined)
        return '';
    const isThere = (await files.read(`${folder}/${receiptFile}`)) !== undefined;
    return isThere ? receiptArtifact(receipt.digest) : '';
}
