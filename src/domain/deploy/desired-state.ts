import { z } from 'zod';
import { DigestText } from '../artifacts/digest-text.js';
import { Actor, Remark } from '../ledger/record-fields.js';
import { Moment } from '../moment.js';
import { Rollout } from '../promotion/rollout.js';
import { ReleasedLane } from '../release/released-lane.js';
import { EnvironmentName } from './environment-name.js';

/** Digests that a lane holds at most. */
export const mostHolds = 200;

/** What must not be deployed until somebody lifts it: a lane's digest that failed, or everything. */
export const Hold = z.strictObject({
  digest: DigestText.optional().describe('The lane digest that is held; absent where the whole lane is'),
  reason: Remark,
  by: Actor,
  at: Moment,
  rolled_back: DigestText.optional().describe('The release that a rollback left, whose hold only its name lifts'),
});
export type Hold = z.infer<typeof Hold>;

/** What is to run of one lane in one environment: the one file that says so. */
export const DesiredState = z
  .strictObject({
    version: z.literal(1),
    environment: EnvironmentName,
    lane: ReleasedLane,
    release: DigestText.optional().describe('What runs; absent before the first release'),
    digest: DigestText.optional().describe("Of the release's lane"),
    previous: DigestText.optional().describe('The release that ran before; absent after a rollback'),
    rolled_back: DigestText.optional().describe('The release that a rollback left; absent after any other move'),
    since: Moment,
    by: Actor,
    reason: Remark,
    holds: z.array(Hold).max(mostHolds).default([]),
    rollout: Rollout.optional().describe('A release on its way'),
  })
  .refine(({ release, digest }) => (release === undefined) === (digest === undefined), {
    path: ['digest'],
    error: 'is there without its release, or is not there with it',
  });
export type DesiredState = z.infer<typeof DesiredState>;

/** The environment and the lane that a state is of. */
export type StatePlace = Pick<DesiredState, 'environment' | 'lane'>;

/** A state as it is stored. */
export const stateText = (state: DesiredState): string => `${JSON.stringify(state, null, 2)}\n`;
