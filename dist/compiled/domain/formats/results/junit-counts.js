import { UserError } from '../../user-error.js';
import { attribute, badEnds, childSuites, elements, isMarkedSkipped, suitesIn, wordsOfNoPass, } from './junit-elements.js';
import { counted } from './result.js';
/**
 * Refuses a report of which a part would read as passed: one that counts more tests, more that failed or more that were
 * skipped than its testcases tell, and one with a suite that failed as a whole.
 */
export function refuseUntoldTests(root, path) {
    tallyOf(root, path);
    const broken = [...suitesIn(root)].find((suite) => badEnds.some((name) => name in suite));
    if (broken === undefined)
        return;
    const message = `the suite \`${attribute(broken, 'name')}\` of this report failed as a whole`;
    throw new UserError(message, { place: { path }, hint: failedAsWhole });
}
const failedAsWhole = 'have the runner report a suite that fails as a whole as a testcase of its own';
/** What a suite and those within it hold, which is held against what each of them counts. */
function tallyOf(suite, path) {
    const testcases = 'testcase' in suite ? elements(suite['testcase']) : [];
    const parts = [...childSuites(suite).map((child) => tallyOf(child, path)), ...testcases.map(tallyOfTestcase)];
    const held = parts.reduce((sum, part) => ({
        tests: sum.tests + part.tests,
        failures: sum.failures + part.failures,
        skipped: sum.skipped + part.skipped,
    }), { tests: 0, failures: 0, skipped: 0 });
    refuseContradiction(suite, held, path);
    return held;
}
const tallyOfTestcase = (testcase) => ({
    // pytest counts a test whose teardown errors twice: how it ended, and the error.
    tests: 'error' in testcase ? 2 : 1,
    failures: badEnds.reduce((sum, name) => sum + (name in testcase ? elements(testcase[name]).length : 0), 0) ||
        (wordsOfNoPass(testcase).length === 0 ? 0 : 1),
    skipped: isMarkedSkipped(testcase) ? 1 : 0,
});
function refuseContradiction(suite, held, path) {
    const who = attribute(suite, 'name') === '' ? 'this report' : `the suite \`${attribute(suite, 'name')}\` of this report`;
    const refuse = (what, hint) => {
        throw new UserError(`${who} counts ${what}`, { place: { path }, hint });
    };
    const failures = countOf(suite, 'failures') + countOf(suite, 'errors');
    if (failures > held.failures)
        refuse(`${failures} failures and errors, but its testcases have ${held.failures}`, failedAsWhole);
    const tests = countOf(suite, 'tests');
    if (tests > held.tests)
        refuse(`${counted(tests, 'test')}, but holds ${counted(held.tests, 'testcase')}`, 'give the whole file as the runner writes it, with a testcase for every subtest and every test that was skipped');
    const skipped = countOf(suite, 'skipped');
    if (skipped > held.skipped)
        refuse(`${counted(skipped, 'skipped test')}, but marks ${held.skipped} of its testcases as skipped`, 'have the runner mark each test that was skipped by an element `skipped`');
}
const countOf = (suite, name) => Number(attribute(suite, name)) || 0;
