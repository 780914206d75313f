import { copyFile, stat, utimes } from 'node:fs/promises';
import { UserError } from '../../domain/user-error.js';
import { withSettings } from './git-settings.js';
import { isMissingFile } from './is-missing-file.js';
import { withOwnIndex } from './own-index.js';
import { complaintOf, noWorkTree, runGit, runGitOrThrow } from './run-git.js';
import { splitRecords } from './split-records.js';
const snapshotSettings = [
    ['core.safecrlf', 'false'],
    ['core.looseCompression', '0'],
    ['core.fsync', 'none'],
    ['add.ignoreErrors', 'false'],
];
/**
 * Writes everything but ignored files as a tree. The index is a copy and the objects go to the scratch repository, so
 * that the working copy's own stay as they were. Throws `UserError` when a file cannot be read.
 */
export async function snapshotWorktree(copy, scratch) {
    return withOwnIndex(scratch.folder, async (index) => {
        const borrowing = { ...copy.environment, GIT_INDEX_FILE: index, GIT_OBJECT_DIRECTORY: scratch.objectsFolder };
        const [filters] = await Promise.all([ownFilters(copy), copyIndex(copy.indexFile, index)]);
        const environment = withSettings(borrowing, [...snapshotSettings, ...filters.flatMap(inertFilter)]);
        const added = await runGit({ args: ['add', '--all'], cwd: copy.folder, environment });
        if (added.status !== 0)
            throw notRead(complaintOf(added.stderr));
        const tree = await runGitOrThrow({ args: ['write-tree', '--missing-ok'], cwd: copy.folder, environment });
        return tree.toString('latin1').trim();
    });
}
const notRead = (complaint) => new UserError(`the working copy could not be read: ${complaint}`, {
    hint: complaint.includes('must be run in a work tree') ? noWorkTree : undefined,
});
/**
 * Keeps the index's time, rounded down: git reads a file again when it is as young as the index, and a copy that
 * looked younger would hide a change made in the same moment.
 */
async function copyIndex(from, to) {
    try {
        const { mtimeMs } = await stat(from);
        await copyFile(from, to);
        const seconds = (Math.floor(mtimeMs) - 1) / 1000;
        await utimes(to, seconds, seconds);
    }
    catch (error) {
        if (!isMissingFile(error))
            throw error;
    }
}
/** The content filters that the repository's own configuration defines; those of the user's are trusted. */
async function ownFilters({ folder, environment }) {
    const args = ['config', '--show-scope', '-z', '--name-only', '--get-regexp', '^filter\\.'];
    const outcome = await runGit({ args, cwd: folder, environment });
    const words = splitRecords(outcome.stdout);
    const keys = words.filter((_, index) => index % 2 === 1 && /^(local|worktree)$/.test(words[index - 1] ?? ''));
    return [...new Set(keys.map((key) => key.slice('filter.'.length, key.lastIndexOf('.'))))];
}
const inertFilter = (name) => [
    [`filter.${name}.clean`, ''],
    [`filter.${name}.process`, ''],
    [`filter.${name}.required`, 'false'],
];
