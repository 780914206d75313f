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
 * much, a call is over and took as much, or all that came before is in the state of the gateway.
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
    if (entry.kind === 'closed') continue;
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

/**
 * What a journal says was taken, minute by minute, by parts of a run that were killed, so that no state of a gateway
 * knows of it. A call that was under way counts as its worst case.
 */
export function minutesOfKilledParts(entries: Iterable<SpendEntry>): MinuteBucket[] {
  let calls = new Map<string, MinuteBucket>();
  let part = 0;
  let beganAtMs: number | undefined;
  for (const entry of entries) {
    if (entry.kind === 'closed') calls = new Map();
    else if (entry.kind === 'opened') {
      part += 1;
      beganAtMs = entry.at_ms === undefined ? undefined : entry.at_ms - entry.elapsed_ms;
    } else if (beganAtMs !== undefined) {
      const { call, nano_usd: nanoUsd, tokens, elapsed_ms } = entry;
      const minute = Math.floor((beganAtMs + elapsed_ms) / 60_000);
      calls.set(`${part} ${call}`, { minute, nanoUsd, tokens, calls: 1 });
    }
  }
  return inMinutes(calls.values());
}

function inMinutes(calls: Iterable<MinuteBucket>): MinuteBucket[] {
  const sums = new Map<number, RunningSum>();
  for (const { minute, ...amount } of calls) {
    const sum = sums.get(minute) ?? new RunningSum();
    sum.add(amount);
    sums.set(minute, sum);
  }
  return [...sums].map(([minute, { nanoUsd, tokens, calls: count }]) => ({ minute, nanoUsd, tokens, calls: count }));
}
