import { randomUUID } from 'node:crypto';
import { nothingSpent, type Spend } from '../../domain/inference/budget/amount.js';
import type { Clock } from '../../ports/clock.js';
import type { Files } from '../../ports/files.js';
import type { SpendRecords, SpendSpan } from '../../ports/spend-records.js';
import { parseSpendRecord, type SpendRecord, writeSpendRecord } from './spend-record.js';

/**
 * Records of what runs spent in a file of this machine, one line when a run begins and one when it ends. Lines that were
 * damaged cannot be counted, so a file that has one tells nothing.
 */
export function createDiskSpendRecords(path: string, files: Files, clock: Clock): SpendRecords {
  const today = (): string => new Date(clock.now()).toISOString().slice(0, 10);
  const write = async (record: SpendRecord): Promise<void> => {
    const journal = await files.append(path);
    journal.add(writeSpendRecord(record));
    await journal.close();
  };
  return {
    async spentBefore(span) {
      const records = readRecords((await files.read(path)) ?? '');
      return records && totalOf(records, span, today());
    },

    async begin({ pullRequest, worstCase }) {
      const record = {
        id: randomUUID(),
        day: today(),
        ...(pullRequest === undefined ? {} : { pull_request: pullRequest }),
      };
      await write({ ...record, kind: 'began', ...worstCase });
      return { settle: (spent) => write({ ...record, kind: 'ended', ...spent }) };
    },
  };
}

/** The last word on each run, or `undefined` when a line is damaged; a torn last line is no line yet. */
function readRecords(text: string): readonly SpendRecord[] | undefined {
  const lines = text.split('\n').slice(0, -1);
  const records = lines.map(parseSpendRecord);
  if (records.includes(undefined)) return undefined;
  const byRun = new Map(records.flatMap((record) => (record === undefined ? [] : [[record.id, record] as const])));
  return [...byRun.values()];
}

function totalOf(records: readonly SpendRecord[], span: SpendSpan, day: string): Spend {
  const counts = (record: SpendRecord): boolean =>
    span.kind === 'day' ? record.day === day : record.pull_request === span.pullRequest;
  return records
    .filter(counts)
    .reduce(
      (sum, { usd, tokens, calls }) => ({ usd: sum.usd + usd, tokens: sum.tokens + tokens, calls: sum.calls + calls }),
      nothingSpent,
    );
}
