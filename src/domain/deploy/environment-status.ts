import { z } from 'zod';
import { DigestText } from '../artifacts/digest-text.js';
import { statePath } from '../ledger/ledger-entry.js';
import { Moment } from '../moment.js';
import { type Release, ReleaseEvidence } from '../release/release.js';
import { ReleasedLane } from '../release/released-lane.js';
import type { EnvironmentSettings } from './deploy-settings.js';
import { DesiredState, Hold, type StatePlace } from './desired-state.js';
import { EnvironmentName } from './environment-name.js';
import { type StoredStates, stateAt } from './stored-states.js';

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
  previous_commit: z
    .string()
    .optional()
    .describe('Of the release that ran before; absent where its record is not here'),
  rolled_back: DigestText.optional(),
  holds: z.array(Hold),
  rollout: DesiredState.shape.rollout,
  waits_for: z.array(z.string()).describe('What the rollout, or the lane, waits for'),
  served: z.enum(['verified', 'not-asked', 'no']),
  served_instead: z.string().optional(),
});
export type LaneStatus = z.infer<typeof LaneStatus>;

/** What is to run everywhere. */
export const EnvironmentStatus = z.strictObject({
  version: z.literal(1),
  lanes: z.array(LaneStatus),
  notes: z.array(z.string()),
});
export type EnvironmentStatus = z.infer<typeof EnvironmentStatus>;

/** What status is told of. */
export type StatusFacts = {
  readonly states: StoredStates;
  /** Releases that run, and that ran before them. */
  readonly releases: readonly Release[];
  /** The environments that are declared, which are told even where nothing runs. */
  readonly environments: EnvironmentSettings;
  /** The only environment that is asked for; all when absent. */
  readonly environment: string | undefined;
  /** What each rollout waits for, by its id. */
  readonly rolloutWaits: ReadonlyMap<string, readonly string[]>;
};

/** What is to run, by environment and lane; declared lanes come first, in the order of the settings. */
export function statusOf(facts: StatusFacts): EnvironmentStatus {
  const { states, environments, environment } = facts;
  const declared = Object.entries(environments).flatMap(([name, lanes]) =>
    ReleasedLane.options.filter((lane) => lanes[lane] !== undefined).map((lane) => ({ environment: name, lane })),
  );
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

function laneStatus(place: StatePlace, facts: StatusFacts): LaneStatus {
  const state = stateAt(facts.states.states, place)?.state;
  if (state === undefined) return { ...place, holds: [], waits_for: whatIsStrange(place, facts), served: 'not-asked' };
  const named = (wanted: string | undefined) =>
    facts.releases.filter(({ id, lane }) => id === wanted && lane === state.lane).at(-1);
  const [release, previous] = [named(state.release), named(state.previous)];
  const { version: _, ...told } = state;
  return {
    ...told,
    ...(previous === undefined ? {} : { previous_commit: previous.commit }),
    ...(release === undefined ? {} : { commit: release.commit, evidence: release.evidence }),
    waits_for: waitsFor(state, facts),
    served: 'not-asked',
  };
}

/** Where a state is there that cannot be believed, nobody can tell what runs. */
const whatIsStrange = (place: StatePlace, { states }: StatusFacts): string[] =>
  states.strange
    .filter(({ path }) => path === statePath(place))
    .map(() => 'its state in the ledger to be put right, until which nobody can tell what runs');

function waitsFor({ holds, rollout }: DesiredState, { rolloutWaits }: StatusFacts): string[] {
  const whole = holds.filter(({ digest }) => digest === undefined).map(({ by, reason }) => `held by ${by}: ${reason}`);
  return [...whole, ...(rollout === undefined ? [] : (rolloutWaits.get(rollout.id) ?? []))];
}
