import { randomUUID } from 'node:crypto';
import { messageOf } from '../../domain/user-error.js';
import type { Clock } from '../../ports/clock.js';
import type { Files } from '../../ports/files.js';
import type { Log } from '../../ports/log.js';
import type { SpendRecords } from '../../ports/spend-records.js';
import { createDiskSpendRecords } from './disk-spend-records.js';
import type { OtherRuns } from './other-runs.js';
import { type JobIdentity, recordPrefix, spendRecordFile } from './spend-record.js';

export type JobSpendSettings = {
  readonly job: JobIdentity;
  readonly files: Files;
  readonly clock: Clock;
  readonly log: Log;
  /** Called once, and only where somebody asks what others spent. */
  readonly openOtherRuns: () => Promise<OtherRuns>;
};

/**
 * Records of a job in CI: its own in its run folder, which the workflow uploads, and those of other runs from what they
 * uploaded. Whatever keeps it from reading those is told once in the log.
 */
export function createJobSpendRecords(settings: JobSpendSettings): SpendRecords {
  const { job, files, clock, log, openOtherRuns } = settings;
  let others: Promise<OtherRuns> | undefined;
  const told = new Set<string>();
  const own = (folder: string): SpendRecords =>
    createDiskSpendRecords(`${folder}/${spendRecordFile}`, files, clock, () => `${recordPrefix(job)}${randomUUID()}`);
  return {
    async spentBefore(span, mostOfARun) {
      try {
        others ??= openOtherRuns();
        return await (await others).spent(span, mostOfARun);
      } catch (error) {
        const sentence = `what other runs spent cannot be read: ${messageOf(error)}`;
        if (!told.has(sentence)) log.warn(sentence);
        told.add(sentence);
        return undefined;
      }
    },

    settleKilled: (folder, spent) => own(folder).settleKilled(folder, spent),
    // What other runs may take counts already, whether they have begun or not.
    begin: async (run) => ({ ...(await own(run.folder).begin(run)), takenBefore: async () => undefined }),
  };
}
