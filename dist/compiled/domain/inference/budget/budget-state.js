import { z } from 'zod';
import { noAmount } from './amount.js';
const Count = z.number().nonnegative();
const AmountState = z.strictObject({ nano_usd: Count, tokens: Count, calls: Count });
const BucketState = AmountState.extend({ minute: z.number().int().describe('Minutes since 1970') });
const NamedState = z.strictObject({
    name: z.string(),
    last_used_at_ms: z.number(),
    began_at_ms: z.number().optional(),
    spent: AmountState,
    buckets: z.array(BucketState),
});
/**
 * What a gateway's budgets remember from one process to the next: the last hour by the minute, and what sessions and
 * users have taken. Milliseconds are since 1970.
 */
export const BudgetState = z.strictObject({
    version: z.literal(1),
    hour: z.array(BucketState),
    sessions: z.array(NamedState),
    users: z.array(NamedState),
});
export const stateOfBuckets = ({ buckets = [] }) => buckets.map(({ minute, ...amount }) => ({ minute, ...stateOfAmount(amount) }));
export const bucketsOfState = (states) => states.map(({ minute, ...amount }) => ({ minute, ...amountOfState(amount) }));
export const stateOfAccount = ({ name, lastUsedAtMs, beganAtMs, ...balance }) => ({
    name,
    last_used_at_ms: lastUsedAtMs,
    ...(beganAtMs === undefined ? {} : { began_at_ms: beganAtMs }),
    spent: stateOfAmount(balance.spent ?? noAmount),
    buckets: stateOfBuckets(balance),
});
export const accountOfState = (state) => ({
    name: state.name,
    lastUsedAtMs: state.last_used_at_ms,
    beganAtMs: state.began_at_ms,
    spent: amountOfState(state.spent),
    buckets: bucketsOfState(state.buckets),
});
const stateOfAmount = ({ nanoUsd, tokens, calls }) => ({ nano_usd: nanoUsd, tokens, calls });
const amountOfState = ({ nano_usd, tokens, calls }) => ({
    nanoUsd: nano_usd,
    tokens,
    calls,
});
