import { randomUUID } from 'node:crypto';
import { messageOf } from '../../domain/user-error.js';
import { createDiskSpendRecords } from './disk-spend-records.js';
import { recordPrefix, spendRecordFile } from './spend-record.js';
/**
 * Records of a job in CI: its own in its run folder, which the workflow uploads, and those of other runs from what they
 * uploaded. Whatever keeps it from reading those is told once in the log.
 */
export function createJobSpendRecords(settings) {
    const { job, files, clock, log, openOtherRuns } = settings;
    let others;
    const told = new Set();
    const own = (folder) => createDiskSpendRecords(`${folder}/${spendRecordFile}`, files, clock, () => `${recordPrefix(job)}${randomUUID()}`);
    return {
        async spentBefore(span, mostOfARun) {
            try {
                others ??= openOtherRuns();
                return await (await others).spent(span, mostOfARun);
            }
            catch (error) {
                const sentence = `what other runs spent cannot be read: ${messageOf(error)}`;
                if (!told.has(sentence))
                    log.warn(sentence);
                told.add(sentence);
                return undefined;
            }
        },
        settleKilled: (folder, spent) => own(folder).settleKilled(folder, spent),
        begin: (run) => own(run.folder).begin(run),
    };
}
