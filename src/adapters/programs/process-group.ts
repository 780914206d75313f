import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { excerptOf } from '../../domain/inference/excerpt.js';
import { ProgramFailure } from './program-failure.js';

/** What is started: a command line for the shell, or a program file with its arguments. */
export type Command = {
  readonly words: string | readonly [file: string, ...args: string[]];
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Whether it is given a fourth stream to write to, which what it prints does not get into. */
  readonly hasChannel?: boolean | undefined;
};

const isWindows = process.platform === 'win32';
/** How much of the end of standard error is kept, in characters. */
const keptComplaint = 4000;
/** Short enough for a note of a run to have all of it, since the last words of a trace say what went wrong. */
const longestComplaint = 200;
/** How long a program that has ended may be read from, where something that left its group holds its streams open. */
const lingeringMs = 1000;

/**
 * A process and all that it starts, which end together. Throws a `ProgramFailure` where no more files may be open, as
 * its streams are.
 */
export class ProcessGroup {
  /** How it ended: its status or signal, and the end of what it complained; `undefined` when all went well. */
  readonly end: Promise<string | undefined>;
  private readonly child: ChildProcess;
  private complaint = '';
  private isOver = false;

  constructor({ words, folder, environment, hasChannel = false }: Command) {
    const options = {
      cwd: folder,
      env: environment,
      // A group of its own, so that what the program starts can be ended with it.
      detached: !isWindows,
      windowsHide: true,
      stdio: Array<'pipe'>(hasChannel ? 4 : 3).fill('pipe'),
    };
    this.child = typeof words === 'string' ? spawnShell(words, options) : spawn(words[0], words.slice(1), options);
    if (this.child.stdio === undefined) throw tooManyFiles(this.child);
    live.add(this);
    watchOverLive();
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.complaint = (this.complaint + text).slice(-keptComplaint);
    });
    // A program may end before it has read everything; its status tells more than a broken pipe.
    this.input.on('error', () => {});
    this.end = this.waitForEnd();
  }

  get input(): Writable {
    return this.child.stdin as Writable;
  }

  get output(): Readable {
    return this.child.stdout as Readable;
  }

  get channel(): Readable | undefined {
    return (this.child.stdio[3] ?? undefined) as Readable | undefined;
  }

  /** Ends the process and all that it started, at once. */
  kill(): void {
    const { pid } = this.child;
    if (pid === undefined) return;
    if (isWindows) {
      if (!this.isOver) spawnSync('taskkill', ['/pid', String(pid), '/t', '/f'], { windowsHide: true });
      return;
    }
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // The group has ended already.
    }
  }

  private waitForEnd(): Promise<string | undefined> {
    return new Promise((resolve) => {
      this.child.on('error', (cause) => {
        live.delete(this);
        resolve(`it could not be started: ${excerptOf(cause.message, longestComplaint)}`);
      });
      let lingering: NodeJS.Timeout | undefined;
      // What it left behind holds its streams open, and is ended with it.
      this.child.on('exit', () => {
        this.kill();
        this.isOver = true;
        live.delete(this);
        lingering = setTimeout(() => this.letGo(), lingeringMs);
      });
      this.child.on('close', (status, signal) => {
        clearTimeout(lingering);
        resolve(status === 0 ? undefined : this.describe(status, signal));
      });
    });
  }

  private letGo(): void {
    for (const stream of this.child.stdio) stream?.destroy();
  }

  private describe(status: number | null, signal: NodeJS.Signals | null): string {
    const how = signal === null ? `it ended with status ${status}` : `it was ended by ${signal}`;
    const all = this.complaint.trim();
    const said = excerptOf(all.slice(-longestComplaint), longestComplaint);
    const cut = all.length > longestComplaint ? '…' : '';
    return said === '' ? how : `${how}: ${cut}${said}`;
  }
}

function spawnShell(line: string, options: Parameters<typeof spawn>[2]): ChildProcess {
  return isWindows ? spawn(line, [], { ...options, shell: true }) : spawn('/bin/sh', ['-c', line], options);
}

/** A process without streams tells why later, and nobody else is to hear of it. */
function tooManyFiles(child: ChildProcess): ProgramFailure {
  child.on('error', () => {});
  return new ProgramFailure('program-failed', 'it could not be started: as many files are open as may be (ulimit -n)');
}

/** An error for a failure that a group's end tells. */
export const failureOf = (end: string | undefined): ProgramFailure =>
  new ProgramFailure('program-failed', end ?? 'it ended without an answer');

const live = new Set<ProcessGroup>();
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
let isWatching = false;

/** No process outlives this one, however it is asked to end. */
function watchOverLive(): void {
  if (isWatching) return;
  isWatching = true;
  process.on('exit', killLive);
  // Asked first, since whoever listens once is no longer counted when it has been told.
  for (const signal of endings) process.prependListener(signal, endBySignal);
}

function killLive(): void {
  for (const group of live) group.kill();
}

/** Where somebody else listens, it is theirs to say what the signal means; where nobody does, it ends the process. */
function endBySignal(signal: NodeJS.Signals): void {
  if (process.listenerCount(signal) > 1) return;
  killLive();
  process.removeListener(signal, endBySignal);
  process.kill(process.pid, signal);
}
