import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { noTemporaryFiles } from '../../domain/temporary-files.js';
import type { Environment } from '../../ports/environment.js';
import type { OwnFolders } from '../../ports/own-folders.js';
import { isMissingFile } from './is-missing-file.js';
import { type GitOutcome, runGit, runGitOrThrow, streamGit } from './run-git.js';

export type ScratchPlan = {
  /** Where the folder of the repository is made. */
  readonly parent: string;
  /** Makes it, and removes what runs that were killed left there; it only goes away with this process when absent. */
  readonly folders?: OwnFolders | undefined;
  readonly environment: Environment;
  readonly objectFormat: string;
  /** An object folder to read from as well. */
  readonly borrowed?: string | undefined;
  /** The commits whose parents are missing on purpose, as git's `shallow` file lists them. */
  readonly shallow: string;
};

/** A bare repository of our own: what is fetched or made goes here, and another repository's objects are only read. */
export class ScratchRepository {
  readonly folder: string;
  readonly environment: Environment;

  constructor(folder: string, environment: Environment) {
    this.folder = folder;
    this.environment = { ...environment, GIT_DIR: folder };
  }

  get objectsFolder(): string {
    return join(this.folder, 'objects');
  }

  /** Runs a reading command; throws `GitError` when it fails. */
  read(args: readonly string[], input?: string): Promise<Buffer> {
    return runGitOrThrow({ args, cwd: this.folder, environment: this.environment, input });
  }

  /** Runs a reading command and hands on its output as it comes; throws `GitError` when it fails. */
  async stream(args: readonly string[], input: string, onOutput: (chunk: Buffer) => void): Promise<void> {
    await runGitOrThrow({ args, cwd: this.folder, environment: this.environment, input, onOutput });
  }

  /**
   * The output of a reading command, chunk by chunk and no faster than it is taken; throws `GitError` when it fails.
   */
  chunks(args: readonly string[], input: string): AsyncGenerator<Buffer> {
    return streamGit({ args, cwd: this.folder, environment: this.environment, input });
  }

  /** Runs a reading command whose failure is an answer. */
  ask(args: readonly string[], input?: string): Promise<GitOutcome> {
    return runGit({ args, cwd: this.folder, environment: this.environment, input });
  }

  /** The `shallow` file as it stands: one commit a line. */
  async shallow(): Promise<string> {
    return readTextIfAny(join(this.folder, 'shallow'));
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true, maxRetries: 3 });
    leftovers.delete(this.folder);
  }
}

const prefix = 'lanegate-git-';

/**
 * Makes a scratch repository, which is removed when asked or when the process exits. Writing its few files by hand
 * spares a process.
 */
export async function createScratchRepository(plan: ScratchPlan): Promise<ScratchRepository> {
  const { parent, folders } = plan;
  const folder = folders === undefined ? await mkdtemp(join(parent, prefix)) : await folders.make(parent, prefix);
  removeAtExit(folder);
  await writeFiles(folder, plan).catch((error: unknown) => {
    throw noTemporaryFiles(parent, error);
  });
  return new ScratchRepository(folder, plan.environment);
}

async function writeFiles(folder: string, plan: ScratchPlan): Promise<void> {
  await Promise.all([mkdir(join(folder, 'objects', 'info'), { recursive: true }), mkdir(join(folder, 'refs'))]);
  await Promise.all([
    writeFile(join(folder, 'HEAD'), 'ref: refs/heads/none\n'),
    writeFile(join(folder, 'config'), configurationOf(plan.objectFormat)),
    plan.shallow === '' ? undefined : writeFile(join(folder, 'shallow'), plan.shallow),
    plan.borrowed === undefined
      ? undefined
      : writeFile(join(folder, 'objects', 'info', 'alternates'), `${quoted(plan.borrowed)}\n`),
  ]);
}

/** The text of a file, or nothing when there is no such file. */
export async function readTextIfAny(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isMissingFile(error)) return '';
    throw error;
  }
}

function configurationOf(objectFormat: string): string {
  if (objectFormat === 'sha1') return '[core]\n\trepositoryformatversion = 0\n\tbare = true\n';
  return `[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tobjectformat = ${objectFormat}\n`;
}

/** Quoting in the way of C keeps `#`, quotes and line breaks in a folder's name from being read as syntax. */
const quoted = (path: string): string => `"${path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;

const leftovers = new Set<string>();

function removeAtExit(folder: string): void {
  if (!process.listeners('exit').includes(removeLeftovers)) process.on('exit', removeLeftovers);
  leftovers.add(folder);
}

function removeLeftovers(): void {
  for (const folder of leftovers) rmSync(folder, { recursive: true, force: true });
}
