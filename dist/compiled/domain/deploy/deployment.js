import { z } from 'zod';
import { DigestText } from '../artifacts/digest-text.js';
import { Actor, Remark } from '../ledger/record-fields.js';
import { Moment } from '../moment.js';
import { ReleasedLane } from '../release/released-lane.js';
import { EnvironmentName } from './environment-name.js';
/** A move of the desired state of one lane in one environment. */
export const Deployment = z.strictObject({
    version: z.literal(1),
    kind: z.literal('deployment'),
    action: z.enum(['promote', 'rollback', 'hold', 'resume']),
    environment: EnvironmentName,
    lane: ReleasedLane,
    release: DigestText.optional().describe('What is to run after it'),
    previous: DigestText.optional().describe('What was to run before it'),
    checks: z.array(Remark).max(50).describe('What was found to hold before it'),
    reason: Remark,
    by: Actor,
    at: Moment,
});
/** Something that went wrong where releases run. */
export const DeployIncident = z.strictObject({
    version: z.literal(1),
    kind: z.literal('incident'),
    environment: EnvironmentName,
    lane: ReleasedLane,
    release: DigestText.optional(),
    what: Remark,
    by: Actor,
    at: Moment,
});
