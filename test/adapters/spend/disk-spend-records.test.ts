import { describe, expect, test } from '@jest/globals';
import { createDiskSpendRecords } from '../../../src/adapters/spend/disk-spend-records.js';
import { fakeClock } from '../../fakes/fake-clock.js';
import { inMemoryFiles } from '../../fakes/in-memory-files.js';

const path = '.lanegate/spend.jsonl';
const dayMs = 86_400_000;
const spend = (calls: number) => ({ usd: calls / 10, tokens: calls * 100, calls });

function records() {
  const files = inMemoryFiles();
  const clock = fakeClock(Date.UTC(2026, 10, 26, 23, 59));
  return { files, clock, disk: createDiskSpendRecords(path, files, clock) };
}

describe('what was spent before', () => {
  test('is nothing where no run was recorded', async () => {
    expect(await records().disk.spentBefore({ kind: 'day' })).toEqual({ usd: 0, tokens: 0, calls: 0 });
  });

  test('is the worst case of a run under way, and what it took when it ended', async () => {
    const { disk } = records();
    const run = await disk.begin({ pullRequest: 7, worstCase: spend(50) });
    expect(await disk.spentBefore({ kind: 'day' })).toEqual(spend(50));
    await run.settle(spend(20));
    await disk.begin({ pullRequest: undefined, worstCase: spend(10) });
    expect(await disk.spentBefore({ kind: 'day' })).toEqual(spend(30));
    expect(await disk.spentBefore({ kind: 'pull_request', pullRequest: 7 })).toEqual(spend(20));
    expect(await disk.spentBefore({ kind: 'pull_request', pullRequest: 8 })).toEqual(spend(0));
  });

  test('of a day is of the day on which a run began, by UTC', async () => {
    const { disk, clock } = records();
    const run = await disk.begin({ pullRequest: 7, worstCase: spend(50) });
    clock.advance(dayMs / 24);
    await run.settle(spend(20));
    expect(await disk.spentBefore({ kind: 'day' })).toEqual(spend(0));
    expect(await disk.spentBefore({ kind: 'pull_request', pullRequest: 7 })).toEqual(spend(20));
  });

  test('cannot be told when a line was changed', async () => {
    const { disk, files } = records();
    const run = await disk.begin({ pullRequest: 7, worstCase: spend(50) });
    await run.settle(spend(20));
    await files.write(path, (files.text(path) ?? '').replace('"calls":20', '"calls":2'));
    expect(await disk.spentBefore({ kind: 'day' })).toBeUndefined();
  });

  test('counts a run whose last line was torn at its worst', async () => {
    const { disk, files } = records();
    const run = await disk.begin({ pullRequest: 7, worstCase: spend(50) });
    await run.settle(spend(20));
    await files.write(path, (files.text(path) ?? '').slice(0, -9));
    expect(await disk.spentBefore({ kind: 'day' })).toEqual(spend(50));
  });
});
