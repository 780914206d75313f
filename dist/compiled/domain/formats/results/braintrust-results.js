import { isJsonObject } from '../../artifacts/read-json.js';
import { UserError } from '../../user-error.js';
import { idOfMeaning, numberIn, readable } from './result.js';
/** True of an event of an experiment of Braintrust: a span of one of its cases, with scores if it is the whole case. */
export const isBraintrustEvent = (row) => ('span_id' in row || 'root_span_id' in row) && 'scores' in row && 'input' in row;
/** The events of a page that its API answers with. */
export const braintrustEventsOf = (file) => {
    const { events } = file;
    return Array.isArray(events) &&
        events.length > 0 &&
        events.every((row) => isJsonObject(row) && isBraintrustEvent(row))
        ? events
        : undefined;
};
/**
 * Reads the cases of an experiment of Braintrust, each score a metric; the spans within a case are passed over. Throws
 * a `UserError` where no case has a score.
 */
export function readBraintrust(events, path) {
    const cases = newestOf(events).filter(isWholeCase);
    const metrics = [...new Set(cases.flatMap(({ scores }) => (isJsonObject(scores) ? Object.keys(scores) : [])))];
    if (metrics.length === 0) {
        throw new UserError('no case of this experiment has a score, so nothing could be judged', { place: { path } });
    }
    return { format: 'Braintrust', results: cases.map((row) => resultOf(row, metrics, path)), notes: [] };
}
const isWholeCase = ({ is_root: isRoot, span_parents: parents }) => isRoot === true || (typeof isRoot !== 'boolean' && !(Array.isArray(parents) && parents.length > 0));
/** Of an event that was written over, the versions may stand side by side; their numbers grow. */
function newestOf(events) {
    const byId = new Map();
    events.forEach((event, index) => {
        const id = event['id'] ?? event['span_id'] ?? index;
        const known = byId.get(id);
        if (known === undefined || versionOf(known) <= versionOf(event))
            byId.set(id, event);
    });
    return [...byId.values()];
}
/** A number of so many digits that none but a text holds it. */
const versionOf = (event) => (readable(event['_xact_id']) ?? '').padStart(30, '0');
function resultOf(row, metrics, path) {
    const { input, expected, output, metrics: measured } = row;
    const { start, end, estimated_cost } = isJsonObject(measured) ? measured : {};
    const [startS, endS] = [numberIn(start), numberIn(end)];
    return {
        id: recordOf(row) ?? idOfMeaning(input ?? null, path),
        outcome: outcomeOf(row, metrics),
        question: readable(input),
        expected: readable(expected),
        answer: readable(output),
        costUsd: numberIn(estimated_cost),
        latencyMs: startS === undefined || endS === undefined || endS < startS ? undefined : (endS - startS) * 1000,
    };
}
/** The record of a dataset that a case was made of, which stays when what it asks is written anew. */
function recordOf({ origin, dataset_record_id: record }) {
    const made = isJsonObject(origin) && origin['object_type'] === 'dataset' ? origin['id'] : record;
    return typeof made === 'string' && made !== '' ? made : undefined;
}
function outcomeOf({ error, scores }, metrics) {
    if (error !== undefined && error !== null && error !== '')
        return { kind: 'errored', message: readable(error) ?? '' };
    const told = metrics.map((name) => {
        const value = isJsonObject(scores) && Object.hasOwn(scores, name) ? scores[name] : undefined;
        return { name, score: typeof value === 'boolean' ? Number(value) : numberIn(value) };
    });
    return {
        kind: 'scored',
        scores: Object.fromEntries(told.flatMap(({ name, score }) => (score === undefined ? [] : [[name, score]]))),
        graderErrors: Object.fromEntries(told.flatMap(({ name, score }) => (score === undefined ? [[name, 'there is no score']] : []))),
    };
}
