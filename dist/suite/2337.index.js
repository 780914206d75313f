export const id = 2337;
export const ids = [2337];
export const modules = {

/***/ 96995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ComparisonResult),
/* harmony export */   e: () => (/* binding */ compareResults)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88343);
/* harmony import */ var _formats_results_pair_results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85994);
/* harmony import */ var _suite_gate_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10387);
/* harmony import */ var _collect_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30539);
/* harmony import */ var _judge_metric_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33665);
/* harmony import */ var _judge_slices_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37350);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60603);







/** What `compare` returns; `unpaired` counts the ids that lack a score in one arm. */
const ComparisonResult = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz(1),
    verdict: _verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .VerdictWord */ .Ee,
    metrics: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .MetricVerdict */ .Qw),
    cases: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ compared: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().int(), unpaired: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().int() }),
});
const defaultAlpha = 0.05;
/**
 * Compares two arms of results, metric by metric. Ids that only one arm has are counted and, above 2 %, an error. A
 * margin that so many cases cannot pass, and an id in two clusters, are a `UserError`.
 */
function compareResults(base, head, { alpha = defaultAlpha, margin }) {
    const { roles } = (0,_formats_results_pair_results_js__WEBPACK_IMPORTED_MODULE_0__/* .settleMetrics */ .$4)(base, head, undefined);
    const { cases, repeats } = (0,_formats_results_pair_results_js__WEBPACK_IMPORTED_MODULE_0__/* .pairResults */ .li)(base.results, head.results, new Set(Object.keys(roles)));
    const metrics = (0,_judge_metric_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeMetrics */ .l)(Object.entries(roles).map(([name, role]) => ({
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
    const deciding = metrics.filter(({ role }) => (0,_suite_gate_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .decides */ .yN)(role));
    const compared = cases.filter((each) => deciding.every(({ name }) => (0,_collect_units_js__WEBPACK_IMPORTED_MODULE_2__/* .isScored */ .Lo)(each, { name, comparison: 'arms' }))).length;
    const verdict = deciding.length === 0 ? 'error' : (0,_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .worst */ .QZ)(deciding.map((metric) => metric.verdict));
    const told = metrics.map((metric) => (0,_judge_slices_js__WEBPACK_IMPORTED_MODULE_4__/* .withSlices */ .O)(metric, { comparison: 'arms', cases, repeats }, alpha));
    return { version: 1, verdict, metrics: told, cases: { compared, unpaired: cases.length - compared } };
}


/***/ }),

/***/ 61628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 13763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ PackedList)
/* harmony export */ });
/* harmony import */ var _text_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77198);

/** A list of values that grows, each kept as its JSON text and parsed anew where it is asked for. */
class PackedList {
    texts = new _text_list_js__WEBPACK_IMPORTED_MODULE_0__/* .TextList */ .K();
    get length() {
        return this.texts.length;
    }
    push(item) {
        this.texts.push(JSON.stringify(item));
    }
    at(index) {
        const text = this.texts.at(index);
        return text === undefined ? undefined : JSON.parse(text);
    }
    *[Symbol.iterator]() {
        for (let index = 0; index < this.length; index += 1) {
            const item = this.at(index);
            if (item !== undefined)
                yield item;
        }
    }
}


/***/ }),

/***/ 77198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ TextList)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _number_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61628);


const pageBytes = 1 << 20;
/** A list of texts that grows, kept as UTF-8 in pages outside the heap, so that no collection of garbage walks them. */
class TextList {
    pages = [];
    pageOf = new _number_list_js__WEBPACK_IMPORTED_MODULE_1__/* .NumberList */ .e();
    starts = new _number_list_js__WEBPACK_IMPORTED_MODULE_1__/* .NumberList */ .e();
    ends = new _number_list_js__WEBPACK_IMPORTED_MODULE_1__/* .NumberList */ .e();
    free = 0;
    get length() {
        return this.ends.length;
    }
    push(text) {
        const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(text);
        const page = this.pageWithRoom(bytes);
        this.pageOf.push(this.pages.length - 1);
        this.starts.push(this.free);
        this.free += page.write(text, this.free);
        this.ends.push(this.free);
    }
    at(index) {
        return this.pages[this.pageOf.at(index)]?.toString('utf8', this.starts.at(index), this.ends.at(index));
    }
    pageWithRoom(bytes) {
        const last = this.pages.at(-1);
        if (last !== undefined && last.length - this.free >= bytes)
            return last;
        const page = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.allocUnsafeSlow(Math.max(pageBytes, bytes));
        this.pages.push(page);
        this.free = 0;
        return page;
    }
}


/***/ }),

/***/ 42959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compare: () => (/* binding */ compare)
/* harmony export */ });
/* harmony import */ var _domain_formats_results_read_results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64554);
/* harmony import */ var _domain_gate_compare_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96995);
/* harmony import */ var _steps_must_read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25163);



/** Compares the results of any harness whose format is known. */
async function compare({ files }, request) {
    const base = (0,_domain_formats_results_read_results_js__WEBPACK_IMPORTED_MODULE_0__/* .readResults */ .x)(await (0,_steps_must_read_file_js__WEBPACK_IMPORTED_MODULE_2__/* .mustReadFile */ .O)(files, request.basePath), request.basePath);
    const head = (0,_domain_formats_results_read_results_js__WEBPACK_IMPORTED_MODULE_0__/* .readResults */ .x)(await (0,_steps_must_read_file_js__WEBPACK_IMPORTED_MODULE_2__/* .mustReadFile */ .O)(files, request.headPath), request.headPath);
    return (0,_domain_gate_compare_results_js__WEBPACK_IMPORTED_MODULE_1__/* .compareResults */ .e)(base, head, { margin: request.margin });
}


/***/ })

};
