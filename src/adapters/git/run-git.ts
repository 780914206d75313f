import { type ChildProcess, spawn } from 'node:child_process';
import { UserError } from '../../domain/user-error.js';
import type { Environment } from '../../ports/environment.js';
import { isMissingFile } from './is-missing-file.js';

export type GitCommand = {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly environment: Environment;
  readonly input?: string | undefined;
  /** Takes standard output as it comes; without it, the outcome has it whole. */
  readonly onOutput?: ((chunk: Buffer) => void) | undefined;
};

export type GitOutcome = { readonly status: number; readonly stdout: Buffer; readonly stderr: string };

/** Git ran and said no. */
export class GitError extends Error {
  override readonly name = 'GitError';
}

/** What a git process is started with. */
export type GitStart = Pick<GitCommand, 'args' | 'cwd' | 'environment'>;

/**
 * A git process without a shell, and what it has complained about so far, without credentials. Throws a `UserError`
 * where no more files may be open, as its streams are.
 */
export function startGit({ args, cwd, environment }: GitStart) {
  const child = spawn('git', args, { cwd, env: { ...environment }, windowsHide: true });
  if (child.stdio === undefined) throw tooManyFiles(child);
  const complaints: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk));
  // Git may end before it has read everything; its status tells more than a broken pipe.
  child.stdin.on('error', () => {});
  return { child, complaint: () => withoutCredentials(Buffer.concat(complaints).toString('utf8')) };
}

/** A process without streams tells why later, and nobody else is to hear of it. */
function tooManyFiles(child: ChildProcess): UserError {
  child.on('error', () => {});
  return new UserError('git could not be started: as many files are open as may be', {
    hint: 'raise how many may be, such as by `ulimit -n 1024`',
  });
}

/** Runs git without a shell and waits for its end; a non-zero status is an outcome. Throws `UserError` without git. */
export function runGit(command: GitCommand): Promise<GitOutcome> {
  return new Promise((resolve, reject) => {
    const { child, complaint } = startGit(command);
    const output: Buffer[] = [];
    child.stdout.on('data', command.onOutput ?? ((chunk: Buffer) => output.push(chunk)));
    child.on('error', (cause) => reject(notStarted(cause)));
    child.on('close', (status) =>
      resolve({ status: status ?? -1, stdout: Buffer.concat(output), stderr: complaint() }),
    );
    child.stdin.end(command.input ?? '');
  });
}

/**
 * Runs git and yields standard output as fast as it is taken; stopping early ends the process. A non-zero status is a
 * `GitError` after the last chunk. Throws `UserError` without git.
 */
export async function* streamGit(command: GitCommand): AsyncGenerator<Buffer> {
  const { child, complaint } = startGit(command);
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', (cause) => reject(notStarted(cause)));
    child.on('close', (status) => resolve(status ?? -1));
  });
  ended.catch(() => {});
  child.stdin.end(command.input ?? '');
  try {
    yield* child.stdout as AsyncIterable<Buffer>;
    const status = await ended;
    if (status !== 0) throw failure(command.args, status, complaint());
  } finally {
    child.kill();
  }
}

/** Like `runGit`, but a non-zero status is a `GitError`. Answers standard output. */
export async function runGitOrThrow(command: GitCommand): Promise<Buffer> {
  const outcome = await runGit(command);
  if (outcome.status !== 0) throw failure(command.args, outcome.status, outcome.stderr);
  return outcome.stdout;
}

/** What a git that said no is told as: a `UserError` where its disk takes nothing, else a `GitError`. */
export function failure(args: readonly string[], status: number, stderr: string): Error {
  const complaint = complaintOf(stderr);
  if (takesNothing.test(complaint))
    return new UserError(`git ${args[0]} could not write: ${complaint}`, {
      hint: 'nothing was recorded; make room, or have that place take writes, and run the same command again',
    });
  return new GitError(`git ${args[0]} failed with status ${status}: ${complaint}`);
}

/** What git says of a disk or a folder that takes no writes; a server may deny a permission too. */
const takesNothing =
  /No space left on device|Out of diskspace|Disk quota exceeded|Read-only file system|Unable to create '.*': (?:Permission denied|Operation not permitted)|insufficient permission for adding an object/iu;

/** What to do where a repository has no working copy. */
export const noWorkTree = 'a bare repository has no working copy: run this in a clone of it';

/** What git complained about, as one line without its prefixes. */
export function complaintOf(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => /^(fatal|error|remote):/.test(line));
  const told = lines.length > 0 ? lines : stderr.split('\n').filter((line) => line.trim() !== '');
  return told.map((line) => line.replace(/^(fatal|error): /, '').trim()).join('; ') || 'git gave no reason';
}

function withoutCredentials(text: string): string {
  return text.replace(/(:\/\/)[^/\s@]+@/g, '$1***@').replace(/(authorization:\s*\S+\s+)\S+/gi, '$1***');
}

/** Why there is no process: a `UserError` where git is not installed. */
export function notStarted(cause: Error): Error {
  if (!isMissingFile(cause)) return cause;
  return new UserError('git could not be started', {
    hint: 'Install git 2.31 or newer, have it on the PATH, and check that the folder exists.',
    cause,
  });
}
