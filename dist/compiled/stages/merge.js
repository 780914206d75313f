import { readJson } from '../domain/artifacts/read-json.js';
import { ChangeSet, changeSetFile } from '../domain/changes/change-set.js';
import { ControlRecord, controlRecordFile } from '../domain/evaluation/baseline/control-record.js';
import { evaluationFile } from '../domain/evaluation/evaluation.js';
import { RunPlan, runPlanFile } from '../domain/evaluation/plan/run-plan.js';
import { ReceiptBasis } from '../domain/evaluation/receipt.js';
import { Sample, samplesFile } from '../domain/evaluation/sample.js';
import { ShardMerge } from '../domain/evaluation/shards/merge-shards.js';
import { reusedByShards } from '../domain/evaluation/shards/reused-shards.js';
import { receiptBasisFile } from '../domain/receipt/receipt-artifact.js';
import { UserError } from '../domain/user-error.js';
import { mustReadArtifact, readArtifact, readUsableArtifact, writeArtifact } from './steps/read/artifacts.js';
import { readEvaluation, writeEvaluation } from './steps/read/evaluation-file.js';
import { keepReceipt } from './steps/run/reuse-run.js';
import { withdrawVerdict } from './steps/verdict/withdraw-verdict.js';
/**
 * Puts the shards of one run together in a folder that can be judged and reported like that of one runner: change set,
 * evaluation and samples. Whatever is missing, torn or of another run is a `UserError`, and leaves no evaluation
 * behind.
 */
export async function merge(ports, { folders, folder }) {
    const { files } = ports;
    if (folders.includes(folder) || (await holdsRun(files, folder))) {
        throw new UserError('the merged run needs a folder of its own, and a run is in this one', {
            place: { path: folder },
            hint: 'name another folder for the whole run',
        });
    }
    await files.write(`${folder}/${evaluationFile}`, '');
    await withdrawVerdict(files, folder);
    const changeSet = await readChangeSet(files, folders);
    const evaluated = [];
    for (const each of folders)
        evaluated.push(await readEvaluated(files, each));
    const reused = reusedByShards(evaluated);
    if (reused !== undefined)
        return takeReused(files, { folder, changeSet, reused });
    const shards = await Promise.all(evaluated.map((shard) => withPlan(files, shard)));
    const merged = new ShardMerge(shards);
    const controls = await readControls(files, shards);
    for (const { samples, folder: each } of controls)
        merged.addControls(samples, each);
    await files.write(`${folder}/${samplesFile}`, mergedLines(files, merged));
    await writeArtifact(files, `${folder}/${changeSetFile}`, changeSet);
    await writeControls(files, { folder, shards, samples: controls.flatMap(({ samples }) => samples) });
    const evaluation = merged.result();
    await writeEvaluation(files, folder, evaluation);
    await keepMerged(ports, { folder, shards, evaluation });
    return evaluation;
}
/**
 * A folder may be that of a shard by another name; whatever run is there was paid for, and what it left is of itself.
 * One whose plan cannot be read is one too.
 */
const holdsRun = async (files, folder) => ((await files.read(`${folder}/${runPlanFile}`)) ?? '').trim() !== '';
/** The earlier run that a shard found is the whole run; its samples are in the folder of that shard. */
async function takeReused(files, { folder, changeSet, reused }) {
    await files.write(`${folder}/${samplesFile}`, (await files.read(`${reused.folder}/${samplesFile}`)) ?? '');
    await writeArtifact(files, `${folder}/${changeSetFile}`, changeSet);
    await writeEvaluation(files, folder, reused.evaluation);
    return reused.evaluation;
}
/** The receipt of the merged run, by what its shards say that it depends on. */
async function keepMerged(ports, { folder, shards, evaluation }) {
    const [first] = shards;
    if (ports.receipts === undefined || first === undefined)
        return;
    const basis = await readUsableArtifact(ports.files, `${first.folder}/${receiptBasisFile}`, ReceiptBasis);
    if (basis !== undefined)
        await keepReceipt(ports, { folder, basis, run: first.plan.whole }, evaluation);
}
/**
 * What the shards asked base for once more; nothing of one that had no cached answers, or whose file is of another run.
 */
async function readControls(files, shards) {
    const read = async ({ folder, plan }) => {
        const record = await readArtifact(files, `${folder}/${controlRecordFile}`, ControlRecord);
        return { folder, samples: record?.run === plan.run ? record.samples : [] };
    };
    return Promise.all(shards.map(read));
}
async function writeControls(files, { folder, shards, samples }) {
    if (samples.length === 0)
        return;
    const record = { version: 1, run: shards[0]?.plan.whole ?? '', samples: [...samples] };
    await writeArtifact(files, `${folder}/${controlRecordFile}`, record);
}
async function readEvaluated(files, folder) {
    const evaluation = await readEvaluation(files, folder);
    if (evaluation !== undefined)
        return { folder, evaluation };
    throw new UserError('this shard has no evaluation: it was stopped, or is still running', {
        place: { path: `${folder}/${evaluationFile}` },
        hint: 'run it again; it goes on where it was',
    });
}
const withPlan = async (files, shard) => ({
    ...shard,
    plan: await mustReadArtifact(files, `${shard.folder}/${runPlanFile}`, RunPlan),
});
/** The one change that all shards are about. */
async function readChangeSet(files, folders) {
    let first;
    for (const folder of folders) {
        const changeSet = await mustReadArtifact(files, `${folder}/${changeSetFile}`, ChangeSet);
        first ??= changeSet;
        if (JSON.stringify(changeSet) === JSON.stringify(first))
            continue;
        throw new UserError('this shard is of another change than the others', {
            place: { path: `${folder}/${changeSetFile}` },
            hint: 'let one detect step write the change set that all shards read',
        });
    }
    return first;
}
/** The samples of all shards, each counted on its way; throws at the first that is torn, and when any is missing. */
async function* mergedLines(files, merged) {
    for (const folder of merged.folders) {
        const path = `${folder}/${samplesFile}`;
        const lines = await files.lines(path);
        if (lines === undefined)
            throw new UserError('the samples of this shard are missing', { place: { path } });
        let line = 0;
        for await (const text of lines) {
            line += 1;
            merged.add(parseSample(text, { path, line }), folder);
            yield `${text}\n`;
        }
    }
    merged.result();
}
function parseSample(text, place) {
    const parsed = Sample.safeParse(readJson(text)?.json);
    if (parsed.success)
        return parsed.data;
    throw new UserError('this line is not a whole sample', { place, hint: 'the file is torn; run the shard again' });
}
