import { UserError } from '../../domain/user-error.js';
import type { Environment } from '../../ports/environment.js';
import type { TargetFiles, TextOf } from '../../ports/target-files.js';
import { commitFiles } from './commit-files.js';
import { gitEnvironment } from './git-settings.js';
import { complaintOf, type GitOutcome, runGit } from './run-git.js';
import { type Pace, untilMoved } from './until-moved.js';

export type BranchFilesParts = {
  /** Any folder of the repository. */
  readonly folder: string;
  readonly branch: string;
  readonly environment: Environment;
  /** Whether what is written also goes to origin. */
  readonly isPushed: boolean;
  readonly pace: Pace;
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
    return this.textAt(this.reference, path);
  }

  /**
   * Brings the branch to origin also where the file holds the text already, since an earlier call may have kept it here
   * alone. Throws a `UserError` where the branch is checked out.
   */
  async write(path: string, textOf: TextOf, message: string): Promise<void> {
    await this.refuseCheckedOut();
    const { pace, branch } = this.parts;
    const tryOnce = async (): Promise<true | undefined> =>
      (await this.tryWrite(path, textOf, message)) ? true : undefined;
    await untilMoved(pace, tryOnce, `others wrote to the branch ${branch} all the time; ${path} was not written`);
    if (this.parts.isPushed) await this.push();
  }

  /** Writes on the very commit that was read from; false where somebody else moved the branch meanwhile. */
  private async tryWrite(path: string, textOf: TextOf, message: string): Promise<boolean> {
    const on = await this.tip();
    const found = on === undefined ? undefined : await this.textAt(on, path);
    const text = textOf(found);
    if (text === found) return true;
    return commitFiles((args, input) => this.ask(args, input), this.reference, {
      on,
      files: [{ path, text }],
      message,
    });
  }

  private async textAt(revision: string, path: string): Promise<string | undefined> {
    const found = await this.ask(['cat-file', 'blob', `${revision}:${path}`]);
    return found.status === 0 ? found.stdout.toString('utf8') : undefined;
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
