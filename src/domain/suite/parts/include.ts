import { z } from 'zod';
import { Glob, isExclusion, matchesGlobs } from '../../artifacts/glob.js';
import { UserError } from '../../user-error.js';
import { configurationFile } from '../configuration-file.js';
import type { Located } from '../located.js';

const IncludedGlob = Glob.refine(
  (glob) => glob.endsWith(`/${configurationFile}`),
  `must end in \`/${configurationFile}\`, as \`services/*/${configurationFile}\` does`,
);

/** The globs of the files that lanegate.yml includes: one, or several. */
export const Include = z
  .union([z.array(IncludedGlob).min(1).max(50), IncludedGlob.transform((glob) => [glob])])
  .refine((globs) => !globs.every(isExclusion), 'must have a glob without `!`, or it includes nothing');

type Including = Located<{ readonly include: readonly string[] }>;

/** The most parts that one lanegate.yml may include. */
const mostParts = 200;

/** Those of some paths that lanegate.yml includes, in order. Throws a `UserError` where they are too many. */
export function includedPaths({ value: { include }, placeOf }: Including, paths: Iterable<string>): string[] {
  if (include.length === 0) return [];
  const included = [...paths].filter((path) => matchesGlobs(path, include) && isOfPart(path)).sort();
  if (included.length <= mostParts) return included;
  const message = `this includes ${included.length} files, and at most ${mostParts} may be included`;
  throw new UserError(message, { place: placeOf(['include']) });
}

/** False of the file that includes the parts, and of what packages bring and git keeps, which is nobody's own part. */
const isOfPart = (path: string): boolean =>
  path !== configurationFile && !path.split('/').some((folder) => foreignFolders.has(folder));

/** Folders in which no part of a monorepo of one's own lies. */
export const foreignFolders: ReadonlySet<string> = new Set(['.git', 'node_modules']);
