import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { azureAddress, createAzureModel } from '../../../../src/adapters/models/azure/azure-model.js';
import type { ModelCall } from '../../../../src/domain/inference/call/model-call.js';
import type { ProviderOf } from '../../../../src/domain/inference/provider/provider.js';
import { UserError } from '../../../../src/domain/user-error.js';
import { aModelCall } from '../../../fixtures/a-model-call.js';
import { openAiChunks, openAiEcho } from '../../../fixtures/dialects.js';
import { events, json, LoopbackServer, type Respond } from '../../../fixtures/loopback-server.js';
import { modelContract } from '../../../ports/model.contract.js';

const server = new LoopbackServer(openAiEcho);
const keyFor = (variable: string): string => (variable === 'ENDPOINT' ? server.url : '0123456789abcdef');
const model = createAzureModel({ keyFor, concurrency: 20, requestTimeoutMs: 4000 });
beforeAll(() => server.start());
afterAll(() => server.close());

const provider = (changes: Partial<ProviderOf<'azure'>> = {}): ProviderOf<'azure'> => ({
  api: 'azure',
  endpoint_env: 'ENDPOINT',
  key_env: 'K',
  ...changes,
});
const asked = (changes: Parameters<typeof aModelCall>[0] = {}): ModelCall =>
  aModelCall({ provider: provider(), model: 'triage-deployment', ...changes });

modelContract(async () => ({
  model,
  echoing: (question) => asked({ question }),
  unanswerable: asked({ model: 'unknown-model' }),
}));

test('a deployment is asked by its name with a key of its own header, and no served model is held against it', async () => {
  const reply = await model.complete(asked());
  expect(server.last).toMatchObject({
    path: '/openai/v1/chat/completions',
    headers: { 'api-key': '0123456789abcdef' },
  });
  expect(server.last.headers).not.toHaveProperty('authorization');
  expect(server.last.body.model).toBe('triage-deployment');
  expect(reply.servedModel).toBeUndefined();
});

test.each([
  ['https://r.openai.azure.com', undefined, '/openai/v1/chat/completions'],
  ['https://r.openai.azure.com/openai/v1/', undefined, '/openai/v1/chat/completions'],
  ['https://gateway.example/team', undefined, '/team/openai/v1/chat/completions'],
  ['https://r.openai.azure.com', '2024-10-21', '/openai/deployments/a%20b/chat/completions?api-version=2024-10-21'],
  [
    'https://r.openai.azure.com/openai/deployments/d',
    '2024-10-21',
    '/openai/deployments/d/chat/completions?api-version=2024-10-21',
  ],
])('%s in version %s is asked at %s', (endpoint, api_version, path) => {
  expect(azureAddress(aModelCall({ model: 'a b' }), provider({ api_version }), new URL(endpoint)).path).toBe(path);
});

test('a deployment cannot lead to another path', () => {
  const call = aModelCall({ model: '..' });
  expect(() => azureAddress(call, provider({ api_version: '2024-10-21' }), new URL('https://r.example'))).toThrow(
    /no model of the name/,
  );
});

test('a variable that holds no endpoint is told without its value', async () => {
  const careless = createAzureModel({ keyFor: () => 'sk-a-key-by-mistake', concurrency: 1 });
  const failure = await careless.complete(asked()).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(UserError);
  expect(failure).toMatchObject({ message: 'the variable `ENDPOINT` holds no address' });
});

describe('a filter that was down', () => {
  const down = { error: { code: 'content_filter_error', message: 'The contents are not filtered' } };
  const usage = { prompt_tokens: 10, completion_tokens: 5 };
  const choice = { message: { content: 'unfiltered' }, finish_reason: 'stop' };
  const safe = { hate: { filtered: false, severity: 'safe' } };

  const cases: readonly (readonly [string, Respond])[] = [
    ['for an answer', json({ choices: [{ ...choice, content_filter_results: down }], usage })],
    [
      'for a prompt',
      json({ choices: [choice], prompt_filter_results: [{ prompt_index: 0, content_filter_results: down }], usage }),
    ],
    [
      'in a stream',
      events([
        ...openAiChunks('unfiltered'),
        { choices: [{ delta: {}, content_filter_results: down }] },
        { choices: [], usage },
      ]),
    ],
  ];

  test.each(cases)('%s never passes in silence, and is paid for', async (_where, respond) => {
    server.respond = respond;
    const call = model.complete(asked());
    await expect(call).rejects.toMatchObject({
      kind: 'server-error',
      retryable: true,
      reply: { content: 'unfiltered' },
    });
    await expect(call).rejects.toThrow(/answered 200, but its content filter was down, so nobody filtered the answer$/);
    const failure = (await call.catch((error: unknown) => error)) as { costUsd: number };
    expect(failure.costUsd).toBeCloseTo((10 + 5 * 2) / 1e6, 12);
  });

  test('is not seen where it works', async () => {
    server.respond = json({
      choices: [{ ...choice, content_filter_results: safe }],
      prompt_filter_results: [{ content_filter_results: safe }],
    });
    expect((await model.complete(asked())).content).toBe('unfiltered');
  });
});

test.each([
  [
    json(
      { error: { code: 'content_filter', message: 'no', innererror: { code: 'ResponsibleAIPolicyViolation' } } },
      400,
    ),
    'filtered',
    false,
  ],
  [json({ error: { code: '429', message: 'high demand' } }, 429, { 'retry-after-ms': '20' }), 'rate-limited', true],
])('a failure is classified', async (respond, kind, retryable) => {
  server.respond = respond;
  await expect(model.complete(asked())).rejects.toMatchObject({ kind, retryable });
});
