import { shuffledNumbers } from '../statistics/distributions/seeded-random.js';
/**
 * The scores of one target as if half of them were of another: of each case, `repeats` answers drawn without return
 * become base and as many others head. Metrics of one answer stay together. An answer without a score of a metric
 * cannot be told from others, so a case that lacks one has fewer in that metric.
 */
export function splitArms(run, repeats, random) {
    const cases = [...run.cases].map((each) => splitCase(each, repeats, random));
    const { looks: _, power: __, stopped: ___, ...facts } = run;
    return { ...facts, comparison: 'arms', repeats, cases, arms: {} };
}
function splitCase({ base: _, head, ...facts }, repeats, random) {
    const most = Math.max(0, ...Object.values(head).map(({ length }) => length));
    const order = shuffledNumbers(most, random);
    const taken = (from) => Object.fromEntries(Object.entries(head).map(([metric, scores]) => [
        metric,
        [...order.slice(from, from + repeats)].flatMap((index) => scores[index] ?? []),
    ]));
    return { ...facts, base: taken(0), head: taken(repeats) };
}
