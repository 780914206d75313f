import { isWorthWatching } from '../../../domain/init/worth-watching.js';
import { headTargetOrReason, suitesAcross } from '../../../domain/suite/sides.js';
import { UserError } from '../../../domain/user-error.js';
import { readCases } from '../plan/read-cases.js';
import { readSides } from './read-sides.js';
/** The suites of a tree that can tell a model which changes by itself; what cannot be read is told elsewhere. */
export async function suitesToWatch(git, tree) {
    const nothing = await git.emptyTree();
    const sides = await orNothing(() => readSides(git, { policy: nothing, base: nothing, head: tree }));
    if (sides === undefined)
        return [];
    const watched = [];
    for (const suite of suitesAcross(sides))
        if (await isToWatch(git, suite, sides))
            watched.push(suite.name);
    return watched;
}
async function isToWatch(git, suite, sides) {
    // GitHub would read it as an expression.
    if (suite.name.includes('${{'))
        return false;
    const found = await orNothing(async () => {
        const resolved = headTargetOrReason(suite, sides);
        const { head } = await readCases(git, suite, sides);
        return resolved.kind === 'gone' || head === undefined ? undefined : isWorthWatching(resolved.target, head);
    });
    return found === true;
}
async function orNothing(work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof UserError)
            return undefined;
        throw error;
    }
}
