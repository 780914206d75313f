import { unjudged } from '../domain/gate/unjudged.js';
import { verdictFile } from '../domain/gate/verdict.js';
import { annotationsOf } from '../domain/report/annotations.js';
import { accidentStatus, checkStatus } from '../domain/report/check-status.js';
import { shortCommit } from '../domain/report/words/format-quantity.js';
import { writeArtifact } from './steps/read/artifacts.js';
import { setStatus } from './steps/verdict/set-status.js';
/** Tells a verdict where people look first: at the places of the change that it goes back to, and at its commit. */
export async function tellVerdict(ports, { verdict, changeSet, status }) {
    for (const annotation of annotationsOf(changeSet, verdict))
        ports.runner.annotate(annotation);
    if (status === undefined)
        return;
    if (isOfCommit(status.commit, verdict, changeSet)) {
        await setStatus(ports, status, checkStatus(changeSet, verdict));
        return;
    }
    const [judged, asked] = [shortCommit(verdict.head), shortCommit(status.commit)];
    ports.log.warn(`the status stays as it is: the verdict is about ${judged}, and this workflow is about ${asked}`);
}
/** The results of another harness name no commit; they are of the one that their job was started for. */
const isOfCommit = (commit, { head }, { harness }) => harness !== undefined || head === commit;
/** Leaves an error where a verdict should have been, over whatever lies there, and sets the status by it. */
export async function tellAccident(ports, request) {
    const { folder, commits, status, reason } = request;
    await writeArtifact(ports.files, `${folder}/${verdictFile}`, unjudged(commits, reason));
    if (status !== undefined)
        await setStatus(ports, status, accidentStatus(reason));
}
