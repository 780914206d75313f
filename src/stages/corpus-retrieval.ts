import { compareRankings } from '../domain/corpus/retrieval/compare-rankings.js';
import { readQueries } from '../domain/corpus/retrieval/read-queries.js';
import { readRankings } from '../domain/corpus/retrieval/read-rankings.js';
import type { RetrievalComparison } from '../domain/corpus/retrieval/retrieval-comparison.js';
import type { Files } from '../ports/files.js';
import { mustReadFile } from './steps/read/must-read-file.js';

export type CorpusRetrievalPorts = { readonly files: Files };

export type CorpusRetrievalRequest = {
  readonly basePath: string;
  readonly headPath: string;
  readonly queriesPath: string;
  /** How many documents of a ranking count. */
  readonly cutoff: number;
  /** As for `compare`. */
  readonly margin: number | undefined;
};

/** Compares what two versions of a retriever returned for queries whose relevant documents are known. */
export async function corpusRetrieval(
  { files }: CorpusRetrievalPorts,
  { basePath, headPath, queriesPath, ...settings }: CorpusRetrievalRequest,
): Promise<RetrievalComparison> {
  const queries = readQueries(await mustReadFile(files, queriesPath), queriesPath);
  const base = readRankings(await mustReadFile(files, basePath), basePath);
  const head = readRankings(await mustReadFile(files, headPath), headPath);
  return compareRankings(queries, { base, head }, settings);
}
