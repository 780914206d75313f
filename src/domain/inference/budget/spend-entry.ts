import { z } from 'zod';
import { type Amount, nothingSpent, RunningSum, type Spend, spendOf } from './amount.js';
import type { MinuteBucket } from './hour-window.js';

const Taken = {
  call: z.number().int().describe('Which call of this part of the run'),
  nano_usd: z.number().nonnegative().describe('Billionths of a dollar'),
  tokens: z.number().nonnegative(),
  elapsed_ms: z.number().nonnegative().describe('How long the run has taken, earlier parts of it included'),
};

/**
 * One line of `spend.jsonl`, the journal of a run's money: a part of the run begins, a call is let in and may take as
 * much, a call is over and took as much, or all that came before is in the state of the gateway. A run that ended in
 * order leaves the total of all that came before, in one line.
 */
export const SpendEntry = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('opened'),
    elapsed_ms: Taken.elapsed_ms,
    at_ms: z.number().nonnegative().optional().describe('Milliseconds since 1970'),
  }),
  z.strictObject({ kind: z.literal('reserved'), ...Taken }),
  z.strictObject({ kind: z.literal('settled'), ...Taken }),
  z.strictObject({ kind: z.literal('closed') }),
  z.strictObject({
    kind: z.literal('total'),
    nano_usd: Taken.nano_usd,
    tokens: Taken.tokens,
    calls: z.number().nonnegative(),
    elapsed_ms: Taken.elapsed_ms,
  }),
]);
export type SpendEntry = z.infer<typeof SpendEntry>;

export const spendFile = 'spend.jsonl';

/** What earlier parts of a run took, time included. */
export type EarlierSpend = Spend & {
  /** Milliseconds on the wall clock; 0 when absent. */
  readonly milliseconds?: number | undefined;
};

/**
 * What a journal says was spent, entry by entry. A call that was let in and never settled, because the process was
 * killed, counts as its worst case.
 */
export class SpendSum {
  private readonly sum = new RunningSum();
  private readonly underWay = new Map<number, Amount>();
  private milliseconds = 0;

  add(entry: SpendEntry): void {
    if (entry.kind === 'closed') return;
    this.milliseconds = Math.max(this.milliseconds, entry.elapsed_ms);
    if (entry.kind === 'opened') this.takeUnderWay();
    else if (entry.kind === 'total') this.sum.add({ nanoUsd: entry.nano_usd, ...entry });
    else {
      const amount = { nanoUsd: entry.nano_usd, tokens: entry.tokens, calls: 1 };
      if (entry.kind === 'reserved') this.underWay.set(entry.call, amount);
      else {
        this.underWay.delete(entry.call);
        this.sum.add(amount);
      }
    }
  }

  spent(): EarlierSpend {
    this.takeUnderWay();
    return { ...spendOf(this.sum), milliseconds: this.milliseconds };
  }

  private takeUnderWay(): void {
    for (const amount of this.underWay.values()) this.sum.add(amount);
    this.underWay.clear();
  }
}

/** What all entries of a journal say was spent. */
export function spentByJournal(entries: Iterable<SpendEntry>): EarlierSpend {
  const sum = new SpendSum();
  for (const entry of entries) sum.add(entry);
  return sum.spent();
}

/** The larger of two accounts of the same spending, each of which may have missed something. */
export const largerSpend = (one: EarlierSpend, other: EarlierSpend = nothingSpent): EarlierSpend => ({
  usd: Math.max(one.usd, other.usd),
  tokens: Math.max(one.tokens, other.tokens),
  calls: Math.max(one.calls, other.calls),
  milliseconds: Math.max(one.milliseconds ?? 0, other.milliseconds ?? 0),
});

/**
 * What a journal says was taken, minute by minute, by parts of a run that were killed, so that no state of a gateway
 * knows of it. A call that was under way counts as its worst case.
 */
export class KilledMinutes {
  private readonly sums = new Map<number, RunningSum>();
  private readonly underWay = new Map<number, MinuteBucket>();
  private beganAtMs: number | undefined;

  add(entry: SpendEntry): void {
    if (entry.kind === 'closed' || entry.kind === 'total') {
      this.sums.clear();
      this.underWay.clear();
    } else if (entry.kind === 'opened') {
      this.takeUnderWay();
      this.beganAtMs = entry.at_ms === undefined ? undefined : entry.at_ms - entry.elapsed_ms;
    } else if (this.beganAtMs !== undefined) {
      const { call, nano_usd: nanoUsd, tokens, elapsed_ms } = entry;
      const minute = Math.floor((this.beganAtMs + elapsed_ms) / 60_000);
      const taken = { minute, nanoUsd, tokens, calls: 1 };
      if (entry.kind === 'reserved') this.underWay.set(call, taken);
      else {
        this.underWay.delete(call);
        this.take(taken);
      }
    }
  }

  buckets(): MinuteBucket[] {
    this.takeUnderWay();
    return [...this.sums].map(([minute, { nanoUsd, tokens, calls }]) => ({ minute, nanoUsd, tokens, calls }));
  }

  private takeUnderWay(): void {
    for (const taken of this.underWay.values()) this.take(taken);
    this.underWay.clear();
  }

  private take({ minute, ...amount }: MinuteBucket): void {
    const sum = this.sums.get(minute) ?? new RunningSum();
    sum.add(amount);
    this.sums.set(minute, sum);
  }
}
