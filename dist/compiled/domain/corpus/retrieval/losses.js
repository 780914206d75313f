import { directionOf } from '../../gate/direction-of.js';
const mostQueries = 5;
const mostDocuments = 5;
/** The queries whose greatest drop of any measure is the greatest. */
export function queriesThatLost(measured, cutoff) {
    const drops = measured.map((one) => ({ one, drop: greatestDrop(one) }));
    return drops
        .filter(({ drop }) => directionOf(drop) > 0)
        .sort((a, b) => b.drop - a.drop)
        .slice(0, mostQueries)
        .map(({ one }) => ({
        id: one.query.id,
        base: one.scores.base,
        head: one.scores.head,
        documents: documentsLost(one, cutoff).slice(0, mostDocuments),
    }));
}
const greatestDrop = ({ scores: { base, head } }) => Math.max(...Object.keys(base).map((measure) => (base[measure] ?? 0) - (head[measure] ?? 0)));
/** The documents that several queries lost: one that is gone may be behind the drop of many. */
export function documentsThatWereLost(measured, cutoff) {
    const counts = new Map();
    for (const one of measured) {
        for (const document of documentsLost(one, cutoff))
            counts.set(document, (counts.get(document) ?? 0) + 1);
    }
    return [...counts]
        .map(([id, queries]) => ({ id, queries }))
        .filter(({ queries }) => queries > 1)
        .sort((one, other) => other.queries - one.queries)
        .slice(0, mostDocuments);
}
function documentsLost({ query, rankings }, cutoff) {
    const kept = new Set(rankings.head.slice(0, cutoff));
    return rankings.base
        .slice(0, cutoff)
        .filter((document) => (query.grades.get(document) ?? 0) > 0 && !kept.has(document));
}
