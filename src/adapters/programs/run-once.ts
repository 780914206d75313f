import { type Command, failureOf, ProcessGroup } from './process-group.js';
import { largestReplyBytes, notText, textOf, tookTooLong, tooMuch } from './program-failure.js';

export type RunOnce = {
  readonly input: string;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
  /** Lets a program write as much as it likes where nobody reads it. */
  readonly isUnread?: boolean | undefined;
};

/**
 * Starts a program, gives it its input and answers what it wrote to standard output. Throws a `ProgramFailure` for any
 * other end than status 0, for too much output or none that is text, and when the time is over, and the signal's reason
 * when it is aborted.
 */
export async function runOnce(command: Command, request: RunOnce): Promise<string> {
  const { input, timeoutMs, signal, isUnread = false } = request;
  signal?.throwIfAborted();
  const group = new ProcessGroup(command);
  let reason: unknown;
  const stop = (why: unknown): void => {
    reason ??= why;
    group.kill();
  };
  const abort = (): void => stop(signal?.reason);
  signal?.addEventListener('abort', abort, { once: true });
  const timer = setTimeout(() => stop(tookTooLong(timeoutMs)), timeoutMs);
  const chunks: Buffer[] = [];
  let bytes = 0;
  group.output.on('data', (chunk: Buffer) => {
    if (isUnread) return;
    bytes += chunk.length;
    if (bytes > largestReplyBytes) stop(tooMuch());
    else chunks.push(chunk);
  });
  group.input.end(input);
  try {
    const end = await group.end;
    if (reason !== undefined) throw reason;
    if (end !== undefined) throw failureOf(end);
    const written = Buffer.concat(chunks);
    const text = textOf(written);
    if (text === undefined) throw notText(written);
    return text;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}
