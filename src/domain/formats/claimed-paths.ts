import { matchesGlobs } from '../artifacts/glob.js';
import type { Configuration } from '../suite/configuration.js';
import { importGlobs } from '../suite/import-rules.js';
import type { Format } from './format.js';

export type Claimed = { readonly path: string; readonly format: Format };

/**
 * The files of other tools that a commit runs: those that lanegate.yml imports, and, where there is no lanegate.yml,
 * those at the root of the repository. What its name alone does not give to another tool may be a prompt file, which
 * stays one.
 */
export function claimedPaths(
  paths: Iterable<string>,
  configuration: Configuration | undefined,
  formats: readonly Format[],
  isPromptFile: (path: string) => boolean = () => false,
): Claimed[] {
  const globs = configuration === undefined ? [] : importGlobs(configuration);
  const isMeant = (path: string): boolean =>
    configuration === undefined ? !path.includes('/') : matchesGlobs(path, globs);
  return [...paths].filter(isMeant).flatMap((path) => {
    const format = formats.find((each) => each.claims(path, configuration !== undefined && !isPromptFile(path)));
    return format === undefined ? [] : [{ path, format }];
  });
}
