import { digestOfText } from '../domain/artifacts/digest.js';
import { ChangeSet, changeSetFile } from '../domain/changes/change-set.js';
import { evaluationFile } from '../domain/evaluation/evaluation.js';
import { samplesFile } from '../domain/evaluation/sample.js';
import { changeOfResults, evaluationOfResults, } from '../domain/formats/results/evaluation-of-results.js';
import { readResults } from '../domain/formats/results/read-results.js';
import { samplesOfResults } from '../domain/formats/results/samples-of-results.js';
import { judge } from '../domain/gate/judge.js';
import { heldToJobs } from '../domain/gate/unjudged.js';
import { verdictFile } from '../domain/gate/verdict.js';
import { UserError } from '../domain/user-error.js';
import { readArtifact, writeArtifact } from './steps/read/artifacts.js';
import { mustReadFile } from './steps/read/must-read-file.js';
/**
 * Judges the results of another harness and leaves what a run of our own leaves: the evaluation, its samples and the
 * verdict. A folder that holds a run of our own is a `UserError`, since it would be lost.
 */
export async function gateResults({ files }, request) {
    const { folder, basePath, headPath, suite, gate, unsuccessful = [] } = request;
    await refuseRunOfOurOwn(files, folder);
    const base = basePath === undefined ? undefined : await readArm(files, basePath);
    const run = { suite, base, head: await readArm(files, headPath), gate };
    const [evaluation, changeSet] = [evaluationOfResults(run), changeOfResults(run)];
    const verdict = heldToJobs(judge(changeSet, evaluation), changeSet, unsuccessful);
    await writeArtifact(files, `${folder}/${changeSetFile}`, changeSet);
    await writeArtifact(files, `${folder}/${evaluationFile}`, evaluation);
    await writeSamples(files, folder, run);
    await writeArtifact(files, `${folder}/${verdictFile}`, verdict);
    return { verdict, changeSet };
}
async function refuseRunOfOurOwn(files, folder) {
    const path = `${folder}/${changeSetFile}`;
    const known = await readArtifact(files, path, ChangeSet);
    if (known === undefined || known.harness !== undefined)
        return;
    throw new UserError('this folder holds a run of Lanegate itself', {
        place: { path },
        hint: 'give the results of another harness a folder of their own',
    });
}
async function readArm(files, path) {
    const text = await mustReadFile(files, path);
    return { results: readResults(text, path), path, digest: digestOfText(text) };
}
async function writeSamples(files, folder, { suite, base, head }) {
    await files.write(`${folder}/${samplesFile}`, '');
    const journal = await files.append(`${folder}/${samplesFile}`);
    for (const [arm, results] of [
        ['base', base],
        ['head', head],
    ]) {
        if (results === undefined)
            continue;
        for (const sample of samplesOfResults(suite, arm, results))
            journal.add(JSON.stringify(sample));
        await journal.flush();
    }
    await journal.close();
}
