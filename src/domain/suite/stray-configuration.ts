import { configurationFile } from './configuration-file.js';
import { isConfigurationOf } from './parts/part-of.js';
import type { Side } from './side.js';

/** A name that somebody writes in the place of lanegate.yml. */
const nearName = /^(?:\.github\/)?\.?lanegate\.ya?ml$/iu;

/** The file that somebody means as lanegate.yml, where there is none of that name. */
export const misnamedConfiguration = (blobs: ReadonlyMap<string, unknown>): string | undefined =>
  blobs.has(configurationFile) ? undefined : [...blobs.keys()].find((path) => nearName.test(path));

/** What is said of changed files whose folder keeps them from being read. */
export const strayConfigurationNotes = (paths: readonly string[], head: Pick<Side, 'configuration'>): string[] =>
  paths
    .filter((path) => path.endsWith(`/${configurationFile}`) && !isConfigurationOf(path, head))
    .map(
      (path) => `${path} is not read: the ${configurationFile} at the root of the repository does not \`include\` it`,
    );
