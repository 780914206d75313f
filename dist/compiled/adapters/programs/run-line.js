import { runOnce } from './run-once.js';
import { refuseSecretVariables, scrubbedEnvironment } from './scrubbed-environment.js';
/**
 * Runs command lines in a folder and answers what they print. Throws a `ProgramFailure` that says how one ended, and a
 * `UserError` for a variable of the runner.
 */
export const createRunLine = ({ environment, folder }) => ({ line, input, variables, names, timeoutSeconds }) => {
    refuseSecretVariables(names, []);
    const given = { ...scrubbedEnvironment(environment, names), ...variables };
    return runOnce({ words: line, folder, environment: given }, { input, timeoutMs: timeoutSeconds * 1000 });
};
