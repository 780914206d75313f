import { compareResults } from '../../gate/compare-results.js';
import { UserError } from '../../user-error.js';
import { documentsThatWereLost, queriesThatLost } from './losses.js';
import { measureRanking } from './retrieval-measures.js';
/**
 * Compares what two versions of a retriever returned, measure by measure, query by query. A query that head lacks found
 * nothing; one that base lacks has nothing to be compared with, and more than 2 % of these are an error. Throws a
 * `UserError` where nothing can be compared at all: ids that do not fit would else read as "no change".
 */
export function compareRankings(queries, sides, { cutoff, margin }) {
    const asked = queries.filter(({ grades }) => [...grades.values()].some((grade) => grade > 0));
    refuseUnfit(asked, sides);
    const measured = asked.map((query) => measureQuery(query, sides, cutoff));
    const inBase = measured.filter(({ query }) => sides.base.has(query.id));
    const { verdict, metrics, cases } = compareResults(resultsOf(inBase, 'base'), resultsOf(measured, 'head'), {
        margin,
    });
    const missing = {
        missing_in_base: measured.length - inBase.length,
        missing_in_head: asked.filter(({ id }) => !sides.head.has(id)).length,
    };
    const judged = sharesJudged(inBase, cutoff);
    return {
        version: 1,
        verdict,
        cutoff,
        metrics,
        queries: { compared: cases.compared, ...missing, without_relevant: queries.length - asked.length },
        ...(judged === undefined ? {} : { judged }),
        lost_most: queriesThatLost(inBase, cutoff),
        documents_lost: documentsThatWereLost(inBase, cutoff),
        notes: [...notesOnQueries(asked, sides), ...notesOnRankings(queries, sides)],
    };
}
function refuseUnfit(asked, sides) {
    const [first] = asked;
    if (first === undefined) {
        throw new UserError('no query has a relevant document, so nothing could be found', {
            hint: 'say of each query which documents it is to find',
        });
    }
    for (const side of ['base', 'head']) {
        if (asked.some(({ id }) => sides[side].has(id)))
            continue;
        const [theirs = 'nothing'] = sides[side].keys();
        throw new UserError(`${side} ranks documents for none of the queries`, {
            hint: `ids must be the same: a query is called \`${first.id}\`, and in ${side} one is called \`${theirs}\``,
        });
    }
    if (asked.some((query) => findsAny(query, sides.base)))
        return;
    const [relevant = ''] = first.grades.keys();
    const [found = 'nothing'] = [...sides.base.values()].flatMap((ranking) => ranking.slice(0, 1));
    throw new UserError('base finds no relevant document for any query, so head could not be worse', {
        hint: `ids must be the same: a relevant document is called \`${relevant}\`, and base found \`${found}\``,
    });
}
const findsAny = ({ id, grades }, rankings) => (rankings.get(id) ?? []).some((document) => (grades.get(document) ?? 0) > 0);
function measureQuery(query, sides, cutoff) {
    const rankings = { base: sides.base.get(query.id) ?? [], head: sides.head.get(query.id) ?? [] };
    const scoresOf = (ranking) => {
        const measures = measureRanking(ranking, query.grades, cutoff);
        return {
            [`recall@${cutoff}`]: measures.recall,
            [`precision@${cutoff}`]: measures.precision,
            [`mrr@${cutoff}`]: measures.reciprocalRank,
            [`ndcg@${cutoff}`]: measures.ndcg,
        };
    };
    return { query, rankings, scores: { base: scoresOf(rankings.base), head: scoresOf(rankings.head) } };
}
const resultsOf = (measured, side) => ({
    format: 'rankings',
    results: measured.map(({ query: { id, cluster }, scores }) => {
        return { id, cluster, outcome: { kind: 'scored', scores: scores[side] } };
    }),
    notes: [],
});
/** Where only relevant documents are listed, that a document is not judged says nothing. */
function sharesJudged(measured, cutoff) {
    const areRejected = measured.some(({ query }) => [...query.grades.values()].some((grade) => grade <= 0));
    if (!areRejected)
        return undefined;
    const shareOf = (side) => {
        const found = measured.flatMap(({ query, rankings }) => rankings[side].slice(0, cutoff).map((document) => query.grades.has(document)));
        return found.length === 0 ? 0 : found.filter(Boolean).length / found.length;
    };
    return { base: shareOf('base'), head: shareOf('head') };
}
const mostNamed = 3;
/** Ids in a sentence, of which only the first are named. */
function named(ids) {
    const more = ids.length > mostNamed ? ` and ${ids.length - mostNamed} more` : '';
    return `${ids.slice(0, mostNamed).join(', ')}${more}`;
}
function notesOnQueries(asked, { base, head }) {
    const lackedBy = (rankings) => asked.filter(({ id }) => !rankings.has(id)).map(({ id }) => id);
    const [inBase, inHead] = [lackedBy(base), lackedBy(head)];
    return [
        ...(inBase.length === 0
            ? []
            : [
                `base has no ranking for ${named(inBase)}, so there is nothing to compare; an empty one counts as nothing found`,
            ]),
        ...(inHead.length === 0 ? [] : [`head has no ranking for ${named(inHead)}, which counts as nothing found`]),
    ];
}
function notesOnRankings(queries, sides) {
    const known = new Set(queries.map(({ id }) => id));
    const unknown = [...new Set([...sides.base.keys(), ...sides.head.keys()])].filter((id) => !known.has(id));
    return unknown.length === 0 ? [] : [`rankings for ${named(unknown)} are left out, since no such query is judged`];
}
