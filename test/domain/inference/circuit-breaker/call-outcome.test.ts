import { expect, test } from 'vitest';
import {
  type CallFailure,
  type CallOutcome,
  outcomeOfFailure,
  sameWords,
} from '../../../../src/domain/inference/circuit-breaker/call-outcome.js';
import { IncidentKind } from '../../../../src/domain/inference/incident/incident.js';

const failure = (changes: Partial<CallFailure>): CallFailure => ({
  kind: 'server-error',
  message: 'it broke',
  costUsd: 0,
  attempts: 1,
  status: undefined,
  retryAfterMs: undefined,
  reply: undefined,
  ...changes,
});

const failing = ['server-error', 'timeout', 'stream-cut', 'network', 'malformed', 'rate-limited'];
const abandoned = ['circuit-open', 'session-stopped'];

test.each(IncidentKind.options)('%s says of its target what it should', (kind) => {
  const expected: Record<string, CallOutcome['kind']> = {};
  for (const each of failing) expected[each] = 'failed';
  for (const each of abandoned) expected[each] = 'abandoned';
  expect(outcomeOfFailure(failure({ kind })).kind).toBe(expected[kind] ?? 'answered');
});

test.each([
  [401, 'rejected'],
  [402, 'rejected'],
  [403, 'rejected'],
  [404, 'rejected'],
  [410, 'rejected'],
  [429, 'rejected'],
  [400, 'answered'],
  [413, 'answered'],
  [422, 'answered'],
  [undefined, 'answered'],
])('a call rejected with %p is %s: a request of its own making is no fault of the target', (status, expected) => {
  expect(outcomeOfFailure(failure({ kind: 'rejected', status })).kind).toBe(expected);
});

test('a call that never reached the target says nothing of it', () => {
  expect(outcomeOfFailure(failure({ attempts: 0 }))).toEqual({ kind: 'abandoned' });
});

test('rate limits do not count as failures in a row, since they pass by themselves', () => {
  expect(outcomeOfFailure(failure({ kind: 'rate-limited' }))).toMatchObject({ countsInARow: false });
  expect(outcomeOfFailure(failure({ kind: 'server-error' }))).toMatchObject({ countsInARow: true });
});

test('a message is kept as one short line', () => {
  const outcome = outcomeOfFailure(failure({ message: `a\n::error::b${'x'.repeat(10_000)}` }));
  expect(outcome).toMatchObject({ message: expect.stringMatching(/^a ::error::bx{1,290}…$/) });
});

test('what an answer took and cost is kept, also of one that is no answer', () => {
  const refused = failure({ kind: 'refused', costUsd: 0.5, reply: { latencyMs: 700 } });
  expect(outcomeOfFailure(refused)).toEqual({ kind: 'answered', latencyMs: 700, costUsd: 0.5 });
});

test('ids of requests make no two messages differ, other words do', () => {
  expect(sameWords('401: bad key (req_0a1b2c3d)')).toBe(sameWords('401: bad key (req_9f8e7d6c)'));
  expect(sameWords('401: bad key')).not.toBe(sameWords('403: no permission'));
});
