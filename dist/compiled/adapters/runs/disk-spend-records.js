import { randomUUID } from 'node:crypto';
import { dayOf, isOfSpan, readSpendRecords, totalOf, writeSpendRecord } from './spend-record.js';
/**
 * Records of what runs spent in a file of this machine, one line when a run begins and one when it ends. Lines that
 * were damaged cannot be counted, so a file that has one tells nothing. `newId` names each run.
 */
export function createDiskSpendRecords(path, files, clock, newId = randomUUID) {
    const today = () => dayOf(clock.now());
    const write = async (record) => {
        const journal = await files.append(path);
        journal.add(writeSpendRecord(record));
        await journal.close();
    };
    return {
        async spentBefore(span) {
            const records = readSpendRecords((await files.read(path)) ?? '');
            return records && totalOf(records.filter((record) => isOfSpan(record, span, today())));
        },
        async settleKilled(folder, spent) {
            const records = readSpendRecords((await files.read(path)) ?? '');
            const killed = records?.findLast((record) => record.kind === 'began' && record.folder === folder);
            if (killed !== undefined)
                await write({ ...killed, kind: 'ended', ...spent });
        },
        async begin({ folder, pullRequest, worstCase }) {
            const record = {
                id: newId(),
                day: today(),
                ...(pullRequest === undefined ? {} : { pull_request: pullRequest }),
                folder,
            };
            await write({ ...record, kind: 'began', ...worstCase });
            return { settle: (spent) => write({ ...record, kind: 'ended', ...spent }) };
        },
    };
}
