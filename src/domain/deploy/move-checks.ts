import type { Release } from '../release/release.js';
import { type DeployCheck, onlyTold } from './deploy-check.js';
import type { StatePlace } from './desired-state.js';
import {
  type CombinationEvidence,
  carriedLanesCheck,
  combinationCheck,
  embeddingCheck,
  lanesWith,
  orderChecks,
} from './fit-checks.js';
import { evidenceCheck, forwardCheck, holdCheck, integrityCheck, retirementChecks } from './release-checks.js';
import { type StoredState, type StoredStates, stateAt, statesOf } from './stored-states.js';

/** Everything that decides whether a release may be moved to a place. */
export type MoveFacts = {
  readonly place: StatePlace;
  readonly release: Release;
  /** The digest of the bundle that was fetched; `undefined` where there is none. */
  readonly fetched: string | undefined;
  readonly states: StoredStates;
  /**
   * The release of the lane that runs at the place, `unknown` where it is not on record; `undefined` where nothing
   * does.
   */
  readonly running: Release | 'unknown' | undefined;
  /** The release that runs of the lane whose embedding has to be the same. */
  readonly neighbour: Release | undefined;
  readonly evidence: CombinationEvidence;
  /** Environments that come first. */
  readonly after: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
};

/** What holds, and what does not, of a release that is to be promoted; each check a line. */
export function promotionChecks(facts: MoveFacts): DeployCheck[] {
  const { release, after, states } = facts;
  return [
    ...rolloutChecks(facts),
    ...orderChecks(release, after, states.states),
    ...carriedLanesCheck(release, beside(facts)),
    together(facts),
  ];
}

/**
 * What is looked at before an earlier release comes back. It ran before, so that lanes which were not evaluated with it
 * are told and do not stand in the way.
 */
export const rollbackChecks = (facts: MoveFacts): DeployCheck[] => [
  ...ownChecks(facts),
  ...carriedLanesCheck(facts.release, beside(facts)).map(onlyTold),
  onlyTold(together(facts)),
];

/** What is looked at before a release begins its way through the stages, each of which has its own conditions. */
export const rolloutChecks = (facts: MoveFacts): DeployCheck[] => [
  ...ownChecks(facts),
  forwardCheck(facts.release, facts.running),
];

/** What a release has to be wherever it goes. */
const ownChecks = ({ release, fetched, place, states, neighbour, evidence, today }: MoveFacts): DeployCheck[] => [
  integrityCheck(release, fetched),
  evidenceCheck(release, evidence.inconclusive),
  ...retirementChecks(release, today),
  ...embeddingCheck(release, neighbour),
  holdCheck(release, stateAt(statesOf(place.environment, states), place)?.state),
];

const beside = ({ place, states }: MoveFacts): readonly StoredState[] => statesOf(place.environment, states);

const together = (facts: MoveFacts): DeployCheck =>
  combinationCheck(facts.release, lanesWith(facts.release, beside(facts)), facts.evidence);
