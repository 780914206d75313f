import { z } from 'zod';
import { appendDelayMs, mostAppends } from '../../domain/ledger/append-delay.js';
import { type LedgerChange, pathsOf, settleChange, type WrittenFile } from '../../domain/ledger/ledger-change.js';
import {
  entryOf,
  isWanted,
  type LedgerFile,
  type LedgerQuery,
  ledgerBranch,
  maxRecordBytes,
  stateFolder,
} from '../../domain/ledger/ledger-entry.js';
import { folderOf, type LedgerRecord } from '../../domain/ledger/ledger-record.js';
import type { Clock } from '../../ports/clock.js';
import type { AppendedRecord, ChangeOutcome, Ledger } from '../../ports/ledger.js';
import type { Random } from '../../ports/random.js';
import type { GithubApi } from './github-api.js';
import { requestFailure } from './retry-requests.js';

export type Pace = { readonly clock: Clock; readonly random: Random };

const Named = z.object({ sha: z.string() });
const Reference = z.object({ object: Named });
const Commit = z.object({ sha: z.string(), tree: Named });
const Tree = z.object({
  truncated: z.boolean(),
  tree: z.array(
    z.object({ path: z.string(), mode: z.string(), type: z.string(), sha: z.string(), size: z.number().optional() }),
  ),
});
type TreeFile = z.infer<typeof Tree>['tree'][number];
const Blob = z.object({ content: z.string(), encoding: z.literal('base64') });

/** Where the branch stands: its commit and the tree of that. */
type Tip = { readonly tip: string | undefined; readonly base: string | undefined };

type Written = { readonly files: readonly WrittenFile[]; readonly message: string };

/** Named in full, since a tag may have the same short name, and who may write tags may write no records. */
const branchTree = encodeURIComponent(`refs/heads/${ledgerBranch}`);
const whole = { recursive: '1' };

/** What GitHub says of a branch that somebody else moved, or made, meanwhile. */
const overtaken = /fast.forward|reference already exists/iu;

/** More records than these about one thing would use up the token's requests. */
const mostFilesRead = 200;

/** The branch of a repository on GitHub, through its API; needs `contents: read`, and `contents: write` to append. */
export class GithubLedger implements Ledger {
  private readonly api: GithubApi;
  private readonly pace: Pace;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(api: GithubApi, pace: Pace) {
    this.api = api;
    this.pace = pace;
  }

  async read(query: LedgerQuery): Promise<readonly LedgerFile[]> {
    const listed = await this.files(folderOf[query.kind]);
    const files = listed.filter(({ path, mode }) => mode === '100644' && isWanted(path, query));
    if (files.length > mostFilesRead) throw new Error(`it has ${files.length} records of one kind, which are too many`);
    return Promise.all(files.map((file) => this.fileOf(file)));
  }

  async readStates(): Promise<readonly LedgerFile[]> {
    const listed = await this.files(stateFolder);
    const states = listed.filter(({ path, mode }) => mode === '100644' && path.startsWith(`${stateFolder}/`));
    return Promise.all(states.sort((one, other) => (one.path < other.path ? -1 : 1)).map((file) => this.fileOf(file)));
  }

  async append(record: LedgerRecord): Promise<AppendedRecord> {
    const outcome = await this.change({ records: [record], states: [] });
    if (outcome.kind === 'overtaken') throw new Error('a record overtakes nothing');
    return { path: entryOf(record).path, commit: outcome.commit };
  }

  /** Writers of one process take turns, since each try of one who is overtaken costs five requests. */
  change(change: LedgerChange): Promise<ChangeOutcome> {
    const done = this.turn.then(() => this.write(change));
    this.turn = done.catch(() => undefined);
    return done;
  }

  private async write(change: LedgerChange): Promise<ChangeOutcome> {
    for (let attempt = 1; attempt <= mostAppends; attempt += 1) {
      const tip = await this.tip();
      const base = tip === undefined ? undefined : (await this.commit(tip)).tree.sha;
      const settled = settleChange(change, await this.current(change, base));
      if (settled.kind === 'overtaken') return settled;
      if (settled.kind === 'done') return { kind: 'written', commit: tip ?? '' };
      const commit = await this.commitOn({ tip, base }, settled);
      if (commit === tip || (await this.move(tip, commit))) return { kind: 'written', commit };
      await this.pace.clock.sleep(appendDelayMs(attempt, this.pace.random.next()));
    }
    throw new Error(`others wrote to the branch ${ledgerBranch} all the time; the change is not there`);
  }

  /** What there is of a change; a change of records alone need not look, since its tree would not differ. */
  private async current(change: LedgerChange, base: string | undefined): Promise<LedgerFile[]> {
    if (base === undefined || change.states.length === 0) return [];
    const paths = new Set(pathsOf(change));
    const folders = [...new Set([...paths].map((path) => path.slice(0, path.indexOf('/'))))];
    const listed: TreeFile[] = [];
    for (const folder of folders) listed.push(...(await this.files(folder, base)));
    const files = new Map(listed.filter(({ path }) => paths.has(path)).map((file) => [file.path, file]));
    return Promise.all([...files.values()].map((file) => this.fileOf(file)));
  }

  private async fileOf({ path, sha, size = 0 }: TreeFile): Promise<LedgerFile> {
    return { path, text: await this.text(sha, size) };
  }

  private async tip(): Promise<string | undefined> {
    return (await this.api.find(`git/ref/heads%2F${ledgerBranch}`, Reference))?.object.sha;
  }

  private commit(sha: string): Promise<z.infer<typeof Commit>> {
    return this.api.get(`git/commits/${sha}`, Commit);
  }

  /** What a tree holds in one request; where GitHub cuts that short, what a folder of it holds. */
  private async files(folder: string, root = branchTree): Promise<readonly TreeFile[]> {
    const all = await this.tree(root, whole);
    if (all?.truncated !== true) return all?.tree ?? [];
    const place = (await this.tree(root))?.tree.find(({ path, type }) => path === folder && type === 'tree');
    if (place === undefined) return [];
    const { tree, truncated } = await this.api.get(`git/trees/${place.sha}`, Tree, whole);
    if (truncated) throw new Error('it holds more files than GitHub lists');
    return tree.map((file) => ({ ...file, path: `${folder}/${file.path}` }));
  }

  private tree(name: string, query = {}): Promise<z.infer<typeof Tree> | undefined> {
    return this.api.find(`git/trees/${name}`, Tree, query);
  }

  private async text(sha: string, size: number): Promise<string | undefined> {
    if (size > maxRecordBytes) return undefined;
    const { content, encoding } = await this.api.get(`git/blobs/${sha}`, Blob);
    return Buffer.from(content, encoding).toString('utf8');
  }

  /** A commit that adds files to a tip, or the tip itself where it has them: then its tree does not change. */
  private async commitOn({ tip, base }: Tip, { files, message }: Written): Promise<string> {
    const tree = await this.api.send('POST', 'git/trees', {
      body: {
        ...(base === undefined ? {} : { base_tree: base }),
        tree: files.map(({ path, text }) => ({ path, mode: '100644', type: 'blob', content: text })),
      },
      schema: Named,
    });
    if (tip !== undefined && tree.sha === base) return tip;
    const body = { message, tree: tree.sha, parents: tip === undefined ? [] : [tip] };
    return (await this.api.send('POST', 'git/commits', { body, schema: Named })).sha;
  }

  /** Moves the branch from where it was to a commit; false when somebody else was faster. */
  private async move(tip: string | undefined, commit: string): Promise<boolean> {
    const request =
      tip === undefined
        ? (['POST', 'git/refs', { ref: `refs/heads/${ledgerBranch}`, sha: commit }] as const)
        : (['PATCH', `git/refs/heads%2F${ledgerBranch}`, { sha: commit, force: false }] as const);
    const [method, path, body] = request;
    try {
      await this.api.send(method, path, { body, schema: Reference });
      return true;
    } catch (error) {
      if (!(await this.isOvertaken(tip, error))) throw error;
      return false;
    }
  }

  /** GitHub answers 422 to rules of the branch as well, which no further try would mend. */
  private async isOvertaken(tip: string | undefined, error: unknown): Promise<boolean> {
    const { status, message } = requestFailure(error) ?? { status: 0, message: '' };
    if (status !== 409 && status !== 422) return false;
    return overtaken.test(message) || (await this.tip()) !== tip;
  }
}
