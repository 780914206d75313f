import { isJsonObject } from '../../artifacts/read-json.js';
import { UserError } from '../../user-error.js';
import { passOrFail, readable, successMetric } from './result.js';
/** True of the first line of a log of OpenAI evals. */
export const isOpenAiEvalsLine = (line) => isJsonObject(line['spec']) || ('run_id' in line && 'event_id' in line);
/**
 * Reads the events of a log of OpenAI evals: each `match` says of its sample whether it was right; a sample of which
 * nobody says so has errored. Throws a `UserError` for a log without its final report, since the run was not finished,
 * and for one that matched nothing.
 */
export function readOpenAiEvals(lines, path) {
    if (!lines.some((line) => isJsonObject(line['final_report']))) {
        throw new UserError('this log has no final report, so its run was not finished', { place: { path } });
    }
    const events = lines.flatMap(eventOf);
    const told = events.flatMap(resultOf);
    if (told.length === 0) {
        throw new UserError('no event of this log says whether a sample was right', {
            place: { path },
            hint: 'events of the type `match` are read; give other scores as {"id", "score"}, one a line',
        });
    }
    const known = new Set(told.map(({ id }) => id));
    const untold = new Set(events.map(({ id }) => id).filter((id) => !known.has(id)));
    const results = [...told, ...[...untold].map((id) => errored(id, 'no event says whether the sample was right'))];
    return { format: 'OpenAI evals', gating: [successMetric], results, notes: [] };
}
/** An event of a sample; the whole run has others. */
function eventOf({ type, data, sample_id: id }) {
    if (typeof id !== 'string' && typeof id !== 'number')
        return [];
    return [{ id: String(id), type, data: isJsonObject(data) ? data : {} }];
}
function resultOf({ id, type, data }) {
    if (type === 'error')
        return [errored(id, readable(data) ?? '')];
    if (type !== 'match')
        return [];
    const { correct, expected, picked, sampled } = data;
    if (typeof correct !== 'boolean')
        return [errored(id, 'a match does not say whether the sample was right')];
    return [{ id, outcome: passOrFail(correct), expected: readable(expected), answer: readable(sampled ?? picked) }];
}
const errored = (id, message) => ({ id, outcome: { kind: 'errored', message } });
