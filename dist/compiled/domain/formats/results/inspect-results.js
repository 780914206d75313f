import { isJsonObject, objectsIn } from '../../artifacts/read-json.js';
import { UserError } from '../../user-error.js';
import { numberIn, readable, refuseMissingRows, textIn } from './result.js';
/** True of a log of Inspect as JSON. */
export const isInspectLog = (file) => isJsonObject(file['eval']) && typeof file['status'] === 'string' && 'version' in file;
/**
 * Reads the samples of an Inspect log, a repeat for each epoch; every scorer is a metric. Throws a `UserError` for a
 * log without samples and for a run that did not end well, of which nobody knows what is missing.
 */
export function readInspectLog(file, path) {
    const { status } = file;
    if (status !== 'success') {
        throw new UserError(`this is the log of a run that ended as \`${String(status)}\`, so it is not whole`, {
            place: { path, key: 'status' },
            hint: 'run it again, or finish it with `inspect eval-retry`',
        });
    }
    const run = isJsonObject(file['eval']) ? file['eval'] : {};
    const samples = objectsIn(file['samples']);
    refuseMissingRows({ ...promisedBy(file['results']), held: samples.length }, { path, key: 'results' });
    const results = samples.map((sample) => ({
        id: idOf(sample, path),
        outcome: outcomeOf(sample),
        question: readable(sample['input']),
        expected: readable(sample['target']),
        answer: isJsonObject(sample['output']) ? textIn(sample['output']['completion']) : undefined,
        model: textIn(run['model']),
    }));
    return { format: 'Inspect', results, notes: [] };
}
/** The samples of all epochs; of a run that a task stops early, those that it ended with. */
function promisedBy(results) {
    if (!isJsonObject(results))
        return { promised: undefined };
    const { total_samples: total, completed_samples: completed, early_stopping: stopping } = results;
    return { promised: (isJsonObject(stopping) ? undefined : numberIn(total)) ?? numberIn(completed) };
}
/** Samples without one could be paired with anything. */
function idOf({ id }, path) {
    if (typeof id === 'string' || typeof id === 'number')
        return String(id);
    throw new UserError('a sample of this log has no `id`', { place: { path, key: 'samples' } });
}
function outcomeOf(sample) {
    const { error, scores } = sample;
    if (isJsonObject(error))
        return { kind: 'errored', message: textIn(error['message']) ?? 'the sample errored' };
    const told = Object.entries(isJsonObject(scores) ? scores : {})
        .flatMap(([name, score]) => valuesOf(name, isJsonObject(score) ? score['value'] : undefined))
        .map(([name, value]) => ({ name, value, number: numberOf(value) }));
    const scored = told.flatMap(({ name, number }) => (number === undefined ? [] : [[name, number]]));
    const broken = told.filter(({ number }) => number === undefined);
    return {
        kind: 'scored',
        scores: Object.fromEntries(scored),
        graderErrors: Object.fromEntries(broken.map(({ name, value }) => [name, `${readable(value) ?? 'nothing'} is no score`])),
    };
}
/** A scorer that measures several things gives an object, each value of which is a metric. */
const valuesOf = (scorer, value) => isJsonObject(value) && Object.keys(value).length > 0
    ? Object.entries(value).map(([name, inner]) => [`${scorer}/${name}`, inner])
    : [[scorer, value]];
/**
 * What Inspect's own letters stand for: correct, partially correct, incorrect, no answer; and the words that it reads.
 */
const letters = new Map([
    ['C', 1],
    ['P', 0.5],
    ['I', 0],
    ['N', 0],
]);
const words = new Map([
    ['yes', 1],
    ['true', 1],
    ['no', 0],
    ['false', 0],
]);
function numberOf(value) {
    if (typeof value === 'boolean')
        return value ? 1 : 0;
    return typeof value === 'string' ? numberOfText(value) : numberIn(value);
}
function numberOfText(text) {
    const told = letters.get(text) ?? words.get(text.toLowerCase());
    return told ?? (text.trim() === '' ? undefined : numberIn(Number(text)));
}
