import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ModelCall, ModelReply } from '../../src/domain/inference/call/model-call.js';
import type { IncidentKind } from '../../src/domain/inference/incident/incident.js';
import type { Fallback, Route } from '../../src/domain/inference/route/route.js';
import { FallbackReason } from '../../src/domain/inference/route/route-settings.js';
import { withRoute } from '../../src/gateway/with-route.js';
import { BudgetExceededError, ModelError } from '../../src/ports/model.js';
import { type Scripted, ScriptedModel } from '../fakes/scripted-model.js';
import { aModelCall } from '../fixtures/a-model-call.js';
import { aCandidate, aRoute, fallbackTo, holdsNo } from '../fixtures/a-route.js';

const failing = (kind: IncidentKind, facts: { costUsd?: number } = {}) =>
  new ModelError(kind, `it said ${kind}`, { retryable: false, ...facts });

/**
 * A model that does what is told for each model id, behind a route; `stale` is what the store remembers by model id.
 */
function routed(turns: Readonly<Record<string, Scripted>>, stale: Readonly<Record<string, ModelReply>> = {}) {
  const inner = new ScriptedModel((call) => turns[call.model] ?? 'ok');
  const remembered: string[] = [];
  const staleAnswer = async ({ model }: ModelCall): Promise<ModelReply | undefined> => {
    remembered.push(model);
    return stale[model];
  };
  const model = withRoute(inner, { staleAnswer });
  const ask = (route: Route, call: Partial<ModelCall> = {}) => model.complete(aModelCall({ route, ...call }));
  return { model, ask, inner, remembered, asked: () => inner.calls.map((call) => call.model) };
}

const staleTo = (on: readonly FallbackReason[] = FallbackReason.options): Fallback => ({ on, kind: 'stale' });
const large = aCandidate('large', 10);

describe('a call that names a route', () => {
  test('is put to its model as a plain call, and the reply says who served', async () => {
    const { ask, inner } = routed({});
    const reply = await ask(aRoute(), { tags: ['easy'], caseKey: 'one' });
    expect(reply.served).toEqual({ providerName: 'example', model: 'small-1' });
    expect(reply.notices).toBeUndefined();
    expect(Object.keys(inner.calls[0] ?? {})).not.toEqual(expect.arrayContaining(['route']));
  });

  test('goes where a rule sends it', async () => {
    const { ask } = routed({});
    const reply = await ask(aRoute({ rules: [{ when: { tags: ['hard'] }, candidate: large }] }), { tags: ['hard'] });
    expect(reply.served).toEqual({ providerName: 'example', model: 'large-1', because: 'rule 1 holds' });
  });

  test('and one that names none is left alone', async () => {
    const { model, inner } = routed({ 'example-1': 'plain' });
    const call = aModelCall();
    expect((await model.complete(call)).served).toBeUndefined();
    expect(inner.calls).toEqual([call]);
  });
});

describe('a check', () => {
  const route = aRoute({ checks: [{ fails: holdsNo('sorry'), candidate: large }] });

  test('lets an answer stand that passes', async () => {
    const { ask, asked } = routed({ 'small-1': 'here it is' });
    expect((await ask(route)).content).toBe('here it is');
    expect(asked()).toEqual(['small-1']);
  });

  test('sends a failing one to another model; both are paid, and the reply says why', async () => {
    const usage = { inputTokens: 10, outputTokens: 5 };
    const { ask } = routed({
      'small-1': { content: 'sorry', costUsd: 0.25, usage, latencyMs: 5 },
      'large-1': { content: 'here', costUsd: 0.5, usage, latencyMs: 7 },
    });
    expect(await ask(route)).toMatchObject({
      content: 'here',
      costUsd: 0.75,
      latencyMs: 12,
      attempts: 2,
      usage: { inputTokens: 20, outputTokens: 10 },
      served: { model: 'large-1', because: 'small: fails check 1 (says sorry)' },
    });
  });

  test('does not ask a model twice: its second failing answer stands', async () => {
    const { ask, asked } = routed({ 'small-1': 'sorry', 'large-1': 'sorry too' });
    const checks = [holdsNo('sorry'), holdsNo('too')].map((fails) => ({ fails, candidate: large }));
    expect((await ask(aRoute({ checks }))).content).toBe('sorry too');
    expect(asked()).toEqual(['small-1', 'large-1']);
  });

  test('holds the second answer to the checks behind its own alone', async () => {
    const checks = [
      { fails: holdsNo('sorry'), candidate: large },
      { fails: holdsNo('much'), candidate: aCandidate('huge') },
    ];
    const { ask, asked } = routed({ 'small-1': 'sorry', 'large-1': 'sorry, too much', 'huge-1': 'sorry' });
    expect((await ask(aRoute({ checks }))).content).toBe('sorry');
    expect(asked()).toEqual(['small-1', 'large-1', 'huge-1']);
  });

  test('may be a kind of incident', async () => {
    const fails = { problemOf: () => undefined, incidents: ['truncated'] as const };
    const { ask } = routed({ 'small-1': failing('truncated', { costUsd: 0.5 }), 'large-1': { costUsd: 0.25 } });
    const reply = await ask(aRoute({ checks: [{ fails, candidate: large }] }));
    expect(reply).toMatchObject({ costUsd: 0.75, served: { because: 'small: fails check 1 (truncated)' } });
    expect(reply.notices).toBeUndefined();
  });

  test('whose model fails leaves a failure that names the answer before it', async () => {
    const { ask } = routed({ 'small-1': { content: 'sorry', costUsd: 0.5 }, 'large-1': failing('timeout') });
    await expect(ask(route)).rejects.toMatchObject({
      kind: 'timeout',
      costUsd: 0.5,
      message: 'it said timeout (route answers: small: fails check 1 (says sorry), large: timeout)',
    });
  });
});

describe('a fallback', () => {
  test.each<[string, Error, FallbackReason]>([
    ['an incident', failing('server-error'), 'incident'],
    ['a context overflow', failing('context-overflow'), 'incident'],
    ['an open breaker', failing('circuit-open'), 'breaker'],
    ['a budget without room', new BudgetExceededError('no room'), 'budget'],
  ])('stands in after %s, if it is for that', async (_what, error, reason) => {
    const others = FallbackReason.options.filter((each) => each !== reason);
    const fallbacks = [fallbackTo('never', others), fallbackTo('medium', [reason])];
    const { ask, asked } = routed({ 'small-1': error });
    const reply = await ask(aRoute({ fallbacks }));
    expect(asked()).toEqual(['small-1', 'medium-1']);
    const kind = error instanceof ModelError ? error.kind : 'budget';
    expect(reply.served).toEqual({
      providerName: 'example',
      model: 'medium-1',
      because: `fallback 2 after small: ${kind}`,
    });
    expect(reply.notices).toEqual(['fallback']);
  });

  test.each<IncidentKind>(['refused', 'filtered', 'session-stopped', 'unrecorded'])(
    'never stands in for what ended as %s',
    async (kind) => {
      const error = failing(kind, { costUsd: 0.25 });
      const { ask, asked } = routed({ 'small-1': error });
      await expect(ask(aRoute({ fallbacks: [fallbackTo('medium'), staleTo()] }))).rejects.toMatchObject({
        kind,
        message: error.message,
        costUsd: 0.25,
      });
      expect(asked()).toEqual(['small-1']);
    },
  );

  test('never stands in for a caller who left', async () => {
    const caller = new AbortController();
    let calls = 0;
    const complete = async (): Promise<ModelReply> => {
      calls += 1;
      caller.abort(new Error('gone'));
      throw failing('network');
    };
    const model = withRoute({ complete }, { staleAnswer: async () => staleReply('old') });
    const call = aModelCall({ route: aRoute({ fallbacks: [fallbackTo('medium'), staleTo()] }) });
    await expect(model.complete(call, caller.signal)).rejects.toThrow('it said network');
    expect(calls).toBe(1);
  });

  test('never stands in for a mistake of the program', async () => {
    const { ask, asked } = routed({ 'small-1': new TypeError('a slip') });
    await expect(ask(aRoute({ fallbacks: [fallbackTo('medium')] }))).rejects.toThrow('a slip');
    expect(asked()).toEqual(['small-1']);
  });

  test('that fails leaves nothing of itself but its name: the first failure is thrown', async () => {
    const reply: ModelReply = { content: 'half', finishReason: 'length', latencyMs: 1, costUsd: 0, cached: false };
    const secondary = new ModelError('truncated', 'cut: “half of a secret”', { retryable: false, costUsd: 1, reply });
    const { ask } = routed({ 'small-1': failing('network', { costUsd: 0.5 }), 'medium-1': secondary });
    await expect(ask(aRoute({ fallbacks: [fallbackTo('medium')] }))).rejects.toMatchObject({
      kind: 'network',
      message: 'it said network (route answers: small: network, medium: truncated)',
      costUsd: 1.5,
      reply: undefined,
    });
  });

  test('of a budget that no one has room for ends as that budget', async () => {
    const { ask } = routed({
      'small-1': new BudgetExceededError('no room'),
      'medium-1': new BudgetExceededError('nor'),
    });
    const outcome = ask(aRoute({ fallbacks: [fallbackTo('medium')] }));
    await expect(outcome).rejects.toBeInstanceOf(BudgetExceededError);
    await expect(outcome).rejects.toThrow('no room (route answers: small: budget, medium: budget)');
  });

  test('for a later reason counts although it stands earlier', async () => {
    const fallbacks = [staleTo(['breaker']), fallbackTo('medium', ['incident'])];
    const stale = { 'small-1': staleReply('old') };
    const { ask } = routed({ 'small-1': failing('timeout'), 'medium-1': failing('circuit-open') }, stale);
    expect((await ask(aRoute({ fallbacks }))).content).toBe('old');
  });
});

const staleReply = (content: string): ModelReply => ({
  content,
  finishReason: 'stop',
  latencyMs: 3,
  costUsd: 4,
  cached: false,
});

describe('a stale answer', () => {
  test('is marked, costs what the failures did, and is asked for as each who was asked', async () => {
    const fallbacks = [fallbackTo('medium'), staleTo()];
    const turns = { 'small-1': failing('timeout', { costUsd: 0.5 }), 'medium-1': failing('network') };
    const { ask, remembered } = routed(turns, { 'medium-1': staleReply('old') });
    expect(await ask(aRoute({ fallbacks }))).toMatchObject({
      content: 'old',
      cached: true,
      costUsd: 0.5,
      notices: ['stale'],
      served: { model: 'medium-1', because: 'fallback 2 after small: timeout, medium: network' },
    });
    expect(remembered).toEqual(['small-1', 'medium-1']);
  });

  test('that nobody remembers leaves it to the next fallback', async () => {
    const { ask } = routed({ 'small-1': failing('timeout') });
    expect((await ask(aRoute({ fallbacks: [staleTo(), fallbackTo('medium')] }))).served?.model).toBe('medium-1');
    await expect(ask(aRoute({ fallbacks: [staleTo()] }))).rejects.toThrow('it said timeout');
  });

  test('of a store that fails is none', async () => {
    const broken = withRoute(new ScriptedModel(() => failing('timeout')), { staleAnswer: () => Promise.reject(1) });
    const call = aModelCall({ route: aRoute({ fallbacks: [staleTo()] }) });
    await expect(broken.complete(call)).rejects.toThrow('it said timeout');
  });
});

test('the failure of a route keeps the status that its provider answered with, and the key that it is about', async () => {
  const refusal = new ModelError('rejected', 'no such key', { retryable: false, status: 401, key: 'stop' });
  const { ask } = routed({ 'small-1': refusal });
  await expect(ask(aRoute())).rejects.toMatchObject({ kind: 'rejected', status: 401, key: 'stop' });
});

test('any pattern of failures asks each candidate at most once, in order, and keeps the first failure', async () => {
  const names = ['small', 'large', 'a', 'b', 'c'] as const;
  const turn = fc.constantFrom('ok', 'sorry', 'timeout', 'circuit-open', 'refused', 'budget');
  const reasons = fc.uniqueArray(fc.constantFrom(...FallbackReason.options), { minLength: 1 });
  const fallback = fc.tuple(fc.constantFrom(...names), reasons);
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(turn, turn, turn, turn, turn),
      fc.uniqueArray(fallback, { selector: ([name]) => name, maxLength: 5 }),
      fc.boolean(),
      async (turns, fallbacks, hasCheck) => {
        const script = Object.fromEntries(
          names.map((name, index) => [`${name}-1`, scriptedTurn(turns[index] ?? 'ok')]),
        );
        const route = aRoute({
          checks: hasCheck ? [{ fails: holdsNo('sorry'), candidate: aCandidate('large') }] : [],
          fallbacks: fallbacks.map(([name, on]) => fallbackTo(name, on)),
        });
        const { ask, asked } = routed(script);
        const outcome = await ask(route).catch((error: Error) => error);
        expect(asked()[0]).toBe('small-1');
        expect(new Set(asked()).size).toBe(asked().length);
        if (!(outcome instanceof Error)) {
          expect(outcome.served?.model).toBe(asked().at(-1));
          return;
        }
        const first = asked().find((model) => script[model] instanceof Error) ?? '';
        expect(outcome.message).toContain(script[first] instanceof Error ? script[first].message : 'never');
      },
    ),
    { numRuns: 500 },
  );
});

function scriptedTurn(turn: string): Scripted {
  if (turn === 'ok' || turn === 'sorry') return turn;
  return turn === 'budget' ? new BudgetExceededError('no room') : failing(turn as IncidentKind);
}

describe('what was paid for and thrown away', () => {
  const route = aRoute({ checks: [{ fails: holdsNo('sorry'), candidate: large }] });

  test('is told when a budget has no room for the model that a check leads to', async () => {
    const { ask } = routed({
      'small-1': { content: 'sorry', costUsd: 0.25 },
      'large-1': new BudgetExceededError('no room', { scope: { kind: 'session' }, costUsd: 0.5, attempts: 1 }),
    });
    await expect(ask(route)).rejects.toMatchObject({ name: 'BudgetExceededError', costUsd: 0.75, attempts: 2 });
  });

  test('is nothing where a stored answer was thrown away', async () => {
    const stored = { content: 'sorry', costUsd: 0, cached: true };
    const { ask } = routed({ 'small-1': stored, 'large-1': { content: 'here', costUsd: 1 } });
    const reply = await ask(route);
    expect(reply).toMatchObject({ costUsd: 1, usage: { inputTokens: 10, outputTokens: 5 } });
    expect(reply.attempts ?? 1).toBe(1);
  });

  test('counts beside a stored answer that is served in its place', async () => {
    const { ask } = routed({ 'small-1': { content: 'sorry', costUsd: 1 }, 'large-1': { cached: true, costUsd: 0 } });
    expect(await ask(route)).toMatchObject({ attempts: 1, costUsd: 1, cached: true });
  });
});
