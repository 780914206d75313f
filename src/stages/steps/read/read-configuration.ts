import { configurationFile } from '../../../domain/suite/configuration-file.js';
import { parseParts, parseRoot, type TextAtPath } from '../../../domain/suite/parse-configuration.js';
import { includedPaths } from '../../../domain/suite/parts/include.js';
import type { LocatedConfiguration } from '../../../domain/suite/parts/with-parts.js';
import type { Git } from '../../../ports/git.js';
import { readText } from './read-text.js';
import { refuseNoFile, refusePointers } from './refuse-no-file.js';

type ReadingGit = Pick<Git, 'pointers' | 'readBlobs'>;

/** The files of one tree, with the ids of their contents. */
export type TreeFiles = { readonly tree: string; readonly blobs: ReadonlyMap<string, string> };

/** A configuration that has been read from another tree, which may be the same here. */
export type KnownConfiguration = {
  readonly blobs: ReadonlyMap<string, string>;
  readonly configuration: LocatedConfiguration | undefined;
};

/** What lanegate.yml and the parts that it includes say in one tree; nothing where it has none. */
export async function readConfiguration(
  git: ReadingGit,
  { tree, blobs }: TreeFiles,
  known?: KnownConfiguration,
): Promise<LocatedConfiguration | undefined> {
  const blob = blobs.get(configurationFile);
  if (blob === undefined) {
    await refuseNoFile(git, tree, blobs);
    return undefined;
  }
  const isKnown = blob === known?.blobs.get(configurationFile);
  if (isKnown && known.configuration?.value.include.length === 0) return known.configuration;
  const text = (await readText(git, blob, configurationFile)) ?? '';
  const root = parseRoot(text, configurationFile);
  const { include } = root.value;
  const paths = includedPaths(root, blobs.keys());
  if (include.length > 0) await refusePointers(git, tree, include);
  const parts = await Promise.all(paths.map((path) => readPart(git, blobs, path)));
  return parseParts(root, parts);
}

const readPart = async (git: ReadingGit, blobs: TreeFiles['blobs'], path: string): Promise<TextAtPath> => ({
  path,
  text: (await readText(git, blobs.get(path), path)) ?? '',
});
