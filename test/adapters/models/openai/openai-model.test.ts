import { getEventListeners } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createOpenAiModel } from '../../../../src/adapters/models/openai/openai-model.js';
import type { ModelCall } from '../../../../src/domain/inference/call/model-call.js';
import type { Provider } from '../../../../src/domain/inference/provider/provider.js';
import { UserError } from '../../../../src/domain/user-error.js';
import { ModelError } from '../../../../src/ports/model.js';
import { aModelCall } from '../../../fixtures/a-model-call.js';
import { LoopbackModelServer } from '../../../fixtures/loopback-model-server.js';
import { modelContract } from '../../../ports/model.contract.js';

const key = 'sk-test-0123456789abcdef';
const server = new LoopbackModelServer();
let provider: Provider;

beforeAll(async () => {
  provider = { api: 'openai', base_url: await server.start(), key_env: 'MODEL_KEY' };
});
afterAll(() => server.close());

const model = createOpenAiModel({ keyFor: () => key, concurrency: 20, requestTimeoutMs: 3000 });

const asked = (name: string, changes: Parameters<typeof aModelCall>[0] = {}): ModelCall =>
  aModelCall({ provider, model: name, ...changes });

const failureOf = async (call: ModelCall): Promise<ModelError> => {
  const failure = await model.complete(call).catch((error: unknown) => error);
  if (failure instanceof ModelError) return failure;
  throw new Error('the call did not end in a ModelError', { cause: failure });
};

modelContract(async () => ({
  model,
  echoing: (question) => asked('example-1', { question }),
  unanswerable: asked('unknown-model'),
}));

describe('a request', () => {
  test('goes to the chat completions of the base URL with the key as a bearer token', async () => {
    await model.complete(asked('example-1', { question: 'Is this received? ☔' }));
    const seen = server.requests.at(-1);
    expect(seen?.path).toBe('/v1/chat/completions');
    expect(seen?.headers).toMatchObject({ authorization: `Bearer ${key}`, 'content-type': 'application/json' });
    expect(seen?.body).toEqual({
      model: 'example-1',
      messages: [{ role: 'user', content: 'Is this received? ☔' }],
      temperature: 0,
      max_tokens: 100,
    });
  });

  test('carries no authorization where the provider has no key', async () => {
    const { baseUrl } = server;
    await model.complete(asked('example-1', { provider: { api: 'openai', base_url: `${baseUrl}/` } }));
    expect(server.requests.at(-1)?.headers.authorization).toBeUndefined();
    expect(server.requests.at(-1)?.path).toBe('/v1/chat/completions');
  });

  test('keeps its connection for the next', async () => {
    await model.complete(asked('example-1'));
    // A connection is free again a turn of the event loop after its answer.
    await new Promise((turn) => setImmediate(turn));
    await model.complete(asked('example-1'));
    const [one, other] = server.requests.slice(-2);
    expect(one?.port).toBe(other?.port);
  });
});

test('a provider that is given less time is waited for no longer', async () => {
  const hasty: Provider = { ...provider, timeout_s: 0.05 } as Provider;
  const startedAtMs = performance.now();
  expect(await failureOf(asked('hang', { provider: hasty }))).toMatchObject({ kind: 'timeout', retryable: true });
  expect(performance.now() - startedAtMs).toBeLessThan(2500);
});

describe('a key', () => {
  test('that is not set is the user’s to mend, and nothing is sent', async () => {
    const before = server.requestCount;
    const keyless = createOpenAiModel({
      concurrency: 1,
      keyFor: (variable) => {
        throw new UserError(`${variable} is not set`);
      },
    });
    await expect(keyless.complete(asked('example-1'))).rejects.toThrow('MODEL_KEY is not set');
    expect(server.requestCount).toBe(before);
  });

  test('of a provider that will be asked is looked for before the first call', () => {
    const keyFor = (variable: string): string => {
      throw new UserError(`${variable} is not set`);
    };
    expect(() => createOpenAiModel({ keyFor, providers: [provider], concurrency: 1 })).toThrow('MODEL_KEY is not set');
    expect(() => createOpenAiModel({ keyFor, providers: [{ api: 'embedded' }], concurrency: 1 })).not.toThrow();
  });

  test('may end in a line break', async () => {
    const careless = createOpenAiModel({ keyFor: () => `${key}\n`, concurrency: 1 });
    await careless.complete(asked('example-1'));
    expect(server.requests.at(-1)?.headers.authorization).toBe(`Bearer ${key}`);
  });

  test.each(['', 'two words', 'line\r\nx-injected: 1'])('such as %j is refused without being shown', async (broken) => {
    const failure = await createOpenAiModel({ keyFor: () => broken, concurrency: 1 })
      .complete(asked('example-1'))
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UserError);
    if (broken !== '') expect(String(failure)).not.toContain(broken);
    expect(String(failure)).toContain('MODEL_KEY');
  });

  test('that the server repeats stands neither in an error nor in an answer', async () => {
    const failure = await failureOf(asked('unauthorized'));
    expect(failure.message).toMatch(/ answered 401 \(invalid_api_key\): Incorrect API key provided: \[31m\*\*\*$/);
    expect(failure.retryable).toBe(false);
    expect((await model.complete(asked('example-1', { question: `my key is ${key}` }))).content).toBe('my key is ***');
  });
});

describe('a reply', () => {
  test('is paid for by its usage', async () => {
    const reply = await model.complete(asked('example-1', { question: 'x'.repeat(40) }));
    expect(reply.usage).toEqual({ inputTokens: 18, outputTokens: 10 });
    expect(reply.costUsd).toBeCloseTo((18 * 1 + 10 * 2) / 1e6, 12);
    expect(reply.servedModel).toBe('example-1');
  });

  test('without usage says so, for the budget to decide', async () => {
    expect((await model.complete(asked('no-usage'))).usage).toBeUndefined();
  });

  test.each([
    ['truncated', { finishReason: 'length', content: 'hello' }],
    ['refusal', { finishReason: 'stop', content: '', refusal: 'I cannot help with that.' }],
    ['content-filter', { finishReason: 'content_filter', content: '' }],
    ['empty', { finishReason: 'stop', content: ' \n' }],
    ['no-choices', { finishReason: 'unknown', content: '' }],
    ['wrong-model', { servedModel: 'another-model' }],
  ])('that is %s is passed on as it is, with what it cost, for others to judge', async (name, expected) => {
    const reply = await model.complete(asked(name, { question: 'hello' }));
    expect(reply).toMatchObject(expected);
    expect(reply.costUsd).toBeGreaterThan(0);
  });
});

describe('a failure', () => {
  test.each([
    ['rate-limited', 'rate-limited', true, /answered 429 \(rate_limit_exceeded\): Rate limit reached/],
    ['quota-exhausted', 'rejected', false, /answered 429 \(insufficient_quota\): You exceeded your current quota$/],
    ['server-error', 'server-error', true, /answered 500 \(server_error\): The server had an error/],
    ['overloaded', 'server-error', true, /answered 529 \(overloaded_error\): Overloaded$/],
    ['request-timeout', 'timeout', true, /answered 408 \(error\): Request timed out$/],
    ['context-overflow', 'context-overflow', false, /answered 400 \(context_length_exceeded\): This model's maximum/],
    ['filtered-prompt', 'filtered', false, /answered 400 \(content_filter\): The prompt was filtered$/],
    ['unknown-model', 'rejected', false, /answered 404 \(model_not_found\): The model does not exist$/],
    ['gone', 'rejected', false, /answered 410: this endpoint is gone for good$/],
    ['redirect', 'rejected', false, /answered 307: redirects are not followed, so this must be the final address$/],
    ['error-body', 'rate-limited', true, /answered 200 with an error \(rate_limit_exceeded\): Rate limit reached/],
    ['html', 'malformed', true, /answered 200, but the body is text\/html, no JSON$/],
    ['broken-json', 'malformed', true, /answered 200, but the body is no JSON: \{/],
    ['wrong-shape', 'malformed', true, /answered 200, but the body has no list of choices$/],
    ['oversized', 'malformed', false, /answered with more than 16777216 bytes$/],
    ['hang', 'timeout', true, /did not answer within 3 s$/],
    ['reset', 'network', true, /^no connection to 127\.0\.0\.1:\d+: ECONNRESET$/],
    ['cut', 'stream-cut', true, /closed the connection in the middle of its answer$/],
  ])('such as %s is %s', async (name, kind, retryable, message) => {
    const failure = await failureOf(asked(name));
    expect(failure).toMatchObject({ kind, retryable, costUsd: 0 });
    expect(failure.message).toMatch(message);
  });

  test('carries how long the provider asks to wait', async () => {
    expect((await failureOf(asked('rate-limited'))).retryAfterMs).toBe(1000);
    expect((await failureOf(asked('rate-limited-briefly-once'))).retryAfterMs).toBe(20);
    expect((await failureOf(asked('server-error'))).retryAfterMs).toBeUndefined();
  });

  test('to connect is named by its code', async () => {
    const elsewhere: Provider = { api: 'openai', base_url: 'http://127.0.0.1:1/v1', key_env: 'MODEL_KEY' };
    const failure = await failureOf(asked('example-1', { provider: elsewhere }));
    expect(failure).toMatchObject({ kind: 'network', retryable: true });
    expect(failure.message).toBe('no connection to 127.0.0.1:1: ECONNREFUSED');
  });
});

test('a call that is aborted under way ends at once with the reason of its signal', async () => {
  const abortion = new AbortController();
  const call = model.complete(asked('hang'), abortion.signal);
  setTimeout(() => abortion.abort(new Error('enough')), 20);
  await expect(call).rejects.toThrow('enough');
});

test('fifty calls that share a signal put one listener on it, since Node warns of a leak at eleven', async () => {
  const abortion = new AbortController();
  const calls = Array.from({ length: 50 }, () => model.complete(asked('hang'), abortion.signal));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(getEventListeners(abortion.signal, 'abort')).toHaveLength(1);
  abortion.abort(new Error('enough'));
  for (const outcome of await Promise.allSettled(calls)) {
    expect(outcome).toMatchObject({ status: 'rejected', reason: { message: 'enough' } });
  }
});
