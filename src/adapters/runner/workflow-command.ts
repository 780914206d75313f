import { EOL } from 'node:os';

/**
 * Writes a command that the runner obeys, its message on one line and escaped as the runner reads it (actions/runner,
 * ActionCommand.cs). Done by hand, since `@actions/core` loads a whole HTTP client with it, half of what a step takes
 * to start.
 */
export function writeCommand(name: 'debug' | 'warning' | 'error' | 'add-mask', message: string): void {
  process.stdout.write(`::${name}::${escaped(message)}${EOL}`);
}

const escaped = (message: string): string =>
  message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
