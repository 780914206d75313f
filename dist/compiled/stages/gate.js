import { changeSetFile } from '../domain/changes/change-set.js';
import { findDisagreement, judge } from '../domain/gate/judge.js';
import { describeJobs } from '../domain/gate/needed-jobs.js';
import { awaitingApproval, heldToJobs, unjudged, unknownChange } from '../domain/gate/unjudged.js';
import { verdictFile } from '../domain/gate/verdict.js';
import { missingArtifact, writeArtifact } from './steps/read/artifacts.js';
import { readEvaluation } from './steps/read/evaluation-file.js';
import { findChange } from './steps/read/read-change.js';
import { overrideVerdict } from './steps/verdict/override-verdict.js';
/**
 * Judges what a run folder holds, asks the ledger who lets the change through all the same, and writes the verdict
 * beside it. A missing evaluation is judged as missing; then policy is not known, and nobody may override.
 */
export async function gate(ports, request) {
    const { files } = ports;
    const { folder } = request;
    const evaluation = await readEvaluation(files, folder);
    const changeSet = await findChange(files, folder, evaluation);
    const judged = changeSet === undefined
        ? judgeNothing(request)
        : { verdict: await judgeChange(ports, request, { changeSet, evaluation }), changeSet };
    await writeArtifact(files, `${folder}/${verdictFile}`, judged.verdict);
    return judged;
}
async function judgeChange(ports, request, { changeSet, evaluation }) {
    const { needs, awaitsApproval = false } = request;
    const isOfChange = evaluation !== undefined && findDisagreement(changeSet, evaluation) === undefined;
    const found = judge(changeSet, evaluation);
    const isAwaited = awaitsApproval && evaluation === undefined && found.verdict === 'error' && !hasBrokenCorpus(changeSet);
    const told = isAwaited ? awaitingApproval(found) : found;
    const verdict = heldToJobs(told, changeSet, needs?.unsuccessful ?? []);
    return overrideVerdict(ports, verdict, isOfChange ? evaluation.gate.override : undefined);
}
/** What nobody could look at waits for no approval: it has to be mended. */
const hasBrokenCorpus = ({ corpora = [] }) => corpora.some(({ verdict }) => verdict === 'error');
/** Without a change set, not even the lanes are known. */
function judgeNothing({ folder, needs }) {
    const missing = missingArtifact(`${folder}/${changeSetFile}`);
    if (needs === undefined)
        throw missing;
    const jobs = describeJobs(needs.unsuccessful);
    const verdict = unjudged(needs.commits, `${jobs === '' ? '' : `${jobs}; `}nothing says what changed`);
    return { verdict, changeSet: unknownChange(verdict) };
}
