import type { Json } from '../domain/artifacts/digest.js';
import type { Program, Supply } from '../domain/graders/need.js';
import type { CommandProvider } from '../domain/inference/program/program-provider.js';
import type { TreeId } from './git.js';
import type { Model } from './model.js';
import type { Worktrees } from './worktrees.js';

/** What a run asks programs with. */
export type ProgramsRequest = {
  readonly worktrees: Worktrees;
  /**
   * Where a local gateway stands in for providers, by the variable that programs read it from; none when absent.
   */
  readonly modelAddresses?: Readonly<Partial<Record<'OPENAI_BASE_URL' | 'ANTHROPIC_BASE_URL', string>>> | undefined;
};

/** What a program wrote or an endpoint answered, or why there is nothing. */
export type ProgramOutcome = Extract<Supply, { readonly kind: 'output' | 'failed' }>;

/** How long something may take, and what ends it before. */
export type Patience = { readonly timeoutSeconds: number; readonly signal?: AbortSignal | undefined };

/** The commit that graders are of, and lists of globs of what they depend on; all of it where there is none. */
export type GraderFiles = { readonly tree: TreeId; readonly sources: readonly (readonly string[])[] };

/** Runs programs of the trusted side; nothing is started before it is needed. */
export interface Programs {
  open(request: ProgramsRequest): OpenPrograms;
}

/** The programs of one run, in child processes that see nothing of this one's environment but what they are given. */
export interface OpenPrograms {
  /**
   * Checks out the commits of targets and runs their setups, each once, so that no case waits for it. A setup that
   * fails is told by every call. Throws a `UserError` for a commit that cannot be checked out, and for a variable that
   * no program is given. Answers the variables that targets name and that are not set here.
   */
  prepare(targets: readonly CommandProvider[], signal?: AbortSignal): Promise<readonly string[]>;
  /** Answers calls to programs; one that breaks is a `ModelError` of kind `program-failed` or `timeout`. */
  readonly model: Model;
  /**
   * Why a program that grades cannot be run, as far as that shows without an answer: its code is loaded, and of a
   * command line, which is not started, the program is looked for. `undefined` where it can.
   */
  whyNotRun(program: Program, files: GraderFiles, signal?: AbortSignal): Promise<string | undefined>;
  /** Runs a program that grades, in files of its own of a commit. */
  run(program: Program, input: Json, tree: TreeId, signal?: AbortSignal): Promise<ProgramOutcome>;
  /** Asks an endpoint for JSON. */
  post(url: string, body: Json, patience: Patience): Promise<ProgramOutcome>;
  /** Ends every process that is left and removes the files. */
  close(): Promise<void>;
}
