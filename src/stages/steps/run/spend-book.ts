import type { MinuteBucket } from '../../../domain/inference/budget/hour-window.js';
import type { EarlierSpend } from '../../../domain/inference/budget/spend-entry.js';
import { formatAmount } from '../../../domain/report/words/format-quantity.js';
import { describeError } from '../../../domain/user-error.js';
import type { Files } from '../../../ports/files.js';
import type { Log } from '../../../ports/log.js';
import { readSpending } from '../read/read-spending.js';
import { type KeptSpending, keptSpending } from './kept-spending.js';
import type { Opened } from './open-together.js';

/** Runs of a command line keep theirs in a folder of each, and its records of all runs in a file of the usual name. */
export const gatewaySpendFile = 'gateway-spend.jsonl';

/** The money of a run, written down as it is reserved and settled, so that a kill loses none of it. */
export type SpendBook = KeptSpending & {
  /** What a part of the run took that was killed. */
  readonly spent: EarlierSpend;
  /** The same by the minute. */
  readonly killed: readonly MinuteBucket[];
  /** Ends the run in order, so that the next one begins at nothing. */
  readonly close: () => Promise<void>;
};

/**
 * Opens the book in a folder. A run that ended in order left it empty; what stands in it was taken by one that was
 * killed, which is told and goes on here.
 */
export async function openSpendBook(
  { files, log }: { readonly files: Files; readonly log: Log },
  folder: string,
  opened: Opened,
): Promise<SpendBook> {
  const path = `${folder}/${gatewaySpendFile}`;
  const { spent, killed } = await readSpending(files, path);
  if (spent.calls > 0) {
    const usd = Number(spent.usd.toFixed(6));
    const [calls, count] = [formatAmount(spent.calls, 'call'), spent.calls === 1 ? 'counts' : 'count'];
    log.warn(`the gateway before this one did not end in order; the $${usd} of its ${calls} ${count} towards this run`);
  }
  const journal = opened(await files.append(path));
  const { add, written } = keptSpending(journal);
  const told = tellOnce(log);
  return {
    spent,
    killed,
    add,
    written: () => written().catch(told),
    close: async () => {
      await journal.close();
      await files.write(path, '');
    },
  };
}

/** Whoever serves others does not read what each of them is told. */
function tellOnce(log: Log): (error: unknown) => never {
  let isTold = false;
  return (error) => {
    if (!isTold)
      log.warn(`no call is made any more, since what it takes cannot be written down: ${describeError(error)}`);
    isTold = true;
    throw error;
  };
}
