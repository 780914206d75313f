import { Buffer } from 'node:buffer';
import { z } from 'zod';
import { UserError } from '../../user-error.js';
import { Identifier } from '../identifier.js';
import { columnsOf, notationOf, numberOf, parseRow } from '../read-rows.js';
const Scored = z.strictObject({ id: Identifier, score: z.number() });
const RankingRow = z.looseObject({
    query: Identifier,
    documents: z.union([z.array(Identifier), z.array(Scored), z.record(z.string().min(1), z.number())], {
        error: 'its documents are no list of ids, no list of {"id", "score"} and no object of scores',
    }),
});
const example = 'write {"query": "q1", "documents": ["a", "b"]} a line, the best first, or lines of TREC: `q1 Q0 a 1 9.5 run`';
const jsonForm = { noun: 'ranking', example, schema: RankingRow };
const trecForm = { noun: 'result of a TREC run', example, count: 6 };
/**
 * Reads a run, as JSON lines or in the form of TREC. Documents with scores are put in the order of `trec_eval`: the
 * highest score first, and of equal ones the id that comes last by its bytes; a rank that is written counts for
 * nothing. Throws a `UserError` for a line that is none, and for a query or one of its documents that is there twice.
 */
export function readRankings(text, path) {
    const { kind, lines } = notationOf(text, path, example);
    const rankings = new Map();
    const scores = new Map();
    for (const { text: row, line } of lines) {
        const place = { path, line };
        if (kind === 'json')
            addRow(rankings, parseRow(row, place, jsonForm), place);
        else
            addResult(scores, row, place);
    }
    for (const [query, documents] of scores)
        rankings.set(query, byScore([...documents]));
    return rankings;
}
function addRow(rankings, { query, documents }, place) {
    if (rankings.has(query))
        throw new UserError(`the query \`${query}\` is there twice`, { place, hint: example });
    const ranking = rankingOf(documents);
    refuseRepeated(ranking, place);
    rankings.set(query, ranking);
}
function rankingOf(documents) {
    if (!Array.isArray(documents))
        return byScore(Object.entries(documents));
    const scored = documents.flatMap((each) => typeof each === 'string' ? [] : [[each.id, each.score]]);
    const ordered = documents.flatMap((each) => (typeof each === 'string' ? [each] : []));
    return scored.length > 0 ? byScore(scored) : ordered;
}
function refuseRepeated(ranking, place) {
    const seen = new Set();
    for (const document of ranking) {
        if (seen.has(document))
            throw repeated(document, place);
        seen.add(document);
    }
}
function addResult(scores, row, place) {
    const [query = '', , document = '', , score = ''] = columnsOf(row, place, trecForm);
    const documents = scores.get(query) ?? new Map();
    if (documents.has(document))
        throw repeated(document, place);
    scores.set(query, documents.set(document, numberOf(score, place, 'score')));
}
const repeated = (document, place) => new UserError(`the document \`${document}\` is there twice for one query`, {
    place,
    hint: 'a document counts once; where the retriever returns chunks, write each document at the place of its best one',
});
const byScore = (documents) => documents
    .toSorted(([one, scoreOfOne], [other, scoreOfOther]) => scoreOfOther - scoreOfOne || compareBytes(other, one))
    .map(([document]) => document);
/** The order of JavaScript's own texts is another beyond the first 65,536 characters. */
const compareBytes = (one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other));
