import { describe, expect, test } from 'vitest';
import { clientFailureOf, type FailureReason, failureHeaders } from '../../../src/domain/dialects/client-failure.js';
import { RequestError } from '../../../src/domain/dialects/request-error.js';
import { IncidentKind } from '../../../src/domain/inference/incident/incident.js';

const incident = (kind: IncidentKind): FailureReason => ({ kind: 'incident', incident: kind });
const budget: FailureReason = { kind: 'budget', scope: 'run' };

/** On which LangChain gives up at once. */
const givenUp = [400, 401, 402, 403, 404, 405, 406, 407, 409, 413];

/**
 * What the `ai` package or LangChain tries again, whatever the headers say; the SDKs of OpenAI and Anthropic try what
 * the former does unless they forbid it.
 */
const isTriedAgain = (status: number): boolean => status === 408 || status === 409 || !givenUp.includes(status);

describe('what time cannot mend', () => {
  test.each<[string, FailureReason, number, string]>([
    ['a budget that is spent', budget, 402, 'lanegate_budget_exceeded'],
    ['a circuit that stays open', incident('circuit-open'), 406, 'lanegate_circuit_open'],
    ['a session that was stopped', incident('session-stopped'), 403, 'lanegate_session_stopped'],
    ['a request that is not in the recording', incident('unrecorded'), 404, 'lanegate_unrecorded'],
    ['an answer that was cut', incident('truncated'), 406, 'lanegate_truncated'],
    ['a conversation that is too long', incident('context-overflow'), 400, 'context_length_exceeded'],
    ['an answer that was filtered', incident('filtered'), 400, 'content_filter'],
    ['a key that is wrong', { kind: 'unauthorised' }, 401, 'invalid_api_key'],
    ['another host', { kind: 'forbidden-host' }, 403, 'lanegate_forbidden_host'],
    ['a path that is none', { kind: 'not-found' }, 404, 'not_found'],
  ])('%s has a status on which no client tries again', (_name, reason, status, code) => {
    const failure = clientFailureOf(reason, { message: 'why' });
    expect(failure).toEqual({ reason, status, code, message: 'why', isRetryable: false, retryAfterMs: undefined });
    expect(isTriedAgain(status)).toBe(false);
    expect(failureHeaders(failure)).toEqual({ 'x-should-retry': 'false' });
  });

  test('every incident has a status and a word', () => {
    for (const kind of IncidentKind.options) {
      const { status, code } = clientFailureOf(incident(kind), { message: '' });
      expect(status).toBeGreaterThanOrEqual(400);
      expect(code).toMatch(/^[a-z_]+$/);
    }
  });
});

describe('what time mends', () => {
  test('a budget that has room again within a minute is a rate limit with its end', () => {
    const failure = clientFailureOf(budget, { message: 'why', retryAfterMs: 1500.4 });
    expect(failure).toMatchObject({ status: 429, code: 'lanegate_budget_exceeded', isRetryable: true });
    expect(failureHeaders(failure)).toEqual({
      'x-should-retry': 'true',
      'retry-after': '2',
      'retry-after-ms': '1501',
    });
  });

  test('nobody is made to sleep for longer than a minute', () => {
    const failure = clientFailureOf(budget, { message: 'why', retryAfterMs: 60_001 });
    expect(failure).toMatchObject({ status: 402, isRetryable: false });
    expect(failureHeaders(failure)).toMatchObject({ 'x-should-retry': 'false', 'retry-after': '61' });
  });

  test('a circuit that is about to be probed says when', () => {
    const failure = clientFailureOf(incident('circuit-open'), { message: '', retryable: true, retryAfterMs: 60_000 });
    expect(failure).toMatchObject({ status: 503, isRetryable: true });
    const given = clientFailureOf(incident('circuit-open'), { message: '', retryable: false, retryAfterMs: 10 });
    expect(given).toMatchObject({ status: 406, isRetryable: false });
  });

  test('a server that stops sends its clients to the next one', () => {
    expect(clientFailureOf({ kind: 'stopping' }, { message: '' })).toMatchObject({ status: 503, isRetryable: true });
  });
});

describe('an outage', () => {
  test.each<[IncidentKind, number]>([
    ['rate-limited', 429],
    ['timeout', 504],
    ['server-error', 503],
    ['stream-cut', 502],
    ['malformed', 502],
    ['network', 502],
  ])('%s, which the gateway has tried to sit out, is tried again only where its end is known', (kind, status) => {
    const facts = { message: '', retryable: true };
    expect(clientFailureOf(incident(kind), facts)).toMatchObject({ status, isRetryable: false });
    expect(clientFailureOf(incident(kind), { ...facts, retryAfterMs: 10 })).toMatchObject({
      status,
      isRetryable: true,
    });
    const forbidden = { message: '', retryable: false, retryAfterMs: 10 };
    expect(clientFailureOf(incident(kind), forbidden)).toMatchObject({ status, isRetryable: false });
  });
});

describe('a request that a provider rejects', () => {
  test('as too long for its model keeps the status that the provider gave it', () => {
    const told = (status: number) => clientFailureOf(incident('context-overflow'), { message: '', status });
    expect(told(413)).toMatchObject({ status: 413, code: 'context_length_exceeded' });
    expect(told(400)).toMatchObject({ status: 400, code: 'context_length_exceeded' });
  });

  test.each([
    [undefined, 400],
    [400, 400],
    [404, 404],
    [413, 413],
    [422, 422],
    // The key and the money are the gateway's, not the client's.
    [401, 406],
    [402, 406],
    [403, 406],
    [429, 406],
    [301, 406],
  ])('with %s is told as %d', (status, told) => {
    expect(clientFailureOf(incident('rejected'), { message: '', status })).toMatchObject({ status: told });
  });
});

test('a wrong request keeps the word by which clients know it', () => {
  const error = new RequestError('no threads', { key: 'thread', code: 'thread_unsupported_request' });
  expect(clientFailureOf({ kind: 'request', key: error.key }, error)).toMatchObject({
    status: 400,
    code: 'thread_unsupported_request',
    isRetryable: false,
  });
});

test('a wrong request keeps the status it asks for', () => {
  const reason = { kind: 'request', key: 'model' } as const;
  expect(clientFailureOf(reason, { message: '' })).toMatchObject({ status: 400, code: 'invalid_request' });
  expect(clientFailureOf(reason, { message: '', status: 404 })).toMatchObject({ status: 404, code: 'model_not_found' });
  expect(clientFailureOf({ kind: 'request', key: undefined }, { message: '', status: 413 })).toMatchObject({
    status: 413,
    code: 'request_too_large',
  });
});
