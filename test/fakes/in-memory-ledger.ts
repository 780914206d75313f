import { MemoryLedger } from '../../src/adapters/simulation/memory-ledger.js';
import type { LedgerChange } from '../../src/domain/ledger/ledger-change.js';
import { entryOf, type LedgerFile, type LedgerQuery } from '../../src/domain/ledger/ledger-entry.js';
import type { LedgerRecord } from '../../src/domain/ledger/ledger-record.js';
import type { ChangeOutcome } from '../../src/ports/ledger.js';

/** A ledger in memory; `closed` says why it cannot be read or written. */
export class InMemoryLedger extends MemoryLedger {
  pushes = 0;
  closed: string | undefined;

  /** Puts a file there as whoever may write the branch can. */
  put(path: string, text: string): void {
    this.files.set(path, text);
  }

  override async read(query: LedgerQuery): Promise<readonly LedgerFile[]> {
    this.refuseClosed();
    return super.read(query);
  }

  override async readStates(): Promise<readonly LedgerFile[]> {
    this.refuseClosed();
    return super.readStates();
  }

  override async change(change: LedgerChange): Promise<ChangeOutcome> {
    this.refuseClosed();
    return super.change(change);
  }

  override async push(): Promise<void> {
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
