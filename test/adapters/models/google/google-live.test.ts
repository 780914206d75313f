import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createGoogleModel } from '../../../../src/adapters/models/google/google-model.js';
import type { ModelCall } from '../../../../src/domain/inference/call/model-call.js';
import { aModelCall } from '../../../fixtures/a-model-call.js';
import { CollectingListener } from '../../../fixtures/collecting-listener.js';
import { geminiEcho } from '../../../fixtures/dialects.js';
import { events, LoopbackServer } from '../../../fixtures/loopback-server.js';

const server = new LoopbackServer(geminiEcho);
const model = createGoogleModel({ keyFor: () => 'a-google-key-0123456789', concurrency: 20, requestTimeoutMs: 20_000 });
beforeAll(() => server.start());
afterAll(() => server.close());

const asked = (changes: Partial<ModelCall> = {}): ModelCall =>
  aModelCall({
    provider: { api: 'google', base_url: `${server.url}/v1beta`, key_env: 'K' },
    model: 'gemini-1',
    parameters: { max_tokens: 50 },
    ...changes,
  });

const chunk = (parts: readonly object[], finishReason?: string) => ({
  candidates: [{ content: { parts, role: 'model' }, finishReason, index: 0 }],
});

describe('an answer that somebody reads as it comes', () => {
  test('is told in text, thoughts and whole calls, without events of a dialect that no client speaks', async () => {
    const call = (name: string, id?: string) => ({ functionCall: { name, id, args: { at: 1 } } });
    server.respond = events([
      chunk([{ text: 'hm', thought: true }]),
      chunk([{ text: 'I ' }, { text: 'look.' }, call('look')]),
      chunk([call('go', 'b'), call('stop')]),
      chunk([], 'STOP'),
    ]);
    const listener = new CollectingListener();
    const reply = await model.complete(asked({ listener }));
    expect(server.last.path).toContain('streamGenerateContent');
    expect(listener.text).toBe('I look.');
    expect(listener.parts.map(({ reasoning = '' }) => reasoning).join('')).toBe('hm');
    expect(reply.reasoning).toBe('hm');
    expect(listener.parts.some(({ event }) => event !== undefined)).toBe(false);
    expect(listener.toolCalls).toEqual(reply.toolCalls);
    expect(listener.toolCalls.map(({ name }) => name)).toEqual(['look', 'go', 'stop']);
  });

  test('is told from its first part on by the names that its provider gives it', async () => {
    const names = { responseId: 'g7', modelVersion: 'gemini-1-served' };
    server.respond = events(
      [chunk([{ text: 'a' }]), chunk([{ text: 'b' }], 'STOP')].map((each) => ({ ...each, ...names })),
    );
    const listener = new CollectingListener();
    const { responseId, servedModel } = await model.complete(asked({ listener }));
    expect([responseId, servedModel]).toEqual(['g7', 'gemini-1-served']);
    expect(listener.parts[0]).toMatchObject({ responseId, servedModel });
  });

  test('has not begun with a chunk that says nothing', async () => {
    server.respond = events([chunk([]), chunk([{ inlineData: {} }])], 'cut');
    const listener = new CollectingListener();
    await expect(model.complete(asked({ listener }))).rejects.toMatchObject({ kind: 'stream-cut' });
    expect(listener.hasBegun).toBe(false);
  });
});

describe('a turn that shows more than text', () => {
  test('shows it as data, or where Google finds it', async () => {
    server.respond = geminiEcho;
    const parts = [
      { type: 'image_url', image_url: { url: 'data:image/webp;base64,AAAA' } },
      { type: 'image_url', image_url: { url: 'https://x.example/a.PNG?size=1' } },
      { type: 'image_url', image_url: { url: 'https://x.example/a' } },
      { type: 'image_url', image_url: { url: 'https://x.example/a.constructor' } },
      { type: 'input_audio', input_audio: { data: 'BBBB', format: 'mp3' } },
      { type: 'file', file: { file_data: 'data:application/pdf;base64,CCCC' } },
      { type: 'text', text: 'Look' },
    ];
    await model.complete(asked({ messages: [{ role: 'user', content: 'Look', parts }] }));
    expect(server.last.body.contents).toEqual([
      {
        role: 'user',
        parts: [
          { inlineData: { mimeType: 'image/webp', data: 'AAAA' } },
          { fileData: { mimeType: 'image/png', fileUri: 'https://x.example/a.PNG?size=1' } },
          { fileData: { mimeType: 'image/jpeg', fileUri: 'https://x.example/a' } },
          { fileData: { mimeType: 'image/jpeg', fileUri: 'https://x.example/a.constructor' } },
          { inlineData: { mimeType: 'audio/mp3', data: 'BBBB' } },
          { inlineData: { mimeType: 'application/pdf', data: 'CCCC' } },
          { text: 'Look' },
        ],
      },
    ]);
  });
});

test('no client speaks to it in its own words, so those of every client are translated', async () => {
  server.respond = geminiEcho;
  const verbatim = { dialect: 'chat', body: {}, untranslatable: ['audio'] } as const;
  await expect(model.complete(asked({ verbatim }))).rejects.toMatchObject({ kind: 'rejected', attempts: 0 });
  const reply = await model.complete(asked({ verbatim: { ...verbatim, untranslatable: [] } }));
  expect(reply).not.toHaveProperty('verbatim');
});
