import { z } from 'zod';
import { DigestText } from '../artifacts/digest-text.js';
import { Moment } from '../moment.js';
import { ReleaseEvidence } from '../release/release.js';
import { ReleasedLane } from '../release/released-lane.js';
import { DesiredState, Hold } from './desired-state.js';
import { EnvironmentName } from './environment-name.js';
import { stateAt } from './stored-states.js';
/** What runs of one lane in one environment, since when, on what evidence, and what is on its way. */
export const LaneStatus = z.strictObject({
    environment: EnvironmentName,
    lane: ReleasedLane,
    release: DigestText.optional().describe('What is to run; absent where nothing is'),
    digest: DigestText.optional(),
    commit: z.string().optional().describe('Of the release; absent where its record is not here'),
    since: Moment.optional(),
    by: z.string().optional(),
    reason: z.string().optional(),
    evidence: ReleaseEvidence.optional(),
    previous: DigestText.optional(),
    rolled_back: DigestText.optional(),
    holds: z.array(Hold),
    rollout: DesiredState.shape.rollout,
    waits_for: z.array(z.string()).describe('What the rollout, or the lane, waits for'),
    served: z.enum(['verified', 'not-asked', 'no']),
    served_instead: z.string().optional(),
});
/** What is to run everywhere. */
export const EnvironmentStatus = z.strictObject({
    version: z.literal(1),
    lanes: z.array(LaneStatus),
    notes: z.array(z.string()),
});
/** What is to run, by environment and lane; declared lanes come first, in the order of the settings. */
export function statusOf(facts) {
    const { states, environments, environment } = facts;
    const declared = Object.entries(environments).flatMap(([name, lanes]) => ReleasedLane.options.filter((lane) => lanes[lane] !== undefined).map((lane) => ({ environment: name, lane })));
    const running = states.states.map(({ state }) => ({ environment: state.environment, lane: state.lane }));
    const places = new Map([...declared, ...running].map((place) => [`${place.environment}/${place.lane}`, place]));
    const told = [...places.values()].filter((place) => environment === undefined || place.environment === environment);
    const order = [...new Set(told.map((place) => place.environment))];
    return {
        version: 1,
        lanes: told
            .sort((one, other) => order.indexOf(one.environment) - order.indexOf(other.environment))
            .map((place) => laneStatus(place, facts)),
        notes: states.strange.map(({ path, why }) => `${path} cannot be believed: ${why}`),
    };
}
function laneStatus(place, facts) {
    const state = stateAt(facts.states.states, place)?.state;
    if (state === undefined)
        return { ...place, holds: [], waits_for: [], served: 'not-asked' };
    const release = facts.releases.filter(({ id, lane }) => id === state.release && lane === state.lane).at(-1);
    const { version: _, ...told } = state;
    return {
        ...told,
        ...(release === undefined ? {} : { commit: release.commit, evidence: release.evidence }),
        waits_for: waitsFor(state, facts),
        served: 'not-asked',
    };
}
function waitsFor({ holds, rollout }, { rolloutWaits }) {
    const whole = holds.filter(({ digest }) => digest === undefined).map(({ by, reason }) => `held by ${by}: ${reason}`);
    return [...whole, ...(rollout === undefined ? [] : (rolloutWaits.get(rollout.id) ?? []))];
}
