import { compareRankings } from '../domain/corpus/retrieval/compare-rankings.js';
import { readQueries } from '../domain/corpus/retrieval/read-queries.js';
import { readRankings } from '../domain/corpus/retrieval/read-rankings.js';
import { mustReadFile } from './steps/read/must-read-file.js';
/** Compares what two versions of a retriever returned for queries whose relevant documents are known. */
export async function corpusRetrieval({ files }, { basePath, headPath, queriesPath, ...settings }) {
    const queries = readQueries(await mustReadFile(files, queriesPath), queriesPath);
    const base = readRankings(await mustReadFile(files, basePath), basePath);
    const head = readRankings(await mustReadFile(files, headPath), headPath);
    return compareRankings(queries, { base, head }, settings);
}
