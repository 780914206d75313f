import type { Patience } from '../../ports/programs.js';
import type { TargetFiles } from '../../ports/target-files.js';

/** What an endpoint answered. */
export type HttpAnswer = { readonly status: number; readonly text: string };

/** A program that is run: a line for the shell, and what it is given. */
export type ProgramRun = {
  readonly line: string;
  readonly input: string;
  /** Variables that it is given as they are. */
  readonly variables: Readonly<Record<string, string>>;
  /** The names of variables of this process that it is given too. */
  readonly names: readonly string[];
  readonly timeoutSeconds: number;
};

export type HttpRequest = {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
} & Patience;

/** What targets need of the world. */
export type TargetParts = {
  /** The working copy, or a branch of the repository. */
  readonly filesOf: (branch: string | undefined) => TargetFiles;
  /** Runs a program and answers what it printed. Throws an `Error` that says how it ended. */
  readonly run: (program: ProgramRun) => Promise<string>;
  /** Throws an `Error` where nobody answers. */
  readonly ask: (request: HttpRequest) => Promise<HttpAnswer>;
  readonly keyFor: (variable: string) => string;
};
