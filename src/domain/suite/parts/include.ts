import { z } from 'zod';
import { Glob, matchesGlobs } from '../../artifacts/glob.js';
import { configurationFile } from '../configuration-file.js';

const IncludedGlob = Glob.refine(
  (glob) => glob.endsWith(`/${configurationFile}`),
  `must end in \`/${configurationFile}\`, as \`services/*/${configurationFile}\` does`,
);

/** The globs of the files that lanegate.yml includes: one, or several. */
export const Include = z.union([z.array(IncludedGlob).min(1).max(50), IncludedGlob.transform((glob) => [glob])]);

/** Those of some paths that lanegate.yml includes, in order. */
export const includedPaths = (include: readonly string[], paths: Iterable<string>): string[] =>
  include.length === 0 ? [] : [...paths].filter((path) => matchesGlobs(path, include)).sort();
