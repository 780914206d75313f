import { randomUUID } from 'node:crypto';
import type { Clock } from '../../ports/clock.js';
import type { Files } from '../../ports/files.js';
import type { SpendRecords } from '../../ports/spend-records.js';
import { dayOf, isOfSpan, readSpendRecords, type SpendRecord, totalOf, writeSpendRecord } from './spend-record.js';

/**
 * Records of what runs spent in a file of this machine, one line when a run begins and one when it ends. Lines that
 * were damaged cannot be counted, so a file that has one tells nothing. `newId` names each run.
 */
export function createDiskSpendRecords(
  path: string,
  files: Files,
  clock: Clock,
  newId: () => string = randomUUID,
): SpendRecords {
  const today = (): string => dayOf(clock.now());
  const write = async (record: SpendRecord): Promise<void> => {
    const journal = await files.append(path);
    journal.add(writeSpendRecord(record));
    await journal.close();
  };
  const read = async (): Promise<readonly SpendRecord[] | undefined> =>
    readSpendRecords((await files.read(path)) ?? '');
  return {
    async spentBefore(span) {
      const records = await read();
      return records && totalOf(records.filter((record) => isOfSpan(record, span, today())));
    },

    async settleKilled(folder, spent) {
      const records = await read();
      const killed = records?.findLast((record) => record.kind === 'began' && record.folder === folder);
      if (killed !== undefined) await write({ ...killed, kind: 'ended', ...spent });
    },

    async begin({ folder, pullRequest, worstCase }) {
      const record = {
        id: newId(),
        day: today(),
        ...(pullRequest === undefined ? {} : { pull_request: pullRequest }),
        folder,
      };
      await write({ ...record, kind: 'began', ...worstCase });
      return {
        // Lines are added one after the other, so that of two runs that begin at once one sees the other.
        async takenBefore(span) {
          const records = await read();
          const own = records?.findIndex(({ id }) => id === record.id) ?? -1;
          if (records === undefined || own === -1) return undefined;
          return totalOf(records.slice(0, own).filter((each) => isOfSpan(each, span, record.day)));
        },
        settle: (spent) => write({ ...record, kind: 'ended', ...spent }),
      };
    },
  };
}
