import { describe, expect, test } from 'vitest';
import { createModels } from '../../src/adapters/models/models-by-api.js';
import { GatewaySettings } from '../../src/domain/inference/gateway-settings.js';
import { createGateway } from '../../src/gateway/gateway.js';
import { type Model, ModelError } from '../../src/ports/model.js';
import { collectingTraces } from '../fakes/collecting-traces.js';
import { fakeClock } from '../fakes/fake-clock.js';
import { fixedRandom } from '../fakes/fixed-random.js';
import { inMemoryAnswers } from '../fakes/in-memory-answers.js';
import { InMemoryRecorder } from '../fakes/in-memory-recorder.js';
import { aModelCall } from '../fixtures/a-model-call.js';
import { aRoute, fallbackTo } from '../fixtures/a-route.js';

const timeout = new ModelError('timeout', 'no answer', { retryable: true });

/** A gateway before a provider that does in turn what is told, at which its only client leaves at some turn. */
function leaving(turns: readonly ('times out' | 'is left' | 'fails as it is left')[]) {
  const leaves = new AbortController();
  const clock = fakeClock();
  const spans = collectingTraces();
  let asked = 0;
  const inner: Model = {
    async complete(_call, signal) {
      const turn = turns[asked++];
      if (turn === 'times out') throw timeout;
      leaves.abort(new Error('the client left'));
      throw turn === 'is left' ? signal?.reason : new ModelError('network', 'reset', { retryable: true });
    },
  };
  const others = createModels({
    keyFor: () => '',
    concurrency: 1,
    recordings: [],
    headRecordings: [],
    clock,
  });
  const gateway = createGateway({
    clock,
    random: fixedRandom(),
    answers: inMemoryAnswers(),
    scrub: (text: string) => text,
    recorder: new InMemoryRecorder(),
    models: () => ({ ...others, openai: inner }),
  });
  const settings = GatewaySettings.parse({});
  const model = gateway.open({
    caps: {},
    alreadySpent: { usd: 0, tokens: 0, calls: 0 },
    recordings: [],
    headRecordings: [],
    providers: [],
    concurrency: 1,
    spans,
    settings,
  });
  return { model, leaves, clock, spans };
}

describe('a call that its client left', () => {
  test.each([
    ['at once', ['is left'], 1],
    ['at the second try', ['times out', 'is left'], 2],
    ['as the provider failed', ['fails as it is left'], 1],
  ] as const)('%s is billed what the budgets took for it', async (_when, turns, attempts) => {
    const { model, leaves, spans } = leaving(turns);
    const failed = await model.complete(aModelCall(), leaves.signal).catch((error: unknown) => error);
    const { usd } = model.spent();
    expect(usd).toBeGreaterThan(0);
    expect(failed).toMatchObject({ costUsd: usd, attempts });
    expect(spans.spans[0]?.attributes).toMatchObject({ 'lanegate.cost_usd': usd, 'lanegate.attempts': attempts });
  });

  test('while it waits to be tried again is billed what was tried', async () => {
    const { model, leaves, clock } = leaving(['times out']);
    const { sleep } = clock;
    clock.sleep = (ms, signal) => {
      leaves.abort(new Error('the client left'));
      return sleep.call(clock, ms, signal);
    };
    const failed = await model.complete(aModelCall(), leaves.signal).catch((error: unknown) => error);
    expect(failed).toMatchObject({ message: 'the client left', costUsd: model.spent().usd, attempts: 1 });
  });

  test.each(['is left', 'fails as it is left'] as const)('and whose fallback %s is billed both', async (ending) => {
    const { model, leaves } = leaving(['times out', ending]);
    const route = aRoute({ fallbacks: [fallbackTo('medium')] });
    const failed = await model.complete(aModelCall({ route }), leaves.signal).catch((error: unknown) => error);
    expect(failed).toMatchObject({ costUsd: model.spent().usd, attempts: 2 });
  });
});
