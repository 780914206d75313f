import { splitRecords } from './split-records.js';
const absentMode = '000000';
export const submoduleMode = '160000';
/**
 * Reads the output of `git diff-tree -r --raw -z --no-abbrev -M`: `:mode mode id id status` and one path, or two for a
 * rename. Where a file became a link or a submodule, the file is told as deleted and the other as added.
 */
export const parseRawDiff = (output) => parseRawRecords(splitRecords(output));
/** The same, of records that are parted already. */
export function parseRawRecords(records) {
    const changes = [];
    for (let index = 0; index + 1 < records.length;) {
        const [baseMode = '', headMode = '', baseBlob = '', headBlob = '', status = ''] = records[index]?.slice(1).split(' ') ?? [];
        const basePath = records[index + 1] ?? '';
        const pathCount = pathsAfter(records[index] ?? '');
        const headPath = pathCount === 2 ? (records[index + 2] ?? '') : basePath;
        index += 1 + pathCount;
        const base = { path: basePath, blob: baseBlob, mode: baseMode };
        const head = { path: headPath, blob: headBlob, mode: headMode };
        if (status === 'T')
            changes.push(change(base, undefined), change(undefined, head));
        else
            changes.push(change(unlessAbsent(base), unlessAbsent(head)));
    }
    return changes;
}
/** How many paths follow the record that a change begins with. */
export const pathsAfter = (record) => (/ [RC]\d*$/.test(record) ? 2 : 1);
/** Whether a mode, or what begins with one, is of a file itself: neither a symbolic link nor a submodule. */
export const isRegularMode = (mode) => mode.startsWith('100');
const unlessAbsent = (side) => (side.mode === absentMode ? undefined : side);
const change = (base, head) => ({
    basePath: base?.path,
    headPath: head?.path,
    baseBlob: base?.blob,
    headBlob: head?.blob,
    kind: kindOf((head ?? base)?.mode ?? ''),
});
function kindOf(mode) {
    if (isRegularMode(mode))
        return 'file';
    return mode === submoduleMode ? 'submodule' : 'link';
}
