import { describe, expect, test } from 'vitest';
import { errorInBody, httpFailure } from '../../../../src/adapters/models/http/failure.js';

const now = Date.parse('2026-11-23T12:00:00Z');
const asked = (model = 'example-1') => ({
  host: 'models.example',
  model,
  scrub: (text: string) => text.replaceAll('SECRET', '***'),
  nowMs: now,
});
const failure = (status: number, text: string, headers: Record<string, string> = {}, model = 'example-1') =>
  httpFailure({ status, text, headers }, asked(model));

test("a provider's words are shortened to one clean line", () => {
  const text = JSON.stringify({ error: { message: `bad\u001b[2J\n::set-output ${'x'.repeat(1000)}` } });
  const { message } = failure(400, text);
  expect(message).toMatch(/^models\.example answered 400: bad \[2J ::set-output x+…$/);
  expect(message.length).toBeLessThan(340);
});

test.each([
  ['<html><title>Bad gateway</title></html>', 'models.example answered 502'],
  ['', 'models.example answered 502'],
  ['upstream connect error', 'models.example answered 502: upstream connect error'],
])('a body that is no JSON is shown only if it is text: %j', (text, expected) => {
  expect(failure(502, text).message).toBe(expected);
});

test('a status of success that is not 200 says that it is no answer', () => {
  const { message, kind } = failure(202, '{"id":"job-7"}');
  expect({ message, kind }).toEqual({
    message: 'models.example answered 202, and only 200 is an answer',
    kind: 'rejected',
  });
});

test('a provider may forbid another attempt, and may name a date', () => {
  expect(failure(503, '{}', { 'x-should-retry': 'false' }).retryable).toBe(false);
  expect(failure(503, '{}', { 'retry-after': 'Mon, 23 Nov 2026 12:00:07 GMT' }).retryAfterMs).toBe(7000);
});

test('a provider that names a wait in its error alone is left in peace for as long; its header counts more', () => {
  const details = [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '34s' }];
  const text = JSON.stringify([{ error: { code: 429, message: 'm', status: 'RESOURCE_EXHAUSTED', details } }]);
  expect(failure(429, text)).toMatchObject({ kind: 'rate-limited', retryAfterMs: 34_000 });
  expect(failure(429, text, { 'retry-after': '2' }).retryAfterMs).toBe(2000);
});

test('an error in a 200 counts as the status that it names', () => {
  const reply = { status: 200, text: '', headers: { 'retry-after': '2' } };
  const error = errorInBody({ code: 429, message: 'slow down' }, reply, asked());
  expect(error).toMatchObject({ kind: 'rate-limited', retryable: true, retryAfterMs: 2000 });
  expect(error.message).toBe('models.example answered 200 with an error: slow down');
});

test('a secret is taken out before a text is shortened, so that not even half of it is left', () => {
  const text = JSON.stringify({ error: { message: `${'x'.repeat(297)}SECRET`, code: 'SECRET' } });
  expect(failure(400, text).message).toMatch(/^models\.example answered 400 \(secret\): x{297}\*\*\*$/);
});

describe('another attempt', () => {
  test('is allowed by a server where its error does not say that it lasts', () => {
    const allowing = { 'x-should-retry': 'true' };
    expect(failure(400, '{}', allowing).retryable).toBe(true);
    const spent = JSON.stringify({ error: { code: 'insufficient_quota' } });
    expect(failure(429, spent, allowing)).toMatchObject({ kind: 'rejected', retryable: false });
  });

  test('is never allowed where a spent budget says 429, in whichever words', () => {
    const anthropic = {
      type: 'error',
      error: { type: 'rate_limit_error', details: { error_code: 'enforced_spend_limit_reached' } },
    };
    expect(failure(429, JSON.stringify(anthropic))).toMatchObject({ kind: 'rejected', retryable: false });
  });
});

test('what is left of a limit is told with the failure', () => {
  const headers = {
    'x-ratelimit-remaining-requests': '0',
    'x-ratelimit-reset-requests': '6m0s',
    'retry-after-ms': '20',
  };
  expect(failure(429, '{}', headers)).toMatchObject({
    rateLimit: { requests: { remaining: 0, resetMs: 360_000 } },
    retryAfterMs: 20,
  });
});

describe('a model that its maker retired', () => {
  test.each([404, 410])('is told to be so after a %i', (status) => {
    expect(failure(status, '{}', {}, 'openai/gpt-4-turbo-2024-04-09').message).toMatch(
      /; OpenAI retired openai\/gpt-4-turbo-2024-04-09 on 2026-10-23 and names gpt-5\.6-sol in its place$/,
    );
    expect(failure(status, '{}', {}, 'gpt-4o').message).toMatch(
      /; OpenAI retires gpt-4o on 2027-01-14 and names gpt-6-luna/,
    );
  });

  test('is not spoken of after another failure or of another model', () => {
    expect(failure(500, '{}', {}, 'gpt-4o').message).toBe('models.example answered 500');
    expect(failure(404, '{}', {}, 'gpt-4o-finetuned').message).toBe('models.example answered 404');
  });
});
