import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountOf } from '../../../../src/domain/inference/budget/amount.js';
import { BudgetState } from '../../../../src/domain/inference/budget/budget-state.js';
import type { BudgetCaps } from '../../../../src/domain/inference/budget/caps.js';
import { Ledger, type Ticket } from '../../../../src/domain/inference/budget/ledger.js';
import type { EarlierSpend, SpendEntry } from '../../../../src/domain/inference/budget/spend-entry.js';
import { worstCaseOf } from '../../../../src/domain/inference/budget/worst-case.js';
import type { ModelCall } from '../../../../src/domain/inference/call/model-call.js';
import { aModelCall } from '../../../fixtures/a-model-call.js';

const nothing: EarlierSpend = { usd: 0, tokens: 0, calls: 0 };
const minuteMs = 60_000;

/** A call whose worst case is exactly so many tokens, at a dollar a million. */
function callOf(tokens: number, changes: Partial<ModelCall> = {}): ModelCall {
  const price = { inputUsdPerMillion: 1, outputUsdPerMillion: 1, source: 'declared' } as const;
  return aModelCall({ question: 'x'.repeat(tokens - 97), parameters: { max_tokens: 1 }, price, ...changes });
}

const bySession = (session: string) => ({ caller: { session } });
const byUser = (user: string) => ({ caller: { user } });

const ledgerOf = (caps: BudgetCaps, alreadySpent = nothing) => new Ledger({ caps, alreadySpent, openedAtMs: 0 });

function ticketOf(ledger: Ledger, call: ModelCall, nowMs = 0): Ticket {
  const ticket = ledger.ticketFor(call, nowMs);
  if (ticket.kind === 'refused') throw new Error(ticket.reason);
  return ticket;
}

/** What becomes of a call that asks. */
function ask(ledger: Ledger, call: ModelCall, nowMs = 0) {
  const ticket = ledger.ticketFor(call, nowMs);
  return ticket.kind === 'refused' ? ticket : ledger.reserve(ticket, nowMs);
}

/** Makes a call that takes so many tokens. */
function take(ledger: Ledger, call: ModelCall, { tokens, nowMs = 0 }: { tokens: number; nowMs?: number }): void {
  const ticket = ticketOf(ledger, call, nowMs);
  expect(ledger.reserve(ticket, nowMs).kind).toBe('granted');
  ledger.settle(ticket, amountOf(tokens / 1e6, tokens), nowMs);
}

describe('a cap smaller than one call', () => {
  test('refuses at once, with the arithmetic and the key that holds it', () => {
    const call = aModelCall({ question: 'x'.repeat(7904), parameters: { max_tokens: 1000 } });
    expect(ask(ledgerOf({ perRun: { tokens: 5000 } }), call)).toMatchObject({
      kind: 'refused',
      scope: { kind: 'run' },
      reason:
        'the token cap of the run (budget.per_run.tokens) would be crossed: 0 spent + 9,000 for this call (8,000 of input at one a byte and 1,000 of output) > 5,000',
    });
    expect(ask(ledgerOf({ perRun: { usd: 0.009 } }, { ...nothing, usd: 0.0005 }), call)).toMatchObject({
      reason:
        'the cost cap of the run (budget.per_run.usd) would be crossed: $0.0005 spent + $0.01 for this call (8,000 tokens of input at one a byte, 1,000 of output) > $0.009',
    });
  });

  test.each<[string, BudgetCaps, Partial<ModelCall>, string]>([
    [
      'a session',
      { perSession: { tokens: 9 } },
      bySession('a'),
      'the token cap of session a (budget.per_session.tokens)',
    ],
    ['no session', { perSession: { tokens: 9 } }, {}, 'the token cap of one session (budget.per_session.tokens)'],
    ['a user', { perUser: { usd: 1e-6 } }, byUser('ann'), 'the cost cap of user ann (budget.per_user.usd)'],
    [
      'an hour of a user',
      { perUser: { usdPerHour: 1e-6 } },
      byUser('ann'),
      'the hourly cost cap of user ann (budget.per_user.usd_per_hour)',
    ],
    ['an hour', { perHour: { tokensPerHour: 9 } }, {}, 'the hourly token cap of the gateway (budget.per_hour.tokens)'],
    ['a request', { perRequest: { tokens: 9 } }, {}, 'the token cap of one request (budget.per_request.tokens)'],
    [
      'a day',
      { perDay: { usd: 1, before: { ...nothing, usd: 1 } } },
      {},
      'the cost cap of the day (budget.per_day.usd) would be crossed: $1.00 spent',
    ],
    [
      'a pull request',
      { perPullRequest: { calls: 3, before: { ...nothing, calls: 3 } } },
      {},
      'the call cap of the pull request (budget.per_pull_request.calls) would be crossed: 3 made + 1 for this call > 3',
    ],
  ])('names its scope: %s', (_scope, caps, changes, sentence) => {
    expect(ask(ledgerOf(caps), callOf(200, changes))).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining(sentence),
    });
  });

  test('keeps what a hostile caller calls itself on one short line', () => {
    const refusal = ask(
      ledgerOf({ perSession: { tokens: 9 } }),
      callOf(200, bySession(`a\n::error::${'x'.repeat(999)}`)),
    );
    if (refusal.kind !== 'refused') throw new Error(refusal.kind);
    expect(refusal.reason).not.toContain('\n');
    expect(refusal.reason.length).toBeLessThan(300);
  });
});

describe('several scopes', () => {
  test('are taken from together or not at all', () => {
    const ledger = ledgerOf({ perRun: { tokens: 1000 }, perUser: { tokens: 500 }, perSession: { calls: 1 } });
    take(ledger, callOf(200, bySession('s')), { tokens: 1 });
    const call = callOf(200, { caller: { session: 's', user: 'u' } });
    expect(ask(ledger, call)).toMatchObject({ kind: 'refused', scope: { kind: 'session', name: 's' } });
    expect(ledger.underWay()).toEqual([]);
    expect(ask(ledger, callOf(500, byUser('u'))).kind).toBe('granted');
  });

  test('wait while only calls under way stand in the way of one of them', () => {
    const ledger = ledgerOf({ perRun: { tokens: 1000 }, perUser: { tokens: 300 } });
    const first = ticketOf(ledger, callOf(200, byUser('u')));
    ledger.reserve(first, 0);
    expect(ask(ledger, callOf(200, byUser('u')))).toMatchObject({ kind: 'wait', at: { scope: { name: 'u' } } });
    expect(ask(ledger, callOf(200, byUser('v'))).kind).toBe('granted');
    ledger.settle(first, amountOf(0, 100), 0);
    expect(ask(ledger, callOf(200, byUser('u'))).kind).toBe('granted');
  });

  test('give all of it back when a call takes nothing', () => {
    const ledger = ledgerOf({ perRun: {}, perUser: {}, perSession: {}, perHour: { tokensPerHour: 1e6 } });
    const ticket = ticketOf(ledger, callOf(200, { caller: { session: 's', user: 'u' } }));
    ledger.reserve(ticket, 0);
    expect(ledger.underWay()).toHaveLength(4);
    ledger.settle(ticket, amountOf(0, 0), 0);
    expect(ledger.underWay()).toEqual([]);
    expect(ledger.spent()).toEqual({ usd: 0, tokens: 0, calls: 1 });
  });

  // litellm#40095: the first requests of somebody unknown escaped the default budget.
  test('bind somebody who was never seen before as much as anybody', () => {
    const ledger = ledgerOf({ perUser: { tokens: 250 } });
    expect(ask(ledger, callOf(251, byUser('new'))).kind).toBe('refused');
    take(ledger, callOf(250, byUser('new')), { tokens: 100 });
    expect(ask(ledger, callOf(200, byUser('new'))).kind).toBe('refused');
    expect(ask(ledger, callOf(200, byUser('__proto__'))).kind).toBe('granted');
  });
});

describe('a call without a caller', () => {
  test('is of no user', () => {
    const ledger = ledgerOf({ perUser: { tokens: 10 } });
    expect(ask(ledger, callOf(200)).kind).toBe('granted');
  });

  test('is a session of its own, with all its attempts', () => {
    const ledger = ledgerOf({ perSession: { tokens: 300 } });
    const call = callOf(200);
    take(ledger, call, { tokens: 150 });
    expect(ask(ledger, call)).toMatchObject({ kind: 'refused', scope: { kind: 'session' } });
    expect(ask(ledger, callOf(200)).kind).toBe('granted');
  });
});

describe('a cap of calls', () => {
  test('counts calls under way, which are calls however they end, and refuses without waiting for them', () => {
    const ledger = ledgerOf({ perRun: { calls: 2 } });
    expect(ask(ledger, callOf(200)).kind).toBe('granted');
    expect(ask(ledger, callOf(200)).kind).toBe('granted');
    expect(ask(ledger, callOf(200))).toMatchObject({
      reason: 'the call cap of the run (budget.per_run.calls) would be crossed: 2 made + 1 for this call > 2',
    });
  });

  test('of a request counts its attempts', () => {
    const ledger = ledgerOf({ perRequest: { calls: 2 } });
    const call = callOf(200);
    take(ledger, call, { tokens: 1 });
    take(ledger, call, { tokens: 1 });
    expect(ask(ledger, call)).toMatchObject({ kind: 'refused', scope: { kind: 'request' } });
    take(ledger, callOf(200), { tokens: 1 });
  });

  test('binds calls where nobody is paid, which no other cap does', () => {
    const ledger = ledgerOf({ perRun: { calls: 1, tokens: 0, usd: 0 } });
    const free = aModelCall({ provider: { api: 'embedded' } });
    expect(ask(ledger, free).kind).toBe('granted');
    expect(ask(ledger, free).kind).toBe('refused');
  });
});

describe('a cap of one request', () => {
  test('is judged by an estimate, where the run is held to the byte', () => {
    const call = callOf(3097);
    expect(ask(ledgerOf({ perRequest: { tokens: 1200 } }), call).kind).toBe('granted');
    expect(ask(ledgerOf({ perRequest: { tokens: 1000 } }), call)).toMatchObject({
      reason: expect.stringContaining(
        '1,097 for this call (1,096 of input at 3 bytes a token and 1 of output) > 1,000',
      ),
    });
    expect(ask(ledgerOf({ perRequest: { tokens: 1000, bytesPerToken: 4 } }), call).kind).toBe('granted');
    expect(ask(ledgerOf({ perRun: { tokens: 1200 } }), call).kind).toBe('refused');
  });
});

describe('time', () => {
  test('of a run counts what earlier parts of it took', () => {
    const caps = { perRun: { milliseconds: 10 * minuteMs } };
    const ledger = new Ledger({ caps, alreadySpent: { ...nothing, milliseconds: 9 * minuteMs }, openedAtMs: 1000 });
    expect(ask(ledger, callOf(200), 1000 + minuteMs - 1).kind).toBe('granted');
    expect(ask(ledger, callOf(200), 1000 + minuteMs)).toMatchObject({
      reason: 'the time cap of the run (budget.per_run.minutes) is used up: 10 minutes',
    });
  });

  test('of a session runs from its first call', () => {
    const ledger = ledgerOf({ perSession: { milliseconds: minuteMs } });
    take(ledger, callOf(200, bySession('a')), { tokens: 1, nowMs: 5 * minuteMs });
    expect(ask(ledger, callOf(200, bySession('b')), 6 * minuteMs).kind).toBe('granted');
    expect(ask(ledger, callOf(200, bySession('a')), 6 * minuteMs).kind).toBe('refused');
  });
});

describe('an hour', () => {
  test('that is full says when there is room again, and then there is', () => {
    const ledger = ledgerOf({ perUser: { tokensPerHour: 500 } });
    take(ledger, callOf(300, byUser('u')), { tokens: 300, nowMs: 0 });
    const refusal = ask(ledger, callOf(300, byUser('u')), 20 * minuteMs);
    expect(refusal).toMatchObject({ retryAfterMs: 41 * minuteMs });
    expect(refusal).toMatchObject({ reason: expect.stringMatching(/there is room again in 41 minutes$/) });
    expect(ask(ledger, callOf(300, byUser('u')), 61 * minuteMs - 1).kind).toBe('refused');
    expect(ask(ledger, callOf(300, byUser('u')), 61 * minuteMs).kind).toBe('granted');
  });

  test('that no call of this size ever fits does not ask to come again', () => {
    expect(ask(ledgerOf({ perHour: { tokensPerHour: 100 } }), callOf(200))).toMatchObject({ retryAfterMs: undefined });
  });

  test('does not refill when the clock is set back', () => {
    const ledger = ledgerOf({ perHour: { tokensPerHour: 300 } });
    take(ledger, callOf(300), { tokens: 300, nowMs: 100 * minuteMs });
    expect(ask(ledger, callOf(200), 0).kind).toBe('refused');
  });
});

describe('what outlives the process', () => {
  const caps: BudgetCaps = {
    perUser: { tokens: 1000, tokensPerHour: 400 },
    perSession: { milliseconds: 60 * minuteMs },
    perHour: { callsPerHour: 9 },
  };

  test('binds the next one, with calls under way at their worst', () => {
    const ledger = ledgerOf(caps);
    const call = callOf(200, { caller: { session: 's', user: 'u' } });
    take(ledger, call, { tokens: 150, nowMs: 30 * minuteMs });
    ledger.reserve(ticketOf(ledger, call, 40 * minuteMs), 40 * minuteMs);
    const state = BudgetState.parse(JSON.parse(JSON.stringify(ledger.save(50 * minuteMs))));
    const next = new Ledger({ caps, alreadySpent: nothing, openedAtMs: 50 * minuteMs, state });
    expect(ask(next, callOf(200, byUser('u')), 60 * minuteMs)).toMatchObject({
      reason: expect.stringContaining('350 spent'),
    });
    expect(ask(next, callOf(200, bySession('s')), 90 * minuteMs).kind).toBe('refused');
    expect(next.save(60 * minuteMs).hour.reduce((sum, { calls }) => sum + calls, 0)).toBe(2);
  });
});

test('the journal is told of every call that is let in and of what it took', () => {
  const entries: SpendEntry[] = [];
  const alreadySpent = { ...nothing, milliseconds: 500 };
  const ledger = new Ledger({ caps: {}, alreadySpent, openedAtMs: 0, onEntry: (entry) => entries.push(entry) });
  take(ledger, callOf(200), { tokens: 20, nowMs: 100 });
  const { nanoUsd, tokens } = worstCaseOf(callOf(200));
  expect(entries).toEqual([
    { kind: 'opened', elapsed_ms: 500, at_ms: 0 },
    { kind: 'reserved', call: 1, nano_usd: nanoUsd, tokens, elapsed_ms: 600 },
    { kind: 'settled', call: 1, nano_usd: 20_000, tokens: 20, elapsed_ms: 600 },
  ]);
});

test('a thousand small sums are exact', () => {
  const ledger = ledgerOf({});
  for (let index = 0; index < 1000; index += 1) {
    const ticket = ticketOf(ledger, callOf(200));
    ledger.reserve(ticket, 0);
    ledger.settle(ticket, amountOf(0.1, 1), 0);
  }
  expect(ledger.spent()).toEqual({ usd: 100, tokens: 1000, calls: 1000 });
});

test('whatever is reserved and settled, spent and reserved together never cross a cap of any scope', () => {
  const step = fc.record({
    tokens: fc.integer({ min: 100, max: 300 }),
    user: fc.constantFrom('ann', 'bob'),
    took: fc.double({ min: 0, max: 1, noNaN: true }),
    settlesFirst: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const ledger = ledgerOf({ perRun: { tokens: 2000 }, perUser: { tokens: 900, calls: 12 } });
      const underWay: { ticket: Ticket; took: number }[] = [];
      const settleFirst = () => {
        const done = underWay.shift();
        if (done === undefined) return;
        const tokens = Math.floor(done.ticket.worstCase.tokens * done.took);
        ledger.settle(done.ticket, amountOf(0, tokens), 0);
      };
      for (const { tokens, user, took, settlesFirst } of steps) {
        if (settlesFirst) settleFirst();
        const ticket = ticketOf(ledger, callOf(tokens, byUser(user)));
        if (ledger.reserve(ticket, 0).kind === 'granted') underWay.push({ ticket, took });
        for (const account of ticket.accounts) {
          const total = account.spent.tokens + account.reserved.tokens;
          expect(total).toBeLessThanOrEqual(account.scope.kind === 'user' ? 900 : 2000);
          expect(account.spent.calls + account.reserved.calls).toBeLessThanOrEqual(
            account.scope.kind === 'user' ? 12 : 60,
          );
        }
      }
      while (underWay.length > 0) settleFirst();
      expect(ledger.underWay()).toEqual([]);
    }),
  );
});
