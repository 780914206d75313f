import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from './process-group.js';
import { ProgramFailure } from './program-failure.js';
import { runOnce } from './run-once.js';

type CommandLine = Omit<Command, 'words'> & { readonly line: string };

const patienceMs = 10_000;

/**
 * Why the shell could not start a command line, as far as that shows without running it: how it is written, and whether
 * the program is there that it begins with. `undefined` where it could, or where only the shell can tell.
 */
export async function whyNotStarted(
  { line, ...place }: CommandLine,
  signal?: AbortSignal,
): Promise<string | undefined> {
  if (process.platform === 'win32') return undefined;
  const ask = (...args: string[]): Promise<string | undefined> =>
    complaintOf(runOnce({ ...place, words: ['/bin/sh', ...args] }, { input: '', timeoutMs: patienceMs, signal }));
  const malformed = await ask('-n', '-c', line);
  if (malformed !== undefined) return `the shell cannot read it: ${malformed}`;
  const program = firstWord(line);
  if (program === undefined) return undefined;
  if (program.includes('/')) return whyNoProgram(resolve(place.folder, program), program);
  const missing = await ask('-c', 'command -v "$1"', 'sh', program);
  return missing === undefined ? undefined : `there is no program \`${program}\` on the path`;
}

/** The first word of a command line, where it says by itself which program is meant. */
function firstWord(line: string): string | undefined {
  const [, plain, quoted] = /^\s*(?:([\w./@%+,-]+)|"([^"$`\\]+)")(?=[\s;|&]|$)/.exec(line) ?? [];
  return plain ?? quoted;
}

async function whyNoProgram(path: string, name: string): Promise<string | undefined> {
  const may = (mode: number): Promise<boolean> =>
    access(path, mode).then(
      () => true,
      () => false,
    );
  if (!(await may(constants.F_OK))) return `there is no file \`${name}\``;
  if (await may(constants.X_OK)) return undefined;
  return `\`${name}\` may not be executed: \`git update-index --chmod=+x\` says in the commit that it may`;
}

async function complaintOf(work: Promise<unknown>): Promise<string | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    if (error instanceof ProgramFailure) return error.message;
    throw error;
  }
}
