import { z } from 'zod';
import { Glob, matchesGlobs } from '../artifacts/glob.js';
import { RepositoryPath } from '../artifacts/repository-path.js';
const Globs = z.array(Glob).min(1).max(50);
/** One corpus behind retrieval. */
export const CorpusSettings = z.strictObject({
    corpus: z
        .union([Globs, Glob.transform((glob) => [glob])])
        .describe('A glob of its files, or several: `handbook/**/*.md`'),
    contract: RepositoryPath.optional().describe('What its documents must be: an ODCS data contract'),
    queries: RepositoryPath.optional().describe('Queries with the documents that they should find, one a line'),
});
/** The corpora of `lanegate.yml`, by name; a file of several is of the one written last. */
export const DataSettings = z.record(z.string().min(1).max(100), CorpusSettings);
/** The corpus that a file is of: of several the one written last; `undefined` where it is of none. */
export const corpusNameOf = (path, data) => Object.entries(data).findLast(([, { corpus }]) => matchesGlobs(path, corpus))?.[0];
