import { z } from 'zod';
import { DigestText } from '../artifacts/digest-text.js';
import { ReleasedLane } from '../release/released-lane.js';
import { DeployCheck } from './deploy-check.js';
import { EnvironmentName } from './environment-name.js';
/** What became of a promotion or a rollback. */
export const DeployReport = z.strictObject({
    version: z.literal(1),
    action: z.enum(['promote', 'rollback']),
    environment: EnvironmentName,
    lane: ReleasedLane,
    outcome: z
        .enum(['moved', 'unchanged', 'refused', 'failed'])
        .describe('`unchanged` where it was to run already; `failed` where it was not served and what ran came back'),
    release: DigestText,
    commit: z.string(),
    previous: DigestText.optional().describe('What was to run before'),
    checks: z.array(DeployCheck),
    served: z.enum(['verified', 'not-asked', 'no']).describe('Whether what is served was asked for, and is the release'),
    reason: z.string().optional().describe('Why it is refused or failed'),
    consumer_cache_s: z.number().describe('How long applications may go on with what they read before'),
});
