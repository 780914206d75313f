import type { WrittenFile } from '../../domain/ledger/ledger-change.js';
import { type LedgerFile, ledgerBranch, maxRecordBytes } from '../../domain/ledger/ledger-entry.js';
import { UserError } from '../../domain/user-error.js';
import type { Environment } from '../../ports/environment.js';
import { BlobBatch } from './blob-batch.js';
import { gitEnvironment } from './git-settings.js';
import { failure, type GitOutcome, runGit } from './run-git.js';
import { splitRecords } from './split-records.js';

export const ownBranch = `refs/heads/${ledgerBranch}`;
export const sharedBranch = `refs/remotes/origin/${ledgerBranch}`;

/** Where the branch stands here, and where origin's stood when it was fetched. */
export type LedgerTips = { readonly own: string | undefined; readonly shared: string | undefined };

/** A stored file of a commit. */
export type StoredFile = { readonly path: string; readonly blob: string; readonly bytes: number };

/** Files to write on top of a commit, and what else the commit joins. */
export type NewCommit = {
  readonly on: string | undefined;
  readonly joins?: string | undefined;
  readonly files: readonly WrittenFile[];
  readonly message: string;
};

/** The branch of the ledger in a repository on disk: its objects and its two references, and nothing else of it. */
export class LedgerBranch {
  private readonly folder: string;
  private readonly environment: Environment;

  constructor(folder: string, environment: Environment) {
    this.folder = folder;
    this.environment = gitEnvironment(environment);
  }

  /** False of a folder outside of any repository. */
  async isThere(): Promise<boolean> {
    return (await this.ask(['rev-parse', '--git-dir'])).status === 0;
  }

  async tips(): Promise<LedgerTips> {
    const listed = await this.run(['for-each-ref', '--format=%(refname) %(objectname)', ownBranch, sharedBranch]);
    const lines = listed.toString('latin1').split('\n');
    const tips = new Map(lines.map((line) => line.split(' ') as [string, string]));
    return { own: tips.get(ownBranch), shared: tips.get(sharedBranch) };
  }

  /** The commit that both grew from; `undefined` where they have none in common. */
  async forkOf(one: string, other: string): Promise<string | undefined> {
    const fork = await this.ask(['merge-base', one, other]);
    return fork.status === 0 ? fork.stdout.toString('latin1').trim() : undefined;
  }

  /** The files of a commit at or below paths, all where none is named; links and programs are none. */
  async files(commit: string, ...paths: readonly string[]): Promise<StoredFile[]> {
    const listing = await this.run(['ls-tree', '-r', '-l', '-z', '--full-tree', commit, '--', ...paths]);
    return splitRecords(listing).flatMap((line) => {
      const [, mode, blob = '', bytes, path = ''] = /^(\d+) \w+ (\w+) +(\d+|-)\t(.*)$/su.exec(line) ?? [];
      return mode === '100644' ? [{ path, blob, bytes: Number(bytes) }] : [];
    });
  }

  /** All texts in one process. */
  async texts(files: readonly StoredFile[]): Promise<LedgerFile[]> {
    const texts = new Map<string, string>();
    const batch = new BlobBatch((id, content) => texts.set(id, content.toString('utf8')));
    const wanted = files.filter(({ bytes }) => bytes <= maxRecordBytes).map(({ blob }) => `${blob}\n`);
    if (wanted.length > 0) batch.push(await this.run(['cat-file', '--batch', '--buffer'], wanted.join('')));
    return files.map(({ path, blob }) => ({ path, text: texts.get(blob) }));
  }

  /** Whole files of the server's branch, fetched beside ours. */
  async fetch(): Promise<GitOutcome> {
    const quiet = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules'];
    return this.ask(['fetch', ...quiet, 'origin', `+${ownBranch}:${sharedBranch}`]);
  }

  /**
   * Commits files and moves our branch there, all in one process; false when the branch has meanwhile grown by what the
   * commit does not have.
   */
  async commit(commit: NewCommit): Promise<boolean> {
    const input = importOf(commit, await this.committer());
    const imported = await this.ask(['fast-import', '--quiet'], input);
    if (imported.status === 0) return true;
    if (isOvertaken.test(imported.stderr)) return false;
    throw failure(['fast-import'], imported.status, imported.stderr);
  }

  ask(args: readonly string[], input?: string): Promise<GitOutcome> {
    return runGit({ args, cwd: this.folder, environment: this.environment, input });
  }

  private async run(args: readonly string[], input?: string): Promise<Buffer> {
    const outcome = await this.ask(args, input);
    if (outcome.status !== 0) throw failure(args, outcome.status, outcome.stderr);
    return outcome.stdout;
  }

  private async committer(): Promise<string> {
    const asked = await this.ask(['var', 'GIT_COMMITTER_IDENT']);
    if (asked.status === 0) return asked.stdout.toString('utf8').trim();
    throw new UserError('git does not know who you are', { hint: 'git config user.name …; git config user.email …' });
  }
}

/** What git says of a branch that somebody else moved, or holds the lock of; it leaves the branch as it was. */
const isOvertaken = /not updating refs|cannot lock ref|reference already exists|is at .* but expected/iu;

/** A stream for `git fast-import`, which moves a branch only to what has all that the branch has. */
function importOf({ on, joins, files, message }: NewCommit, committer: string): string {
  const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const parents = [on === undefined ? '' : `from ${on}\n`, joins === undefined ? '' : `merge ${joins}\n`].join('');
  const written = files.map(({ path, text }) => `M 100644 inline ${path}\n${data(text)}`).join('');
  return `commit ${ownBranch}\ncommitter ${committer}\n${data(message)}${parents}${written}\ndone\n`;
}
