import { createAnthropic } from '@ai-sdk/anthropic';
import { createOpenAI } from '@ai-sdk/openai';
import Anthropic from '@anthropic-ai/sdk';
import { APICallError, generateText, RetryError } from 'ai';
import OpenAI from 'openai';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { RunningGateway } from '../fixtures/running-gateway.js';
import { countingFetch, GatewayBed } from '../fixtures/upstreams/gateway-bed.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/*
 * Each client library keeps its own retries, so that it is seen whether it asks again in vain: where nothing is to be
 * gained it must ask exactly once, and throw what its users catch.
 */

let bed: GatewayBed;
let gateway: RunningGateway;
/** One whose circuits open after two failures and stay open. */
let breaking: RunningGateway;

beforeAll(async () => {
  bed = await new GatewayBed().start();
  gateway = await bed.gateway({
    budget: { per_run: { usd: 10_000 }, per_user: { tokens_per_hour: 400 } },
    gateway: {
      cache: { enabled: false },
      retry: { attempts: 1 },
      circuit_breaker: { enabled: false },
      kill_switch: { calls: 1 },
    },
  });
  breaking = await bed.gateway({
    budget: { per_run: { usd: 10_000 } },
    gateway: {
      cache: { enabled: false },
      retry: { attempts: 1 },
      circuit_breaker: { failures_in_a_row: 2, open_s: 3600, max_open_s: 3600 },
    },
  });
});

afterAll(() => bed.close());

type Asking = { readonly url?: string; readonly path?: string; readonly key?: string };
type Asked = { readonly error: unknown; readonly requests: number };

const ask = [{ role: 'user', content: 'Hello' }] as const;
type Fetch = typeof globalThis.fetch;

const openAi = ({ url = gateway.url, path = '', key = gateway.key }: Asking, fetch: Fetch) =>
  new OpenAI({ baseURL: `${url}${path}/v1`, apiKey: key, fetch });
const anthropic = ({ url = gateway.url, path = '', key = gateway.key }: Asking, fetch: Fetch) =>
  new Anthropic({ baseURL: `${url}${path}`, apiKey: key, fetch });
const forAi = ({ url = gateway.url, path = '', key = gateway.key }: Asking, fetch: Fetch) => ({
  baseURL: `${url}${path}/v1`,
  apiKey: key,
  fetch,
});

/** Who asks, each as its users do. */
const clients: Readonly<Record<string, (model: string, asking?: Asking) => Promise<Asked>>> = {
  'openai, chat': (model, asking = {}) =>
    asked((fetch) =>
      openAi(asking, fetch).chat.completions.create({ model, messages: [...ask], max_completion_tokens: 20 }),
    ),
  'openai, a stream': (model, asking = {}) =>
    asked((fetch) => {
      const question = { model, messages: [...ask], max_completion_tokens: 20 };
      return openAi(asking, fetch).chat.completions.stream(question).finalChatCompletion();
    }),
  'openai, responses': (model, asking = {}) =>
    asked((fetch) => openAi(asking, fetch).responses.create({ model, input: 'Hello', max_output_tokens: 20 })),
  'anthropic, messages': (model, asking = {}) =>
    asked((fetch) => anthropic(asking, fetch).messages.create({ model, messages: [...ask], max_tokens: 20 })),
  'anthropic, a stream': (model, asking = {}) =>
    asked((fetch) =>
      anthropic(asking, fetch)
        .messages.stream({ model, messages: [...ask], max_tokens: 20 })
        .finalMessage(),
    ),
  'ai, openai': (model, asking = {}) =>
    asked((fetch) =>
      generateText({ model: createOpenAI(forAi(asking, fetch)).chat(model), prompt: 'Hello', maxOutputTokens: 20 }),
    ),
  'ai, anthropic': (model, asking = {}) =>
    asked((fetch) =>
      generateText({ model: createAnthropic(forAi(asking, fetch))(model), prompt: 'Hello', maxOutputTokens: 20 }),
    ),
};

async function asked(question: (fetch: typeof globalThis.fetch) => Promise<unknown>): Promise<Asked> {
  const { fetch, count } = countingFetch();
  const error = await question(fetch).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return { error, requests: count() };
}

/** The status, and our own word where the library tells one. */
function told(error: unknown): { status: number | undefined; code: unknown } {
  if (error instanceof OpenAI.APIError) return { status: error.status, code: error.code };
  if (error instanceof Anthropic.APIError) return { status: error.status, code: error.errorCode };
  const last = RetryError.isInstance(error) ? error.lastError : error;
  if (!APICallError.isInstance(last)) throw error;
  const body = JSON.parse(last.responseBody ?? '{}');
  return { status: last.statusCode, code: body.error.code ?? body.error.details?.error_code };
}

const names = Object.keys(clients);
const clientOf = (name: string) => {
  const client = clients[name];
  if (client === undefined) throw new Error(`no client ${name}`);
  return client;
};
/** The end of a model's name by which no client meets the circuits and limits of another. */
const ownName = (name: string): string => name.replaceAll(/\W+/g, '-');
let sessions = 0;
const freshSession = (): string => {
  sessions += 1;
  return `/session/s${sessions}`;
};

describe.each(names)('%s asks once and throws', (name) => {
  const client = clientOf(name);

  test('when the key is wrong', async () => {
    const { error, requests } = await client('openai-up/some-model', { key: 'not-the-key-of-the-gateway' });
    expect(told(error)).toEqual({ status: 401, code: 'invalid_api_key' });
    expect(requests).toBe(1);
  });

  test('when its session is stopped', async () => {
    const path = freshSession();
    expect((await client('openai-up/some-model', { path })).error).toBeUndefined();
    const { error, requests } = await client('openai-up/some-model', { path });
    expect(told(error)).toEqual({ status: 403, code: 'lanegate_session_stopped' });
    expect(requests).toBe(1);
  });

  test('when its user has spent the budget of the hour', async () => {
    const path = `/user/${encodeURIComponent(`heavy ${name}`)}`;
    const seen: Asked[] = [];
    for (let call = 0; call < 20 && seen.at(-1)?.error === undefined; call += 1)
      seen.push(await client('openai-up/some-model', { path }));
    expect(seen.length).toBeGreaterThan(1);
    expect(told(seen.at(-1)?.error)).toEqual({ status: 402, code: 'lanegate_budget_exceeded' });
    expect(seen.at(-1)?.requests).toBe(1);
  });

  test('when the circuit of its model is open', async () => {
    const model = `openai-up/unavailable-${ownName(name)}`;
    for (let failures = 0; failures < 2; failures += 1) await client(model, { url: breaking.url });
    const { error, requests } = await client(model, { url: breaking.url });
    expect(told(error)).toEqual({ status: 406, code: 'lanegate_circuit_open' });
    expect(requests).toBe(1);
  });

  test('when the model is none', async () => {
    const { error, requests } = await client('anthropic-up/no-such-model');
    expect(told(error)).toMatchObject({ status: 404 });
    expect(requests).toBe(1);
  });

  test('when the provider takes the gateway’s key for wrong, which is not the client’s', async () => {
    const { error, requests } = await client('openai-up/wrong-key');
    expect(told(error)).toMatchObject({ status: 406 });
    expect(requests).toBe(1);
  });

  test('when the question is wrong', async () => {
    const { error, requests } = await client('anthropic-up/wrong-question');
    expect(told(error)).toMatchObject({ status: 400 });
    expect(String((error as Error).message)).toContain('upstream says 400');
    expect(requests).toBe(1);
  });
});

describe.each(names)('%s', (name) => {
  const client = clientOf(name);

  test('asks again where its provider says when', async () => {
    const { error, requests } = await client(`openai-up/rate-limited-${ownName(name)}`);
    expect(told(error)).toEqual({ status: 429, code: 'rate_limit_exceeded' });
    expect(requests).toBe(3);
  });

  test('leaves an outage of which nobody knows the end to the gateway, unless it knows no better', async () => {
    const { error, requests } = await client(`anthropic-up/unavailable-${ownName(name)}`);
    expect(told(error)).toEqual({ status: 503, code: 'lanegate_server_error' });
    // The `ai` package does not look at x-should-retry.
    expect(requests).toBe(name.startsWith('ai') ? 3 : 1);
  });
});

describe('the libraries throw what their users catch', () => {
  const thrownBy = async (name: string, model: string, asking: Asking = {}) =>
    (await clientOf(name)(model, asking)).error;

  test.each([
    ['openai, chat', OpenAI.AuthenticationError],
    ['openai, responses', OpenAI.AuthenticationError],
    ['anthropic, messages', Anthropic.AuthenticationError],
  ])('%s, for a wrong key', async (name, expected) => {
    expect(await thrownBy(name, 'openai-up/some-model', { key: 'not-the-key-of-the-gateway' })).toBeInstanceOf(
      expected,
    );
  });

  test.each([
    ['openai, chat', OpenAI.RateLimitError],
    ['openai, responses', OpenAI.RateLimitError],
    ['anthropic, messages', Anthropic.RateLimitError],
    ['anthropic, a stream', Anthropic.RateLimitError],
  ])('%s, for a rate limit', async (name, expected) => {
    expect(await thrownBy(name, `anthropic-up/rate-limited-${ownName(name)}`)).toBeInstanceOf(expected);
  });

  test.each([
    ['openai, chat', OpenAI.PermissionDeniedError],
    ['anthropic, messages', Anthropic.PermissionDeniedError],
  ])('%s, for a session that was stopped', async (name, expected) => {
    const path = freshSession();
    await thrownBy(name, 'openai-up/some-model', { path });
    expect(await thrownBy(name, 'openai-up/some-model', { path })).toBeInstanceOf(expected);
  });

  test('what the model that is asked cannot do is refused with the key of its client', async () => {
    const text = { format: { type: 'json_object' } } as const;
    const error = await openAi({}, fetch)
      .responses.create({ model: 'anthropic-up/some-model', input: 'Hello', text })
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ status: 400, param: 'text.format' });
    expect(String(error)).toContain('`text.format`');
  });

  test('a tool that another provider would run is refused for that, not for what it might cost', async () => {
    const searching = anthropic({}, fetch).messages.create({
      model: 'openai-up/some-model',
      max_tokens: 20,
      messages: [...ask],
      tools: [{ type: 'web_search_20250305', name: 'web_search' }],
    });
    await expect(searching).rejects.toBeInstanceOf(Anthropic.BadRequestError);
    await expect(searching).rejects.toMatchObject({ message: expect.stringContaining('`tools[0]`') });
  });

  test('what cannot be served is refused with its key', async () => {
    const error = await openAi({}, fetch)
      .responses.create({ model: 'openai-up/some-model', input: 'Hello', previous_response_id: 'resp_1' })
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(OpenAI.BadRequestError);
    expect(error).toMatchObject({ param: 'previous_response_id' });
    const counting = anthropic({}, fetch).messages.countTokens({
      model: 'anthropic-up/some-model',
      messages: [...ask],
    });
    await expect(counting).rejects.toBeInstanceOf(Anthropic.NotFoundError);
  });
});
