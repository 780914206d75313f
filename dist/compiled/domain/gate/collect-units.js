import { isScored } from './score-columns.js';
import { UnitPlaces } from './unit-places.js';
/** When more than this share is lost, what is left no longer stands for the dataset. */
export const tolerableLoss = 0.02;
/** The units of one metric, or why its scores cannot be used. What is missing is never taken for a score. */
export function collectUnits(source) {
    const { complete, ...units } = unitsAmong(source, source.scores.rows);
    const fault = findInvalid(source) ?? (source.stopped ? undefined : findLoss(source, complete));
    if (fault !== undefined)
        return { kind: 'unusable', verdict: 'error', reason: fault };
    if (complete === 0) {
        return { kind: 'unusable', verdict: 'inconclusive', reason: 'the run ended before any case was scored' };
    }
    const base = source.comparison === 'head-only' ? undefined : units.base;
    return { kind: 'units', ...units, base, missing: Math.max(0, source.plannedCases - complete) };
}
/** The units of those cases that are scored, of which those of one cluster come together at the place of the first. */
export function unitsAmong({ name, comparison, scores }, rows) {
    const columns = scores.compared(name, comparison);
    const [base, head, cases] = [[], [], []];
    const places = new UnitPlaces();
    let complete = 0;
    let areSingleBinary = true;
    for (let index = 0; index < rows.length; index++) {
        const row = rows[index] ?? 0;
        if (!isScored(columns, row))
            continue;
        complete += 1;
        areSingleBinary &&= isSingleBinary(columns.base, row) && isSingleBinary(columns.head, row);
        const unit = places.placeOf(scores.clusterAt(row));
        base[unit] = (base[unit] ?? 0) + columns.base.meanAt(row);
        head[unit] = (head[unit] ?? 0) + columns.head.meanAt(row);
        cases[unit] = (cases[unit] ?? 0) + 1;
    }
    const { unit } = places;
    const meansOf = (sums) => unit === 'case' ? sums : sums.map((sum, index) => sum / (cases[index] ?? 0));
    return {
        ...{ unit, binary: unit === 'case' && areSingleBinary, complete },
        ...{ base: meansOf(base), head: meansOf(head) },
    };
}
const isSingleBinary = (column, row) => column.countAt(row) === 1 && column.isBinaryAt(row);
function findInvalid({ name, comparison, scores }) {
    const { base, head } = scores.compared(name, comparison);
    const invalid = [base.invalid, head.invalid].filter((each) => each !== undefined);
    const [first] = invalid.sort((one, other) => one.row - other.row);
    return first && `a score of ${first.score} is not in [0, 1]`;
}
/** Lost repeats count as lost cases do: a case that kept one of many still has a mean, but a poorer one. */
function findLoss({ plannedCases, repeats, ...source }, complete) {
    if (plannedCases === 0)
        return 'there are no cases';
    const columns = source.scores.compared(source.name, source.comparison);
    for (const arm of ['head', 'base'])
        if (columns[arm].total === 0)
            return `no case has a score in ${arm}`;
    const missing = plannedCases - complete;
    if (missing > tolerableLoss * plannedCases)
        return `${missing} of ${plannedCases} cases have no score, more than 2 %`;
    const plannedScores = plannedCases * repeats;
    for (const arm of ['head', 'base']) {
        const lost = plannedScores - columns[arm].total;
        if (lost > tolerableLoss * plannedScores)
            return `${lost} of ${plannedScores} scores are missing in ${arm}, more than 2 %`;
    }
    return undefined;
}
