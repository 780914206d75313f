import { describe, expect, test } from 'vitest';
import { createDiskSpendRecords } from '../../../src/adapters/runs/disk-spend-records.js';
import { fakeClock } from '../../fakes/fake-clock.js';
import { inMemoryFiles } from '../../fakes/in-memory-files.js';
import { lateEvening, spend, spendRecordsContract } from '../../ports/spend-records.contract.js';

const path = '.lanegate/spend.jsonl';
const begun = { folder: 'run', pullRequest: 7, worstCase: spend(50) };

function records() {
  const files = inMemoryFiles();
  const clock = fakeClock(lateEvening);
  return { files, clock, disk: createDiskSpendRecords(path, files, clock) };
}

spendRecordsContract('a file', async () => {
  const { disk, clock } = records();
  return { aRun: () => disk, asking: () => disk, advance: (ms) => clock.advance(ms), close: async () => undefined };
});

describe('a file of records', () => {
  test('tells nothing when a line was changed', async () => {
    const { disk, files } = records();
    const run = await disk.begin(begun);
    await run.settle(spend(20));
    await files.write(path, (files.text(path) ?? '').replace('"calls":20', '"calls":2'));
    expect(await disk.spentBefore({ kind: 'day' })).toBeUndefined();
  });

  test('tells a run what others that began before it took, however they were planned', async () => {
    const { disk } = records();
    const first = await disk.begin(begun);
    const second = await disk.begin({ ...begun, worstCase: spend(30) });
    expect(await first.takenBefore({ kind: 'day' })).toEqual(spend(0));
    expect(await second.takenBefore({ kind: 'day' })).toEqual(spend(50));
    await first.settle(spend(20));
    expect(await second.takenBefore({ kind: 'pull_request', pullRequest: 7 })).toEqual(spend(20));
    expect(await second.takenBefore({ kind: 'pull_request', pullRequest: 8 })).toEqual(spend(0));
  });

  test('counts a run whose last line was torn at its worst', async () => {
    const { disk, files } = records();
    const run = await disk.begin(begun);
    await run.settle(spend(20));
    await files.write(path, (files.text(path) ?? '').slice(0, -9));
    expect(await disk.spentBefore({ kind: 'day' })).toEqual(spend(50));
  });
});
