import { z } from 'zod';
import { Lane } from '../changes/lane.js';
import { CommitId } from '../commit-id.js';
import { Actor, Remark } from '../ledger/record-fields.js';
import { Moment } from '../moment.js';
/**
 * Somebody's word that a change may be merged in spite of its verdict. It is about one commit, and never changes a
 * score.
 */
export const Override = z.strictObject({
    version: z.literal(1),
    kind: z.literal('override'),
    head: CommitId.describe('The full id of the commit that it lets through'),
    lanes: z.array(Lane).min(1).max(Lane.options.length).describe('The lanes whose verdict it sets aside'),
    reason: Remark,
    by: Actor.describe('The login, or the name and address of git, of whoever takes it on'),
    at: Moment.describe('When it was given, RFC 3339 in UTC'),
    expires: Moment.describe('Until when it holds, RFC 3339 in UTC'),
});
/** An override as a verdict tells it. */
export const AppliedOverride = Override.omit({ version: true, kind: true, head: true }).extend({
    holds: z.boolean().describe('False where it has expired or came from somebody who may not give it'),
    why_not: z.string().optional(),
});
