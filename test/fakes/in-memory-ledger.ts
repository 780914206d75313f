import {
  entryOf,
  isWanted,
  type LedgerFile,
  type LedgerQuery,
  maxRecordBytes,
} from '../../src/domain/ledger/ledger-entry.js';
import type { LedgerRecord } from '../../src/domain/ledger/ledger-record.js';
import type { AppendedRecord, LocalLedger } from '../../src/ports/ledger.js';

/** A ledger in memory; `closed` says why it cannot be read or written. */
export class InMemoryLedger implements LocalLedger {
  readonly files = new Map<string, string>();
  pushes = 0;
  closed: string | undefined;

  /** Puts a file there as whoever may write the branch can. */
  put(path: string, text: string): void {
    this.files.set(path, text);
  }

  async read(query: LedgerQuery): Promise<readonly LedgerFile[]> {
    this.refuseClosed();
    const wanted = [...this.files].filter(([path]) => isWanted(path, query));
    return wanted.map(([path, text]) => ({ path, text: Buffer.byteLength(text) > maxRecordBytes ? undefined : text }));
  }

  async append(record: LedgerRecord): Promise<AppendedRecord> {
    this.refuseClosed();
    const { path, text } = entryOf(record);
    this.files.set(path, text);
    return { path, commit: String(this.files.size).padStart(40, '0') };
  }

  async push(): Promise<void> {
    this.refuseClosed();
    this.pushes += 1;
  }

  private refuseClosed(): void {
    if (this.closed !== undefined) throw new Error(this.closed);
  }
}

export const inMemoryLedger = (...records: readonly LedgerRecord[]): InMemoryLedger => {
  const ledger = new InMemoryLedger();
  for (const record of records) {
    const { path, text } = entryOf(record);
    ledger.put(path, text);
  }
  return ledger;
};
