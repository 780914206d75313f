import type { FoundChange } from '../../../domain/changes/change-set.js';
import { noLanes } from '../../../domain/changes/declared-lane.js';
import type { TextFile } from '../../../domain/init/found-names.js';
import type { FileChange } from '../../../ports/git.js';
import type { Syntax } from '../../../ports/syntax.js';
import { findChanges } from './find-changes.js';

/** What detection finds in some files when they are compared with nothing. */
export async function findInFiles(
  syntax: Syntax,
  blobs: ReadonlyMap<string, string>,
  files: readonly TextFile[],
): Promise<FoundChange[]> {
  const changes = files.map(({ path }): FileChange => {
    return { basePath: undefined, headPath: path, baseBlob: undefined, headBlob: blobs.get(path), kind: 'file' };
  });
  const contents = new Map(files.map(({ path, text }) => [blobs.get(path) ?? '', { kind: 'text' as const, text }]));
  const nothing = { datasets: new Set<string>(), recordings: new Set<string>(), prompts: new Set<string>() };
  return findChanges(syntax, changes, contents, { base: nothing, head: nothing, lanes: noLanes });
}
