import { digestOf, digestOfText } from '../artifacts/digest.js';
import { stateText } from '../deploy/desired-state.js';
import { combinationOf } from '../release/combination.js';
import { laneDigests, releaseId } from '../release/lock.js';
/** The environment that a simulation promotes in. */
export const simulatedEnvironment = 'production';
const by = 'fleet';
/** A release of a model that differs from others by its name alone. */
export function simulatedRelease(model, at) {
    const commit = digestOf(model).slice(-40);
    const lock = {
        version: 1,
        code: { commit },
        prompts: {},
        models: { answers: { digest: digestOf(model), provider: 'fleet', model, pinned: true } },
        embeddings: {},
        data: {},
        evals: {},
        configuration: {},
    };
    const bundle = JSON.stringify({ model });
    const release = {
        ...{ version: 1, kind: 'release', id: releaseId(lock), lane: 'model', digest: laneDigests(lock).model ?? '' },
        ...{
            lock,
            commit,
            bundle: { digest: digestOfText(bundle), place: 'memory' },
            evidence: { verdict: 'pass' },
            by,
            at,
        },
    };
    return { release, bundle };
}
/** A ledger in which one release runs and another was evaluated and is about to begin its way. */
export function firstChange(running, candidate, at) {
    const place = { environment: simulatedEnvironment, lane: 'model' };
    const lanes = { model: candidate.digest };
    const state = {
        ...{ version: 1, ...place, release: running.id, digest: running.digest, since: at, by, reason: 'it ran before' },
        holds: [],
    };
    const verdict = {
        ...{ version: 1, kind: 'verdict', head: candidate.commit, combination: combinationOf(lanes), lanes },
        ...{ verdict: 'pass', verdicts: { model: 'pass' }, at },
    };
    return { records: [running, candidate, verdict], states: [{ place, from: undefined, to: stateText(state) }] };
}
