import { hoursAfter, hoursBetween, laterOf } from '../moment.js';
import { observationKey } from '../observation/observation.js';
import { SeenBook } from './seen-requests.js';
import { ShadowTally } from './shadow-tally.js';
import { TrafficTally } from './traffic-tally.js';
/** How far the clocks of those who observe may be ahead, and those of whoever calls behind them. */
const toleratedHours = 1;
/**
 * Requests count from when a step has settled until an hour from now. What counted as ahead of its time lets nothing
 * count that is further ahead; only a clock that is too far behind what counted is not believed.
 */
export function spanOf({ since, evidence }, settleHours, now) {
    const from = hoursAfter(since, settleHours);
    const until = hoursAfter(now, toleratedHours);
    const newest = evidence?.newest ?? evidence?.known ?? until;
    const isBehind = hoursBetween(until, newest) > toleratedHours;
    return { from, to: isBehind ? hoursAfter(newest, toleratedHours) : laterOf(until, newest) };
}
export const nothingCounted = { counted: 0, repeated: 0, unpaired: 0, outside: 0, foreign: 0 };
/**
 * Adds observations to what was counted before: each request once, however often and in however many files it is given.
 */
export function countEvidence(rollout, observations, { from, to }) {
    const { evidence } = rollout;
    const own = observations.filter((observation) => isOfRollout(observation, rollout));
    const timely = own.filter(({ at }) => at >= from && at <= to);
    const outside = { foreign: observations.length - own.length, outside: own.length - timely.length };
    const { added, counting } = evidence.counted.kind === 'shadow'
        ? addPairs(evidence, evidence.counted, timely)
        : addRequests(evidence, evidence.counted, timely);
    return { evidence: added, counting: { ...counting, ...outside } };
}
function isOfRollout({ kind, arm, model }, { stage, digest, baseline }) {
    if (kind !== (stage === 'shadow' ? 'shadow' : 'traffic'))
        return false;
    return model === (arm === 'candidate' ? digest : baseline) || !model.startsWith('sha256:');
}
function addPairs(evidence, before, all) {
    const { pairs, unpaired } = pairUp(all);
    const [book, tally] = [new SeenBook(evidence.seen), new ShadowTally(before)];
    const fresh = pairs.filter(({ candidate }) => book.add(candidate.id, candidate.at));
    for (const pair of fresh)
        tally.add(pair);
    const times = fresh.map(({ candidate }) => candidate.at);
    return {
        added: { ...withTimes(evidence, times), seen: book.stored(), counted: tally.evidence() },
        counting: { counted: fresh.length, repeated: pairs.length - fresh.length, unpaired },
    };
}
function addRequests(evidence, before, all) {
    const [book, tally] = [new SeenBook(evidence.seen), new TrafficTally(before)];
    const fresh = inOrder(all).filter((observation) => book.add(observationKey(observation), observation.at));
    for (const observation of fresh)
        tally.add(observation);
    // Of both arms, or what the baseline answered last would seem to come after the next step begins.
    const times = fresh.map(({ at }) => at);
    return {
        added: { ...withTimes(evidence, times), seen: book.stored(), counted: tally.evidence() },
        counting: { counted: fresh.length, repeated: all.length - fresh.length, unpaired: 0 },
    };
}
/** Both answers of each request that has both, in the order of time; of several of one arm the first counts. */
function pairUp(observations) {
    const baselines = firstById(observations.filter(({ arm }) => arm === 'baseline'));
    const candidates = firstById(observations.filter(({ arm }) => arm === 'candidate'));
    const pairs = inOrder([...candidates.values()]).flatMap((candidate) => {
        const baseline = baselines.get(candidate.id);
        return baseline === undefined ? [] : [{ baseline, candidate }];
    });
    return { pairs, unpaired: baselines.size + candidates.size - 2 * pairs.length };
}
function firstById(observations) {
    const found = new Map();
    for (const observation of observations)
        if (!found.has(observation.id))
            found.set(observation.id, observation);
    return found;
}
/** So that the order of files and lines decides nothing. */
const inOrder = (observations) => [...observations].sort((one, other) => compare(one.at, other.at) || compare(one.id, other.id));
const compare = (one, other) => Number(one > other) - Number(one < other);
function withTimes(evidence, ascending) {
    const [first, last] = [ascending[0], ascending.at(-1)];
    if (first === undefined || last === undefined)
        return evidence;
    const earliest = evidence.first === undefined || first < evidence.first ? first : evidence.first;
    const newest = evidence.newest === undefined || last > evidence.newest ? last : evidence.newest;
    return { ...evidence, first: earliest, newest };
}
