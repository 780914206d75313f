import { z } from 'zod';
import { type Amount, nothingSpent, RunningSum, type Spend, spendOf } from './amount.js';

const Taken = {
  call: z.number().int().describe('Which call of this part of the run'),
  nano_usd: z.number().nonnegative().describe('Billionths of a dollar'),
  tokens: z.number().nonnegative(),
  elapsed_ms: z.number().nonnegative().describe('How long the run has taken, earlier parts of it included'),
};

/**
 * One line of `spend.jsonl`, the journal of a run's money: a part of the run begins, a call is let in and may take as
 * much, or a call is over and took as much.
 */
export const SpendEntry = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('opened'), elapsed_ms: Taken.elapsed_ms }),
  z.strictObject({ kind: z.literal('reserved'), ...Taken }),
  z.strictObject({ kind: z.literal('settled'), ...Taken }),
]);
export type SpendEntry = z.infer<typeof SpendEntry>;

export const spendFile = 'spend.jsonl';

/** What earlier parts of a run took, time included. */
export type EarlierSpend = Spend & {
  /** Milliseconds on the wall clock; 0 when absent. */
  readonly milliseconds?: number | undefined;
};

/**
 * What a journal says was spent. A call that was let in and never settled, because the process was killed, counts as
 * its worst case.
 */
export function spentByJournal(entries: Iterable<SpendEntry>): EarlierSpend {
  const spent = new RunningSum();
  const underWay = new Map<number, Amount>();
  let milliseconds = 0;
  const takeUnderWay = (): void => {
    for (const amount of underWay.values()) spent.add(amount);
    underWay.clear();
  };
  for (const entry of entries) {
    milliseconds = Math.max(milliseconds, entry.elapsed_ms);
    if (entry.kind === 'opened') {
      takeUnderWay();
      continue;
    }
    const amount = { nanoUsd: entry.nano_usd, tokens: entry.tokens, calls: 1 };
    if (entry.kind === 'reserved') underWay.set(entry.call, amount);
    else {
      underWay.delete(entry.call);
      spent.add(amount);
    }
  }
  takeUnderWay();
  return { ...spendOf(spent), milliseconds };
}

/** The larger of two accounts of the same spending, each of which may have missed something. */
export const largerSpend = (one: EarlierSpend, other: EarlierSpend = nothingSpent): EarlierSpend => ({
  usd: Math.max(one.usd, other.usd),
  tokens: Math.max(one.tokens, other.tokens),
  calls: Math.max(one.calls, other.calls),
  milliseconds: Math.max(one.milliseconds ?? 0, other.milliseconds ?? 0),
});
