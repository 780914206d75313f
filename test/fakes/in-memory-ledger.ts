import { type LedgerChange, settleChange } from '../../src/domain/ledger/ledger-change.js';
import {
  entryOf,
  isWanted,
  type LedgerFile,
  type LedgerQuery,
  maxRecordBytes,
  stateFolder,
} from '../../src/domain/ledger/ledger-entry.js';
import type { LedgerRecord } from '../../src/domain/ledger/ledger-record.js';
import type { AppendedRecord, ChangeOutcome, LocalLedger } from '../../src/ports/ledger.js';

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

  async readStates(): Promise<readonly LedgerFile[]> {
    this.refuseClosed();
    const states = [...this.files].filter(([path]) => path.startsWith(`${stateFolder}/`));
    return states.map(([path, text]) => ({ path, text })).sort((one, other) => (one.path < other.path ? -1 : 1));
  }

  async append(record: LedgerRecord): Promise<AppendedRecord> {
    await this.change({ records: [record], states: [] });
    return { path: entryOf(record).path, commit: this.tip() };
  }

  async change(change: LedgerChange): Promise<ChangeOutcome> {
    this.refuseClosed();
    const settled = settleChange(
      change,
      [...this.files].map(([path, text]) => ({ path, text })),
    );
    if (settled.kind === 'overtaken') return settled;
    if (settled.kind === 'write') for (const { path, text } of settled.files) this.files.set(path, text);
    return { kind: 'written', commit: this.tip() };
  }

  async push(): Promise<void> {
    this.refuseClosed();
    this.pushes += 1;
  }

  private readonly tip = (): string => String(this.files.size).padStart(40, '0');

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
