export const id = 5335;
export const ids = [5335,4790];
export const modules = {

/***/ 67648:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ carryAnswers)
});

;// CONCATENATED MODULE: ./src/domain/inference/cache/carry-plan.ts
const nothing = { sources: [], saves: 'never' };
/**
 * A verdict rests on answers, so a change must not bring its own: jobs of a change use what pushes to the target branch
 * have left. What a pull request has left itself counts for a trusted head only and only signed, since its code may
 * have written it. Whatever an outsider can start saves nothing.
 */
function carryPlan({ kind, isUntrustedHead, pullRequest, targetRef }) {
    if (targetRef === undefined)
        return nothing;
    const target = { ref: targetRef, needsSignature: false };
    switch (kind) {
        case 'push':
            return isUntrustedHead ? nothing : { sources: [target], saves: 'always' };
        case 'pull-request': {
            if (isUntrustedHead || pullRequest === undefined)
                return { sources: [target], saves: 'never' };
            const own = { ref: `refs/pull/${pullRequest}/merge`, needsSignature: true };
            return { sources: [target, own], saves: 'signed' };
        }
        case 'merge-group':
            return { sources: [target], saves: 'never' };
        case 'other':
            return nothing;
    }
}

;// CONCATENATED MODULE: ./src/actions/carry-answers.ts

/** Does work that asks models between bringing the answers of earlier jobs and leaving them for later ones. */
async function carryAnswers({ runner, answerCarrier }, cache, work) {
    if (cache === 'off')
        return work();
    const plan = carryPlan(await runner.event());
    await answerCarrier.restore(plan);
    try {
        return await work();
    }
    finally {
        await answerCarrier.save(plan);
    }
}


/***/ }),

/***/ 46064:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** Declares an action, with the types of its inputs and outputs taken from what is written. */
const defineAction = (action) => action;


/***/ }),

/***/ 33800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluateAction: () => (/* binding */ evaluateAction)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88343);
/* harmony import */ var _stages_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19661);
/* harmony import */ var _carry_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67648);
/* harmony import */ var _define_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46064);
/* harmony import */ var _leave_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13840);
/* harmony import */ var _run_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56189);






/** Runs the suites that a change reaches, for base and head, under the budget of the target branch. */
const evaluateAction = (0,_define_action_js__WEBPACK_IMPORTED_MODULE_3__/* .defineAction */ .Q)({
    name: 'lanegate/evaluate',
    inputs: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        folder: _run_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .FolderInput */ .px,
        suites: _run_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .NameList */ .Em.optional(),
        shard: _run_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .ShardInput */ .N2.optional(),
        ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .CallInputs */ .mW,
        ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .CacheInputs */ .Ib,
        ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .AccessInputs */ .UQ,
    }),
    outputs: ['cost-usd', 'calls'],
    run: async (ports, inputs) => {
        const { isUntrustedHead, pullRequest } = await ports.runner.event();
        const { folder, suites, shard, concurrency, cache } = inputs;
        await (0,_leave_record_js__WEBPACK_IMPORTED_MODULE_5__/* .leaveRecord */ .h)(ports, folder, pullRequest);
        const { spent } = await (0,_carry_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .carryAnswers */ .h)(ports, cache, () => (0,_stages_evaluate_js__WEBPACK_IMPORTED_MODULE_0__.evaluate)(ports, { folder, suites, shard, concurrency, isUntrustedHead, pullRequest }));
        return { outputs: { 'cost-usd': String(spent.usd), calls: String(spent.calls) } };
    },
});


/***/ }),

/***/ 13840:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ leaveRecord)
/* harmony export */ });
/**
 * Records that this job has spent nothing so far. A job that ends before it plans, for a mistake in the settings, would
 * leave no record otherwise, and later ones would have to count it as the most that a run may take.
 */
async function leaveRecord({ spendRecords }, folder, pullRequest) {
    await spendRecords.begin({ folder, pullRequest, worstCase: { usd: 0, tokens: 0, calls: 0 } });
}


/***/ }),

/***/ 56189:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UQ: () => (/* binding */ AccessInputs),
  Ib: () => (/* binding */ CacheInputs),
  mW: () => (/* binding */ CallInputs),
  LM: () => (/* binding */ CommentInputs),
  jd: () => (/* binding */ CommitInputs),
  px: () => (/* binding */ FolderInput),
  Em: () => (/* binding */ NameList),
  N2: () => (/* binding */ ShardInput),
  g3: () => (/* binding */ commitsOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var classic_schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/coerce.js


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return api/* _coercedNumber */.qG(classic_schemas/* ZodNumber */.rSt, params);
}
function coerce_boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __webpack_require__(88532);
// EXTERNAL MODULE: ./src/domain/inference/budget/divide-caps.ts
var divide_caps = __webpack_require__(87653);
// EXTERNAL MODULE: ./src/domain/suite/name-list.ts
var name_list = __webpack_require__(51105);
// EXTERNAL MODULE: ./src/domain/user-error.ts
var user_error = __webpack_require__(4758);
;// CONCATENATED MODULE: ./src/actions/run-inputs.ts




/** The folder that the actions of a job share; not a hidden one, which artifact uploads leave out. */
const FolderInput = classic_schemas/* string */.YjP().default('lanegate-run');
/** Names split at commas or line breaks. */
const NameList = classic_schemas/* string */.YjP().transform(name_list/* splitNames */.b);
/** The inputs that say what is compared; what the event names where they are absent. */
const CommitInputs = { base: classic_schemas/* string */.YjP().optional(), head: classic_schemas/* string */.YjP().optional() };
/** How many calls may be under way at once, and the names of the key variables that providers may use. */
const CallInputs = {
    concurrency: number().int().min(1).max(1000).default(16),
    keys: NameList.optional(),
};
/** Which part of a run a job of a matrix is. */
const ShardInput = classic_schemas/* string */.YjP().transform((text, context) => {
    const shard = (0,divide_caps/* parseShard */.uK)(text);
    if (shard !== undefined)
        return shard;
    context.addIssue({ code: 'custom', message: 'is a part and how many there are, such as 2/4' });
    return core_core/* NEVER */.tm;
});
/** Whether answers are carried between jobs; the world reads the secret that they are signed with. */
const CacheInputs = {
    cache: classic_schemas/* enum */.k5n(['auto', 'off']).default('auto'),
    'cache-secret': classic_schemas/* string */.YjP().min(32, 'must have at least 32 characters').optional(),
};
/** Whether to keep a comment on the pull request, and who writes it. */
const CommentInputs = {
    comment: classic_schemas/* stringbool */.uEf().default(true),
    'comment-author': classic_schemas/* string */.YjP().optional(),
};
/** The token that the world reads the repository with. */
const AccessInputs = { 'github-token': classic_schemas/* string */.YjP().optional() };
/** What is compared: the inputs first, then what started the workflow. */
function commitsOf(inputs, event) {
    const policy = inputs.base ?? policyOf(event);
    const head = inputs.head ?? event.head;
    if (policy === undefined || head === undefined) {
        throw new user_error/* UserError */.yo(`this event names no ${policy === undefined ? 'base' : 'head'} to compare`, {
            hint: 'run on pull_request, merge_group or push, or give the inputs `base` and `head`',
        });
    }
    return { policy, head: { revision: head } };
}
/** A push may be the first of its branch, or over a commit that is gone since. */
const policyOf = ({ kind, policy, defaultBranch }) => kind === 'push' ? { before: policy, defaultBranch } : policy;


/***/ }),

/***/ 14790:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ settleMargin),
/* harmony export */   k: () => (/* binding */ defaultMargin)
/* harmony export */ });
/* harmony import */ var _statistics_smallest_passable_margin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11890);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4758);


/** The margin where nobody set one. */
const defaultMargin = 0.05;
/** A default margin is never widened beyond: who may lose half of the answers has no gate. */
const widestDefault = 0.5;
/** The margin that holds for so many units. Throws a `UserError` for one that even an unchanged head could not pass. */
function settleMargin(rule, bound, { n, missing, alpha }) {
    if (rule.kind === 'default')
        return widenDefault((0,_statistics_smallest_passable_margin_js__WEBPACK_IMPORTED_MODULE_0__/* .smallestPassableMargin */ .D)(bound, (n + missing) / rule.drawnShare, alpha));
    const { value, refusal } = rule;
    const smallest = (0,_statistics_smallest_passable_margin_js__WEBPACK_IMPORTED_MODULE_0__/* .smallestPassableMargin */ .D)(bound, n + missing, alpha);
    if (refusal !== undefined && value <= smallest)
        throw refuse({ value, smallest, n: n + missing, refusal }, (0,_statistics_smallest_passable_margin_js__WEBPACK_IMPORTED_MODULE_0__/* .casesForMargin */ .V)(bound, value, alpha));
    return { margin: value, widened: false };
}
function widenDefault(smallest) {
    if (smallest < defaultMargin)
        return { margin: defaultMargin, widened: false };
    return { margin: Math.min(widestDefault, (Math.floor(smallest * 100) + 1) / 100), widened: true };
}
function refuse({ value, smallest, n, refusal }, casesNeeded) {
    const enough = Number.isFinite(casesNeeded) ? `it takes ${casesNeeded}` : 'and no number of them could';
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`a margin of ${value} cannot be passed by ${n} cases of ${refusal.subject}, even if no answer changes; ${enough}`, {
        place: refusal.place,
        hint: `add cases, set the margin above ${smallest.toFixed(3)}, or leave it out and it follows the dataset`,
    });
}


/***/ }),

/***/ 23251:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ regularizedIncompleteBeta)
});

;// CONCATENATED MODULE: ./src/domain/statistics/ln-gamma.ts
const lanczosG = 7;
const lanczosCoefficients = [
    0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
    -0.13857109526572012, 0.000009984369578019572, 1.5056327351493116e-7,
];
const lnSqrtTwoPi = Math.log(2 * Math.PI) / 2;
/**
 * Natural logarithm of the gamma function for x > 0; a RangeError elsewhere.
 * Lanczos' approximation with g = 7 and nine terms (Numerical Recipes §6.1), about 15 digits.
 */
function lnGamma(x) {
    if (!(x > 0))
        throw new RangeError(`lnGamma needs a positive number, not ${x}`);
    if (x < 0.5)
        return Math.log(Math.PI / Math.sin(Math.PI * x)) - lnGamma(1 - x);
    const shifted = x - 1;
    const base = shifted + lanczosG + 0.5;
    const series = lanczosCoefficients.reduce((sum, coefficient, k) => sum + coefficient / (shifted + k));
    return lnSqrtTwoPi + (shifted + 0.5) * Math.log(base) - base + Math.log(series);
}

;// CONCATENATED MODULE: ./src/domain/statistics/incomplete-beta.ts

const tiny = 1e-300;
const precision = 1e-16;
const mostTerms = 100_000;
const awayFromZero = (value) => (Math.abs(value) < tiny ? tiny : value);
/** The continued fraction of the incomplete beta function, by the modified method of Lentz. */
function continuedFraction(x, a, b) {
    let c = 1;
    let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
    let fraction = d;
    for (let m = 1; m <= mostTerms; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / awayFromZero(1 + even * d);
        c = awayFromZero(1 + even / c);
        fraction *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / awayFromZero(1 + odd * d);
        c = awayFromZero(1 + odd / c);
        const change = d * c;
        fraction *= change;
        if (Math.abs(change - 1) <= precision)
            break;
    }
    return fraction;
}
/**
 * The regularized incomplete beta function I_x(a, b) for x in [0, 1] and positive a, b; a RangeError elsewhere.
 * Numerical Recipes §6.4; the prefactor loses digits as a and b grow, to about 1e-8 at a million.
 */
function regularizedIncompleteBeta(x, a, b) {
    if (!(x >= 0 && x <= 1 && a > 0 && b > 0))
        throw new RangeError(`no incomplete beta at x ${x}, a ${a}, b ${b}`);
    if (x === 0 || x === 1)
        return x;
    if (x > (a + 1) / (a + b + 2))
        return 1 - regularizedIncompleteBeta(1 - x, b, a);
    const lnFront = a * Math.log(x) + b * Math.log1p(-x) + lnGamma(a + b) - lnGamma(a) - lnGamma(b);
    return (Math.exp(lnFront) * continuedFraction(x, a, b)) / a;
}


/***/ }),

/***/ 11890:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ smallestPassableMargin),
/* harmony export */   V: () => (/* binding */ casesForMargin)
/* harmony export */ });
/* harmony import */ var _normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88674);
/* harmony import */ var _student_t_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98984);


/**
 * What the lower bound costs when n pairs do not differ at all: only wider margins can be passed by an unchanged head.
 * For n of 50 or so this is the rule of three.
 */
function smallestPassableMargin(method, n, alpha) {
    if (n < 1)
        return 1;
    if (method === 'plus-one-t')
        return Math.min(1, (1 + (0,_student_t_js__WEBPACK_IMPORTED_MODULE_1__/* .studentTQuantile */ .$)(1 - alpha, n)) / (n + 1));
    const z = (0,_normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(1 - alpha);
    return (z * z) / (n + z * z);
}
/** The least number of pairs that can pass a margin; `Infinity` for none at all. */
function casesForMargin(method, margin, alpha) {
    if (margin <= 0)
        return Number.POSITIVE_INFINITY;
    const passes = (n) => smallestPassableMargin(method, n, alpha) < margin;
    let enough = 1;
    while (!passes(enough))
        enough *= 2;
    let tooFew = Math.floor(enough / 2);
    while (enough - tooFew > 1) {
        const middle = Math.floor((tooFew + enough) / 2);
        if (passes(middle))
            enough = middle;
        else
            tooFew = middle;
    }
    return enough;
}


/***/ }),

/***/ 98984:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ studentTQuantile)
/* harmony export */ });
/* unused harmony export studentTCdf */
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23251);

/** P(T > t) for t >= 0. */
const upperTail = (t, degreesOfFreedom) => (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .regularizedIncompleteBeta */ .V)(degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / 2, 0.5) / 2;
/** Student's t distribution function. */
const studentTCdf = (t, degreesOfFreedom) => t > 0 ? 1 - upperTail(t, degreesOfFreedom) : upperTail(-t, degreesOfFreedom);
/**
 * Student's t quantile for 0 < p < 1 and positive degrees of freedom, by bisection of its tail; a RangeError elsewhere.
 */
function studentTQuantile(p, degreesOfFreedom) {
    if (!(p > 0 && p < 1 && degreesOfFreedom > 0)) {
        throw new RangeError(`no t quantile at ${p} with ${degreesOfFreedom} degrees of freedom`);
    }
    if (p < 0.5)
        return -studentTQuantile(1 - p, degreesOfFreedom);
    let low = 0;
    let high = 1;
    while (upperTail(high, degreesOfFreedom) > 1 - p) {
        low = high;
        high *= 2;
    }
    while (high - low > 1e-13 * high) {
        const middle = (low + high) / 2;
        if (upperTail(middle, degreesOfFreedom) > 1 - p)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}


/***/ })

};
