import { scheduleOf } from '../domain/evaluation/plan/looks-of-plans.js';
import { selftestOf } from '../domain/selftest/selftest-of.js';
import { askedAgain } from '../domain/selftest/selftest-plan.js';
import { selftestFile } from '../domain/selftest/selftest-report.js';
import { suitesAcross } from '../domain/suite/sides.js';
import { suitesOf } from '../domain/suite/suites-of.js';
import { UserError } from '../domain/user-error.js';
import { mustResolve } from './steps/deploy/settle-commits.js';
import { writeArtifact } from './steps/read/artifacts.js';
import { readSides } from './steps/read/read-sides.js';
import { askAnew } from './steps/run/ask-anew.js';
/**
 * Asks the same target the same cases over and over, and tells how the gate judges answers between which nothing
 * changed. Nothing is compared with anything, so nothing can fail.
 */
export async function selftest(ports, request) {
    const { git, files } = ports;
    const { folder, revision, repeats, signal } = request;
    const commit = await mustResolve(git, revision);
    const trees = { policy: commit, base: commit, head: commit };
    const names = request.suites ?? suitesAcross(await readSides(git, trees)).map(({ name }) => name);
    if (names.length === 0)
        throw new UserError('there is no suite to test', { hint: 'write one into lanegate.yml' });
    const asking = { ...request, commit, suites: names, alter: askedAgain(repeats) };
    const report = await askAnew(ports, asking, async ({ run, sides, ask }) => selftestOf(await ask(), repeats, gateBy(sides, run)));
    await writeArtifact(files, `${folder}/${selftestFile}`, report);
    signal?.throwIfAborted();
    return report;
}
/** How the suites are asked when nobody tests them. */
function gateBy({ head }, { fitted, plans, settings }) {
    const definitions = new Map(suitesOf(head).map((suite) => [suite.name, suite]));
    const { gate } = settings;
    return (name) => {
        const definition = definitions.get(name);
        const plan = plans.find((each) => each.name === name);
        if (definition === undefined || plan === undefined)
            return { repeats: 1, level: gate.alpha };
        const last = scheduleOf(plan, definition, { fitted, gate }).at(-1);
        return { repeats: definition.repeats, level: last?.level ?? gate.alpha };
    };
}
