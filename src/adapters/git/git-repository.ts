import type { AbsentFile } from '../../domain/inference/program/absent-files.js';
import { UserError } from '../../domain/user-error.js';
import type {
  BlobLines,
  BlobText,
  FileChange,
  Git,
  HistoryCommit,
  HistoryRange,
  ReadLimit,
  TreeEntry,
  TreeId,
} from '../../ports/git.js';
import type { Worktrees } from '../../ports/worktrees.js';
import { checkOut } from './check-out.js';
import { findMergeBase } from './find-merge-base.js';
import { mixTrees } from './mix-trees.js';
import { type ObjectStore, objectId } from './object-store.js';
import { parseRawDiff } from './parse-raw-diff.js';
import { parsePointers, parseTree } from './parse-tree.js';
import { readBlobs, readLines } from './read-blobs.js';
import { readHistory } from './read-history.js';
import { RememberedBlobs } from './remembered-blobs.js';
import { diffOptions, renameCandidates, renameOptions, sameRenameOptions } from './rename-candidates.js';
import { GitError, runGit } from './run-git.js';
import { snapshotWorktree, type WorkingCopy } from './snapshot-worktree.js';

const mostListedTrees = 3;

/** A git repository read through a scratch repository of ours, with a working copy or without. */
export class GitRepository implements Git, Worktrees {
  private readonly store: ObjectStore;
  private readonly workingCopy: WorkingCopy | undefined;
  /** Every snapshot's commit below, `undefined` before the first commit. */
  private readonly snapshots = new Map<TreeId, TreeId | undefined>();
  /** Commits that are known to be here with their trees. */
  private readonly present = new Set<TreeId>();
  private readonly blobs = new RememberedBlobs();
  /** The trees that were listed last, since every stage lists the same few. */
  private readonly listed = new Map<TreeId, Promise<Buffer>>();

  constructor(store: ObjectStore, workingCopy?: WorkingCopy) {
    this.store = store;
    this.workingCopy = workingCopy;
    this.present.add(store.emptyTree);
  }

  /**
   * The id of a snapshot, or of what is known, resolves to itself. Throws `UserError` when a fetch is needed and fails.
   */
  async resolve(revision: string): Promise<TreeId | undefined> {
    if (this.snapshots.has(revision) || this.present.has(revision)) return revision;
    const commit = await this.resolveCommit(revision);
    if (commit !== undefined) this.present.add(commit);
    return commit;
  }

  /**
   * A snapshot has the history of the commit below it. Throws `UserError` when a shallow history cannot be deepened.
   */
  async mergeBase(one: TreeId, other: TreeId): Promise<TreeId | undefined> {
    const [first, second] = [one, other].map((id) => (this.snapshots.has(id) ? this.snapshots.get(id) : id));
    if (first === undefined || second === undefined) return undefined;
    await this.require(first, second);
    const base = await findMergeBase(this.store, first, second);
    if (base !== undefined) this.present.add(base);
    return base;
  }

  /** Throws `UserError` without a working copy, or when a file of it cannot be read. */
  async snapshotWorktree(): Promise<TreeId> {
    if (this.workingCopy === undefined) throw new UserError('there is no working copy to take uncommitted work from');
    const [tree, head] = await Promise.all([
      snapshotWorktree(this.workingCopy, this.store.scratch),
      this.localCommit('HEAD'),
    ]);
    this.snapshots.set(tree, head);
    return tree;
  }

  async changes(base: TreeId, head: TreeId): Promise<readonly FileChange[]> {
    await this.require(base, head);
    if (this.store.mayLackBlobs) await this.fetchRenameCandidates(base, head);
    try {
      return await this.diff(base, head, renameOptions);
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      return this.diff(base, head, sameRenameOptions);
    }
  }

  async list(tree: TreeId): Promise<readonly TreeEntry[]> {
    return parseTree(await this.entries(tree));
  }

  async pointers(tree: TreeId): Promise<readonly string[]> {
    return parsePointers(await this.entries(tree));
  }

  readBlobs(blobs: readonly string[], limit: number | ReadLimit): Promise<readonly BlobText[]> {
    const limits = typeof limit === 'number' ? { maxBytes: limit, maxTotalBytes: Number.POSITIVE_INFINITY } : limit;
    return readBlobs({ store: this.store, remembered: this.blobs }, blobs, limits);
  }

  async bring(blobs: Iterable<string>): Promise<void> {
    if (this.store.mayLackBlobs) await this.store.sizesOf([...new Set(blobs)]);
  }

  readLines(blob: string, maxBytes: number): Promise<BlobLines> {
    return readLines(this.store, blob, maxBytes);
  }

  async checkOut(tree: TreeId, folder: string): Promise<readonly AbsentFile[]> {
    return checkOut(this.store, { tree, listing: await this.entries(tree) }, folder);
  }

  async mixedTree(base: TreeId, head: TreeId, paths: readonly string[]): Promise<TreeId> {
    const [before, after] = [await this.entries(base), await this.entries(head)];
    const mixed = await mixTrees(this.store.scratch, { base, before, after }, paths);
    this.present.add(mixed);
    return mixed;
  }

  async emptyTree(): Promise<TreeId> {
    return this.store.emptyTree;
  }

  async *history(head: TreeId, range: HistoryRange): AsyncGenerator<HistoryCommit> {
    await this.require(head, ...(range.notIn === undefined ? [] : [range.notIn]));
    yield* readHistory(this.store, head, range);
  }

  /** Removes the temporary folder; the repository cannot be read afterwards. */
  close(): Promise<void> {
    return this.store.close();
  }

  private entries(tree: TreeId): Promise<Buffer> {
    const known = this.listed.get(tree);
    if (known !== undefined) return known;
    const entries = this.readEntries(tree);
    this.listed.set(tree, entries);
    const [oldest = tree] = this.listed.keys();
    if (this.listed.size > mostListedTrees) this.listed.delete(oldest);
    entries.catch(() => this.listed.delete(tree));
    return entries;
  }

  private async readEntries(tree: TreeId): Promise<Buffer> {
    await this.require(tree);
    return this.store.scratch.read(['ls-tree', '-r', '-z', '--full-tree', tree]);
  }

  private async resolveCommit(revision: string): Promise<TreeId | undefined> {
    if (revision === '' || revision.startsWith('-') || revision.includes('\0')) return undefined;
    if (objectId.test(revision)) return this.store.commit(revision);
    const known = await this.localCommit(revision);
    if (known !== undefined) return known;
    if (this.workingCopy !== undefined && (await this.store.scratch.shallow()) === '') return undefined;
    const id = await this.store.lookUp(revision.replace(/^(refs\/remotes\/)?origin\//, ''));
    return id === undefined ? undefined : this.store.commit(id);
  }

  /** Fetches what nobody has resolved before, such as an id out of an artifact. */
  private async require(...ids: readonly TreeId[]): Promise<void> {
    await Promise.all(ids.map((id) => this.resolve(id)));
  }

  private async localCommit(revision: string): Promise<TreeId | undefined> {
    if (this.workingCopy === undefined) return undefined;
    const { folder, environment } = this.workingCopy;
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
    const outcome = await runGit({ args, cwd: folder, environment });
    return outcome.status === 0 ? outcome.stdout.toString('latin1').trim() : undefined;
  }

  private async diff(base: TreeId, head: TreeId, options: readonly string[]): Promise<FileChange[]> {
    return parseRawDiff(await this.store.scratch.read([...diffOptions, ...options, base, head, '--']));
  }

  /** Similarity is judged by content, so the contents of what came and went must be there. */
  private async fetchRenameCandidates(base: TreeId, head: TreeId): Promise<void> {
    const candidates = renameCandidates(await this.diff(base, head, ['--no-renames']));
    if (candidates.length > 0) await this.store.sizesOf(candidates);
  }
}
