import { isJsonObject, type JsonObject } from '../artifacts/read-json.js';
import { refusesIn } from './answer-of-span.js';
import { ObservationKind, ObservedArm } from './observation.js';
import { nameOf, type ObservedCall, type ObservedScore } from './observed-call.js';
import { type Ending, type Failure, failureOf } from './observed-error.js';
import { failureOfFinish, type ObservationNaming } from './span-call.js';
import { type AttributeValue, amountOf, textOf } from './span-facts.js';
import { toldScore } from './told-score.js';
import { writtenTimeMs } from './written-time.js';

const requestKeys = ['id', 'request_id', 'requestId'] as const;
const timeKeys = ['at', 'timestamp', 'time', 'started_at', 'start_time'] as const;

/** What a line of a log says: a call and its scores. */
export type PlainLine = { readonly call: ObservedCall; readonly scores: readonly ObservedScore[] };

/**
 * A line of a log of one's own, which names its request, its moment, and its arm, release or model; `undefined` for any
 * other object.
 */
export function plainLine(json: JsonObject, naming: ObservationNaming): PlainLine | undefined {
  const value: AttributeValue = (name) => (Object.hasOwn(json, name) ? json[name] : undefined);
  const request = textOf(value, [naming.request, ...requestKeys]);
  const startMs = timeKeys.map((key) => writtenTimeMs(value(key))).find((ms) => ms !== undefined);
  const arm = ObservedArm.safeParse(json.arm).data;
  const release = textOf(value, [naming.release, 'release']);
  const servedModel = textOf(value, ['served_model', 'model']);
  const requestedModel = textOf(value, ['requested_model']);
  const isOfSomebody = [arm, release, servedModel, requestedModel].some((each) => each !== undefined);
  if (request === undefined || startMs === undefined || !isOfSomebody) return undefined;
  const { error, refused } = endOf(value);
  const own = nameOf('line', [request, startMs, arm, release, servedModel ?? requestedModel].join(' '));
  const call: ObservedCall = {
    request,
    startMs,
    arm,
    release,
    servedModel,
    requestedModel,
    error,
    refused,
    names: [own, nameOf('request', request)],
    latencyMs: amountOf(value, ['latency_ms', 'duration_ms']),
    kind: ObservationKind.safeParse(json.kind).data,
    costUsd: amountOf(value, ['cost_usd']),
    user: textOf(value, ['user', 'user_id']),
  };
  return { call, scores: scoresOf(value).map(([metric, score]) => ({ names: [own], metric, score })) };
}

function endOf(value: AttributeValue): Ending {
  const failure = failureIn(value('error')) ?? failureOfStatus(value('status'));
  if (failure !== undefined) return failure;
  const refused = value('refused');
  if (typeof refused === 'boolean') return { refused };
  const answer = value('answer') ?? value('output') ?? value('response');
  return failureOfFinish(value('finish_reason')) ?? { refused: refusesIn(answer) };
}

function failureIn(error: unknown): Failure | undefined {
  if (error === undefined || error === null || error === false || error === '') return undefined;
  if (typeof error === 'string' || typeof error === 'number') return failureOf(String(error));
  const named = isJsonObject(error) ? [error.type, error.code, error.message] : [];
  return failureOf(String(named.find((each) => each !== undefined && each !== null) ?? 'server-error'));
}

function failureOfStatus(status: unknown): Failure | undefined {
  const code = typeof status === 'string' && /^\d{3}$/.test(status) ? Number(status) : status;
  return typeof code === 'number' && code >= 400 && code < 600 ? failureOf(String(code)) : undefined;
}

function scoresOf(value: AttributeValue): (readonly [string, number])[] {
  const [score, scores] = [value('score'), value('scores')];
  const named: [string, unknown][] = isJsonObject(scores) ? Object.entries(scores) : [['scores', scores]];
  return [...named, ['score', score] as const].flatMap(([metric, each]) => {
    const told = toldScore(each);
    return told === undefined ? [] : [[metric, told] as const];
  });
}
