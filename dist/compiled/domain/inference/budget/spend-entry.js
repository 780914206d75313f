import { z } from 'zod';
import { nothingSpent, RunningSum, spendOf } from './amount.js';
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
export const spendFile = 'spend.jsonl';
/**
 * What a journal says was spent, entry by entry. A call that was let in and never settled, because the process was
 * killed, counts as its worst case.
 */
export class SpendSum {
    sum = new RunningSum();
    underWay = new Map();
    milliseconds = 0;
    add(entry) {
        if (entry.kind === 'closed')
            return;
        this.milliseconds = Math.max(this.milliseconds, entry.elapsed_ms);
        if (entry.kind === 'opened')
            this.takeUnderWay();
        else if (entry.kind === 'total')
            this.sum.add({ nanoUsd: entry.nano_usd, ...entry });
        else {
            const amount = { nanoUsd: entry.nano_usd, tokens: entry.tokens, calls: 1 };
            if (entry.kind === 'reserved')
                this.underWay.set(entry.call, amount);
            else {
                this.underWay.delete(entry.call);
                this.sum.add(amount);
            }
        }
    }
    spent() {
        this.takeUnderWay();
        return { ...spendOf(this.sum), milliseconds: this.milliseconds };
    }
    takeUnderWay() {
        for (const amount of this.underWay.values())
            this.sum.add(amount);
        this.underWay.clear();
    }
}
/** What all entries of a journal say was spent. */
export function spentByJournal(entries) {
    const sum = new SpendSum();
    for (const entry of entries)
        sum.add(entry);
    return sum.spent();
}
/** The larger of two accounts of the same spending, each of which may have missed something. */
export const largerSpend = (one, other = nothingSpent) => ({
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
    sums = new Map();
    underWay = new Map();
    beganAtMs;
    add(entry) {
        if (entry.kind === 'closed' || entry.kind === 'total') {
            this.sums.clear();
            this.underWay.clear();
        }
        else if (entry.kind === 'opened') {
            this.takeUnderWay();
            this.beganAtMs = entry.at_ms === undefined ? undefined : entry.at_ms - entry.elapsed_ms;
        }
        else if (this.beganAtMs !== undefined) {
            const { call, nano_usd: nanoUsd, tokens, elapsed_ms } = entry;
            const minute = Math.floor((this.beganAtMs + elapsed_ms) / 60_000);
            const taken = { minute, nanoUsd, tokens, calls: 1 };
            if (entry.kind === 'reserved')
                this.underWay.set(call, taken);
            else {
                this.underWay.delete(call);
                this.take(taken);
            }
        }
    }
    buckets() {
        this.takeUnderWay();
        return [...this.sums].map(([minute, { nanoUsd, tokens, calls }]) => ({ minute, nanoUsd, tokens, calls }));
    }
    takeUnderWay() {
        for (const taken of this.underWay.values())
            this.take(taken);
        this.underWay.clear();
    }
    take({ minute, ...amount }) {
        const sum = this.sums.get(minute) ?? new RunningSum();
        sum.add(amount);
        this.sums.set(minute, sum);
    }
}
