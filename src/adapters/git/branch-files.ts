import { tmpdir } from 'node:os';
import { UserError } from '../../domain/user-error.js';
import type { Environment } from '../../ports/environment.js';
import { gitEnvironment } from './git-settings.js';
import { withOwnIndex } from './own-index.js';
import { complaintOf, failure, type GitOutcome, runGit } from './run-git.js';

export type BranchFilesParts = {
  /** Any folder of the repository. */
  readonly folder: string;
  readonly branch: string;
  readonly environment: Environment;
  /** Whether what is written also goes to origin. */
  readonly isPushed: boolean;
};

/** Files of a branch that is not checked out, as git objects; a file is written by a commit of its own. */
export class BranchFiles {
  private readonly reference: string;
  private readonly environment: Environment;

  constructor(private readonly parts: BranchFilesParts) {
    this.reference = `refs/heads/${parts.branch}`;
    this.environment = gitEnvironment(parts.environment);
  }

  async read(path: string): Promise<string | undefined> {
    const tip = await this.tip();
    if (tip === undefined) return undefined;
    const found = await this.ask(['cat-file', 'blob', `${tip}:${path}`]);
    return found.status === 0 ? found.stdout.toString('utf8') : undefined;
  }

  /** Throws an `Error` where somebody else moved the branch meanwhile, and a `UserError` where it is checked out. */
  async write(path: string, text: string, message: string): Promise<void> {
    await this.refuseCheckedOut();
    const tip = await this.tip();
    const blob = await this.idFrom(['hash-object', '-w', '--stdin'], text);
    const commit = await withOwnIndex(tmpdir(), async (index) => {
      const own = { GIT_INDEX_FILE: index };
      if (tip !== undefined) await this.run(['read-tree', tip], { environment: own });
      const line = `100644 ${blob}\t${path}\n`;
      await this.run(['update-index', '--add', '--index-info'], { environment: own, input: line });
      const tree = (await this.run(['write-tree'], { environment: own })).toString('latin1').trim();
      return this.idFrom(['commit-tree', tree, ...(tip === undefined ? [] : ['-p', tip])], message);
    });
    await this.run(['update-ref', '-m', 'lanegate', this.reference, commit, tip ?? '0'.repeat(commit.length)]);
    if (this.parts.isPushed) await this.push(commit);
  }

  private async push(commit: string): Promise<void> {
    const pushed = await this.ask(['push', '--quiet', '--no-verify', 'origin', `${commit}:${this.reference}`]);
    if (pushed.status !== 0) throw new Error(`origin refuses ${this.parts.branch}: ${complaintOf(pushed.stderr)}`);
  }

  /** Its own branch may not be moved below a working copy, which would then look as if somebody had edited it. */
  private async refuseCheckedOut(): Promise<void> {
    const head = await this.ask(['symbolic-ref', '--quiet', 'HEAD']);
    if (head.stdout.toString('utf8').trim() !== this.reference) return;
    throw new UserError(`the branch ${this.parts.branch} is checked out here`, {
      hint: 'check out another one, or leave `branch` away to write the working copy',
    });
  }

  private async tip(): Promise<string | undefined> {
    const found = await this.ask([
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${this.reference}^{commit}`,
    ]);
    return found.status === 0 ? found.stdout.toString('latin1').trim() : undefined;
  }

  private async idFrom(args: readonly string[], input: string): Promise<string> {
    return (await this.run(args, { input })).toString('latin1').trim();
  }

  private async run(args: readonly string[], more: Asked = {}): Promise<Buffer> {
    const outcome = await this.ask(args, more);
    if (outcome.status === 0) return outcome.stdout;
    throw failure(args, outcome.status, outcome.stderr);
  }

  private ask(args: readonly string[], { input, environment = {} }: Asked = {}): Promise<GitOutcome> {
    return runGit({ args, cwd: this.parts.folder, environment: { ...this.environment, ...environment }, input });
  }
}

type Asked = { readonly input?: string; readonly environment?: Environment };
