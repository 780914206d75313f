import { configurationText } from '../../../domain/init/configuration-text.js';
import { openFailing } from '../../../domain/init/open-failing.js';
import { configurationFile } from '../../../domain/suite/configuration-file.js';
import { headTargetOrReason, suitesAcross } from '../../../domain/suite/sides.js';
import { UserError } from '../../../domain/user-error.js';
import { readCases } from '../plan/read-cases.js';
import { gitWithFile } from './git-with-file.js';
import { readSides } from './read-sides.js';
/** Reads what is proposed as a run of this tree would; what cannot be run is left to a person, with the reason. */
export async function tryProposal(git, tree, proposal) {
    const text = configurationText(proposal);
    const { suites, failures } = await read(gitWithFile(git, tree, { path: configurationFile, text }), tree);
    for (const failure of failures) {
        const without = openFailing(proposal, failure);
        if (without !== undefined)
            return tryProposal(git, tree, without);
    }
    return { proposal, text, suites, troubles: failures.map(({ message }) => message) };
}
async function read(git, tree) {
    try {
        const nothing = await git.emptyTree();
        const sides = await readSides(git, { policy: nothing, base: nothing, head: tree });
        const suites = suitesAcross(sides).map(({ name }) => name);
        return { suites, failures: await failuresOf(git, sides) };
    }
    catch (error) {
        return { suites: [], failures: [failureOf(error)] };
    }
}
async function failuresOf(git, sides) {
    const failures = [];
    for (const suite of suitesAcross(sides)) {
        try {
            const resolved = headTargetOrReason(suite, sides);
            if (resolved.kind === 'gone')
                throw new UserError(resolved.reason);
            await readCases(git, suite, sides);
        }
        catch (error) {
            failures.push(failureOf(error, suite.name));
        }
    }
    return failures;
}
/** Anything but a user's mistake is none of the proposal's. */
function failureOf(error, suite) {
    if (!(error instanceof UserError))
        throw error;
    const { message, place } = error;
    const where = place === undefined ? '' : `${place.path}${place.line === undefined ? '' : `:${place.line}`}: `;
    return { suite, place, message: `${where}${message}` };
}
