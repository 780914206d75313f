import { z } from 'zod';
/** Incidents of which there is a reply that can be handed on as its provider said it. */
export const HandedIncident = z.enum([
    'truncated',
    'reasoning-exhausted',
    'refused',
    'filtered',
    'empty',
    'malformed-json',
    'malformed-tool-call',
    'context-overflow',
    'wrong-model',
]);
const Handling = z.enum(['pass', 'mark', 'error']);
const handlings = Object.fromEntries(HandedIncident.options.map((kind) => [kind, Handling.optional()]));
/** `gateway.server` of lanegate.yml. */
export const ServerSettings = z.strictObject({
    models: z
        .enum(['any', 'declared'])
        .default('any')
        .describe('Whether a model that lanegate.yml does not name is asked at the provider that clients of its kind expect'),
    max_tokens: z
        .number()
        .int()
        .positive()
        .default(4096)
        .describe('The output cap of a call where neither its client nor its binding sets one'),
    concurrency: z.number().int().min(1).max(1000).default(64).describe('How many calls may be under way at once'),
    max_body_megabytes: z.number().positive().max(512).default(32).describe('A longer request is refused'),
    incidents: z
        .strictObject({ default: Handling.default('mark').describe('Of every kind that is not named'), ...handlings })
        .prefault({})
        .describe('What becomes of a reply that is an incident: it is passed on, passed on and marked, or made an error'),
});
const handed = new Set(HandedIncident.options);
/** What becomes of a reply that is an incident; one of the provider or the way to it is always an error. */
export const handlingOf = (kind, { incidents }) => handed.has(kind) ? (incidents[kind] ?? incidents.default) : 'error';
