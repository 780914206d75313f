import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAnthropicModel } from '../../../../src/adapters/models/anthropic/anthropic-model.js';
import type { AskedMessage } from '../../../../src/domain/inference/call/message.js';
import type { ModelCall } from '../../../../src/domain/inference/call/model-call.js';
import type { VerbatimRequest } from '../../../../src/domain/inference/call/verbatim.js';
import { aModelCall } from '../../../fixtures/a-model-call.js';
import { CollectingListener } from '../../../fixtures/collecting-listener.js';
import { anthropicEcho, anthropicEvent, anthropicEvents, schemaFormat } from '../../../fixtures/dialects.js';
import { events, json, LoopbackServer, type Respond } from '../../../fixtures/loopback-server.js';

const key = 'sk-ant-0123456789abcdef';
const server = new LoopbackServer(anthropicEcho);
const model = createAnthropicModel({ keyFor: () => key, concurrency: 20, requestTimeoutMs: 20_000 });
beforeAll(() => server.start());
afterAll(() => server.close());

const asked = (changes: Partial<ModelCall> = {}): ModelCall =>
  aModelCall({
    provider: { api: 'anthropic', base_url: server.url, key_env: 'K' },
    model: 'claude-1',
    parameters: { max_tokens: 50 },
    ...changes,
  });

const listeningTo = async (respond: Respond, changes: Partial<ModelCall> = {}) => {
  server.respond = respond;
  const listener = new CollectingListener();
  const reply = await model.complete(asked({ listener, ...changes })).catch((error: unknown) => error);
  return { listener, reply };
};

const block = (index: number, content_block: object, ...deltas: readonly object[]): string[] => [
  anthropicEvent({ type: 'content_block_start', index, content_block }),
  ...deltas.map((delta) => anthropicEvent({ type: 'content_block_delta', index, delta })),
  anthropicEvent({ type: 'content_block_stop', index }),
];
const usage = { input_tokens: 10, output_tokens: 5 };
const streamOf = (stop_reason: string, ...blocks: readonly string[][]): string[] => [
  anthropicEvent({ type: 'message_start', message: { id: 'msg_1', model: 'claude-1', content: [], usage } }),
  ...blocks.flat(),
  anthropicEvent({ type: 'message_delta', delta: { stop_reason }, usage }),
  anthropicEvent({ type: 'message_stop' }),
];
const json_delta = (partial_json: string) => ({ type: 'input_json_delta', partial_json });

describe('an answer that somebody reads as it comes', () => {
  test('is told in parts, each with the event that brought it', async () => {
    const { listener, reply } = await listeningTo(events(anthropicEvents('Hello')));
    expect(server.last.body).toMatchObject({ stream: true });
    expect(listener.text).toBe('Hello');
    expect(reply).toMatchObject({ content: 'Hello' });
    expect(listener.parts[0]).toMatchObject({ responseId: expect.any(String), servedModel: expect.any(String) });
    expect(reply).toMatchObject({ responseId: listener.parts[0]?.responseId });
    expect(listener.parts.map(({ event }) => event?.name)).toEqual([
      ...['message_start', 'content_block_start', 'ping', 'content_block_delta', 'content_block_delta'],
      ...['content_block_stop', 'message_delta', 'message_stop'],
    ]);
  });

  test('tells thoughts, and the pieces of calls by which of the calls they are', async () => {
    const { listener, reply } = await listeningTo(
      events(
        streamOf(
          'tool_use',
          block(0, { type: 'thinking', thinking: '' }, { type: 'thinking_delta', thinking: 'hm' }),
          block(1, { type: 'tool_use', id: 'a', name: 'look', input: {} }, json_delta('{"at"'), json_delta(':1}')),
          block(2, { type: 'tool_use', id: 'b', name: 'go', input: {} }, json_delta('{}')),
        ),
      ),
    );
    expect(listener.parts.map(({ reasoning = '' }) => reasoning).join('')).toBe('hm');
    expect(listener.toolCalls).toEqual([
      { id: 'a', name: 'look', arguments: '{"at":1}' },
      { id: 'b', name: 'go', arguments: '{}' },
    ]);
    expect(reply).toMatchObject({ reasoning: 'hm', toolCalls: listener.toolCalls });
  });

  test('that comes through our own tool is text', async () => {
    const answer = block(
      0,
      { type: 'tool_use', id: 'a', name: 'answer_as_json', input: {} },
      json_delta('{"label":"x"}'),
    );
    const { listener, reply } = await listeningTo(events(streamOf('tool_use', answer)), {
      model: 'claude-sonnet-4-0',
      parameters: { max_tokens: 50, response_format: schemaFormat },
    });
    expect(reply).toMatchObject({ content: '{"label":"x"}' });
    expect(listener).toMatchObject({ text: '{"label":"x"}', toolCalls: [] });
  });

  test('breaks where the key is in it', async () => {
    const texts = [key.slice(0, 10), key.slice(10)].map((text) => ({ type: 'text_delta', text }));
    const { listener, reply } = await listeningTo(
      events(streamOf('end_turn', block(0, { type: 'text', text: '' }, ...texts))),
    );
    expect(reply).toMatchObject({ kind: 'malformed' });
    expect(listener.parts).toEqual([]);
  });
});

describe("a client's own words", () => {
  const body = {
    model: 'a-route',
    max_tokens: 9000,
    system: [{ type: 'text', text: 'Be brief.', cache_control: { type: 'ephemeral' } }],
    messages: [{ role: 'user', content: 'Hi' }],
    thinking: { type: 'enabled', budget_tokens: 1024 },
  };
  const verbatim: VerbatimRequest = { dialect: 'messages', body, untranslatable: ['system'], betas: 'one-2026,two' };

  test('are sent as they are, but for the model, the output cap and streaming', async () => {
    const parameters = { max_tokens: 50, temperature: 0.5, stop: ['x'], reasoning_effort: 'low' };
    const { reply } = await listeningTo(events(anthropicEvents('Hello')), { verbatim, parameters });
    const sent = { model: 'claude-1', max_tokens: 50, stream: true, temperature: 0.5, stop_sequences: ['x'] };
    expect(server.last.body).toEqual({ ...body, ...sent });
    expect(server.last.headers).toMatchObject({ 'anthropic-beta': 'one-2026,two', 'anthropic-version': '2023-06-01' });
    expect(reply).toMatchObject({
      verbatim: { dialect: 'messages', isStream: true, text: anthropicEvents('Hello').join('') },
    });
  });

  test('have the effort of their binding where they name none', async () => {
    server.respond = anthropicEcho;
    const { thinking: _own, ...plain } = body;
    const parameters = { max_tokens: 50, reasoning_effort: 'low' };
    const reply = await model.complete(asked({ verbatim: { ...verbatim, body: plain }, parameters }));
    expect(server.last.body).toEqual({ ...plain, model: 'claude-1', max_tokens: 50, output_config: { effort: 'low' } });
    expect(reply.verbatim).toMatchObject({ dialect: 'messages', isStream: false });
  });

  test('ask for nothing that is no list of names', async () => {
    server.respond = anthropicEcho;
    await model.complete(asked({ verbatim: { ...verbatim, betas: 'x\r\ny: z' } }));
    expect(server.last.headers).not.toHaveProperty('anthropic-beta');
  });

  test('of another dialect are translated, or refused by what has no words here', async () => {
    server.respond = anthropicEcho;
    const chat = { dialect: 'chat', body: {}, untranslatable: [] } as const;
    expect(await model.complete(asked({ verbatim: chat }))).not.toHaveProperty('verbatim');
    await expect(
      model.complete(asked({ verbatim: { ...chat, untranslatable: ['audio', 'web_search_options'] } })),
    ).rejects.toMatchObject({
      kind: 'rejected',
      message: expect.stringMatching(/^`audio`, `web_search_options` have a meaning in chat completions only/),
    });
  });
});

describe('a turn that shows more than text', () => {
  const png = 'data:image/png;base64,AAAA';
  const sent = async (...messages: readonly AskedMessage[]): Promise<unknown> => {
    server.respond = json({ id: 'm', content: [{ type: 'text', text: 'ok' }], stop_reason: 'end_turn', usage });
    await model.complete(asked({ messages }));
    return server.last.body.messages;
  };
  const showing = (...parts: readonly Record<string, unknown>[]): AskedMessage => ({
    role: 'user',
    content: '',
    parts,
  });

  test('shows images and documents', async () => {
    const pdf = { file_data: 'data:application/pdf;base64,BBBB', filename: 'a.pdf' };
    const text = { file_data: `data:text/csv;base64,${Buffer.from('ä,b').toString('base64')}` };
    expect(
      await sent(
        showing(
          { type: 'text', text: 'Look' },
          { type: 'image_url', image_url: { url: png, detail: 'low' } },
          { type: 'image_url', image_url: { url: 'https://x.example/a.png' } },
          { type: 'file', file: pdf },
          { type: 'file', file: text },
        ),
      ),
    ).toEqual([
      {
        role: 'user',
        content: [
          { type: 'text', text: 'Look' },
          { type: 'image', source: { type: 'base64', media_type: 'image/png', data: 'AAAA' } },
          { type: 'image', source: { type: 'url', url: 'https://x.example/a.png' } },
          { type: 'document', source: { type: 'base64', media_type: 'application/pdf', data: 'BBBB' }, title: 'a.pdf' },
          { type: 'document', source: { type: 'text', media_type: 'text/plain', data: 'ä,b' } },
        ],
      },
    ]);
  });

  test('is shown as a picture where a file holds one, as some client libraries send them', async () => {
    const file = { type: 'file', file: { file_data: 'data:image/png;base64,AAAA', filename: 'a.png' } };
    await expect(sent(showing(file))).resolves.toMatchObject([
      { content: [{ type: 'image', source: { type: 'base64', media_type: 'image/png', data: 'AAAA' } }] },
    ]);
  });

  test.each([
    ['audio', { type: 'input_audio', input_audio: { data: 'AAAA', format: 'mp3' } }, /takes no audio/],
    ['a spreadsheet', { type: 'file', file: { file_data: 'data:application/x;base64,AAAA' } }, /no file of type/],
    ['a file of another provider', { type: 'file', file: { file_id: 'f' } }, /known only to the provider/],
    ['no address', { type: 'image_url', image_url: { url: 'file:///etc/passwd' } }, /no address/],
    ['data that is no base64', { type: 'image_url', image_url: { url: 'data:image/png,AAAA' } }, /not in base64/],
    ['what nobody knows', { type: 'video' }, /part of type video/],
  ])('is refused unsent where it is %s', async (_what, part, message) => {
    await expect(sent(showing(part))).rejects.toMatchObject({ kind: 'rejected', attempts: 0, message });
  });
});
