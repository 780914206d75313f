import { z } from 'zod';
import { IncidentTolerances } from '../inference/incident/incident-tolerances.js';
import { FailWord } from './fail-on.js';
/** A process that outlives the one that started it: its id, and when it was born, since ids are given out anew. */
export const GatewayProcess = z.strictObject({ pid: z.number().int().positive(), born: z.string() });
/** What the step that started a gateway leaves for the one that stops it. */
export const LeftGateway = z.strictObject({
    version: z.literal(1),
    process: GatewayProcess,
    folder: z.string().min(1),
    carries_answers: z.boolean(),
    fail_on: z.array(FailWord),
    tolerances: IncidentTolerances,
});
