import { describe, expect, test } from 'vitest';
import { readServedPath } from '../../../src/domain/serving/served-path.js';

const chat = { kind: 'ask', dialect: 'chat' };

describe('readServedPath', () => {
  test.each([
    ['/v1/chat/completions', chat, {}],
    ['/chat/completions', chat, {}],
    ['/v1/chat/completions?api-version=1', chat, {}],
    ['http://127.0.0.1:4117/v1/chat/completions?api-version=1', chat, {}],
    ['HTTP://127.0.0.1:4117/session/one/v1/chat/completions', chat, { session: 'one' }],
    ['/v1//chat/completions', chat, {}],
    ['//v1/chat/completions', chat, {}],
    ['/v1/chat/completions/', chat, {}],
    ['/openai/v1/chat/completions', chat, {}],
    ['/openai/deployments/fast/chat/completions?api-version=2024-10-21', { ...chat, model: 'fast' }, {}],
    ['/session/one/openai/deployments/fast/chat/completions', { ...chat, model: 'fast' }, { session: 'one' }],
    ['/openai/deployments/acme/a%20b/chat/completions', { ...chat, model: 'acme/a b' }, {}],
    ['/openai/deployments/fast/embeddings', { kind: 'ask', dialect: 'embeddings', model: 'fast' }, {}],
    ['/openai/responses?api-version=2025-03-01-preview', { kind: 'ask', dialect: 'responses' }, {}],
    ['/v1/v1/messages?beta=true', { kind: 'ask', dialect: 'messages' }, {}],
    ['/v1//v1/messages', { kind: 'ask', dialect: 'messages' }, {}],
    ['/v1/chat/completions///', chat, {}],
    ['/v1/models/', { kind: 'models', name: undefined }, {}],
    ['/v1/responses', { kind: 'ask', dialect: 'responses' }, {}],
    ['/v1/embeddings', { kind: 'ask', dialect: 'embeddings' }, {}],
    ['/v1/messages?beta=true', { kind: 'ask', dialect: 'messages' }, {}],
    ['/v1/models', { kind: 'models', name: undefined }, {}],
    ['/v1/models/acme%2Ffast', { kind: 'models', name: 'acme/fast' }, {}],
    ['/v1/models/openai/gpt', { kind: 'models', name: 'openai/gpt' }, {}],
    ['/health', { kind: 'health' }, {}],
    ['/metrics', { kind: 'metrics' }, {}],
    ['/session/one/v1/chat/completions', chat, { session: 'one' }],
    ['/session/one/chat/completions', chat, { session: 'one' }],
    ['/v1/session/one/chat/completions', chat, { session: 'one' }],
    ['/session/v1//v1/chat/completions', chat, { session: 'v1' }],
    ['/user/jo%20e/session/a%2Fb/v1/chat/completions', chat, { user: 'jo e', session: 'a/b' }],
    ['/session/a/user/b/v1/chat/completions', chat, { session: 'a', user: 'b' }],
  ])('reads %s', (target, endpoint, caller) => {
    expect(readServedPath(target)).toEqual({ endpoint, caller });
  });

  test.each([
    '/',
    '/v2/chat/completions',
    '//',
    '/v1',
    '/chat//completions',
    '/v1/models/%zz',
    '/openai/deployments/%zz/chat/completions',
    '/openai/deployments/fast/messages',
    '/openai/deployments/fast',
    '/session//v1/chat/completions',
    '/v1/session//chat/completions',
    '/session/a//session/b/v1/chat/completions',
    '/session/%zz/v1/chat/completions',
    '/session/a/session/b/v1/chat/completions',
    `/session/${'x'.repeat(201)}/v1/chat/completions`,
    'http://127.0.0.1',
    'ftp://127.0.0.1/v1/chat/completions',
  ])('knows nothing of %s', (target) => {
    expect(readServedPath(target)).toBeUndefined();
  });

  test('takes no longer than a path is long', () => {
    const started = performance.now();
    expect(readServedPath(`/chat${'/'.repeat(200_000)}x`)).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test.each<[string, string | undefined, RegExp]>([
    ['/v1/responses/resp_1', 'responses', /no response is kept here/],
    ['/v1/responses/resp_1/cancel', 'responses', /no response is kept here/],
    ['/v1/responses/resp_1/input_items?limit=20', 'responses', /no response is kept here/],
    ['/v1/responses/input_tokens', 'responses', /nobody counts tokens here/],
    ['/v1/responses/compact', 'responses', /nobody shortens a conversation/],
    ['/v1/chat/completions/chatcmpl-1/messages', 'chat', /no completion is kept here/],
    ['/v1/conversations/conv_1/items', 'responses', /no conversation is kept here/],
    ['/v1/completions', 'chat', /ask \/v1\/chat\/completions$/],
    ['/openai/deployments/fast/completions', 'chat', /ask \/v1\/chat\/completions$/],
    ['/openai/deployments/fast/images/generations', 'chat', /ask the provider itself/],
    ['/v1/complete', 'messages', /ask \/v1\/messages$/],
    ['/v1/messages/count_tokens?beta=true', 'messages', /nobody counts tokens here/],
    ['/v1/messages/batches/msgbatch_1/results', 'messages', /batches are not served/],
    ['/session/one/v1/batches/batch_1/cancel', 'chat', /batches are not served/],
    ['/v1/threads/thread_1/runs', 'chat', /ask \/v1\/responses/],
    ['/v1/sessions/sesn_1/events?beta=true', 'messages', /ask \/v1\/messages/],
    ['/v1/files/file-1/content', undefined, /send what is in it/],
    ['/v1/vector_stores', 'chat', /tools that a provider runs/],
    ['/v1/audio/speech', 'chat', /ask the provider itself/],
    ['/v1/moderations', 'chat', /ask the provider itself/],
  ])('says of %s why it is not served, to whose clients ask there', (target, dialect, why) => {
    const unserved = { kind: 'unserved', dialect, why: expect.stringMatching(why) };
    expect(readServedPath(target)?.endpoint).toEqual(unserved);
  });
});
