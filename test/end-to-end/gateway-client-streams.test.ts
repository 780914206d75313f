import { createAnthropic } from '@ai-sdk/anthropic';
import { createOpenAI } from '@ai-sdk/openai';
import Anthropic from '@anthropic-ai/sdk';
import { streamText } from 'ai';
import OpenAI from 'openai';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { RunningGateway } from '../fixtures/running-gateway.js';
import { anthropicKey } from '../fixtures/upstreams/anthropic-upstream.js';
import { GatewayBed } from '../fixtures/upstreams/gateway-bed.js';
import { openAiKey } from '../fixtures/upstreams/openai-upstream.js';
import { breakingModel, waitingModel } from '../fixtures/upstreams/said.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let bed: GatewayBed;
let gateway: RunningGateway;
const providers = ['openai-up', 'anthropic-up'] as const;

beforeAll(async () => {
  bed = await new GatewayBed().start();
  gateway = await bed.gateway({ budget: { per_run: { usd: 10_000 } }, gateway: { retry: { attempts: 1 } } });
});

afterAll(() => bed.close());

const openAi = () => new OpenAI({ baseURL: gateway.openAiBaseUrl, apiKey: gateway.key, maxRetries: 0 });
const anthropic = () => new Anthropic({ baseURL: gateway.anthropicBaseUrl, apiKey: gateway.key, maxRetries: 0 });
const aiOpenAi = () => createOpenAI({ baseURL: gateway.openAiBaseUrl, apiKey: gateway.key });
const aiAnthropic = () => createAnthropic({ baseURL: `${gateway.anthropicBaseUrl}/v1`, apiKey: gateway.key });

/** The pieces of text of a streamed answer, as each library tells them. */
const streams: Readonly<Record<string, (model: string, text: string) => AsyncIterable<string>>> = {
  'openai, chat': async function* (model, content) {
    const messages = [{ role: 'user', content }] as const;
    const stream = await openAi().chat.completions.create({ model, messages: [...messages], stream: true });
    for await (const { choices } of stream) yield choices[0]?.delta.content ?? '';
  },
  'openai, responses': async function* (model, input) {
    const stream = await openAi().responses.create({ model, input, stream: true });
    for await (const event of stream) {
      if (event.type === 'response.output_text.delta') yield event.delta;
      if (event.type === 'error' || event.type === 'response.failed') throw new Error(JSON.stringify(event));
    }
  },
  'anthropic, messages': async function* (model, content) {
    const messages = [{ role: 'user', content }] as const;
    const stream = await anthropic().messages.create({ model, messages: [...messages], max_tokens: 50, stream: true });
    for await (const event of stream)
      if (event.type === 'content_block_delta' && event.delta.type === 'text_delta') yield event.delta.text;
  },
  'ai, openai': (model, prompt) => textOf(streamText({ model: aiOpenAi().chat(model), prompt, ...quiet })),
  'ai, responses': (model, prompt) => textOf(streamText({ model: aiOpenAi().responses(model), prompt, ...quiet })),
  'ai, anthropic': (model, prompt) => textOf(streamText({ model: aiAnthropic()(model), prompt, ...quiet })),
};

/** The package tells an error as a part, and besides on the console. */
const quiet = { maxRetries: 0, onError: () => undefined };

async function* textOf({ fullStream }: ReturnType<typeof streamText>): AsyncIterable<string> {
  for await (const part of fullStream) {
    if (part.type === 'text-delta') yield part.text;
    if (part.type === 'error') throw new Error(JSON.stringify(part.error));
  }
}

describe.each(Object.keys(streams))('%s', (name) => {
  const stream = (model: string, text: string): AsyncIterable<string> => {
    const found = streams[name];
    if (found === undefined) throw new Error(`no stream ${name}`);
    return found(model, text);
  };

  test.each(providers)('of %s is read while it is written', async (provider) => {
    bed.gate.close();
    let text = '';
    for await (const piece of stream(`${provider}/${waitingModel}`, `Live, ${name}`)) {
      text += piece;
      // What follows is not written before the first piece was read, so a stream that is held back never ends.
      if (text !== '') bed.gate.letGo();
    }
    expect(text).toBe(`You said: Live, ${name} – ✓`);
  });

  test.each(providers)('of %s throws where its provider breaks off, after what had come', async (provider) => {
    const pieces: string[] = [];
    const reading = (async () => {
      for await (const piece of stream(`${provider}/${breakingModel}`, `Broken, ${name}`)) pieces.push(piece);
    })();
    await expect(reading).rejects.toThrow();
    expect(pieces.join('')).toBe('You s');
  });

  test.each(providers)('of %s is served from the store the second time', async (provider) => {
    const read = async () => {
      let text = '';
      for await (const piece of stream(`${provider}/some-model`, `Stored, ${name}`)) text += piece;
      return text;
    };
    const first = await read();
    const upstream = provider === 'openai-up' ? bed.openAi : bed.anthropic;
    const asked = upstream.requests.length;
    expect(await read()).toBe(first);
    expect(first).toBe(`You said: Stored, ${name} – ✓`);
    expect(upstream.requests).toHaveLength(asked);
  });
});

/** As JSON, since a client's objects carry more than what came. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('an answer that is stored', () => {
  const wholeChat = (client: OpenAI, model: string, content: string) =>
    client.chat.completions.create({ model, messages: [{ role: 'user', content }], max_tokens: 50 });
  const streamedChat = (client: OpenAI, model: string, content: string) =>
    client.chat.completions
      .stream({ model, messages: [{ role: 'user', content }], max_tokens: 50, stream_options: { include_usage: true } })
      .finalChatCompletion();
  const wholeMessage = (client: Anthropic, model: string, content: string) =>
    client.messages.create({ model, messages: [{ role: 'user', content }], max_tokens: 50 });
  const streamedMessage = (client: Anthropic, model: string, content: string) =>
    client.messages.stream({ model, messages: [{ role: 'user', content }], max_tokens: 50 }).finalMessage();
  const directOpenAi = () => new OpenAI({ baseURL: `${bed.openAi.url}/v1`, apiKey: openAiKey, maxRetries: 0 });
  const directAnthropic = () => new Anthropic({ baseURL: bed.anthropic.url, apiKey: anthropicKey, maxRetries: 0 });

  test('whole is served as a stream of chunks with all that its provider said', async () => {
    const model = 'openai-up/some-model';
    const first = await wholeChat(openAi(), model, 'Whole first');
    const asked = bed.openAi.requests.length;
    const second = await streamedChat(openAi(), model, 'Whole first');
    expect(bed.openAi.requests).toHaveLength(asked);
    expect(second.choices[0]?.message).toMatchObject({ ...first.choices[0]?.message });
    expect(plain(second.usage)).toEqual(plain(first.usage));
    expect(second).toMatchObject({ id: first.id, system_fingerprint: first.system_fingerprint });
  });

  test('as a stream of chunks is served whole with all that its provider said', async () => {
    const first = await streamedChat(openAi(), 'openai-up/some-model', 'Stream first');
    const { data: second, response } = await openAi()
      .chat.completions.create({
        model: 'openai-up/some-model',
        messages: [{ role: 'user', content: 'Stream first' }],
        max_tokens: 50,
      })
      .withResponse();
    expect(response.headers.get('x-lanegate-cached')).toBe('hit');
    expect(second).toMatchObject({ id: first.id, usage: { ...first.usage }, its_own: 1 });
    expect(second.choices[0]?.message.content).toBe('You said: Stream first – ✓');
    const direct = await wholeChat(directOpenAi(), 'some-model', 'Stream first');
    expect(second.choices[0]?.finish_reason).toBe(direct.choices[0]?.finish_reason);
  });

  test('whole is served as the events of a message', async () => {
    const model = 'anthropic-up/some-model';
    await wholeMessage(anthropic(), model, 'Whole first');
    const asked = bed.anthropic.requests.length;
    const second = await streamedMessage(anthropic(), model, 'Whole first');
    expect(bed.anthropic.requests).toHaveLength(asked);
    expect(second).toMatchObject({
      ...(plain(await wholeMessage(directAnthropic(), 'some-model', 'Whole first')) as object),
    });
  });

  test('as the events of a message is served whole', async () => {
    const model = 'anthropic-up/some-model';
    await streamedMessage(anthropic(), model, 'Stream first');
    const asked = bed.anthropic.requests.length;
    const second = await wholeMessage(anthropic(), model, 'Stream first');
    expect(bed.anthropic.requests).toHaveLength(asked);
    expect(plain(second)).toEqual(plain(await wholeMessage(directAnthropic(), 'some-model', 'Stream first')));
  });
});

test('what a client sends reaches its provider as it was, and the keys stay where they belong', async () => {
  const extra = { model: 'openai-up/some-model', messages: [{ role: 'user' as const, content: 'Extra' }] };
  await openAi().chat.completions.create({
    ...extra,
    prompt_cache_key: 'k',
    metadata: { team: 'a' },
    ...({ an_unknown_field: { deep: [1] } } as object),
  });
  const { body, headers } = bed.openAi.last;
  expect(body).toMatchObject({ prompt_cache_key: 'k', metadata: { team: 'a' }, an_unknown_field: { deep: [1] } });
  expect(JSON.stringify([body, headers])).not.toContain(gateway.key);
  await anthropic().messages.create({ ...extra, model: 'anthropic-up/some-model', max_tokens: 50 });
  expect(bed.anthropic.last.headers['anthropic-version']).toBe('2026-10-21');
  expect(JSON.stringify(bed.anthropic.last)).not.toContain(gateway.key);
});

test('every answer says what it cost and who gave it, and every list names the models', async () => {
  const { response } = await anthropic()
    .messages.create({
      model: 'anthropic-up/some-model',
      messages: [{ role: 'user', content: 'Headers' }],
      max_tokens: 50,
    })
    .withResponse();
  expect(response.headers.get('x-lanegate-model')).toBe('anthropic-up/some-model');
  expect(response.headers.get('x-lanegate-cached')).toBe('miss');
  expect(Number(response.headers.get('x-lanegate-cost-usd'))).toBeGreaterThan(0);
  expect((await openAi().models.list()).data).toEqual([]);
  expect((await anthropic().models.list()).data).toEqual([]);
});
