import { configurationFile } from '../../../domain/suite/configuration-file.js';
import { misnamedConfiguration } from '../../../domain/suite/stray-configuration.js';
import { UserError } from '../../../domain/user-error.js';
import type { Git, TreeEntry, TreeId } from '../../../ports/git.js';

/**
 * Refuses a lanegate.yml that is a link, a submodule or a folder: read as none at all it would leave the gate without
 * its policy.
 */
export async function refuseNoFile(
  git: Pick<Git, 'pointers'>,
  tree: TreeId,
  files: readonly Pick<TreeEntry, 'path'>[],
): Promise<void> {
  const place = { path: configurationFile };
  if (files.some(({ path }) => path.startsWith(`${configurationFile}/`))) {
    throw new UserError('this is a folder, and must be a file', { place, hint: 'begin a file with `version: 1`' });
  }
  if ((await git.pointers(tree)).includes(configurationFile)) {
    const hint = 'commit the file itself, at the root of the repository';
    throw new UserError('this is a link or a submodule, which is not followed', { place, hint });
  }
}

/**
 * Refuses a file that is meant as lanegate.yml and has another name, for the same reason; of head alone, so that the
 * change that renames it is judged.
 */
export function refuseMisnamed(blobs: ReadonlyMap<string, unknown>): void {
  const path = misnamedConfiguration(blobs);
  if (path === undefined) return;
  throw new UserError(`this is not read in the place of ${configurationFile}, which is not there`, {
    place: { path },
    hint: `rename it to ${configurationFile}, at the root of the repository`,
  });
}
