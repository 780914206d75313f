import { expect, test } from 'vitest';
import { createModels } from '../../src/adapters/models/models-by-api.js';
import { createGateway } from '../../src/gateway/gateway.js';
import { onwardClock } from '../../src/gateway/onward-clock.js';
import type { Clock } from '../../src/ports/clock.js';
import { ModelError } from '../../src/ports/model.js';
import { collectingTraces } from '../fakes/collecting-traces.js';
import { fakeClock } from '../fakes/fake-clock.js';
import { fixedRandom } from '../fakes/fixed-random.js';
import { inMemoryAnswers } from '../fakes/in-memory-answers.js';
import { InMemoryRecorder } from '../fakes/in-memory-recorder.js';
import { ScriptedModel } from '../fakes/scripted-model.js';
import { aModelCall } from '../fixtures/a-model-call.js';
import { describeClock } from '../ports/clock.contract.js';

describeClock('a clock that goes onward', () => onwardClock(fakeClock()));

const clockThatTells = (now: () => number, beneath: Clock = fakeClock()): Clock => ({
  now,
  sleep: (ms, signal) => beneath.sleep(ms, signal),
  alarm: (ms, ring) => beneath.alarm(ms, ring),
});

test.each([
  ['as it is told', [100, 150, 150, 400], [100, 150, 150, 400]],
  ['on from where it was when it is set back', [100, 200, 50, 60, 70], [100, 200, 200, 210, 220]],
  ['on from where it was when it is set back twice', [100, 20, 30, 10, 50], [100, 100, 110, 110, 150]],
  ['forward at once', [100, 9000, 9010], [100, 9000, 9010]],
])('time goes %s', (_, told, shown) => {
  const remaining = [told[0] ?? 0, ...told];
  const clock = onwardClock(clockThatTells(() => remaining.shift() ?? 0));
  expect(told.map(() => clock.now())).toEqual(shown);
});

test('a pause that a target asks for is not made an hour longer by a clock that is set back an hour', async () => {
  const real = fakeClock(10_000_000);
  const clock = clockThatTells(() => real.now() - (real.sleepsMs.length > 0 ? 3_600_000 : 0), real);
  const busy = new ModelError('rate-limited', 'busy', { retryable: true, retryAfterMs: 5000 });
  const gateway = createGateway({
    clock,
    random: fixedRandom(),
    answers: inMemoryAnswers(),
    recorder: new InMemoryRecorder(),
    scrub: (text) => text,
    models: ({ concurrency, recordings, headRecordings }) => ({
      ...createModels({ keyFor: () => '', concurrency, recordings, headRecordings, clock }),
      embedded: new ScriptedModel((_call, index) => (index === 0 ? busy : '42')),
    }),
  });
  const model = gateway.open({
    caps: {},
    alreadySpent: { usd: 0, tokens: 0, calls: 0 },
    recordings: [],
    headRecordings: [],
    providers: [],
    concurrency: 4,
    spans: collectingTraces(),
  });
  const replies = await Promise.all(
    [0, 1, 2].map((repeat) => model.complete(aModelCall({ provider: { api: 'embedded' }, repeat }))),
  );
  expect(replies.map(({ content }) => content)).toEqual(['42', '42', '42']);
  expect(real.now() - 10_000_000).toBeLessThan(15_000);
});
