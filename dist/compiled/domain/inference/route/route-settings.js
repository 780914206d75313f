import { z } from 'zod';
import { parsePattern } from '../../pattern/pattern.js';
const Binding = z.string().min(1).describe('The name of a binding under `models`');
const PatternText = z
    .string()
    .min(1)
    .max(500)
    .superRefine((source, context) => {
    const problem = problemOf(source);
    if (problem !== undefined)
        context.addIssue({ code: 'custom', message: problem });
})
    .describe('A JavaScript regular expression, found anywhere; case does not count; no back-references');
function problemOf(source) {
    try {
        parsePattern(source);
        return undefined;
    }
    catch (error) {
        return `is no pattern that can be searched for: ${error instanceof Error ? error.message : 'unreadable'}`;
    }
}
const asked = 'must say at least one thing that has to hold';
/** What a call must be like for a rule to hold; where several things are said, all of them. */
export const RouteCondition = z
    .strictObject({
    tags: z.array(z.string().min(1)).min(1).optional().describe('At least one of them is a tag of the case'),
    min_input_tokens: z.number().int().positive().optional().describe('Of all messages, at four bytes a token'),
    matches: PatternText.optional().describe('A pattern in the last message of the user'),
})
    .refine((condition) => Object.values(condition).some((value) => value !== undefined), asked);
/** Incidents that a model brings about by what it writes, so that another one may do better. */
export const CheckedIncident = z.enum([
    'truncated',
    'reasoning-exhausted',
    'empty',
    'malformed-json',
    'malformed-tool-call',
    'context-overflow',
]);
const JsonValue = z.json();
const checkTypes = ['equals', 'contains', 'icontains', 'starts-with', 'ends-with', 'is-json'];
const CheckType = z.enum([...checkTypes, ...checkTypes.map((type) => `not-${type}`)]);
/** What an answer is checked for; where several things are said, it fails by any of them. */
export const RouteCheck = z
    .strictObject({
    type: CheckType.optional().describe('A grader of suites that the answer must satisfy; for `regex` there is `matches`'),
    value: JsonValue.optional().describe('What the grader compares with; a JSON Schema for is-json. No template'),
    ignore_case: z.boolean().default(false),
    trim: z.boolean().default(false),
    matches: PatternText.optional().describe('A pattern that the answer must hold'),
    min_characters: z.number().int().positive().optional().describe('Shorter answers fail'),
    max_characters: z.number().int().positive().optional().describe('Longer answers fail'),
    incident: z.array(CheckedIncident).min(1).optional().describe('A call that ends so fails'),
})
    .refine(({ type, matches, min_characters, max_characters, incident }) => [type, matches, min_characters, max_characters, incident].some((value) => value !== undefined), asked)
    .refine(({ type, value }) => value === undefined || type !== undefined, '`value` needs the `type` of a grader')
    .refine(({ type, value }) => type === undefined || type.endsWith('is-json') || typeof value === 'string', {
    message: 'needs a `value`, a text to compare with',
})
    .refine(({ value }) => typeof value !== 'string' || !value.includes('{{'), '`value` is no template here');
/** Why a route leaves a model: its call failed, its breaker is open, or a budget has no room for it. */
export const FallbackReason = z.enum(['incident', 'breaker', 'budget']);
const RouteFallback = z
    .strictObject({
    on: z
        .array(FallbackReason)
        .min(1)
        .default([...FallbackReason.options]),
    model: Binding.optional(),
    answer: z.literal('stale').optional().describe('The last answer to the same request, marked as stale'),
})
    .refine(({ model, answer }) => (model === undefined) !== (answer === undefined), 'needs either a `model` or an `answer`');
/** One route of `routes:` in lanegate.yml: which model serves what names it. */
export const RouteSettings = z.strictObject({
    models: z
        .array(z.strictObject({
        model: Binding,
        weight: z.number().positive().max(1_000_000).default(1).describe('Its share among these models'),
    }))
        .min(1)
        .max(20)
        .describe('Who is asked where no rule holds, so the cheapest; several share the cases by weight'),
    rules: z
        .array(z.strictObject({ when: RouteCondition, model: Binding }))
        .max(50)
        .default([])
        .describe('A model for calls of a kind; the first rule that holds counts'),
    checks: z
        .array(z.strictObject({ fails: RouteCheck, model: Binding }))
        .max(20)
        .default([])
        .describe('Another model for an answer that fails; an answer is held to the checks after the one that led to it'),
    fallbacks: z
        .array(RouteFallback)
        .max(20)
        .default([])
        .describe('Who is asked, one after the other, when there is no answer'),
});
