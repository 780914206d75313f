import { entryOf, statePath } from './ledger-entry.js';
/** Every file that a change writes. */
export const filesOf = ({ records, states }) => [
    ...records.map((record) => entryOf(record)),
    ...states.map(({ place, to }) => ({ path: statePath(place), text: to })),
];
export const pathsOf = (change) => filesOf(change).map(({ path }) => path);
/**
 * Settles a change on top of what the ledger has: `current` are the files of the change's paths that are there. A
 * change that is there as a whole is done, so that a writer who did not hear the answer may ask again.
 */
export function settleChange(change, current) {
    const texts = new Map(current.map(({ path, text }) => [path, text]));
    const missing = filesOf(change).filter(({ path, text }) => texts.get(path) !== text);
    if (missing.length === 0)
        return { kind: 'done' };
    const moved = change.states.filter(({ place, from }) => texts.get(statePath(place)) !== from);
    if (moved.length > 0)
        return { kind: 'overtaken', paths: moved.map(({ place }) => statePath(place)) };
    return { kind: 'write', files: missing, message: messageOf(change) };
}
function messageOf({ records, states }) {
    const [first] = records;
    if (first !== undefined)
        return entryOf(first).message;
    return `Move ${states.map(({ place }) => statePath(place)).join(', ')}\n`;
}
