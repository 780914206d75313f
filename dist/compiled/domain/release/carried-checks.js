import { changesAnswers } from '../changes/lane.js';
import { fails, holds, told } from '../deploy/deploy-check.js';
import { compareLocks } from './compare-locks.js';
import { laneDigests } from './lock.js';
import { ReleasedLane } from './released-lane.js';
import { shortId } from './short-id.js';
const mostNamed = 5;
/**
 * Whether a commit carries what runs of every lane beside code. Of an environment where nothing runs nothing is proven.
 */
export function carriedChecks(environment, lock, running) {
    const digests = laneDigests(lock);
    const lanes = ReleasedLane.options.filter((lane) => lane !== 'code');
    const checks = lanes.flatMap((lane) => {
        const found = running.find(({ state }) => state.lane === lane && state.digest !== undefined);
        if (found === undefined) {
            return digests[lane] === undefined ? [] : [told(`nothing of ${lane} runs in ${environment} on record`)];
        }
        const { digest = '', since } = found.state;
        if (digests[lane] === digest)
            return [holds(`it carries the ${lane} ${shortId(digest)} that runs since ${since}`)];
        return [fails(`it carries another ${lane} than the ${shortId(digest)} that runs${partsOf(found, lock)}`)];
    });
    if (checks.some(({ word }) => word !== 'told'))
        return checks;
    return [...checks, fails(`the ledger says of no lane what runs in ${environment}, so nothing is proven`)];
}
/** The parts of a lane that differ, where the release that runs tells them. */
function partsOf({ state, release }, lock) {
    if (release === undefined)
        return '';
    const moved = compareLocks(release.lock, lock).filter(({ lane }) => lane === state.lane);
    const named = moved.slice(0, mostNamed).map(({ section, name, change }) => `${section}.${name} ${change}`);
    return named.length === 0 ? '' : `: ${named.join(', ')}${moved.length > mostNamed ? ', …' : ''}`;
}
/**
 * Whether programs changed what models are asked since the code that runs: prompts and models may be written into them.
 * `changes` are those of files that code carries by itself.
 */
export function programCheck(since, changes) {
    const found = changes.filter(({ lane }) => changesAnswers(lane));
    const running = `the code that runs, ${since.slice(0, 12)}`;
    if (found.length === 0)
        return holds(`no program asks a model otherwise than ${running}`);
    const named = found.slice(0, mostNamed).map(({ path, lane }) => `${path} (${lane})`);
    const more = found.length > mostNamed ? ', …' : '';
    return fails(`programs ask models otherwise than ${running}: ${named.join(', ')}${more}`);
}
