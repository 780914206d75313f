import { isJsonObject, type JsonObject } from '../../artifacts/read-json.js';
import { UserError } from '../../user-error.js';
import { passOrFail, type Result, type Results, readable, successMetric } from './result.js';

/** True of the first line of a log of OpenAI evals. */
export const isOpenAiEvalsLine = (line: JsonObject): boolean =>
  isJsonObject(line['spec']) || ('run_id' in line && 'event_id' in line);

/**
 * Reads the events of a log of OpenAI evals: each `match` says of its sample whether it was right. Throws a `UserError`
 * for a log without its final report, since the run was not finished, and for one that matched nothing.
 */
export function readOpenAiEvals(lines: readonly JsonObject[], path: string): Results {
  if (!lines.some((line) => isJsonObject(line['final_report']))) {
    throw new UserError('this log has no final report, so its run was not finished', { place: { path } });
  }
  const results = lines.flatMap((line): Result[] => {
    const { type, data, sample_id: id } = line;
    if ((typeof id !== 'string' && typeof id !== 'number') || !isJsonObject(data)) return [];
    if (type === 'error') return [{ id: String(id), outcome: { kind: 'errored', message: readable(data) ?? '' } }];
    if (type !== 'match' || typeof data['correct'] !== 'boolean') return [];
    const { expected, picked, sampled } = data;
    const told = { expected: readable(expected), answer: readable(sampled ?? picked) };
    return [{ id: String(id), outcome: passOrFail(data['correct']), ...told }];
  });
  if (results.length > 0) return { format: 'OpenAI evals', gating: [successMetric], results, notes: [] };
  throw new UserError('no event of this log says whether a sample was right', {
    place: { path },
    hint: 'events of the type `match` are read; give other scores as {"id", "score"}, one a line',
  });
}
