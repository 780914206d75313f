import { noLanes } from '../../../domain/changes/declared-lane.js';
import { findChanges } from './find-changes.js';
/** What detection finds in some files when they are compared with nothing. */
export async function findInFiles(syntax, blobs, files) {
    const changes = files.map(({ path }) => {
        return { basePath: undefined, headPath: path, baseBlob: undefined, headBlob: blobs.get(path), kind: 'file' };
    });
    const contents = new Map(files.map(({ path, text }) => [blobs.get(path) ?? '', { kind: 'text', text }]));
    const nothing = { datasets: new Set(), recordings: new Set(), prompts: new Set() };
    return findChanges(syntax, changes, contents, { base: nothing, head: nothing, lanes: noLanes });
}
