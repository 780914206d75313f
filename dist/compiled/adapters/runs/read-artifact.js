import { createHash } from 'node:crypto';
import { readZip } from './read-zip.js';
/** The wanted files of an artifact; nothing of one that is gone, too big, damaged or not the one that was uploaded. */
export async function readArtifactFiles(runs, { id, sizeBytes, digest }, { isWanted, mostArchiveBytes, mostUnpackedBytes }) {
    if (sizeBytes > mostArchiveBytes)
        return undefined;
    const archive = await runs.download(id, mostArchiveBytes);
    if (archive === undefined || (digest !== undefined && digest !== digestOf(archive)))
        return undefined;
    try {
        return await readZip(archive, isWanted, mostUnpackedBytes);
    }
    catch {
        return undefined;
    }
}
const digestOf = (archive) => `sha256:${createHash('sha256').update(archive).digest('hex')}`;
