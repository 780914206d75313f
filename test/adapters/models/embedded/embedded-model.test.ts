import { describe, expect, test } from 'vitest';
import { embeddedModel } from '../../../../src/adapters/models/embedded/embedded-model.js';
import { ModelError } from '../../../../src/ports/model.js';
import { fakeClock } from '../../../fakes/fake-clock.js';
import { modelContract } from '../../../ports/model.contract.js';
import { anEmbeddedCall, ask, assistant, system, user, versions } from './asking.js';

const colours = system(
  'Labels: red, blue. Answer with the label only.\n\nText: fire\nLabel: red\n\nText: sea\nLabel: blue',
);

modelContract(async () => ({
  model: embeddedModel(fakeClock()),
  echoing: (question) => anEmbeddedCall([user(question), assistant(question), user(question)]),
  unanswerable: anEmbeddedCall([user('hello')], { model: 'embedded-3' }),
}));

test('an unknown model is rejected with the names of those there are', async () => {
  const call = anEmbeddedCall([user('hello')], { model: 'gpt-5' });
  const failure = await embeddedModel(fakeClock())
    .complete(call)
    .catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(ModelError);
  expect(failure).toMatchObject({ kind: 'rejected', retryable: false });
  expect(String(failure)).toContain('embedded-1 and embedded-2');
});

test('a prompt beyond the context window is an overflow, not a guess', async () => {
  const call = anEmbeddedCall([system('x'.repeat(100_000)), user('hello')]);
  await expect(embeddedModel(fakeClock()).complete(call)).rejects.toMatchObject({
    kind: 'context-overflow',
    retryable: false,
  });
});

test('usage counts four characters to a token and nothing costs anything', async () => {
  const messages = [colours, user('fires')];
  const reply = await embeddedModel(fakeClock()).complete(anEmbeddedCall(messages));
  expect(reply).toMatchObject({ content: 'red', costUsd: 0, cached: false, servedModel: 'embedded-1' });
  expect(reply.usage).toEqual({ inputTokens: Math.ceil((colours.content.length + 5) / 4), outputTokens: 1 });
});

test('latency is what the clock says, and never negative', async () => {
  const ticking = (stepMs: number) => {
    let nowMs = 1_000;
    return { now: () => (nowMs += stepMs), sleep: async () => undefined, alarm: () => () => undefined };
  };
  const call = anEmbeddedCall([colours, user('fire')]);
  expect((await embeddedModel(ticking(7)).complete(call)).latencyMs).toBe(7);
  expect((await embeddedModel(ticking(-7)).complete(call)).latencyMs).toBe(0);
});

describe('max_tokens', () => {
  const prompt = system('Classes: tangerine-coloured, blue. Answer with the class only.');
  const reply = (maxTokens: number) =>
    embeddedModel(fakeClock()).complete(
      anEmbeddedCall([prompt, user('tangerine')], { parameters: { max_tokens: maxTokens } }),
    );

  test('cuts an answer that is longer, and says so', async () => {
    expect(await reply(2)).toMatchObject({ content: 'tangerin', finishReason: 'length' });
  });

  test('leaves an answer that just fits', async () => {
    expect(await reply(5)).toMatchObject({ content: 'tangerine-coloured', finishReason: 'stop' });
  });
});

describe('temperature', () => {
  const call = (temperature: number, repeat: number, seed?: number) =>
    anEmbeddedCall([colours, user('a burning ship at sea')], {
      repeat,
      parameters: { temperature, max_tokens: 20, ...(seed === undefined ? {} : { seed }) },
    });
  const answers = async (temperature: number, seed?: number) => {
    const model = embeddedModel(fakeClock());
    const replies = await Promise.all(
      Array.from({ length: 200 }, (_, repeat) => model.complete(call(temperature, repeat, seed))),
    );
    return replies.map(({ content }) => content);
  };

  test('0 gives every repeat and every seed the same answer', async () => {
    expect(new Set([...(await answers(0)), ...(await answers(0, 5))])).toEqual(new Set(['blue']));
  });

  test('above 0 draws, the same for the same seed and repeat and otherwise for another', async () => {
    const drawn = await answers(3);
    expect(new Set(drawn)).toEqual(new Set(['red', 'blue']));
    expect(await answers(3)).toEqual(drawn);
    expect(await answers(3, 5)).not.toEqual(drawn);
  });

  test('draws the better label more often, and the more so the lower it is', async () => {
    const share = (drawn: readonly string[]) => drawn.filter((label) => label === 'blue').length / drawn.length;
    const [cool, hot] = [share(await answers(1)), share(await answers(50))];
    expect(cool).toBeGreaterThan(0.8);
    expect(hot).toBeGreaterThan(0.35);
    expect(hot).toBeLessThan(0.65);
  });
});

describe.each(versions)('%s', (version) => {
  test.each(['Who are you?', 'hi, what are you', "What's your name?", 'Are you a human?', 'which model are you'])(
    'says plainly what it is when asked "%s"',
    async (question) => {
      const answer = await ask([system('You are a helpful assistant.'), user(question)], version);
      expect(answer).toContain(`I am ${version}, a small nearest-neighbour text classifier`);
      expect(answer).toContain('not a large language model');
      expect(answer).not.toContain('I do not know');
    },
  );

  test('says that it does not know when a prompt has no labels', async () => {
    const answer = await ask([system('You are a helpful assistant. Be kind.'), user('What is love?')], version);
    expect(answer).toMatch(/^I do not know: this prompt names no labels/);
  });

  test('answers a question about itself with a label where the task has one for it', async () => {
    const prompt = system(
      'Answer with the intent only.\n\nText: set an alarm\nIntent: alarm\n\nText: who are you\nIntent: chat',
    );
    expect(await ask([prompt, user('Who are you?')], version)).toBe('chat');
  });
});
