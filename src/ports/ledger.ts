import type { LedgerFile, LedgerQuery } from '../domain/ledger/ledger-entry.js';
import type { LedgerRecord } from '../domain/ledger/ledger-record.js';

/** Where a record stands in the ledger. */
export type AppendedRecord = { readonly path: string; readonly commit: string };

/** The append-only record of what was decided: a branch of the repository, a commit for each record. */
export interface Ledger {
  /**
   * The files that may hold what is asked for, as they are stored; none where there is no ledger. Throws an `Error` that
   * says why when they cannot be read.
   */
  read(query: LedgerQuery): Promise<readonly LedgerFile[]>;
  /**
   * Adds a record on top of whatever others add meanwhile; one that is there already is not added again. Throws when it
   * is not known to be there.
   */
  append(record: LedgerRecord): Promise<AppendedRecord>;
}

/** A ledger that is kept here first. */
export interface LocalLedger extends Ledger {
  /** Brings the records that are kept here to the server, beside those that are there. */
  push(): Promise<void>;
}
