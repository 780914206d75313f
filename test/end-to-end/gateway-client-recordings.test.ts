import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { anthropicOwnScenarios, anthropicScenarios } from '../fixtures/clients/anthropic-scenarios.js';
import { openAiOwnScenarios, openAiScenarios } from '../fixtures/clients/openai-scenarios.js';
import { responsesScenarios } from '../fixtures/clients/responses-scenarios.js';
import { LoopbackServer } from '../fixtures/loopback-server.js';
import type { RunningGateway } from '../fixtures/running-gateway.js';
import { GatewayBed } from '../fixtures/upstreams/gateway-bed.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let bed: GatewayBed;
let home: string;
const providers = ['openai-up', 'anthropic-up'] as const;
const settings = {
  budget: { per_run: { usd: 10_000 }, provider_tools: { usd: 0.03, tokens: 10_000 } },
  gateway: { cache: { enabled: false } },
};

beforeAll(async () => {
  bed = await new GatewayBed().start();
  home = mkdtempSync(join(tmpdir(), 'recorded-clients-'));
});

afterAll(async () => {
  await bed.close();
  rmSync(home, { recursive: true, force: true });
});

/** As JSON, without the tokens, of which a recording does not keep how many were cached. */
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, each: unknown) => (key === 'tokens' ? undefined : each)));

/** What every client library gets in every scenario, told by its name. */
async function playAll({ openAiBaseUrl, anthropicBaseUrl, key }: RunningGateway): Promise<Map<string, unknown>> {
  const openAi = new OpenAI({ baseURL: openAiBaseUrl, apiKey: key, maxRetries: 0 });
  const anthropic = new Anthropic({ baseURL: anthropicBaseUrl, apiKey: key, maxRetries: 0 });
  const results = new Map<string, unknown>();
  for (const provider of providers) {
    const model = `${provider}/some-model`;
    for (const [name, play] of Object.entries(openAiScenarios))
      results.set(`openai, ${provider}, ${name}`, plain((await play(openAi, model)).told));
    for (const [name, { play }] of Object.entries(responsesScenarios))
      results.set(`responses, ${provider}, ${name}`, plain(await play(openAi, model)));
    for (const [name, play] of Object.entries(anthropicScenarios))
      results.set(`anthropic, ${provider}, ${name}`, plain((await play(anthropic, model)).told));
  }
  for (const [name, play] of Object.entries(openAiOwnScenarios))
    results.set(`openai, ${name}`, plain(await play(openAi, 'openai-up/some-model')));
  for (const [name, play] of Object.entries(anthropicOwnScenarios))
    results.set(`anthropic, ${name}`, plain(await play(anthropic, 'anthropic-up/some-model')));
  return results;
}

test('what clients were answered is recorded, and answers them again when there is nobody to ask', async () => {
  const recording = await bed.gateway(settings, { words: ['--record', 'clients.jsonl'], home });
  const recorded = await playAll(recording);
  await recording.stop();
  const asked = bed.openAi.requests.length + bed.anthropic.requests.length;
  expect(asked).toBeGreaterThan(recorded.size - 1);
  const replaying = await bed.gateway(settings, { words: ['--replay', 'clients.jsonl'], home });
  const replayed = await playAll(replaying);
  expect(bed.openAi.requests.length + bed.anthropic.requests.length).toBe(asked);
  expect(Object.fromEntries(replayed)).toEqual(Object.fromEntries(recorded));
  const openAi = new OpenAI({ baseURL: replaying.openAiBaseUrl, apiKey: replaying.key });
  const unknown = { model: 'openai-up/some-model', messages: [{ role: 'user' as const, content: 'Never asked' }] };
  await expect(openAi.chat.completions.create(unknown)).rejects.toMatchObject({
    status: 404,
    code: 'lanegate_unrecorded',
  });
  await replaying.stop();
});

test('a run in which a model was down is replayed with its fallbacks, failures and retries', async () => {
  const down = new LoopbackServer((response) => {
    response.writeHead(down.requests.length % 3 === 1 ? 400 : 503).end('{"error":{"message":"out of order"}}');
  });
  await down.start();
  const providers = {
    'openai-up': { api: 'openai', base_url: `${bed.openAi.url}/v1`, key_env: 'OPENAI_UP_KEY' },
    down: { api: 'openai', base_url: `${down.url}/v1`, key_env: 'OPENAI_UP_KEY' },
  };
  const models = {
    first: { provider: 'down', model: 'first', parameters: { max_tokens: 9 } },
    second: { provider: 'openai-up', model: 'some-model', parameters: { max_tokens: 9 } },
  };
  const routes = { answers: { models: [{ model: 'first' }], fallbacks: [{ on: ['incident'], model: 'second' }] } };
  const gateway = { ...settings.gateway, retry: { attempts: 2 } };
  const configured = { ...settings, gateway, providers, models, routes };
  const play = async ({ openAiBaseUrl, key }: RunningGateway) => {
    const openAi = new OpenAI({ baseURL: openAiBaseUrl, apiKey: key, maxRetries: 0 });
    const told: unknown[] = [];
    for (const model of ['answers', 'first', 'answers', 'first']) {
      const asked = openAi.chat.completions.create({ model, messages: [{ role: 'user', content: 'Hi' }] });
      told.push(
        await asked.then(
          ({ choices }) => choices[0]?.message.content,
          ({ status, code, message }) => ({ status, code, message }),
        ),
      );
    }
    return told;
  };
  const recording = await bed.gateway(configured, { words: ['--record', 'outage.jsonl'], home });
  const recorded = await play(recording);
  await recording.stop();
  const asked = down.requests.length + bed.openAi.requests.length;
  expect(recorded.map((each) => typeof each)).toEqual(['string', 'object', 'string', 'object']);
  const replaying = await bed.gateway(configured, { words: ['--replay', 'outage.jsonl'], home });
  expect(await play(replaying)).toEqual(recorded);
  expect(down.requests.length + bed.openAi.requests.length).toBe(asked);
  await down.close();
});
