import { UserError } from '../../domain/user-error.js';
import type { Environment } from '../../ports/environment.js';
import type { TargetFiles } from '../../ports/target-files.js';
import { commitFiles } from './commit-files.js';
import { gitEnvironment } from './git-settings.js';
import { complaintOf, type GitOutcome, runGit } from './run-git.js';

export type BranchFilesParts = {
  /** Any folder of the repository. */
  readonly folder: string;
  readonly branch: string;
  readonly environment: Environment;
  /** Whether what is written also goes to origin. */
  readonly isPushed: boolean;
};

/** Files of a branch that is not checked out, as git objects; a file is written by a commit of its own. */
export class BranchFiles implements TargetFiles {
  private readonly reference: string;
  private readonly environment: Environment;

  constructor(private readonly parts: BranchFilesParts) {
    this.reference = `refs/heads/${parts.branch}`;
    this.environment = gitEnvironment(parts.environment);
  }

  async read(path: string): Promise<string | undefined> {
    const found = await this.ask(['cat-file', 'blob', `${this.reference}:${path}`]);
    return found.status === 0 ? found.stdout.toString('utf8') : undefined;
  }

  /** Throws an `Error` where somebody else moved the branch meanwhile, and a `UserError` where it is checked out. */
  async write(path: string, text: string, message: string): Promise<void> {
    await this.refuseCheckedOut();
    const commit = { on: await this.tip(), files: [{ path, text }], message };
    const isWritten = await commitFiles((args, input) => this.ask(args, input), this.reference, commit);
    if (!isWritten) throw new Error(`somebody else moved ${this.parts.branch} meanwhile; ${path} was not written`);
    if (this.parts.isPushed) await this.push();
  }

  private async push(): Promise<void> {
    const pushed = await this.ask(['push', '--quiet', '--no-verify', 'origin', `${this.reference}:${this.reference}`]);
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

  private ask(args: readonly string[], input?: string): Promise<GitOutcome> {
    return runGit({ args, cwd: this.parts.folder, environment: this.environment, input });
  }
}
