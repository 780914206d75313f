import { type AddressInfo, createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAnthropicModel } from '../../../../src/adapters/models/anthropic/anthropic-model.js';
import { createGoogleModel } from '../../../../src/adapters/models/google/google-model.js';
import { addressUnder } from '../../../../src/adapters/models/http/address.js';
import { openWayThroughProxy } from '../../../../src/adapters/models/http/tunnel.js';
import { createOpenAiModel } from '../../../../src/adapters/models/openai/openai-model.js';
import type { Provider } from '../../../../src/domain/inference/provider/provider.js';
import { aModelCall } from '../../../fixtures/a-model-call.js';
import { anthropicEvent, anthropicEvents, openAiChunks } from '../../../fixtures/dialects.js';
import { events, json, LoopbackServer, type Respond } from '../../../fixtures/loopback-server.js';

const server = new LoopbackServer(json({}));
const parts = { keyFor: () => 'sk-test-0123456789abcdef', concurrency: 2, requestTimeoutMs: 60_000 };
const models = {
  anthropic: createAnthropicModel(parts),
  google: createGoogleModel(parts),
  openai: createOpenAiModel(parts),
};
beforeAll(() => server.start());
afterAll(() => server.close());

const answering = (api: keyof typeof models, stream: boolean, respond: Respond) => {
  server.respond = respond;
  const provider: Provider = { api, base_url: server.url, stream, first_token_s: 60, stall_s: 60 };
  return models[api].complete(aModelCall({ provider, parameters: { max_tokens: 50 } }));
};
const written =
  (text: string): Respond =>
  (response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(text);

describe('a reply of very many parts', () => {
  test('is read like any other', async () => {
    const candidates = [{ content: { parts: Array(200_000).fill({ text: 'a' }) }, finishReason: 'STOP' }];
    const reply = await answering('google', true, events([{ candidates }]));
    expect(reply).toMatchObject({ content: 'a'.repeat(200_000), finishReason: 'stop' });
  });

  test('of a filter is one too', async () => {
    const [first, ...others] = openAiChunks('hello');
    const list = [{ choices: [], usage: {}, prompt_filter_results: Array(200_000).fill({}) }, first, ...others];
    expect(await answering('openai', true, events(list))).toMatchObject({ content: 'hello' });
  });

  test('is not gone through again with each of its counts', async () => {
    const counts = Array.from({ length: 120_000 }, (_, number) =>
      anthropicEvent({ type: 'message_delta', delta: { [`d${number}`]: 1 }, usage: { [`u${number}`]: 1 } }),
    );
    const reply = await answering('anthropic', true, events([counts.join(''), ...anthropicEvents('hello')]));
    expect(reply).toMatchObject({ content: 'hello', usage: { inputTokens: 15 } });
  });
});

describe('a reply that nests deeper than anything can be written', () => {
  const deep = `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`;

  test.each([
    ['anthropic', `{"content":[{"type":"tool_use","id":"t","name":"n","input":${deep}}],"stop_reason":"tool_use"}`],
    ['google', `{"candidates":[{"content":{"parts":[{"functionCall":{"name":"n","args":${deep}}}]}}]}`],
    ['openai', `{"choices":[{"message":{"function_call":{"name":"n","arguments":${deep}}},"finish_reason":"stop"}]}`],
  ] as const)('is malformed, from %s', async (api, text) => {
    await expect(answering(api, false, written(text))).rejects.toMatchObject({ kind: 'malformed', retryable: true });
  });
});

test('a server that would rather speak something else is malformed at once', async () => {
  const upgrading: Respond = (response) => {
    response.socket?.end('HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n');
  };
  await expect(answering('openai', false, upgrading)).rejects.toMatchObject({ kind: 'malformed' });
});

test('a proxy that drips its leave to pass is given up', async () => {
  const dripping = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.write('HTTP/1.1 200 OK\r\n');
    const timer = setInterval(() => socket.write('x: y\r\n'), 20);
    socket.on('close', () => clearInterval(timer));
  });
  await new Promise<void>((listening) => dripping.listen(0, '127.0.0.1', listening));
  const { port } = dripping.address() as AddressInfo;
  const proxy = { address: addressUnder(`http://127.0.0.1:${port}`, ''), authorization: undefined };
  const opened = openWayThroughProxy(proxy, { hostname: 'models.test', port: 443 }, 100);
  await expect(opened).rejects.toThrow(`the proxy 127.0.0.1:${port} opened no way: ETIMEDOUT`);
  await new Promise((closed) => dripping.close(closed));
});

test('a count that would make the bill endless is none', async () => {
  const usage = { prompt_tokens: 1e308, completion_tokens: 1e308, total_tokens: 1e308 };
  const choices = [{ message: { content: 'hello' }, finish_reason: 'stop' }];
  const reply = await answering('openai', false, json({ choices, usage }));
  expect(reply).toMatchObject({ content: 'hello', costUsd: 0 });
  expect(reply.usage).toBeUndefined();
});

test('names of an answer’s own do not become those of everything', async () => {
  const event =
    'event: message_delta\ndata: {"type":"message_delta","delta":{"__proto__":{"x":1}},"usage":{"__proto__":{"x":1}}}\n\n';
  await answering('anthropic', true, events([event, ...anthropicEvents('hello')]));
  expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
});
