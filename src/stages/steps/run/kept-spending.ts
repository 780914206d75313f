import type { SpendEntry } from '../../../domain/inference/budget/spend-entry.js';
import type { FileJournal } from '../../../ports/files.js';

/** Where each reservation and settlement is written down as it happens. */
export type KeptSpending = {
  readonly add: (entry: SpendEntry) => void;
  /** Resolves when a kill finds all that was added. Throws a `UserError` once the disk takes no more. */
  readonly written: () => Promise<void>;
};

/** Keeps the entries of a run's money in a journal, so that neither a kill nor a full disk loses any of it. */
export function keptSpending(journal: FileJournal): KeptSpending {
  let written = Promise.resolve();
  return {
    add: (entry) => {
      written = journal.addInTurn(JSON.stringify(entry));
    },
    written: async () => {
      await written;
      if (journal.hasFailed) await journal.flush();
    },
  };
}
