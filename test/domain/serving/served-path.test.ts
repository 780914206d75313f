import { describe, expect, test } from 'vitest';
import { readServedPath } from '../../../src/domain/serving/served-path.js';

const chat = { kind: 'ask', dialect: 'chat' };

describe('readServedPath', () => {
  test.each([
    ['/v1/chat/completions', chat, {}],
    ['/chat/completions', chat, {}],
    ['/v1/chat/completions?api-version=1', chat, {}],
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
    'http://127.0.0.1/v1/chat/completions',
  ])('knows nothing of %s', (target) => {
    expect(readServedPath(target)).toBeUndefined();
  });

  test('takes no longer than a path is long', () => {
    const started = performance.now();
    expect(readServedPath(`/chat${'/'.repeat(200_000)}x`)).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('says of what is not served why', () => {
    expect(readServedPath('/v1/messages/count_tokens')?.endpoint).toMatchObject({
      kind: 'unserved',
      dialect: 'messages',
    });
  });
});
