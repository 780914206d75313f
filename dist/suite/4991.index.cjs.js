(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 4991;
exports.ids = [4991];
exports.modules = {

/***/ 64633:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ filledLines)
/* harmony export */ });
/** The lines of a text that are not blank, one after another, since a large text has too many to hold them all. */
function* filledLines(text) {
    let line = 0;
    for (const each of typeof text === 'string' ? linesOf(text) : text) {
        line += 1;
        if (each.trim() !== '')
            yield { text: each, line };
    }
}
function* linesOf(text) {
    let start = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
        yield text.slice(start, end);
        start = end + 1;
    }
    yield text.slice(start);
}


/***/ }),

/***/ 78019:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ forFew),
/* harmony export */   Uj: () => (/* binding */ forLength),
/* harmony export */   zA: () => (/* binding */ forText)
/* harmony export */ });
/**
 * How zod reads about `count` values of one kind: it compiles a parser for each kind of object, which takes as long as
 * hundreds of parses without one.
 */
const forFew = (count) => ({ jitless: count < 1000 });
/** The same for what a text holds, of which one value takes some 200 characters. */
const forText = ({ length }) => forLength(length);
/** The same for a text of so many characters. */
const forLength = (length) => forFew(length / 200);


/***/ }),

/***/ 13313:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ describeLoss),
/* harmony export */   _U: () => (/* binding */ hintForLoss),
/* harmony export */   dr: () => (/* binding */ findJsonLoss),
/* harmony export */   h3: () => (/* binding */ findRepeatedKey)
/* harmony export */ });
/* harmony import */ var _whole_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60680);

/** The loss as the end of a sentence, such as "this line \u2026". */
function describeLoss({ kind, text }) {
    if (kind === 'repeated-key')
        return `says \`${text}\` twice`;
    if (kind === 'rounded-number')
        return `has the number ${text}, which would be rounded`;
    if (kind === 'number-with-comma')
        return `has the number ${text}, which ends at its comma`;
    if (kind === 'compound-key')
        return `has \`${text}\` for a key`;
    return `has the key \`${text}\`, which no object of JavaScript keeps`;
}
/** How the author can say it all the same. */
const hintForLoss = {
    'repeated-key': 'only the last would count; leave one of them',
    'rounded-number': 'write it as a text, in quotes',
    'prototype-key': 'give it another name',
    'number-with-comma': 'a number takes no comma: leave it out, or write a point where one is meant',
    'compound-key': 'put a template in quotes, as in "{{expected}}"',
};
/** The first loss of a valid JSON text, which a parser passes over in silence. */
function findJsonLoss(json) {
    for (const loss of lossesOf(json))
        return loss;
    return undefined;
}
/** The first key that an object of a valid JSON text has twice. */
function findRepeatedKey(json) {
    for (const { kind, text } of lossesOf(json))
        if (kind === 'repeated-key')
            return text;
    return undefined;
}
function* lossesOf(json) {
    const around = [];
    let keys;
    for (let at = 0; at < json.length; at += 1) {
        const sign = json[at] ?? '';
        if (sign === '"') {
            const end = endOfText(json, at);
            const loss = keys !== undefined && isKey(json, end) ? lossOfKey(json.slice(at, end + 1), keys) : undefined;
            if (loss !== undefined)
                yield loss;
            at = end;
        }
        else if (sign === '{' || sign === '[') {
            around.push(keys);
            keys = sign === '{' ? new Set() : undefined;
        }
        else if (sign === '}' || sign === ']')
            keys = around.pop();
        else if (isPartOfNumber(sign)) {
            const number = numberAt(json, at);
            if ((0,_whole_number_js__WEBPACK_IMPORTED_MODULE_0__/* .isRoundedNumber */ .j)(number))
                yield { kind: 'rounded-number', text: number };
            at += number.length - 1;
        }
    }
}
/** Where the closing quote stands, one without an odd number of backslashes before it. */
function endOfText(json, start) {
    for (let end = json.indexOf('"', start + 1); end >= 0; end = json.indexOf('"', end + 1)) {
        let before = end - 1;
        while (json[before] === '\\')
            before -= 1;
        if ((end - before) % 2 === 1)
            return end;
    }
    return json.length;
}
function isKey(json, end) {
    let next = end + 1;
    while (/\s/.test(json[next] ?? ''))
        next += 1;
    return json[next] === ':';
}
function lossOfKey(quoted, keys) {
    const key = quoted.includes('\\') ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
    if (key === '__proto__')
        return { kind: 'prototype-key', text: key };
    if (keys.has(key))
        return { kind: 'repeated-key', text: key };
    keys.add(key);
    return undefined;
}
const isPartOfNumber = (sign) => (sign >= '0' && sign <= '9') || sign === '-';
function numberAt(json, start) {
    let end = start + 1;
    while (/[\d.eE+-]/.test(json[end] ?? ''))
        end += 1;
    return json.slice(start, end);
}


/***/ }),

/***/ 77058:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ parseJsonLine)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);
/* harmony import */ var _json_loss_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13313);


/**
 * The value of a line of JSON. Throws a `UserError` with the place for one that is none, or that a parser would change.
 */
function parseJsonLine(line, place, hint) {
    const value = parse(line, place, hint);
    const loss = (0,_json_loss_js__WEBPACK_IMPORTED_MODULE_1__/* .findJsonLoss */ .dr)(line);
    if (loss === undefined)
        return value;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`this line ${(0,_json_loss_js__WEBPACK_IMPORTED_MODULE_1__/* .describeLoss */ .$4)(loss)}`, { place, hint: _json_loss_js__WEBPACK_IMPORTED_MODULE_1__/* .hintForLoss */ ._U[loss.kind] });
}
function parse(line, place, hint) {
    try {
        return JSON.parse(line);
    }
    catch (cause) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this line is not valid JSON', { place, hint, cause });
    }
}


/***/ }),

/***/ 60680:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isRoundedNumber)
/* harmony export */ });
/** Whether a whole number, as it is written in digits, reads otherwise once it was a number of JavaScript. */
function isRoundedNumber(written) {
    if (/^0[xo]/.test(written))
        return String(BigInt(written)) !== String(Number(written));
    const digits = /^[-+]?0*(\d+)$/.exec(written)?.[1];
    return digits !== undefined && String(Number(digits)) !== digits;
}


/***/ }),

/***/ 6781:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ Identifier)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** The id of a query or of a document; a number counts as its digits. */
const Identifier = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().transform(String)], {
    error: 'an id is a text or a number, and here is none',
});


/***/ }),

/***/ 31042:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MU: () => (/* binding */ notationOf),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   W0: () => (/* binding */ parseRow),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var _artifacts_filled_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64633);
/* harmony import */ var _artifacts_for_few_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78019);
/* harmony import */ var _artifacts_parse_json_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77058);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30331);




/** Tells JSON lines from columns. Throws a `UserError` for a file without a line. */
function notationOf(written, path, hint) {
    const text = written.replace(/^\uFEFF/, '');
    const lines = { [Symbol.iterator]: () => (0,_artifacts_filled_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .filledLines */ .o)(text) };
    for (const first of lines)
        return { kind: first.text.trimStart().startsWith('{') ? 'json' : 'columns', lines };
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('this file is empty', { place: { path }, hint });
}
/** One line of JSON as what it is to be. Throws a `UserError` with line and key for one that is something else. */
function parseRow(text, place, { noun, example, schema }) {
    const parsed = schema.safeParse((0,_artifacts_parse_json_line_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonLine */ .w)(text, place, example), (0,_artifacts_for_few_js__WEBPACK_IMPORTED_MODULE_1__/* .forText */ .zA)(text));
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const key = issue?.path.join('.') ?? '';
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`this line is no ${noun}: ${issue?.message ?? 'it cannot be read'}`, {
        place: key === '' ? place : { ...place, key },
        hint: example,
    });
}
/** The columns of a line. Throws a `UserError` where there are fewer or more than asked for. */
function columnsOf(text, place, { noun, example, count }) {
    const columns = text.trim().split(/\s+/);
    if (columns.length === count)
        return columns;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`this line is no ${noun}: it has ${columns.length} columns, not ${count}`, {
        place,
        hint: example,
    });
}
/** A column as a number. Throws a `UserError` for one that is none. */
function numberOf(column, place, name) {
    const value = Number(column);
    if (Number.isFinite(value))
        return value;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`the ${name} \`${column}\` is no number`, { place });
}


/***/ }),

/***/ 1982:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readQueries)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);
/* harmony import */ var _identifier_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6781);
/* harmony import */ var _read_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31042);




const QueryRow = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    id: _identifier_js__WEBPACK_IMPORTED_MODULE_2__/* .Identifier */ .g,
    relevant: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_identifier_js__WEBPACK_IMPORTED_MODULE_2__/* .Identifier */ .g), zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig())], {
        error: 'it has no `relevant`, a list of documents or an object of their grades',
    }),
    cluster: _identifier_js__WEBPACK_IMPORTED_MODULE_2__/* .Identifier */ .g.optional(),
});
const example = 'write {"id": "q1", "relevant": ["a"]} a line, or {"id": "q1", "relevant": {"a": 2, "b": 1}}, or qrels of TREC: `q1 0 a 1`';
const jsonForm = { noun: 'query', example, schema: QueryRow };
const trecForm = { noun: 'judgment of TREC', example, count: 4 };
/**
 * Reads queries with their relevant documents, as JSON lines or as qrels of TREC. Throws a `UserError` for a line that
 * is none, and for a query or one of its documents that is there twice.
 */
function readQueries(text, path) {
    const { kind, lines } = (0,_read_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .notationOf */ .MU)(text, path, example);
    const queries = new Map();
    const judged = new Map();
    for (const { text: row, line } of lines) {
        const place = { path, line };
        if (kind === 'json')
            addRow(queries, (0,_read_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRow */ .W0)(row, place, jsonForm), place);
        else
            addJudgment(judged, row, place);
    }
    return kind === 'json' ? [...queries.values()] : [...judged].map(([id, grades]) => ({ id, grades }));
}
function addRow(queries, { id, relevant, cluster }, place) {
    if (queries.has(id))
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the query \`${id}\` is there twice`, { place, hint: example });
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
    const [query = '', , document = '', grade = ''] = (0,_read_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .columnsOf */ .PL)(row, place, trecForm);
    const grades = judged.get(query) ?? new Map();
    if (grades.has(document))
        throw repeated(document, place);
    judged.set(query, grades.set(document, (0,_read_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .numberOf */ .rl)(grade, place, 'grade')));
}
const repeated = (document, place) => new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the document \`${document}\` is judged twice for one query`, { place, hint: 'leave one of them' });


/***/ }),

/***/ 24991:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  corpusRetrieval: () => (/* binding */ corpusRetrieval)
});

// EXTERNAL MODULE: ./dist/compiled/domain/gate/compare-results.js
var compare_results = __webpack_require__(96995);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/direction-of.js
var direction_of = __webpack_require__(35686);
;// CONCATENATED MODULE: ./dist/compiled/domain/corpus/retrieval/losses.js

const mostQueries = 5;
const mostDocuments = 5;
/** The queries whose greatest drop of any measure is the greatest. */
function queriesThatLost(measured, cutoff) {
    const drops = measured.map((one) => ({ one, drop: greatestDrop(one) }));
    return drops
        .filter(({ drop }) => (0,direction_of/* directionOf */.F)(drop) > 0)
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
function documentsThatWereLost(measured, cutoff) {
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

;// CONCATENATED MODULE: ./dist/compiled/domain/corpus/retrieval/retrieval-measures.js
/**
 * Measures the first `cutoff` documents of a ranking as `trec_eval` does. Recall divides by all relevant documents and
 * precision by the cutoff, however few were returned. nDCG has the grade itself as gain and log2(rank + 1) as
 * discount; its ideal is the best order of all relevant documents. What nobody judged is not relevant and keeps its
 * place. At least one grade must be above zero.
 */
function measureRanking(ranking, grades, cutoff) {
    const gains = ranking.slice(0, cutoff).map((document) => Math.max(0, grades.get(document) ?? 0));
    const ideal = [...grades.values()].filter((grade) => grade > 0).sort((one, other) => other - one);
    const found = gains.filter((gain) => gain > 0).length;
    const first = gains.findIndex((gain) => gain > 0);
    return {
        recall: found / ideal.length,
        precision: found / cutoff,
        reciprocalRank: first === -1 ? 0 : 1 / (first + 1),
        // Sums of other grades may round to a hair more than the ideal one.
        ndcg: Math.min(1, discountedSum(gains) / discountedSum(ideal.slice(0, cutoff))),
    };
}
const discountedSum = (gains) => gains.reduce((sum, gain, index) => sum + gain / Math.log2(index + 2), 0);

;// CONCATENATED MODULE: ./dist/compiled/domain/corpus/retrieval/compare-rankings.js




/**
 * Compares what two versions of a retriever returned, measure by measure, query by query. A query that head lacks found
 * nothing; one that base lacks has nothing to be compared with, and more than 2 % of these are an error. Throws a
 * `UserError` where nothing can be compared at all: ids that do not fit would else read as "no change".
 */
function compareRankings(queries, sides, { cutoff, margin }) {
    const asked = queries.filter(({ grades }) => [...grades.values()].some((grade) => grade > 0));
    refuseUnfit(asked, sides);
    const measured = asked.map((query) => measureQuery(query, sides, cutoff));
    const inBase = measured.filter(({ query }) => sides.base.has(query.id));
    const { verdict, metrics, cases } = (0,compare_results/* compareResults */.e)(resultsOf(inBase, 'base'), resultsOf(measured, 'head'), {
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
        throw new user_error/* UserError */.yo('no query has a relevant document, so nothing could be found', {
            hint: 'say of each query which documents it is to find',
        });
    }
    for (const side of ['base', 'head']) {
        if (asked.some(({ id }) => sides[side].has(id)))
            continue;
        const [theirs = 'nothing'] = sides[side].keys();
        throw new user_error/* UserError */.yo(`${side} ranks documents for none of the queries`, {
            hint: `ids must be the same: a query is called \`${first.id}\`, and in ${side} one is called \`${theirs}\``,
        });
    }
    if (asked.some((query) => findsAny(query, sides.base)))
        return;
    const [relevant = ''] = first.grades.keys();
    const [found = 'nothing'] = [...sides.base.values()].flatMap((ranking) => ranking.slice(0, 1));
    throw new user_error/* UserError */.yo('base finds no relevant document for any query, so head could not be worse', {
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

// EXTERNAL MODULE: ./dist/compiled/domain/corpus/retrieval/read-queries.js
var read_queries = __webpack_require__(1982);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./dist/compiled/domain/corpus/identifier.js
var identifier = __webpack_require__(6781);
// EXTERNAL MODULE: ./dist/compiled/domain/corpus/read-rows.js
var read_rows = __webpack_require__(31042);
;// CONCATENATED MODULE: ./dist/compiled/domain/corpus/retrieval/read-rankings.js





const Scored = schemas/* strictObject */.rej({ id: identifier/* Identifier */.g, score: schemas/* number */.aig() });
const RankingRow = schemas/* looseObject */._H3({
    query: identifier/* Identifier */.g,
    documents: schemas/* union */.KCZ([schemas/* array */.YOg(identifier/* Identifier */.g), schemas/* array */.YOg(Scored), schemas/* record */.g1P(schemas/* string */.YjP().min(1), schemas/* number */.aig())], {
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
function readRankings(text, path) {
    const { kind, lines } = (0,read_rows/* notationOf */.MU)(text, path, example);
    const rankings = new Map();
    const scores = new Map();
    for (const { text: row, line } of lines) {
        const place = { path, line };
        if (kind === 'json')
            addRow(rankings, (0,read_rows/* parseRow */.W0)(row, place, jsonForm), place);
        else
            addResult(scores, row, place);
    }
    for (const [query, documents] of scores)
        rankings.set(query, byScore([...documents]));
    return rankings;
}
function addRow(rankings, { query, documents }, place) {
    if (rankings.has(query))
        throw new user_error/* UserError */.yo(`the query \`${query}\` is there twice`, { place, hint: example });
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
    const [query = '', , document = '', , score = ''] = (0,read_rows/* columnsOf */.PL)(row, place, trecForm);
    const documents = scores.get(query) ?? new Map();
    if (documents.has(document))
        throw repeated(document, place);
    scores.set(query, documents.set(document, (0,read_rows/* numberOf */.rl)(score, place, 'score')));
}
const repeated = (document, place) => new user_error/* UserError */.yo(`the document \`${document}\` is there twice for one query`, {
    place,
    hint: 'a document counts once; where the retriever returns chunks, write each document at the place of its best one',
});
const byScore = (documents) => documents
    .toSorted(([one, scoreOfOne], [other, scoreOfOther]) => scoreOfOther - scoreOfOne || compareBytes(other, one))
    .map(([document]) => document);
/** The order of JavaScript's own texts is another beyond the first 65,536 characters. */
const compareBytes = (one, other) => external_node_buffer_.Buffer.compare(external_node_buffer_.Buffer.from(one), external_node_buffer_.Buffer.from(other));

// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/must-read-file.js
var must_read_file = __webpack_require__(19416);
;// CONCATENATED MODULE: ./dist/compiled/stages/corpus-retrieval.js




/** Compares what two versions of a retriever returned for queries whose relevant documents are known. */
async function corpusRetrieval({ files }, { basePath, headPath, queriesPath, ...settings }) {
    const queries = (0,read_queries/* readQueries */.p)(await (0,must_read_file/* mustReadFile */.O)(files, queriesPath), queriesPath);
    const base = readRankings(await (0,must_read_file/* mustReadFile */.O)(files, basePath), basePath);
    const head = readRankings(await (0,must_read_file/* mustReadFile */.O)(files, headPath), headPath);
    return compareRankings(queries, { base, head }, settings);
}


/***/ }),

/***/ 19416:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ mustReadFile)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);

/** The text of a file that the user names; a `UserError` where there is none. */
async function mustReadFile(files, path) {
    const text = await files.read(path);
    if (text === undefined)
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('there is no such file', { place: { path } });
    return text;
}


/***/ })

};
;
})
