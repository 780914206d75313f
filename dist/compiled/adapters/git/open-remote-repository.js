import { tmpdir } from 'node:os';
import { GitRepository } from './git-repository.js';
import { gitEnvironment, tokenSettings } from './git-settings.js';
import { ObjectStore } from './object-store.js';
import { Remote } from './remote.js';
import { createScratchRepository } from './scratch-repository.js';
/** Opens a repository by its URL without a checkout; single commits are fetched when they are asked for. */
export async function openRemoteRepository(options) {
    const { folder: temporaryFolder = tmpdir(), folders } = options;
    const objectFormat = 'sha1';
    const scratch = await createScratchRepository({
        parent: temporaryFolder,
        folders,
        environment: gitEnvironment(options.environment ?? process.env),
        objectFormat,
        shallow: '',
    });
    const authentication = options.token === undefined ? [] : tokenSettings(options.url, options.token);
    const settings = [['remote.origin.url', options.url], ...authentication];
    const remote = new Remote(async () => settings);
    const parts = { scratch, remote, objectFormat, temporaryFolder, folders, isPartial: false };
    return new GitRepository(new ObjectStore(parts));
}
