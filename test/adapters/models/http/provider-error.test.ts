import { expect, test } from 'vitest';
import { classifyFailure, readProviderError } from '../../../../src/adapters/models/http/provider-error.js';

test.each([
  ['OpenAI', { error: { message: 'm', type: 'T', code: 'C' } }, { message: 'm', codes: ['c', 't'], status: undefined }],
  ['Ollama', { error: 'm' }, { message: 'm', codes: [], status: undefined }],
  [
    'vLLM',
    { object: 'error', message: 'm', type: 'BadRequestError', code: 400 },
    { message: 'm', codes: ['badrequesterror'], status: 400 },
  ],
  ['FastAPI', { detail: 'm' }, { message: 'm', codes: [], status: undefined }],
  [
    'Google',
    [{ error: { code: 429, message: 'm', status: 'RESOURCE_EXHAUSTED' } }],
    { message: 'm', codes: ['resource_exhausted'], status: 429 },
  ],
  [
    'Azure',
    { error: { message: 'm', code: 'content_filter', innererror: { code: 'ResponsibleAIPolicyViolation' } } },
    { message: 'm', codes: ['responsibleaipolicyviolation', 'content_filter'], status: undefined },
  ],
  ['nobody', 7, { message: undefined, codes: [], status: undefined }],
])('an error as %s writes it is read', (_who, body, expected) => {
  expect(readProviderError(body)).toEqual(expected);
});

const classOf = (status: number, code?: string, message?: string) =>
  classifyFailure(status, { codes: code === undefined ? [] : [code], message, status: undefined });

test.each([
  'insufficient_quota',
  'credit_balance_exhausted',
  'organization_spend_limit_exceeded',
  'project_spend_limit_exceeded',
  'organization_usage_limit_exceeded',
  'billing_hard_limit_reached',
])('a spent budget (%s) is never asked again, although it says 429', (code) => {
  expect(classOf(429, code)).toEqual({ kind: 'rejected', retryable: false });
});

test.each([
  [429, undefined, undefined, { kind: 'rate-limited', retryable: true }],
  [429, 'invalid_request_error', 'context window', { kind: 'rate-limited', retryable: true }],
  [408, undefined, undefined, { kind: 'timeout', retryable: true }],
  [500, undefined, undefined, { kind: 'server-error', retryable: true }],
  [502, 'model_not_loaded', undefined, { kind: 'server-error', retryable: true }],
  [529, undefined, undefined, { kind: 'server-error', retryable: true }],
  [400, undefined, undefined, { kind: 'rejected', retryable: false }],
  [401, undefined, undefined, { kind: 'rejected', retryable: false }],
  [402, undefined, undefined, { kind: 'rejected', retryable: false }],
  [403, undefined, undefined, { kind: 'rejected', retryable: false }],
  [404, undefined, undefined, { kind: 'rejected', retryable: false }],
  [
    400,
    'badrequesterror',
    "This model's maximum context length is 4096.",
    { kind: 'context-overflow', retryable: false },
  ],
  [400, 'invalid_request_error', 'prompt is too long: 210000 tokens', { kind: 'context-overflow', retryable: false }],
  [413, undefined, undefined, { kind: 'rejected', retryable: false }],
  [413, 'request_too_large', 'Request exceeds the maximum size', { kind: 'rejected', retryable: false }],
  [413, 'request_too_large', 'Prompt is too long', { kind: 'context-overflow', retryable: false }],
  [200, 'request_too_large', undefined, { kind: 'rejected', retryable: false }],
  [400, 'responsibleaipolicyviolation', undefined, { kind: 'filtered', retryable: false }],
  [200, 'rate_limit_exceeded', undefined, { kind: 'rate-limited', retryable: true }],
  [200, 'invalid_request_error', undefined, { kind: 'rejected', retryable: false }],
  [200, undefined, 'something happened', { kind: 'server-error', retryable: true }],
])('%i %s (%s) is %j', (status, code, message, expected) => {
  expect(classOf(status, code, message)).toEqual(expected);
});
