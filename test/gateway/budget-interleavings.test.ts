import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BudgetCaps, Caps } from '../../src/domain/inference/budget/caps.js';
import { type WorstCase, worstCaseOf } from '../../src/domain/inference/budget/worst-case.js';
import type { ModelCall } from '../../src/domain/inference/call/model-call.js';
import { seededRandom } from '../../src/domain/statistics/distributions/seeded-random.js';
import { type BudgetedModel, withBudget } from '../../src/gateway/with-budget.js';
import { withRetry } from '../../src/gateway/with-retry.js';
import { type Model, ModelError } from '../../src/ports/model.js';
import { aModelCall } from '../fixtures/a-model-call.js';
import { CollectingListener } from '../fixtures/collecting-listener.js';

/**
 * Five hundred calls of four users and nine sessions over one gateway whose every scope is too small for all of them. A
 * seed decides in which order calls come, answer, fail, time out, are tried again and are given up, every other one in
 * the middle of a stream as well.
 */

const calls = 500;
const hourMs = 3_600_000;

const alone = worstCaseOf(aModelCall({ question: 'x'.repeat(100) }));

const caps: BudgetCaps = {
  perSession: { tokens: alone.tokens * 40, calls: 70 },
  perUser: { usd: (alone.nanoUsd / 1e9) * 45, tokensPerHour: alone.tokens * 30 },
  perHour: { tokensPerHour: alone.tokens * 90 },
  perRun: { tokens: alone.tokens * 200, usd: (alone.nanoUsd / 1e9) * 190, calls: 420 },
};

/** What a provider really took, by scope: an account kept beside the one that is tested, by nothing but the calls. */
type Taken = { tokens: number; nanoUsd: number; calls: number; events: { atMs: number; tokens: number }[] };

const emptyTaken = (): Taken => ({ tokens: 0, nanoUsd: 0, calls: 0, events: [] });

/** Time and order in the hands of a seed: whatever waits is woken one after the other, in an order it draws. */
class Weather {
  nowMs = 0;
  readonly random: () => number;
  private readonly asleep: (() => void)[] = [];

  constructor(seed: string) {
    this.random = seededRandom(seed);
  }

  readonly now = (): number => this.nowMs;

  readonly sleep = (_ms: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
      this.asleep.push(resolve);
    });

  /** Rings at any moment, or most often never: a deadline is far away. */
  readonly alarm = (_ms: number, ring: () => void): (() => void) => {
    let isSet = true;
    if (this.random() < 0.1) this.asleep.push(() => isSet && ring());
    return () => {
      isSet = false;
    };
  };

  /** Wakes who sleeps until nobody does. */
  async pass(between: () => void): Promise<void> {
    for (;;) {
      for (let turn = 0; turn < 6; turn += 1) await Promise.resolve();
      between();
      // As in Node, all that follows has happened before a timer rings, so that a call that obeys is not left behind.
      await new Promise((resolve) => setImmediate(resolve));
      const index = Math.floor(this.random() * this.asleep.length);
      const [wake] = this.asleep.splice(index, 1);
      if (wake === undefined) return;
      this.nowMs += Math.floor(this.random() * 15_000);
      wake();
    }
  }
}

/** A provider that does with each attempt what the weather brings, and writes down what that really took. */
function stormyProvider(weather: Weather, takenOf: (call: ModelCall) => readonly Taken[]): Model {
  const take = (call: ModelCall, worst: WorstCase, share: number) =>
    book(call, Math.floor(worst.inputTokens * share), Math.floor(worst.outputTokens * share));
  const book = (call: ModelCall, inputTokens: number, outputTokens: number) => {
    const usage = { inputTokens, outputTokens };
    const tokens = usage.inputTokens + usage.outputTokens;
    const nanoUsd = usage.inputTokens * 1000 + usage.outputTokens * 2000;
    for (const taken of takenOf(call)) {
      taken.tokens += tokens;
      taken.nanoUsd += nanoUsd;
      taken.events.push({ atMs: weather.nowMs, tokens });
    }
    return { usage, costUsd: nanoUsd / 1e9 };
  };
  /**
   * Says something to whoever reads along, who may leave behind it: what was said was paid for, with all that was
   * asked.
   */
  const stream = async (call: ModelCall, { inputTokens }: WorstCase, signal: AbortSignal | undefined) => {
    const text = 'x'.repeat(1 + Math.floor(weather.random() * 40));
    call.listener?.take({ text });
    await weather.sleep(0, signal).catch((reason: unknown) => {
      book(call, inputTokens, text.length);
      throw reason;
    });
  };
  return {
    async complete(call, signal) {
      for (const taken of takenOf(call)) taken.calls += 1;
      await weather.sleep(0, signal);
      const fate = weather.random();
      const worst = worstCaseOf(call);
      if (call.listener !== undefined && fate >= 0.4) await stream(call, worst, signal);
      if (fate < 0.15) throw new ModelError('rate-limited', 'busy', { retryable: true });
      if (fate < 0.25) {
        take(call, worst, weather.random());
        throw new ModelError('timeout', 'no answer', { retryable: true });
      }
      if (fate < 0.32) throw new ModelError('network', 'gone', { retryable: false });
      if (fate < 0.4) {
        const { costUsd } = take(call, worst, weather.random());
        throw new ModelError('refused', 'no', { retryable: false, costUsd });
      }
      const { usage, costUsd } = take(call, worst, fate < 0.5 ? 1 : weather.random());
      const told = fate < 0.6 ? { costUsd: 0 } : { usage, costUsd };
      return { content: 'ok', finishReason: 'stop', latencyMs: 1, cached: false, ...told };
    },
  };
}

async function runStorm(seed: string, guard: (model: Model, weather: Weather) => BudgetedModel) {
  const weather = new Weather(seed);
  const scopes = new Map<string, Taken>();
  const takenAt = (scope: string): Taken => {
    const taken = scopes.get(scope) ?? emptyTaken();
    scopes.set(scope, taken);
    return taken;
  };
  const takenOf = ({ caller }: ModelCall): Taken[] =>
    ['run', `session ${caller?.session}`, `user ${caller?.user}`].map(takenAt);
  const budgeted = guard(stormyProvider(weather, takenOf), weather);
  const model = withRetry(budgeted, { clock: weather, random: { next: weather.random } });
  const abortions: AbortController[] = [];
  const outcomes = Array.from({ length: calls }, (_, index) => {
    const abortion = new AbortController();
    abortions.push(abortion);
    const caller = { session: String(index % 9), user: String(Math.floor(weather.random() * 4)) };
    const question = 'x'.repeat(Math.floor(weather.random() * 400));
    const listener = index % 2 === 0 ? new CollectingListener() : undefined;
    const call = aModelCall({ question, parameters: { max_tokens: 50 }, repeat: index, caller, listener });
    return model.complete(call, abortion.signal).then(
      ({ costUsd }) => ({ name: 'answered', costUsd }),
      (error: unknown) => {
        const { name, costUsd = 0 } = error as Error & { readonly costUsd?: number };
        return { name: name === 'Error' || name === 'CallLeftError' ? 'left' : name, costUsd };
      },
    );
  });
  const all = Promise.all(outcomes);
  await weather.pass(() => {
    if (weather.random() < 0.08) abortions[Math.floor(weather.random() * calls)]?.abort(new Error('given up'));
  });
  const ended = await all;
  const billedUsd = ended.reduce((sum, { costUsd }) => sum + costUsd, 0);
  return { names: ended.map(({ name }) => name), billedUsd, scopes, budgeted, weather };
}

function capsOf(scope: string): Caps | undefined {
  if (scope.startsWith('session')) return caps.perSession;
  return scope.startsWith('user') ? caps.perUser : { ...caps.perRun, ...caps.perHour };
}

function expectWithinCaps(scopes: ReadonlyMap<string, Taken>): void {
  for (const [scope, taken] of scopes) {
    const bounds = capsOf(scope);
    expect({ scope, over: Math.max(0, taken.tokens - (bounds?.tokens ?? Infinity)) }).toEqual({ scope, over: 0 });
    expect(taken.nanoUsd).toBeLessThanOrEqual(Math.round((bounds?.usd ?? Infinity) * 1e9));
    expect(taken.calls).toBeLessThanOrEqual(bounds?.calls ?? Infinity);
    expect(mostInAnHour(taken)).toBeLessThanOrEqual(bounds?.tokensPerHour ?? Infinity);
  }
}

/** The most that any sixty minutes took. */
function mostInAnHour({ events }: Taken): number {
  let [most, inWindow, first] = [0, 0, 0];
  for (const { atMs, tokens } of events) {
    inWindow += tokens;
    for (; (events[first]?.atMs ?? atMs) <= atMs - hourMs; first += 1) inWindow -= events[first]?.tokens ?? 0;
    most = Math.max(most, inWindow);
  }
  return most;
}

const guard = (model: Model, clock: Weather): BudgetedModel =>
  withBudget(model, { caps, alreadySpent: { usd: 0, tokens: 0, calls: 0 }, clock });

test('under any interleaving of 500 calls that fail, time out, are tried again and given up, no cap of any scope is crossed and no reservation is left', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string(), async (seed) => {
      const { names, billedUsd, scopes, budgeted } = await runStorm(seed, guard);
      expect(new Set(names)).toEqual(new Set(['answered', 'ModelError', 'BudgetExceededError', 'left']));
      expectWithinCaps(scopes);
      expect(budgeted.underWay()).toEqual([]);
      expect(budgeted.spent().tokens).toBeGreaterThanOrEqual(scopes.get('run')?.tokens ?? Infinity);
      expect(budgeted.spent().calls).toBe(scopes.get('run')?.calls);
      expect(billedUsd).toBeCloseTo(budgeted.spent().usd, 9);
    }),
    { numRuns: 25, examples: [['H%|T']] },
  );
}, 120_000);

test('the storm is strong enough to cross every cap where nobody holds it', async () => {
  const unguarded = { tokens: 0, nanoUsd: 0, calls: 0 };
  const { scopes } = await runStorm('storm', (model) => ({
    complete: (call, signal) => model.complete(call, signal),
    countCached: () => undefined,
    spent: () => ({ usd: 0, ...unguarded }),
    leftUsd: () => ({ run: undefined, session: undefined }),
    underWay: () => [],
    save: () => ({ version: 1, hour: [], sessions: [], users: [] }),
    nearestToCaps: () => ({ version: 1, hour: [], sessions: [], users: [] }),
  }));
  const run = scopes.get('run') ?? emptyTaken();
  expect(run.tokens).toBeGreaterThan(caps.perRun?.tokens ?? Infinity);
  expect(run.calls).toBeGreaterThan(caps.perRun?.calls ?? Infinity);
  expect(mostInAnHour(run)).toBeGreaterThan(caps.perHour?.tokensPerHour ?? Infinity);
  expect(
    Math.max(...[...scopes].flatMap(([scope, { nanoUsd }]) => (scope.startsWith('user') ? [nanoUsd] : []))),
  ).toBeGreaterThan((caps.perUser?.usd ?? Infinity) * 1e9);
});
