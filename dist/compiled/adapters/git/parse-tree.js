import { isRegularMode } from './parse-raw-diff.js';
import { splitRecords } from './split-records.js';
/** Reads the output of `git ls-tree -r -z`, `mode type id<TAB>path`. */
export const parseEntries = (output) => splitRecords(output).map(entryOf);
function entryOf(record) {
    const tab = record.indexOf('\t');
    return {
        mode: record.slice(0, record.indexOf(' ')),
        id: record.slice(record.lastIndexOf(' ', tab) + 1, tab),
        path: record.slice(tab + 1),
    };
}
/** Reads the same and keeps the regular files. */
export const parseTree = (output) => splitRecords(output)
    .filter(isRegularMode)
    .map(entryOf)
    .map(({ path, id }) => ({ path, blob: id }));
/** Reads the same and keeps the paths of what is no regular file. */
export const parsePointers = (output) => splitRecords(output)
    .filter((record) => !isRegularMode(record))
    .map((record) => entryOf(record).path);
