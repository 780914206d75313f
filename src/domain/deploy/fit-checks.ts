import { digestOf, type Json } from '../artifacts/digest.js';
import {
  answeringLanes,
  combinationOf,
  isLetThrough,
  type JudgedCombination,
  newestJudged,
} from '../release/combination.js';
import { laneDigests } from '../release/lock.js';
import type { Release } from '../release/release.js';
import type { LaneDigests, ReleasedLane } from '../release/released-lane.js';
import { shortId } from '../release/short-id.js';
import { type DeployCheck, fails, holds } from './deploy-check.js';
import { type StoredState, stateAt } from './stored-states.js';

/**
 * The lanes of an environment with one of them as in a release. A lane that runs nothing yet counts as the release's
 * own lock has it, since that is what it was evaluated with.
 */
export function lanesWith(release: Release, states: readonly StoredState[]): LaneDigests {
  const running = states.flatMap(({ state }) => (state.digest === undefined ? [] : [[state.lane, state.digest]]));
  return { ...laneDigests(release.lock), ...Object.fromEntries(running), [release.lane]: release.digest };
}

/** What is on record about lanes that would run together. */
export type CombinationEvidence = {
  readonly judged: readonly JudgedCombination[];
  /** The path of an override in force of the release's commit and lane. */
  readonly override: string | undefined;
  readonly inconclusive: 'warn' | 'block' | 'lean';
};

/**
 * What is on record about a release with lanes beside it; `override` is the path of one that lets just these through.
 */
export type JudgedBeside = {
  readonly newest: JudgedCombination | undefined;
  readonly override: string | undefined;
  readonly isLetThrough: boolean;
};

/** Looks up what an evaluation of lanes together came to. An override speaks of its commit's lanes and of no others. */
export function judgedBeside(
  release: Release,
  lanes: LaneDigests,
  { judged, override, inconclusive }: CombinationEvidence,
): JudgedBeside {
  const combination = combinationOf(lanes);
  const found = judged.filter((each) => each.combination === combination);
  const newest = newestJudged(found, inconclusive);
  return {
    newest,
    override: combination === combinationOf(laneDigests(release.lock)) ? override : undefined,
    isLetThrough: newest !== undefined && isLetThrough(newest, inconclusive),
  };
}

/** Whether what would run together was evaluated together, and not found wanting. */
export function combinationCheck(release: Release, lanes: LaneDigests, evidence: CombinationEvidence): DeployCheck {
  if (release.lane === 'code') return holds('code answers nothing by itself');
  const { newest, override, isLetThrough: passes } = judgedBeside(release, lanes, evidence);
  const named = answeringLanes.flatMap((lane) =>
    lanes[lane] === undefined ? [] : [`${lane} ${shortId(lanes[lane])}`],
  );
  const together = named.join(' with ');
  const word = newest === undefined ? undefined : `${together} was evaluated together: ${newest.verdict}`;
  if (passes && word !== undefined) return holds(word);
  if (override !== undefined) return holds(`${together} is let through on record: ${override}`);
  return fails(word ?? `${together} was never evaluated together`);
}

/** The lane whose embedding has to be that of another; a model asks what a corpus answers. */
export function embeddingNeighbour(lane: ReleasedLane): 'model' | 'data' | undefined {
  if (lane === 'model') return 'data';
  return lane === 'data' ? 'model' : undefined;
}

/**
 * Whether vectors and questions come from the same embedding: those of the corpus that runs and of the model that asks.
 */
export function embeddingCheck(release: Release, neighbour: Release | undefined): DeployCheck[] {
  const other = embeddingNeighbour(release.lane);
  if (other === undefined) return [];
  if (neighbour === undefined) return [holds(`no ${other} runs whose embedding it would have to match`)];
  if (Object.keys(release.lock.data).length === 0 && Object.keys(neighbour.lock.data).length === 0) return [];
  const [own, theirs] = [release, neighbour].map(({ lock }) => digestOf(lock.embeddings as Json));
  if (own === theirs) return [holds(`its embedding is that of the ${other} that runs`)];
  return [fails(`its embedding is not that of the ${other} that runs, ${shortId(neighbour.id)}`)];
}

/** Whether code carries the prompts, models and data that already run. */
export function carriedLanesCheck(release: Release, states: readonly StoredState[]): DeployCheck[] {
  if (release.lane !== 'code') return [];
  const carried = laneDigests(release.lock);
  const others = states.flatMap(({ state: { lane, digest } }) =>
    lane === 'code' || digest === undefined || carried[lane] === digest ? [] : [anotherLane(lane, digest)],
  );
  return others.length === 0 ? [holds('it carries what runs of every other lane')] : others;
}

const anotherLane = (lane: ReleasedLane, runs: string): DeployCheck =>
  fails(
    `it carries another ${lane} than the ${shortId(runs)} that runs: release a commit that has that one, or promote the ${lane} that it carries first`,
  );

/** Whether the environments that come first run what is to run. */
export const orderChecks = (
  release: Release,
  after: readonly string[],
  states: readonly StoredState[],
): DeployCheck[] =>
  after.map((environment) => {
    const first = stateAt(states, { environment, lane: release.lane })?.state;
    if (first?.digest === release.digest) return holds(`${environment} runs it since ${first.since}`);
    return fails(`${environment} does not run it, and comes first`);
  });
