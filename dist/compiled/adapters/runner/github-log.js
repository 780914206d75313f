import { EOL } from 'node:os';
import { harmlessText } from './harmless-text.js';
import { writeCommand } from './workflow-command.js';
/**
 * The log of a GitHub Actions step. Debug lines are shown when debug logging is on; of the warnings GitHub makes ten a
 * step into annotations. Secrets are masked by the runner.
 */
export const githubLog = {
    debug: (message) => writeCommand('debug', harmlessText(message)),
    info: (message) => void process.stdout.write(`${harmlessText(message)}${EOL}`),
    warn: (message) => writeCommand('warning', harmlessText(message)),
};
