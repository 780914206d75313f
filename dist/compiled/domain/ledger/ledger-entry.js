import { digestOf } from '../artifacts/digest.js';
import { hexOf } from '../artifacts/digest-text.js';
import { aboutOf, folderOf } from './ledger-record.js';
/** The branch that holds the ledger. */
export const ledgerBranch = 'lanegate';
/** A larger file is no record of ours and is not read. */
export const maxRecordBytes = 1_048_576;
/**
 * How a record is stored. Its path is made of its month, of what it is about and of the digest of its meaning, so that
 * two different records never meet and the same one always does.
 */
export function entryOf(record) {
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
const articled = {
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
export const statePath = ({ environment, lane }) => `${stateFolder}/${environment}/${lane}.json`;
/** Whether a path of the ledger may hold a record that is asked for. */
export function isWanted(path, { kind, about, beginning = '' }) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const isOfKind = path.startsWith(`${folderOf[kind]}/`);
    return isOfKind && name.startsWith(about === undefined ? beginning : `${about}.`);
}
