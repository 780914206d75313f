import type { Clock } from '../../ports/clock.js';

export type TimeLimit = {
  readonly clock: Clock;
  readonly timeoutMs: number;
  /** Ends the work as well. */
  readonly signal?: AbortSignal | undefined;
};

/** Work whose signal aborts once its time is over, or when the caller's does. */
export async function withinTime<Result>(
  { clock, timeoutMs, signal }: TimeLimit,
  work: (ends: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const over = new AbortController();
  const stopAlarm = clock.alarm(timeoutMs, () => over.abort(new Error(`nothing within ${timeoutMs / 1000} s`)));
  try {
    return await work(signal === undefined ? over.signal : AbortSignal.any([over.signal, signal]));
  } finally {
    stopAlarm();
  }
}

/** What some work comes to, or the signal's reason, whichever is there first. */
export function unlessAborted<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const leave = (): void => reject(signal.reason);
    if (signal.aborted) leave();
    signal.addEventListener('abort', leave, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}
