import type { OwnFolders } from '../../ports/own-folders.js';
import { AskedGit } from './asked-git.js';
import { BlobBatch, type ObjectHeader, parseObjectHeader } from './blob-batch.js';
import type { Remote } from './remote.js';
import { createScratchRepository, type ScratchRepository } from './scratch-repository.js';

export type ObjectStoreParts = {
  readonly scratch: ScratchRepository;
  readonly remote: Remote;
  readonly objectFormat: string;
  readonly temporaryFolder: string;
  readonly folders?: OwnFolders | undefined;
  /** True when the borrowed repository is itself a partial clone, so that any object of it may be missing. */
  readonly isPartial: boolean;
};

/** The ids of the tree without entries, which git knows without having it. */
const emptyTrees: Readonly<Record<string, string>> = {
  sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
};

/** More objects than these are asked for in a process of their own, which does not answer one by one. */
const mostAsked = 200;

/** A full object id, SHA-1 or SHA-256. */
export const objectId = /^([0-9a-f]{40}|[0-9a-f]{64})$/;

/** The objects we can read, and the fetching of those we cannot. */
export class ObjectStore {
  readonly scratch: ScratchRepository;
  private readonly parts: ObjectStoreParts;
  private readonly headers: AskedGit;
  private readonly contents: AskedGit;
  private readonly fetchedCommits: string[] = [];
  private readonly wantedCommits = new Set<string>();
  private readonly wantedBlobs = new Set<string>();
  private readonly checks = new Set<Promise<unknown>>();
  private turn: Promise<unknown> = Promise.resolve();

  constructor(parts: ObjectStoreParts) {
    this.parts = parts;
    this.scratch = parts.scratch;
    const { folder: cwd, environment } = parts.scratch;
    this.headers = new AskedGit({ args: ['cat-file', '--batch-check'], cwd, environment });
    this.contents = new AskedGit({ args: ['cat-file', '--batch'], cwd, environment });
  }

  /** Whether blobs may be missing that a fetch could bring. */
  get mayLackBlobs(): boolean {
    return this.parts.isPartial || this.fetchedCommits.length > 0;
  }

  get emptyTree(): string {
    return emptyTrees[this.parts.objectFormat] ?? '';
  }

  /** The commit that a full id names, of itself or as a tag; fetched with its trees if need be. */
  async commit(id: string): Promise<string | undefined> {
    const present = await this.checked(this.presentOrWanted(id));
    if (present !== undefined) return present;
    await this.fetchTogether(this.wantedCommits, [id], (ids) => this.fetchCommits(ids));
    return this.presentCommit(id);
  }

  /** The sizes in bytes of those ids that are blobs; what is missing is fetched first, in one go. */
  async sizesOf(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const wanted = ids.filter((id) => objectId.test(id));
    const { sizes, missing } = await this.checked(this.presentOrWantedSizes(wanted));
    if (missing.length === 0) return sizes;
    await this.fetchTogether(this.wantedBlobs, missing, (blobs) => this.fetchBlobs(blobs));
    return new Map([...sizes, ...(await this.presentSizes(missing))]);
  }

  /** Those of some commits whose trees are missing, as they may be in a partial clone. */
  async withoutTrees(commits: readonly string[]): Promise<readonly string[]> {
    if (!this.parts.isPartial || commits.length === 0) return [];
    const headers = await this.headersOf(commits.map((commit) => `${commit}^{tree}`));
    return commits.filter((_, index) => headers[index] === undefined);
  }

  /** Hands on the contents of these objects as they come; a missing one is left out. */
  async readObjects(ids: readonly string[], onObject: (id: string, content: Buffer) => void): Promise<void> {
    if (ids.length === 0) return;
    const batch = new BlobBatch(onObject);
    if (ids.length <= mostAsked) {
      await this.contents.ask(ids, (chunk) => {
        batch.push(chunk);
        return batch.answered === ids.length;
      });
    } else {
      const push = (chunk: Buffer): void => batch.push(chunk);
      await this.scratch.stream(['cat-file', '--batch', '--buffer'], `${ids.join('\n')}\n`, push);
    }
  }

  /** The id of a branch or tag on the server. */
  lookUp(name: string): Promise<string | undefined> {
    return this.parts.remote.lookUp(name, this.scratch);
  }

  /** A repository for commits without trees, so that deepening never makes the server believe we have the trees. */
  async openHistory(): Promise<ScratchRepository> {
    return createScratchRepository({
      parent: this.parts.temporaryFolder,
      folders: this.parts.folders,
      environment: this.scratch.environment,
      objectFormat: this.parts.objectFormat,
      borrowed: this.scratch.objectsFolder,
      shallow: await this.scratch.shallow(),
    });
  }

  /** Fetches commits alone, `depth` generations from each of the `cut` ones; answers whether the server has them. */
  async deepen(history: ScratchRepository, cut: readonly string[], depth: number): Promise<boolean> {
    const unknown = await this.parts.remote.fetch(history, cut, { filter: 'tree:0', depth, known: cut });
    return unknown.length === 0;
  }

  /**
   * Fetches `depth` generations of commits with their trees from each of these commits. What cannot be had stays
   * missing.
   */
  async deepenTrees(commits: readonly string[], depth: number): Promise<void> {
    await this.inTurn(async () => {
      const known = this.parts.isPartial ? 'none' : commits;
      const unknown = await this.parts.remote.fetch(this.scratch, commits, { filter: 'blob:none', depth, known });
      this.fetchedCommits.push(...commits.filter((commit) => !unknown.includes(commit)));
    });
  }

  async close(): Promise<void> {
    await Promise.all([this.headers.stop(), this.contents.stop()]);
    await this.scratch.remove();
  }

  private async presentSizes(ids: readonly string[]): Promise<Map<string, number>> {
    if (ids.length === 0) return new Map();
    const headers = await this.headersOf(ids);
    return new Map(headers.flatMap((header) => (header?.type === 'blob' ? [[header.id, header.bytes]] : [])));
  }

  /** What git tells of each of these names. */
  private async headersOf(names: readonly string[]): Promise<readonly (ObjectHeader | undefined)[]> {
    if (names.length > mostAsked) {
      const output = await this.scratch.read(['cat-file', '--batch-check', '--buffer'], `${names.join('\n')}\n`);
      return output.toString('latin1').split('\n').slice(0, -1).map(parseObjectHeader);
    }
    let lines = '';
    let count = 0;
    await this.headers.ask(names, (chunk) => {
      const text = chunk.toString('latin1');
      lines += text;
      count += text.split('\n').length - 1;
      return count === names.length;
    });
    return lines.split('\n').slice(0, -1).map(parseObjectHeader);
  }

  private async presentCommit(id: string): Promise<string | undefined> {
    const names = this.parts.isPartial ? [`${id}^{commit}`, `${id}^{tree}`] : [`${id}^{commit}`];
    const headers = await this.headersOf(names);
    return headers.includes(undefined) ? undefined : headers[0]?.id;
  }

  private async presentOrWanted(id: string): Promise<string | undefined> {
    const present = await this.presentCommit(id);
    if (present === undefined) this.wantedCommits.add(id);
    return present;
  }

  private async presentOrWantedSizes(ids: readonly string[]) {
    const sizes = await this.presentSizes(ids);
    const missing = this.mayLackBlobs ? ids.filter((id) => !sizes.has(id)) : [];
    for (const id of missing) this.wantedBlobs.add(id);
    return { sizes, missing };
  }

  /** A look at what is here, which a fetch waits for. */
  private async checked<T>(check: Promise<T>): Promise<T> {
    this.checks.add(check);
    try {
      return await check;
    } finally {
      this.checks.delete(check);
    }
  }

  /** What is asked for at the same time is fetched together; where that fails, whoever waits for it tries again. */
  private fetchTogether(
    wanted: Set<string>,
    own: readonly string[],
    fetch: (ids: readonly string[]) => Promise<void>,
  ): Promise<void> {
    return this.inTurn(async () => {
      await Promise.allSettled(this.checks);
      if (!own.some((id) => wanted.has(id))) return;
      const ids = [...wanted];
      wanted.clear();
      try {
        await fetch(ids);
      } catch (error) {
        for (const id of ids) if (!own.includes(id)) wanted.add(id);
        throw error;
      }
    });
  }

  private async fetchCommits(ids: readonly string[]): Promise<void> {
    // A partial clone lacks trees of commits it has, so the server must not leave them away.
    const known = this.parts.isPartial ? 'none' : [...this.fetchedCommits];
    const unknown = await this.parts.remote.fetch(this.scratch, ids, { filter: 'blob:none', depth: 1, known });
    this.fetchedCommits.push(...ids.filter((id) => !unknown.includes(id)));
  }

  private async fetchBlobs(ids: readonly string[]): Promise<void> {
    await this.parts.remote.fetch(this.scratch, ids, { filter: 'blob:none', known: 'none' });
  }

  /** One fetch at a time: git locks the list of shallow commits. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.turn.then(work);
    this.turn = done.catch(() => undefined);
    return done;
  }
}
