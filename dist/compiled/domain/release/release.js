import { z } from 'zod';
import { DigestText } from '../artifacts/digest-text.js';
import { CommitId } from '../commit-id.js';
import { VerdictWord } from '../gate/verdict-word.js';
import { Actor } from '../ledger/record-fields.js';
import { Moment } from '../moment.js';
import { Lock, releaseId } from './lock.js';
import { ReleasedLane } from './released-lane.js';
/** Why a release may be deployed: what was judged, or who let it through. */
export const ReleaseEvidence = z.strictObject({
    verdict: VerdictWord.describe("The verdict of the release's lane"),
    evaluation: DigestText.optional().describe('Of the evaluation that the verdict was recomputed from'),
    receipt: DigestText.optional().describe('Of everything that the verdict depends on'),
    run: z.string().optional().describe('The page of the run that evaluated'),
    override: z.string().optional().describe('The path of the override that let it through, in the ledger'),
});
/** An immutable record of one lane as it was in one commit. */
export const Release = z
    .strictObject({
    version: z.literal(1),
    kind: z.literal('release'),
    id: DigestText.describe('Of the whole lock'),
    lane: ReleasedLane,
    digest: DigestText.describe("Of the lane's part of the lock"),
    lock: Lock,
    commit: CommitId,
    bundle: z
        .strictObject({
        digest: DigestText,
        place: z.string().describe('Where it was published: a folder, or an address'),
    })
        .optional()
        .describe('What an application reads; code has none'),
    evidence: ReleaseEvidence,
    by: Actor,
    at: Moment,
})
    .refine(({ id, lock }) => releaseId(lock) === id, { path: ['id'], error: 'is not the digest of its lock' })
    .refine(({ commit, lock }) => lock.code?.commit === commit, { path: ['commit'], error: 'is not that of its lock' });
