import { compileEnvoy } from '../domain/compile/envoy/compile-envoy.js';
import { compileFlagd } from '../domain/compile/flagd/compile-flagd.js';
import { compileLitellm } from '../domain/compile/litellm/compile-litellm.js';
import { trafficOf } from '../domain/compile/rollout-traffic.js';
import { planTraffic } from '../domain/compile/traffic-plan.js';
import { mustResolve } from './steps/deploy/settle-commits.js';
import { readModelLane } from './steps/read/read-model-lane.js';
import { readOneSide } from './steps/read/read-sides.js';
/** Compiles the policy of a commit into the configuration of an engine that carries production traffic. */
export async function compile({ git, ledger }, request) {
    const { engine, source, serve, place } = request;
    const { revision, rollout } = 'environment' in source ? await sourceIn({ ledger }, source.environment) : source;
    const side = await readOneSide(git, revision === undefined ? await git.snapshotWorktree() : await mustResolve(git, revision));
    const split = rollout && {
        baseline: await readOneSide(git, await mustResolve(git, rollout.baseline)),
        ...{ weight: rollout.weight, mirrored: rollout.mirrored },
    };
    return compileFor(engine, planTraffic(side, serve, split), place);
}
async function sourceIn(ports, environment) {
    const lane = await readModelLane(ports, environment);
    if (lane.kind === 'running')
        return { revision: lane.release.commit };
    const { rollout, baseline, candidate } = lane;
    if (baseline === undefined || rollout.stage === 'full')
        return { revision: candidate.commit };
    return { revision: candidate.commit, rollout: { baseline: baseline.commit, ...trafficOf(rollout) } };
}
function compileFor(engine, plan, place) {
    switch (engine) {
        case 'litellm':
            return compileLitellm(plan);
        case 'envoy':
            return compileEnvoy(plan, place);
        case 'flagd':
            return compileFlagd(plan);
    }
}
