import { UserError } from '../../domain/user-error.js';
import { checkOut } from './check-out.js';
import { findMergeBase } from './find-merge-base.js';
import { mixTrees } from './mix-trees.js';
import { objectId } from './object-store.js';
import { parseRawDiff } from './parse-raw-diff.js';
import { parsePointers, parseTree } from './parse-tree.js';
import { readBlobs, readLines } from './read-blobs.js';
import { readHistory } from './read-history.js';
import { RememberedBlobs } from './remembered-blobs.js';
import { diffOptions, renameCandidates, renameOptions, sameRenameOptions } from './rename-candidates.js';
import { GitError, runGit } from './run-git.js';
import { snapshotWorktree } from './snapshot-worktree.js';
const mostListedTrees = 3;
/** A git repository read through a scratch repository of ours, with a working copy or without. */
export class GitRepository {
    store;
    workingCopy;
    /** Every snapshot's commit below, `undefined` before the first commit. */
    snapshots = new Map();
    /** Commits that are known to be here with their trees. */
    present = new Set();
    blobs = new RememberedBlobs();
    /** The trees that were listed last, since every stage lists the same few. */
    listed = new Map();
    constructor(store, workingCopy) {
        this.store = store;
        this.workingCopy = workingCopy;
        this.present.add(store.emptyTree);
    }
    /**
     * The id of a snapshot, or of what is known, resolves to itself. Throws `UserError` when a fetch is needed and fails.
     */
    async resolve(revision) {
        if (this.snapshots.has(revision) || this.present.has(revision))
            return revision;
        const commit = await this.resolveCommit(revision);
        if (commit !== undefined)
            this.present.add(commit);
        return commit;
    }
    /**
     * A snapshot has the history of the commit below it. Throws `UserError` when a shallow history cannot be deepened.
     */
    async mergeBase(one, other) {
        const [first, second] = [one, other].map((id) => (this.snapshots.has(id) ? this.snapshots.get(id) : id));
        if (first === undefined || second === undefined)
            return undefined;
        await this.require(first, second);
        const base = await findMergeBase(this.store, first, second);
        if (base !== undefined)
            this.present.add(base);
        return base;
    }
    /** Throws `UserError` without a working copy, or when a file of it cannot be read. */
    async snapshotWorktree() {
        if (this.workingCopy === undefined)
            throw new UserError('there is no working copy to take uncommitted work from');
        const [tree, head] = await Promise.all([
            snapshotWorktree(this.workingCopy, this.store.scratch),
            this.localCommit('HEAD'),
        ]);
        this.snapshots.set(tree, head);
        return tree;
    }
    async changes(base, head) {
        await this.require(base, head);
        if (this.store.mayLackBlobs)
            await this.fetchRenameCandidates(base, head);
        try {
            return await this.diff(base, head, renameOptions);
        }
        catch (error) {
            if (!(error instanceof GitError))
                throw error;
            return this.diff(base, head, sameRenameOptions);
        }
    }
    async list(tree) {
        return parseTree(await this.entries(tree));
    }
    async pointers(tree) {
        return parsePointers(await this.entries(tree));
    }
    readBlobs(blobs, limit) {
        const limits = typeof limit === 'number' ? { maxBytes: limit, maxTotalBytes: Number.POSITIVE_INFINITY } : limit;
        return readBlobs({ store: this.store, remembered: this.blobs }, blobs, limits);
    }
    readLines(blob, maxBytes) {
        return readLines(this.store, blob, maxBytes);
    }
    async checkOut(tree, folder) {
        return checkOut(this.store, { tree, listing: await this.entries(tree) }, folder);
    }
    async mixedTree(base, head, paths) {
        const [before, after] = [await this.entries(base), await this.entries(head)];
        const mixed = await mixTrees(this.store.scratch, { base, before, after }, paths);
        this.present.add(mixed);
        return mixed;
    }
    async emptyTree() {
        return this.store.emptyTree;
    }
    async *history(head, range) {
        await this.require(head, ...(range.notIn === undefined ? [] : [range.notIn]));
        yield* readHistory(this.store, head, range);
    }
    /** Removes the temporary folder; the repository cannot be read afterwards. */
    close() {
        return this.store.close();
    }
    entries(tree) {
        const known = this.listed.get(tree);
        if (known !== undefined)
            return known;
        const entries = this.readEntries(tree);
        this.listed.set(tree, entries);
        const [oldest = tree] = this.listed.keys();
        if (this.listed.size > mostListedTrees)
            this.listed.delete(oldest);
        entries.catch(() => this.listed.delete(tree));
        return entries;
    }
    async readEntries(tree) {
        await this.require(tree);
        return this.store.scratch.read(['ls-tree', '-r', '-z', '--full-tree', tree]);
    }
    async resolveCommit(revision) {
        if (revision === '' || revision.startsWith('-') || revision.includes('\0'))
            return undefined;
        if (objectId.test(revision))
            return this.store.commit(revision);
        const known = await this.localCommit(revision);
        if (known !== undefined)
            return known;
        if (this.workingCopy !== undefined && (await this.store.scratch.shallow()) === '')
            return undefined;
        const id = await this.store.lookUp(revision.replace(/^(refs\/remotes\/)?origin\//, ''));
        return id === undefined ? undefined : this.store.commit(id);
    }
    /** Fetches what nobody has resolved before, such as an id out of an artifact. */
    async require(...ids) {
        await Promise.all(ids.map((id) => this.resolve(id)));
    }
    async localCommit(revision) {
        if (this.workingCopy === undefined)
            return undefined;
        const { folder, environment } = this.workingCopy;
        const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
        const outcome = await runGit({ args, cwd: folder, environment });
        return outcome.status === 0 ? outcome.stdout.toString('latin1').trim() : undefined;
    }
    async diff(base, head, options) {
        return parseRawDiff(await this.store.scratch.read([...diffOptions, ...options, base, head, '--']));
    }
    /** Similarity is judged by content, so the contents of what came and went must be there. */
    async fetchRenameCandidates(base, head) {
        const candidates = renameCandidates(await this.diff(base, head, ['--no-renames']));
        if (candidates.length > 0)
            await this.store.sizesOf(candidates);
    }
}
