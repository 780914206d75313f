import { describe, expect, test } from 'vitest';
import type { BudgetState } from '../../../src/domain/inference/budget/budget-state.js';
import type { BudgetCaps } from '../../../src/domain/inference/budget/caps.js';
import { Ledger } from '../../../src/domain/inference/budget/ledger.js';
import { capStandings, mostNamed } from '../../../src/domain/serving/cap-standings.js';
import { CapStanding } from '../../../src/domain/serving/serving-report.js';
import { aModelCall } from '../../fixtures/a-model-call.js';

const noState: BudgetState = { version: 1, hour: [], sessions: [], users: [] };
const nothing = { usd: 0, tokens: 0, calls: 0 };

const standingsOf = (caps: BudgetCaps, { spent = nothing, state = noState, nowMs = 0 } = {}): CapStanding[] =>
  capStandings({ caps, spent, state, nowMs, beganAtMs: 0 });

describe('the caps of a gateway', () => {
  test('are told in their measures, with what is left', () => {
    const caps = { perRun: { usd: 5, tokens: 1000, calls: 10, milliseconds: 600_000 } };
    const spent = { usd: 0.7, tokens: 400, calls: 10 };
    const told = standingsOf(caps, { spent, nowMs: 90_000 });
    expect(told.map((standing) => CapStanding.parse(standing))).toEqual(told);
    expect(told).toEqual([
      { scope: 'run', measure: 'tokens', per_hour: false, most: 1000, spent: 400, left: 600 },
      { scope: 'run', measure: 'usd', per_hour: false, most: 5, spent: 0.7, left: 4.3 },
      { scope: 'run', measure: 'calls', per_hour: false, most: 10, spent: 10, left: 0 },
      { scope: 'run', measure: 'minutes', per_hour: false, most: 10, spent: 1.5, left: 8.5 },
    ]);
  });

  test('that others share count what others took', () => {
    const perDay = { usd: 10, before: { usd: 4, tokens: 0, calls: 0 } };
    const [day] = standingsOf({ perDay }, { spent: { usd: 1, tokens: 0, calls: 0 } });
    expect(day).toMatchObject({ scope: 'day', most: 10, spent: 5, left: 5 });
  });

  test('of an hour count what the last 60 minutes took', () => {
    const bucket = (minute: number) => ({ minute, nano_usd: 1e9, tokens: 100, calls: 1 });
    const state = { ...noState, hour: [bucket(0), bucket(70), bucket(80)] };
    const [hour] = standingsOf({ perHour: { usdPerHour: 3 } }, { state, nowMs: 90 * 60_000 });
    expect(hour).toMatchObject({ scope: 'hour', per_hour: true, most: 3, spent: 2, left: 1 });
  });

  test('are none where nothing is capped', () => {
    expect(standingsOf({})).toEqual([]);
  });

  test('of zero have nothing left', () => {
    expect(standingsOf({ perRun: { usd: 0 } })).toMatchObject([{ most: 0, left: 0 }]);
  });
});

describe('the caps of sessions and users', () => {
  const account = (name: string, usd: number) => ({
    name,
    last_used_at_ms: 0,
    began_at_ms: 0,
    buckets: [],
    spent: { nano_usd: usd * 1e9, tokens: 0, calls: 1 },
  });

  test('come with the nearest first', () => {
    const state = { ...noState, sessions: [account('far', 1), account('spent', 4)], users: [account('ann', 3)] };
    const told = standingsOf({ perSession: { usd: 4 }, perUser: { usd: 4 } }, { state });
    expect(told.map(({ scope, name, left }) => [scope, name, left])).toEqual([
      ['session', 'spent', 0],
      ['user', 'ann', 1],
      ['session', 'far', 3],
    ]);
  });

  test('are the same where only those are known that are nearest to a cap', () => {
    const caps = { perSession: { calls: 70, tokens: 50_000 }, perUser: { usdPerHour: 1 } };
    const ledger = new Ledger({ caps, alreadySpent: nothing, openedAtMs: 0 });
    for (let number = 0; number < 400; number += 1) {
      const caller = { session: `session-${(number * number) % 83}`, user: `user-${number % 61}` };
      const ticket = ledger.ticketFor({ ...aModelCall(), caller }, number);
      if (ticket.kind !== 'ticket') throw new Error('refused');
      expect(ledger.reserve(ticket, number).kind).toBe('granted');
      ledger.settle(ticket, { nanoUsd: 1e5 * number, tokens: 3 * number, calls: 1 }, number);
    }
    const whole = standingsOf(caps, { state: ledger.save(500), nowMs: 500 });
    expect(whole).toHaveLength(mostNamed);
    expect(standingsOf(caps, { state: ledger.nearest(mostNamed, 500), nowMs: 500 })).toEqual(whole);
  });

  test('are told of so many', () => {
    const sessions = Array.from({ length: 5000 }, (_, index) => account(`session-${index}`, index / 5000));
    const told = standingsOf({ perSession: { usd: 1 } }, { state: { ...noState, sessions } });
    expect(told).toHaveLength(50);
    expect(told[0]?.name).toBe('session-4999');
  });

  test('say what the ledger says', () => {
    const caps = { perSession: { calls: 3, tokens: 1000 } };
    const ledger = new Ledger({ caps, alreadySpent: nothing, openedAtMs: 0 });
    const call = { ...aModelCall(), caller: { session: 'run-1' } };
    for (let number = 0; number < 2; number += 1) {
      const ticket = ledger.ticketFor(call, number);
      if (ticket.kind !== 'ticket') throw new Error('refused');
      expect(ledger.reserve(ticket, number).kind).toBe('granted');
      ledger.settle(ticket, { nanoUsd: 0, tokens: 150, calls: 1 }, number);
    }
    const told = standingsOf(caps, { state: ledger.save(10) });
    expect(told).toEqual([
      { scope: 'session', name: 'run-1', measure: 'calls', per_hour: false, most: 3, spent: 2, left: 1 },
      { scope: 'session', name: 'run-1', measure: 'tokens', per_hour: false, most: 1000, spent: 300, left: 700 },
    ]);
  });
});
