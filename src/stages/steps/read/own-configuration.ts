import { mayLieBelow } from '../../../domain/artifacts/glob.js';
import { configurationFile } from '../../../domain/suite/configuration-file.js';
import { parseParts, parseRoot } from '../../../domain/suite/parse-configuration.js';
import { foreignFolders, includedPaths } from '../../../domain/suite/parts/include.js';
import { refuseIdleIncludes } from '../../../domain/suite/parts/refuse-idle-includes.js';
import type { LocatedConfiguration } from '../../../domain/suite/parts/with-parts.js';
import { UserError } from '../../../domain/user-error.js';
import type { Files } from '../../../ports/files.js';

type ReadingFiles = Pick<Files, 'readStrictly' | 'folders'>;

/**
 * The lanegate.yml that lies here, or the file that stands in for it, with the parts that it includes; nothing where
 * there is none. Throws a `UserError` where one that was named is not there.
 */
export async function readOwnConfiguration(
  files: ReadingFiles,
  path?: string,
): Promise<LocatedConfiguration | undefined> {
  const text = await files.readStrictly(path ?? configurationFile);
  if (text === undefined) {
    if (path === undefined) return undefined;
    throw new UserError('there is no such configuration', { place: { path } });
  }
  const root = parseRoot(text, path ?? configurationFile);
  const folders = await foldersFor(files, '', root.value.include);
  const wanted = includedPaths(
    root,
    folders.map((folder) => `${folder}/${configurationFile}`),
  );
  const read = await Promise.all(wanted.map(async (each) => ({ path: each, text: await files.readStrictly(each) })));
  const parts = read.flatMap((each) => (each.text === undefined ? [] : [{ path: each.path, text: each.text }]));
  const whole = parseParts(root, parts);
  refuseIdleIncludes(whole);
  return whole;
}

/** Every folder below one in which a file may lie that the globs take in. */
async function foldersFor(files: ReadingFiles, folder: string, globs: readonly string[]): Promise<string[]> {
  if (globs.length === 0) return [];
  const names = (await files.folders(folder === '' ? '.' : folder)).filter((name) => !foreignFolders.has(name));
  const here = names
    .map((name) => (folder === '' ? name : `${folder}/${name}`))
    .filter((path) => mayLieBelow(path, globs));
  const below = await Promise.all(here.map((path) => foldersFor(files, path, globs)));
  return [...here, ...below.flat()];
}
