import { ChangeSet, changeSetFile } from '../../../domain/changes/change-set.js';
import { missingArtifact, readArtifact } from './artifacts.js';
/** The change that a run is about: as detect left it, else as its evaluation tells it; `undefined` without either. */
export async function findChange(files, folder, evaluation) {
    return (await readArtifact(files, `${folder}/${changeSetFile}`, ChangeSet)) ?? evaluation?.change;
}
/** As `findChange`, where one must be there: a `UserError` without. */
export async function readChange(files, folder, evaluation) {
    const change = await findChange(files, folder, evaluation);
    if (change !== undefined)
        return change;
    throw missingArtifact(`${folder}/${changeSetFile}`);
}
