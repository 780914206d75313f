import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SpendRecords } from '../../src/ports/spend-records.js';

/** Runs that record what they spend, and one that asks. */
export type SpendRecordsHarness = {
  /** A run that is seen by those that ask afterwards. */
  aRun(): SpendRecords;
  /** A run of pull request 7 that asks what others spent. */
  asking(): SpendRecords;
  advance(ms: number): void;
  close(): Promise<void>;
};

const folder = 'run';
const hourMs = 3_600_000;
/** 23:59 by UTC, at which a harness begins. */
export const lateEvening = Date.UTC(2026, 10, 26, 23, 59);

export const spend = (calls: number) => ({ usd: calls / 10, tokens: calls * 100, calls });

/** What records of spending do wherever they are kept; `open` gives some that are empty, at `lateEvening`. */
export function spendRecordsContract(name: string, open: () => Promise<SpendRecordsHarness>): void {
  describe(`${name} as records of spending`, () => {
    let harness: SpendRecordsHarness;
    beforeEach(async () => {
      harness = await open();
    });
    afterEach(() => harness.close());

    const ofDay = () => harness.asking().spentBefore({ kind: 'day' });
    const ofPullRequest = (pullRequest: number) => harness.asking().spentBefore({ kind: 'pull_request', pullRequest });

    test('have nothing where no run was recorded', async () => {
      expect(await ofDay()).toEqual(spend(0));
      expect(await ofPullRequest(7)).toEqual(spend(0));
    });

    test('count a run under way as its worst case, and one that ended as what it took', async () => {
      const run = await harness.aRun().begin({ folder, pullRequest: 7, worstCase: spend(50) });
      expect(await ofDay()).toEqual(spend(50));
      await run.settle(spend(20));
      expect(await ofDay()).toEqual(spend(20));
    });

    test('add up runs without a rounding error, by day and by pull request', async () => {
      for (const pullRequest of [7, 7, 7, 8, undefined]) {
        const run = await harness.aRun().begin({ folder, pullRequest, worstCase: spend(50) });
        await run.settle({ usd: 0.1, tokens: 10, calls: 1 });
      }
      expect(await ofDay()).toEqual({ usd: 0.5, tokens: 50, calls: 5 });
      expect(await ofPullRequest(7)).toEqual({ usd: 0.3, tokens: 30, calls: 3 });
    });

    test('keep all of what several runs in one folder took', async () => {
      const records = harness.aRun();
      await records.begin({ folder, pullRequest: 7, worstCase: spend(0) });
      for (const calls of [20, 30]) {
        const run = await records.begin({ folder, pullRequest: 7, worstCase: spend(50) });
        await run.settle(spend(calls));
      }
      expect(await ofDay()).toEqual(spend(50));
    });

    test('count a run that was killed as what its journal says, once somebody goes on in its folder', async () => {
      const records = harness.aRun();
      await records.settleKilled(folder, spend(9));
      await records.begin({ folder, pullRequest: 7, worstCase: spend(50) });
      await records.settleKilled('elsewhere', spend(9));
      expect(await ofDay()).toEqual(spend(50));
      await records.settleKilled(folder, spend(20));
      await records.settleKilled(folder, spend(9));
      expect(await ofDay()).toEqual(spend(20));
      expect(await ofPullRequest(7)).toEqual(spend(20));
    });

    test('count a run for the day on which it began, by UTC', async () => {
      const run = await harness.aRun().begin({ folder, pullRequest: 7, worstCase: spend(50) });
      harness.advance(hourMs);
      await run.settle(spend(20));
      expect(await ofDay()).toEqual(spend(0));
      expect(await ofPullRequest(7)).toEqual(spend(20));
    });
  });
}
