import { tmpdir } from 'node:os';
import type { Json } from '../../domain/artifacts/digest.js';
import type { Program } from '../../domain/graders/need.js';
import { readResult } from '../../domain/graders/program/read-result.js';
import type { CommandProvider } from '../../domain/inference/program/program-provider.js';
import { splitNames } from '../../domain/suite/name-list.js';
import { describeInOneLine, UserError } from '../../domain/user-error.js';
import type { Environment } from '../../ports/environment.js';
import type { TreeId } from '../../ports/git.js';
import type { OwnFolders } from '../../ports/own-folders.js';
import type { GraderFiles, OpenPrograms, ProgramOutcome, Programs, ProgramsRequest } from '../../ports/programs.js';
import { CommandModel } from './command-model.js';
import { GraderWorkers, type WorkedProgram } from './grader-workers.js';
import type { Command } from './process-group.js';
import { ProgramFailure } from './program-failure.js';
import { runOnce } from './run-once.js';
import { refuseSecretVariables, scrubbedEnvironment } from './scrubbed-environment.js';
import { whyNotStarted } from './why-not-started.js';
import { Workplaces } from './workplaces.js';

export type SystemProgramsParts = {
  readonly environment: Environment;
  /** The names of variables that hold keys of providers, separated by commas. */
  readonly keys?: string | undefined;
  /** Where folders are made; the system's own place when absent. */
  readonly temporaryFolder?: string | undefined;
  readonly folders: OwnFolders;
  /** Asks an endpoint for JSON. */
  readonly post: OpenPrograms['post'];
};

/** Programs as child processes of this machine. */
export const systemPrograms = (parts: SystemProgramsParts): Programs => ({
  open: (request) => new RunningPrograms(parts, request),
});

class RunningPrograms implements OpenPrograms {
  readonly model: CommandModel;
  readonly post: OpenPrograms['post'];
  private readonly workplaces: Workplaces;
  private readonly workers: GraderWorkers;
  private readonly emptyFolders = new Map<TreeId, Promise<string>>();

  constructor(
    private readonly parts: SystemProgramsParts,
    { worktrees, modelAddresses = {} }: ProgramsRequest,
  ) {
    const { environment, temporaryFolder = tmpdir(), folders, post } = parts;
    const environmentOf = ({ env }: CommandProvider) => ({
      ...scrubbedEnvironment(environment, env),
      ...modelAddresses,
    });
    this.workplaces = new Workplaces({ worktrees, parent: temporaryFolder, folders, environmentOf });
    this.model = new CommandModel({ workplaces: this.workplaces, environmentOf });
    this.workers = new GraderWorkers(scrubbedEnvironment(environment));
    this.post = post;
  }

  async prepare(targets: readonly CommandProvider[], signal?: AbortSignal): Promise<readonly string[]> {
    const keys = splitNames(this.parts.keys ?? '');
    for (const { env } of targets) refuseSecretVariables(env, keys);
    for (const target of targets) {
      await this.workplaces.forTarget(target, signal).catch((error: unknown) => {
        // What failed is told again by every call, as the incident that it is.
        if (!(error instanceof ProgramFailure)) throw error;
      });
    }
    const named = new Set(targets.flatMap(({ env }) => env));
    return [...named].filter((name) => this.parts.environment[name] === undefined);
  }

  async whyNotRun(program: Program, files: GraderFiles, signal?: AbortSignal): Promise<string | undefined> {
    if (program.language !== 'command' && program.source.kind === 'inline')
      return this.whyNotLoaded(program, files, signal);
    try {
      await this.workplaces.refuseAbsentForGraders(files);
    } catch (error) {
      if (error instanceof UserError) return describeInOneLine(error);
      throw error;
    }
    if (program.language !== 'command') return this.whyNotLoaded(program, files, signal);
    return whyNotStarted({ line: program.run, ...(await this.graderPlace(files.tree)) }, signal);
  }

  async run(program: Program, input: Json, tree: TreeId, signal?: AbortSignal): Promise<ProgramOutcome> {
    if (program.language === 'command') {
      return this.runCommand(program, input, { place: await this.graderPlace(tree), signal });
    }
    return this.workers.run({ program, input, folder: await this.folderOf(program, tree), signal });
  }

  async close(): Promise<void> {
    await Promise.all([this.model.close(), this.workers.close()]);
    await this.workplaces.close();
  }

  private async whyNotLoaded(
    program: WorkedProgram,
    { tree }: GraderFiles,
    signal: AbortSignal | undefined,
  ): Promise<string | undefined> {
    const outcome = await this.workers.load({ program, folder: await this.folderOf(program, tree), signal });
    return outcome.kind === 'failed' ? outcome.reason : undefined;
  }

  private folderOf({ source }: WorkedProgram, tree: TreeId): Promise<string> {
    return source.kind === 'file' ? this.workplaces.forGraders(tree) : this.nowhere(tree);
  }

  /** Each commit has its own, and with it workers of its own: head's code must not reach into policy's graders. */
  private nowhere(tree: TreeId): Promise<string> {
    const folder = this.emptyFolders.get(tree) ?? this.workplaces.empty();
    this.emptyFolders.set(tree, folder);
    return folder;
  }

  /** Where command lines grade, and all that they see. */
  private async graderPlace(tree: TreeId): Promise<Omit<Command, 'words'>> {
    const folder = await this.workplaces.forGraders(tree);
    return { folder, environment: scrubbedEnvironment(this.parts.environment) };
  }

  private async runCommand(
    { run, timeoutSeconds }: Extract<Program, { language: 'command' }>,
    input: Json,
    { place, signal }: { place: Omit<Command, 'words'>; signal: AbortSignal | undefined },
  ): Promise<ProgramOutcome> {
    try {
      const command = { ...place, words: run };
      const text = await runOnce(command, {
        input: `${JSON.stringify(input)}\n`,
        timeoutMs: timeoutSeconds * 1000,
        signal,
      });
      const result = readResult(text);
      if (result.kind === 'result') return { kind: 'output', output: result.json };
      return { kind: 'failed', reason: `what it wrote ${result.why}` };
    } catch (error) {
      if (error instanceof ProgramFailure) return { kind: 'failed', reason: error.message };
      throw error;
    }
  }
}
