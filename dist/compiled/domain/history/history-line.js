import { z } from 'zod';
/** What one run adds to the history of some cases: the fresh answers of one arm, by metric and case. */
export const HistoryLine = z.strictObject({
    version: z.literal(1),
    at: z.iso.datetime().optional().describe('When the evaluation began, in CI, where only so much is carried on'),
    run: z.string().describe('Digest of the plan of the run, by which a run knows its own lines when it is run again'),
    suite: z.string(),
    dataset: z.string().describe('These three as in the identity of the suite'),
    graders: z.string(),
    target: z.string().describe('Of the arm whose answers these are'),
    metric: z.string(),
    cases: z
        .record(z.string(), z.tuple([z.number().int().nonnegative(), z.number().int().positive()]))
        .describe('By id: how many of the answers were right, and how many there were'),
});
/** The file of a history folder; lines are only ever added. */
export const historyFile = 'cases.jsonl';
/** Whose history a suite's base arm continues; nobody's where it has none, or where nothing says what it depends on. */
export const historyKeyOf = (suite) => suite.comparison === 'arms' ? historyKeyOfArm(suite, 'base') : undefined;
/** Whose history the answers of an arm are. */
export function historyKeyOfArm({ name, yardstick, identity }, arm) {
    const target = identity?.[arm];
    if (yardstick !== 'policy' || identity === undefined || target === undefined)
        return undefined;
    return { suite: name, dataset: identity.dataset, graders: identity.graders, target };
}
/**
 * The arms whose answers make history: that of base, and that of head where head is merged, since it is the base of
 * whatever comes next. A change under test has no say in what base answers.
 */
export function armsOfHistory({ comparison }, isMerged) {
    if (comparison === 'head-only')
        return [];
    return [...(comparison === 'arms' ? ['base'] : []), ...(isMerged ? ['head'] : [])];
}
const casesOfALine = 1000;
/** Without a prototype: the engine then keeps a plain table, where it would else learn a shape id by id. */
const noCases = () => Object.create(null);
/** Lines of a bounded length for the counts of one metric. */
export function* historyLines(source, counts) {
    let [cases, count] = [noCases(), 0];
    const line = () => ({ version: 1, ...source, cases });
    for (const [id, { passes, samples }] of counts) {
        cases[id] = [passes, samples];
        count += 1;
        if (count < casesOfALine)
            continue;
        yield line();
        [cases, count] = [noCases(), 0];
    }
    if (count > 0)
        yield line();
}
