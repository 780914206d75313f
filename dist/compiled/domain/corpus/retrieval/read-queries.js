import { z } from 'zod';
import { UserError } from '../../user-error.js';
import { Identifier } from '../identifier.js';
import { columnsOf, notationOf, numberOf, parseRow } from '../read-rows.js';
const QueryRow = z.looseObject({
    id: Identifier,
    relevant: z.union([z.array(Identifier), z.record(z.string().min(1), z.number())], {
        error: 'it has no `relevant`, a list of documents or an object of their grades',
    }),
    cluster: Identifier.optional(),
});
const example = 'write {"id": "q1", "relevant": ["a"]} a line, or {"id": "q1", "relevant": {"a": 2, "b": 1}}, or qrels of TREC: `q1 0 a 1`';
const jsonForm = { noun: 'query', example, schema: QueryRow };
const trecForm = { noun: 'judgment of TREC', example, count: 4 };
/**
 * Reads queries with their relevant documents, as JSON lines or as qrels of TREC. Throws a `UserError` for a line that
 * is none, and for a query or one of its documents that is there twice.
 */
export function readQueries(text, path) {
    const { kind, lines } = notationOf(text, path, example);
    const queries = new Map();
    const judged = new Map();
    for (const { text: row, line } of lines) {
        const place = { path, line };
        if (kind === 'json')
            addRow(queries, parseRow(row, place, jsonForm), place);
        else
            addJudgment(judged, row, place);
    }
    return kind === 'json' ? [...queries.values()] : [...judged].map(([id, grades]) => ({ id, grades }));
}
function addRow(queries, { id, relevant, cluster }, place) {
    if (queries.has(id))
        throw new UserError(`the query \`${id}\` is there twice`, { place, hint: example });
    const judged = Array.isArray(relevant)
        ? relevant.map((document) => [document, 1])
        : Object.entries(relevant);
    const grades = new Map();
    for (const [document, grade] of judged) {
        if (grades.has(document))
            throw repeated(document, place);
        grades.set(document, grade);
    }
    queries.set(id, { id, grades, ...(cluster === undefined ? {} : { cluster }) });
}
function addJudgment(judged, row, place) {
    const [query = '', , document = '', grade = ''] = columnsOf(row, place, trecForm);
    const grades = judged.get(query) ?? new Map();
    if (grades.has(document))
        throw repeated(document, place);
    judged.set(query, grades.set(document, numberOf(grade, place, 'grade')));
}
const repeated = (document, place) => new UserError(`the document \`${document}\` is judged twice for one query`, { place, hint: 'leave one of them' });
