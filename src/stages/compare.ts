import { readResults } from '../domain/formats/results/read-results.js';
import { type ComparisonResult, compareResults } from '../domain/gate/compare-results.js';
import type { Files } from '../ports/files.js';
import { mustReadFile } from './steps/read/must-read-file.js';

export type ComparePorts = { readonly files: Files };

export type CompareRequest = {
  readonly basePath: string;
  readonly headPath: string;
  /** In score points of [0, 1]; the default, widened to what the data can pass, when absent. */
  readonly margin: number | undefined;
};

/** Compares the results of any harness whose format is known. */
export async function compare({ files }: ComparePorts, request: CompareRequest): Promise<ComparisonResult> {
  const base = readResults(await mustReadFile(files, request.basePath), request.basePath);
  const head = readResults(await mustReadFile(files, request.headPath), request.headPath);
  return compareResults(base, head, { margin: request.margin });
}
