import { configurationFile } from './configuration-file.js';

/** A name that somebody writes in the place of lanegate.yml. */
const nearName = /^(?:\.github\/)?\.?lanegate\.ya?ml$/iu;

/** The file that somebody means as lanegate.yml, where there is none of that name. */
export const misnamedConfiguration = (blobs: ReadonlyMap<string, unknown>): string | undefined =>
  blobs.has(configurationFile) ? undefined : [...blobs.keys()].find((path) => nearName.test(path));

/** What is said of changed files whose folder keeps them from being read. */
export const strayConfigurationNotes = (paths: readonly string[]): string[] =>
  paths
    .filter((path) => path.endsWith(`/${configurationFile}`))
    .map((path) => `${path} is not read: the ${configurationFile} at the root of the repository holds for all of it`);
