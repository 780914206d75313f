import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { entryOf, maxRecordBytes } from '../../src/domain/ledger/ledger-entry.js';
import { readRecords } from '../../src/domain/ledger/read-records.js';
import type { Ledger } from '../../src/ports/ledger.js';
import { aDeployment, aDesiredState, aStateText } from '../fixtures/a-desired-state.js';
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

    test('finds what is about things whose names begin alike', async () => {
      for (const head of ['ab', 'ac', 'ba']) await harness.ledger.append(anOverride({ head: head.repeat(20) }));
      const begun = async (beginning: string) => {
        const files = await harness.ledger.read({ kind: 'override', beginning });
        return files.map(({ path }) => path.split('/').at(-1)?.slice(0, 2)).sort();
      };
      expect(await begun('a')).toEqual(['ab', 'ac']);
      expect(await begun('abab')).toEqual(['ab']);
      expect(await begun('b.')).toEqual([]);
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
        Array.from({ length: 8 }, (_, index) => anOverride({ by, reason: `no ${index}` }));
      const write = async (ledger: Ledger, by: string) => {
        for (const record of records(by)) await ledger.append(record);
      };
      await Promise.all([write(harness.ledger, 'grace'), write(harness.other, 'linus')]);
      const { records: found, strange } = await overrides();
      const told = found.map(({ by, reason }) => `${by} ${reason}`).sort();
      const expected = [...records('grace'), ...records('linus')].map(({ by, reason }) => `${by} ${reason}`).sort();
      expect([told, strange]).toEqual([expected, []]);
    });
    test('loses no record of fifty who write at once, and has none twice', async () => {
      const records = Array.from({ length: 50 }, (_, index) => anOverride({ by: `writer ${index}` }));
      const writers = records.map((record, index) => (index % 2 === 0 ? harness.ledger : harness.other).append(record));
      const paths = (await Promise.all(writers)).map(({ path }) => path);
      expect(paths).toEqual(records.map((record) => entryOf(record).path));
      const { records: found, strange } = await overrides();
      expect([found.map(({ by }) => by).sort(), strange]).toEqual([records.map(({ by }) => by).sort(), []]);
    });

    const place = { environment: 'production', lane: 'prompt' } as const;
    const path = 'state/production/prompt.json';
    const first = aStateText();
    const states = () => harness.ledger.readStates();
    const deployments = async () => (await harness.ledger.read({ kind: 'deployment' })).length;

    test('has no desired state before one is moved', async () => {
      expect(await states()).toEqual([]);
      await harness.ledger.append(anOverride());
      expect(await states()).toEqual([]);
    });

    test('moves states and adds records in one commit, and leaves other states as they are', async () => {
      const model = { environment: 'production', lane: 'model' } as const;
      const odd = '{"written": "by hand" }';
      await harness.put('state/production/model.json', odd);
      const made = await harness.ledger.change({
        records: [aDeployment()],
        states: [{ place, from: undefined, to: first }],
      });
      expect(made).toEqual({ kind: 'written', commit: expect.stringMatching(/^[0-9a-f]{40}$/u) });
      expect(await states()).toEqual([
        { path: 'state/production/model.json', text: odd },
        { path, text: first },
      ]);
      const moved = { place: model, from: odd, to: aStateText({ lane: 'model' }) };
      expect((await harness.other.change({ records: [], states: [moved] })).kind).toBe('written');
      expect((await states()).map(({ text }) => text)).toEqual([moved.to, first]);
      expect(await deployments()).toBe(1);
    });

    test.each([
      ['there is one already', undefined],
      ['it is another by now', aStateText({ reason: 'what it was before' })],
    ])('writes nothing of a change of which %s', async (_, from) => {
      await harness.ledger.change({ records: [], states: [{ place, from: undefined, to: first }] });
      const change = { records: [aDeployment()], states: [{ place, from, to: aStateText({ reason: 'mine' }) }] };
      expect(await harness.other.change(change)).toEqual({ kind: 'overtaken', paths: [path] });
      expect(await states()).toEqual([{ path, text: first }]);
      expect(await deployments()).toBe(0);
    });

    test('takes a change that it has as a whole for written, so that it can be asked for again', async () => {
      const change = { records: [aDeployment()], states: [{ place, from: undefined, to: first }] };
      await harness.ledger.change(change);
      const again = await harness.other.change(change);
      expect([again.kind, await deployments(), await states()]).toEqual(['written', 1, [{ path, text: first }]]);
    });

    test('loses no move of two who count in one state at once', async () => {
      const countUp = async (ledger: Ledger, by: string): Promise<void> => {
        const text = (await ledger.readStates()).find((file) => file.path === path)?.text;
        const count = text === undefined ? 0 : Number(JSON.parse(text).reason);
        const to = aStateText({ by, reason: String(count + 1) });
        const outcome = await ledger.change({ records: [], states: [{ place, from: text, to }] });
        if (outcome.kind === 'overtaken') await countUp(ledger, by);
      };
      const countTo = async (ledger: Ledger, by: string) => {
        for (let step = 0; step < 5; step += 1) await countUp(ledger, by);
      };
      await Promise.all([countTo(harness.ledger, 'grace'), countTo(harness.other, 'linus')]);
      expect(JSON.parse((await states())[0]?.text ?? '')).toMatchObject({
        ...aDesiredState(),
        by: expect.anything(),
        reason: '10',
      });
    });
  });
}
