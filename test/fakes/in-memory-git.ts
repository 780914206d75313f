import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { blobText } from '../../src/adapters/git/blob-text.js';
import type { AbsentFile } from '../../src/domain/inference/program/absent-files.js';
import type {
  BlobLines,
  BlobText,
  FileChange,
  FileKind,
  Git,
  HistoryCommit,
  HistoryRange,
  ReadLimit,
  TreeEntry,
  TreeId,
} from '../../src/ports/git.js';
import type { Worktrees } from '../../src/ports/worktrees.js';
import type { CommitSpec, FileSpec, WorktreeSpec } from '../fixtures/commit-spec.js';

type Entry = { readonly blob: string; readonly kind: FileKind };
type Tree = ReadonlyMap<string, Entry>;
type Commit = { readonly parents: readonly TreeId[]; readonly tree: Tree; readonly message?: string };

const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

const objectId = (kind: string, content: string | Uint8Array): string =>
  createHash('sha1')
    .update(`${kind} ${Buffer.byteLength(content)}\0`)
    .update(content)
    .digest('hex');

/** A git repository in memory. `HEAD` is the last commit; a commit's `name` is a revision. */
export class InMemoryGit implements Git, Worktrees {
  private readonly commits = new Map<TreeId, Commit>();
  private readonly snapshots = new Map<TreeId, Commit>();
  private readonly blobs = new Map<string, Buffer>();
  private readonly names = new Map<string, TreeId>();
  private readonly worktree: WorktreeSpec;

  constructor(commits: readonly CommitSpec[], worktree: WorktreeSpec = {}) {
    this.worktree = worktree;
    for (const commit of commits) this.commit(commit);
  }

  /** The id of a commit by its name, for use in expectations. Throws when there is none. */
  id(name: string): TreeId {
    const id = this.names.get(name);
    if (id === undefined) throw new Error(`no commit is called ${name}`);
    return id;
  }

  /** Adds a commit, as if somebody had pushed it, and answers its id. */
  commit(spec: CommitSpec): TreeId {
    const head = this.names.get('HEAD');
    const parents = spec.parents?.map((name) => this.id(name)) ?? (head === undefined ? [] : [head]);
    const tree = this.apply(this.commits.get(parents[0] ?? '')?.tree ?? new Map(), spec);
    const id = objectId('commit', JSON.stringify([parents, [...tree], spec.message ?? '', this.commits.size]));
    this.commits.set(id, { parents, tree, message: spec.message ?? `commit ${this.commits.size + 1}` });
    this.names.set('HEAD', id);
    if (spec.name !== undefined) this.names.set(spec.name, id);
    return id;
  }

  async resolve(revision: string): Promise<TreeId | undefined> {
    const isKnown = this.commits.has(revision) || this.snapshots.has(revision) || revision === emptyTree;
    return isKnown ? revision : this.names.get(revision);
  }

  async mergeBase(one: TreeId, other: TreeId): Promise<TreeId | undefined> {
    const ancestors = this.ancestors(one);
    const shared = this.ancestors(other).filter((id) => ancestors.includes(id));
    return shared.find((id) => !shared.some((later) => later !== id && this.ancestors(later).includes(id)));
  }

  async checkOut(tree: TreeId, folder: string): Promise<readonly AbsentFile[]> {
    const absent: AbsentFile[] = [];
    for (const [path, { blob, kind }] of this.tree(tree)) {
      const bytes = this.blobs.get(blob) ?? Buffer.alloc(0);
      const isPointer = bytes.toString().startsWith('version https://git-lfs.github.com/spec/');
      if (kind === 'submodule' || isPointer) {
        absent.push({ path, kind: isPointer ? 'lfs-pointer' : 'submodule' });
        continue;
      }
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      if (kind === 'link') symlinkSync(bytes.toString(), join(folder, path));
      else writeFileSync(join(folder, path), bytes);
    }
    return absent;
  }

  async mixedTree(base: TreeId, head: TreeId, paths: readonly string[]): Promise<TreeId> {
    const after = this.tree(head);
    const tree = new Map(this.tree(base));
    for (const path of paths) {
      const entry = after.get(path);
      if (entry === undefined) tree.delete(path);
      else place(tree, path, entry);
    }
    const id = objectId('tree', JSON.stringify([...tree].sort()));
    this.snapshots.set(id, { parents: [], tree });
    return id;
  }

  async snapshotWorktree(): Promise<TreeId> {
    const head = this.names.get('HEAD');
    const tree = this.apply(this.commits.get(head ?? '')?.tree ?? new Map(), this.worktree);
    const id = objectId('tree', JSON.stringify([...tree].sort()));
    this.snapshots.set(id, { parents: head === undefined ? [] : [head], tree });
    return id;
  }

  async changes(base: TreeId, head: TreeId): Promise<readonly FileChange[]> {
    const before = this.tree(base);
    const after = this.tree(head);
    const removed = new Map([...before].filter(([path]) => !after.has(path)));
    const changes: FileChange[] = [];
    for (const [path, entry] of after) {
      const replaced = before.get(path);
      if (replaced !== undefined && replaced.kind !== entry.kind) {
        changes.push(change(side(path, replaced), undefined), change(undefined, side(path, entry)));
        continue;
      }
      const basePath = replaced === undefined ? this.renamedFrom(entry, removed) : path;
      const old = before.get(basePath ?? '');
      if (old?.blob === entry.blob && basePath === path) continue;
      removed.delete(basePath ?? '');
      changes.push(change(side(basePath, old), side(path, entry)));
    }
    for (const [path, old] of removed) changes.push(change(side(path, old), undefined));
    return changes.sort((a, b) => order(a.headPath ?? a.basePath, b.headPath ?? b.basePath));
  }

  async list(tree: TreeId): Promise<readonly TreeEntry[]> {
    const files = [...this.tree(tree)].filter(([, entry]) => entry.kind === 'file');
    return files.map(([path, { blob }]) => ({ path, blob })).sort((a, b) => order(a.path, b.path));
  }

  async pointers(tree: TreeId): Promise<readonly string[]> {
    const pointers = [...this.tree(tree)].filter(([, entry]) => entry.kind !== 'file');
    return pointers.map(([path]) => path).sort(order);
  }

  async readBlobs(blobs: readonly string[], limit: number | ReadLimit): Promise<readonly BlobText[]> {
    const { maxBytes, maxTotalBytes } =
      typeof limit === 'number' ? { maxBytes: limit, maxTotalBytes: Number.POSITIVE_INFINITY } : limit;
    let total = 0;
    const texts = new Map<string, BlobText>();
    for (const blob of new Set(blobs)) {
      const bytes = this.blobs.get(blob);
      if (bytes === undefined) texts.set(blob, { kind: 'missing' });
      else if (bytes.length > maxBytes) texts.set(blob, { kind: 'too-large', bytes: bytes.length });
      else if (total + bytes.length > maxTotalBytes) texts.set(blob, { kind: 'left-out', bytes: bytes.length });
      else {
        total += bytes.length;
        texts.set(blob, blobText(bytes));
      }
    }
    return blobs.map((blob) => texts.get(blob) ?? { kind: 'missing' });
  }

  async bring(): Promise<void> {}

  async readLines(blob: string, maxBytes: number): Promise<BlobLines> {
    const [content] = await this.readBlobs([blob], maxBytes);
    if (content?.kind !== 'text') return content ?? { kind: 'missing' };
    const { text, notUtf8 } = content;
    return { kind: 'lines', lines: text.split('\n'), bytes: this.blobs.get(blob)?.length ?? 0, notUtf8 };
  }

  async emptyTree(): Promise<TreeId> {
    return emptyTree;
  }

  async *history(head: TreeId, { count, notIn }: HistoryRange): AsyncGenerator<HistoryCommit> {
    const known = new Set(notIn === undefined ? [] : this.ancestors(notIn));
    const wanted = new Set(this.ancestors(head).filter((id) => !known.has(id)));
    const newestFirst = [...this.commits].filter(([id]) => wanted.has(id)).reverse();
    for (const [commit, { parents, message = '' }] of newestFirst.slice(0, count)) {
      const second = [...this.commits.keys()].indexOf(commit);
      yield {
        commit,
        parents,
        date: new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString(),
        subject: [...(message.split('\n\n')[0] ?? '').replaceAll('\n', ' ').trim()].slice(0, 200).join(''),
        changes: await this.changes(parents[0] ?? emptyTree, commit),
      };
    }
  }

  private node(id: TreeId): Commit | undefined {
    return this.commits.get(id) ?? this.snapshots.get(id);
  }

  private tree(id: TreeId): Tree {
    const tree = id === emptyTree ? new Map() : this.node(id)?.tree;
    if (tree === undefined) throw new Error(`no tree ${id}`);
    return tree;
  }

  private ancestors(tip: TreeId): TreeId[] {
    const seen = new Set([tip]);
    for (const id of seen) for (const parent of this.node(id)?.parents ?? []) seen.add(parent);
    return [...seen];
  }

  private apply(parent: Tree, spec: WorktreeSpec): Tree {
    const tree = new Map(parent);
    for (const path of spec.delete ?? []) tree.delete(path);
    for (const [path, file] of Object.entries(spec.files ?? {})) tree.set(path, this.store(file));
    return tree;
  }

  private store(file: FileSpec): Entry {
    if (typeof file === 'object' && 'submodule' in file) return { blob: file.submodule, kind: 'submodule' };
    const isLink = typeof file === 'object' && 'link' in file;
    const bytes = Buffer.from(isLink ? file.link : file);
    const blob = objectId('blob', bytes);
    this.blobs.set(blob, bytes);
    return { blob, kind: isLink ? 'link' : 'file' };
  }

  private renamedFrom(entry: Entry, removed: Tree): string | undefined {
    if (entry.kind !== 'file') return undefined;
    const similar = (old: Entry) => old.kind === 'file' && this.similarity(old.blob, entry.blob) >= 0.5;
    const same = [...removed].find(([, old]) => old.blob === entry.blob);
    return (same ?? [...removed].find(([, old]) => similar(old)))?.[0];
  }

  /** The share of the larger file's bytes that stand in lines both files have. */
  private similarity(one: string, other: string): number {
    const [linesOfOne, linesOfOther] = [one, other].map(
      (blob) => this.blobs.get(blob)?.toString('latin1').split(/^/m) ?? [],
    );
    const kept = (linesOfOne ?? []).filter((line) => linesOfOther?.includes(line)).join('').length;
    const size = Math.max(this.blobs.get(one)?.length ?? 0, this.blobs.get(other)?.length ?? 0);
    return size === 0 ? 0 : kept / size;
  }
}

/** A file takes the place of a folder and a folder that of a file, as in an index. */
function place(tree: Map<string, Entry>, path: string, entry: Entry): void {
  for (const other of tree.keys()) {
    if (other.startsWith(`${path}/`) || path.startsWith(`${other}/`)) tree.delete(other);
  }
  tree.set(path, entry);
}

/** A git repository in memory, of a small history and perhaps uncommitted work over it. */
export const inMemoryGit = (commits: readonly CommitSpec[], worktree?: WorktreeSpec): InMemoryGit =>
  new InMemoryGit(commits, worktree);

type Side = { readonly path: string } & Entry;

const side = (path: string | undefined, entry: Entry | undefined): Side | undefined =>
  path === undefined || entry === undefined ? undefined : { path, ...entry };

const change = (base: Side | undefined, head: Side | undefined): FileChange => ({
  basePath: base?.path,
  headPath: head?.path,
  baseBlob: base?.blob,
  headBlob: head?.blob,
  kind: (head ?? base)?.kind ?? 'file',
});

const order = (one = '', other = ''): number => Buffer.compare(Buffer.from(one), Buffer.from(other));
