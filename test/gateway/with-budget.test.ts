import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SpendEntry } from '../../src/domain/inference/budget/spend-entry.js';
import { worstCaseOf } from '../../src/domain/inference/budget/worst-case.js';
import type { ModelCall } from '../../src/domain/inference/call/model-call.js';
import { withBudget } from '../../src/gateway/with-budget.js';
import { BudgetExceededError, type Model, ModelError } from '../../src/ports/model.js';
import { fakeClock } from '../fakes/fake-clock.js';
import { type Scripted, ScriptedModel, scriptedModel } from '../fakes/scripted-model.js';
import { aModelCall } from '../fixtures/a-model-call.js';
import { CollectingListener } from '../fixtures/collecting-listener.js';
import { aCommand } from '../fixtures/program-bed.js';

const alreadySpent = { usd: 0, tokens: 0, calls: 0 };
const clock = fakeClock();
const call = aModelCall();
const worstCase = worstCaseOf(call);
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('a call that could not be sent with any budget is refused for that, where it has none left', async () => {
  const refusal = new ModelError('rejected', 'nobody can be asked this', { retryable: false, attempts: 0, key: 'n' });
  const model: Model = {
    complete: async () => Promise.reject(refusal),
    refusalOf: ({ messages }) => (messages.length > 1 ? refusal : undefined),
  };
  const poor = withBudget(model, { caps: { perRun: { tokens: 1 } }, alreadySpent, clock });
  const [message] = call.messages;
  if (message === undefined) throw new Error('the call says nothing');
  await expect(poor.complete(aModelCall({ messages: [message, message] }))).rejects.toBe(refusal);
  await expect(poor.complete(call)).rejects.toBeInstanceOf(BudgetExceededError);
  expect(poor.spent()).toEqual({ usd: 0, tokens: 0, calls: 0 });
});

describe('a call', () => {
  test('costs what its usage says', async () => {
    const model = withBudget(scriptedModel('42'), { caps: { perRun: { usd: 1 } }, alreadySpent, clock });
    await model.complete(call);
    expect(model.spent()).toEqual({ usd: 0.00002, tokens: 15, calls: 1 });
  });

  test('without usage costs its worst case, and says so', async () => {
    const model = withBudget(scriptedModel({ usage: undefined }), { caps: {}, alreadySpent, clock });
    const reply = await model.complete(call);
    expect(reply.costUsd).toBe(worstCase.nanoUsd / 1e9);
    expect(model.spent()).toEqual({ usd: reply.costUsd, tokens: worstCase.tokens, calls: 1 });
  });

  test('costs the fees that its provider tells beside its tokens, and at the most those that it cannot tell', async () => {
    const caps = { perRun: { usd: 1 }, perToolUse: { usd: 0.02, tokens: 10 } };
    const searching = aModelCall({ parameters: { max_tokens: 100, web_search_options: {} } });
    const spentOn = async (feesUsd: number | undefined, asked: ModelCall) => {
      const model = withBudget(scriptedModel({ feesUsd }), { caps, alreadySpent, clock });
      const { costUsd } = await model.complete(asked);
      expect(model.spent().usd).toBeCloseTo(costUsd, 9);
      return costUsd;
    };
    expect(await spentOn(0.03, call)).toBeCloseTo(0.03 + 0.00002, 9);
    expect(await spentOn(undefined, call)).toBeCloseTo(0.00002, 9);
    expect(await spentOn(undefined, searching)).toBeCloseTo(0.02 + 0.00002, 9);
  });

  test('with an explicit zero costs nothing', async () => {
    const usage = { inputTokens: 0, outputTokens: 0 };
    const model = withBudget(scriptedModel({ usage }), { caps: {}, alreadySpent, clock });
    await model.complete(call);
    expect(model.spent()).toEqual({ usd: 0, tokens: 0, calls: 1 });
  });

  test.each(['timeout', 'stream-cut', 'malformed'] as const)(
    'that ended as %s may have been billed, so it takes its worst case',
    async (kind) => {
      const failing = scriptedModel(new ModelError(kind, 'no answer', { retryable: true }));
      const model = withBudget(failing, { caps: { perRun: { tokens: worstCase.tokens } }, alreadySpent, clock });
      await expect(model.complete(call)).rejects.toThrow('no answer');
      expect(model.spent()).toMatchObject({ tokens: worstCase.tokens, usd: worstCase.nanoUsd / 1e9 });
      await expect(model.complete(call)).rejects.toThrow(BudgetExceededError);
    },
  );

  test.each(['server-error', 'rate-limited'] as const)(
    'that a %s ended midway, in its answer, takes its worst case',
    async (kind) => {
      const reply = { content: 'The ans', finishReason: 'unknown', latencyMs: 1, costUsd: 0, cached: false } as const;
      const failing = scriptedModel(new ModelError(kind, 'broke', { retryable: true, reply }));
      const model = withBudget(failing, { caps: {}, alreadySpent, clock });
      await expect(model.complete(call)).rejects.toMatchObject({ kind, costUsd: worstCase.nanoUsd / 1e9 });
      expect(model.spent()).toMatchObject({ tokens: worstCase.tokens, usd: worstCase.nanoUsd / 1e9 });
    },
  );

  test('that a guard or an adapter kept from its provider takes nothing, whatever it is called', async () => {
    const abortion = new AbortController();
    const inner: Model = {
      complete: async () => {
        abortion.abort(new ModelError('timeout', 'too late', { retryable: false }));
        throw ModelError.unasked(abortion.signal.reason);
      },
    };
    const model = withBudget(inner, { caps: {}, alreadySpent, clock });
    await expect(model.complete(call, abortion.signal)).rejects.toMatchObject({ attempts: 0, costUsd: 0 });
    expect(model.spent()).toEqual({ usd: 0, tokens: 0, calls: 1 });
  });

  test('that nobody is paid for takes nothing of any cap', async () => {
    const model = withBudget(scriptedModel('42'), {
      caps: { perRun: { tokens: 1, usd: 0.000001 } },
      alreadySpent,
      clock,
    });
    await model.complete(aModelCall({ provider: { api: 'embedded' } }));
    await model.complete(aModelCall({ provider: { api: 'replay', path: 'r.jsonl' } }));
    expect(model.spent()).toEqual({ usd: 0, tokens: 0, calls: 2 });
  });

  test('that failed gives its reservation back', async () => {
    const failing = scriptedModel(new ModelError('network', 'gone', { retryable: true }), 'fine');
    const model = withBudget(failing, { caps: { perRun: { tokens: worstCase.tokens } }, alreadySpent, clock });
    await expect(model.complete(call)).rejects.toThrow('gone');
    expect(model.spent()).toEqual({ usd: 0, tokens: 0, calls: 1 });
    expect((await model.complete(call)).content).toBe('fine');
  });

  test('that failed although it is billed is paid for', async () => {
    const billed = new ModelError('refused', 'no', { retryable: false, costUsd: 0.00001 });
    const model = withBudget(scriptedModel(billed), { caps: {}, alreadySpent, clock });
    await expect(model.complete(call)).rejects.toBe(billed);
    expect(model.spent()).toEqual({ usd: 0.00001, tokens: worstCase.tokens, calls: 1 });
  });

  test('that throws where it stands gives its reservation back too', async () => {
    const broken: Model = {
      complete: () => {
        throw new TypeError('a bug');
      },
    };
    const model = withBudget(broken, { caps: { perRun: { tokens: worstCase.tokens } }, alreadySpent, clock });
    await expect(model.complete(call)).rejects.toThrow('a bug');
    await expect(model.complete(call)).rejects.toThrow('a bug');
  });
});

describe('a cap', () => {
  test('that a call would cross refuses it before it is made', async () => {
    const inner = scriptedModel('42');
    const model = withBudget(inner, { caps: { perRun: { tokens: worstCase.tokens + 14 } }, alreadySpent, clock });
    await model.complete(call);
    const refusal = model.complete(call);
    await expect(refusal).rejects.toBeInstanceOf(BudgetExceededError);
    await expect(refusal).rejects.toThrow(
      /^the token cap of the run \(budget\.per_run\.tokens\) would be crossed: 15 spent \+ 22\d for this call/,
    );
    expect(inner.calls).toHaveLength(1);
    expect(model.spent()).toEqual({ usd: 0.00002, tokens: 15, calls: 1 });
  });

  test('counts what an earlier part of the run has spent', async () => {
    const earlier = { usd: 0.9999, tokens: 0, calls: 7 };
    const model = withBudget(scriptedModel('42'), { caps: { perRun: { usd: 1 } }, alreadySpent: earlier, clock });
    await expect(model.complete(call)).rejects.toThrow(
      'the cost cap of the run (budget.per_run.usd) would be crossed: $0.9999 spent',
    );
    expect(model.spent()).toEqual(earlier);
  });

  test('of minutes refuses calls when it is used up', async () => {
    const time = fakeClock();
    const model = withBudget(scriptedModel('42'), {
      caps: { perRun: { milliseconds: 90_000 } },
      alreadySpent,
      clock: time,
    });
    time.advance(89_999);
    await model.complete(call);
    time.advance(1);
    await expect(model.complete(call)).rejects.toThrow(
      'the time cap of the run (budget.per_run.minutes) is used up: 1.5 minutes',
    );
  });

  test('that has room for one call at a time lets them in one after the other', async () => {
    const inner = scriptedModel('42');
    const caps = { perRun: { tokens: worstCase.tokens + 30 } };
    const model = withBudget(inner, { caps, alreadySpent, clock });
    const outcomes = await Promise.allSettled(Array.from({ length: 5 }, () => model.complete(call)));
    expect(outcomes.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'fulfilled',
      'rejected',
      'rejected',
    ]);
    expect(inner.mostUnderWay).toBe(1);
  });
});

test('a call is made once its reservation is written, and its answer told once its settlement is', async () => {
  const told: string[] = [];
  let letGo = (): void => undefined;
  const inner = new ScriptedModel(() => {
    told.push('made');
    return '42';
  });
  const model = withBudget(inner, {
    caps: {},
    alreadySpent,
    clock,
    onEntry: ({ kind }) => told.push(kind),
    entriesWritten: () =>
      new Promise((resolve) => {
        letGo = resolve;
      }),
  });
  const answered = model.complete(call).then(() => told.push('answered'));
  await turn();
  expect(told).toEqual(['opened', 'reserved']);
  letGo();
  await turn();
  expect(told).toEqual(['opened', 'reserved', 'made', 'settled']);
  letGo();
  await answered;
  expect(told).toEqual(['opened', 'reserved', 'made', 'settled', 'answered']);
});

test('a call whose reservation cannot be written is not made and takes nothing', async () => {
  const never = scriptedModel('42');
  const model = withBudget(never, {
    caps: {},
    alreadySpent,
    clock,
    entriesWritten: () => Promise.reject(new Error('the disk is full')),
  });
  await expect(model.complete(call)).rejects.toThrow('the disk is full');
  expect(never.calls).toEqual([]);
  expect(model.spent()).toMatchObject({ usd: 0, tokens: 0 });
});

test('an answer is told although its settlement cannot be written, since it was paid for', async () => {
  let isFull = false;
  const inner = new ScriptedModel(() => {
    isFull = true;
    return '42';
  });
  const model = withBudget(inner, {
    caps: {},
    alreadySpent,
    clock,
    entriesWritten: () => (isFull ? Promise.reject(new Error('the disk is full')) : Promise.resolve()),
  });
  expect((await model.complete(call)).content).toBe('42');
});

test('a call that nobody is paid for waits for nothing that is written', async () => {
  const entriesWritten = () => Promise.reject(new Error('the disk is full'));
  const model = withBudget(scriptedModel('42'), { caps: {}, alreadySpent, clock, entriesWritten });
  expect((await model.complete(aModelCall({ provider: { api: 'echo' } }))).content).toBe('42');
  const program = aModelCall({ provider: aCommand('./answer') });
  await expect(model.complete(program)).rejects.toThrow('the disk is full');
});

test('a call that is aborted while its reservation is written is not made and takes nothing', async () => {
  const leaving = new AbortController();
  const never = scriptedModel('42');
  const model = withBudget(never, {
    caps: {},
    alreadySpent,
    clock,
    entriesWritten: async () => leaving.abort(new Error('left')),
  });
  await expect(model.complete(call, leaving.signal)).rejects.toThrow('left');
  expect(never.calls).toEqual([]);
  expect(model.spent()).toMatchObject({ usd: 0, tokens: 0 });
});

test('a call aborted while it waits for room ends with its reason and holds nobody up', async () => {
  const finish: (() => void)[] = [];
  const slow = new ScriptedModel(() => new Promise<Scripted>((resolve) => finish.push(() => resolve('42'))));
  const model = withBudget(slow, { caps: { perRun: { tokens: worstCase.tokens + 30 } }, alreadySpent, clock });
  const abortion = new AbortController();
  const first = model.complete(call);
  const second = model.complete(call, abortion.signal);
  const third = model.complete(call);
  abortion.abort(new Error('cancelled'));
  await Promise.resolve();
  finish.shift()?.();
  await first;
  await expect(second).rejects.toThrow('cancelled');
  finish.shift()?.();
  expect((await third).content).toBe('42');
});

/** Calls that end when the test says so, in the order they were made. */
function underHand() {
  const finish: (() => void)[] = [];
  const inner = new ScriptedModel(() => new Promise<Scripted>((resolve) => finish.push(() => resolve('42'))));
  return { inner, finishNext: () => finish.shift()?.() };
}

/** Lets everything happen that nothing stands in the way of. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('who waits', () => {
  const by = (user: string, changes: Parameters<typeof aModelCall>[0] = {}) =>
    aModelCall({ caller: { user }, ...changes });

  test('for the cap of a user holds up that user alone', async () => {
    const { inner, finishNext } = underHand();
    const caps = { perUser: { tokens: worstCase.tokens + 30 } };
    const model = withBudget(inner, { caps, alreadySpent, clock });
    const made = [model.complete(by('ann')), model.complete(by('ann')), model.complete(by('bob'))];
    await settle();
    expect(inner.calls.map(({ caller }) => caller?.user)).toEqual(['ann', 'bob']);
    for (let call = 0; call < 3; call += 1) {
      finishNext();
      await settle();
    }
    await Promise.all(made);
    expect(model.underWay()).toEqual([]);
  });

  test('with a large call is not overtaken by small ones for ever', async () => {
    const { inner, finishNext } = underHand();
    const large = aModelCall({ question: 'x'.repeat(2000) });
    const model = withBudget(inner, {
      caps: { perRun: { tokens: worstCaseOf(large).tokens + 50 } },
      alreadySpent,
      clock,
    });
    const made = [call, large, ...Array.from({ length: 5 }, () => aModelCall())].map((each) => model.complete(each));
    const outcomes = Promise.allSettled(made);
    await settle();
    expect(inner.calls).toEqual([call]);
    finishNext();
    await settle();
    expect(inner.calls).toEqual([call, large]);
    finishNext();
    await settle();
    for (let each = 0; each < 5; each += 1) finishNext();
    expect((await outcomes).map(({ status }) => status)).toEqual(Array.from({ length: 7 }, () => 'fulfilled'));
  });

  test('and is aborted leaves at once, before anything else happens', async () => {
    const { inner, finishNext } = underHand();
    const model = withBudget(inner, { caps: { perRun: { tokens: worstCase.tokens + 30 } }, alreadySpent, clock });
    const first = model.complete(call);
    const abortion = new AbortController();
    const second = model.complete(call, abortion.signal);
    abortion.abort(new Error('cancelled'));
    await expect(second).rejects.toThrow('cancelled');
    finishNext();
    await first;
    expect(model.spent().calls).toBe(1);
  });
});

test.each(['while it waits for room', 'before it came'])(
  'a deadline that ends a call %s ends one that nobody was asked',
  async (when) => {
    const { inner, finishNext } = underHand();
    const model = withBudget(inner, { caps: { perRun: { tokens: worstCase.tokens + 30 } }, alreadySpent, clock });
    const deadline = new AbortController();
    const tooLate = new ModelError('timeout', 'no answer within 1 s', { retryable: false });
    if (when === 'before it came') deadline.abort(tooLate);
    const first = model.complete(call);
    const second = model.complete(call, deadline.signal);
    deadline.abort(tooLate);
    await expect(second).rejects.toMatchObject({ kind: 'timeout', attempts: 0 });
    finishNext();
    await first;
    expect(model.spent().calls).toBe(1);
  },
);

test('a call that is let in and aborted in one breath is not made and takes nothing', async () => {
  const { inner, finishNext } = underHand();
  const abortion = new AbortController();
  const abortOnceLetIn = (entry: SpendEntry): void => {
    if (entry.kind !== 'reserved' || entry.call !== 2) return;
    queueMicrotask(() => abortion.abort(new Error('cancelled')));
  };
  const caps = { perRun: { tokens: worstCase.tokens + 30 } };
  const model = withBudget(inner, { caps, alreadySpent, clock, onEntry: abortOnceLetIn });
  void model.complete(call);
  const second = model.complete(call, abortion.signal);
  await settle();
  finishNext();
  await expect(second).rejects.toThrow('cancelled');
  expect(inner.calls).toHaveLength(1);
  expect(model.spent().tokens).toBe(15);
  expect(model.underWay()).toEqual([]);
});

describe('an answer that was served without asking', () => {
  test('costs nothing, is a call of its session all the same, and none that the run has made', () => {
    const caps = { perRun: { calls: 1 }, perSession: { calls: 1 } };
    const model = withBudget(scriptedModel('42'), { caps, alreadySpent, clock });
    const call = aModelCall({ caller: { session: 'one' } });
    model.countCached(call);
    model.countCached(aModelCall({ caller: { session: 'other' } }));
    expect(model.spent()).toEqual({ usd: 0, tokens: 0, calls: 0 });
    expect(() => model.countCached(call)).toThrow(BudgetExceededError);
  });
});

describe('what a provider tells', () => {
  const spentAfter = async (reply: Scripted, changes: Parameters<typeof aModelCall>[0] = {}) => {
    const model = withBudget(scriptedModel(reply), { caps: {}, alreadySpent, clock });
    await model.complete(aModelCall(changes)).catch(() => undefined);
    return model.spent();
  };

  test.each([
    ['less than nothing', { inputTokens: -1e9, outputTokens: 5 }],
    ['no number', { inputTokens: Number.NaN, outputTokens: 5 }],
  ])('of %s gives no budget back', async (_what, usage) => {
    expect(await spentAfter({ usage, costUsd: -5 })).toMatchObject({ tokens: worstCase.tokens });
  });

  test('is billed at the tier that was asked for', async () => {
    const parameters = { max_tokens: 100, service_tier: 'priority' };
    expect((await spentAfter('42', { parameters })).usd).toBeCloseTo(0.00005, 12);
  });

  test('of a failed call with usage is what it took', async () => {
    const reply = {
      content: '',
      finishReason: 'stop',
      usage: { inputTokens: 10, outputTokens: 0 },
      latencyMs: 1,
      costUsd: 0,
      cached: false,
    } as const;
    const cut = new ModelError('stream-cut', 'cut', { retryable: true, reply });
    expect(await spentAfter(cut)).toEqual({ usd: 0.00001, tokens: 10, calls: 1 });
  });
});

test('a call that its caller leaves may have been billed, so it takes its worst case', async () => {
  const abortion = new AbortController();
  const inner: Model = {
    complete: async () => {
      abortion.abort(new Error('gone'));
      throw abortion.signal.reason;
    },
  };
  const model = withBudget(inner, { caps: {}, alreadySpent, clock });
  const costUsd = worstCase.nanoUsd / 1e9;
  await expect(model.complete(call, abortion.signal)).rejects.toMatchObject({ message: 'gone', costUsd, attempts: 1 });
  expect(model.spent()).toMatchObject({ tokens: worstCase.tokens, usd: costUsd });
});

test('a refusal says whose cap it is and when there is room again', async () => {
  const caps = { perUser: { callsPerHour: 1 } };
  const model = withBudget(scriptedModel('42'), { caps, alreadySpent, clock: fakeClock(30_000) });
  const mine = aModelCall({ caller: { user: 'ann' } });
  await model.complete(mine);
  await expect(model.complete(mine)).rejects.toMatchObject({
    name: 'BudgetExceededError',
    scope: { kind: 'user', name: 'ann' },
    retryAfterMs: 61 * 60_000 - 30_000,
  });
});

/** What a call of the property does: how much of its worst case it takes, or how it fails. */
const Fate = fc.oneof(
  fc.record({ kind: fc.constant('answers' as const), share: fc.double({ min: 0, max: 1, noNaN: true }) }),
  fc.record({ kind: fc.constant('tells no usage' as const) }),
  fc.record({ kind: fc.constant('fails' as const) }),
  fc.record({ kind: fc.constant('fails and costs' as const) }),
);

test('whatever the order in which calls come and go, no cap is crossed and none of the budget is lost', async () => {
  const plan = fc.record({
    calls: fc.array(fc.record({ letters: fc.nat(400), outputCap: fc.integer({ min: 1, max: 300 }), fate: Fate }), {
      maxLength: 25,
    }),
    tokens: fc.integer({ min: 1, max: 4000 }),
    usd: fc.double({ min: 0, max: 0.005, noNaN: true }),
  });
  await fc.assert(
    fc.asyncProperty(plan, fc.scheduler(), async ({ calls, ...caps }, scheduler) => {
      const fates = new Map(calls.map(({ fate }, repeat) => [repeat, fate]));
      let [underWayUsd, underWayTokens] = [0, 0];
      const inner = new ScriptedModel(async (made) => {
        const worst = worstCaseOf(made);
        underWayUsd += worst.nanoUsd / 1e9;
        underWayTokens += worst.tokens;
        const { usd, tokens } = guarded.spent();
        expect(usd + underWayUsd).toBeLessThanOrEqual(caps.usd + 1e-9);
        expect(tokens + underWayTokens).toBeLessThanOrEqual(caps.tokens);
        await scheduler.schedule(Promise.resolve(), `call ${made.repeat}`);
        underWayUsd -= worst.nanoUsd / 1e9;
        underWayTokens -= worst.tokens;
        const fate = fates.get(made.repeat);
        if (fate?.kind === 'tells no usage') return { usage: undefined };
        if (fate?.kind === 'fails') return new ModelError('network', 'gone', { retryable: true });
        if (fate?.kind === 'fails and costs')
          return new ModelError('refused', 'no', { retryable: false, costUsd: worst.nanoUsd / 2e9 });
        const share = fate?.share ?? 0;
        const usage = {
          inputTokens: Math.floor(worst.inputTokens * share),
          outputTokens: Math.floor(worst.outputTokens * share),
        };
        return { usage };
      });
      const guarded = withBudget(inner, { caps: { perRun: caps }, alreadySpent, clock });
      const made = calls.map(({ letters, outputCap }, repeat) =>
        guarded.complete(aModelCall({ question: 'x'.repeat(letters), parameters: { max_tokens: outputCap }, repeat })),
      );
      const all = Promise.allSettled(made);
      await scheduler.waitFor(all);
      for (const outcome of await all) {
        if (outcome.status === 'rejected') expect(['ModelError', 'BudgetExceededError']).toContain(outcome.reason.name);
      }
      const { usd, tokens } = guarded.spent();
      expect(usd).toBeLessThanOrEqual(caps.usd + 1e-9);
      expect(tokens).toBeLessThanOrEqual(caps.tokens);
      const afresh = withBudget(scriptedModel('42'), { caps: { perRun: caps }, alreadySpent: guarded.spent(), clock });
      const [inOld, inNew] = await scheduler.waitFor(
        Promise.allSettled([guarded.complete({ ...call, repeat: 99 }), afresh.complete(call)]),
      );
      expect(inOld.status).toBe(inNew.status);
    }),
    { numRuns: 300 },
  );
});

describe('a client that leaves in the middle of a stream', () => {
  const leaving = async (says: readonly string[], changes: Partial<ModelCall> = {}) => {
    const leaves = new AbortController();
    const inner: Model = {
      async complete({ listener }, signal) {
        for (const text of says) listener?.take({ text });
        leaves.abort(new Error('gone'));
        throw signal?.reason;
      },
    };
    const model = withBudget(inner, { caps: { perRun: { usd: 1 } }, alreadySpent, clock });
    const listener = new CollectingListener();
    const asked = model.complete(aModelCall({ listener, ...changes }), leaves.signal);
    const error = await asked.catch((reason: unknown) => reason);
    expect(error).toMatchObject({ message: 'gone', costUsd: model.spent().usd });
    expect(listener.parts.map(({ text }) => text)).toEqual(says);
    expect(model.underWay()).toEqual([]);
    return model.spent();
  };

  test('pays for the worst case of its input and a token a byte of what it was told', async () => {
    const { inputTokens } = worstCase;
    expect(await leaving(['Hel', 'lö'])).toEqual({ calls: 1, tokens: inputTokens + 6, usd: (inputTokens + 12) / 1e6 });
  });

  test.each([
    ['before its first token', [], {}],
    ['a model that thinks unseen', ['Hello'], { model: 'o3' }],
    ['after more than was reserved', ['x'.repeat(1000)], {}],
  ] as const)('pays for the worst case where it left %s', async (_when, says, changes) => {
    expect(await leaving(says, changes)).toEqual({ calls: 1, tokens: worstCase.tokens, usd: worstCase.nanoUsd / 1e9 });
  });
});
