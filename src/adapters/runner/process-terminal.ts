import { setMaxListeners } from 'node:events';
import { exitStatus } from '../../domain/exit-status.js';
import { failedWriteOf } from '../../domain/failed-write.js';
import type { Environment } from '../../ports/environment.js';
import type { Terminal } from '../../ports/terminal.js';
import { harmlessText } from './harmless-text.js';
import { understandsCodes } from './understands-codes.js';

/**
 * The terminal of this process. The first Ctrl-C or SIGTERM asks for an orderly stop, a second one ends the process; so
 * does a terminal that is closed, of which a shell may tell more than once.
 */
export function openProcessTerminal(environment: Environment): Terminal {
  const interruption = new AbortController();
  // Every call under way listens, and Node takes eleven for a leak.
  setMaxListeners(Infinity, interruption.signal);
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.once(name, () => interruption.abort(new Error('interrupted')));
  }
  process.on('SIGHUP', () => interruption.abort(new Error('interrupted')));
  process.stdout.on('error', tellUnwritten);
  // What cannot be told there can be told nowhere.
  process.stderr.on('error', () => undefined);
  // A runner takes commands from standard output too, and reports carry what models said.
  const isObeyed = environment['GITHUB_ACTIONS'] === 'true';
  return {
    print: (text) => process.stdout.write(isObeyed ? harmlessText(text) : text),
    isInteractive: understandsCodes(process.stdout, environment) && !environment['NO_COLOR'],
    folder: process.cwd(),
    interruption: interruption.signal,
  };
}

/**
 * Whoever reads, such as `head`, may have read enough, and a terminal may be closed: the command goes on to its end,
 * and its exit status stands. What a full disk did not take is lost, and then nothing that was found counts as told.
 */
function tellUnwritten(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE' || error.code === 'EIO' || process.listeners('exit').includes(endAsAccident)) return;
  process.on('exit', endAsAccident);
  const why = failedWriteOf(error)?.reason ?? error.message;
  process.stderr.write(`standard output could not be written to its end: ${why}\n`);
}

function endAsAccident(): void {
  process.exitCode = exitStatus.error;
}
