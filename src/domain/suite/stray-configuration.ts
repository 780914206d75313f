import { matchesGlobs } from '../artifacts/glob.js';
import { configurationFile, isCalledConfiguration } from './configuration-file.js';
import { isConfigurationOf } from './parts/part-of.js';
import { folderOf } from './resolve-include.js';
import type { Side } from './side.js';

/** A name that somebody writes in the place of lanegate.yml. */
const nearName = /^(?:\.github\/)?\.?lanegate\.ya?ml$/iu;

/** The same beside what a part of a monorepo speaks of. */
const nearNameOfPart = /\/\.?lanegate\.ya?ml$/iu;

/** A file that somebody means as another one, which is not there. */
export type Misnamed = { readonly path: string; readonly meant: string };

/** The file that somebody means as lanegate.yml, or as one that it includes, where there is none of that name. */
export function misnamedConfiguration({ blobs, settings }: Pick<Side, 'blobs' | 'settings'>): Misnamed | undefined {
  const paths = [...blobs.keys()];
  if (!blobs.has(configurationFile)) {
    const path = paths.find((each) => nearName.test(each));
    return path === undefined ? undefined : { path, meant: configurationFile };
  }
  if (settings.include.length === 0) return undefined;
  return paths
    .filter((path) => nearNameOfPart.test(path))
    .map((path) => ({ path, meant: `${folderOf(path)}/${configurationFile}` }))
    .find(({ meant }) => !blobs.has(meant) && matchesGlobs(meant, settings.include));
}

/** What is said of changed files whose folder keeps them from being read. */
export const strayConfigurationNotes = (paths: readonly string[], head: Pick<Side, 'configuration'>): string[] =>
  paths
    .filter((path) => isCalledConfiguration(path) && !isConfigurationOf(path, head))
    .map(
      (path) => `${path} is not read: the ${configurationFile} at the root of the repository does not \`include\` it`,
    );
