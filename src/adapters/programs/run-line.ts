import type { Environment } from '../../ports/environment.js';
import { runOnce } from './run-once.js';
import { refuseSecretVariables, scrubbedEnvironment } from './scrubbed-environment.js';

export type LineRun = {
  /** For the shell. */
  readonly line: string;
  readonly input: string;
  /** Variables that it is given as they are, beside those of this process that `names` lists. */
  readonly variables: Readonly<Record<string, string>>;
  readonly names: readonly string[];
  readonly timeoutSeconds: number;
};

/**
 * Runs command lines in a folder and answers what they print. Throws a `ProgramFailure` that says how one ended, and a
 * `UserError` for a variable of the runner.
 */
export const createRunLine =
  ({ environment, folder }: { readonly environment: Environment; readonly folder: string }) =>
  ({ line, input, variables, names, timeoutSeconds }: LineRun): Promise<string> => {
    refuseSecretVariables(names, []);
    const given = { ...scrubbedEnvironment(environment, names), ...variables };
    return runOnce({ words: line, folder, environment: given }, { input, timeoutMs: timeoutSeconds * 1000 });
  };
