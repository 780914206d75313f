import { expect, test } from '@jest/globals';
import { errorInBody, httpFailure } from '../../../../src/adapters/models/openai/failure.js';

const now = Date.parse('2026-11-23T12:00:00Z');
const failure = (status: number, text: string, headers: Record<string, string> = {}) =>
  httpFailure({ status, text, headers }, 'models.example', now);

test('GitHub Models is told to be gone', () => {
  const { message } = httpFailure({ status: 410, text: '', headers: {} }, 'models.github.ai', now);
  expect(message).toBe(
    'models.github.ai is gone: GitHub Models was retired on 2026-07-30; name another provider in lanegate.yml',
  );
});

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

test('a provider may forbid another attempt, and may name a date', () => {
  expect(failure(503, '{}', { 'x-should-retry': 'false' }).retryable).toBe(false);
  expect(failure(503, '{}', { 'retry-after': 'Mon, 23 Nov 2026 12:00:07 GMT' }).retryAfterMs).toBe(7000);
});

test('an error in a 200 counts as the status that it names', () => {
  const reply = { status: 200, text: '', headers: { 'retry-after': '2' } };
  const error = errorInBody({ code: 429, message: 'slow down' }, reply, 'models.example', now);
  expect(error).toMatchObject({ kind: 'rate-limited', retryable: true, retryAfterMs: 2000 });
  expect(error.message).toBe('models.example answered 200 with an error: slow down');
});
