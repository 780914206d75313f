import { UserError } from '../user-error.js';
import { suitesOf } from './suites-of.js';
import { mixTarget, resolveTarget, whyUnreadable } from './target.js';
/** Every suite that one of the commits defines, by name. */
export function suitesAcross(sides) {
    const [policy, base, head] = [sides.policy, sides.base, sides.head].map((side) => new Map(suitesOf(side).map((suite) => [suite.name, suite])));
    const names = new Set([...(policy?.keys() ?? []), ...(head?.keys() ?? [])]);
    return [...names].map((name) => ({
        name,
        policy: policy?.get(name),
        base: base?.get(name),
        head: head?.get(name),
    }));
}
/** The sources that bind: policy's, and head's beside them, so that head can add to them and not take away. */
export const sourcesOf = ({ policy, base, head }) => [(policy ?? base)?.sources ?? [], head?.sources ?? []].filter((globs) => globs.length > 0);
/** The base arm's target. */
export const baseTarget = (suite, sides) => tryResolve(definitionOf(suite, 'base'), sourcesOf(suite), { arm: sides.base, policy: sides.policy });
/** Head's target; a suite that head dropped is looked up as policy defines it. Head's own mistakes are thrown. */
export function headTarget(suite, sides) {
    const [sources, { head: arm, policy }] = [sourcesOf(suite), sides];
    if (suite.head === undefined)
        return tryResolve(suite.policy, sources, { arm, policy });
    return { kind: 'target', target: resolveTarget(suite.head, sources, { arm, policy }) };
}
/** As `headTarget`, but a prompt that is there and cannot be read is a reason, not a mistake that stops everything. */
export function headTargetOrReason(suite, sides) {
    const reason = suite.head === undefined ? undefined : whyUnreadable(suite.head.target, sides.head);
    return reason === undefined ? headTarget(suite, sides) : { kind: 'gone', reason };
}
/**
 * The prompt of one arm with what answers in another, each as the suite of its own arm defines it. Throws a `UserError`
 * where one of the two is not there.
 */
export function mixedTarget(suite, sides, { prompt, model }) {
    const askedOf = (arm) => {
        const target = definitionOf(suite, arm)?.target;
        if (target === undefined || !('prompt' in target)) {
            throw new UserError(`the suite \`${suite.name}\` has no prompt in ${arm}`);
        }
        return { reference: target, arm: sides[arm] };
    };
    return mixTarget(askedOf(prompt), askedOf(model), sides.policy);
}
/**
 * The base arm as the merge base says, else as policy, else as head would have asked of it; head's as head or policy
 * says.
 */
export const definitionOf = ({ policy, base, head }, arm) => arm === 'base' ? (base ?? policy ?? head) : (head ?? policy);
function tryResolve(suite, sources, sides) {
    if (suite === undefined)
        return { kind: 'gone', reason: 'it is not defined' };
    try {
        return { kind: 'target', target: resolveTarget(suite, sources, sides) };
    }
    catch (error) {
        if (error instanceof UserError)
            return { kind: 'gone', reason: error.message };
        throw error;
    }
}
