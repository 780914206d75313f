import { matchesGlobs } from '../../../domain/artifacts/glob.js';
import { configurationFile } from '../../../domain/suite/configuration-file.js';
import type { Side } from '../../../domain/suite/side.js';
import { misnamedConfiguration } from '../../../domain/suite/stray-configuration.js';
import { UserError } from '../../../domain/user-error.js';
import type { Git, TreeId } from '../../../ports/git.js';

/**
 * Refuses a lanegate.yml that is a link, a submodule or a folder: read as none at all it would leave the gate without
 * its policy.
 */
export async function refuseNoFile(
  git: Pick<Git, 'pointers'>,
  tree: TreeId,
  blobs: ReadonlyMap<string, unknown>,
): Promise<void> {
  if ([...blobs.keys()].some((path) => path.startsWith(`${configurationFile}/`))) {
    const place = { path: configurationFile };
    throw new UserError('this is a folder, and must be a file', { place, hint: 'begin a file with `version: 1`' });
  }
  await refusePointers(git, tree, [configurationFile]);
}

/** Refuses a link or a submodule in the place of a file that these globs take in, for the same reason. */
export async function refusePointers(
  git: Pick<Git, 'pointers'>,
  tree: TreeId,
  globs: readonly string[],
): Promise<void> {
  const path = (await git.pointers(tree)).find((each) => matchesGlobs(each, globs));
  if (path === undefined) return;
  const where = path === configurationFile ? 'at the root of the repository' : 'or exclude it in `include`';
  throw new UserError('this is a link or a submodule, which is not followed', {
    place: { path },
    hint: `commit the file itself, ${where}`,
  });
}

/**
 * Refuses a file that is meant as lanegate.yml and has another name, for the same reason; of head alone, so that the
 * change that renames it is judged.
 */
export function refuseMisnamed(head: Pick<Side, 'blobs' | 'settings'>): void {
  const misnamed = misnamedConfiguration(head);
  if (misnamed === undefined) return;
  const { path, meant } = misnamed;
  const where = meant === configurationFile ? ', at the root of the repository' : '';
  throw new UserError(`this is not read in the place of ${meant}, which is not there`, {
    place: { path },
    hint: `rename it to ${meant}${where}`,
  });
}
