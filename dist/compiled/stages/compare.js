import { readResults } from '../domain/formats/results/read-results.js';
import { compareResults } from '../domain/gate/compare-results.js';
import { mustReadFile } from './steps/read/must-read-file.js';
/** Compares the results of any harness whose format is known. */
export async function compare({ files }, request) {
    const base = readResults(await mustReadFile(files, request.basePath), request.basePath);
    const head = readResults(await mustReadFile(files, request.headPath), request.headPath);
    return compareResults(base, head, { margin: request.margin });
}
