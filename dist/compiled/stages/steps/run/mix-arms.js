import { untold } from '../../../domain/attribution/mixing.js';
import { mixedProgram, programMixing } from '../../../domain/attribution/program-mixing.js';
import { promptMixing } from '../../../domain/attribution/prompt-mixing.js';
import { inOrder } from '../../../domain/changes/lane.js';
import { suitesAcross } from '../../../domain/suite/sides.js';
import { UserError } from '../../../domain/user-error.js';
/** How the lanes of a suite are told apart, and the mixtures of base and head that it takes. */
export async function mixArms(plan, parts) {
    const suite = suitesAcross(parts.sides).find(({ name }) => name === plan.name);
    const { arms } = plan;
    if (arms.kind !== 'arms' || suite === undefined)
        return untold('nothing is compared with head');
    const [base, head] = [arms.base.provider.api, arms.head.provider.api];
    try {
        if (arms.base.prompt !== undefined && arms.head.prompt !== undefined)
            return promptMixing(arms, suite, parts.sides);
        if (base === 'command' && head === 'command')
            return await mixPrograms(suite, parts);
    }
    catch (error) {
        if (error instanceof UserError)
            return untold(error.message);
        throw error;
    }
    if (base === 'endpoint' && head === 'endpoint')
        return untold('an endpoint answers by itself, so nothing of it is mixed');
    return untold('its targets in base and head are of different kinds');
}
async function mixPrograms(suite, parts) {
    const { git, sides, changeSet, isUntrustedHead } = parts;
    if (isUntrustedHead)
        return untold('no program is run for an untrusted head');
    const { base, head } = changeSet;
    const mixing = programMixing(suite, changeSet, await git.changes(base, head));
    if (mixing.kind !== 'files')
        return mixing;
    const mixtures = [];
    for (const set of mixing.sets) {
        const paths = set.flatMap((factor) => factor.paths);
        const tree = await git.mixedTree(base, head, paths);
        const lanes = inOrder(set.flatMap((factor) => factor.lanes));
        mixtures.push({ lanes, target: mixedProgram(suite, sides, { paths, tree }) });
    }
    return { kind: 'mixed', factors: mixing.factors.map(({ lanes }) => lanes), mixtures };
}
