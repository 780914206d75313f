import { UserError } from '../user-error.js';
import { modelsOfPlan } from './traffic-plan.js';
/**
 * Leaves out of a plan what an engine cannot ask. A pool that loses a part of its shares would divide traffic in
 * another way than the policy says, so it goes as a whole. Throws a `UserError` where no pool is left.
 */
export function reachablePlan(plan, why) {
    const reasons = new Map(modelsOfPlan(plan).map((model) => [model.name, why(model)]));
    const lost = (model) => reasons.get(model.name);
    const kept = plan.pools.filter(({ shares }) => shares.every(({ model }) => lost(model) === undefined));
    const names = new Set(kept.map(({ name }) => name));
    if (kept.length === 0)
        throw new UserError(whyNothingIsLeft(plan, lost));
    const pools = kept.map((pool) => ({
        ...pool,
        shares: pool.shares.map((share) => share.mirror !== undefined && lost(share.mirror.model) !== undefined ? { ...share, mirror: undefined } : share),
        fallbacks: pool.fallbacks.filter((fallback) => names.has(fallback.pool)),
    }));
    return { plan: { ...plan, pools }, cannot: [...lostPools(plan, names, lost), ...lostParts(kept, names, lost)] };
}
function whyNothingIsLeft({ pools }, lost) {
    const named = pools.map(({ name, shares }) => `\`${name}\`, since ${shares.map(({ model }) => lost(model)).find(Boolean)}`);
    return named.length === 0
        ? 'there is no name to serve'
        : `this engine can serve none of the names: ${named.join('; ')}`;
}
const lostPools = ({ pools }, kept, lost) => pools.flatMap(({ name, key, shares }) => {
    const reason = shares.map(({ model }) => lost(model)).find((each) => each !== undefined);
    return kept.has(name) ? [] : [{ key, why: `left out, since ${reason}` }];
});
const lostParts = (pools, kept, lost) => pools.flatMap(({ key, shares, fallbacks }) => [
    ...shares.flatMap(({ mirror }) => {
        const reason = mirror && lost(mirror.model);
        return reason === undefined ? [] : [{ key, why: `no copies are sent to ${mirror?.model.name}, since ${reason}` }];
    }),
    ...fallbacks.flatMap(({ pool }) => kept.has(pool) ? [] : [{ key: `${key}.fallbacks`, why: `\`${pool}\` is left out of them` }]),
]);
/** Providers that answer from files or in the process of an evaluation, which no production traffic can go to. */
export function whyNoProduction({ api }) {
    switch (api) {
        case 'replay':
            return 'it answers from recordings';
        case 'embedded':
        case 'echo':
            return 'it answers within the process of an evaluation';
        case 'command':
        case 'endpoint':
            return 'it is a program of your own';
        default:
            return undefined;
    }
}
