import { z } from 'zod';
import { whySlowPattern } from './why-slow-pattern.js';
const longestPattern = 500;
/** Why a text cannot be a redaction pattern, or `undefined` when it can. */
function whyNoPattern(pattern) {
    try {
        if (new RegExp(pattern, 'u').test(''))
            return 'it matches the empty text, so everywhere';
    }
    catch (error) {
        return error instanceof Error ? error.message : 'unreadable';
    }
    const why = whySlowPattern(pattern);
    return why === undefined ? undefined : `${why}, which can take forever; write it without`;
}
/** A JavaScript regular expression with the flag `u`. */
const RedactionPattern = z
    .string()
    .min(1)
    .max(longestPattern)
    .check((context) => {
    const why = whyNoPattern(context.value);
    if (why === undefined)
        return;
    const message = `this is no pattern to redact by: ${why}`;
    context.issues.push({ code: 'custom', input: context.value, message });
});
/** `gateway.traces` of lanegate.yml: what is written of every call. */
export const TraceSettings = z.strictObject({
    enabled: z.boolean().default(true),
    content: z
        .boolean()
        .default(true)
        .describe('Whether prompts, retrieved context, answers and tool calls are written, or only facts about them'),
    redact: z
        .array(RedactionPattern)
        .max(50)
        .default([])
        .describe('JavaScript regular expressions; what matches becomes [redacted] before anything is written'),
    max_megabytes: z.number().positive().max(10_000).default(200).describe('Beyond it, spans are dropped and counted'),
});
