import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEndpointModel } from '../../../../src/adapters/models/template/endpoint-model.js';
import type { ProviderOf } from '../../../../src/domain/inference/provider/provider.js';
import { aModelCall } from '../../../fixtures/a-model-call.js';
import { json, LoopbackServer, type Respond } from '../../../fixtures/loopback-server.js';

const key = 'endpoint-key-0123456789';
const server = new LoopbackServer(json({}));
const model = createEndpointModel({ keyFor: () => key, concurrency: 2, requestTimeoutMs: 4000 });
let provider: ProviderOf<'endpoint'>;
beforeAll(async () => {
  provider = { api: 'endpoint', url: await server.start(), method: 'POST', headers: { x: '{{key}}' }, key_env: 'K' };
});
afterAll(() => server.close());

const answering = (respond: Respond, response?: ProviderOf<'endpoint'>['response']) => {
  server.respond = respond;
  return model.complete(aModelCall({ provider: { ...provider, response }, question: '{}' }));
};
const written =
  (type: string | undefined, text: string): Respond =>
  (response) =>
    response.writeHead(200, type === undefined ? {} : { 'content-type': type }).end(text);

test.each<[string, string | undefined, string, RegExp]>([
  ['a page', 'text/html; charset=utf-8', '<html>Sign in</html>', /answered 200, but the body is text\/html, no JSON$/],
  ['a text', 'text/plain', `fine ${key}`, /answered 200, but the body is text\/plain, no JSON: fine \*\*\*$/],
  ['a text of no type', undefined, 'fine', /answered 200, but the body is no JSON: fine$/],
  ['half of an object', 'application/json', '{"output":', /answered 200, but the body is no JSON: \{"output":$/],
  ['nothing', 'application/json', '', /answered 200, but the body is empty$/],
])('%s in the place of JSON is told as what it is', async (_, type, text, message) => {
  for (const response of [undefined, { content: 'output' }]) {
    await expect(answering(written(type, text), response)).rejects.toMatchObject({
      kind: 'malformed',
      message: expect.stringMatching(message),
    });
  }
});

test('an object is read as the reply of a program', async () => {
  expect(await answering(json({ output: 'fine', cost_usd: 0.01 }))).toMatchObject({ content: 'fine', costUsd: 0.01 });
});

test('an error that an endpoint reports costs what it says that it cost', async () => {
  await expect(answering(json({ error: 'out of stock', cost_usd: 0.02 }))).rejects.toMatchObject({
    kind: 'malformed',
    message: expect.stringMatching(/it reports an error: out of stock$/),
    costUsd: 0.02,
  });
});
