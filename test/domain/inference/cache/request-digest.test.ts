import { describe, expect, test } from 'vitest';
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

test('what a message shows counts, in its order', () => {
  const parts = [
    { type: 'text', text: 'Hi' },
    { type: 'image_url', image_url: { url: 'data:,a' } },
  ];
  const digestOf = (some: typeof parts | undefined): string =>
    requestDigest(aModelCall({ messages: [{ role: 'user', content: 'Hi', parts: some }] }));
  const others = [undefined, parts, [...parts].reverse(), parts.slice(1)].map(digestOf);
  expect(new Set(others).size).toBe(others.length);
});

describe("a client's own words", () => {
  const body = { model: 'any', messages: [{ role: 'user', content: 'Hi' }], metadata: { of: 'it' } };
  const digestOf = (words: Record<string, unknown>, changes: Partial<ModelCall> = {}): string =>
    requestDigest(
      aModelCall({ verbatim: { dialect: 'chat', body: { ...body, ...words }, untranslatable: [] }, ...changes }),
    );

  test.each<Record<string, unknown>>([
    { model: 'other' },
    { stream: true, stream_options: { include_usage: true } },
    { max_tokens: 7 },
    { max_completion_tokens: 7 },
  ])('%j is set for them and does not count', (words) => {
    expect(digestOf(words)).toBe(digestOf({}));
  });

  test.each<[string, string]>([
    ['a hint', digestOf({ metadata: { of: 'else' } })],
    ['a word that nobody here knows', digestOf({ new_feature: 1 })],
    ['the output cap of the call', digestOf({}, { parameters: { max_tokens: 7 } })],
    ['what the binding sets', digestOf({}, { parameters: { temperature: 0.5, max_tokens: 100 } })],
    ['the model', digestOf({}, { model: 'example-2' })],
    ['the repeat', digestOf({}, { repeat: 1 })],
    [
      'what is asked for that is not released',
      requestDigest(aModelCall({ verbatim: { dialect: 'chat', body, untranslatable: [], betas: 'new-2026' } })),
    ],
    ['the dialect', requestDigest(aModelCall({ verbatim: { dialect: 'messages', body, untranslatable: [] } }))],
    ['having none', requestDigest(aModelCall())],
  ])('%s makes it another request', (_what, digest) => {
    expect(digest).not.toBe(digestOf({}));
  });

  test('the order of the keys within counts, since a schema gives its own to the answer', () => {
    expect(digestOf({ metadata: { a: 1, b: 2 } })).not.toBe(digestOf({ metadata: { b: 2, a: 1 } }));
  });
});
