import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { type AbsentFile, refuseAbsentFiles } from '../../domain/inference/program/absent-files.js';
import type { CommandProvider } from '../../domain/inference/program/program-provider.js';
import type { TreeId } from '../../ports/git.js';
import type { OwnFolders } from '../../ports/own-folders.js';
import type { GraderFiles } from '../../ports/programs.js';
import type { Worktrees } from '../../ports/worktrees.js';
import { ProgramFailure } from './program-failure.js';
import { runOnce } from './run-once.js';

export type WorkplacesParts = {
  readonly worktrees: Worktrees;
  /** Where folders are made. */
  readonly parent: string;
  readonly folders: OwnFolders;
  readonly environmentOf: (target: CommandProvider) => Readonly<Record<string, string>>;
};

type CheckedOut = { readonly folder: string; readonly absent: readonly AbsentFile[] };

const setupTimeoutMs = 15 * 60_000;

/** The folders that programs run in: files of one commit each, made when they are first needed. */
export class Workplaces {
  private readonly checkOuts = new Map<string, Promise<CheckedOut>>();
  private readonly setups = new Map<string, Promise<ProgramFailure | undefined>>();
  private root: Promise<string> | undefined;

  constructor(private readonly parts: WorkplacesParts) {}

  /** The untouched files of a commit, for programs that grade. */
  async forGraders(tree: TreeId): Promise<string> {
    return (await this.graders(tree)).folder;
  }

  /** Throws a `UserError` where files that graders depend on are not here. */
  async refuseAbsentForGraders({ tree, sources }: GraderFiles): Promise<void> {
    refuseAbsentFiles((await this.graders(tree)).absent, sources);
  }

  /**
   * The files of a target, set up once. Throws a `ProgramFailure` where the setup failed, and a `UserError` where files
   * that it depends on are not here.
   */
  async forTarget(target: CommandProvider, signal?: AbortSignal): Promise<string> {
    const { tree, setup, cwd = '.', env, sources } = target;
    const key = JSON.stringify(['target', tree, setup, cwd, env]);
    const checkedOut = await this.checkedOut(key, tree);
    refuseAbsentFiles(checkedOut.absent, sources);
    const folder = join(checkedOut.folder, cwd);
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
    if (this.root !== undefined) await this.parts.folders.remove(await this.root);
  }

  private graders(tree: TreeId): Promise<CheckedOut> {
    return this.checkedOut(`graders ${tree}`, tree);
  }

  private checkedOut(key: string, tree: TreeId): Promise<CheckedOut> {
    const known = this.checkOuts.get(key) ?? this.checkOut(tree);
    this.checkOuts.set(key, known);
    return known;
  }

  private async checkOut(tree: TreeId): Promise<CheckedOut> {
    const folder = await mkdtemp(join(await this.rootFolder(), 'worktree-'));
    return { folder, absent: await this.parts.worktrees.checkOut(tree, folder) };
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

  private rootFolder(): Promise<string> {
    this.root ??= this.parts.folders.make(this.parts.parent, 'lanegate-programs-');
    return this.root;
  }
}
