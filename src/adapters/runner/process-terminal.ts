import type { Terminal } from '../../ports/terminal.js';

/** The terminal of this process. The first Ctrl-C asks for an orderly stop, a second one ends the process. */
export function openProcessTerminal(): Terminal {
  const interruption = new AbortController();
  process.once('SIGINT', () => interruption.abort(new Error('interrupted')));
  return {
    print: (text) => process.stdout.write(text),
    isInteractive: process.stdout.isTTY === true && !process.env['NO_COLOR'],
    folder: process.cwd(),
    interruption: interruption.signal,
  };
}
