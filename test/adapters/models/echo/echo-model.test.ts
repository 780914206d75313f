import { expect, test } from 'vitest';
import { echoModel } from '../../../../src/adapters/models/echo/echo-model.js';
import { fakeClock } from '../../../fakes/fake-clock.js';
import { modelContract } from '../../../ports/model.contract.js';
import { anEmbeddedCall, system, user } from '../embedded/asking.js';

const anEchoCall: typeof anEmbeddedCall = (messages, parts) => ({
  ...anEmbeddedCall(messages, parts),
  provider: { api: 'echo' },
  providerName: 'echo',
  model: 'echo',
});

modelContract(async () => ({
  model: echoModel(fakeClock()),
  echoing: (question) => anEchoCall([user(question)]),
  unanswerable: { ...anEchoCall([user('a text')]), operation: 'embeddings' },
}));

test('several messages are answered as JSON', async () => {
  const reply = await echoModel(fakeClock()).complete(anEchoCall([system('Be kind.'), user('Hello')]));
  expect(JSON.parse(reply.content)).toEqual([
    { role: 'system', content: 'Be kind.' },
    { role: 'user', content: 'Hello' },
  ]);
  expect(reply).toMatchObject({ costUsd: 0, servedModel: 'echo' });
});

test('an answer is whole, however small the output cap', async () => {
  const long = 'word '.repeat(5000);
  const reply = await echoModel(fakeClock()).complete(anEchoCall([user(long)], { parameters: { max_tokens: 1 } }));
  expect(reply.content).toBe(long);
});
