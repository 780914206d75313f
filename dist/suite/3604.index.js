export const id = 3604;
export const ids = [3604];
export const modules = {

/***/ 86943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ sharesOf),
/* harmony export */   J: () => (/* binding */ describeServed)
/* harmony export */ });
/** Who answered how often, the most first. */
const sharesOf = (served) => Object.entries(served).sort(([, one], [, other]) => other - one);
/** `12 by openai/small, 3 by openai/large`; `undefined` where one model answered everything. */
function describeServed({ served }) {
    const shares = sharesOf(served);
    return shares.length < 2 ? undefined : shares.map(([model, count]) => `${count} by ${model}`).join(', ');
}


/***/ }),

/***/ 79774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ costOf),
/* harmony export */   i: () => (/* binding */ ResourceSheet)
/* harmony export */ });
/* harmony import */ var _score_sheet_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41118);

const [cost, latency] = ['cost_usd', 'latency_ms'];
/** What the samples of one suite took, a number each; answers and incidents alike. */
class ResourceSheet {
    sheet;
    constructor(repeats) {
        this.sheet = new _score_sheet_js__WEBPACK_IMPORTED_MODULE_0__/* .ScoreSheet */ .G(repeats);
    }
    /** Notes a sample of the case of that number. */
    add(sample, caseNumber) {
        const { arm, repeat } = sample;
        const costUsd = costOf(sample);
        this.sheet.add({ caseNumber, repeat, arm }, {
            ...(costUsd === undefined ? {} : { [cost]: costUsd }),
            ...(isTimed(sample) ? { [latency]: sample.latency_ms } : {}),
        });
    }
    /** What a case took in one arm, of each the repeats in their order. */
    resourcesOf(caseNumber, arm) {
        const found = this.sheet.has(caseNumber) ? this.sheet.scoresOf(caseNumber, arm, [cost, latency]) : {};
        return { cost_usd: found[cost] ?? [], latency_ms: found[latency] ?? [] };
    }
}
const cachedCallsOf = ({ calls, cached }) => calls?.cached ?? (cached ? 1 : 0);
/**
 * What the sample costs whoever asks for all of it; nothing where that cannot be told of what was cached. That an arm
 * was answered before does not make it the cheaper one.
 */
function costOf(sample) {
    if (cachedCallsOf(sample) === 0)
        return sample.cost_usd;
    return sample.saved_usd === undefined ? undefined : sample.cost_usd + sample.saved_usd;
}
/** An incident has no latency of its own, and what was cached or replayed none of today. */
const isTimed = (sample) => sample.outcome.kind === 'answered' && sample.untimed !== true && cachedCallsOf(sample) === 0;


/***/ }),

/***/ 41118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ScoreSheet)
/* harmony export */ });
/* harmony import */ var _packed_number_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61628);

/** The scores of the answers to one suite, a number each; only cases that were answered take room. */
class ScoreSheet {
    repeats;
    rows = new _packed_number_list_js__WEBPACK_IMPORTED_MODULE_0__/* .NumberList */ .e();
    columns = { base: new Map(), head: new Map() };
    answered = 0;
    constructor(repeats) {
        this.repeats = repeats;
    }
    /** How many cases have an answer. */
    get length() {
        return this.answered;
    }
    add({ caseNumber, repeat, arm }, scores) {
        const row = this.rowOf(caseNumber);
        for (const [metric, score] of Object.entries(scores)) {
            const column = this.columns[arm].get(metric) ?? new _packed_number_list_js__WEBPACK_IMPORTED_MODULE_0__/* .NumberList */ .e();
            this.columns[arm].set(metric, column);
            column.set(row * this.repeats + repeat, score);
        }
    }
    has(caseNumber) {
        return this.rows.at(caseNumber, -1) >= 0;
    }
    /** Every metric that has a score, in no order that means anything. */
    metrics() {
        return new Set([...this.columns.base.keys(), ...this.columns.head.keys()]);
    }
    /** The scores of a case by metric, of each the repeats in their order; what has none is absent. */
    scoresOf(caseNumber, arm, metrics) {
        const first = this.rows.at(caseNumber, -1) * this.repeats;
        const found = metrics.map((metric) => {
            const column = this.columns[arm].get(metric);
            const scores = [];
            for (let repeat = 0; column !== undefined && repeat < this.repeats; repeat += 1) {
                const score = column.at(first + repeat);
                if (!Number.isNaN(score))
                    scores.push(score);
            }
            return [metric, scores];
        });
        return Object.fromEntries(found.filter(([, scores]) => scores.length > 0));
    }
    rowOf(caseNumber) {
        const known = this.rows.at(caseNumber, -1);
        if (known >= 0)
            return known;
        this.rows.set(caseNumber, this.answered, -1);
        this.answered += 1;
        return this.answered - 1;
    }
}


/***/ }),

/***/ 49301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ tracesFile)
/* harmony export */ });
/** Spans of a run, OTLP/JSON lines, in its folder. */
const tracesFile = 'traces.jsonl';


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

/***/ 96913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ configurationFile)
/* harmony export */ });
/** Apart from its schemas, so that whoever only names the file, such as the gate, loads none of them. */
const configurationFile = 'lanegate.yml';


/***/ })

};
