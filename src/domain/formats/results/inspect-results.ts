import { isJsonObject, type JsonObject, objectsIn } from '../../artifacts/read-json.js';
import { UserError } from '../../user-error.js';
import { numberIn, type ResultOutcome, type Results, readable, textIn } from './result.js';

/** True of a log of Inspect as JSON. */
export const isInspectLog = (file: JsonObject): boolean =>
  isJsonObject(file['eval']) && typeof file['status'] === 'string' && 'version' in file;

/**
 * Reads the samples of an Inspect log, a repeat for each epoch; every scorer is a metric. Throws a `UserError` for a
 * log without samples and for a run that did not end well, of which nobody knows what is missing.
 */
export function readInspectLog(file: JsonObject, path: string): Results {
  const { status } = file;
  if (status !== 'success') {
    throw new UserError(`this is the log of a run that ended as \`${String(status)}\`, so it is not whole`, {
      place: { path, key: 'status' },
      hint: 'run it again, or finish it with `inspect eval-retry`',
    });
  }
  const run = isJsonObject(file['eval']) ? file['eval'] : {};
  const results = objectsIn(file['samples']).map((sample) => ({
    id: String(sample['id']),
    outcome: outcomeOf(sample),
    question: readable(sample['input']),
    expected: readable(sample['target']),
    answer: isJsonObject(sample['output']) ? textIn(sample['output']['completion']) : undefined,
    model: textIn(run['model']),
  }));
  return { format: 'Inspect', results, notes: [] };
}

function outcomeOf(sample: JsonObject): ResultOutcome {
  const { error, scores } = sample;
  if (isJsonObject(error)) return { kind: 'errored', message: textIn(error['message']) ?? 'the sample errored' };
  const told = Object.entries(isJsonObject(scores) ? scores : {}).map(([name, score]) => {
    const value = isJsonObject(score) ? score['value'] : undefined;
    return { name, value, number: numberOf(value) };
  });
  const scored = told.flatMap(({ name, number }) => (number === undefined ? [] : [[name, number] as const]));
  const broken = told.filter(({ number }) => number === undefined);
  return {
    kind: 'scored',
    scores: Object.fromEntries(scored),
    graderErrors: Object.fromEntries(broken.map(({ name, value }) => [name, `${readable(value)} is no score`])),
  };
}

/** What Inspect's own letters stand for: correct, partially correct, incorrect, no answer. */
const letters = new Map([
  ['C', 1],
  ['P', 0.5],
  ['I', 0],
  ['N', 0],
]);

function numberOf(value: unknown): number | undefined {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'string' ? letters.get(value) : numberIn(value);
}
