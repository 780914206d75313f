import { afterAll, beforeAll, expect, test } from 'vitest';
import { createAnthropicModel } from '../../../../src/adapters/models/anthropic/anthropic-model.js';
import type { VerbatimRequest } from '../../../../src/domain/inference/call/verbatim.js';
import { aModelCall } from '../../../fixtures/a-model-call.js';
import { anthropicEcho } from '../../../fixtures/dialects.js';
import { LoopbackServer } from '../../../fixtures/loopback-server.js';

const server = new LoopbackServer(anthropicEcho);
const model = createAnthropicModel({ keyFor: () => 'sk-ant-0123456789abcdef', concurrency: 1 });
beforeAll(() => server.start());
afterAll(() => server.close());

async function headersFor(words: Pick<VerbatimRequest, 'version' | 'betas'> | undefined) {
  const messages = [{ role: 'user', content: 'Hello' }] as const;
  const body = { model: 'claude-1', max_tokens: 5, messages };
  const verbatim = words && { dialect: 'messages' as const, body, untranslatable: [], ...words };
  const provider = { api: 'anthropic', base_url: server.url, key_env: 'K' } as const;
  await model.complete(aModelCall({ provider, model: 'claude-1', messages, parameters: { max_tokens: 5 }, verbatim }));
  const { 'anthropic-version': version, 'anthropic-beta': betas } = server.last.headers;
  return { version, betas };
}

test('a provider is asked in the version that the client’s words are of, with what is not released', async () => {
  expect(await headersFor({ version: '2026-10-21', betas: 'a-2026-01-01,b-2026-02-02' })).toEqual({
    version: '2026-10-21',
    betas: 'a-2026-01-01,b-2026-02-02',
  });
});

test('our own words are of a version that has all that they say', async () => {
  expect(await headersFor(undefined)).toEqual({ version: '2023-06-01', betas: undefined });
  expect(await headersFor({})).toEqual({ version: '2023-06-01', betas: undefined });
});

test('a client puts no other text into the headers', async () => {
  const betas = 'a\r\nx-api-key: mine';
  expect(await headersFor({ version: '2026-10-21\r\nx: y', betas })).toEqual({
    version: '2023-06-01',
    betas: undefined,
  });
});
