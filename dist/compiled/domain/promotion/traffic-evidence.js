import { z } from 'zod';
import { emptyHistogram, LogHistogram } from '../statistics/log-histogram.js';
import { noMoments, RunningMoments } from '../statistics/running-moments.js';
import { nothingSeen, SeenRequests } from './seen-requests.js';
const Count = z.number().int().nonnegative();
/** What was counted of the requests that one arm answered. */
export const ArmEvidence = z.strictObject({
    requests: Count,
    errors: Count,
    looked_for_refusals: Count,
    refusals: Count,
    latencies_ms: LogHistogram,
    costs_usd: RunningMoments,
    scores: z.record(z.string(), RunningMoments),
});
/** What was counted at one weight. */
export const TrafficEvidence = z.strictObject({
    kind: z.literal('traffic'),
    baseline: ArmEvidence,
    candidate: ArmEvidence,
    split: z
        .strictObject({ candidate: Count, total: Count, users: SeenRequests })
        .describe('How many were sent where: each user once, by their first request, and requests that name none'),
    is_reference: z
        .boolean()
        .describe('True where the candidate answers everything, and the baseline is that of the step before'),
});
const nobody = { candidate: 0, total: 0, users: nothingSeen };
export const noArmEvidence = {
    requests: 0,
    errors: 0,
    looked_for_refusals: 0,
    refusals: 0,
    latencies_ms: emptyHistogram,
    costs_usd: noMoments,
    scores: {},
};
/** Evidence of a step that begins; `reference` is the baseline that is left to compare with at full. */
export const newTrafficEvidence = (reference) => ({
    kind: 'traffic',
    baseline: reference ?? noArmEvidence,
    candidate: noArmEvidence,
    split: nobody,
    is_reference: reference !== undefined,
});
