export const id = 9667;
export const ids = [9667,3604];
export const modules = {

/***/ 74870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** Declares an action, with the types of its inputs and outputs taken from what is written. */
const defineAction = (action) => action;


/***/ }),

/***/ 3309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var _stages_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6794);
/* harmony import */ var _where_to_tell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15076);


/** Publishes a judged run. A run for an untrusted head has no right to comment; its summary must do. */
async function publish(ports, { folder, comment: isWanted }) {
    const { runUrl, comment } = await (0,_where_to_tell_js__WEBPACK_IMPORTED_MODULE_1__/* .whereToTell */ .C)(ports, isWanted);
    const { commentUrl = '', htmlPath } = await (0,_stages_report_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z)(ports, { folder, comment, runUrl });
    return { 'comment-url': commentUrl, 'report-path': htmlPath };
}


/***/ }),

/***/ 56342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportAction: () => (/* binding */ reportAction)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _define_action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74870);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3309);
/* harmony import */ var _run_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4361);




/** Tells a verdict in the step summary, in files and in one comment on the pull request. */
const reportAction = (0,_define_action_js__WEBPACK_IMPORTED_MODULE_2__/* .defineAction */ .Q)({
    name: 'lanegate/report',
    inputs: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ folder: _run_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .FolderInput */ .px, ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .CommentInputs */ .LM, ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .AccessInputs */ .UQ }),
    outputs: ['comment-url', 'report-path'],
    run: async (ports, inputs) => ({ outputs: await (0,_publish_js__WEBPACK_IMPORTED_MODULE_0__/* .publish */ .m)(ports, inputs) }),
});


/***/ }),

/***/ 4361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Em: () => (/* binding */ NameList),
/* harmony export */   LM: () => (/* binding */ CommentInputs),
/* harmony export */   N2: () => (/* binding */ ShardInput),
/* harmony export */   UQ: () => (/* binding */ AccessInputs),
/* harmony export */   cA: () => (/* binding */ EvaluationInputs),
/* harmony export */   g3: () => (/* binding */ commitsOf),
/* harmony export */   jd: () => (/* binding */ CommitInputs),
/* harmony export */   px: () => (/* binding */ FolderInput),
/* harmony export */   we: () => (/* binding */ inputReadBy)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88532);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49567);
/* harmony import */ var _domain_inference_budget_divide_caps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57604);
/* harmony import */ var _domain_suite_name_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5906);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);




/** The folder that the actions of a job share; not a hidden one, which artifact uploads leave out. */
const FolderInput = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default('lanegate-run');
/** Names split at commas or line breaks. */
const NameList = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().transform(_domain_suite_name_list_js__WEBPACK_IMPORTED_MODULE_3__/* .splitNames */ .b);
/** The inputs that say what is compared; what the event names where they are absent. */
const CommitInputs = { base: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(), head: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional() };
/** An input that is read by a function, with what to say where it reads nothing. */
const inputReadBy = (read, problem) => zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().transform((text, context) => {
    const value = read(text);
    if (value === undefined)
        context.addIssue(problem);
    return value ?? zod__WEBPACK_IMPORTED_MODULE_4__/* .NEVER */ .tm;
});
/** Which part of a run a job of a matrix is. */
const ShardInput = inputReadBy(_domain_inference_budget_divide_caps_js__WEBPACK_IMPORTED_MODULE_0__/* .parseShard */ .uK, 'is a part and how many there are, such as 2/4');
/** What is run and how. */
const EvaluationInputs = {
    suites: NameList.optional(),
    /** Whether to tell which lane carries a difference, whatever the verdict is. */
    attribute: zod__WEBPACK_IMPORTED_MODULE_2__/* .stringbool */ .uEf().default(false),
    /** How many calls may be under way at once. */
    concurrency: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .ai().int().min(1).max(1000).default(16),
    /** The names of the key variables that providers may use. */
    keys: NameList.optional(),
    /** Whether answers are carried between jobs; the world reads the secret that they are signed with. */
    cache: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['auto', 'off']).default('auto'),
    'cache-secret': zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(32, 'must have at least 32 characters').optional(),
    /** Whether base is asked past the cache. */
    'refresh-baseline': zod__WEBPACK_IMPORTED_MODULE_2__/* .stringbool */ .uEf().default(false),
    /** Whether what an earlier run has evaluated is evaluated again. */
    receipts: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['auto', 'off']).default('auto'),
};
/** Whether to keep a comment on the pull request, and who writes it. */
const CommentInputs = {
    comment: zod__WEBPACK_IMPORTED_MODULE_2__/* .stringbool */ .uEf().default(true),
    'comment-author': zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
};
/** The token that the world reads the repository with. */
const AccessInputs = { 'github-token': zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional() };
/** What is compared: the inputs first, then what started the workflow. */
function commitsOf(inputs, event) {
    const policy = inputs.base ?? policyOf(event);
    const head = inputs.head ?? event.head;
    if (policy === undefined || head === undefined) {
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`this event names no ${policy === undefined ? 'base' : 'head'} to compare`, {
            hint: 'run on pull_request, merge_group or push, or give the inputs `base` and `head`',
        });
    }
    return { policy, head: { revision: head } };
}
/** A push may be the first of its branch, or over a commit that is gone since. */
const policyOf = ({ kind, policy, defaultBranch }) => kind === 'push' ? { before: policy, defaultBranch } : policy;


/***/ }),

/***/ 15076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ whereToTell)
});

// EXTERNAL MODULE: ./dist/compiled/domain/admission/standing.js
var admission_standing = __webpack_require__(25485);
;// CONCATENATED MODULE: ./dist/compiled/actions/subject-of-run.js

/**
 * Whom a run is about, by what started its workflow. For `workflow_run` the pull request is looked up anew at every call,
 * so that nothing is said of a head that has moved on; a status is of the commit and stays true. But one that now asks for
 * another branch than policy was read from would be let into that by it.
 */
async function subjectOfRun({ runner }) {
    const event = await runner.event();
    const { kind, head, pullRequest, isUntrustedHead } = event;
    if (kind === 'workflow-run')
        return subjectOfCause(event);
    return { head, pullRequest, mayWrite: !isUntrustedHead && (kind === 'pull-request' || kind === 'merge-group') };
}
function subjectOfCause({ head, standing, cause }) {
    if (standing?.kind === 'one' && cause !== undefined && (0,admission_standing/* whyNotAdmitted */.uU)(standing.pullRequest, cause) === undefined) {
        return { head, pullRequest: standing.pullRequest.number, mayWrite: true };
    }
    return { head, pullRequest: undefined, mayWrite: standing?.kind === 'moved-on' };
}

;// CONCATENATED MODULE: ./dist/compiled/actions/where-to-tell.js

/** The commit and the conversation that a run writes to, by what started its workflow; without a comment where none is wanted. */
async function whereToTell({ runner, log }, isCommentWanted) {
    const { head, pullRequest, mayWrite } = await subjectOfRun({ runner });
    const runUrl = runner.runUrl();
    if (!mayWrite && isCommentWanted && pullRequest !== undefined) {
        log.info('no comment: a run for a fork or a dependency bot may not write one; see the summary of this run');
    }
    if (!mayWrite || head === undefined)
        return { status: undefined, comment: undefined, runUrl };
    const comment = isCommentWanted && pullRequest !== undefined ? { pullRequest, head } : undefined;
    return { status: { commit: head, url: runUrl }, comment, runUrl };
}


/***/ }),

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


/***/ }),

/***/ 49567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* unused harmony exports string, boolean, bigint, date */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedNumber */ .qG(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodNumber */ .rSt, params);
}
function boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}


/***/ })

};
