import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { entryOf, maxRecordBytes } from '../../src/domain/ledger/ledger-entry.js';
import { readRecords } from '../../src/domain/ledger/read-records.js';
import type { Ledger } from '../../src/ports/ledger.js';
import { anOverride } from '../fixtures/an-override.js';

/** A ledger under test, empty at first, and what can be done to it and seen of it from outside. */
export type LedgerHarness = {
  readonly ledger: Ledger;
  /** A writer of its own on the same ledger. */
  readonly other: Ledger;
  /** Adds a file as whoever may write the branch can. */
  put(path: string, text: string): Promise<void>;
  stop(): Promise<void>;
};

const other = 'a'.repeat(40);

/** What every ledger does. */
export function ledgerContract(name: string, start: () => Promise<LedgerHarness>): void {
  describe(`${name} as a ledger`, () => {
    let harness: LedgerHarness;

    beforeEach(async () => {
      harness = await start();
    });

    afterEach(() => harness.stop());

    const overrides = async (about?: string) =>
      readRecords('override', await harness.ledger.read({ kind: 'override', about }));

    test('has nothing before anything is written', async () => {
      expect(await harness.ledger.read({ kind: 'override' })).toEqual([]);
    });

    test('keeps records as they are, at a path that their meaning gives them', async () => {
      const record = anOverride({ reason: '“ü” 漢字 😀\n::error::<b>`$(id)`' });
      const { path, commit } = await harness.ledger.append(record);
      expect(path).toBe(entryOf(record).path);
      expect(commit).toMatch(/^[0-9a-f]{40}$/u);
      expect(await harness.ledger.read({ kind: 'override' })).toEqual([{ path, text: entryOf(record).text }]);
      expect(await overrides()).toEqual({ records: [record], strange: [] });
    });

    test('has a record once, however often it is added', async () => {
      await harness.ledger.append(anOverride());
      await harness.other.append(anOverride());
      await harness.ledger.append(anOverride());
      expect((await overrides()).records).toHaveLength(1);
    });

    test('finds what is about one thing, and nothing else', async () => {
      await harness.ledger.append(anOverride());
      await harness.ledger.append(anOverride({ head: other, at: '2026-10-31T23:59:59Z' }));
      expect((await overrides(other)).records.map(({ head }) => head)).toEqual([other]);
      expect((await overrides('b'.repeat(40))).records).toEqual([]);
      expect((await overrides()).records.map(({ at }) => at)).toEqual(['2026-10-31T23:59:59Z', anOverride().at]);
    });

    test('shows what others have put there, and leaves it alone', async () => {
      await harness.put('README.md', 'About this branch');
      await harness.put(`overrides/2026/11/${other}.x.json`, '{"version":1}');
      await harness.ledger.append(anOverride());
      await harness.put('rollouts/2026/11/x.json', '{}');
      await harness.ledger.append(anOverride({ lanes: ['model'] }));
      const { records, strange } = await overrides();
      expect(records.map(({ lanes }) => lanes)).toEqual([['prompt'], ['model']]);
      expect(strange).toEqual([expect.stringContaining(`overrides/2026/11/${other}.x.json: it is no override`)]);
    });

    test('does not read a file that is too large to be a record', async () => {
      await harness.put(`overrides/2026/11/${other}.large.json`, ' '.repeat(maxRecordBytes + 1));
      const [file] = await harness.ledger.read({ kind: 'override', about: other });
      expect(file).toEqual({ path: `overrides/2026/11/${other}.large.json`, text: undefined });
    });

    test('loses no record of two who write at once', async () => {
      const records = (by: string) =>
        Array.from({ length: 20 }, (_, index) => anOverride({ by, reason: `no ${index}` }));
      const write = async (ledger: Ledger, by: string) => {
        for (const record of records(by)) await ledger.append(record);
      };
      await Promise.all([write(harness.ledger, 'grace'), write(harness.other, 'linus')]);
      const { records: found, strange } = await overrides();
      const told = found.map(({ by, reason }) => `${by} ${reason}`).sort();
      const expected = [...records('grace'), ...records('linus')].map(({ by, reason }) => `${by} ${reason}`).sort();
      expect([told, strange]).toEqual([expected, []]);
    });
  });
}
