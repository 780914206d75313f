import { describe, expect, test } from 'vitest';
import { KillSwitchState } from '../../src/domain/inference/kill-switch/kill-switch.js';
import { KillSwitchSettings } from '../../src/domain/inference/kill-switch/kill-switch-settings.js';
import { withKillSwitch } from '../../src/gateway/with-kill-switch.js';
import { ModelError } from '../../src/ports/model.js';
import { fakeClock } from '../fakes/fake-clock.js';
import { type Scripted, scriptedModel } from '../fakes/scripted-model.js';
import { aModelCall } from '../fixtures/a-model-call.js';

function guarded(settings: unknown = {}, turn: Scripted = 'ok', earlier?: KillSwitchState) {
  const inner = scriptedModel(turn);
  const clock = fakeClock();
  const model = withKillSwitch(inner, { settings: KillSwitchSettings.parse(settings), clock, earlier });
  /** What came of asking so many times in a session: `ok` or the refusal. */
  const ask = async (session: string | undefined, ...questions: readonly string[]) => {
    const outcomes: string[] = [];
    for (const question of questions) {
      const call = aModelCall({ question, ...(session === undefined ? {} : { caller: { session } }) });
      outcomes.push(
        await model.complete(call).then(
          () => 'ok',
          (error: Error) => error.message,
        ),
      );
    }
    return outcomes;
  };
  return { inner, clock, model, ask };
}

const again = (question: string, times: number): string[] => Array.from({ length: times }, () => question);
const looped = 'session a repeated the same request 5 times: “again”';

describe('a session that goes in circles', () => {
  test('is refused the call that is one too many and every later one, which are not made', async () => {
    const { ask, inner } = guarded();
    expect(await ask('a', ...again('again', 6), 'something else')).toEqual([
      ...again('ok', 4),
      ...[looped, looped, looped],
    ]);
    expect(inner.calls).toHaveLength(4);
  });

  test('fails as a stopped session, and is not to be tried again', async () => {
    const { ask, model } = guarded();
    await ask('a', ...again('again', 5));
    const refused = model.complete(aModelCall({ caller: { session: 'a' } }));
    await expect(refused).rejects.toBeInstanceOf(ModelError);
    await expect(refused).rejects.toMatchObject({ kind: 'session-stopped', retryable: false, costUsd: 0, attempts: 0 });
  });

  test('leaves other sessions alone, and calls of none', async () => {
    const { ask } = guarded();
    await ask('a', ...again('again', 5));
    expect(await ask('b', ...again('again', 4))).toEqual(again('ok', 4));
    expect(await ask(undefined, ...again('again', 20))).toEqual(again('ok', 20));
  });

  test('stays stopped for its time, however often it asks, and begins anew after it', async () => {
    const { ask, clock } = guarded({ stopped_minutes: 10 });
    await ask('a', ...again('again', 5));
    clock.advance(9 * 60_000);
    expect(await ask('a', 'again')).toEqual([looped]);
    clock.advance(60_000);
    expect(await ask('a', ...again('again', 4))).toEqual(again('ok', 4));
  });
});

describe('tokens', () => {
  test('are counted of replies and of failures that had one', async () => {
    const reply = { content: '', usage: { inputTokens: 30, outputTokens: 20 }, finishReason: 'length' as const };
    const failure = new ModelError('truncated', 'cut', {
      retryable: false,
      reply: { ...reply, latencyMs: 1, costUsd: 0, cached: false },
    });
    for (const turn of [reply, failure]) {
      const { ask } = guarded({ tokens: 100 }, turn);
      expect((await ask('a', '1', '2', '3'))[2]).toBe('session a took 100 tokens; its cap is 100 tokens');
    }
  });

  test('of stored answers are none', async () => {
    const { ask } = guarded({ tokens: 10 }, { cached: true, usage: { inputTokens: 30, outputTokens: 20 } });
    expect(await ask('a', '1', '2', '3')).toEqual(['ok', 'ok', 'ok']);
  });
});

describe('what is known of sessions', () => {
  test('is bounded: the longest idle one leaves and begins anew, a stopped one stays', async () => {
    const { ask, model } = guarded({ sessions: 2 });
    await ask('a', ...again('again', 5));
    await ask('b', ...again('again', 4));
    await ask('c', 'once');
    expect(model.save().sessions.map(({ session }) => session)).toEqual(['a', 'c']);
    expect(await ask('b', 'again')).toEqual(['ok']);
    expect(await ask('a', 'other')).toEqual([looped]);
  });

  test('lets no session begin while all that may be known are stopped', async () => {
    const { ask, clock } = guarded({ sessions: 1 });
    await ask('a', ...again('again', 5));
    expect(await ask('b', 'once')).toEqual(['no other session begins while as many are stopped as may be known (1)']);
    clock.advance(60 * 60_000);
    expect(await ask('b', 'once')).toEqual(['ok']);
  });

  test('leaves with those that are idle', async () => {
    const { ask, clock, model } = guarded({ idle_minutes: 5 });
    await ask('a', 'once');
    clock.advance(4 * 60_000);
    await ask('b', 'once');
    clock.advance(60_000);
    expect(model.save().sessions.map(({ session }) => session)).toEqual(['b']);
  });

  test('is taken up where it was saved', async () => {
    const first = guarded();
    await first.ask('a', ...again('again', 5));
    await first.ask('b', ...again('again', 4));
    const saved = KillSwitchState.parse(JSON.parse(JSON.stringify(first.model.save())));
    const { ask } = guarded({}, 'ok', saved);
    expect(await ask('a', 'other')).toEqual([looped]);
    expect(await ask('b', 'again')).toEqual(['session b repeated the same request 5 times: “again”']);
  });

  test('does not grow with what a session asks', async () => {
    const { ask, model } = guarded();
    await ask('a', ...Array.from({ length: 300 }, (_, index) => `question ${index}`));
    const [session] = model.save().sessions;
    expect([session?.calls, session?.requests.length, session?.turns.length]).toEqual([300, 64, 64]);
  });
});

test('a session that is bounded by itself may say the same again, and keeps its caps', async () => {
  const inner = scriptedModel('ok');
  const settings = KillSwitchSettings.parse({ calls: 8 });
  const model = withKillSwitch(inner, { settings, clock: fakeClock() });
  const ask = () => model.complete(aModelCall({ question: 'go on', caller: { session: 'a', isBounded: true } }));
  for (let call = 0; call < 8; call += 1) await ask();
  await expect(ask()).rejects.toThrow('session a made 8 calls, as many as it may');
});
