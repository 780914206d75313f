import { createAnthropic } from '@ai-sdk/anthropic';
import { createOpenAI } from '@ai-sdk/openai';
import Anthropic from '@anthropic-ai/sdk';
import { embedMany } from 'ai';
import OpenAI from 'openai';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { aiScenarios } from '../fixtures/clients/ai-scenarios.js';
import { anthropicOwnScenarios, anthropicScenarios } from '../fixtures/clients/anthropic-scenarios.js';
import { openAiOwnScenarios, openAiScenarios } from '../fixtures/clients/openai-scenarios.js';
import { responsesScenarios } from '../fixtures/clients/responses-scenarios.js';
import type { RunningGateway } from '../fixtures/running-gateway.js';
import { anthropicKey } from '../fixtures/upstreams/anthropic-upstream.js';
import { GatewayBed } from '../fixtures/upstreams/gateway-bed.js';
import { openAiKey } from '../fixtures/upstreams/openai-upstream.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/*
 * The published client libraries, unchanged, once straight to a provider and once through the gateway: to a provider of
 * the same dialect nothing may differ, and to one of the other dialect nothing that both dialects can say.
 */

let bed: GatewayBed;
let gateway: RunningGateway;
const providers = ['openai-up', 'anthropic-up'] as const;

beforeAll(async () => {
  bed = await new GatewayBed().start();
  gateway = await bed.gateway({
    models: {
      triage: { provider: 'openai-up', model: 'some-model' },
      judge: { provider: 'anthropic-up', model: 'some-model', parameters: { max_tokens: 30 } },
    },
    routes: { answers: { models: [{ model: 'judge' }], fallbacks: [{ on: ['incident'], model: 'triage' }] } },
    budget: { per_run: { usd: 10_000 }, provider_tools: { usd: 0.03, tokens: 10_000 } },
    gateway: { cache: { enabled: false } },
  });
});

afterAll(() => bed.close());

const openAi = () => new OpenAI({ baseURL: gateway.openAiBaseUrl, apiKey: gateway.key, maxRetries: 0 });
const openAiDirectly = () => new OpenAI({ baseURL: `${bed.openAi.url}/v1`, apiKey: openAiKey, maxRetries: 0 });
const anthropic = () => new Anthropic({ baseURL: gateway.anthropicBaseUrl, apiKey: gateway.key, maxRetries: 0 });
const anthropicDirectly = () => new Anthropic({ baseURL: bed.anthropic.url, apiKey: anthropicKey, maxRetries: 0 });

/** As JSON, since a client's objects carry more than what came. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('openai, chat completions', () => {
  test.each(Object.entries({ ...openAiScenarios, ...openAiOwnScenarios }))(
    '%s is to the byte what a provider of the same dialect says',
    async (_name, play) => {
      const direct = await play(openAiDirectly(), 'some-model');
      expect(plain(await play(openAi(), 'openai-up/some-model'))).toEqual(plain(direct));
    },
  );

  test.each(Object.entries(openAiScenarios))(
    '%s is the same of a provider of the other dialect',
    async (_name, play) => {
      const direct = await play(openAiDirectly(), 'some-model');
      expect(plain((await play(openAi(), 'anthropic-up/some-model')).told)).toEqual(plain(direct.told));
    },
  );

  test.each(Object.entries(openAiOwnScenarios))(
    '%s, which the other dialect cannot say, is refused',
    async (_name, play) => {
      const error = await play(openAi(), 'anthropic-up/some-model').catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(OpenAI.BadRequestError);
    },
  );
});

describe.each(providers)('openai, responses of %s', (provider) => {
  test.each(Object.entries(responsesScenarios))('%s', async (_name, { play, gives }) => {
    expect(await play(openAi(), `${provider}/some-model`)).toEqual(gives);
  });
});

describe('anthropic, messages', () => {
  test.each(Object.entries({ ...anthropicScenarios, ...anthropicOwnScenarios }))(
    '%s is to the byte what a provider of the same dialect says',
    async (_name, play) => {
      const direct = await play(anthropicDirectly(), 'some-model');
      expect(plain(await play(anthropic(), 'anthropic-up/some-model'))).toEqual(plain(direct));
    },
  );

  test.each(Object.entries(anthropicScenarios))(
    '%s is the same of a provider of the other dialect',
    async (_name, play) => {
      const direct = await play(anthropicDirectly(), 'some-model');
      expect(plain((await play(anthropic(), 'openai-up/some-model')).told)).toEqual(plain(direct.told));
    },
  );
});

describe('the name of a call is where each client looks for it', () => {
  const messages = [{ role: 'user' as const, content: 'Hello' }];

  test('in an answer', async () => {
    const chat = openAi().chat.completions.create({ model: 'triage', messages });
    const named = (await chat.asResponse()).headers.get('x-lanegate-request-id');
    expect((await chat)._request_id).toBe(named);
    expect((await openAi().responses.create({ model: 'judge', input: 'Hello' }))._request_id).toMatch(/^\S+$/);
    const message = anthropic().messages.create({ model: 'judge', messages, max_tokens: 20 });
    expect((await message)._request_id).toBe((await message.asResponse()).headers.get('x-lanegate-request-id'));
  });

  test('in an error', async () => {
    const ofOpenAi = await openAi()
      .chat.completions.create({ model: 'openai-up/wrong-question', messages })
      .catch((error: unknown) => error);
    expect(ofOpenAi).toMatchObject({ status: 400, requestID: expect.stringMatching(/^\S+$/) });
    const ofAnthropic = await anthropic()
      .messages.create({ model: 'anthropic-up/wrong-question', messages, max_tokens: 20 })
      .catch((error: unknown) => error);
    expect(ofAnthropic).toMatchObject({ status: 400, requestID: expect.stringMatching(/^\S+$/) });
  });
});

describe('the names of models', () => {
  const names = ['answers', 'triage', 'judge'];

  test('are listed for the clients of both', async () => {
    expect((await openAi().models.list()).data.map(({ id }) => id)).toEqual(names);
    const listed: string[] = [];
    for await (const { id, type } of anthropic().models.list()) listed.push(`${type} ${id}`);
    expect(listed).toEqual(names.map((name) => `model ${name}`));
    expect(await openAi().models.retrieve('triage')).toMatchObject({ id: 'triage', object: 'model' });
    expect((await anthropic().models.retrieve('judge')).display_name).toBe('judge');
  });

  test.each(names)('%s is answered', async (model) => {
    const messages = [{ role: 'user' as const, content: 'Hello' }];
    const { choices } = await openAi().chat.completions.create({ model, messages });
    expect(choices[0]?.message.content).toBe('You said: Hello – ✓');
    const { content } = await anthropic().messages.create({ model, messages, max_tokens: 20 });
    expect(content).toMatchObject([{ type: 'text', text: 'You said: Hello – ✓' }]);
  });
});

describe('ai', () => {
  const withOpenAi = () => createOpenAI({ baseURL: gateway.openAiBaseUrl, apiKey: gateway.key });
  const withAnthropic = () => createAnthropic({ baseURL: `${gateway.anthropicBaseUrl}/v1`, apiKey: gateway.key });
  const directly = () => createOpenAI({ baseURL: `${bed.openAi.url}/v1`, apiKey: openAiKey }).chat('some-model');

  describe.each(providers)('of %s', (provider) => {
    const name = `${provider}/some-model`;

    test.each(Object.entries(aiScenarios))('%s is the same in each dialect', async (_name, play) => {
      const direct = await play(directly());
      expect(await play(withOpenAi().chat(name))).toEqual(direct);
      expect(await play(withOpenAi().responses(name))).toEqual(direct);
      expect(await play(withAnthropic()(name))).toEqual(direct);
    });
  });

  test('embedMany gives the vectors', async () => {
    const model = withOpenAi().embedding('openai-up/some-model');
    const { embeddings, usage } = await embedMany({ model, values: ['one', 'three'], maxRetries: 0 });
    expect(embeddings).toEqual([
      [3, 0.5, -0.25],
      [5, 1.5, -0.25],
    ]);
    expect(usage.tokens).toBe(7);
  });
});
