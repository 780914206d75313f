import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CommitStatus, type CommitStatuses, StatusRefusal } from '../../src/ports/commit-statuses.js';

/** Statuses under test, and what can be done to them and seen of them from outside. */
export type CommitStatusesHarness = {
  readonly statuses: CommitStatuses;
  /** Takes the right to set any. */
  forbid(): void;
  /** What was set, the latest first. */
  seen(): readonly (CommitStatus & { readonly commit: string })[];
  stop(): Promise<void>;
};

const commit = 'a'.repeat(40);
const status: CommitStatus = {
  state: 'failure',
  context: 'lanegate',
  description: `blocked: prompt fail · ä 漢字 −20.6 points`.padEnd(140, '…'),
  url: 'https://github.example/acme/shop/actions/runs/12',
};

/** What every adapter of commit statuses does. */
export function commitStatusesContract(name: string, start: () => Promise<CommitStatusesHarness>): void {
  describe(`${name} as commit statuses`, () => {
    let harness: CommitStatusesHarness;

    beforeEach(async () => {
      harness = await start();
    });

    afterEach(() => harness.stop());

    test('sets a status, and another one over it', async () => {
      await harness.statuses.set(commit, { ...status, state: 'pending' });
      await harness.statuses.set(commit, status);
      expect(harness.seen()[0]).toEqual({ commit, ...status });
    });

    test('sets one without a page', async () => {
      await harness.statuses.set(commit, { ...status, url: undefined });
      expect(harness.seen()).toEqual([{ commit, ...status, url: undefined }]);
    });

    test('refuses where it is not permitted, and sets nothing', async () => {
      harness.forbid();
      await expect(harness.statuses.set(commit, status)).rejects.toBeInstanceOf(StatusRefusal);
      expect(harness.seen()).toEqual([]);
    });
  });
}
