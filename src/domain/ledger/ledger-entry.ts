import { digestOf } from '../artifacts/digest.js';
import { hexOf } from '../artifacts/digest-text.js';
import type { StatePlace } from '../deploy/desired-state.js';
import { aboutOf, folderOf, type LedgerKind, type LedgerRecord } from './ledger-record.js';

/** The branch that holds the ledger. */
export const ledgerBranch = 'lanegate';

/** A larger file is no record of ours and is not read. */
export const maxRecordBytes = 1_048_576;

/** A file of the ledger as it is stored; `text` is `undefined` where it is too large to be a record. */
export type LedgerFile = { readonly path: string; readonly text: string | undefined };

/** Which records are wanted: all of a kind, those about one thing, or about what has a name that begins so. */
export type LedgerQuery = {
  readonly kind: LedgerKind;
  readonly about?: string | undefined;
  readonly beginning?: string | undefined;
};

/** A record as it is written: one file of a commit of its own. */
export type LedgerEntry = { readonly path: string; readonly text: string; readonly message: string };

/**
 * How a record is stored. Its path is made of its month, of what it is about and of the digest of its meaning, so that
 * two different records never meet and the same one always does.
 */
export function entryOf(record: LedgerRecord): LedgerEntry {
  const folder = folderOf[record.kind];
  const about = aboutOf(record);
  const [year, month] = record.at.split('-');
  const digest = hexOf(digestOf(record));
  return {
    path: `${folder}/${year}/${month}/${about}.${digest}.json`,
    text: `${JSON.stringify(record, null, 2)}\n`,
    message: `Record ${articled[record.kind]} of ${about.slice(0, 40)}\n`,
  };
}

const articled: { readonly [Kind in LedgerKind]: string } = {
  override: 'an override',
  verdict: 'a verdict',
  release: 'a release',
  deployment: 'a deployment',
  rollout: 'a step of a rollout',
  incident: 'an incident',
  reference: 'a reference',
  measurement: 'a measurement',
};

/** The folder of the desired states. */
export const stateFolder = 'state';

/** Where the desired state of a lane in an environment lies. */
export const statePath = ({ environment, lane }: StatePlace): string => `${stateFolder}/${environment}/${lane}.json`;

/** Whether a path of the ledger may hold a record that is asked for. */
export function isWanted(path: string, { kind, about, beginning = '' }: LedgerQuery): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const isOfKind = path.startsWith(`${folderOf[kind]}/`);
  return isOfKind && name.startsWith(about === undefined ? beginning : `${about}.`);
}
