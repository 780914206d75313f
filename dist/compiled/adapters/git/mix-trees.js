import { isUtf8 } from 'node:buffer';
import { UserError } from '../../domain/user-error.js';
import { withOwnIndex } from './own-index.js';
import { runGitOrThrow } from './run-git.js';
import { splitRecords } from './split-records.js';
/**
 * Writes the tree of base with what the other has at some paths. Blobs need not be there: the tree names them alone.
 * Throws a `UserError` for a path that is not UTF-8, which cannot be told to git by its spelling.
 */
export async function mixTrees(scratch, { base, before, after }, paths) {
    refuseSpelledPaths([before, after], paths);
    return withOwnIndex(scratch.folder, async (index) => {
        const start = { cwd: scratch.folder, environment: { ...scratch.environment, GIT_INDEX_FILE: index } };
        await runGitOrThrow({ ...start, args: ['read-tree', base] });
        const input = indexLines(entriesByPath(before), entriesByPath(after), paths);
        await runGitOrThrow({ ...start, args: ['update-index', '-z', '--index-info'], input });
        const written = await runGitOrThrow({ ...start, args: ['write-tree', '--missing-ok'] });
        return written.toString('latin1').trim();
    });
}
/** Mode, type and id of each path. */
const entriesByPath = (listing) => new Map(splitRecords(listing).map((record) => {
    const tab = record.indexOf('\t');
    return [record.slice(tab + 1), record.slice(0, tab)];
}));
/** What is gone goes first, so that it makes room for a folder of its name. */
function indexLines(before, after, paths) {
    const gone = paths.filter((path) => !after.has(path) && before.has(path));
    const there = paths.filter((path) => after.has(path));
    // An entry of mode 0 is removed, whatever its id; the id is one of the repository's own length.
    const removals = gone.map((path) => `0 ${idOf(before.get(path))}\t${path}\0`);
    return [...removals, ...there.map((path) => `${after.get(path)}\t${path}\0`)].join('');
}
const idOf = (entry = '') => entry.split(' ')[2] ?? '';
const spelledByte = /\\x[89a-f][0-9a-f]/;
/** A path that is not UTF-8 cannot be told to git by its spelling. */
export function refuseSpelledPaths(listings, paths) {
    const path = listings.every((listing) => isUtf8(listing)) ? undefined : paths.find((each) => spelledByte.test(each));
    if (path === undefined)
        return;
    throw new UserError('a file whose name is not UTF-8 can be neither taken from another commit nor left out', {
        place: { path },
    });
}
