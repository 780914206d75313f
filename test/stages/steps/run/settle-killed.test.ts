import { expect, test } from 'vitest';
import type { SpendRecords } from '../../../../src/ports/spend-records.js';
import { settleKilled } from '../../../../src/stages/steps/run/settle-killed.js';
import { inMemoryFiles } from '../../../fakes/in-memory-files.js';

const lines = (...entries: unknown[]): string => entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
const call = (kind: string, number: number, nanoUsd: number) => ({
  kind,
  call: number,
  nano_usd: nanoUsd,
  tokens: 10,
  elapsed_ms: 5,
});
const opened = { kind: 'opened', elapsed_ms: 0, at_ms: 1_800_000_000_000 };
const total = { kind: 'total', nano_usd: 7e9, tokens: 700, calls: 70, elapsed_ms: 1 };

async function settledBy(journal: string | undefined) {
  const settled: unknown[] = [];
  const spendRecords: SpendRecords = {
    spentBefore: async () => undefined,
    settleKilled: async (folder, spent) => {
      settled.push([folder, spent]);
    },
    begin: async () => ({ takenBefore: async () => undefined, settle: async () => undefined }),
  };
  const files = inMemoryFiles(journal === undefined ? {} : { 'run/spend.jsonl': journal });
  await settleKilled({ files, spendRecords }, 'run');
  return settled;
}

test('a run that was killed is settled to what it took, calls under way at their worst and no earlier part of it', async () => {
  const journal = lines(total, opened, call('reserved', 1, 4e9), call('settled', 1, 1e9), call('reserved', 2, 4e9));
  expect(await settledBy(journal)).toEqual([['run', { usd: 5, tokens: 20, calls: 2 }]]);
});

test.each([
  ['was never there', undefined],
  ['ended in order', lines(total)],
  ['made no call', lines(opened)],
  ['left a journal that nobody can read', `${lines(opened, call('settled', 1, 1e9))}\0\n${lines(total)}`],
])('nothing is settled of a run that %s', async (_what, journal) => {
  expect(await settledBy(journal)).toEqual([]);
});
