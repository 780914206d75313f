import { describe, expect, test } from 'vitest';
import { CacheSettings } from '../../src/domain/inference/cache/cache-settings.js';
import type { ModelCall, ModelReply } from '../../src/domain/inference/call/model-call.js';
import { withAnswers } from '../../src/gateway/with-answers.js';
import { withRetry } from '../../src/gateway/with-retry.js';
import { withRoute } from '../../src/gateway/with-route.js';
import { type Model, ModelError } from '../../src/ports/model.js';
import { fakeClock } from '../fakes/fake-clock.js';
import { fixedRandom } from '../fakes/fixed-random.js';
import { inMemoryAnswers } from '../fakes/in-memory-answers.js';
import { aModelCall } from '../fixtures/a-model-call.js';
import { aCandidate, aRoute, fallbackTo, holdsNo } from '../fixtures/a-route.js';
import { CollectingListener } from '../fixtures/collecting-listener.js';

type Turn = { readonly says: readonly string[]; readonly breaks?: boolean };

/** A model that streams what it is told turn by turn, by its id. */
function streaming(turns: Readonly<Record<string, Turn[]>>): Model & { readonly calls: ModelCall[] } {
  const calls: ModelCall[] = [];
  return {
    calls,
    async complete(call): Promise<ModelReply> {
      calls.push(call);
      const { says = ['Hello'], breaks = false } = turns[call.model]?.shift() ?? {};
      for (const text of says) call.listener?.take({ text });
      if (breaks) throw new ModelError('stream-cut', `${call.model} broke off`, { retryable: true });
      return { content: says.join(''), finishReason: 'stop', latencyMs: 1, costUsd: 0, cached: false };
    },
  };
}

const retrying = (model: Model): Model => withRetry(model, { clock: fakeClock(), random: fixedRandom() });
const routed = (model: Model): Model => withRoute(model, { staleAnswer: async () => undefined });

describe('a stream that somebody reads', () => {
  test('is asked for anew as long as nobody has read of it', async () => {
    const model = streaming({ 'example-1': [{ says: [], breaks: true }, { says: ['Hel', 'lo'] }] });
    const listener = new CollectingListener();
    expect(await retrying(model).complete(aModelCall({ listener }))).toMatchObject({ content: 'Hello', attempts: 2 });
    expect(listener.text).toBe('Hello');
  });

  test('breaks where it breaks once somebody has', async () => {
    const model = streaming({ 'example-1': [{ says: ['Hel'], breaks: true }] });
    const listener = new CollectingListener();
    await expect(retrying(model).complete(aModelCall({ listener }))).rejects.toMatchObject({
      kind: 'stream-cut',
      message: 'example-1 broke off',
      attempts: 1,
    });
    expect(model.calls).toHaveLength(1);
    expect(listener.text).toBe('Hel');
  });

  test('goes to a fallback before, and stays where it broke after', async () => {
    const model = streaming({ 'small-1': [{ says: [], breaks: true }], 'spare-1': [{ says: ['Hel'], breaks: true }] });
    const route = aRoute({ fallbacks: [fallbackTo('spare'), fallbackTo('last')] });
    const listener = new CollectingListener();
    await expect(routed(model).complete(aModelCall({ route, listener }))).rejects.toMatchObject({
      kind: 'stream-cut',
      message: expect.stringMatching(/^spare-1 broke off/),
      attempts: 2,
    });
    expect(model.calls.map((call) => call.model)).toEqual(['small-1', 'spare-1']);
    expect(listener.asked).toEqual(['small-1', 'spare-1']);
    expect(listener.text).toBe('Hel');
  });

  test('is read by nobody while a check may discard it, and read again from the model that the check leads to', async () => {
    const model = streaming({ 'small-1': [{ says: ['sorry'] }], 'large-1': [{ says: ['Hel', 'lo'] }] });
    const route = aRoute({ checks: [{ fails: holdsNo('sorry'), candidate: aCandidate('large', 10) }] });
    const listener = new CollectingListener();
    expect(await routed(model).complete(aModelCall({ route, listener }))).toMatchObject({ content: 'Hello' });
    expect(listener.text).toBe('Hello');
    expect(listener.asked).toEqual(['large-1']);
  });
});

describe('an answer in the words of its provider', () => {
  const asked = (body: Record<string, unknown>, listener?: CollectingListener): ModelCall =>
    aModelCall({ listener, verbatim: { dialect: 'chat', body, untranslatable: [] } });
  const verbatim = { dialect: 'chat', isStream: true, text: 'data: {}\n\n' } as const;
  const whole: ModelReply = {
    content: 'Hello',
    finishReason: 'stop',
    latencyMs: 1,
    costUsd: 1,
    cached: false,
    verbatim,
  };

  test('is stored with them, for whoever asks the same, streamed or whole', async () => {
    const calls: ModelCall[] = [];
    const inner: Model = {
      async complete(call) {
        calls.push(call);
        call.listener?.take({ text: 'Hello' });
        return whole;
      },
    };
    const cache = CacheSettings.parse({});
    const model = withAnswers(inner, { answers: inMemoryAnswers(), clock: fakeClock(), cache });
    const [first, second] = [new CollectingListener(), new CollectingListener()];
    expect(await model.complete(asked({ stream: true, max_tokens: 7 }, first))).toMatchObject({
      cached: false,
      verbatim,
    });
    expect(await model.complete(asked({ stream: true }, second))).toMatchObject({ cached: true, verbatim });
    expect(await model.complete(asked({}))).toMatchObject({ cached: true, verbatim });
    expect(calls).toHaveLength(1);
    expect([first.text, second.text]).toEqual(['Hello', '']);
  });
});
