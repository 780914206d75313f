import { tmpdir } from 'node:os';
import type { Environment } from '../../ports/environment.js';
import type { OwnFolders } from '../../ports/own-folders.js';
import { GitRepository } from './git-repository.js';
import { type GitSetting, gitEnvironment, tokenSettings } from './git-settings.js';
import { ObjectStore } from './object-store.js';
import { Remote } from './remote.js';
import { createScratchRepository } from './scratch-repository.js';

export type RemoteRepositoryOptions = {
  readonly url: string;
  /** Where the temporary repository is made; the system's own place when absent. */
  readonly folder?: string | undefined;
  /** Makes the folders there. */
  readonly folders?: OwnFolders | undefined;
  /** Sent to the server of `url` and nowhere else. */
  readonly token?: string | undefined;
  /** What git inherits; the process's own environment when absent. */
  readonly environment?: Environment;
};

/** Opens a repository by its URL without a checkout; single commits are fetched when they are asked for. */
export async function openRemoteRepository(options: RemoteRepositoryOptions): Promise<GitRepository> {
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
  const settings: readonly GitSetting[] = [['remote.origin.url', options.url], ...authentication];
  const remote = new Remote(async () => settings);
  const parts = { scratch, remote, objectFormat, temporaryFolder, folders, isPartial: false };
  return new GitRepository(new ObjectStore(parts));
}
