import { isJsonObject, type JsonObject, readJson } from '../artifacts/read-json.js';
import { refusesIn } from './answer-of-span.js';
import { ObservedArm } from './observation.js';
import { nameOf, type ObservedCall, type ObservedScore } from './observed-call.js';
import { type Ending, failureOf } from './observed-error.js';
import type { ObservationNaming } from './span-call.js';
import { asAmount } from './span-facts.js';
import { writtenTimeMs } from './written-time.js';

/** A row of Langfuse's API or of its exports, whose keys are in the case of the one or of the other. */
type Row = (key: string) => unknown;

const rowOf =
  (json: JsonObject): Row =>
  (key) =>
    json[key] ?? json[key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)] ?? undefined;

/** An observation of Langfuse, which is a call of a model where its type is `GENERATION`. */
export const isLangfuseObservation = (json: JsonObject): boolean => {
  const row = rowOf(json);
  return (
    typeof json.id === 'string' && typeof json.type === 'string' && [row('traceId'), row('startTime')].every(isText)
  );
};

/** A score of Langfuse. */
export const isLangfuseScore = (json: JsonObject): boolean => {
  const row = rowOf(json);
  return isText(json.name) && 'value' in json && isText(row('dataType')) && ('traceId' in json || 'trace_id' in json);
};

/**
 * The call that an observation is; nothing where it is none. Its latency is no field: exports have two units for it.
 */
export function callOfLangfuse(json: JsonObject, naming: ObservationNaming): ObservedCall | undefined {
  const row = rowOf(json);
  const [startMs, endMs] = [writtenTimeMs(row('startTime')), writtenTimeMs(row('endTime'))];
  if (json.type !== 'GENERATION' || startMs === undefined) return undefined;
  const metadata = objectOf(row('metadata'));
  const traceId = String(row('traceId'));
  const { error, refused } = endOf(row);
  const named = (name: string | undefined): string | undefined =>
    name === undefined ? undefined : (text(metadata[name]) ?? text(json[name]));
  return {
    request: named(naming.request) ?? text(metadata.lanegate_request_id) ?? traceId,
    names: [nameOf('span', String(json.id)), nameOf('trace', traceId)],
    startMs,
    latencyMs: endMs === undefined ? undefined : Math.max(0, endMs - startMs),
    servedModel: text(row('providedModelName')) ?? text(row('model')),
    requestedModel: undefined,
    release: named(naming.release) ?? text(metadata.lanegate_release) ?? text(row('release')),
    arm: ObservedArm.safeParse(metadata.lanegate_arm).data,
    kind: [metadata.is_silent_experiment, metadata.lanegate_shadow].some(isTrue) ? 'shadow' : undefined,
    costUsd: costOf(row),
    error,
    refused,
    user: text(row('userId')),
  };
}

/** The score that a row is; of a category it has but an index, and of a text nothing. */
export function scoreOfLangfuse(json: JsonObject): ObservedScore | undefined {
  const row = rowOf(json);
  const { name: metric, value: score } = json;
  const type = row('dataType');
  if (typeof metric !== 'string' || typeof score !== 'number' || (type !== 'NUMERIC' && type !== 'BOOLEAN'))
    return undefined;
  const [observation, trace] = [text(row('observationId')), text(row('traceId'))];
  if (observation !== undefined) return { names: [nameOf('span', observation)], metric, score };
  return trace === undefined ? undefined : { names: [nameOf('trace', trace)], metric, score };
}

function endOf(row: Row): Ending {
  if (row('level') === 'ERROR') return failureOf(text(row('statusMessage')) ?? 'server-error');
  return { refused: refusesIn(row('output')) };
}

/** A model without a price has a cost of zero and no details, which is no cost that is known. */
function costOf(row: Row): number | undefined {
  const details = objectOf(row('costDetails'));
  const total = asAmount(row('totalCost')) ?? asAmount(row('calculatedTotalCost')) ?? asAmount(details.total);
  return total === 0 && Object.keys(details).length === 0 ? undefined : total;
}

function objectOf(value: unknown): JsonObject {
  const read = typeof value === 'string' ? readJson(value)?.json : value;
  return isJsonObject(read) ? read : {};
}

const isTrue = (value: unknown): boolean => value === true || value === 'true';
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const text = (value: unknown): string | undefined => (isText(value) ? value : undefined);
