import type { LedgerChange } from '../domain/ledger/ledger-change.js';
import type { LedgerFile, LedgerQuery } from '../domain/ledger/ledger-entry.js';
import type { LedgerRecord } from '../domain/ledger/ledger-record.js';

/** Where a record stands in the ledger. */
export type AppendedRecord = { readonly path: string; readonly commit: string };

/** What became of a change: written in one commit, or left alone since others moved these states meanwhile. */
export type ChangeOutcome =
  | { readonly kind: 'written'; readonly commit: string }
  | { readonly kind: 'overtaken'; readonly paths: readonly string[] };

/**
 * What was decided: a branch of the repository, with records that are only ever added and one file for each desired
 * state.
 */
export interface Ledger {
  /**
   * The files that may hold what is asked for, as they are stored; none where there is no ledger. Throws an `Error`
   * that says why when they cannot be read.
   */
  read(query: LedgerQuery): Promise<readonly LedgerFile[]>;
  /** The files of all desired states, as they are stored, sorted by path. Throws as `read` does. */
  readStates(): Promise<readonly LedgerFile[]>;
  /**
   * Adds a record on top of whatever others add meanwhile; one that is there already is not added again. Throws when it
   * is not known to be there.
   */
  append(record: LedgerRecord): Promise<AppendedRecord>;
  /**
   * Adds records and moves states on top of whatever others add meanwhile, all in one commit; nothing where one of the
   * states is no longer what the change says it was. Throws when it is not known what became of it.
   */
  change(change: LedgerChange): Promise<ChangeOutcome>;
}

/** A ledger that is kept here first. */
export interface LocalLedger extends Ledger {
  /**
   * Brings what is kept here to the server, beside what is there. Throws a `UserError` where a desired state was moved
   * here and there.
   */
  push(): Promise<void>;
}
