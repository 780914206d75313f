import { digestOf } from '../artifacts/digest.js';
import { answeringLanes, combinationOf, isLetThrough, newestJudged, } from '../release/combination.js';
import { laneDigests } from '../release/lock.js';
import { shortId } from '../release/short-id.js';
import { fails, holds } from './deploy-check.js';
import { stateAt } from './stored-states.js';
/**
 * The lanes of an environment with one of them as in a release. A lane that runs nothing yet counts as the release's
 * own lock has it, since that is what it was evaluated with.
 */
export function lanesWith(release, states) {
    const running = states.flatMap(({ state }) => (state.digest === undefined ? [] : [[state.lane, state.digest]]));
    return { ...laneDigests(release.lock), ...Object.fromEntries(running), [release.lane]: release.digest };
}
/** Looks up what an evaluation of lanes together came to. An override speaks of its commit's lanes and of no others. */
export function judgedBeside(release, lanes, { judged, override, inconclusive }) {
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
export function combinationCheck(release, lanes, evidence) {
    if (release.lane === 'code')
        return holds('code answers nothing by itself');
    const { newest, override, isLetThrough: passes } = judgedBeside(release, lanes, evidence);
    const named = answeringLanes.flatMap((lane) => lanes[lane] === undefined ? [] : [`${lane} ${shortId(lanes[lane])}`]);
    const together = named.join(' with ');
    const word = newest === undefined ? undefined : `${together} was evaluated together: ${newest.verdict}`;
    if (passes && word !== undefined)
        return holds(word);
    if (override !== undefined)
        return holds(`${together} is let through on record: ${override}`);
    return fails(word ?? `${together} was never evaluated together`);
}
/** The lane whose embedding has to be that of another; a model asks what a corpus answers. */
export function embeddingNeighbour(lane) {
    if (lane === 'model')
        return 'data';
    return lane === 'data' ? 'model' : undefined;
}
/**
 * Whether vectors and questions come from the same embedding: those of the corpus that runs and of the model that asks.
 */
export function embeddingCheck(release, neighbour) {
    const other = embeddingNeighbour(release.lane);
    if (other === undefined)
        return [];
    if (neighbour === undefined)
        return [holds(`no ${other} runs whose embedding it would have to match`)];
    if (Object.keys(release.lock.data).length === 0 && Object.keys(neighbour.lock.data).length === 0)
        return [];
    const [own, theirs] = [release, neighbour].map(({ lock }) => digestOf(lock.embeddings));
    if (own === theirs)
        return [holds(`its embedding is that of the ${other} that runs`)];
    return [fails(`its embedding is not that of the ${other} that runs, ${shortId(neighbour.id)}`)];
}
/** Whether code carries the prompts, models and data that already run. */
export function carriedLanesCheck(release, states) {
    if (release.lane !== 'code')
        return [];
    const carried = laneDigests(release.lock);
    const others = states.flatMap(({ state: { lane, digest } }) => lane === 'code' || digest === undefined || carried[lane] === digest ? [] : [anotherLane(lane, digest)]);
    return others.length === 0 ? [holds('it carries what runs of every other lane')] : others;
}
const anotherLane = (lane, runs) => fails(`it carries another ${lane} than the ${shortId(runs)} that runs: release a commit that has that one, or promote the ${lane} that it carries first`);
/** Whether the environments that come first run what is to run. */
export const orderChecks = (release, after, states) => after.map((environment) => {
    const first = stateAt(states, { environment, lane: release.lane })?.state;
    if (first?.digest === release.digest)
        return holds(`${environment} runs it since ${first.since}`);
    return fails(`${environment} does not run it, and comes first`);
});
