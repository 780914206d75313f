import { expect, test } from 'vitest';
import type { ModelReply } from '../../src/domain/inference/call/model-call.js';
import { withScrubbedReplies } from '../../src/gateway/with-scrubbed-replies.js';
import { ModelError } from '../../src/ports/model.js';
import { scriptedModel } from '../fakes/scripted-model.js';
import { aModelCall } from '../fixtures/a-model-call.js';

const key = 'sk-of-the-customer';
const scrub = (text: string): string => text.replaceAll(key, '***');

const everywhere: ModelReply = {
  content: `my key is ${key}`,
  reasoning: `I keep ${key}`,
  refusal: key,
  toolCalls: [{ id: key, name: key, arguments: `{"key":"${key}"}` }],
  finishReason: 'stop',
  servedModel: `example-1-${key}`,
  systemFingerprint: key,
  responseId: key,
  usage: { inputTokens: 1, outputTokens: 2 },
  latencyMs: 3,
  costUsd: 4,
  cached: false,
};

test('a secret is nowhere in a reply, and everything else is as it was', async () => {
  const reply = await withScrubbedReplies(scriptedModel(everywhere), scrub).complete(aModelCall());
  expect(reply).toEqual(JSON.parse(scrub(JSON.stringify(everywhere))));
});

test('nor in an error, the reply that it carries or what caused it', async () => {
  const rateLimit = { requests: { remaining: 0 } };
  const facts = { key: 'tools[0]', retryable: true, retryAfterMs: 5, costUsd: 6, attempts: 2, rateLimit };
  const cause = new Error(`401 for Bearer ${key}`);
  const error = new ModelError('rejected', `Incorrect key ${key}`, { ...facts, reply: everywhere, cause });
  const thrown = await withScrubbedReplies(scriptedModel(error), scrub)
    .complete(aModelCall())
    .catch((caught: unknown) => caught);
  expect(thrown).toBeInstanceOf(ModelError);
  expect(thrown).toMatchObject({ ...facts, kind: 'rejected', message: 'Incorrect key ***' });
  expect(JSON.stringify(thrown)).not.toContain(key);
  expect(thrown instanceof ModelError ? thrown.cause : 'another error').toBeUndefined();
});

test('an error that is not of the model passes as it is', async () => {
  const error = new TypeError('a mistake');
  await expect(withScrubbedReplies(scriptedModel(error), scrub).complete(aModelCall())).rejects.toBe(error);
});

test.each([
  [`{"id":"${key}"}`, undefined],
  ['{"id":"1"}', { dialect: 'chat', isStream: false, text: '{"id":"1"}' }],
])('the words of a provider, %s, are handed on only where no secret is in them', async (text, handedOn) => {
  const { toolCalls: _calls, refusal: _refusal, reasoning: _reasoning, ...others } = everywhere;
  const own: ModelReply = { ...others, content: 'fine', verbatim: { dialect: 'chat', isStream: false, text } };
  const reply = await withScrubbedReplies(scriptedModel(own), scrub).complete(aModelCall());
  expect(reply.verbatim).toEqual(handedOn);
});

test('nor are they where only what their pieces make holds it', async () => {
  const verbatim = { dialect: 'chat', isStream: true, text: 'data: {"content":"sk-of-the"}\n\ndata: {}\n\n' } as const;
  const { toolCalls, refusal: _refusal, content: _content, ...others } = everywhere;
  const said: readonly Partial<ModelReply>[] = [{ content: key }, { refusal: key }, { toolCalls: toolCalls ?? [] }];
  for (const each of said) {
    const own: ModelReply = { ...others, content: '', ...each, verbatim };
    const reply = await withScrubbedReplies(scriptedModel(own), scrub).complete(aModelCall());
    expect(reply.verbatim).toBeUndefined();
  }
});
