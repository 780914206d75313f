import { withSettings } from './git-settings.js';
import { refuseSpelledPaths } from './mix-trees.js';
import { withOwnIndex } from './own-index.js';
import { submoduleMode } from './parse-raw-diff.js';
import { parseEntries } from './parse-tree.js';
import { runGitOrThrow } from './run-git.js';
/** A pointer is smaller than this, and begins so (git-lfs, docs/spec.md). */
const largestPointerBytes = 1024;
const pointerBeginning = 'version https://git-lfs.github.com/spec/';
/** Files come out as they are in git: with no line ends turned, and no filter run. */
const settings = [
    ['core.autocrlf', 'false'],
    ['core.symlinks', process.platform === 'win32' ? 'false' : 'true'],
    ['filter.lfs.smudge', ''],
    ['filter.lfs.process', ''],
    ['filter.lfs.required', 'false'],
];
/**
 * Writes a tree into an empty folder, and tells what it leaves out: a program would take a pointer for what it points
 * to. Blobs that are missing are fetched before.
 */
export async function checkOut(store, { tree, listing }, folder) {
    const entries = parseEntries(listing);
    const pointers = await pointersAmong(store, entries);
    const absent = entries.filter(({ mode, id }) => mode === submoduleMode || pointers.has(id));
    refuseSpelledPaths([listing], absent.map(({ path }) => path));
    const { scratch } = store;
    await withOwnIndex(scratch.folder, async (index) => {
        const places = { GIT_INDEX_FILE: index, GIT_WORK_TREE: folder };
        const start = { cwd: folder, environment: withSettings({ ...scratch.environment, ...places }, settings) };
        await runGitOrThrow({ ...start, args: ['read-tree', tree] });
        const input = absent.map(({ id, path }) => `0 ${id}\t${path}\0`).join('');
        if (input !== '')
            await runGitOrThrow({ ...start, args: ['update-index', '-z', '--index-info'], input });
        await runGitOrThrow({ ...start, args: ['checkout-index', '--all', '--quiet'] });
    });
    return absent.map(({ mode, path }) => ({ path, kind: mode === submoduleMode ? 'submodule' : 'lfs-pointer' }));
}
/** The ids of blobs that are Git LFS pointers. */
async function pointersAmong(store, entries) {
    const blobs = entries.filter(({ mode }) => mode !== submoduleMode).map(({ id }) => id);
    const small = [...(await store.sizesOf(blobs))].flatMap(([id, bytes]) => (bytes <= largestPointerBytes ? [id] : []));
    const pointers = new Set();
    await store.readObjects(small, (id, content) => {
        if (content.toString('latin1', 0, pointerBeginning.length) === pointerBeginning)
            pointers.add(id);
    });
    return pointers;
}
