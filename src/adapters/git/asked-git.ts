import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { failure, type GitStart, notStarted, startGit } from './run-git.js';

/** Takes what git answers, chunk by chunk, and says whether it was the last. */
export type TakeAnswer = (chunk: Buffer) => boolean;

type Question = {
  readonly take: TakeAnswer;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
};

/**
 * A git process that is asked one thing after the other, since a process takes longer to start than most questions to
 * answer. The program may end while nothing is asked, and the process ends with it.
 */
export class AskedGit {
  private readonly command: GitStart;
  private child: ChildProcessWithoutNullStreams | undefined;
  private question: Question | undefined;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(command: GitStart) {
    this.command = command;
  }

  /** Asks these lines. Throws `GitError` when git ends before it has answered, and `UserError` without git. */
  ask(lines: readonly string[], take: TakeAnswer): Promise<void> {
    return this.inTurn(async () => {
      this.child ??= this.start();
      const { child } = this;
      waitFor(child, true);
      await new Promise<void>((resolve, reject) => {
        this.question = { take, resolve, reject };
        child.stdin.write(`${lines.join('\n')}\n`);
      });
      waitFor(child, false);
    });
  }

  /** Ends the process; the next question starts another, which sees what has changed since. */
  stop(): Promise<void> {
    return this.inTurn(async () => {
      this.child?.stdin.end();
      this.child = undefined;
    });
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.turn.then(work);
    this.turn = done.catch(() => undefined);
    return done;
  }

  private start(): ChildProcessWithoutNullStreams {
    const { child, complaint } = startGit(this.command);
    child.stdout.on('data', (chunk: Buffer) => this.takeChunk(chunk));
    child.on('error', (cause) => this.fail(child, notStarted(cause)));
    child.on('close', (status) => this.fail(child, failure(this.command.args, status ?? -1, complaint())));
    return child;
  }

  private takeChunk(chunk: Buffer): void {
    if (this.question?.take(chunk) !== true) return;
    this.question.resolve();
    this.question = undefined;
  }

  private fail(child: ChildProcessWithoutNullStreams, error: Error): void {
    if (this.child !== child) return;
    this.child = undefined;
    this.question?.reject(error);
    this.question = undefined;
  }
}

/** Whether the program waits for a process before it ends. Pipes know of it too, which their type does not say. */
function waitFor(child: ChildProcessWithoutNullStreams, waits: boolean): void {
  const pipes = [child.stdin, child.stdout, child.stderr] as unknown as readonly Pick<typeof child, 'ref' | 'unref'>[];
  for (const handle of [child, ...pipes]) {
    if (waits) handle.ref();
    else handle.unref();
  }
}
