import { z } from 'zod';
import { ScopeKind } from '../inference/budget/scope.js';
import { BreakerStanding } from '../inference/circuit-breaker/breaker-standing.js';
import { IncidentKind } from '../inference/incident/incident.js';
import { ServedOutcome } from './served-call.js';
const Count = z.number().int().nonnegative();
const Usd = z.number().nonnegative();
const Milliseconds = z.number().nonnegative();
/** What some of the calls of a gateway came to. Every call is of one of the outcomes. */
export const CallTotals = z.strictObject({
    calls: Count,
    answered: Count.describe('Calls whose answer a provider gave'),
    cached: Count.describe('Calls whose answer was stored before'),
    incidents: Count.describe('Replies that are no answer and were handed on as their provider gave them'),
    failed: Count.describe('Calls that ended with an error'),
    stopped: Count.describe('Calls that a budget did not let through'),
    left: Count.describe('Calls whose client left before the end'),
    attempts: Count.describe('How many times providers were asked'),
    input_tokens: Count.describe('As billed, what was read from a cache of the provider included'),
    output_tokens: Count.describe('As billed, reasoning included'),
    cached_input_tokens: Count.describe('Of the input, read from a cache of the provider'),
    reasoning_tokens: Count.describe('Of the output, spent on reasoning'),
    unmetered: Count.describe('Calls to a provider that told no usage, or whose client left before it did; each is paid for at its worst case'),
    cost_usd: Usd,
    saved_usd: Usd.describe('What the stored answers would have cost'),
    saved_tokens: Count.describe('What the stored answers would have taken, input and output together'),
});
const Quantiles = z
    .strictObject({ p50: Milliseconds.nullable(), p95: Milliseconds.nullable() })
    .describe('From request to end of the answer, of calls that a provider answered; counted in buckets, so about right');
const NamedTotals = CallTotals.extend({ name: z.string(), latency_ms: Quantiles });
/** Calls by a name of which there may be any number: so many are told by name, all others together. */
const Breakdown = z.strictObject({ rows: z.array(NamedTotals), others: CallTotals.optional() });
export const CapMeasure = z.enum(['usd', 'tokens', 'calls', 'minutes']);
/** How near a cap is. */
export const CapStanding = z.strictObject({
    scope: ScopeKind,
    name: z.string().optional().describe('Whose cap it is, of a session or a user'),
    measure: CapMeasure,
    per_hour: z.boolean().describe('Whether it binds what the last 60 minutes took'),
    most: z.number().nonnegative(),
    spent: z.number().nonnegative(),
    left: z.number().nonnegative(),
});
/** A call that ended lately. */
const LateCall = z.strictObject({
    asked: z.string(),
    model: z.string().describe('Provider and model that served, or were asked'),
    session: z.string().optional(),
    outcome: ServedOutcome,
    incident: IncidentKind.optional(),
    stopped_by: ScopeKind.optional(),
    tokens: Count.optional(),
    cost_usd: Usd,
    duration_ms: Milliseconds,
});
/** What a gateway served: `gateway-report.json`. */
export const ServingReport = z.strictObject({
    version: z.literal(1),
    started_at_ms: Milliseconds.describe('Since 1970'),
    seconds: z.number().nonnegative().describe('How long it has served'),
    in_flight: Count.describe('Calls that have not ended'),
    calls_in_last_minute: Count.describe('Calls that came in'),
    totals: CallTotals.extend({ latency_ms: Quantiles }),
    routes: Breakdown.describe('By the route, binding or model that clients named'),
    models: Breakdown.describe('By the provider and model that served, or were asked'),
    sessions: Breakdown,
    users: Breakdown,
    incidents: z.partialRecord(IncidentKind, Count).describe('How often each kind came, whatever became of the call'),
    stopped_by: z.partialRecord(ScopeKind, Count).describe('How many calls a cap of each scope did not let through'),
    refused: z
        .record(z.string().regex(/^\d{3}$/), Count)
        .describe('Requests that were refused while they were read, by the status they were told; no call was made of them'),
    caps: z.array(CapStanding),
    breakers: z.array(BreakerStanding),
    last_calls: z.array(LateCall).describe('The latest last'),
});
export const servingReportFile = 'gateway-report.json';
