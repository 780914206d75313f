import { afterAll, beforeAll, expect, test } from 'vitest';
import { createOpenAiModelLists } from '../../../../src/adapters/models/openai/openai-model-lists.js';
import { createKeyFor } from '../../../../src/adapters/system/secrets.js';
import type { ProviderOf } from '../../../../src/domain/inference/provider/provider.js';
import { json, LoopbackServer } from '../../../fixtures/loopback-server.js';
import { modelListsContract } from '../../../ports/model-lists.contract.js';

const key = 'sk-test-0123456789abcdef';
const environment = { MODEL_KEY: key };
const server = new LoopbackServer(json({}));
const lists = createOpenAiModelLists({ keyFor: createKeyFor(environment, undefined), environment });
let provider: ProviderOf<'openai'>;

beforeAll(async () => {
  provider = { api: 'openai', base_url: `${await server.start()}/v1/`, key_env: 'MODEL_KEY' };
});
afterAll(() => server.close());

modelListsContract(async () => ({
  lists,
  providerWith: async (body, status) => {
    server.respond = json(body, status);
    return provider;
  },
}));

test('the list is asked for where it stands, with the key as a bearer token', async () => {
  server.respond = json({ data: [] });
  await lists.read(provider);
  expect(server.last).toMatchObject({
    method: 'GET',
    path: '/v1/models',
    headers: { authorization: `Bearer ${key}` },
    text: '',
  });
});

test('a refusal that repeats the key is told without it', async () => {
  server.respond = json({ error: { message: `the key ${key} is wrong` } }, 401);
  expect(JSON.stringify(await lists.read(provider))).not.toContain(key);
});

test('a key that is missing and a host that nobody answers at are told', async () => {
  expect(await lists.read({ ...provider, key_env: 'NO_KEY' })).toMatchObject({
    kind: 'unread',
    why: 'the key variable `NO_KEY` is not set',
  });
  const nobody = await lists.read({ ...provider, base_url: 'http://127.0.0.1:1/v1' });
  expect(nobody).toMatchObject({ kind: 'unread', host: '127.0.0.1:1', why: expect.stringContaining('127.0.0.1:1') });
});
