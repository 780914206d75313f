import { describe, expect, test } from 'vitest';
import { rulesOf } from '../../../../src/domain/inference/budget/account.js';
import { AccountTable, sessionLimits } from '../../../../src/domain/inference/budget/account-table.js';
import type { Caps } from '../../../../src/domain/inference/budget/caps.js';

const hourMs = 3_600_000;
const one = { nanoUsd: 5, tokens: 5, calls: 1, inputTokens: 5, outputTokens: 0 };

const tableOf = (caps: Caps, limits = sessionLimits) => new AccountTable('session', rulesOf(caps), limits);

function take(table: AccountTable, name: string, nowMs: number): void {
  const account = table.accountOf(name, nowMs);
  account?.reserve(one, nowMs);
  account?.settle(one, one, nowMs);
}

describe('a session', () => {
  test('is remembered for a day after its last call, and then begins anew', () => {
    const table = tableOf({ tokens: 100 });
    take(table, 'a', 0);
    take(table, 'a', 20 * hourMs);
    expect(table.accountOf('a', 43 * hourMs)?.spent.tokens).toBe(10);
    expect(table.accountOf('a', 67 * hourMs)?.spent.tokens).toBe(0);
  });

  test('whose caps are by the hour is forgotten after that', () => {
    const table = tableOf({ tokensPerHour: 100 });
    take(table, 'a', 0);
    take(table, 'b', 2 * hourMs);
    take(table, 'c', 2 * hourMs);
    expect([...table.values()].map(({ scope }) => scope.name)).toEqual(['b', 'c']);
  });

  test('is never forgotten while a call of it is under way', () => {
    const table = tableOf({ tokens: 100 });
    take(table, 'a', 0);
    const account = table.accountOf('a', 0);
    if (account !== undefined) account.holders = 1;
    expect(table.accountOf('a', 99 * hourMs)).toBe(account);
  });
});

describe('a table that is full', () => {
  const limits = { endsAfterMs: 24 * hourMs, mostRemembered: 3 };

  test('takes no other name while the caps of those it knows still bind', () => {
    const table = tableOf({ tokens: 100 }, limits);
    for (const name of ['a', 'b', 'c']) take(table, name, 0);
    expect(table.accountOf('d', hourMs)).toBeUndefined();
    expect(table.accountOf('a', hourMs)?.spent.tokens).toBe(5);
  });

  test('makes room for it by those that are over', () => {
    const table = tableOf({ tokens: 100 }, limits);
    for (const name of ['a', 'b', 'c']) take(table, name, 0);
    take(table, 'a', 20 * hourMs);
    expect(table.accountOf('d', 25 * hourMs)).toBeDefined();
    expect(table.accountOf('a', 25 * hourMs)?.spent.tokens).toBe(10);
  });
});

test('sessions that come for ever take no more memory than those of the last hours', () => {
  const table = tableOf({ callsPerHour: 100 });
  let most = 0;
  for (let index = 0; index < 200_000; index += 1) {
    take(table, `session ${index}`, index * 100);
    most = Math.max(most, table.size);
  }
  expect(most).toBeLessThanOrEqual(2 * 61 * 600);
});

describe('those that are nearest to a cap', () => {
  test('are told with what they took, the nearest first, and without those that are over', () => {
    const table = tableOf({ tokens: 100 }, { endsAfterMs: 10 * hourMs, mostRemembered: 100 });
    for (const name of ['over', 'over', 'over', 'over']) take(table, name, 0);
    for (const name of ['far', 'near', 'near', 'nearest', 'nearest', 'nearest']) take(table, name, 9 * hourMs);
    const told = table.nearest(2, 11 * hourMs).map(({ name, spent }) => [name, spent?.tokens]);
    expect(told).toEqual([
      ['nearest', 15],
      ['near', 10],
    ]);
    expect(table.nearest(9, 11 * hourMs)).toHaveLength(3);
  });

  test('are found by whichever of their caps is the nearest, that by the hour for as long as it binds', () => {
    const table = tableOf({ tokens: 1000, callsPerHour: 4 });
    take(table, 'busy', 0);
    take(table, 'busy', 0);
    table.accountOf('large', 0)?.settle({ ...one, tokens: 0 }, { ...one, tokens: 400 }, 0);
    const nearest = (nowMs: number) => table.nearest(1, nowMs).map(({ name }) => name);
    expect(nearest(0)).toEqual(['busy']);
    expect(nearest(2 * hourMs)).toEqual(['large']);
  });

  test('count what is under way at its worst', () => {
    const table = tableOf({ tokens: 100 });
    take(table, 'done', 0);
    table.accountOf('under way', 0)?.reserve({ ...one, tokens: 50, inputTokens: 50 }, 0);
    expect(table.nearest(1, 0)).toMatchObject([{ name: 'under way', spent: { tokens: 50 } }]);
  });
});
