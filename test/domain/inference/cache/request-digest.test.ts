import { expect, test } from '@jest/globals';
import { requestDigest } from '../../../../src/domain/inference/cache/request-digest.js';
import type { ModelCall } from '../../../../src/domain/inference/call/model-call.js';
import { aModelCall } from '../../../fixtures/a-model-call.js';

test('the digest does not change from version to version, or every stored answer would be lost', () => {
  expect(requestDigest(aModelCall())).toBe('sha256:ca82ef95d15fdc06551c088c8047f370de8bc57030ee6331515daaf210863084');
});

test('neither the order of parameters, nor absent ones, nor names and prices count', () => {
  const one = aModelCall({ parameters: { temperature: 0, max_tokens: 9, seed: undefined } });
  const other = aModelCall({
    parameters: { max_tokens: 9, temperature: 0 },
    providerName: 'renamed',
    price: { inputUsdPerMillion: 9, outputUsdPerMillion: 9, source: 'assumed' },
  });
  expect(requestDigest(one)).toBe(requestDigest(other));
});

test('nor who asks, by which route and as a part of what', () => {
  const trace = { traceId: 'a'.repeat(32), spanId: 'b'.repeat(16) };
  const traced = aModelCall({
    trace,
    via: { route: 'summarise', hasFallback: true },
    caller: { session: 's', user: 'u' },
  });
  expect(requestDigest(traced)).toBe(requestDigest(aModelCall()));
});

test.each<[string, Partial<ModelCall>]>([
  ['the endpoint', { provider: { api: 'openai', base_url: 'https://other.example/v1' } }],
  ['the way of talking to it', { provider: { api: 'embedded' } }],
  ['the recordings', { provider: { api: 'replay', path: 'https://models.example/v1' } }],
  ['the model', { model: 'example-2' }],
  ['a parameter', { parameters: { temperature: 0, max_tokens: 101 } }],
  ['a parameter that Lanegate does not know', { parameters: { temperature: 0, max_tokens: 100, top_k: 1 } }],
  ['a role', { messages: [{ role: 'system', content: 'What is six times seven?' }] }],
  ['a word', { messages: [{ role: 'user', content: 'What is six times eight?' }] }],
  ['the repeat', { repeat: 1 }],
])('%s makes it another request', (_what, changes) => {
  expect(requestDigest(aModelCall(changes))).not.toBe(requestDigest(aModelCall()));
});

test('texts cannot be moved over the boundary of a message unseen', () => {
  const split = aModelCall({
    messages: [
      { role: 'user', content: 'a' },
      { role: 'user', content: 'b' },
    ],
  });
  const joined = aModelCall({ messages: [{ role: 'user', content: 'a","user","b' }] });
  expect(requestDigest(split)).not.toBe(requestDigest(joined));
});

test('of a client’s own words the version that they are of counts, and what is not released', () => {
  const digestOf = (more: object) => {
    const verbatim = { dialect: 'messages' as const, body: { model: 'm', messages: [] }, untranslatable: [], ...more };
    return requestDigest(aModelCall({ verbatim }));
  };
  const digests = [{}, { version: '2026-10-21' }, { betas: '2026-10-21' }, { version: '2023-06-01' }].map(digestOf);
  expect(new Set(digests).size).toBe(4);
});
