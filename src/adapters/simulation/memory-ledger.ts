import { type LedgerChange, settleChange } from '../../domain/ledger/ledger-change.js';
import {
  entryOf,
  isWanted,
  type LedgerFile,
  type LedgerQuery,
  maxRecordBytes,
  stateFolder,
} from '../../domain/ledger/ledger-entry.js';
import type { LedgerRecord } from '../../domain/ledger/ledger-record.js';
import type { AppendedRecord, ChangeOutcome, LocalLedger } from '../../ports/ledger.js';

/** A ledger that is gone with the program. */
export class MemoryLedger implements LocalLedger {
  readonly files = new Map<string, string>();
  private commits = 0;

  async read(query: LedgerQuery): Promise<readonly LedgerFile[]> {
    const wanted = [...this.files].filter(([path]) => isWanted(path, query));
    return wanted.map(([path, text]) => ({ path, text: Buffer.byteLength(text) > maxRecordBytes ? undefined : text }));
  }

  async readStates(): Promise<readonly LedgerFile[]> {
    const states = [...this.files].filter(([path]) => path.startsWith(`${stateFolder}/`));
    return states.map(([path, text]) => ({ path, text })).sort((one, other) => (one.path < other.path ? -1 : 1));
  }

  async append(record: LedgerRecord): Promise<AppendedRecord> {
    await this.change({ records: [record], states: [] });
    return { path: entryOf(record).path, commit: this.tip() };
  }

  async change(change: LedgerChange): Promise<ChangeOutcome> {
    const settled = settleChange(
      change,
      [...this.files].map(([path, text]) => ({ path, text })),
    );
    if (settled.kind === 'overtaken') return settled;
    if (settled.kind === 'write') {
      for (const { path, text } of settled.files) this.files.set(path, text);
      this.commits += 1;
    }
    return { kind: 'written', commit: this.tip() };
  }

  async push(): Promise<void> {}

  private readonly tip = (): string => String(this.commits).padStart(40, '0');
}
