import { z } from 'zod';
import { ObservationKind, ObservedArm } from './observation.js';
import { ErrorKinds } from './observation-counts.js';
const Count = z.number().int().nonnegative();
/** Where a replay keeps what it is of, beside its observations. */
export const replayFile = 'replay.json';
/** What a replay came to, and what of it the observations do not show. */
export const ReplayReport = z.strictObject({
    version: z.literal(1),
    identity: z.string().describe('Digest of both models, the graders and the requests; another one begins anew'),
    requests: Count.describe('Requests that the log has, each once'),
    unreadable: Count.describe('Requests of the log that cannot be put again'),
    drawn: Count.describe('Requests that were to be replayed, drawn at random by the identity'),
    replayed: Count.describe('Requests that both models were asked, of an earlier part of the same replay included'),
    stopped: z.string().optional().describe('The cap that ended it early'),
    cost_usd: z.number().nonnegative().describe('Of this part'),
    grader_errors: z.record(z.string(), Count).describe('Metric to the answers of this part that it could not grade'),
    by_arm: z.record(ObservedArm, z.record(ObservationKind, Count)),
    scored: z.record(ObservedArm, Count),
    errors: z.record(ObservedArm, Count),
    error_kinds: ErrorKinds,
    refusals: z.record(ObservedArm, Count),
});
