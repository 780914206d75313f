import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { openRemoteRepository } from './open-remote-repository.js';
import { openRepository } from './open-repository.js';
/** The repository of a job: its checkout, taken as a store of objects, where there is one; else the remote itself. */
export async function openJobRepository(job) {
    const { workspace, serverUrl, repository, token, temporaryFolder, folders, environment } = job;
    if (await hasCheckout(workspace)) {
        const access = token === undefined ? undefined : { serverUrl, token };
        const place = temporaryFolder === undefined ? {} : { temporaryFolder };
        return openRepository(workspace, { environment, access, folders, ...place });
    }
    const url = `${serverUrl}/${repository}.git`;
    return openRemoteRepository({ url, folder: temporaryFolder, folders, token, environment });
}
const hasCheckout = (folder) => stat(join(folder, '.git')).then(() => true, () => false);
