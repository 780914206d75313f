import type { Journal } from '../../ports/files.js';

/** A journal that is open for writing. */
export type OpenedJournal = {
  readonly journal: Journal;
  /** The bytes of an earlier part of the run that stay in it, unpacked. */
  readonly keptBytes: number;
};
