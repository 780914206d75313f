import type { StatePlace } from '../deploy/desired-state.js';
import { entryOf, type LedgerFile, statePath } from './ledger-entry.js';
import type { LedgerRecord } from './ledger-record.js';

/** A move of one desired state: from the text that was read, `undefined` where there was none, to another. */
export type StateMove = { readonly place: StatePlace; readonly from: string | undefined; readonly to: string };

/** Records to add and states to move, in one commit or not at all. */
export type LedgerChange = { readonly records: readonly LedgerRecord[]; readonly states: readonly StateMove[] };

/** What is left to do of a change where the ledger stands now. */
export type Settled =
  | { readonly kind: 'done' }
  /** Somebody else moved these states meanwhile: whoever wants the change has to look and decide again. */
  | { readonly kind: 'overtaken'; readonly paths: readonly string[] }
  | { readonly kind: 'write'; readonly files: readonly WrittenFile[]; readonly message: string };

export type WrittenFile = { readonly path: string; readonly text: string };

/** Every file that a change writes. */
export const filesOf = ({ records, states }: LedgerChange): WrittenFile[] => [
  ...records.map((record) => entryOf(record)),
  ...states.map(({ place, to }) => ({ path: statePath(place), text: to })),
];

export const pathsOf = (change: LedgerChange): string[] => filesOf(change).map(({ path }) => path);

/**
 * Settles a change on top of what the ledger has: `current` are the files of the change's paths that are there. A
 * change that is there as a whole is done, so that a writer who did not hear the answer may ask again.
 */
export function settleChange(change: LedgerChange, current: readonly LedgerFile[]): Settled {
  const texts = new Map(current.map(({ path, text }) => [path, text]));
  const missing = filesOf(change).filter(({ path, text }) => texts.get(path) !== text);
  if (missing.length === 0) return { kind: 'done' };
  const moved = change.states.filter(({ place, from }) => texts.get(statePath(place)) !== from);
  if (moved.length > 0) return { kind: 'overtaken', paths: moved.map(({ place }) => statePath(place)) };
  return { kind: 'write', files: missing, message: messageOf(change) };
}

function messageOf({ records, states }: LedgerChange): string {
  const [first] = records;
  if (first !== undefined) return entryOf(first).message;
  return `Move ${states.map(({ place }) => statePath(place)).join(', ')}\n`;
}
