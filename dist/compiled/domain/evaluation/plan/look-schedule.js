import { sequentialLevels } from '../../statistics/sequential-levels.js';
import { casesForMargin } from '../../statistics/smallest-passable-margin.js';
import { informationOf } from './looks.js';
import { possibleBounds } from './possible-bounds.js';
/** No look is taken at fewer cases, or clusters, than this: so few can show nothing at the level of an early look. */
export const fewestUnits = 20;
/**
 * The looks of a suite: at equal shares of its cases, then after each further repeat of all of them. They spend alpha
 * by the share of all samples that is there; where only the full alpha could pass the margin, there is one look and no
 * further repeat. Empty for no case.
 */
export function scheduleLooks(facts) {
    const { cases, caseCount, repeats, alpha, margin } = facts;
    if (caseCount === 0)
        return [];
    const once = [{ cases: caseCount, repeats, level: alpha }];
    const sizes = [...growingCases(facts), ...growingRepeats(facts)];
    if (sizes.length === 1)
        return once;
    const levels = sequentialLevels(informationOf(sizes), alpha);
    const last = levels.at(-1) ?? alpha;
    if (margin !== undefined && casesWithUnits(cases, unitsForMargin(facts, margin, last)) === undefined)
        return once;
    return sizes.map((size, look) => ({ ...size, level: levels[look] ?? 0 }));
}
/** How many units can pass a margin by whichever bound the gate may hold it against. */
function unitsForMargin({ cases, repeats }, margin, level) {
    let isClustered = false;
    for (const { cluster } of cases)
        isClustered ||= cluster !== undefined;
    return Math.max(...possibleBounds({ repeats, isClustered }).map((bound) => casesForMargin(bound, margin, level)));
}
function growingCases({ cases, caseCount, repeats, looks }) {
    const enough = casesWithUnits(cases, fewestUnits) ?? caseCount;
    const shares = Array.from({ length: looks }, (_, look) => Math.ceil(((look + 1) * caseCount) / looks));
    const early = [...new Set(shares)].filter((count) => count >= enough && count < caseCount);
    return [...early, caseCount].map((count) => ({ cases: count, repeats }));
}
const growingRepeats = ({ caseCount, repeats, maxRepeats }) => Array.from({ length: Math.max(0, maxRepeats - repeats) }, (_, round) => ({
    cases: caseCount,
    repeats: repeats + round + 1,
}));
/** How many cases, from the first on, make so many units; nothing where all of them do not. */
function casesWithUnits(cases, units) {
    const clusters = new Set();
    let [seen, alone] = [0, 0];
    for (const { cluster } of cases) {
        seen += 1;
        if (cluster === undefined)
            alone += 1;
        else
            clusters.add(cluster);
        if (alone + clusters.size >= units)
            return seen;
    }
    return undefined;
}
