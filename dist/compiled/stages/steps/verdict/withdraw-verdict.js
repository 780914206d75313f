import { verdictFile } from '../../../domain/gate/verdict.js';
/** Empties the verdict of a folder that is to hold another evaluation, so that no report tells it of that one. */
export async function withdrawVerdict(files, folder) {
    const path = `${folder}/${verdictFile}`;
    if ((await files.read(path)) !== undefined)
        await files.write(path, '');
}
