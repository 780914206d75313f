import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '../../ports/environment.js';
import type { Git } from '../../ports/git.js';
import type { OwnFolders } from '../../ports/own-folders.js';
import type { Worktrees } from '../../ports/worktrees.js';
import { openRemoteRepository } from './open-remote-repository.js';
import { openRepository } from './open-repository.js';

export type JobRepository = {
  /** Where a checkout would be. */
  readonly workspace: string;
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string | undefined;
  readonly temporaryFolder: string | undefined;
  readonly folders: OwnFolders;
  readonly environment: Environment;
};

/** The repository of a job: its checkout, taken as a store of objects, where there is one; else the remote itself. */
export async function openJobRepository(job: JobRepository): Promise<Git & Worktrees> {
  const { workspace, serverUrl, repository, token, temporaryFolder, folders, environment } = job;
  if (await hasCheckout(workspace)) {
    const access = token === undefined ? undefined : { serverUrl, token };
    const place = temporaryFolder === undefined ? {} : { temporaryFolder };
    return openRepository(workspace, { environment, access, folders, ...place });
  }
  const url = `${serverUrl}/${repository}.git`;
  return openRemoteRepository({ url, folder: temporaryFolder, folders, token, environment });
}

const hasCheckout = (folder: string): Promise<boolean> =>
  stat(join(folder, '.git')).then(
    () => true,
    () => false,
  );
