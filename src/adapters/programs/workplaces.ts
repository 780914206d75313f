import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CommandProvider } from '../../domain/inference/program/program-provider.js';
import type { TreeId } from '../../ports/git.js';
import type { Worktrees } from '../../ports/worktrees.js';
import { ProgramFailure } from './program-failure.js';
import { runOnce } from './run-once.js';

export type WorkplacesParts = {
  readonly worktrees: Worktrees;
  /** Where folders are made. */
  readonly parent: string;
  readonly environmentOf: (target: CommandProvider) => Readonly<Record<string, string>>;
};

const setupTimeoutMs = 15 * 60_000;

/** The folders that programs run in: files of one commit each, made when they are first needed. */
export class Workplaces {
  private readonly folders = new Map<string, Promise<string>>();
  private readonly setups = new Map<string, Promise<ProgramFailure | undefined>>();
  private root: Promise<string> | undefined;

  constructor(private readonly parts: WorkplacesParts) {}

  /** The untouched files of a commit, for programs that grade. */
  forGraders(tree: TreeId): Promise<string> {
    return this.checkedOut(`graders ${tree}`, tree);
  }

  /** The files of a target, set up once. Throws a `ProgramFailure` where the setup failed. */
  async forTarget(target: CommandProvider, signal?: AbortSignal): Promise<string> {
    const { tree, setup, cwd = '.', env } = target;
    const key = JSON.stringify(['target', tree, setup, cwd, env]);
    const folder = join(await this.checkedOut(key, tree), cwd);
    if (setup === undefined) return folder;
    const known = this.setups.get(key) ?? this.setUp(target, folder, signal);
    this.setups.set(key, known);
    const failure = await known;
    if (failure !== undefined) throw failure;
    return folder;
  }

  /** A folder without files. */
  async empty(): Promise<string> {
    return mkdtemp(join(await this.rootFolder(), 'empty-'));
  }

  async close(): Promise<void> {
    if (this.root !== undefined) await removeFolder(await this.root);
  }

  private checkedOut(key: string, tree: TreeId): Promise<string> {
    const known = this.folders.get(key) ?? this.checkOut(tree);
    this.folders.set(key, known);
    return known;
  }

  private async checkOut(tree: TreeId): Promise<string> {
    const folder = await mkdtemp(join(await this.rootFolder(), 'worktree-'));
    await this.parts.worktrees.checkOut(tree, folder);
    return folder;
  }

  private async setUp(
    target: CommandProvider,
    folder: string,
    signal: AbortSignal | undefined,
  ): Promise<ProgramFailure | undefined> {
    const command = { words: target.setup ?? '', folder, environment: this.parts.environmentOf(target) };
    try {
      await runOnce(command, { input: '', timeoutMs: setupTimeoutMs, signal, isUnread: true });
      return undefined;
    } catch (error) {
      if (error instanceof ProgramFailure)
        return new ProgramFailure('program-failed', `setup failed: ${error.message}`);
      throw error;
    }
  }

  /** `mkdtemp` makes a folder that nobody else can read. */
  private rootFolder(): Promise<string> {
    this.root ??= mkdtemp(join(this.parts.parent, 'lanegate-programs-'));
    return this.root;
  }
}

/** Some package managers make folders that even their owner cannot write to. */
async function removeFolder(folder: string): Promise<void> {
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true, maxRetries: 3 });
  await remove().catch(async () => {
    await makeWritable(folder);
    await remove();
  });
}

async function makeWritable(folder: string): Promise<void> {
  await chmod(folder, 0o700);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) await makeWritable(join(folder, entry.name));
  }
}
