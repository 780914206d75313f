import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  admit,
  countTokens,
  isOver,
  openSession,
  Session,
} from '../../../../src/domain/inference/kill-switch/kill-switch.js';
import { KillSwitchSettings } from '../../../../src/domain/inference/kill-switch/kill-switch-settings.js';
import type { NormalisedRequest } from '../../../../src/domain/inference/kill-switch/normalised-request.js';

const defaults = KillSwitchSettings.parse({});
const hash = (id: number): string => id.toString(16).padStart(16, '0');

/** A request that is the same as another one with the same number, alone or at the end of a longer conversation. */
const request = (id: number, whole = id): NormalisedRequest => ({
  whole: hash(whole),
  turn: hash(id),
  excerpt: () => `request ${id}`,
});

/** The session after these requests, and which of them, from 1, was the first to be refused. */
function run(requests: readonly NormalisedRequest[], changes: Partial<KillSwitchSettings> = {}) {
  let session = openSession('x', 0);
  let refusedAt: number | undefined;
  requests.forEach((each, index) => {
    session = admit(session, each, index * 1000, { ...defaults, ...changes });
    if (session.stopped !== undefined) refusedAt ??= index + 1;
  });
  return { session, refusedAt, reason: session.stopped?.reason };
}

/** Requests of a conversation that grows: never the same as a whole. */
const growing = (turns: readonly number[]): NormalisedRequest[] => turns.map((id, index) => request(id, 1000 + index));

const rounds = (round: readonly number[], times: number): number[] => Array.from({ length: times }, () => round).flat();

const roundOf = (length: number): string =>
  `went round the same ${length} requests 4 times; the last of them: “request ${length}”`;

describe('a session is stopped', () => {
  const sameTimes = (times: number): NormalisedRequest[] => rounds([1], times).map((id) => request(id));
  const between = (times: number): NormalisedRequest[] =>
    sameTimes(times).flatMap((each, index) => [each, request(10 + index)]);
  const eight = [1, 2, 3, 4, 5, 6, 7, 8];

  test.each<[string, readonly NormalisedRequest[], number, string]>([
    ['the same request', sameTimes(5), 5, 'repeated the same request 5 times: “request 1”'],
    ['the same request between others', between(5), 9, 'repeated the same request 5 times: “request 1”'],
    ['the same turn in a row', growing(rounds([1], 5)), 5, 'repeated the same request 5 times: “request 1”'],
    ['a round of two', growing([9, ...rounds([1, 2], 4)]), 9, roundOf(2)],
    ['the longest round', growing(rounds(eight, 4)), 32, roundOf(8)],
  ])('by %s', (_what, requests, refusedAt, reason) => {
    expect(run(requests.slice(0, refusedAt))).toMatchObject({ refusedAt, reason: `session x ${reason}` });
  });

  test.each<[string, readonly NormalisedRequest[], Partial<KillSwitchSettings>]>([
    ['fewer of the same request', sameTimes(4), {}],
    ['the same turn between others', growing(rounds([1], 20).flatMap((id, index) => [id, 10 + index])), {}],
    ['a longer round', growing(rounds([...eight, 9], 6)), {}],
    ['anything where nobody looks', sameTimes(50), { repeated: false, cycle_repeats: false }],
    ['one request where only rounds are looked for', sameTimes(50), { repeated: false }],
  ])('not by %s', (_what, requests, changes) => {
    expect(run(requests, changes).refusedAt).toBeUndefined();
  });

  test.each<[string, Partial<KillSwitchSettings>, number, string]>([
    ['its calls', { calls: 3 }, 4, 'made 3 calls, as many as it may'],
    ['its age', { seconds: 2 }, 3, 'is 2 seconds old; its cap is 2 seconds'],
  ])('by %s', (_what, caps, refusedAt, reason) => {
    const outcome = run(growing([1, 2, 3, 4]), caps);
    expect(outcome).toMatchObject({ refusedAt, reason: `session x ${reason}` });
    expect(Session.parse(outcome.session)).toEqual(outcome.session);
  });

  test('by its tokens, at the call after the one that took them', () => {
    const settings = { ...defaults, tokens: 100 };
    const spent = (tokens: number) => admit(countTokens(openSession('x', 0), tokens), request(1), 0, settings).stopped;
    expect(spent(99)).toBeUndefined();
    expect(spent(1200)?.reason).toBe('session x took 1,200 tokens; its cap is 100 tokens');
  });

  test('and stays so with the same words, whatever it asks next', () => {
    const { session } = run(rounds([1], 5).map((id) => request(id)));
    expect(admit(session, request(2), 1e6, defaults)).toBe(session);
  });
});

test('requests that all differ never stop a session', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 1e9 }), { maxLength: 200 }), (ids) => {
      expect(run(ids.map((id) => request(id))).refusedAt).toBeUndefined();
    }),
  );
});

test('a round within bounds always stops a session, by the end of its last repetition', () => {
  const ids = (least: number, most: number) =>
    fc.uniqueArray(fc.integer({ min: 1, max: 1e6 }), { minLength: least, maxLength: most });
  fc.assert(
    fc.property(ids(0, 30), ids(1, 8), (before, round) => {
      const times = round.length === 1 ? 5 : 4;
      const { refusedAt = Infinity } = run(
        growing([...before.map((id) => -id), ...rounds(round, times)].map(Math.abs)),
      );
      expect(refusedAt).toBeLessThanOrEqual(before.length + round.length * times);
    }),
  );
});

test('a session is over when it has been idle or stopped for its time', () => {
  const settings = { ...defaults, idle_minutes: 1, stopped_minutes: 2 };
  const idle = openSession('x', 0);
  const stopped: Session = { ...idle, stopped: { reason: 'why', at_ms: 0 } };
  expect([59_999, 60_000].map((nowMs) => isOver(idle, nowMs, settings))).toEqual([false, true]);
  expect([119_999, 120_000].map((nowMs) => isOver(stopped, nowMs, settings))).toEqual([false, true]);
});
