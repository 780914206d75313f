export const id = 2224;
export const ids = [2224];
export const modules = {

/***/ 76214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ComparisonResult),
/* harmony export */   e: () => (/* binding */ compareResults)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88343);
/* harmony import */ var _formats_results_pair_results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93167);
/* harmony import */ var _collect_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66150);
/* harmony import */ var _judge_metric_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17048);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74235);





/** What `compare` returns; `unpaired` counts the ids that lack a score in one arm. */
const ComparisonResult = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1),
    verdict: _verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .VerdictWord */ .Ee,
    metrics: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .MetricVerdict */ .Qw),
    cases: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ compared: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int(), unpaired: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int() }),
});
const defaultAlpha = 0.05;
/**
 * Compares two arms of results, metric by metric. Ids that only one arm has are counted and, above 2 %, an error. A
 * margin that so many cases cannot pass, and an id in two clusters, are a `UserError`.
 */
function compareResults(base, head, { alpha = defaultAlpha, margin }) {
    const { roles } = (0,_formats_results_pair_results_js__WEBPACK_IMPORTED_MODULE_0__/* .settleMetrics */ .$4)(base, head, undefined);
    const { cases, repeats } = (0,_formats_results_pair_results_js__WEBPACK_IMPORTED_MODULE_0__/* .pairResults */ .li)(base.results, head.results, new Set(Object.keys(roles)));
    const metrics = (0,_judge_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeMetrics */ .l)(Object.entries(roles).map(([name, role]) => ({
        name,
        role,
        comparison: 'arms',
        cases,
        plannedCases: cases.length,
        repeats,
        stopped: false,
        alpha,
        margin: margin === undefined
            ? { kind: 'default', drawnShare: 1 }
            : { kind: 'explicit', value: margin, ...(role === 'gate' ? { refusal: { subject: 'these scores' } } : {}) },
    })));
    const gating = metrics.filter(({ role }) => role === 'gate');
    const compared = cases.filter((each) => gating.every(({ name }) => (0,_collect_units_js__WEBPACK_IMPORTED_MODULE_1__/* .isScored */ .L)(each, { name, comparison: 'arms' }))).length;
    const verdict = gating.length === 0 ? 'error' : (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .worst */ .QZ)(gating.map((metric) => metric.verdict));
    return { version: 1, verdict, metrics, cases: { compared, unpaired: cases.length - compared } };
}


/***/ }),

/***/ 66789:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ NumberList)
/* harmony export */ });
const firstCapacity = 64;
/** A list of numbers that grows, eight bytes for each. */
class NumberList {
    values = new Float64Array(firstCapacity);
    count = 0;
    get length() {
        return this.count;
    }
    push(value) {
        this.makeRoom(this.count + 1);
        this.values[this.count] = value;
        this.count += 1;
    }
    /** The number at an index; `missing` beyond the end. */
    at(index, missing = Number.NaN) {
        return index < this.count ? (this.values[index] ?? missing) : missing;
    }
    /** Sets the number at an index; a list that is too short is filled up with `filler`. */
    set(index, value, filler = Number.NaN) {
        if (index >= this.count) {
            this.makeRoom(index + 1);
            this.values.fill(filler, this.count, index);
            this.count = index + 1;
        }
        this.values[index] = value;
    }
    /** The numbers in ascending order, as a copy. */
    sorted() {
        return this.values.slice(0, this.count).sort();
    }
    [Symbol.iterator]() {
        return this.values.subarray(0, this.count).values();
    }
    makeRoom(count) {
        if (count <= this.values.length)
            return;
        const larger = new Float64Array(Math.max(count, this.values.length * 2));
        larger.set(this.values);
        this.values = larger;
    }
}


/***/ }),

/***/ 40580:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compare: () => (/* binding */ compare)
/* harmony export */ });
/* harmony import */ var _domain_formats_results_read_results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18098);
/* harmony import */ var _domain_gate_compare_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76214);
/* harmony import */ var _steps_must_read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39266);



/** Compares the results of any harness whose format is known. */
async function compare({ files }, request) {
    const base = (0,_domain_formats_results_read_results_js__WEBPACK_IMPORTED_MODULE_0__/* .readResults */ .x)(await (0,_steps_must_read_file_js__WEBPACK_IMPORTED_MODULE_2__/* .mustReadFile */ .O)(files, request.basePath), request.basePath);
    const head = (0,_domain_formats_results_read_results_js__WEBPACK_IMPORTED_MODULE_0__/* .readResults */ .x)(await (0,_steps_must_read_file_js__WEBPACK_IMPORTED_MODULE_2__/* .mustReadFile */ .O)(files, request.headPath), request.headPath);
    return (0,_domain_gate_compare_results_js__WEBPACK_IMPORTED_MODULE_1__/* .compareResults */ .e)(base, head, { margin: request.margin });
}


/***/ })

};
