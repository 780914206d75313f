import { appendDelayMs, mostAppends } from '../../domain/ledger/append-delay.js';
import type { Clock } from '../../ports/clock.js';
import type { Random } from '../../ports/random.js';

/** What a writer waits by when another was faster. */
export type Pace = { readonly clock: Pick<Clock, 'sleep'>; readonly random: Random };

/** Tries to move a branch until a try answers something, since others may be faster; at last it throws `whyNot`. */
export async function untilMoved<Result>(
  { clock, random }: Pace,
  tryOnce: () => Promise<Result | undefined>,
  whyNot: string,
): Promise<Result> {
  for (let attempt = 1; attempt <= mostAppends; attempt += 1) {
    const result = await tryOnce();
    if (result !== undefined) return result;
    await clock.sleep(appendDelayMs(attempt, random.next()));
  }
  throw new Error(whyNot);
}
