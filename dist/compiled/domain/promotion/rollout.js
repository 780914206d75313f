import { z } from 'zod';
import { DigestText } from '../artifacts/digest-text.js';
import { Actor, longestRemark } from '../ledger/record-fields.js';
import { Moment } from '../moment.js';
import { SeenRequests } from './seen-requests.js';
import { ShadowEvidence } from './shadow-evidence.js';
import { TrafficEvidence } from './traffic-evidence.js';
/** The stages of a model's way, in their order. */
export const RolloutStage = z.enum(['dev', 'staging', 'shadow', 'traffic', 'full']);
/** What was counted since a stage, or a weight of it, began. It starts anew with each, and with another baseline. */
export const StageEvidence = z.strictObject({
    known: Moment.optional().describe('When the newest request began that was counted before the stage did'),
    first: Moment.optional().describe('When the first request that counts began'),
    newest: Moment.optional().describe('When the newest request that counts began'),
    seen: SeenRequests,
    counted: z.discriminatedUnion('kind', [ShadowEvidence, TrafficEvidence]),
});
/** A release on its way through the stages. */
export const Rollout = z.strictObject({
    id: DigestText.describe('Of release, baseline and the moment it began'),
    release: DigestText,
    digest: DigestText.describe("Of the release's lane, which is what is promoted"),
    baseline: DigestText.optional().describe('The lane digest that it is compared with; absent where nothing ran before'),
    began: Moment,
    stage: RolloutStage,
    since: Moment.describe('When the stage, or its weight, began'),
    weight: z.number().min(0).max(100).describe('Percent of requests that the candidate answers'),
    evidence: StageEvidence.optional().describe('Absent before anything is compared in production'),
    paused: z
        .strictObject({ reason: z.string().min(1).max(longestRemark), since: Moment })
        .optional()
        .describe('Why its evidence cannot be trusted at present'),
    overdue: z.literal(true).optional().describe('The deadline of the stage has passed and was told'),
    errors: z
        .strictObject({
        count: z.number().int().nonnegative().describe('Calls in a row whose evidence was in error'),
        occasion: z.string().max(500).optional().describe('The last of them, which counts once however often it is made'),
    })
        .prefault({ count: 0 }),
});
/** What happened to a rollout. */
export const RolloutEvent = z.enum([
    'began',
    'advanced',
    'rolled-back',
    'held',
    'paused',
    'resumed',
    'restarted',
    'completed',
]);
/** A step of a rollout. */
export const RolloutRecord = z.strictObject({
    version: z.literal(1),
    kind: z.literal('rollout'),
    environment: z.string(),
    rollout: DigestText,
    release: DigestText,
    event: RolloutEvent,
    stage: RolloutStage.describe('The stage after it; that which failed where it was rolled back'),
    weight: z.number().min(0).max(100),
    evidence: DigestText.optional().describe('Of the evidence that decided'),
    reasons: z.array(z.string().min(1).max(longestRemark)).max(50),
    by: Actor,
    at: Moment,
});
