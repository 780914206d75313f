import { z } from 'zod';
import { ToolCall } from '../inference/call/message.js';
import { IncidentKind } from '../inference/incident/incident.js';
import { Notice } from '../inference/incident/notice.js';
const Usage = z.strictObject({
    input_tokens: z.number(),
    output_tokens: z.number(),
    cached_input_tokens: z.number().optional(),
    reasoning_tokens: z.number().optional(),
});
const Taken = { version: z.literal(1), cost_usd: z.number(), attempts: z.number().int() };
/** What one question came to: `lanegate ask --json`. */
export const AskResult = z.discriminatedUnion('outcome', [
    z.strictObject({
        outcome: z.literal('answered'),
        ...Taken,
        content: z.string(),
        tool_calls: z.array(ToolCall).optional(),
        vectors: z.array(z.array(z.number())).optional(),
        served: z.string().describe('provider/model that really answered'),
        because: z.string().optional().describe('Why a route did not stay with its first model'),
        notices: z.array(Notice),
        usage: Usage.optional(),
        latency_ms: z.number(),
        first_token_ms: z.number().optional(),
        cached: z.boolean(),
    }),
    z.strictObject({ outcome: z.literal('incident'), ...Taken, incident: IncidentKind, message: z.string() }),
    z.strictObject({ outcome: z.literal('refused'), ...Taken, message: z.string() }),
]);
