import { leftOut } from '../domain/observation/observation-text.js';
import { armsOfRollout } from '../domain/observation/rollout-arms.js';
import { messageOf } from '../domain/user-error.js';
import { findModelLane } from './steps/read/read-model-lane.js';
import { readObservations } from './steps/read/read-observations.js';
/**
 * Reads observations, or what they are made of, from files, and tells what of them is not used. A file that cannot be
 * read is told and lets the others count.
 */
export async function readEvidence(ports, request) {
    const { paths } = request;
    if (paths.length === 0)
        return { observations: [], unreadable: [] };
    const arms = await armsOf(ports, request);
    const read = (some) => attempt(readObservations(ports.files, some, { arms, kind: 'traffic' }));
    const { readable, unreadable, reads } = await settle(paths, read);
    for (const each of reads)
        tellLeftOut(ports, each, readable);
    return { observations: reads.flatMap(({ observations }) => observations), unreadable };
}
const attempt = (reading) => reading.catch((error) => ({ why: messageOf(error) }));
/** Files are read together, since the score or the other answer of a call may lie in another one. */
async function settle(paths, read) {
    const whole = await read(paths);
    if (!('why' in whole))
        return { readable: paths, unreadable: [], reads: [whole] };
    const alone = [];
    for (const path of paths)
        alone.push({ path, found: await read([path]) });
    const unreadable = alone.flatMap(({ path, found }) => ('why' in found ? [`${path}: ${found.why}`] : []));
    const readable = alone.filter(({ found }) => !('why' in found)).map(({ path }) => path);
    const rest = await read(readable);
    // Files that are too much together are read one by one.
    const reads = 'why' in rest ? alone.flatMap(({ found }) => ('why' in found ? [] : [found])) : [rest];
    return { readable, unreadable, reads };
}
/** What the arms are known by: as they are named, or by the rollout that is on its way. */
async function armsOf(ports, { environment, named }) {
    if (named.baseline.length > 0 && named.candidate.length > 0)
        return named;
    const lane = await findModelLane(ports, environment);
    const known = lane?.kind === 'rollout' ? armsOfRollout(lane) : { baseline: [], candidate: [] };
    return {
        baseline: named.baseline.length > 0 ? named.baseline : known.baseline,
        candidate: named.candidate.length > 0 ? named.candidate : known.candidate,
    };
}
function tellLeftOut({ log }, { counts }, paths) {
    for (const line of leftOut(counts))
        log.info(line);
    if (counts.observations > 0 || counts.calls === 0)
        return;
    log.warn(`no call in ${paths.join(', ')} is of one arm alone: name the releases or models of the arms as they stand there (baseline, candidate)`);
}
