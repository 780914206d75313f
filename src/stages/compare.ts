import { type ComparisonResult, compareScores, parseScores } from '../domain/gate/compare-scores.js';
import { UserError } from '../domain/user-error.js';
import type { Files } from '../ports/files.js';

export type ComparePorts = { readonly files: Files };

export type CompareRequest = {
  readonly basePath: string;
  readonly headPath: string;
  /** In score points of [0, 1]; the default, widened to what the data can pass, when absent. */
  readonly margin: number | undefined;
};

/** Compares the scores of any harness, one JSON a line: `{"id", "score", "repeat"?, "cluster"?}`. */
export async function compare({ files }: ComparePorts, request: CompareRequest): Promise<ComparisonResult> {
  const base = parseScores(await mustRead(files, request.basePath), request.basePath);
  const head = parseScores(await mustRead(files, request.headPath), request.headPath);
  return compareScores(base, head, { margin: request.margin });
}

async function mustRead(files: Files, path: string): Promise<string> {
  const text = await files.read(path);
  if (text === undefined) throw new UserError('there is no such file', { place: { path } });
  return text;
}
