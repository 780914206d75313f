(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 1843;
exports.ids = [1843];
exports.modules = {

/***/ 92676:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IZ: () => (/* binding */ needOfCanaries),
/* harmony export */   KD: () => (/* binding */ canaryNotes),
/* harmony export */   X$: () => (/* binding */ withCanaries),
/* harmony export */   lX: () => (/* binding */ capsBesides),
/* harmony export */   nR: () => (/* binding */ gradesCanaries)
/* harmony export */ });
/* harmony import */ var _inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61841);
/* harmony import */ var _report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16975);
/* harmony import */ var _plan_need_of_grading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58619);



/** Anchors are graded once in a run: by its first shard where it has several. */
const gradesCanaries = (shard) => shard === undefined || shard.index === 1;
/** What grading the canaries of all plans takes at the most. */
const needOfCanaries = (plans) => plans.reduce((sum, plan) => {
    const anchors = plan.canary?.anchors ?? [];
    return 'unusable' in anchors ? sum : (0,_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOf */ .XN)(sum, (0,_plan_need_of_grading_js__WEBPACK_IMPORTED_MODULE_2__/* .needOfAnchors */ .c)(plan, anchors));
}, { nanoUsd: 0, tokens: 0, calls: 0 });
/**
 * What is kept back for canaries, where fewer cases fit than there are, which the arithmetic of a cap alone would not
 * explain.
 */
function canaryNotes(need, plans, { whole }) {
    if (need.calls === 0 || plans.every((plan) => whole.countOf(plan) === plan.cases.length))
        return [];
    const most = `${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMoney */ .up)((0,_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .usdOf */ .IA)(need))} and ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(need.tokens, 'token')} for ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(need.calls, 'call')}`;
    return [`up to ${most} of the caps are kept back to grade the canaries, and cases have what is left`];
}
/** What the caps of a run leave for its samples. */
function capsBesides(caps, need) {
    const { usd, tokens, calls } = (0,_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .spendOf */ .Ii)(need);
    if (calls === 0)
        return caps;
    const less = (cap, taken) => cap === undefined ? undefined : Math.max(0, cap - taken);
    const lessOf = (some) => ({
        ...some,
        usd: less(some.usd, usd),
        tokens: less(some.tokens, tokens),
        calls: less(some.calls, calls),
        usdPerHour: less(some.usdPerHour, usd),
        tokensPerHour: less(some.tokensPerHour, tokens),
        callsPerHour: less(some.callsPerHour, calls),
    });
    const { perRun, perHour, perDay, perPullRequest } = caps;
    return {
        ...caps,
        perRun: perRun && lessOf(perRun),
        perHour: perHour && lessOf(perHour),
        perDay: perDay && lessOf(perDay),
        perPullRequest: perPullRequest && lessOf(perPullRequest),
    };
}
/** The most that a plan takes, its canaries included. */
const withCanaries = (worstCase, need) => (0,_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .spendOf */ .Ii)((0,_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOf */ .XN)((0,_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .amountOfSpend */ .Ix)(worstCase), need));


/***/ }),

/***/ 76509:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ judged),
  r: () => (/* binding */ withJudges)
});

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/own.js
var own = __webpack_require__(35835);
// EXTERNAL MODULE: ./dist/compiled/domain/graders/grader-spec.js + 4 modules
var grader_spec = __webpack_require__(29193);
// EXTERNAL MODULE: ./dist/compiled/domain/graders/fill-in.js
var fill_in = __webpack_require__(48271);
;// CONCATENATED MODULE: ./dist/compiled/domain/graders/never-filled-in.js

/**
 * Why a grader that can be filled in with none of the cases cannot be, so that it would grade no answer to any of them;
 * `undefined` where one fits. What a `transform` makes of an answer is not known before.
 */
function whyNeverFilledIn(spec, cases) {
    if (spec.graders !== undefined || spec.transform !== undefined)
        return undefined;
    let why;
    for (const question of cases) {
        const filled = (0,fill_in/* fillIn */.p)(spec, answered(question));
        if (filled.kind === 'filled')
            return undefined;
        why ??= filled.message;
    }
    return why && `\`${spec.type}\`: ${why}; nor can it be for any other case`;
}
/** Of several right answers any one fills in a grader. */
const answered = (question) => question.expected_any === undefined ? question : { ...question, expected: question.expected_any[0] };

// EXTERNAL MODULE: ./dist/compiled/domain/graders/suite-graders.js
var suite_graders = __webpack_require__(45525);
// EXTERNAL MODULE: ./dist/compiled/domain/graders/with-members.js
var with_members = __webpack_require__(50008);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/answerer.js
var answerer = __webpack_require__(27999);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/case.js
var suite_case = __webpack_require__(28670);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/case-list.js
var case_list = __webpack_require__(9527);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/missing-judge.js
var missing_judge = __webpack_require__(63182);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/judges/judges-of-plan.js










/**
 * Finds whom the graders of a plan ask, in policy; what only head's own yardstick names is looked up in head. A suite
 * without a base has nothing to prefer, so pairwise graders leave it. Throws a `UserError` for a judge that is not
 * there; of policy's own yardstick it is told, since head may be what mends it.
 */
function withJudges(planned, commits) {
    if (planned.kind === 'problem')
        return planned;
    const { plan } = planned;
    try {
        return hasGraders(plan)
            ? judgedPlan(withoutPreferences(plan), commits)
            : problemOf(plan, 'neither it nor any of its cases has a grader, so nothing could fail', 'error');
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo) || plan.yardstick === 'head')
            throw error;
        const problem = `the target branch's own yardstick cannot be used: ${(0,user_error/* describeMistake */.yS)(error)}`;
        return problemOf(plan, problem, 'error');
    }
}
const problemOf = (plan, problem, verdict) => {
    const { name, yardstick, definition } = plan;
    return { kind: 'problem', problem: { name, yardstick, definition, problem, verdict } };
};
function judgedPlan(plan, commits) {
    if (!hasGraders(plan))
        return problemOf(plan, 'its graders compare two answers, and there is no base to compare with', 'inconclusive');
    const ready = { ...plan, ...judged(plan, commits) };
    const useless = whyUseless(ready);
    if (useless === undefined)
        return { kind: 'run', plan: ready };
    const whose = plan.yardstick === 'policy' ? "the target branch's own yardstick" : 'its yardstick';
    return problemOf(plan, `${whose} cannot be used: ${useless}`, 'error');
}
/** Why a metric that decides could have no score at all, which need not be paid for to be known. */
function whyUseless({ binding, isSelftest, definition: { graders, gate }, cases }) {
    if (!binding || isSelftest)
        return undefined;
    const deciding = graders.filter((spec) => spec.weight > 0 && (0,own/* own */.Z)(gate.metrics, (0,grader_spec/* metricOf */.ak)(spec)) !== 'report');
    for (const spec of deciding) {
        const why = whyNeverFilledIn(spec, cases);
        if (why !== undefined)
            return why;
    }
    return undefined;
}
/** True where the suite or one of its cases says how to grade. */
const hasGraders = ({ definition, cases }) => definition.graders.length > 0 || (0,case_list/* bringGraders */.zT)(cases);
/**
 * A suite and its cases whose graders name whom they ask, and who that is. Throws a `UserError` as `withJudges` does.
 */
function judged(plan, commits) {
    const { definition } = plan;
    const graders = definition.graders.map((spec) => withModel(spec, definition, definition.place));
    const names = new Set(namesIn(graders));
    const cases = (0,case_list/* bringGraders */.zT)(plan.cases)
        ? new case_list/* ChangedCases */.aE(plan.cases, (question) => withModels(question, definition))
        : plan.cases;
    for (const question of (0,case_list/* casesWithGraders */.Gr)(cases))
        for (const name of namesIn(question.graders ?? []))
            names.add(name);
    const judges = new Map([...names].map((name) => [name, findJudge(name, plan, commits)]));
    return { definition: { ...definition, graders }, cases, judges };
}
/** Whom graders ask. */
const namesIn = (graders) => (0,with_members/* withMembers */.gn)(graders)
    .filter(grader_spec/* isJudge */.kJ)
    .flatMap(({ model }) => model ?? []);
function withModels(question, definition) {
    if (question.graders === undefined)
        return question;
    const place = (0,suite_case/* placeOfCase */.Ry)(definition.cases, question);
    return { ...question, graders: question.graders.map((spec) => withModel(spec, definition, place)) };
}
/** A grader with the name of whom it asks, and those of a set with theirs. */
function withModel(spec, definition, place) {
    (0,missing_judge/* refuseMissingJudge */.U)(spec, definition, definition.name, place);
    const model = (0,missing_judge/* judgeNameOf */.a)(spec, definition);
    const members = spec.graders?.map((member) => withModel(member, definition, place));
    return {
        ...spec,
        ...(model === undefined ? {} : { model }),
        ...(members === undefined ? {} : { graders: members }),
    };
}
function findJudge(name, { yardstick, definition }, { policy, head }) {
    const isKnown = ({ settings }) => (0,own/* own */.Z)(settings.models, name) !== undefined || (0,own/* own */.Z)(settings.routes, name) !== undefined;
    const arm = yardstick === 'head' && !isKnown(policy) ? head : policy;
    try {
        return (0,answerer/* findAnswerer */.Zf)(name, { arm, policy });
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo) || error.place !== undefined)
            throw error;
        throw new user_error/* UserError */.yo(`${error.message}, which a grader asks`, {
            place: definition.place,
            hint: error.hint,
            cause: error,
        });
    }
}
function prefers({ definition, cases }) {
    if (definition.graders.some(with_members/* comparesArms */.E8))
        return true;
    for (const { graders = [] } of (0,case_list/* casesWithGraders */.Gr)(cases))
        if (graders.some(with_members/* comparesArms */.E8))
            return true;
    return false;
}
/** A suite of which there is no base, without the graders that compare with it, and with a word on that. */
function withoutPreferences(plan) {
    const { definition, arms, name, notes = [] } = plan;
    if (arms.kind !== 'head-only' || !prefers(plan))
        return plan;
    const graders = definition.graders.filter((spec) => !(0,with_members/* comparesArms */.E8)(spec));
    const cases = new case_list/* ChangedCases */.aE(plan.cases, (question) => question.graders === undefined
        ? question
        : { ...question, graders: question.graders.filter((spec) => !(0,with_members/* comparesArms */.E8)(spec)) });
    const kept = (0,suite_graders/* metricsOf */.Ps)(graders, cases);
    const lost = [...(0,suite_graders/* metricsOf */.Ps)(definition.graders, plan.cases).keys()].filter((metric) => !kept.has(metric));
    if (lost.length === 0)
        return { ...plan, cases, definition: { ...definition, graders } };
    const keep = (record) => Object.fromEntries(Object.entries(record).filter(([metric]) => kept.has(metric)));
    const gate = { ...definition.gate, floor: keep(definition.gate.floor), metrics: keep(definition.gate.metrics) };
    const note = `${name}: there is no base to compare with, so there is no score of ${lost.join(', ')}`;
    return { ...plan, cases, definition: { ...definition, graders, gate }, notes: [...notes, note] };
}


/***/ }),

/***/ 47055:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pz: () => (/* binding */ fitBudget),
  p9: () => (/* binding */ whyNotMore),
  hM: () => (/* binding */ whyTooBig),
  sx: () => (/* binding */ worstCaseWithRepeats)
});

// EXTERNAL MODULE: ./dist/compiled/domain/inference/budget/account.js
var account = __webpack_require__(41574);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/budget/amount.js
var budget_amount = __webpack_require__(61841);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/budget/divide-caps.js
var divide_caps = __webpack_require__(57604);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/budget/request-caps.js
var request_caps = __webpack_require__(65036);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/budget/worst-case.js + 1 modules
var worst_case = __webpack_require__(85705);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/suite-definition.js
var suite_definition = __webpack_require__(70176);
// EXTERNAL MODULE: ./dist/compiled/domain/packed/number-list.js
var number_list = __webpack_require__(61628);
;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/plan/measured-cases.js

const columns = ['place', 'nanoUsd', 'tokens', 'calls', 'inputTokens', 'outputTokens'];
/** What the cases of one suite can take at the most, in the order in which they run. */
class MeasuredCases {
    suite;
    numbers = new number_list/* NumberList */.e();
    constructor(suite) {
        this.suite = suite;
    }
    get length() {
        return this.numbers.length / columns.length;
    }
    push(place, need) {
        const row = { ...need, place };
        for (const column of columns)
            this.numbers.push(row[column]);
    }
    at(index) {
        const number = (column) => this.numbers.at(index * columns.length + columns.indexOf(column));
        const [nanoUsd, tokens, calls] = [number('nanoUsd'), number('tokens'), number('calls')];
        const need = { nanoUsd, tokens, calls, inputTokens: number('inputTokens'), outputTokens: number('outputTokens') };
        return { suite: this.suite, place: number('place'), need };
    }
}
/**
 * The cases of several suites in one order: those that bind first, each suite advancing by the same share of its own.
 */
function* sideBySide(suites) {
    yield* leastShareFirst(suites.filter(({ suite }) => suite.plan.binding));
    yield* leastShareFirst(suites.filter(({ suite }) => !suite.plan.binding));
}
function* leastShareFirst(suites) {
    const shareWithNext = ({ cases, next }) => (next + 1) / cases.length;
    let left = suites.filter(({ length }) => length > 0).map((cases) => ({ cases, next: 0 }));
    while (left.length > 0) {
        const first = left.reduce((one, other) => (shareWithNext(other) < shareWithNext(one) ? other : one));
        yield first.cases.at(first.next);
        first.next += 1;
        if (first.next === first.cases.length)
            left = left.filter((queue) => queue !== first);
    }
}

// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/need-of-grading.js
var need_of_grading = __webpack_require__(58619);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/plan-suite.js
var plan_suite = __webpack_require__(64420);
;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/plan/planned-cases.js


/** Cases of several suites in the order in which they run; the tasks of each are made when it is its turn. */
class PlannedCases {
    suites = [];
    byPlan = new Map();
    /** Which suite each of them is of. */
    suiteOf = new number_list/* NumberList */.e();
    get length() {
        return this.suiteOf.length;
    }
    push(suite, place) {
        const own = this.byPlan.get(suite.plan) ?? { suite, places: new number_list/* NumberList */.e() };
        if (own.places.length === 0) {
            this.byPlan.set(suite.plan, own);
            this.suites.push(own);
        }
        this.suiteOf.push(this.suites.indexOf(own));
        own.places.push(place);
    }
    /** How many of them are of one plan. */
    countOf(plan) {
        return this.byPlan.get(plan)?.places.length ?? 0;
    }
    /** How many samples those of one plan come to, of all arms, where no look ends it and no repeat is added. */
    samplesOf(plan) {
        return this.countOf(plan) * plan.definition.repeats * (0,plan_suite/* targetsOf */.QR)(plan.arms).length;
    }
    /** Whose turn comes at an index of them all. */
    planAt(index) {
        return this.suites[this.suiteOf.at(index)]?.suite.plan;
    }
    /** The tasks of a case of one plan, told by its index among those: see `SuiteTasks.tasksAt`. */
    tasksAt(plan, index, repeats) {
        const { suite, places } = this.ownOf(plan);
        return suite.tasksAt(places.at(index), repeats);
    }
    /** Which case of its plan it is that stands at an index among those of the plan. */
    numberAt(plan, index) {
        const { suite, places } = this.ownOf(plan);
        return suite.numberAt(places.at(index));
    }
    /** The first so many of one plan, all when no number is told, as they stand in its dataset. */
    *questionsOf(plan, count = this.countOf(plan)) {
        for (let index = 0; index < count; index += 1) {
            const { suite, places } = this.ownOf(plan);
            yield suite.questionAt(places.at(index));
        }
    }
    *[Symbol.iterator]() {
        const begun = new Map();
        for (let index = 0; index < this.length; index += 1) {
            const plan = this.planAt(index);
            if (plan === undefined)
                continue;
            const own = begun.get(plan) ?? 0;
            begun.set(plan, own + 1);
            yield this.tasksAt(plan, own);
        }
    }
    ownOf(plan) {
        const own = this.byPlan.get(plan);
        if (own === undefined)
            throw new Error(`the suite ${plan.name} has no case in this run`);
        return own;
    }
}

// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/worst-case-of-case.js
var worst_case_of_case = __webpack_require__(48413);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/worst-case-of-sample.js
var worst_case_of_sample = __webpack_require__(42507);
;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/plan/fit-budget.js











/**
 * Takes the longest beginning of the run whose worst case is within the caps, without the cases that no request or
 * session may be as big as. Suites advance side by side, so that a cap leaves each the same share of its cases; what
 * only stands beside comes last. Of that a shard takes every so-manieth case, as far as they fit its own caps. Every
 * case is looked at before any runs, so a mistake in one is told.
 */
function fitBudget(suites, { caps, part }) {
    const measured = suites.map((suite) => measureSuite(suite, caps));
    const leftOut = measured.flatMap((each) => each.leftOut ?? []);
    const inOrder = () => sideBySide(measured.map(({ possible }) => possible));
    const whole = fitInOrder(inOrder(), caps);
    if (part === undefined)
        return { ...whole, whole: whole.cases, leftOut };
    const own = (0,divide_caps/* itemsOfShard */.qZ)(inOrder(), whole.cases.length, part.shard);
    const fitted = fitInOrder(own, part.caps);
    return { ...fitted, whole: whole.cases, nothingFits: fitted.nothingFits ?? whole.nothingFits, leftOut };
}
/** Why so much more is too much for what a run that has spent this has left of its caps; nothing where it fits. */
function whyNotMore(caps, spent, need) {
    const accounts = accountsOf(caps);
    for (const account of accounts)
        take(account, { ...(0,budget_amount/* amountOfSpend */.Ix)(spent), inputTokens: 0, outputTokens: 0 });
    return accounts.map((account) => account.judge(need, 0)).find((each) => typeof each === 'object')?.reason;
}
/** The most that a plan can take with all repeats that may be added, as far as the caps of the run let them. */
function worstCaseWithRepeats({ usd, tokens, calls }, { plans, caps: { perRun = {} } }) {
    const growth = plans.map(({ definition }) => (0,suite_definition/* mostRepeatsOf */.n)(definition) / definition.repeats);
    const most = growth.reduce((one, other) => Math.max(one, other), 1);
    const grown = (amount, cap = Number.POSITIVE_INFINITY) => Math.max(amount, Math.min(amount * most, cap));
    return { usd: grown(usd, perRun.usd), tokens: grown(tokens, perRun.tokens), calls: grown(calls, perRun.calls) };
}
/** The longest beginning of an order of cases whose worst case is within the caps that all of them take from. */
function fitInOrder(order, caps) {
    const accounts = accountsOf(caps);
    const cases = new PlannedCases();
    let worst = { nanoUsd: 0, tokens: 0, calls: 0 };
    const worstNanoUsd = new Map();
    let refusal;
    for (const { suite, place, need } of order) {
        refusal = accounts.map((account) => account.judge(need, 0)).find((each) => typeof each === 'object');
        if (refusal !== undefined)
            break;
        for (const account of accounts)
            take(account, need);
        worst = (0,budget_amount/* sumOf */.XN)(worst, need);
        worstNanoUsd.set(suite.plan, (worstNanoUsd.get(suite.plan) ?? 0) + need.nanoUsd);
        cases.push(suite, place);
    }
    const nothingFits = cases.length === 0 ? refusal?.reason : undefined;
    return {
        cases,
        worstCase: (0,budget_amount/* spendOf */.Ii)(worst),
        worstUsd: inUsd(worstNanoUsd),
        ...(nothingFits === undefined ? {} : { nothingFits }),
    };
}
const inUsd = (nanoUsd) => new Map([...nanoUsd].map(([plan, amount]) => [plan, (0,budget_amount/* usdOf */.IA)({ nanoUsd: amount })]));
function measureSuite(suite, caps) {
    const possible = new MeasuredCases(suite);
    let leftOut;
    for (let place = 0; place < suite.length; place += 1) {
        const each = suite.tasksAt(place);
        const reason = whyTooBig(each, caps);
        if (reason === undefined)
            possible.push(place, (0,worst_case_of_case/* worstCaseOfCase */.D)(each));
        else {
            const first = leftOut ?? { plan: suite.plan, count: 0, firstId: each.question.id, reason };
            leftOut = { ...first, count: first.count + 1 };
        }
    }
    return { possible, leftOut };
}
/**
 * Why a sample of a case, or whatever is asked to grade it, is more than a request or a session may be; a session is
 * one sample, and grading it another.
 */
function whyTooBig(each, caps) {
    if (caps.perRequest === undefined && caps.perSession === undefined)
        return undefined;
    const session = new account/* Account */.g({ kind: 'session' }, (0,account/* rulesOf */.f)(caps.perSession ?? {}));
    for (const task of each.tasks) {
        const reason = whyTooBigCalls((0,worst_case_of_sample/* singleCallsOf */.ju)(task), caps) ?? whyTooBigSession((0,worst_case_of_sample/* worstCaseOfSample */.NJ)(task), session);
        if (reason !== undefined)
            return reason;
    }
    const grading = (0,need_of_grading/* leastCallsOfGrading */.uJ)(each);
    const reason = whyTooBigCalls(grading, caps) ??
        grading.map((call) => whyTooBigSession((0,worst_case/* worstCaseOf */.zl)(call), session)).find((why) => why !== undefined);
    return reason && `whoever grades its answers could not be asked: ${reason}`;
}
function whyTooBigCalls(calls, { perRequest, perToolUse }) {
    if (perRequest === undefined)
        return undefined;
    return calls.map((each) => (0,request_caps/* refusalOfRequest */.N)(each, perRequest, perToolUse)).find(isRefusal)?.reason;
}
function whyTooBigSession(need, session) {
    const judgement = session.judge(need, 0);
    return typeof judgement === 'object' ? judgement.reason : undefined;
}
/**
 * An account for each scope that the whole run takes from. A cap of an hour binds all of the plan, which cannot wait
 * for the next one; time cannot be planned.
 */
function accountsOf({ perRun, perHour, perDay, perPullRequest }) {
    const shared = (kind, caps) => new account/* Account */.g({ kind }, (0,account/* rulesOf */.f)(caps), { spent: (0,budget_amount/* amountOfSpend */.Ix)(caps.before) });
    return [
        perHour && new account/* Account */.g({ kind: 'hour' }, (0,account/* rulesOf */.f)(perHour)),
        perDay && shared('day', perDay),
        perPullRequest && shared('pull_request', perPullRequest),
        new account/* Account */.g({ kind: 'run' }, (0,account/* rulesOf */.f)({ ...perRun, milliseconds: undefined })),
    ].filter((account) => account !== undefined);
}
function take(account, need) {
    account.reserve(need, 0);
    account.settle(need, need, 0);
}
const isRefusal = (refusal) => refusal !== undefined;


/***/ }),

/***/ 43620:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ looksOfPlans),
  r: () => (/* binding */ scheduleOf)
});

// EXTERNAL MODULE: ./dist/compiled/domain/suite/suite-definition.js
var suite_definition = __webpack_require__(70176);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/sequential-levels.js
var sequential_levels = __webpack_require__(36606);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/smallest-passable-margin.js
var smallest_passable_margin = __webpack_require__(71429);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/looks.js
var looks = __webpack_require__(40060);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/possible-bounds.js
var possible_bounds = __webpack_require__(36479);
;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/plan/look-schedule.js




/** No look is taken at fewer cases, or clusters, than this: so few can show nothing at the level of an early look. */
const fewestUnits = 20;
/**
 * The looks of a suite: at equal shares of its cases, then after each further repeat of all of them. They spend alpha
 * by the share of all samples that is there; where only the full alpha could pass the margin, there is one look and no
 * further repeat. Empty for no case.
 */
function scheduleLooks(facts) {
    const { cases, caseCount, repeats, alpha, margin } = facts;
    if (caseCount === 0)
        return [];
    const once = [{ cases: caseCount, repeats, level: alpha }];
    const sizes = [...growingCases(facts), ...growingRepeats(facts)];
    if (sizes.length === 1)
        return once;
    const levels = (0,sequential_levels/* sequentialLevels */.d)((0,looks/* informationOf */.aK)(sizes), alpha);
    const last = levels.at(-1) ?? alpha;
    if (margin !== undefined && casesWithUnits(cases, unitsForMargin(facts, margin, last)) === undefined)
        return once;
    return sizes.map((size, look) => ({ ...size, level: levels[look] ?? 0 }));
}
/** How many units can pass a margin by whichever bound the gate may hold it against. */
function unitsForMargin({ cases, repeats }, margin, level) {
    let isClustered = false;
    for (const { cluster } of cases)
        isClustered ||= cluster !== undefined;
    return Math.max(...(0,possible_bounds/* possibleBounds */.R)({ repeats, isClustered }).map((bound) => (0,smallest_passable_margin/* casesForMargin */.VN)(bound, margin, level)));
}
function growingCases({ cases, caseCount, repeats, looks }) {
    const enough = casesWithUnits(cases, fewestUnits) ?? caseCount;
    const shares = Array.from({ length: looks }, (_, look) => Math.ceil(((look + 1) * caseCount) / looks));
    const early = [...new Set(shares)].filter((count) => count >= enough && count < caseCount);
    return [...early, caseCount].map((count) => ({ cases: count, repeats }));
}
const growingRepeats = ({ caseCount, repeats, maxRepeats }) => Array.from({ length: Math.max(0, maxRepeats - repeats) }, (_, round) => ({
    cases: caseCount,
    repeats: repeats + round + 1,
}));
/** How many cases, from the first on, make so many units; nothing where all of them do not. */
function casesWithUnits(cases, units) {
    const clusters = new Set();
    let [seen, alone] = [0, 0];
    for (const { cluster } of cases) {
        seen += 1;
        if (cluster === undefined)
            alone += 1;
        else
            clusters.add(cluster);
        if (alone + clusters.size >= units)
            return seen;
    }
    return undefined;
}

// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/plan-suite.js
var plan_suite = __webpack_require__(64420);
;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/plan/looks-of-plans.js



/**
 * A shard sees a part of the cases only, so it looks at no scores before its end and adds no repeats. Nor does a run
 * whose answers are written down: a replay draws its cases in another order, and would miss those that an early end
 * left out.
 */
function looksOfPlans(plans, { fitted, settings, shard }) {
    const { gate } = settings;
    const atTheEnd = { ...gate, looks: 1 };
    const schedules = new Map(plans.map((plan) => {
        const { definition, isSelftest } = plan;
        if (shard === undefined && !isSelftest && !isWrittenDown(plan))
            return [plan, scheduleOf(plan, definition, { fitted, gate })];
        return [plan, scheduleOf(plan, { ...definition, maxRepeats: undefined }, { fitted, gate: atTheEnd })];
    }));
    return (plan) => schedules.get(plan) ?? [];
}
const isWrittenDown = (plan) => (0,plan_suite/* modelsOfPlan */.$x)(plan).some(({ provider }) => provider.api === 'record');
/** The looks at those cases of a plan that fit the budget, as a definition of its suite wants them asked. */
function scheduleOf(plan, definition, { fitted, gate }) {
    return scheduleLooks({
        // Gone through more than once, which a generator cannot be.
        cases: { [Symbol.iterator]: () => fitted.cases.questionsOf(plan) },
        caseCount: fitted.cases.countOf(plan),
        repeats: definition.repeats,
        maxRepeats: (0,suite_definition/* mostRepeatsOf */.n)(definition),
        looks: gate.looks,
        alpha: gate.alpha,
        margin: definition.gate.margin,
    });
}


/***/ }),

/***/ 42524:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ cutNotes),
  v: () => (/* binding */ planNotes)
});

// EXTERNAL MODULE: ./dist/compiled/domain/inference/excerpt.js
var excerpt = __webpack_require__(90154);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/plan-suite.js
var plan_suite = __webpack_require__(64420);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/case-list.js
var case_list = __webpack_require__(9527);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/prompt-files/head.js
var head = __webpack_require__(15947);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/render-prompt.js
var render_prompt = __webpack_require__(69221);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/target-reference.js
var target_reference = __webpack_require__(77063);
;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/plan/question-notes.js




/** How many cases are looked at: what sets none of them apart is no variable that a few leave out. */
const lookedAt = 20;
const firstCases = (cases) => Array.from({ length: Math.min(cases.length, lookedAt) }, (_, index) => (0,case_list/* caseAt */.Mv)(cases, index));
/**
 * What a reader must know of what head is asked: that cases are one and the same question, or what of them is not
 * asked.
 */
function questionNotes({ name, cases, arms }) {
    const { prompt } = arms.head;
    if (prompt === undefined || prompt.path === target_reference/* messagesOfCases */.HD)
        return [];
    const first = firstCases(cases);
    const notes = headNotes(prompt).map((note) => `${name}: ${note}`);
    if (first.some(({ messages }) => messages !== undefined))
        notes.push(`${name}: the \`messages\` of its cases are not asked, since it has the prompt ${prompt.path}`);
    if (areOneQuestion(first, prompt)) {
        const which = first.length < cases.length ? `first ${first.length} cases` : `${first.length} cases`;
        notes.push(`${name}: its ${which} are one and the same question, since ${prompt.path} asks for nothing that sets them apart`);
    }
    return notes;
}
/**
 * A head of settings above a plain text. Whether the program that sends the text cuts the head off nobody can know, and
 * to ask it as well leaves no change of it unmeasured.
 */
function headNotes({ path, messages: [first], messageLines }) {
    const parts = messageLines[0] === 1 ? (0,head/* splitHead */.n)(first?.content ?? '') : undefined;
    if (parts === undefined || !/^[\w-]+[ \t]*[:=]/m.test(parts.head))
        return [];
    const sent = `${path} begins with a head of settings (lines 1 to ${parts.bodyLine - 1}), which is sent as text`;
    return [
        `${sent}; if your program cuts it off, keep the settings elsewhere or the prompt as \`.prompty\` or \`.prompt\``,
    ];
}
/** True where variables differ and what is asked does not. */
function areOneQuestion(cases, prompt) {
    if (new Set(cases.map(({ vars }) => JSON.stringify(vars))).size < 2)
        return false;
    const asked = cases.map(({ vars, turns, tool_results }) => [(0,render_prompt/* renderPrompt */.nQ)(prompt, vars), turns, tool_results]);
    return new Set(asked.map((each) => JSON.stringify(each))).size === 1;
}

// EXTERNAL MODULE: ./dist/compiled/domain/graders/grader-spec.js + 4 modules
var grader_spec = __webpack_require__(29193);
// EXTERNAL MODULE: ./dist/compiled/domain/graders/with-members.js
var with_members = __webpack_require__(50008);
;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/plan/single-brace-notes.js



/**
 * Variables that stand in a single pair of braces, which are sent or compared as they are written: those that every
 * case has and that no pair of two fills in beside. Any other braces may be JSON or code.
 */
function singleBraceNotes({ name, cases, arms, definition }) {
    const first = firstCases(cases);
    const variables = sharedBy(first.map(({ vars }) => Object.keys(vars)));
    const expects = first.length > 0 && first.every(({ expected }) => expected !== undefined);
    const known = expects ? [...variables, 'expected'] : variables;
    const { prompt } = arms.head;
    return [
        ...(prompt === undefined ? [] : inPrompt(prompt, variables)),
        ...(0,with_members/* withMembers */.gn)(definition.graders).flatMap((grader) => inGrader(grader, known)),
    ].map((note) => `${name}: ${note}`);
}
function inPrompt({ path, messages, messageLines, inclusion }, variables) {
    const all = [...messages.map(({ content }) => content), ...inclusion.files.map(({ text }) => text)];
    return messages.flatMap(({ content }, index) => literalIn([content], all, variables).map((variable) => sentence(variable, `in ${path}:${messageLines[index] ?? 1} is sent`)));
}
function inGrader(grader, variables) {
    if ((0,grader_spec/* isProgram */.Vd)(grader))
        return [];
    const texts = textsOf(grader);
    return literalIn(texts, texts, variables).map((variable) => sentence(variable, `in its grader \`${grader.type}\` is taken`));
}
const sentence = (variable, where) => `\`{${variable}}\` ${where} as it is written; write \`{{${variable}}}\` to have it filled in`;
const textsOf = ({ value, prompt, system_prompt }) => [value, prompt, system_prompt]
    .flatMap((each) => each ?? [])
    .filter((each) => typeof each === 'string');
/** Which variables stand in a single pair of braces in `texts`, and in none of `all` in two. */
const literalIn = (texts, all, variables) => variables.filter((variable) => {
    const single = `{${variable}}`;
    const isThere = texts.some((text) => hasSingle(text, single));
    return isThere && !all.some((text) => isFilledIn(text, variable));
});
/** A brace behind a letter, `$` or `\\` is one of code or of LaTeX, and so is one in a formatted text of Python. */
function hasSingle(text, single) {
    for (let at = text.indexOf(single); at !== -1; at = text.indexOf(single, at + 1)) {
        const line = text.slice(Math.max(text.lastIndexOf('\n', at) + 1, at - longestLine), at);
        if (!/(?:[\w${\\]|[^}]\})$|\bf["']/.test(line) && text[at + single.length] !== '}')
            return true;
    }
    return false;
}
/** Of a longer line only what stands this close before is looked at. */
const longestLine = 200;
/** Whether any tag of a richer language, or of ours, names the variable. */
const isFilledIn = (text, variable) => [...text.matchAll(/\{[{%]([^{}]{1,500})[%}]\}/g)].some(([, inside = '']) => wordsIn(inside).includes(variable));
const wordsIn = (text) => text.match(/[\p{L}_][\p{L}\p{M}\p{N}_-]*/gu) ?? [];
/** What all lists have; of none nothing. */
function sharedBy(lists) {
    const [first = [], ...rest] = lists;
    return first.filter((each) => /^[\p{L}_]/u.test(each) && rest.every((list) => list.includes(each)));
}

// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/target-price.js + 2 modules
var target_price = __webpack_require__(90638);
;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/plan/plan-notes.js





/**
 * What a reader must know of a plan to read its result: what no cap bears, what is not asked, what was assumed, and how
 * it is graded.
 */
const planNotes = (plans, { leftOut }) => [
    ...new Set([
        ...leftOut.map(leftOutNote),
        ...plans.flatMap(questionNotes),
        ...plans.flatMap(singleBraceNotes),
        ...plans.flatMap(priceNotes),
        ...plans.flatMap(({ notes = [] }) => notes),
    ]),
];
/** Which suites were cut to the budget. */
const cutNotes = (suites) => [
    ...new Set(suites
        .filter(({ cases_planned, cases_total }) => cases_planned < cases_total)
        .map(({ name, cases_planned, cases_total }) => {
        const share = `${cases_planned} of ${cases_total} cases fit the budget`;
        return `${name}: ${share}; they were drawn before the first call`;
    })),
];
/** What is too big for a request or a session is left out by its size, which is no random choice. */
const leftOutNote = ({ plan, count, firstId, reason }) => `${plan.name}: ${count} left out by size, the first is \`${(0,excerpt/* excerptOf */.z)(firstId, 60)}\`: ${reason}`;
const priceNotes = (plan) => (0,plan_suite/* modelsOfPlan */.$x)(plan).flatMap(assumptionOf);
function assumptionOf(target) {
    const { source, inputUsdPerMillion, outputUsdPerMillion } = (0,target_price/* priceOfTarget */.I)(target);
    const model = `\`${target.model}\` at \`${target.providerName}\``;
    const price = `$${inputUsdPerMillion} a million tokens in and $${outputUsdPerMillion} out`;
    if (source === 'assumed') {
        const advice = target.isPriceDeferred === true
            ? 'the price that this change declares counts once it is on the target branch'
            : 'declare `price: { input, output }` with its model binding';
        return [`no price of ${model} is known, so ${price} are assumed; ${advice}`];
    }
    const isClaimed = source === 'declared' && target.declaredPrice === undefined;
    return isClaimed ? [`the price of ${model}, ${price}, is declared by this change`] : [];
}


/***/ }),

/***/ 36479:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ possibleBounds)
/* harmony export */ });
/**
 * The bounds that the gate may hold a margin against: Tango's for single scores of right or wrong, which nobody knows
 * beforehand to be such, and none but the plus-one t bound for repeats and clusters.
 */
const possibleBounds = ({ repeats, isClustered }) => repeats > 1 || isClustered ? ['plus-one-t'] : ['tango', 'plus-one-t'];


/***/ }),

/***/ 67101:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PA: () => (/* binding */ runPlanFile),
/* harmony export */   Tz: () => (/* binding */ RunPlan),
/* harmony export */   vZ: () => (/* binding */ describeRun)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71507);
/* harmony import */ var _graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45525);
/* harmony import */ var _inference_budget_divide_caps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57604);
/* harmony import */ var _looks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40060);





/** What a run set out to do, fixed before its first call: `plan.json`. A run of the same plan can be resumed. */
const RunPlan = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Digest of everything that the run depends on'),
    whole: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Digest of what all shards of the run share'),
    seed: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    shard: _inference_budget_divide_caps_js__WEBPACK_IMPORTED_MODULE_3__/* .Shard */ .Lk.optional().describe('Which part this is; the whole when absent'),
    notes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('What a reader must know of the plan'),
    worst_case: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }),
    suites: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        yardstick: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['policy', 'head']),
        cases_total: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
        cases_planned: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
        looks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_looks_js__WEBPACK_IMPORTED_MODULE_4__/* .Look */ .yx).optional().describe('When the scores are looked at; once at the end when absent'),
    })),
});
const runPlanFile = 'plan.json';
/** Describes a run so that a later one can tell whether it is the same. */
function describeRun(description) {
    const { changeSet, seed, plans, fitted, looksOf, shard, notes, refreshesBaseline = false } = description;
    const { policy, base, head } = changeSet;
    const suites = plans.map((plan) => ({
        name: plan.name,
        yardstick: plan.yardstick,
        cases_total: plan.cases.length,
        cases_planned: fitted.cases.countOf(plan),
        ...(looksOf(plan).length > 1 ? { looks: [...looksOf(plan)] } : {}),
    }));
    const graders = plans.map(({ definition, cases }) => (0,_graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_2__/* .graderVersions */ .Dm)(definition.graders, cases));
    const shared = suites.map(({ cases_planned: _, looks: __, ...suite }) => suite);
    const asked = refreshesBaseline ? { baseline: 'refreshed' } : {};
    const whole = (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)({ policy, base, head, suites: shared, graders, ...asked });
    const run = (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)({ policy, base, head, suites, graders, ...asked, ...(shard === undefined ? {} : { shard }) });
    const { usd, tokens } = fitted.worstCase;
    const part = shard === undefined ? {} : { shard };
    return { version: 1, run, whole, seed, ...part, notes: [...notes], worst_case: { usd, tokens }, suites };
}


/***/ }),

/***/ 65971:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BG: () => (/* binding */ capsOf),
  h5: () => (/* binding */ mostOfARun),
  RG: () => (/* binding */ sharedCapNotes),
  Ph: () => (/* binding */ withEarlierRuns)
});

// UNUSED EXPORTS: sharedCapsOf

;// CONCATENATED MODULE: ./dist/compiled/domain/inference/budget/caps-of-settings.js
/** The caps that a budget sets for one process; caps that other runs take from too need to know of those. */
function capsOfSettings(settings) {
    const { per_request, per_session, per_user, per_hour, per_run, provider_tools } = settings;
    return {
        perRequest: per_request && { ...scopeCapsOf(per_request), bytesPerToken: per_request.bytes_per_token },
        perSession: per_session && scopeCapsOf(per_session),
        perUser: per_user && scopeCapsOf(per_user),
        perHour: per_hour && {
            usdPerHour: per_hour.usd,
            tokensPerHour: per_hour.tokens,
            callsPerHour: per_hour.calls,
        },
        perRun: scopeCapsOf(per_run),
        perToolUse: provider_tools,
    };
}
const scopeCapsOf = (settings) => ({
    usd: settings.usd,
    tokens: settings.tokens,
    calls: settings.calls,
    milliseconds: settings.minutes === undefined ? undefined : settings.minutes * 60_000,
    usdPerHour: settings.usd_per_hour,
    tokensPerHour: settings.tokens_per_hour,
    callsPerHour: settings.calls_per_hour,
});

;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/plan/shared-caps.js

/** The caps of one run by the budget of a commit, and what other runs took from those they share. */
const capsOf = (budget, earlier = {}) => ({
    ...capsOfSettings(budget),
    ...sharedCapsOf(budget, earlier),
});
/** The caps that runs share, as far as it is known what the others took. */
function sharedCapsOf({ per_day, per_pull_request }, { day, pullRequest }) {
    return {
        perDay: per_day && day && { ...per_day, before: day },
        perPullRequest: per_pull_request && pullRequest && { ...per_pull_request, before: pullRequest },
    };
}
/** The same caps, where it is known by now what other runs took; each keeps what was known where it is not. */
const withEarlierRuns = ({ perDay, perPullRequest, ...caps }, { day, pullRequest }) => ({
    ...caps,
    perDay: perDay && { ...perDay, before: day ?? perDay.before },
    perPullRequest: perPullRequest && { ...perPullRequest, before: pullRequest ?? perPullRequest.before },
});
/**
 * The most that another run of the same budget takes from a cap that runs share, by its own cap; `undefined` where it
 * has none of that kind.
 */
function mostOfARun({ per_run }, shared) {
    const measures = ['usd', 'tokens', 'calls'];
    const isBounded = measures.every((measure) => shared?.[measure] === undefined || per_run[measure] !== undefined);
    const { usd, tokens = 0, calls = 0 } = per_run;
    return isBounded ? { usd, tokens, calls } : undefined;
}
/** What a reader must know of the caps that runs share: what others took, or that nobody knows. */
function sharedCapNotes({ per_day, per_pull_request }, { day, pullRequest }) {
    return [
        ...noteOf('budget.per_day', per_day, day),
        ...noteOf('budget.per_pull_request', per_pull_request, pullRequest),
    ];
}
function noteOf(key, cap, before) {
    if (cap === undefined)
        return [];
    if (before === undefined)
        return [`${key} is not enforced here: what other runs spent cannot be read`];
    const taken = ['usd', 'tokens', 'calls'].flatMap((measure) => {
        const most = cap[measure];
        return most === undefined || before[measure] === 0 ? [] : [shareOf(measure, before[measure], most)];
    });
    return taken.length === 0 ? [] : [`${key}: other runs took ${taken.join(' and ')}`];
}
function shareOf(measure, taken, most) {
    if (measure !== 'usd')
        return `${taken.toLocaleString('en-US')} of ${most.toLocaleString('en-US')} ${measure}`;
    return `$${Number(taken.toFixed(4))} of $${most}`;
}


/***/ }),

/***/ 48413:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ worstCaseOfCase)
/* harmony export */ });
/* harmony import */ var _inference_budget_worst_case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85705);
/* harmony import */ var _need_of_grading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58619);
/* harmony import */ var _worst_case_of_sample_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42507);



/** The most that all samples of one case can take together, their grading included. */
const worstCaseOfCase = (each) => (0,_inference_budget_worst_case_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOfWorstCases */ .Fy)([...each.tasks.map(_worst_case_of_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .worstCaseOfSample */ .NJ), ...(0,_need_of_grading_js__WEBPACK_IMPORTED_MODULE_1__/* .needOfGrading */ .EB)(each)]);


/***/ }),

/***/ 24634:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RT: () => (/* binding */ receiptBasis),
/* harmony export */   fw: () => (/* binding */ receiptDigest),
/* harmony export */   ph: () => (/* binding */ ReceiptBasis)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71507);
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3502);
/* harmony import */ var _changes_lane_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93255);
/* harmony import */ var _graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29193);
/* harmony import */ var _graders_with_members_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50008);
/* harmony import */ var _product_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61661);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57714);
/* harmony import */ var _plan_plan_suite_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64420);
/* harmony import */ var _plan_target_price_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(90638);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(55762);











const JsonValue = zod__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq9();
/** What one suite of a run depends on. */
const SuiteBasis = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    yardstick: _sample_js__WEBPACK_IMPORTED_MODULE_10__/* .Yardstick */ .xp,
    binding: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    comparison: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['arms', 'identical', 'head-only']),
    identity: _identity_js__WEBPACK_IMPORTED_MODULE_7__/* .Identity */ .l.optional().describe('Absent of a suite that could not be run'),
    planned: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('all'), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int()]).describe('How many cases the caps left'),
    rules: JsonValue.describe('Its gate, repeats and prices, and what else decides its scores'),
});
/** Everything that a verdict depends on beside the commits, of which a rebase makes others. */
const ReceiptBasis = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    product: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Version of Lanegate'),
    is_untrusted: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    adoption: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    settings: JsonValue.describe('Gate, budget and the rest of the settings that bind'),
    change: JsonValue.describe('Lanes, affected suites, changes that no suite evaluates, and how corpora ended'),
    suites: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(SuiteBasis),
});
/** The digest by which a verdict is known. */
const receiptDigest = (basis) => (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(basis);
/** What the verdict of a run will depend on, told before its first call. */
function receiptBasis(facts) {
    const { gate, budget, judge_noise, gateway } = facts.settings;
    const { traces: _, ...guards } = gateway;
    return {
        product: _product_version_js__WEBPACK_IMPORTED_MODULE_6__/* .productVersion */ .U,
        is_untrusted: facts.isUntrustedHead,
        adoption: facts.adoption,
        settings: (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .plainJson */ .RU)({ gate, budget, judge_noise, guards }),
        change: (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .plainJson */ .RU)(changeFacts(facts.changeSet)),
        suites: facts.planned.map((each) => suiteBasis(each, facts)),
    };
}
const changeFacts = ({ lanes, affected, changes, harness, corpora }) => ({
    lanes,
    harness,
    affected: affected.map((suite) => [suite.name, suite.lanes]),
    uncovered: changes
        .filter(({ lane, suites }) => (0,_changes_lane_js__WEBPACK_IMPORTED_MODULE_3__/* .changesAnswers */ .XX)(lane) && suites.length === 0)
        .map(({ lane, path }) => [lane, path]),
    corpora: corpora?.map(({ name, verdict }) => [name, verdict]),
});
function suiteBasis(each, facts) {
    if (each.kind === 'problem') {
        const { name, yardstick, problem, verdict, definition } = each.problem;
        const rules = (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .plainJson */ .RU)({ problem, verdict, gate: definition?.gate });
        return { name, yardstick, binding: true, comparison: 'head-only', planned: 0, rules };
    }
    const { plan } = each;
    const { name, yardstick, binding, arms, cases } = plan;
    const [identity, count] = [facts.identities.get(plan), facts.plannedOf(plan)];
    return {
        name,
        yardstick,
        binding,
        comparison: arms.kind,
        ...(identity === undefined ? {} : { identity }),
        planned: count === cases.length ? 'all' : count,
        rules: (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .plainJson */ .RU)(rulesOf(plan, facts.sides)),
    };
}
function rulesOf(plan, sides) {
    const { gate, repeats, maxRepeats, maxToolCalls } = plan.definition;
    const models = (0,_plan_plan_suite_js__WEBPACK_IMPORTED_MODULE_8__/* .modelsOfPlan */ .$x)(plan);
    const recordings = models.flatMap(({ provider }) => (provider.api === 'replay' ? [provider.path] : []));
    const whoseGraders = sides[plan.yardstick];
    return {
        gate,
        repeats,
        maxRepeats,
        maxToolCalls,
        prices: models.map((model) => [model.providerName, model.model, (0,_plan_target_price_js__WEBPACK_IMPORTED_MODULE_9__/* .priceOfTarget */ .I)(model)]),
        recordings: recordings.map((path) => [path, sides.policy.blobs.get(path), sides.head.blobs.get(path)]),
        // A grader that is a program, or a command line of one, may run and read any file.
        files: (0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_5__/* .someGrader */ .CH)(plan.definition.graders, plan.cases, _graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .isProgram */ .Vd) ? whoseGraders.tree : undefined,
    };
}


/***/ }),

/***/ 16077:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kh: () => (/* binding */ withoutUnplanned),
/* harmony export */   Rv: () => (/* binding */ gateOf),
/* harmony export */   Ze: () => (/* binding */ countMetrics),
/* harmony export */   d6: () => (/* binding */ measuresOf)
/* harmony export */ });
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35835);
/* harmony import */ var _graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45525);


const found = new WeakMap();
/**
 * The measures of a plan, in the order of its dataset; of the cases that fit the budget only their number counts. Both
 * what a run can show and what it showed ask for them, so they are looked for once: a large suite takes its time.
 */
function measuresOf(plan, planned) {
    const byPlan = found.get(planned) ?? new Map();
    found.set(planned, byPlan);
    const measures = byPlan.get(plan) ?? findMeasures(plan, planned.questionsOf(plan));
    byPlan.set(plan, measures);
    return measures;
}
function findMeasures({ definition, cases }, planned) {
    const metrics = (0,_graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsOf */ .Ps)(definition.graders, cases);
    const partial = [...metrics].flatMap(([name, metric]) => (metric.cases === undefined ? [] : [name]));
    const gradedBy = (0,_graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_1__/* .suiteGraders */ .$D)(definition.graders, cases);
    const measures = { gate: gateOf(definition, metrics), graders: gradedBy };
    if (partial.length === 0)
        return measures;
    return { ...measures, metric_cases: countMetrics(partial, definition.graders, planned) };
}
/** How many of some cases have each of the metrics that not all have. */
function countMetrics(metrics, graders, cases) {
    const counted = (0,_graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsAmong */ .Yw)(graders, cases);
    return Object.fromEntries(metrics.map((name) => [name, counted.get(name)?.cases ?? 0]));
}
/** Every metric gates unless it is only recorded, or the suite says that it is only reported. */
function gateOf({ gate }, metrics) {
    const roles = [...metrics].map(([name, { isRecordedOnly }]) => {
        return [name, (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(gate.metrics, name) ?? (isRecordedOnly ? 'report' : 'gate')];
    });
    return {
        ...(gate.margin === undefined ? {} : { margin: gate.margin }),
        floor: gate.floor,
        metrics: Object.fromEntries(roles),
    };
}
/** The measures of the whole of a run, without metrics that none of its cases has. */
function withoutUnplanned({ metric_cases: counts, gate, ...rest }) {
    if (counts === undefined)
        return { gate, ...rest };
    const hasCases = (name) => (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(counts, name) !== 0;
    const kept = (record) => Object.fromEntries(Object.entries(record).filter(([name]) => hasCases(name)));
    return { gate: { ...gate, metrics: kept(gate.metrics) }, ...rest, metric_cases: kept(counts) };
}


/***/ }),

/***/ 41574:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ rulesOf),
/* harmony export */   g: () => (/* binding */ Account)
/* harmony export */ });
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61841);
/* harmony import */ var _caps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89624);
/* harmony import */ var _hour_window_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58940);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74665);




function rulesOf(caps) {
    const limits = (0,_caps_js__WEBPACK_IMPORTED_MODULE_1__/* .limitsOf */ .A)(caps);
    return {
        limits,
        milliseconds: caps.milliseconds,
        isHourly: limits.some(({ hourly }) => hourly),
        isLasting: caps.milliseconds !== undefined || limits.some(({ hourly }) => !hourly),
    };
}
/** What one scope has taken and what its calls under way may still take. */
class Account {
    scope;
    rules;
    spent = new _amount_js__WEBPACK_IMPORTED_MODULE_0__/* .RunningSum */ .V1();
    reserved = new _amount_js__WEBPACK_IMPORTED_MODULE_0__/* .RunningSum */ .V1();
    /** Calls that wait or are under way; an account with any may not be forgotten. */
    holders = 0;
    lastUsedAtMs = 0;
    window;
    beganAtMs;
    constructor(scope, rules, { spent, buckets, beganAtMs } = {}) {
        this.scope = scope;
        this.rules = rules;
        this.window = rules.isHourly ? new _hour_window_js__WEBPACK_IMPORTED_MODULE_2__/* .HourWindow */ .B(buckets) : undefined;
        this.beganAtMs = beganAtMs;
        if (spent !== undefined)
            this.spent.add(spent);
    }
    judge(call, nowMs) {
        const { limits, milliseconds } = this.rules;
        if (milliseconds !== undefined && this.ageMs(nowMs) >= milliseconds)
            return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalOfTime */ .z)(this.scope, milliseconds);
        this.window?.forget(nowMs);
        let fits = true;
        for (const limit of limits) {
            const { measure, most } = limit;
            const need = call[measure];
            if (need === 0)
                continue;
            const taken = this.taken(limit);
            if (taken[measure] + this.certain(measure) + need > most)
                return this.refuse(limit, call, nowMs);
            if (taken[measure] + this.reserved[measure] + need > most)
                fits = false;
        }
        return fits ? 'fits' : 'wait';
    }
    reserve(call, nowMs) {
        this.beganAtMs ??= nowMs;
        this.reserved.add(call);
    }
    /** Replaces what a call reserved by what it took. */
    settle(call, actual, nowMs) {
        this.reserved.subtract(call);
        this.spent.add(actual);
        this.window?.add(actual, nowMs);
    }
    /** Dollars that its cap on all it ever takes leaves; `undefined` where it has none. */
    leftUsd() {
        const limit = this.rules.limits.find(({ measure, hourly }) => measure === 'nanoUsd' && !hourly);
        return limit && (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .usdOf */ .IA)({ nanoUsd: Math.max(0, limit.most - this.spent.nanoUsd) });
    }
    /** What the nearest of its caps leaves, from 0 to 1, with what is under way at its worst. */
    shareLeft(nowMs) {
        const { limits, milliseconds } = this.rules;
        this.window?.forget(nowMs);
        let share = milliseconds === undefined ? 1 : shareOf(this.ageMs(nowMs), milliseconds);
        for (const limit of limits) {
            const { measure, most } = limit;
            share = Math.min(share, shareOf(this.taken(limit)[measure] + this.reserved[measure], most));
        }
        return share;
    }
    /** Milliseconds since the first call, or since the scope began where it began before. */
    ageMs(nowMs) {
        return this.beganAtMs === undefined ? 0 : nowMs - this.beganAtMs;
    }
    /** True when nothing of the last 60 minutes is left to bind. */
    hasEmptyWindow(nowMs) {
        return this.window?.isEmptyAt(nowMs) ?? true;
    }
    /** The account as it outlives the process: what is under way counts as spent at its worst. */
    balance(nowMs) {
        const { spent, reserved, beganAtMs } = this;
        const total = new _amount_js__WEBPACK_IMPORTED_MODULE_0__/* .RunningSum */ .V1();
        total.add(spent);
        total.add(reserved);
        const window = this.window === undefined ? undefined : new _hour_window_js__WEBPACK_IMPORTED_MODULE_2__/* .HourWindow */ .B(this.window.save());
        if (reserved.calls > 0)
            window?.add(reserved, nowMs);
        return { spent: total, buckets: window?.save() ?? [], beganAtMs };
    }
    taken({ hourly }) {
        return hourly && this.window !== undefined ? this.window.total : this.spent;
    }
    /** What calls under way take for certain: each is one call, however it ends. */
    certain(measure) {
        return measure === 'calls' ? this.reserved.calls : 0;
    }
    refuse(limit, call, nowMs) {
        const { measure, most, hourly } = limit;
        const taken = this.taken(limit)[measure] + this.certain(measure);
        const freeAtMs = hourly && call[measure] <= most ? this.window?.leftAtMs(measure, taken + call[measure] - most) : undefined;
        const retryAfterMs = freeAtMs === undefined ? undefined : freeAtMs - nowMs;
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalOfCrossing */ .Y)({ scope: this.scope, limit, taken, call, counted: 'at one a byte', retryAfterMs });
    }
}
const shareOf = (taken, most) => (most === 0 ? 0 : Math.max(0, 1 - taken / most));


/***/ }),

/***/ 89624:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ limitsOf)
/* harmony export */ });
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61841);

/** The limits that caps set on what is taken; time is none of them. */
function limitsOf(caps) {
    const all = [
        ['tokens', caps.tokens, false],
        ['nanoUsd', inNanoUsd(caps.usd), false],
        ['calls', caps.calls, false],
        ['tokens', caps.tokensPerHour, true],
        ['nanoUsd', inNanoUsd(caps.usdPerHour), true],
        ['calls', caps.callsPerHour, true],
    ];
    return all.flatMap(([measure, most, hourly]) => (most === undefined ? [] : [{ measure, most, hourly }]));
}
const inNanoUsd = (usd) => (usd === undefined ? undefined : (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .toNanoUsd */ .My)(usd));


/***/ }),

/***/ 58940:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ HourWindow)
/* harmony export */ });
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61841);

const minuteMs = 60_000;
/** A minute's bucket leaves when its last moment is 60 minutes ago, so no window of 60 minutes is ever short of one. */
const minutesKept = 61;
/** What the last 60 minutes took, by the minute; never more than 61 buckets. */
class HourWindow {
    total = new _amount_js__WEBPACK_IMPORTED_MODULE_0__/* .RunningSum */ .V1();
    buckets = [];
    constructor(saved = []) {
        for (const bucket of saved)
            this.addAt(bucket.minute, bucket);
    }
    add(amount, nowMs) {
        this.forget(nowMs);
        this.addAt(Math.floor(nowMs / minuteMs), amount);
    }
    /** Lets go of the minutes that no window of 60 minutes which ends now or later can hold. */
    forget(nowMs) {
        for (let [oldest] = this.buckets; oldest !== undefined && leavesAtMs(oldest.minute) <= nowMs; [oldest] = this.buckets) {
            this.total.subtract(oldest);
            this.buckets.shift();
        }
    }
    /** When at least `surplus` will have left; `undefined` when not even all of it is as much. */
    leftAtMs(measure, surplus) {
        let left = 0;
        for (const bucket of this.buckets) {
            left += bucket[measure];
            if (left >= surplus)
                return leavesAtMs(bucket.minute);
        }
        return undefined;
    }
    isEmptyAt(nowMs) {
        this.forget(nowMs);
        return this.buckets.length === 0;
    }
    save() {
        return this.buckets.map(({ minute, nanoUsd, tokens, calls }) => ({ minute, nanoUsd, tokens, calls }));
    }
    addAt(minute, amount) {
        const last = this.buckets.at(-1);
        const isOfLast = last !== undefined && last.minute >= minute;
        const bucket = isOfLast ? last : Object.assign(new _amount_js__WEBPACK_IMPORTED_MODULE_0__/* .RunningSum */ .V1(), { minute });
        if (!isOfLast)
            this.buckets.push(bucket);
        bucket.add(amount);
        this.total.add(amount);
    }
}
const leavesAtMs = (minute) => (minute + minutesKept) * minuteMs;


/***/ }),

/***/ 81498:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ providerToolsOf),
/* harmony export */   p: () => (/* binding */ withProviderTools)
/* harmony export */ });
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3502);
/* harmony import */ var _price_billed_price_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80633);
/* harmony import */ var _provider_provider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43752);
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61841);




/**
 * Tools that Anthropic defines and a program runs itself; those of its other types it runs itself, and bills by the use
 * as web search, by the hour as code execution, or by all that they make the model read (platform.claude.com, tool
 * use).
 */
const runByProgram = /^(?:custom|(?:bash|text_editor|computer|memory)_\d+)$/;
/** By which requests in the words of chat completions have a provider search, and how often one search at the most. */
const searches = new Map([
    // OpenAI's search models search once for an answer; xAI's, Alibaba's and OpenRouter's as often as they like.
    ['web_search_options', 1],
    ['search_parameters', undefined],
    ['enable_search', undefined],
    ['plugins', undefined],
    ['mcp_servers', undefined],
]);
const chatTypes = new Set([undefined, null, 'function', 'custom']);
/** The tools of a call that its provider runs. */
function providerToolsOf({ parameters, verbatim, provider }) {
    if ((0,_provider_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .isFree */ .xp)(provider))
        return [];
    const asked = toolsIn(parameters, (type) => chatTypes.has(type));
    if (verbatim?.dialect !== 'messages')
        return asked;
    const isOwn = (type) => !(0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isPresent */ .Wo)(type) || runByProgram.test(String(type));
    return [...asked, ...toolsIn(verbatim.body, isOwn)];
}
function toolsIn(asked, isOwn) {
    const found = [];
    for (const [index, { type, max_uses: most }] of (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsIn */ .Qv)(asked.tools).entries())
        if (!isOwn(type))
            found.push({ key: `tools[${index}]`, mostUses: isUseCount(most) ? most : undefined, isTold: true });
    for (const [key, mostUses] of searches)
        if ((0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isFilled */ .lq)(asked[key]) && asked[key] !== false)
            found.push({ key, mostUses, isTold: false });
    return found;
}
const isUseCount = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
/**
 * The worst case of a call with what the tools that its provider runs may take as well. Nobody knows that before: it is
 * refused where a cap binds money or tokens, unless lanegate.yml says what one use takes and the request how many there
 * may be.
 */
function withProviderTools(call, need, perUse) {
    const tools = providerToolsOf(call);
    if (tools.length === 0)
        return need;
    const unbounded = perUse === undefined ? tools[0] : tools.find(({ mostUses }) => mostUses === undefined);
    if (unbounded !== undefined || perUse === undefined)
        return refusalOf(unbounded?.key ?? 'tools', perUse);
    const uses = usesOf(tools);
    const inputTokens = uses * perUse.tokens;
    const readUsd = (0,_price_billed_price_js__WEBPACK_IMPORTED_MODULE_1__/* .dearestCostOfCall */ .tX)(call, { inputTokens, outputTokens: 0 });
    return {
        ...need,
        nanoUsd: need.nanoUsd + (0,_amount_js__WEBPACK_IMPORTED_MODULE_3__/* .toNanoUsd */ .My)(uses * perUse.usd + readUsd),
        tokens: need.tokens + inputTokens,
        inputTokens: need.inputTokens + inputTokens,
        untoldFeesUsd: usesOf(tools.filter(({ isTold }) => !isTold)) * perUse.usd,
    };
}
const usesOf = (tools) => tools.reduce((sum, { mostUses = 0 }) => sum + mostUses, 0);
function refusalOf(key, perUse) {
    const what = `\`${key}\` is run by the provider, and what that takes is not known before`;
    const missing = perUse === undefined
        ? 'set budget.provider_tools to the most that one use may take, or ask without it'
        : 'it has no `max_uses`, so it could be used any number of times';
    return {
        kind: 'refused',
        scope: { kind: 'request' },
        reason: `${what}, so no cap on money or tokens can hold: ${missing}`,
    };
}


/***/ }),

/***/ 74665:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ refusalOfCrossing),
/* harmony export */   z: () => (/* binding */ refusalOfTime)
/* harmony export */ });
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61841);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20905);


const minuteMs = 60_000;
const nouns = { tokens: 'token', nanoUsd: 'cost', calls: 'call' };
const units = { tokens: 'tokens', nanoUsd: 'usd', calls: 'calls' };
/** The refusal of a call that would cross a cap. */
function refusalOfCrossing({ scope, limit, taken, call, counted, retryAfterMs }) {
    const { measure, most, hourly } = limit;
    const write = writerOf(measure);
    const where = `${hourly ? 'hourly ' : ''}${nouns[measure]} cap of ${(0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .describeScope */ .O)(scope)} (${keyOf(scope, limit)})`;
    const before = `${write(taken)} ${measure === 'calls' ? 'made' : 'spent'}${hourly ? ' in 60 minutes' : ''}`;
    const whose = call.calls === 1 ? 'this call' : `these ${count(call.calls)} calls`;
    const asked = `${write(call[measure])} for ${whose}${partsOf(measure, call, counted)}`;
    const again = retryAfterMs === undefined ? '' : `; there is room again in ${durationOf(retryAfterMs)}`;
    const reason = `the ${where} would be crossed: ${before} + ${asked} > ${write(most)}${again}`;
    return { kind: 'refused', scope, reason, retryAfterMs };
}
/** The refusal of a call after the time of its scope. */
function refusalOfTime(scope, limitMs) {
    const key = `budget.per_${scope.kind}.minutes`;
    const minutes = Number((limitMs / minuteMs).toFixed(2));
    return {
        kind: 'refused',
        scope,
        reason: `the time cap of ${(0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .describeScope */ .O)(scope)} (${key}) is used up: ${minutes} minutes`,
    };
}
function keyOf({ kind }, { measure, hourly }) {
    const suffix = hourly && kind !== 'hour' ? '_per_hour' : '';
    return `budget.per_${kind}.${units[measure]}${suffix}`;
}
function partsOf(measure, { inputTokens, outputTokens }, counted) {
    if (measure === 'calls')
        return '';
    const [input, output] = [count(inputTokens), count(outputTokens)];
    return measure === 'tokens'
        ? ` (${input} of input ${counted} and ${output} of output)`
        : ` (${input} tokens of input ${counted}, ${output} of output)`;
}
const count = (amount) => amount.toLocaleString('en-US');
const dollars = (nanoUsd) => `$${(nanoUsd / _amount_js__WEBPACK_IMPORTED_MODULE_0__/* .nanoUsdPerUsd */ .uE).toFixed(6).replace(/0{1,4}$/, '')}`;
const writerOf = (measure) => (measure === 'nanoUsd' ? dollars : count);
function durationOf(ms) {
    const minutes = Math.ceil(ms / minuteMs);
    return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}


/***/ }),

/***/ 65036:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ refusalOfRequest),
/* harmony export */   l: () => (/* binding */ retryRoomOf)
/* harmony export */ });
/* harmony import */ var _provider_provider_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43752);
/* harmony import */ var _caps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89624);
/* harmony import */ var _provider_tools_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81498);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74665);
/* harmony import */ var _worst_case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85705);





/** Bytes of UTF-8 to a token, where nothing else is declared: fewer than any published tokenizer needs for prose. */
const defaultBytesPerToken = 3;
/**
 * Refuses a call that is bigger than one request may be, as far as can be told before it is made: its input is
 * estimated, its output is the whole output cap.
 */
function refusalOfRequest(call, caps, perToolUse) {
    if ((0,_provider_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .isFree */ .xp)(call.provider) || (caps.tokens === undefined && caps.usd === undefined))
        return undefined;
    const bytesPerToken = caps.bytesPerToken ?? defaultBytesPerToken;
    const estimate = (0,_provider_tools_js__WEBPACK_IMPORTED_MODULE_2__/* .withProviderTools */ .p)(call, (0,_worst_case_js__WEBPACK_IMPORTED_MODULE_4__/* .estimateOf */ .qn)(call, bytesPerToken), perToolUse);
    if ('kind' in estimate)
        return estimate;
    const limit = limitsFor(caps).find(({ measure, most }) => estimate[measure] > most);
    if (limit === undefined)
        return undefined;
    const counted = `at ${bytesPerToken} bytes a token`;
    return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalOfCrossing */ .Y)({ scope: { kind: 'request' }, limit, taken: 0, call: estimate, counted });
}
const knownLimits = new WeakMap();
/** The limits of one attempt; every call asks for them, so they are made once. */
function limitsFor(caps) {
    const limits = knownLimits.get(caps) ?? (0,_caps_js__WEBPACK_IMPORTED_MODULE_1__/* .limitsOf */ .A)({ tokens: caps.tokens, usd: caps.usd });
    knownLimits.set(caps, limits);
    return limits;
}
/** The room that the caps of one request leave its retries. */
const retryRoomOf = ({ milliseconds, calls } = {}) => ({
    deadlineMs: milliseconds,
    mostAttempts: calls,
});


/***/ }),

/***/ 20905:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ describeScope),
/* harmony export */   V: () => (/* binding */ ScopeKind)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90154);


/** What a cap is a cap of. */
const ScopeKind = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['request', 'session', 'user', 'run', 'hour', 'pull_request', 'day']);
const longestName = 60;
/** A scope as a sentence about its cap names it. Names are the caller's and may be hostile. */
function describeScope({ kind, name }) {
    if (name !== undefined)
        return `${kind} ${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .excerptOf */ .z)(name, longestName)}`;
    switch (kind) {
        case 'request':
            return 'one request';
        case 'session':
            return 'one session';
        case 'user':
            return 'one user';
        case 'run':
            return 'the run';
        case 'hour':
            return 'the gateway';
        case 'pull_request':
            return 'the pull request';
        case 'day':
            return 'the day';
    }
}


/***/ }),

/***/ 49661:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ untrustedCapNotes),
/* harmony export */   g: () => (/* binding */ budgetOfUntrustedRun)
/* harmony export */ });
/* harmony import */ var _budget_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10956);

const measures = _budget_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .ScopeSettings */ .I.keyof().options;
/**
 * The budget of a run for an untrusted head: of each measure the lesser of `per_run` and `per_untrusted_run`, for such
 * a head is written by somebody who does not pay.
 */
function budgetOfUntrustedRun(budget) {
    const { per_run, per_untrusted_run } = budget;
    const caps = Object.fromEntries(measures.flatMap((measure) => {
        const most = lesserOf(per_run[measure], per_untrusted_run[measure]);
        return most === undefined ? [] : [[measure, most]];
    }));
    return { ...budget, per_run: { ...caps, usd: Math.min(per_run.usd, per_untrusted_run.usd) } };
}
function lesserOf(one, other) {
    if (one === undefined || other === undefined)
        return one ?? other;
    return Math.min(one, other);
}
/** What a reader must know of the caps of a run for an untrusted head. */
const untrustedCapNotes = ({ per_run }, isUntrustedHead) => isUntrustedHead ? [`the head is not trusted, so its run may cost $${per_run.usd} (budget.per_untrusted_run)`] : [];


/***/ }),

/***/ 83235:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ likelyShare),
/* harmony export */   y: () => (/* binding */ expectedCost)
/* harmony export */ });
/* harmony import */ var _evaluation_plan_plan_suite_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64420);
/* harmony import */ var _evaluation_tally_samples_of_arm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17991);
/* harmony import */ var _suite_answerer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27999);



/**
 * The share of the greatest cost that is likely: that one takes every byte sent for a token, of which about four make
 * one, and every answer for as long as its cap, of which answers take about a quarter.
 */
const likelyShare = 0.25;
/** What a suite is likely to cost; what the answer cache may save is not reckoned with. */
function expectedCost(plan, { greatestUsd, samples, earlier }) {
    const each = earlier === undefined ? undefined : usdOfSample(earlier, plan);
    if (each === undefined)
        return { usd: likelyShare * greatestUsd, from: 'input-size' };
    return { usd: Math.min(greatestUsd, each * samples), from: 'earlier-run' };
}
/** What a sample cost in a run that asked the same models and paid for every call; nothing can be told of another. */
function usdOfSample({ arms, calls, grading_usd = 0 }, { arms: asked }) {
    const ran = [arms.base, arms.head].filter((arm) => arm !== undefined);
    const samples = ran.reduce((sum, arm) => sum + (0,_evaluation_tally_samples_of_arm_js__WEBPACK_IMPORTED_MODULE_1__/* .samplesOfArm */ .R)(arm), 0);
    if (samples === 0 || calls.cached > 0)
        return undefined;
    const known = new Set(ran.map(({ target }) => target.model));
    if (!(0,_evaluation_plan_plan_suite_js__WEBPACK_IMPORTED_MODULE_0__/* .targetsOf */ .QR)(asked).every((target) => known.has((0,_suite_answerer_js__WEBPACK_IMPORTED_MODULE_2__/* .labelOf */ .Wy)(target))))
        return undefined;
    return (ran.reduce((sum, arm) => sum + arm.cost_usd, 0) + grading_usd) / samples;
}


/***/ }),

/***/ 913:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ PlanReport),
/* harmony export */   _S: () => (/* binding */ reportPlan)
/* harmony export */ });
/* unused harmony export PlannedSuite */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _evaluation_plan_plan_suite_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64420);
/* harmony import */ var _evaluation_plan_power_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71441);
/* harmony import */ var _evaluation_sample_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55762);
/* harmony import */ var _inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43752);
/* harmony import */ var _expected_cost_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83235);






/** One suite of a run that is planned. */
const PlannedSuite = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    yardstick: _evaluation_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .Yardstick */ .xp,
    binding: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('False for what is only shown beside'),
    comparison: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['arms', 'identical', 'head-only']),
    problem: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Why the suite cannot be run'),
    cases_total: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    cases_planned: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().describe('Cases that fit the budget; of a shard, its own'),
    repeats: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    samples: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().describe('Answers to get, of all arms'),
    power: _evaluation_plan_power_js__WEBPACK_IMPORTED_MODULE_2__/* .Power */ .a.optional().describe('What the suite can show; absent where head is compared with nothing'),
    expected_usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    greatest_usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    asks_own_program: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .optional()
        .describe('True where a program or an endpoint answers, which is in no amount here: only its replies tell its cost'),
});
/** What `plan` prints: what a run would ask, what it could show and what it would cost, without a call. */
const PlanReport = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    policy: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    base: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    head: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    suites: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(PlannedSuite),
    expected_usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    greatest_usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('Reserved before the first call, judges and their anchors included'),
    greatest_tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    notes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** A run as it is told before its first call. */
function reportPlan({ changeSet, planned, fitted, powers, runPlan }) {
    const { policy, base, head } = changeSet;
    const suites = planned.map((each) => each.kind === 'run' ? suiteOf(each.plan, fitted, powers.get(each.plan)) : problemOf(each.problem));
    return {
        version: 1,
        policy,
        base,
        head,
        suites,
        expected_usd: suites.reduce((sum, suite) => sum + suite.expected_usd, 0),
        greatest_usd: fitted.worstCase.usd,
        greatest_tokens: fitted.worstCase.tokens,
        notes: [...runPlan.notes],
    };
}
function suiteOf(plan, { cases, worstUsd }, power) {
    const { name, yardstick, binding, arms, definition } = plan;
    const greatest = worstUsd.get(plan) ?? 0;
    return {
        name,
        yardstick,
        binding,
        comparison: arms.kind,
        cases_total: plan.cases.length,
        cases_planned: cases.countOf(plan),
        repeats: definition.repeats,
        samples: cases.samplesOf(plan),
        ...(power === undefined ? {} : { power }),
        expected_usd: power?.expected_usd ?? _expected_cost_js__WEBPACK_IMPORTED_MODULE_5__/* .likelyShare */ .S * greatest,
        greatest_usd: greatest,
        ...((0,_evaluation_plan_plan_suite_js__WEBPACK_IMPORTED_MODULE_1__/* .modelsOfPlan */ .$x)(plan).some(({ provider }) => (0,_inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_4__/* .isOwnProgram */ .Tb)(provider)) ? { asks_own_program: true } : {}),
    };
}
const problemOf = ({ name, yardstick, definition, problem, }) => ({
    name,
    yardstick,
    binding: true,
    comparison: 'head-only',
    problem,
    cases_total: 0,
    cases_planned: 0,
    repeats: definition?.repeats ?? 1,
    samples: 0,
    expected_usd: 0,
    greatest_usd: 0,
});


/***/ }),

/***/ 79393:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ passableMargin),
/* harmony export */   u: () => (/* binding */ casesToPass)
/* harmony export */ });
/* harmony import */ var _distributions_normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10247);
/* harmony import */ var _distributions_student_t_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21373);
/* harmony import */ var _least_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17772);
/* harmony import */ var _tango_interval_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65410);




/**
 * The margin that arms which do not differ pass with this chance: the bound of a sample whose mean is as low as its
 * quantile at 1 - chance, and whose deviation is as expected. Within 1 point of simulation from 20 pairs on, within 5
 * below.
 */
function passableMargin(question) {
    const { bound, n, standardDeviation, chance } = question;
    if (n < 1)
        return 1;
    const unlucky = ((0,_distributions_normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(chance) * standardDeviation) / Math.sqrt(n);
    const lowerBound = bound === 'tango' ? tangoBound(question, unlucky) : plusOneBound(question, unlucky);
    return Math.min(1, -lowerBound);
}
/** As many wins and losses as are expected, so many more losses than wins that the mean is `-unlucky`. */
function tangoBound({ n, standardDeviation, level }, unlucky) {
    const discordant = Math.min(n, n * standardDeviation ** 2);
    const losses = Math.min(n, (discordant + n * unlucky) / 2);
    const wins = Math.min(n - losses, Math.max(0, (discordant - n * unlucky) / 2));
    return (0,_tango_interval_js__WEBPACK_IMPORTED_MODULE_3__/* .tangoInterval */ .B)(wins, losses, n, (0,_distributions_normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(1 - level))[0];
}
/** `plusOneLowerBound` from the moments of the sample. */
function plusOneBound({ n, standardDeviation, level }, unlucky) {
    const mean = (-n * unlucky - 1) / (n + 1);
    const variance = ((n - 1) * standardDeviation ** 2 + (n / (n + 1)) * (1 - unlucky) ** 2) / n;
    return mean - (0,_distributions_student_t_js__WEBPACK_IMPORTED_MODULE_1__/* .studentTQuantile */ .$)(1 - level, n) * Math.sqrt(variance / (n + 1));
}
/** The least number of pairs with which unchanged arms pass a margin with this chance; `Infinity` beyond a million. */
const casesToPass = (question, margin) => (0,_least_count_js__WEBPACK_IMPORTED_MODULE_2__/* .leastCount */ .$)((n) => passableMargin({ ...question, n }) <= margin, 1e6);


/***/ }),

/***/ 46912:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ findSuite)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55336);


/** The suite of a name that the user gave; a `UserError` where there is none. */
function findSuite(suites, name) {
    const suite = suites.find((each) => each.name === name);
    if (suite !== undefined)
        return suite;
    const names = suites.map((each) => each.name);
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`there is no suite \`${name}\``, { hint: (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestName */ .S)(name, names) });
}


/***/ }),

/***/ 70176:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ mostRepeatsOf)
/* harmony export */ });
/** How often a case may be asked at the most, once an inconclusive verdict has added all repeats that it may. */
const mostRepeatsOf = ({ repeats, maxRepeats = 0 }) => Math.max(repeats, maxRepeats);


/***/ }),

/***/ 3283:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ planRun)
});

// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/judges/judges-of-plan.js + 1 modules
var judges_of_plan = __webpack_require__(76509);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/budget/untrusted-budget.js
var untrusted_budget = __webpack_require__(49661);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/suites-of.js
var suites_of = __webpack_require__(69405);
;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/plan/binding-rules.js


/** True when policy has nothing to say yet: this change adopts Lanegate. */
const isAdoption = ({ policy }) => policy.configuration === undefined && (0,suites_of/* suitesOf */.f)(policy).length === 0;
/** Whose gate and budget bind: policy's, and head's only where there is none and head is trusted. */
const bindingSide = (sides, isUntrustedHead) => isAdoption(sides) && !isUntrustedHead ? sides.head : sides.policy;
/** The gate and budget that bind a run: less may be spent for an untrusted head. */
function bindingSettings(sides, isUntrustedHead) {
    const { settings } = bindingSide(sides, isUntrustedHead);
    return isUntrustedHead ? { ...settings, budget: (0,untrusted_budget/* budgetOfUntrustedRun */.g)(settings.budget) } : settings;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/plan/committed-state.js
/** Where runs and answers are kept in a terminal. */
const ownFolder = '.lanegate';
/**
 * The first path of a commit that stands where Lanegate keeps its own: answers, samples and what a gateway remembers
 * are believed, so nobody may bring them along. Capitals do not count, as they do not on many disks; and folders may
 * lie anywhere, since a run may start in any.
 */
function committedState({ files, pointers }, runFolder) {
    const isInRepository = runFolder !== undefined && !isAbsolute.test(runFolder);
    const folders = [ownFolder, ...(isInRepository ? [runFolder] : [])].map(inOneForm);
    const isWithin = (path) => folders.some((folder) => inOneForm(path).includes(folder));
    const leadsTo = (path) => folders.some((folder) => waysTo(folder).includes(inOneForm(path)));
    return [...files].find(isWithin) ?? [...pointers].find((path) => isWithin(path) || leadsTo(path));
}
const isAbsolute = /^(?:[/\\]|[A-Za-z]:)/;
/** `/a/b/`, so that whole names are compared only. */
const inOneForm = (path) => {
    const names = path.split(/[/\\]/).filter((name) => name !== '' && name !== '.');
    return `/${names.map((name) => `${name.toLowerCase()}/`).join('')}`;
};
/** `/a/` and `/a/b/` for `/a/b/c/`. */
function waysTo(folder) {
    const names = folder.split('/').slice(1, -2);
    return names.map((_, index) => `/${names.slice(0, index + 1).join('/')}/`);
}

// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/plan-suite.js
var plan_suite = __webpack_require__(64420);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest.js
var digest = __webpack_require__(71507);
// EXTERNAL MODULE: ./dist/compiled/domain/formats/import-notes.js
var import_notes = __webpack_require__(4183);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/budget/divide-caps.js
var divide_caps = __webpack_require__(57604);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __webpack_require__(3502);
// EXTERNAL MODULE: ./dist/compiled/domain/graders/program/grader-files.js
var grader_files = __webpack_require__(77842);
// EXTERNAL MODULE: ./dist/compiled/domain/graders/suite-graders.js
var suite_graders = __webpack_require__(45525);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/case.js
var suite_case = __webpack_require__(28670);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/target.js + 2 modules
var target = __webpack_require__(89176);
;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/suite-identity.js






/** What the scores of a plan depend on; `side` is the commit whose yardstick it is. */
function identityOf(plan, { blobs }) {
    const { cases, arms, canary } = plan;
    return {
        dataset: (0,digest/* digestOfLines */.hV)(linesOf(cases)),
        graders: gradersDigest(plan, blobs),
        ...(canary === undefined ? {} : { canary: (0,digest/* digestOf */.ol)((0,read_json/* plainJson */.RU)(canary.anchors)) }),
        ...(arms.kind === 'head-only' ? {} : { base: (0,target/* targetDigest */.mM)(arms.kind === 'arms' ? arms.base : arms.head) }),
        head: (0,target/* targetDigest */.mM)(arms.head),
    };
}
/** One case a line; where it stands in its file does not count. */
function* linesOf(cases) {
    for (const question of cases)
        yield (0,digest/* canonicalJson */.dj)((0,suite_case/* withoutPlace */.wm)(question));
}
/** The files that the graders of a plan and of its cases are written in. */
const filesOfGraders = ({ definition, cases }) => (0,grader_files/* graderFiles */.L)(definition.graders, cases).sort();
function gradersDigest(plan, blobs) {
    const { definition, cases, judges = new Map() } = plan;
    return (0,digest/* digestOf */.ol)((0,read_json/* plainJson */.RU)({
        graders: definition.graders,
        versions: (0,suite_graders/* graderVersions */.Dm)(definition.graders, cases),
        files: filesOfGraders(plan).map((path) => [path, blobs.get(path) ?? null]),
        judges: [...judges].map(([name, { modelDigest }]) => [name, modelDigest]).sort(),
    }));
}
const parts = {
    dataset: 'their cases differ',
    graders: 'their graders differ',
    canary: 'the anchors of their judges differ',
};
/**
 * Why scores of two runs were not taken by one yardstick, so that they say nothing of each other; `undefined` if they
 * were.
 */
function whyOtherYardstick(one, other) {
    if (one === undefined || other === undefined)
        return 'one of them does not say what its scores depend on';
    const differing = ['dataset', 'graders', 'canary'].find((part) => one[part] !== other[part]);
    return differing === undefined ? undefined : parts[differing];
}

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/own.js
var own = __webpack_require__(35835);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/tally/suite-measures.js
var suite_measures = __webpack_require__(16077);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/count-units.js
var count_units = __webpack_require__(94906);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/settle-margin.js
var settle_margin = __webpack_require__(16431);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/detectable-breakage.js
var detectable_breakage = __webpack_require__(10067);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/passable-margin.js
var passable_margin = __webpack_require__(79393);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/gate-settings.js
var gate_settings = __webpack_require__(10387);
// EXTERNAL MODULE: ./dist/compiled/domain/planning/expected-cost.js
var expected_cost = __webpack_require__(83235);
// EXTERNAL MODULE: ./dist/compiled/domain/planning/unit-noise.js
var unit_noise = __webpack_require__(78220);
;// CONCATENATED MODULE: ./dist/compiled/domain/planning/suite-power.js









/**
 * What a suite can show by as many of its cases as fit the budget. Early looks are left out of the reckoning, so what
 * is told is a little more careful than what holds. Nothing where there is no case, nothing to compare head with, or no
 * metric that decides.
 */
function powerOf(plan, facts) {
    const { fitted, alpha, looks, earlier } = facts;
    const cases = fitted.whole.countOf(plan);
    if (cases === 0 || plan.arms.kind === 'head-only')
        return undefined;
    const { repeats } = plan.definition;
    const { units, unit, metrics } = sizeOf(plan, fitted);
    if (metrics === 0)
        return undefined;
    const assumed = (0,unit_noise/* assumedNoise */.n$)(repeats, unit === 'case' && !plan.judges?.size);
    const noise = (earlier && (0,unit_noise/* measuredNoise */.Jw)(earlier.suite, earlier.head, repeats)) ?? assumed;
    const { standardDeviation, measured } = noise;
    const bound = noise.binary ? 'tango' : 'plus-one-t';
    const level = looks.at(-1)?.level ?? alpha;
    const settled = (0,settle_margin/* settleMargin */.e)(ruleOf(plan, cases), bound, { n: units, missing: 0, alpha: level });
    const question = { bound, standardDeviation, level, chance: chanceFor(metrics) };
    const enough = (0,passable_margin/* casesToPass */.u)(question, settled.widened ? settle_margin/* defaultMargin */.k : settled.margin);
    const greatestUsd = fitted.worstUsd.get(plan) ?? 0;
    const samples = fitted.cases.samplesOf(plan);
    const cost = (0,expected_cost/* expectedCost */.y)(plan, { greatestUsd, samples, earlier: earlier?.suite });
    return {
        cases,
        repeats,
        alpha,
        looks: Math.max(1, looks.length),
        unit,
        units,
        standard_deviation: standardDeviation,
        ...(measured === undefined ? { source: 'assumed' } : { source: 'measured', measured }),
        detectable_drop: (0,detectable_breakage/* detectableBreakage */.w)({ standardDeviation, n: units, level: level / metrics }),
        passable_margin: (0,passable_margin/* passableMargin */.O)({ ...question, n: units }),
        margin: settled.margin,
        margin_widened: settled.widened,
        ...(Number.isFinite(enough) ? { enough_units: enough } : {}),
        expected_usd: cost.usd,
        expected_from: cost.from,
        greatest_usd: greatestUsd,
    };
}
/** All metrics have to pass together, so each has to pass the more often. */
const chanceFor = (metrics) => 1 - (1 - detectable_breakage/* usualPower */._) / metrics;
/** A suite's own margin, or the default for the share of its cases that the budget let in. */
function ruleOf({ definition, cases }, planned) {
    const { margin } = definition.gate;
    if (margin === undefined)
        return { kind: 'default', drawnShare: planned / cases.length };
    return { kind: 'explicit', value: margin };
}
/** How many units the metric has that decides by the fewest, and how many metrics decide. */
function sizeOf(plan, { whole }) {
    const { gate, metric_cases: counts = {} } = (0,suite_measures/* measuresOf */.d6)(plan, whole);
    const deciding = Object.keys(gate.metrics).filter((name) => (0,gate_settings/* decides */.yN)(gate.metrics[name]));
    const planned = whole.countOf(plan);
    const shares = deciding.map((name) => ((0,own/* own */.Z)(counts, name) ?? planned) / planned).filter((share) => share > 0);
    const { clusters, alone } = (0,count_units/* countUnits */.j)(whole.questionsOf(plan));
    return {
        units: Math.max(1, Math.round((clusters + alone) * Math.min(1, ...shares))),
        unit: clusters > 0 ? 'cluster' : 'case',
        metrics: deciding.length,
    };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/planning/run-powers.js


/** What each plan of a run can show; `earlier` is what the run folder held, whose suites may be of other yardsticks. */
function powersOf(run, earlier) {
    const { changeSet, plans, fitted, settings, looksOf } = run;
    const { evaluation, isRepeated = false } = earlier ?? {};
    const isAgain = isRepeated && evaluation !== undefined && areSame(evaluation, changeSet);
    const powers = plans.map((plan) => {
        const known = earlierOf(plan, run, evaluation);
        const told = isAgain ? known?.suite.power : undefined;
        if (told?.cases === fitted.whole.countOf(plan))
            return [plan, told];
        const looks = looksOf(plan).filter((look) => look.repeats === plan.definition.repeats);
        return [plan, powerOf(plan, { fitted, alpha: settings.gate.alpha, looks, earlier: known })];
    });
    return new Map(powers.flatMap(([plan, power]) => (power === undefined ? [] : [[plan, power]])));
}
const areSame = (one, other) => one.policy === other.policy && one.base === other.base && one.head === other.head;
function earlierOf(plan, { identities }, evaluation) {
    const suite = evaluation?.suites.find(({ name, yardstick }) => name === plan.name && yardstick === plan.yardstick);
    if (evaluation === undefined || suite === undefined)
        return undefined;
    const isSame = whyOtherYardstick(suite.identity, identities.get(plan)) === undefined;
    return isSame ? { suite, head: evaluation.head } : undefined;
}

// EXTERNAL MODULE: ./dist/compiled/domain/suite/provider-notes.js
var provider_notes = __webpack_require__(52835);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/canary/reserve-canaries.js
var reserve_canaries = __webpack_require__(92676);
// EXTERNAL MODULE: ./dist/compiled/domain/graders/with-members.js
var with_members = __webpack_require__(50008);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/graders-of-task.js
var graders_of_task = __webpack_require__(73364);
;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/judges/mark-noise.js


/**
 * Marks one sample of each of the first cases to be graded twice. Their order is drawn by the seed of the run, so they
 * are a random part of the suite, and a part that the budget leaves.
 */
function markNoise(suite, samples) {
    if (suite.plan.judges === undefined)
        return suite;
    return {
        ...suite,
        tasksAt: (place, repeats) => {
            const each = suite.tasksAt(place, repeats);
            const isFurther = repeats !== undefined;
            if (isFurther || place >= samples || !(0,graders_of_task/* gradersOf */.Iy)(each).some(with_members/* asksModel */.mE))
                return each;
            return { ...each, tasks: markLast(each.tasks) };
        },
    };
}
/** The last one of head, which every suite asks. */
function markLast(tasks) {
    const last = tasks.findLastIndex(({ arm }) => arm === 'head');
    return tasks.map((task, index) => (index === last ? { ...task, isGradedTwice: true } : task));
}

// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/receipt.js
var receipt = __webpack_require__(24634);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/fit-budget.js + 2 modules
var fit_budget = __webpack_require__(47055);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/looks-of-plans.js + 1 modules
var looks_of_plans = __webpack_require__(43620);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/make-tasks.js + 2 modules
var make_tasks = __webpack_require__(59718);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/plan-notes.js + 2 modules
var plan_notes = __webpack_require__(42524);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/run-plan.js
var run_plan = __webpack_require__(67101);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/shared-caps.js + 1 modules
var shared_caps = __webpack_require__(65971);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/target-price.js + 2 modules
var target_price = __webpack_require__(90638);
;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/plan/prepare-run.js



















/**
 * Decides a run: whose rules bind, which cases fit the budget, in which order. Throws `UserError` for a template's
 * mistakes.
 */
function prepareRun(preparation) {
    const { changeSet, sides, planned, isUntrustedHead } = preparation;
    const { earlierRuns = {}, shard, refreshesBaseline = false } = preparation;
    const settings = bindingSettings(sides, isUntrustedHead);
    const whole = (0,shared_caps/* capsOf */.BG)(settings.budget, earlierRuns);
    const plans = planned.flatMap((each) => (each.kind === 'run' ? [each.plan] : []));
    if (settings.budget.unknown_price === 'error')
        (0,target_price/* refuseUnknownPrices */.D)(plans.flatMap(plan_suite/* modelsOfPlan */.$x));
    const seed = (0,digest/* digestOf */.ol)([changeSet.head, changeSet.policy]);
    const suites = plans.map((plan) => markNoise((0,make_tasks/* makeTasks */.b)(plan, seed), settings.judge_noise.samples));
    const caps = shard === undefined ? whole : (0,divide_caps/* capsOfShard */.nO)(whole, shard);
    const canaries = (0,reserve_canaries/* needOfCanaries */.IZ)(plans);
    const ownCanaries = (0,reserve_canaries/* gradesCanaries */.nR)(shard) ? canaries : (0,reserve_canaries/* needOfCanaries */.IZ)([]);
    const part = shard && { shard, caps: (0,reserve_canaries/* capsBesides */.lX)(caps, ownCanaries) };
    const samples = (0,fit_budget/* fitBudget */.Pz)(suites, { caps: (0,reserve_canaries/* capsBesides */.lX)(whole, canaries), part });
    const fitted = { ...samples, worstCase: (0,reserve_canaries/* withCanaries */.X$)(samples.worstCase, ownCanaries) };
    const notes = [
        ...(0,untrusted_budget/* untrustedCapNotes */.Y)(settings.budget, isUntrustedHead),
        ...(0,shared_caps/* sharedCapNotes */.RG)(settings.budget, earlierRuns),
        ...(0,plan_notes/* planNotes */.v)(plans, fitted),
        ...(0,provider_notes/* providerNotes */.D)(sides),
        ...(0,reserve_canaries/* canaryNotes */.KD)(canaries, plans, fitted),
        ...(0,import_notes/* importNotes */.j)(sides.head.imported),
    ];
    const looksOf = (0,looks_of_plans/* looksOfPlans */.o)(plans, { fitted, settings, shard });
    const runPlan = (0,run_plan/* describeRun */.vZ)({ changeSet, seed, plans, fitted, looksOf, shard, notes, refreshesBaseline });
    const identities = new Map(plans.map((plan) => [plan, identityOf(plan, sides[plan.yardstick])]));
    const powers = powersOf({ changeSet, plans, fitted, settings, identities, looksOf }, preparation.earlier);
    const adoption = isAdoption(sides);
    const plannedOf = (plan) => fitted.whole.countOf(plan);
    const facts = { changeSet, sides, planned, settings, adoption, isUntrustedHead, identities, plannedOf };
    const decided = { changeSet, adoption, settings, caps, planned, plans, suites, fitted };
    const told = { looksOf, runPlan, identities, powers, receiptBasis: (0,receipt/* receiptBasis */.RT)(facts) };
    return { ...decided, ...told, shard, refreshesBaseline };
}

// EXTERNAL MODULE: ./dist/compiled/domain/inference/provider/provider.js
var provider_provider = __webpack_require__(43752);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/side.js
var side = __webpack_require__(80781);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/target-model.js
var target_model = __webpack_require__(17623);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/target-route.js
var target_route = __webpack_require__(97727);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/plan/untrusted-head.js









/**
 * A commit without the providers it brings: what an untrusted head declares is no provider, nor what the target branch
 * once had and has dropped, since such a head chooses what it branches off.
 */
const withoutOwnProviders = (side) => ({ ...side, settings: { ...side.settings, providers: {} } });
/** Policy's cases as policy has them: an untrusted head adds no variable to them. */
const withoutHeadCases = (cases) => cases.policy === undefined ? cases : { ...cases, head: undefined };
/**
 * What a suite asks of its arms is policy's to say where head is not trusted. One that head has renamed is known by
 * what policy's asks, wherever that has moved.
 */
const retargets = ({ policy, head }) => policy !== undefined &&
    head !== undefined &&
    policy.name === head.name &&
    (0,digest/* digestOf */.ol)(policy.target) !== (0,digest/* digestOf */.ol)(head.target);
/**
 * Keeps of the plans what may run for a head whose author is not trusted: policy's suites on models that policy
 * permits. All else is not evaluated, which is no pass.
 */
function permitForUntrustedHead(planned, suite, policy) {
    const permitted = permittedModels(policy);
    return planned.flatMap((each) => {
        if (each.kind === 'problem')
            return [each];
        const { plan } = each;
        if (!plan.binding)
            return [];
        if (plan.yardstick === 'head')
            return [notEvaluated(plan, 'the suite comes from an untrusted head')];
        if (retargets(suite))
            return [notEvaluated(plan, 'an untrusted head gives the suite another target')];
        const { head } = plan.arms;
        // Such a head chooses its merge base too, and with it which program of the past would run.
        if ((0,plan_suite/* targetsOf */.QR)(plan.arms).some(({ provider }) => provider.api === 'command'))
            return [notEvaluated(plan, 'its target is a program, and none is run for an untrusted head')];
        if ((0,plan_suite/* targetsOf */.QR)(plan.arms).some((arm) => arm.provider.api === 'endpoint' && arm.modelDigest !== head.modelDigest))
            return [notEvaluated(plan, 'the merge base asks another endpoint than the target branch')];
        if (head.provider.api !== 'endpoint' && !permitted.has(head.modelDigest)) {
            return [notEvaluated(plan, `the target branch does not permit ${whatAnswers(head)} as head sets it`)];
        }
        return [each];
    });
}
/**
 * Digests of every binding that policy declares or that one of its prompt files carries, and of every route: one that
 * head puts together anew could send all cases to the dearest model, or search for a pattern of its own.
 */
function permittedModels(policy) {
    const carried = [...policy.prompts.values()].map((prompt) => ({
        ...(0,target/* modelNamedBy */.o4)(prompt, policy),
        parameters: prompt.parameters,
    }));
    const providers = (0,side/* providersOf */.O)(policy);
    const digests = [...Object.values(policy.settings.models), ...carried].flatMap((binding) => {
        const provider = (0,own/* own */.Z)(providers, binding.provider);
        return provider === undefined ? [] : [(0,target_model/* modelDigestOf */.pR)((0,provider_provider/* resolveProvider */.Kd)(provider, providers), binding)];
    });
    return new Set([...digests, ...permittedRoutes(policy)]);
}
/** A route of policy that cannot be resolved permits nothing. */
function permittedRoutes(policy) {
    return Object.entries(policy.settings.routes).flatMap(([name, settings]) => {
        try {
            return [(0,target_route/* resolveRoute */.i)(name, settings, { arm: policy, policy }).digest];
        }
        catch (error) {
            if (error instanceof user_error/* UserError */.yo)
                return [];
            throw error;
        }
    });
}
const whatAnswers = ({ route, model }) => route === undefined ? `the model ${model}` : `the route ${route.name}`;
const notEvaluated = ({ name, yardstick, definition }, reason) => ({
    kind: 'problem',
    problem: { name, yardstick, definition, problem: `not evaluated: ${reason}`, verdict: 'inconclusive' },
});

// EXTERNAL MODULE: ./dist/compiled/domain/suite/find-suite.js
var find_suite = __webpack_require__(46912);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/sides.js + 1 modules
var suite_sides = __webpack_require__(89396);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/evaluation-file.js + 2 modules
var evaluation_file = __webpack_require__(45320);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-sides.js + 2 modules
var read_sides = __webpack_require__(85085);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/canary/canary.js
var canary = __webpack_require__(83783);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-text.js
var read_text = __webpack_require__(24421);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/plan/read-canary.js



const maxCanaryBytes = 4_000_000;
/** A plan with the canary that its own commit has of its suite; what only stands beside needs none. */
async function withCanary(git, planned, sides) {
    if (planned.kind === 'problem' || !planned.plan.binding)
        return planned;
    const { plan } = planned;
    const path = plan.definition.canary;
    if (path === undefined)
        return planned;
    return {
        kind: 'run',
        plan: { ...plan, canary: { path, anchors: await readAnchors(git, path, sides[plan.yardstick]) } },
    };
}
/** A canary that cannot be read is told, since it must not stop the change that mends it. */
async function readAnchors(git, path, side) {
    try {
        const text = await (0,read_text/* readText */.yR)(git, side.blobs.get(path), path, maxCanaryBytes);
        return text === undefined ? { unusable: `${path} is not in the repository` } : (0,canary/* parseCanary */.cR)(text, path);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return { unusable: (0,user_error/* describeMistake */.yS)(error) };
        throw error;
    }
}

// EXTERNAL MODULE: ./dist/compiled/stages/steps/plan/read-cases.js + 2 modules
var read_cases = __webpack_require__(98732);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/plan/plan-run.js














/** Decides a run in every respect, without asking a model. Throws `UserError` for mistakes of the user's files. */
async function planRun(ports, changeSet, request) {
    const sides = await readTrustedSides(ports.git, changeSet, request.isUntrustedHead);
    await refuseCommittedState(ports.git, changeSet, { head: sides.head, folder: request.folder });
    const planned = await planSuites(ports.git, { sides, changeSet, request });
    const { isUntrustedHead, shard, refreshBaseline: refreshesBaseline } = request;
    const { budget } = bindingSide(sides, isUntrustedHead).settings;
    const earlierRuns = await readEarlierRuns(ports.spendRecords, budget, request.pullRequest);
    const known = await earlierEvaluation(ports.files, request.folder);
    const earlier = known && { evaluation: known, isRepeated: request.isDry !== true };
    const facts = { changeSet, sides, planned, isUntrustedHead, earlierRuns, earlier, shard, refreshesBaseline };
    return { run: prepareRun(facts), sides };
}
/** What an earlier run has left; one that cannot be read tells nothing. */
async function earlierEvaluation(files, folder) {
    try {
        return await (0,evaluation_file/* readEvaluation */.Lu)(files, folder);
    }
    catch {
        return undefined;
    }
}
/**
 * What other runs took from the caps that runs share, where one is set; nothing is known where there are no records.
 */
async function readEarlierRuns(records, budget, pullRequest) {
    const { per_day, per_pull_request } = budget;
    const day = per_day && (await records?.spentBefore({ kind: 'day' }, (0,shared_caps/* mostOfARun */.h5)(budget, per_day)));
    if (per_pull_request === undefined || pullRequest === undefined)
        return { day };
    const most = (0,shared_caps/* mostOfARun */.h5)(budget, per_pull_request);
    return { day, pullRequest: await records?.spentBefore({ kind: 'pull_request', pullRequest }, most) };
}
/**
 * Answers that somebody committed would be believed as if they had been asked for, and breakers as if a provider had
 * failed. The folder of a run may lie beside uncommitted work, which is the user's own.
 */
async function refuseCommittedState(git, { worktree }, { head, folder }) {
    const paths = { files: head.blobs.keys(), pointers: await git.pointers(head.tree) };
    const path = committedState(paths, worktree ? undefined : folder);
    if (path === undefined)
        return;
    throw new user_error/* UserError */.yo('runs and stored answers are in the repository, where anybody could have written them', {
        place: { path },
        hint: `git rm -r --cached ${path.split('/')[0]}, and let .gitignore have it`,
    });
}
async function readTrustedSides(git, trees, isUntrustedHead) {
    const sides = await (0,read_sides/* readSides */.hn)(git, trees, { isUntrustedHead });
    if (!isUntrustedHead)
        return sides;
    return { ...sides, base: withoutOwnProviders(sides.base), head: withoutOwnProviders(sides.head) };
}
/** A suite by the name that policy gives it, or head. */
const findAcross = (all, name) => all.find(({ head }) => head?.name === name) ?? (0,find_suite/* findSuite */.g)(all, name);
async function planSuites(git, { sides, changeSet, request }) {
    const evalsOnly = changeSet.lanes.every((lane) => lane === 'evals' || lane === 'docs');
    const planned = [];
    const all = (0,suite_sides/* suitesAcross */.PL)(sides);
    const suites = new Set((request.suites ?? changeSet.suites).map((name) => findAcross(all, name)));
    await (0,read_cases/* bringCases */.w)(git, suites, sides);
    for (const suite of suites) {
        const read = await (0,read_cases/* readCases */.k)(git, suite, sides);
        const unusable = request.unusableYardsticks?.get(suite.name);
        const cases = unusable === undefined ? read : { ...read, policy: { unusable } };
        if (!request.isUntrustedHead)
            planned.push(...(0,plan_suite/* planSuite */.Y0)(suite, sides, cases, evalsOnly));
        else {
            const plans = (0,plan_suite/* planSuite */.Y0)(suite, sides, withoutHeadCases(cases), evalsOnly);
            planned.push(...permitForUntrustedHead(plans, suite, sides.policy));
        }
    }
    const complete = await Promise.all(planned.map((each) => withCanary(git, (0,judges_of_plan/* withJudges */.r)(each, sides), sides)));
    return request.alter === undefined ? complete : complete.map(request.alter);
}


/***/ }),

/***/ 98732:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ bringCases),
  k: () => (/* binding */ readCases)
});

// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/possible-bounds.js
var possible_bounds = __webpack_require__(36479);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/tally/suite-measures.js
var suite_measures = __webpack_require__(16077);
// EXTERNAL MODULE: ./dist/compiled/domain/graders/suite-graders.js
var suite_graders = __webpack_require__(45525);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/smallest-passable-margin.js
var smallest_passable_margin = __webpack_require__(71429);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/configuration-file.js
var configuration_file = __webpack_require__(96913);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/count-units.js
var count_units = __webpack_require__(94906);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/settle-margin.js
var settle_margin = __webpack_require__(16431);
;// CONCATENATED MODULE: ./dist/compiled/domain/gate/refuse-impossible-margin.js







/**
 * Refuses a margin that even identical answers could not pass, before a call is paid for and before it is merged: the
 * `UserError` says how many cases could. Of the bounds that the gate may use the kindest is taken, since only scores
 * tell which one it is.
 */
function refuseImpossibleMargin(suite, cases, side) {
    const value = suite.gate.margin;
    if (value === undefined || !isAskedFor(suite, cases))
        return;
    const index = side.settings.suites.findIndex(({ name }) => name === suite.name);
    const isOwn = side.settings.suites[index]?.gate.margin !== undefined;
    const keys = isOwn ? ['suites', index, 'gate', 'margin'] : ['gate', 'margin'];
    const place = side.configuration?.placeOf(keys) ?? { path: configuration_file/* configurationFile */.h, line: 1, key: keys.join('.') };
    const { clusters, alone } = (0,count_units/* countUnits */.j)(cases);
    const { alpha } = side.settings.gate;
    const isClustered = clusters > 0;
    const bound = kindest((0,possible_bounds/* possibleBounds */.R)({ repeats: suite.repeats, isClustered }), value, alpha);
    const refusal = { subject: `suite ${suite.name}`, place, isClustered };
    (0,settle_margin/* settleMargin */.e)({ kind: 'explicit', value, refusal }, bound, { n: clusters + alone, missing: 0, alpha });
}
/** The bound by which the fewest cases can pass a margin. */
const kindest = (bounds, margin, alpha) => bounds.reduce((one, other) => (0,smallest_passable_margin/* casesForMargin */.VN)(other, margin, alpha) < (0,smallest_passable_margin/* casesForMargin */.VN)(one, margin, alpha) ? other : one);
/** Whether some metric of the suite has a role that is held to a margin. */
const isAskedFor = (suite, cases) => Object.keys(suite.gate.metrics).length === 0 ||
    Object.values((0,suite_measures/* gateOf */.Rv)(suite, (0,suite_graders/* metricsOf */.Ps)(suite.graders, cases)).metrics).includes('gate');

// EXTERNAL MODULE: ./dist/compiled/domain/suite/case-list.js
var case_list = __webpack_require__(9527);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/dataset.js + 2 modules
var dataset = __webpack_require__(83818);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/nearest-name.js
var nearest_name = __webpack_require__(55336);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/parts/part-of.js
var part_of = __webpack_require__(34912);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/refuse-unknown-metrics.js




/**
 * Refuses a suite that nothing grades, neither itself nor a case, and a floor or a role of a metric that nothing feeds,
 * since a misspelt name would leave it without effect. Throws a `UserError` at the suite's graders or gate.
 */
function refuseUnknownMetrics(suite, cases, side) {
    refuseUngraded(suite, cases, side);
    const wanted = [...Object.keys(suite.gate.floor), ...Object.keys(suite.gate.metrics)];
    if (wanted.length === 0)
        return;
    const known = (0,suite_graders/* metricsOf */.Ps)(suite.graders, cases);
    const unknown = wanted.find((metric) => !known.has(metric));
    if (unknown === undefined)
        return;
    const hint = (0,nearest_name/* suggestName */.S)(unknown, known.keys());
    throw new user_error/* UserError */.yo(`the suite \`${suite.name}\` has no metric \`${unknown}\``, {
        place: placeOf(suite, side, 'gate'),
        hint,
    });
}
/**
 * Cases may bring all graders, so that this is known only with them; what cannot be run for another reason says that.
 */
function refuseUngraded(suite, cases, side) {
    if (suite.graders.length > 0 || suite.problem !== undefined || (0,case_list/* bringGraders */.zT)(cases))
        return;
    throw new user_error/* UserError */.yo(`the suite \`${suite.name}\` has no graders, so nothing could fail`, {
        place: placeOf(suite, side, 'graders'),
        hint: 'add one, such as { type: equals, value: "{{expected}}" }',
    });
}
function placeOf({ name, place }, { settings, configuration }, key) {
    const index = settings.suites.findIndex((spec) => spec.name === name);
    return index === -1 || configuration === undefined ? place : configuration.placeOf(['suites', index, key]);
}

// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-text.js
var read_text = __webpack_require__(24421);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/plan/read-cases.js








const maxDatasetBytes = 200_000_000;
/** Has the datasets of suites come in one go, since they are read one after the other. */
async function bringCases(git, suites, sides) {
    const blobOf = (suite, side) => suite?.cases.kind === 'file' ? [side.blobs.get(suite.cases.path) ?? ''] : [];
    await git.bring([...suites].flatMap(({ policy, head }) => [...blobOf(policy, sides.policy), ...blobOf(head, sides.head)]));
}
/**
 * Reads policy's and head's cases of one suite, and holds its gate to what they can fill and pass. Head's mistakes are
 * thrown; policy's are told, since head may be what fixes them.
 */
async function readCases(git, suite, sides) {
    const read = suite.head && (await casesOf(git, suite.head, sides.head));
    const head = suite.head && read && usableCases(read, suite.head, sides.head);
    if (suite.policy === undefined)
        return { policy: undefined, head };
    try {
        const known = isSameDataset(suite, sides) ? read : undefined;
        const cases = known ?? (await casesOf(git, suite.policy, sides.policy));
        return { policy: usableCases(cases, suite.policy, sides.policy), head };
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return { policy: { unusable: (0,user_error/* describeMistake */.yS)(error) }, head };
        throw error;
    }
}
function usableCases(read, suite, side) {
    const cases = asOfPart(read, suite, side);
    refuseUnknownMetrics(suite, cases, side);
    refuseImpossibleMargin(suite, cases, side);
    return cases;
}
/** The graders that cases bring say names and paths as the file does that their suite stands in. */
function asOfPart(cases, { place }, side) {
    const relocate = (0,part_of/* graderRelocation */.Oy)(side, place.path);
    if (relocate === undefined || !(0,case_list/* bringGraders */.zT)(cases))
        return cases;
    return new case_list/* ChangedCases */.aE(cases, (question) => ({ ...question, graders: question.graders?.map(relocate) }));
}
/** True when policy and head take the cases from one path, where the same content lies. */
function isSameDataset({ policy, head }, sides) {
    if (policy?.cases.kind !== 'file' || head?.cases.kind !== 'file')
        return false;
    const { path } = policy.cases;
    return path === head.cases.path && sides.policy.blobs.get(path) === sides.head.blobs.get(path);
}
async function casesOf(git, { name, cases }, side) {
    if (cases.kind === 'inline')
        return cases.cases;
    const blob = side.blobs.get(cases.path);
    if (blob !== undefined && (0,dataset/* isLinesDataset */.ob)(cases.path)) {
        return (0,dataset/* parseDatasetLines */.rU)(await (0,read_text/* readLines */.Se)(git, blob, cases.path, maxDatasetBytes), cases.path);
    }
    const text = await (0,read_text/* readText */.yR)(git, blob, cases.path, maxDatasetBytes);
    if (text !== undefined)
        return (0,dataset/* parseDataset */.oH)(text, cases.path);
    if ((await git.pointers(side.tree)).includes(cases.path)) {
        throw new user_error/* UserError */.yo(`the dataset \`${cases.path}\` of the suite \`${name}\` is a link or a submodule, which is not read`, {
            place: cases.place,
            hint: 'name the file itself',
        });
    }
    const nearest = (0,nearest_name/* nearestName */.q)(cases.path, side.blobs.keys());
    throw new user_error/* UserError */.yo(`the dataset \`${cases.path}\` of the suite \`${name}\` is not in the repository`, {
        place: cases.place,
        hint: nearest === undefined ? 'commit it, or correct the path' : `did you mean \`${nearest}\`?`,
    });
}


/***/ })

};
;
})
