import { createAnthropic } from '@ai-sdk/anthropic';
import { createOpenAI } from '@ai-sdk/openai';
import Anthropic from '@anthropic-ai/sdk';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { APICallError, generateText, RetryError } from 'ai';
import OpenAI from 'openai';
import type { RunningGateway } from '../fixtures/running-gateway.js';
import { countingFetch, GatewayBed } from '../fixtures/upstreams/gateway-bed.js';

jest.setTimeout(60_000);

/*
 * Each client library keeps its own retries, so that it is seen whether it asks again in vain: where nothing is to be
 * gained it must ask exactly once, and throw what its users catch.
 */

let bed: GatewayBed;
let gateway: RunningGateway;

beforeAll(async () => {
  bed = await new GatewayBed().start();
  gateway = await bed.gateway({
    budget: {
      per_run: { usd: 10_000 },
      per_session: { calls: 2 },
      per_user: { tokens_per_hour: 2000 },
    },
    gateway: {
      cache: { enabled: false },
      retry: { attempts: 1 },
      circuit_breaker: { failures_in_a_row: 2, give_up_s: 0, give_up_unanswered_s: 0 },
      kill_switch: { calls: 1 },
    },
  });
});

afterAll(() => bed.close());

type Asked = { readonly error: unknown; readonly requests: number };

/** Who asks, each as its users do. */
const clients: Readonly<Record<string, (path: string, model: string, key?: string) => Promise<Asked>>> = {
  'openai, chat': (path, model, key) =>
    asked((fetch) =>
      openAi(path, fetch, key).chat.completions.create({ model, messages: [...ask], max_completion_tokens: 20 }),
    ),
  'openai, a stream': (path, model, key) =>
    asked(async (fetch) => {
      const messages = [...ask];
      const stream = openAi(path, fetch, key).chat.completions.stream({ model, messages, max_completion_tokens: 20 });
      return stream.finalChatCompletion();
    }),
  'openai, responses': (path, model, key) =>
    asked((fetch) => openAi(path, fetch, key).responses.create({ model, input: 'Hello', max_output_tokens: 20 })),
  'anthropic, messages': (path, model, key) =>
    asked((fetch) => anthropic(path, fetch, key).messages.create({ model, messages: [...ask], max_tokens: 20 })),
  'anthropic, a stream': (path, model, key) =>
    asked((fetch) =>
      anthropic(path, fetch, key)
        .messages.stream({ model, messages: [...ask], max_tokens: 20 })
        .finalMessage(),
    ),
  'ai, openai': (path, model, key = gateway.key) =>
    asked((fetch) => {
      const provider = createOpenAI({ baseURL: `${gateway.url}${path}/v1`, apiKey: key, fetch });
      return generateText({ model: provider.chat(model), prompt: 'Hello', maxOutputTokens: 20 });
    }),
  'ai, anthropic': (path, model, key = gateway.key) =>
    asked((fetch) => {
      const provider = createAnthropic({ baseURL: `${gateway.url}${path}/v1`, apiKey: key, fetch });
      return generateText({ model: provider(model), prompt: 'Hello', maxOutputTokens: 20 });
    }),
};

const ask = [{ role: 'user', content: 'Hello' }] as const;
const openAi = (path: string, fetch: typeof globalThis.fetch, apiKey = gateway.key) =>
  new OpenAI({ baseURL: `${gateway.url}${path}/v1`, apiKey, fetch });
const anthropic = (path: string, fetch: typeof globalThis.fetch, apiKey = gateway.key) =>
  new Anthropic({ baseURL: `${gateway.url}${path}`, apiKey, fetch });

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
let sessions = 0;
const freshSession = (): string => {
  sessions += 1;
  return `/session/s${sessions}`;
};

describe.each(names)('%s asks once and throws', (name) => {
  const client = clientOf(name);

  test('when the key is wrong', async () => {
    const { error, requests } = await client('', 'openai-up/some-model', 'not-the-key-of-the-gateway');
    expect(told(error)).toEqual({ status: 401, code: 'invalid_api_key' });
    expect(requests).toBe(1);
    expect(error instanceof OpenAI.APIError ? error : undefined).toEqual(
      name.startsWith('openai') ? expect.any(OpenAI.AuthenticationError) : undefined,
    );
  });

  test('when its session is stopped', async () => {
    const path = freshSession();
    expect((await client(path, 'openai-up/some-model')).error).toBeUndefined();
    const { error, requests } = await client(path, 'openai-up/some-model');
    expect(told(error)).toEqual({ status: 403, code: 'lanegate_session_stopped' });
    expect(requests).toBe(1);
  });

  test('when its user has spent the budget of the hour', async () => {
    const path = `/user/${encodeURIComponent(`heavy ${name}`)}`;
    const seen: Asked[] = [];
    for (let call = 0; call < 40 && seen.at(-1)?.error === undefined; call += 1)
      seen.push(await client(path, 'openai-up/some-model'));
    expect(told(seen.at(-1)?.error)).toEqual({ status: 402, code: 'lanegate_budget_exceeded' });
    expect(seen.at(-1)?.requests).toBe(1);
  });

  test('when the model is none', async () => {
    const { error, requests } = await client('', 'anthropic-up/no-such-model');
    expect(told(error)).toMatchObject({ status: 404 });
    expect(requests).toBe(1);
  });

  test('when the provider takes the gateway’s key for wrong, which is not the client’s', async () => {
    const { error, requests } = await client('', 'openai-up/wrong-key');
    expect(told(error)).toMatchObject({ status: 424 });
    expect(requests).toBe(1);
  });

  test('when the question is wrong', async () => {
    const { error, requests } = await client('', 'anthropic-up/wrong-question');
    expect(told(error)).toMatchObject({ status: 400 });
    expect(String((error as Error).message)).toContain('upstream says 400');
    expect(requests).toBe(1);
  });
});
