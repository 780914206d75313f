export const id = 580;
export const ids = [580];
export const modules = {

/***/ 69153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ parseScores),
/* harmony export */   Dx: () => (/* binding */ ComparisonResult),
/* harmony export */   fW: () => (/* binding */ compareScores)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _judge_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70650);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74235);




const Text = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().transform(String)]);
/** One line of another harness's scores. */
const ScoreRow = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    id: Text,
    score: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).max(1),
    repeat: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().nonnegative().default(0),
    cluster: Text.optional(),
});
/** What `compare` returns; `unpaired` counts the ids that only one arm has. */
const ComparisonResult = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    verdict: _verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .VerdictWord */ .Ee,
    metrics: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .MetricVerdict */ .Qw),
    cases: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ compared: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int(), unpaired: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int() }),
});
const example = 'write one score a line: {"id": "1", "score": 0.5}, with "repeat" and "cluster" where there are any';
/** Reads scores from JSONL. A line that is no score, and a repeated id and repeat, are a `UserError` with the line. */
function parseScores(text, path) {
    const seen = new Map();
    return text.split('\n').flatMap((lineText, index) => {
        if (lineText.trim() === '')
            return [];
        const line = index + 1;
        const row = parseRow(lineText, { path, line });
        const key = JSON.stringify([row.id, row.repeat]);
        const earlier = seen.get(key);
        if (earlier !== undefined) {
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the id ${row.id} with repeat ${row.repeat} is already on line ${earlier}`, {
                place: { path, line },
                hint: 'number the repeats of a case: {"id": "1", "repeat": 0, …}, {"id": "1", "repeat": 1, …}',
            });
        }
        seen.set(key, line);
        return [row];
    });
}
function parseRow(lineText, place) {
    let value;
    try {
        value = JSON.parse(lineText.replace(/^\uFEFF/, ''));
    }
    catch (cause) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this line is not valid JSON', { place, hint: example, cause });
    }
    const parsed = ScoreRow.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    const key = issue?.path.join('.');
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`this line is not a score: ${issue?.message ?? 'unreadable'}`, {
        place: key === undefined || key === '' ? place : { ...place, key },
        hint: example,
    });
}
const defaultAlpha = 0.05;
/**
 * Compares two arms of scores as one gating metric named `score`. Ids that only one arm has are counted and, above 2 %,
 * an error. A margin that so many cases cannot pass, and an id in two clusters, are a `UserError`.
 */
function compareScores(base, head, { alpha = defaultAlpha, margin }) {
    const cases = pairRows(base, head);
    const metrics = (0,_judge_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeMetrics */ .l)([
        {
            name: 'score',
            role: 'gate',
            comparison: 'arms',
            cases,
            plannedCases: cases.length,
            repeats: 1,
            stopped: false,
            alpha,
            margin: margin === undefined
                ? { kind: 'default', drawnShare: 1 }
                : { kind: 'explicit', value: margin, refusal: { subject: 'these scores' } },
        },
    ]);
    const compared = cases.filter((each) => each.base?.['score'] !== undefined && each.head['score'] !== undefined).length;
    const verdict = metrics[0]?.verdict ?? 'error';
    return { version: 1, verdict, metrics, cases: { compared, unpaired: cases.length - compared } };
}
function pairRows(base, head) {
    const pairs = new Map();
    for (const [arm, rows] of [
        ['base', base],
        ['head', head],
    ]) {
        for (const { id, score, cluster } of rows) {
            const pair = pairs.get(id) ?? { base: [], head: [] };
            pairs.set(id, pair);
            pair[arm].push(score);
            if (cluster === undefined)
                continue;
            if (pair.cluster !== undefined && pair.cluster !== cluster) {
                throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the id ${id} is in the cluster ${pair.cluster} and in ${cluster}`);
            }
            pair.cluster = cluster;
        }
    }
    return [...pairs].map(([id, pair]) => ({
        id,
        ...(pair.cluster === undefined ? {} : { cluster: pair.cluster }),
        base: pair.base.length === 0 ? {} : { score: pair.base },
        head: pair.head.length === 0 ? {} : { score: pair.head },
    }));
}


/***/ }),

/***/ 40580:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compare: () => (/* binding */ compare)
/* harmony export */ });
/* harmony import */ var _domain_gate_compare_scores_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69153);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4758);


/** Compares the scores of any harness, one JSON a line: `{"id", "score", "repeat"?, "cluster"?}`. */
async function compare({ files }, request) {
    const base = (0,_domain_gate_compare_scores_js__WEBPACK_IMPORTED_MODULE_0__/* .parseScores */ .BZ)(await mustRead(files, request.basePath), request.basePath);
    const head = (0,_domain_gate_compare_scores_js__WEBPACK_IMPORTED_MODULE_0__/* .parseScores */ .BZ)(await mustRead(files, request.headPath), request.headPath);
    return (0,_domain_gate_compare_scores_js__WEBPACK_IMPORTED_MODULE_0__/* .compareScores */ .fW)(base, head, { margin: request.margin });
}
async function mustRead(files, path) {
    const text = await files.read(path);
    if (text === undefined)
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('there is no such file', { place: { path } });
    return text;
}


/***/ })

};
