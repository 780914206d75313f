import { tmpdir } from 'node:os';
import { appendDelayMs, mostAppends } from '../../domain/ledger/append-delay.js';
import { joinBranches } from '../../domain/ledger/join-branches.js';
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
import { type LedgerRecord, ledgerKinds } from '../../domain/ledger/ledger-record.js';
import { UserError } from '../../domain/user-error.js';
import type { Clock } from '../../ports/clock.js';
import type { Environment } from '../../ports/environment.js';
import type { AppendedRecord, ChangeOutcome, LocalLedger } from '../../ports/ledger.js';
import type { Random } from '../../ports/random.js';
import { BlobBatch } from './blob-batch.js';
import { gitEnvironment } from './git-settings.js';
import { withOwnIndex } from './own-index.js';
import { complaintOf, failure, type GitOutcome, runGit } from './run-git.js';
import { splitRecords } from './split-records.js';

export type GitLedgerParts = {
  /** Any folder of the repository. */
  readonly folder: string;
  readonly environment: Environment;
  readonly clock: Clock;
  readonly random: Random;
};

const ownBranch = `refs/heads/${ledgerBranch}`;
const sharedBranch = `refs/remotes/origin/${ledgerBranch}`;

type Written = { readonly files: readonly WrittenFile[]; readonly message: string };

/** A stored file of one of the two branches. */
type StoredFile = { readonly path: string; readonly blob: string; readonly bytes: number };

/**
 * The ledger of a repository on disk: its own branch, and what was fetched of origin's. Only these two references and new
 * objects are written; index and working copy stay as they are.
 */
export class GitLedger implements LocalLedger {
  private readonly parts: GitLedgerParts;
  private readonly environment: Environment;

  constructor(parts: GitLedgerParts) {
    this.parts = parts;
    this.environment = gitEnvironment(parts.environment);
  }

  /** A folder outside of any repository has no ledger. */
  async read(query: LedgerQuery): Promise<readonly LedgerFile[]> {
    if ((await this.ask(['rev-parse', '--git-dir'])).status !== 0) return [];
    const listed = [...(await this.filesOf(ownBranch, query)), ...(await this.filesOf(sharedBranch, query))];
    const files = new Map(listed.map((file) => [`${file.path} ${file.blob}`, file]));
    return this.textsOf([...files.values()]);
  }

  async readStates(): Promise<readonly LedgerFile[]> {
    if ((await this.ask(['rev-parse', '--git-dir'])).status !== 0) return [];
    const tip = await this.base();
    const states = tip === undefined ? [] : await this.textsOf(await this.entriesOf(tip, stateFolder));
    return states.sort((one, other) => (one.path < other.path ? -1 : 1));
  }

  async append(record: LedgerRecord): Promise<AppendedRecord> {
    const outcome = await this.change({ records: [record], states: [] });
    if (outcome.kind === 'overtaken') throw new Error('a record overtakes nothing');
    return { path: entryOf(record).path, commit: outcome.commit };
  }

  async change(change: LedgerChange): Promise<ChangeOutcome> {
    return this.retry(async () => {
      const own = await this.idOf(ownBranch);
      const base = await this.base();
      const settled = settleChange(change, base === undefined ? [] : await this.filesAt(base, pathsOf(change)));
      if (settled.kind === 'overtaken') return settled;
      const commit = settled.kind === 'done' ? (base ?? '') : await this.commitOn(base, settled);
      return commit === own || (await this.move(own, commit)) ? { kind: 'written', commit } : undefined;
    });
  }

  /** Throws a `UserError` where origin cannot be reached or refuses. */
  async push(): Promise<void> {
    await this.retry(async () => {
      const shared = await this.fetchShared();
      const own = await this.idOf(ownBranch);
      if (own === undefined || own === shared) return true;
      const commit = shared === undefined ? own : await this.joined(own, shared);
      if (commit !== own && !(await this.move(own, commit))) return undefined;
      if (commit === shared) return true;
      const args = ['push', '--quiet', '--no-verify', 'origin', `${commit}:${ownBranch}`];
      const pushed = await this.ask(args);
      if (pushed.status === 0) return true;
      if ((await this.fetchShared()) === shared) throw refusedPush(pushed);
      return undefined;
    });
  }

  /** The commit to build on: our branch with what was fetched; nothing is moved yet. */
  private async base(): Promise<string | undefined> {
    const own = await this.idOf(ownBranch);
    const shared = await this.idOf(sharedBranch);
    if (own === undefined || own === shared) return shared;
    return shared === undefined ? own : this.joined(own, shared);
  }

  /** One commit that has what is kept here and what others have; one of the two where it has the other already. */
  private async joined(own: string, shared: string): Promise<string> {
    const fork = await this.ask(['merge-base', own, shared]);
    const ancestor = fork.status === 0 ? fork.stdout.toString('latin1').trim() : undefined;
    if (ancestor === shared) return own;
    if (ancestor === own) return shared;
    const before = ancestor === undefined ? [] : await this.entriesOf(ancestor);
    const { missing, torn } = joinBranches({
      before,
      own: await this.entriesOf(own),
      other: await this.entriesOf(shared),
    });
    if (torn.length > 0) throw movedTwice(torn);
    const texts = await this.textsOf(missing);
    const files = texts.flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }]));
    if (files.length === 0) return shared;
    return this.commitOn(shared, { files, message: `Bring ${files.length} records that were made elsewhere\n` });
  }

  /** What origin has now; `undefined` where it has no ledger. */
  private async fetchShared(): Promise<string | undefined> {
    const listed = await this.ask(['ls-remote', '--quiet', 'origin', ownBranch]);
    if (listed.status !== 0) throw unreachable(listed);
    if (listed.stdout.length === 0) return undefined;
    const args = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', 'origin'];
    const fetched = await this.ask([...args, `+${ownBranch}:${sharedBranch}`]);
    if (fetched.status !== 0) throw unreachable(fetched);
    return this.idOf(sharedBranch);
  }

  private async filesOf(branch: string, query: LedgerQuery): Promise<StoredFile[]> {
    const tip = await this.idOf(branch);
    if (tip === undefined) return [];
    return (await this.entriesOf(tip, ledgerKinds[query.kind].folder)).filter(({ path }) => isWanted(path, query));
  }

  private async entriesOf(commit: string, ...folders: readonly string[]): Promise<StoredFile[]> {
    const listing = await this.run(['ls-tree', '-r', '-l', '-z', '--full-tree', commit, '--', ...folders]);
    return splitRecords(listing).flatMap((line) => {
      const [, mode, blob = '', bytes, path = ''] = /^(\d+) \w+ (\w+) +(\d+|-)\t(.*)$/su.exec(line) ?? [];
      return mode === '100644' ? [{ path, blob, bytes: Number(bytes) }] : [];
    });
  }

  /** All texts in one process. */
  private async textsOf(files: readonly StoredFile[]): Promise<LedgerFile[]> {
    const texts = new Map<string, string>();
    const batch = new BlobBatch((id, content) => texts.set(id, content.toString('utf8')));
    const wanted = files.filter(({ bytes }) => bytes <= maxRecordBytes).map(({ blob }) => `${blob}\n`);
    batch.push(await this.run(['cat-file', '--batch', '--buffer'], { input: wanted.join('') }));
    return files.map(({ path, blob }) => ({ path, text: texts.get(blob) }));
  }

  private async filesAt(commit: string, paths: readonly string[]): Promise<LedgerFile[]> {
    return this.textsOf(await this.entriesOf(commit, ...paths));
  }

  /** A commit that adds files to a tip. */
  private async commitOn(tip: string | undefined, { files, message }: Written): Promise<string> {
    const blobs: string[] = [];
    for (const { path, text } of files) {
      blobs.push(`100644 ${await this.idFrom(['hash-object', '-w', '--stdin'], text)}\t${path}`);
    }
    return withOwnIndex(tmpdir(), async (index) => {
      const own = { GIT_INDEX_FILE: index };
      if (tip !== undefined) await this.run(['read-tree', tip], { environment: own });
      await this.run(['update-index', '--add', '--index-info'], { environment: own, input: `${blobs.join('\n')}\n` });
      const tree = (await this.run(['write-tree'], { environment: own })).toString('latin1').trim();
      return await this.idFrom(['commit-tree', tree, ...(tip === undefined ? [] : ['-p', tip])], message);
    });
  }

  /** Moves our branch from where it was to a commit; false when somebody else was faster. */
  private async move(tip: string | undefined, commit: string): Promise<boolean> {
    const nothing = '0'.repeat(commit.length);
    const moved = await this.ask(['update-ref', '-m', 'lanegate', ownBranch, commit, tip ?? nothing]);
    return moved.status === 0;
  }

  private async retry<Result>(tryOnce: () => Promise<Result | undefined>): Promise<Result> {
    for (let attempt = 1; attempt <= mostAppends; attempt += 1) {
      const result = await tryOnce();
      if (result !== undefined) return result;
      await this.parts.clock.sleep(appendDelayMs(attempt, this.parts.random.next()));
    }
    throw new Error(`the branch ${ledgerBranch} could not be moved; does another process hold its lock?`);
  }

  private async idOf(reference: string): Promise<string | undefined> {
    const found = await this.ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${reference}^{commit}`]);
    return found.status === 0 ? found.stdout.toString('latin1').trim() : undefined;
  }

  private async idFrom(args: readonly string[], input?: string): Promise<string> {
    return (await this.run(args, input === undefined ? {} : { input })).toString('latin1').trim();
  }

  private async run(
    args: readonly string[],
    more: { readonly input?: string; readonly environment?: Environment } = {},
  ): Promise<Buffer> {
    const outcome = await this.ask(args, more);
    if (outcome.status === 0) return outcome.stdout;
    if (args[0] === 'commit-tree' && /ident|user\.(name|email)|tell me who you are/iu.test(outcome.stderr)) {
      throw new UserError('git does not know who you are', { hint: 'git config user.name …; git config user.email …' });
    }
    throw failure(args, outcome.status, outcome.stderr);
  }

  private ask(
    args: readonly string[],
    { input, environment = {} }: { readonly input?: string; readonly environment?: Environment } = {},
  ): Promise<GitOutcome> {
    return runGit({ args, cwd: this.parts.folder, environment: { ...this.environment, ...environment }, input });
  }
}

const unreachable = (outcome: GitOutcome): UserError =>
  new UserError(`the ledger of origin could not be read: ${complaintOf(outcome.stderr)}`, {
    hint: 'check the network and the remote; without --push the record is kept here alone',
  });

const movedTwice = (paths: readonly string[]): UserError =>
  new UserError(`the ledger was moved here and at origin: ${paths.join(', ')}`, {
    hint: `look at both (git show ${ledgerBranch}:PATH, origin/${ledgerBranch}:PATH); git branch -D ${ledgerBranch} drops what was recorded here alone`,
  });

const refusedPush = (outcome: GitOutcome): UserError =>
  new UserError(`origin refuses the ledger: ${complaintOf(outcome.stderr)}`, {
    hint: `may you write the branch ${ledgerBranch}? Where it is protected, the workflow lane-override writes it`,
  });
