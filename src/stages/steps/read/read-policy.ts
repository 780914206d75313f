import { noCommitYet } from '../../../domain/no-commit-yet.js';
import type { LocatedConfiguration } from '../../../domain/suite/parts/with-parts.js';
import { UserError } from '../../../domain/user-error.js';
import type { Git } from '../../../ports/git.js';
import { readConfiguration } from './read-configuration.js';

type ReadingGit = Pick<Git, 'resolve' | 'list' | 'pointers' | 'readBlobs'>;

/** What the default branch says in lanegate.yml and the parts that it includes; nothing where it has none. */
export async function readPolicy(git: ReadingGit, commit: string): Promise<LocatedConfiguration | undefined> {
  const tree = await git.resolve(commit);
  if (tree === undefined) {
    throw commit === 'HEAD'
      ? noCommitYet()
      : new UserError(`the commit ${commit} of the default branch cannot be read`);
  }
  const files = await git.list(tree);
  return readConfiguration(git, { tree, blobs: new Map(files.map(({ path, blob }) => [path, blob])) });
}
