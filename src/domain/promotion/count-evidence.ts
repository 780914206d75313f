import { hoursAfter, hoursBetween, isBefore, laterOf } from '../moment.js';
import { type Observation, observationKey } from '../observation/observation.js';
import type { Rollout, StageEvidence } from './rollout.js';
import { SeenBook } from './seen-requests.js';
import type { ShadowEvidence } from './shadow-evidence.js';
import { type ShadowedPair, ShadowTally } from './shadow-tally.js';
import type { TrafficEvidence } from './traffic-evidence.js';
import { TrafficTally } from './traffic-tally.js';

/** How far the clocks of those who observe may be ahead, and those of whoever calls behind them. */
const toleratedHours = 1;

/** Between which moments requests count. */
export type Span = { readonly from: string; readonly to: string };

/**
 * Requests count from when a step has settled until an hour from now. What counted as ahead of its time lets nothing
 * count that is further ahead; only a clock that is too far behind what counted is not believed.
 */
export function spanOf({ since, evidence }: Rollout, settleHours: number, now: string): Span {
  const from = hoursAfter(since, settleHours);
  const until = hoursAfter(now, toleratedHours);
  const newest = evidence?.newest ?? evidence?.known ?? until;
  const isBehind = hoursBetween(until, newest) > toleratedHours;
  return { from, to: isBehind ? hoursAfter(newest, toleratedHours) : laterOf(until, newest) };
}

/** What became of the observations that were given. */
export type Counting = {
  /** Requests, or pairs of answers in shadow, that were new. */
  readonly counted: number;
  /** Those that had been counted before. */
  readonly repeated: number;
  /** From so long before what counted last that nobody can tell whether they had been counted. */
  readonly late: number;
  /** Answers in shadow whose other half was not given. */
  readonly unpaired: number;
  /** From before the stage, or further ahead than clocks differ. */
  readonly outside: number;
  /** Of another model than the two that are compared, or of another stage. */
  readonly foreign: number;
};

export const nothingCounted: Counting = { counted: 0, repeated: 0, late: 0, unpaired: 0, outside: 0, foreign: 0 };

export type CountedEvidence = { readonly evidence: StageEvidence; readonly counting: Counting };

/**
 * Adds observations to what was counted before: each request once, however often and in however many files it is given.
 */
export function countEvidence(
  rollout: Rollout & { readonly evidence: StageEvidence },
  observations: readonly Observation[],
  { from, to }: Span,
): CountedEvidence {
  const { evidence } = rollout;
  const own = observations.filter((observation) => isOfRollout(observation, rollout));
  const timely = own.filter(({ at }) => !isBefore(at, from) && !isBefore(to, at));
  const outside = { foreign: observations.length - own.length, outside: own.length - timely.length };
  const { added, counting } =
    evidence.counted.kind === 'shadow'
      ? addPairs(evidence, evidence.counted, timely)
      : addRequests(evidence, evidence.counted, timely);
  return { evidence: added, counting: { ...counting, ...outside } };
}

function isOfRollout({ kind, arm, model }: Observation, { stage, digest, baseline }: Rollout): boolean {
  if (kind !== (stage === 'shadow' ? 'shadow' : 'traffic')) return false;
  return model === (arm === 'candidate' ? digest : baseline) || !model.startsWith('sha256:');
}

type Added = { readonly added: StageEvidence; readonly counting: Omit<Counting, 'foreign' | 'outside'> };

function addPairs(evidence: StageEvidence, before: ShadowEvidence, all: readonly Observation[]): Added {
  const { pairs, unpaired } = pairUp(all);
  const [book, tally] = [new SeenBook(evidence.seen), new ShadowTally(before)];
  const met = meetAll(pairs, ({ candidate: { id, at } }) => book.meet(id, at));
  const fresh = met.new;
  for (const pair of fresh) tally.add(pair);
  const times = fresh.map(({ candidate }) => candidate.at);
  return {
    added: { ...withTimes(evidence, times), seen: book.stored(), counted: tally.evidence() },
    counting: { ...countingOf(met), unpaired },
  };
}

function addRequests(evidence: StageEvidence, before: TrafficEvidence, all: readonly Observation[]): Added {
  const [book, tally] = [new SeenBook(evidence.seen), new TrafficTally(before)];
  const met = meetAll(inOrder(all), (observation) => book.meet(observationKey(observation), observation.at));
  const fresh = met.new;
  for (const observation of fresh) tally.add(observation);
  // Of both arms, or what the baseline answered last would seem to come after the next step begins.
  const times = fresh.map(({ at }) => at);
  return {
    added: { ...withTimes(evidence, times), seen: book.stored(), counted: tally.evidence() },
    counting: { ...countingOf(met), unpaired: 0 },
  };
}

type Met<Item> = { readonly [As in ReturnType<SeenBook['meet']>]: Item[] };

function meetAll<Item>(items: readonly Item[], meet: (item: Item) => keyof Met<Item>): Met<Item> {
  const met: Met<Item> = { new: [], known: [], late: [] };
  for (const item of items) met[meet(item)].push(item);
  return met;
}

const countingOf = <Item>({ new: fresh, known, late }: Met<Item>) => ({
  counted: fresh.length,
  repeated: known.length,
  late: late.length,
});

/** Both answers of each request that has both, in the order of time; of several of one arm the first counts. */
function pairUp(observations: readonly Observation[]): { readonly pairs: ShadowedPair[]; readonly unpaired: number } {
  const baselines = firstById(observations.filter(({ arm }) => arm === 'baseline'));
  const candidates = firstById(observations.filter(({ arm }) => arm === 'candidate'));
  const pairs = inOrder([...candidates.values()]).flatMap((candidate) => {
    const baseline = baselines.get(candidate.id);
    return baseline === undefined ? [] : [{ baseline, candidate }];
  });
  return { pairs, unpaired: baselines.size + candidates.size - 2 * pairs.length };
}

function firstById(observations: readonly Observation[]): ReadonlyMap<string, Observation> {
  const found = new Map<string, Observation>();
  for (const observation of observations) if (!found.has(observation.id)) found.set(observation.id, observation);
  return found;
}

/** So that the order of files and lines decides nothing. */
const inOrder = (observations: readonly Observation[]): Observation[] =>
  [...observations].sort((one, other) => compareMoments(one.at, other.at) || compareIds(one.id, other.id));

const compareMoments = (one: string, other: string): number =>
  Number(isBefore(other, one)) - Number(isBefore(one, other));

const compareIds = (one: string, other: string): number => Number(one > other) - Number(one < other);

function withTimes(evidence: StageEvidence, ascending: readonly string[]): StageEvidence {
  const [first, last] = [ascending[0], ascending.at(-1)];
  if (first === undefined || last === undefined) return evidence;
  const earliest = evidence.first === undefined || isBefore(first, evidence.first) ? first : evidence.first;
  const newest = evidence.newest === undefined || isBefore(evidence.newest, last) ? last : evidence.newest;
  return { ...evidence, first: earliest, newest };
}
