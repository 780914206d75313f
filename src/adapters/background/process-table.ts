import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { ProcessIdentity, ProcessTable } from '../../ports/process-table.js';

/** A process of this machine. */
export type RunningProcess = {
  /** When it was born, in the words of the system; one that is given the same id later was born later. */
  readonly born: string;
  /** True when it has ended and nobody has asked how, as in a container whose first process asks nobody. */
  readonly hasEnded: boolean;
};

/** True while that very process runs. */
export async function isRunning({ pid, born }: ProcessIdentity): Promise<boolean> {
  const found = await findProcess(pid);
  return found !== undefined && found.born === born && !found.hasEnded;
}

export const systemProcesses: ProcessTable = {
  own: async () => {
    const found = await findProcess(process.pid);
    return found === undefined ? undefined : { pid: process.pid, born: found.born };
  },
  isRunning,
};

/** The process that has an id now; `undefined` where none has. */
export const findProcess = (pid: number): Promise<RunningProcess | undefined> =>
  process.platform === 'linux' ? findOnLinux(pid) : findByListing(pid);

/**
 * Of `/proc/PID/stat`, after the name in brackets that may hold anything: the state first and the start as 20th
 * (proc(5)).
 */
async function findOnLinux(pid: number): Promise<RunningProcess | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return { born: fields[19] ?? '', hasEnded: isEnded(fields[0]) };
}

function findByListing(pid: number): Promise<RunningProcess | undefined> {
  const words = ['-o', 'state=,lstart=', '-p', String(pid)];
  return new Promise((resolve) => {
    execFile('ps', words, { env: { PATH: '/bin:/usr/bin', LC_ALL: 'C' } }, (error, stdout) => {
      const [, state, born] = /^\s*(\S+)\s+(.+?)\s*$/.exec(stdout) ?? [];
      resolve(error !== null || born === undefined ? undefined : { born, hasEnded: isEnded(state) });
    });
  });
}

const isEnded = (state = ''): boolean => /^[ZX]/.test(state);
