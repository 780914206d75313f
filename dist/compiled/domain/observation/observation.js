import { z } from 'zod';
import { IncidentKind } from '../inference/incident/incident.js';
import { Moment } from '../moment.js';
/** The version of a model that answered: what runs, or what may take its place. */
export const ObservedArm = z.enum(['baseline', 'candidate']);
/**
 * How a request was answered. `shadow`: by both arms, and the user never saw the candidate's answer, so that answers
 * are compared in pairs of one id. `traffic`: by one arm alone, which is what the user saw.
 */
export const ObservationKind = z.enum(['shadow', 'traffic']);
/** Why a request has no answer. A refusal is an answer of its own kind, told by `refused`. */
export const ObservedError = IncidentKind.exclude(['refused', 'filtered']);
const Name = z.string().min(1).max(500);
/** The longest id of a request, in characters. */
export const longestId = 500;
/** One line of `observations.jsonl`: what one arm made of one request of production. */
export const Observation = z
    .strictObject({
    id: z.string().min(1).max(longestId).describe('Of the request; both answers of a shadowed request have the same'),
    at: Moment.describe('When the request began'),
    arm: ObservedArm,
    model: Name.describe('The digest of the model lane that answered, or the name of the model that served'),
    kind: ObservationKind,
    scores: z
        .record(Name, z.number().min(0).max(1))
        .optional()
        .describe('Metric to score; absent where nobody graded the answer'),
    latency_ms: z.number().nonnegative().optional(),
    cost_usd: z.number().nonnegative().optional(),
    error: ObservedError.optional().describe('Why there is no answer; absent where there is one'),
    refused: z
        .boolean()
        .optional()
        .describe('Whether the model declined or a filter kept its answer back; absent where nobody looked'),
    user: Name.optional().describe('A pseudonym of who asked, the same for every request of theirs'),
})
    .refine(({ error, scores }) => error === undefined || scores === undefined, {
    path: ['scores'],
    error: 'a failed call has no scores',
})
    .refine(({ error, refused }) => error === undefined || refused !== true, {
    path: ['refused'],
    error: 'a failed call is no refusal',
});
export const observationsFile = 'observations.jsonl';
/** What tells observations apart: the same one twice is one. */
export const observationKey = ({ kind, arm, id }) => `${kind} ${arm} ${id}`;
