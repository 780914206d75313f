import { z } from 'zod';
import { forFew } from '../../artifacts/for-few.js';
const seconds = z.number().positive().max(86_400);
/** `gateway.circuit_breaker` of lanegate.yml: when a target that fails, crawls or costs too much is left alone. */
export const CircuitBreakerSettings = z.strictObject({
    enabled: z.boolean().default(true),
    window_s: seconds.default(60).describe('Seconds over which calls are counted'),
    minimum_calls: z.number().int().min(1).default(20).describe('Calls in the window before a share of them means much'),
    error_rate: z.number().gt(0).max(1).default(0.5).describe('Share of failed calls that opens the circuit'),
    failures_in_a_row: z.number().int().min(1).default(10).describe('Failed calls in a row that open it in any window'),
    rejections_in_a_row: z
        .number()
        .int()
        .min(1)
        .default(5)
        .describe('Calls in a row that are refused for the key, the account or the endpoint in the same words'),
    p95_latency_ms: z.number().positive().optional().describe('Opens when more than 5 % of the answers take longer'),
    usd_per_request: z.number().positive().optional().describe('Opens when calls cost more than this on average'),
    open_s: seconds.default(10).describe('Seconds until the first probe; twice as many after each probe that fails'),
    max_open_s: seconds.default(120).describe('The most seconds between two probes'),
    probes: z.number().int().min(1).max(100).default(2).describe('Probes at once, and successes that close the circuit'),
    give_up_s: z
        .number()
        .min(0)
        .max(86_400)
        .default(300)
        .describe('Calls wait for a circuit that has been open for less than so many seconds; later they fail at once'),
    give_up_unanswered_s: z
        .number()
        .min(0)
        .max(86_400)
        .default(15)
        .describe('The same for a target that has not answered a single call of this run'),
});
export const defaultCircuitBreakerSettings = CircuitBreakerSettings.parse({}, forFew(1));
