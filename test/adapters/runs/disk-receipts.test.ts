import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createDiskReceipts } from '../../../src/adapters/runs/disk-receipts.js';
import { systemFiles } from '../../../src/adapters/system/files.js';
import { collectingLog } from '../../fakes/collecting-log.js';
import { fakeClock } from '../../fakes/fake-clock.js';
import { receiptsContract } from '../../ports/receipts.contract.js';

const hex = (digest: string): string => digest.replace('sha256:', '');

function openDisk() {
  const root = mkdtempSync(join(tmpdir(), 'disk-receipts-'));
  const [folder, clock, log] = [join(root, 'receipts'), fakeClock(Date.now()), collectingLog()];
  const receipts = createDiskReceipts({ folder, files: systemFiles, clock, log });
  const close = async () => rmSync(root, { recursive: true, force: true, maxRetries: 3 });
  return { folder, clock, log, receipts, close };
}

receiptsContract('a folder', async () => {
  const { folder, clock, ...harness } = openDisk();
  return {
    ...harness,
    clock,
    policyFiles: new Map(),
    keep: async ({ digest, text }) => {
      await harness.receipts.keep({ digest, text, folder: 'run' });
      const now = new Date(clock.now());
      utimesSync(join(folder, `${hex(digest)}.json`), now, now);
    },
    breakStore: async () => {
      rmSync(folder, { recursive: true, force: true });
      writeFileSync(folder, 'no folder');
    },
  };
});

test('a folder keeps the newest fifty, and looks at no file that is none', async () => {
  const { folder, receipts, log, close } = openDisk();
  const digestOf = (number: number): string => `sha256:${String(number).padStart(64, '0')}`;
  for (let number = 1; number <= 52; number += 1) {
    await receipts.keep({ digest: digestOf(number), text: '{}', folder: 'run' });
    const keptAt = new Date(Date.now() - 1_000_000 + number * 1000);
    utimesSync(join(folder, `${hex(digestOf(number))}.json`), keptAt, keptAt);
  }
  expect(readdirSync(folder)).toHaveLength(50);
  const find = (number: number) => receipts.find({ digest: digestOf(number), policyFiles: new Map() });
  expect([await find(1), await find(2)]).toEqual([[], []]);
  expect(await find(52)).toHaveLength(1);
  mkdirSync(join(folder, `${hex(digestOf(99))}.json`));
  expect(await find(99)).toEqual([]);
  expect(log.messages('info').join()).toContain('is too big, or no file');
  await close();
});
