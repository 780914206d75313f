import { properSubsets } from '../attribution/mixing.js';
import { ArmScores, isScored } from './score-columns.js';
import { UnitPlaces } from './unit-places.js';
/** What each mixture scored, in the order in which the statistics of factors take them. */
export function mixtureScores(run, attribution, metrics) {
    const scoresOf = new Map(attribution.cases.map(({ id, scores }) => [id, scores]));
    const mixtures = armOrder(attribution).map((arm) => ({ arm, scores: new ArmScores(metrics, run.cases.length) }));
    let row = 0;
    for (const { id } of run.cases) {
        const mixed = scoresOf.get(id);
        for (const { arm, scores } of mixtures)
            scores.set(row, mixed?.[arm]);
        row += 1;
    }
    return mixtures.map(({ scores }) => scores);
}
/** Where each mixture stands among the arms that were run; -1 of one that was not. */
const armOrder = ({ factors, arms }) => properSubsets(factors).map((set) => arms.findIndex(({ lanes }) => factors.every((factor) => factor.every((lane) => lanes.includes(lane)) === set.includes(factor))));
/** The units of one metric that all arms have a score of; clusters are averaged over their cases. */
export function collectArms(scores, mixtures, metric) {
    const compared = scores.compared(metric, 'arms');
    const mixed = mixtures.map((mixture) => mixture.of(metric));
    const places = new UnitPlaces();
    const [rows, units] = [[], []];
    const counts = { compared: 0, missing: 0 };
    for (let row = 0; row < scores.rows.length; row++) {
        if (!isScored(compared, row))
            continue;
        counts.compared += 1;
        if (mixed.every((column) => column.countAt(row) > 0)) {
            rows.push(row);
            units.push(places.placeOf(scores.clusterAt(row)));
        }
        else
            counts.missing += 1;
    }
    const means = [compared.base, ...mixed, compared.head].map((column) => unitMeans(column, rows, units));
    return { scores: means, unit: places.unit, ...counts };
}
/** The mean of each unit over its cases, which stand at these rows. */
function unitMeans(column, rows, units) {
    const [sums, cases] = [[], []];
    for (let index = 0; index < rows.length; index++) {
        const unit = units[index] ?? 0;
        sums[unit] = (sums[unit] ?? 0) + column.meanAt(rows[index] ?? 0);
        cases[unit] = (cases[unit] ?? 0) + 1;
    }
    return sums.map((sum, unit) => sum / (cases[unit] ?? 0));
}
