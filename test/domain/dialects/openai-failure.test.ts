import { expect, test } from 'vitest';
import { clientFailureOf, type FailureReason } from '../../../src/domain/dialects/client-failure.js';
import { openAiFailure } from '../../../src/domain/dialects/openai-failure.js';

test.each<[FailureReason, number | undefined, object]>([
  [{ kind: 'budget', scope: 'user' }, undefined, { type: 'insufficient_quota', code: 'lanegate_budget_exceeded' }],
  [{ kind: 'unauthorised' }, undefined, { type: 'authentication_error', code: 'invalid_api_key' }],
  [{ kind: 'incident', incident: 'session-stopped' }, undefined, { type: 'permission_error' }],
  [
    { kind: 'incident', incident: 'rate-limited' },
    undefined,
    { type: 'rate_limit_error', code: 'rate_limit_exceeded' },
  ],
  [{ kind: 'incident', incident: 'timeout' }, undefined, { type: 'server_error' }],
  [{ kind: 'incident', incident: 'circuit-open' }, undefined, { type: 'server_error' }],
  [
    { kind: 'incident', incident: 'rejected', key: 'text.format' },
    undefined,
    { type: 'invalid_request_error', param: 'text.format' },
  ],
  [
    { kind: 'request', key: 'messages[0].role' },
    undefined,
    { type: 'invalid_request_error', param: 'messages[0].role' },
  ],
])('%j is told in words of OpenAI', (reason, status, words) => {
  const told = JSON.parse(openAiFailure(clientFailureOf(reason, { message: 'why\n"so"', status })));
  expect(told).toEqual({ error: { param: null, code: expect.any(String), ...words, message: 'why\n"so"' } });
});
