(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 1314;
exports.ids = [1314];
exports.modules = {

/***/ 29907:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ DigestText),
/* harmony export */   Z: () => (/* binding */ hexOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** A digest as artifacts write it: `sha256:` and 64 hex digits. */
const DigestText = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/u, 'must be `sha256:` and 64 hex digits');
/** The hex digits of a digest, as paths and names have them. */
const hexOf = (digest) => digest.replace('sha256:', '');


/***/ }),

/***/ 40977:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ withoutStacks)
/* harmony export */ });
/**
 * Works with a parser that makes an error of each mistake, most of which nobody looks at: of a text of nothing but
 * mistakes their stacks take nine tenths of the time.
 */
function withoutStacks(work) {
    const before = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    try {
        return work();
    }
    finally {
        Error.stackTraceLimit = before;
    }
}


/***/ }),

/***/ 56063:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ differingCommit)
/* harmony export */ });
/** Which of the three commits that a change is told by is another one in what is said to be of it. */
const differingCommit = (change, other) => sides.find((side) => change[side] !== other[side]);
const sides = ['policy', 'base', 'head'];


/***/ }),

/***/ 80383:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ reachesAnswers),
/* harmony export */   Y: () => (/* binding */ needsEvaluation)
/* harmony export */ });
/* harmony import */ var _lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93255);

/** Whether a change may alter what a model answers: it touches such a lane, or a suite that has to run. */
const reachesAnswers = ({ affected, lanes }) => affected.length > 0 || lanes.some(_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .changesAnswers */ .XX);
/**
 * Whether a change wants an evaluation before it can be judged. That of an edited lane workflow, or of a corpus that
 * does not pass, may run no suite, but says what policy is, without which nobody could override.
 */
const needsEvaluation = (changeSet) => reachesAnswers(changeSet) ||
    (changeSet.lane_workflows ?? []).length > 0 ||
    (changeSet.corpora ?? []).some(({ verdict }) => verdict !== 'pass');


/***/ }),

/***/ 1030:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ CommitId)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** The full id of a commit. */
const CommitId = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u, 'must be a full commit id');


/***/ }),

/***/ 50879:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JV: () => (/* binding */ whyBlocked),
/* harmony export */   Q$: () => (/* binding */ describeCorpus),
/* harmony export */   xM: () => (/* binding */ verdictOfCorpora)
/* harmony export */ });
/* harmony import */ var _gate_verdict_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9019);

/** The gravest word of all corpora; one that is inconclusive blocks where policy says so. */
function verdictOfCorpora(corpora, { inconclusive }) {
    const verdict = (0,_gate_verdict_word_js__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .Q)(corpora.map((corpus) => corpus.verdict));
    const blocks = verdict === 'fail' || verdict === 'error' || (verdict === 'inconclusive' && inconclusive === 'block');
    return { verdict, blocks };
}
const became = {
    pass: 'passes',
    'not-affected': 'is left as it was',
    inconclusive: 'does not pass',
    fail: 'does not pass',
    error: 'cannot be judged',
};
/** How a corpus ended, in a sentence. */
const describeCorpus = ({ name, verdict, reason }) => `the corpus ${name} ${became[verdict]}: ${reason}`;
/** The first corpus that blocks and why; `undefined` where none does. */
function whyBlocked(corpora, { verdict, blocks }) {
    const found = corpora.find((corpus) => corpus.verdict === verdict);
    return blocks && found !== undefined ? describeCorpus(found) : undefined;
}


/***/ }),

/***/ 41208:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ EnvironmentName)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** The name of an environment, which is a folder of the ledger as well. */
const EnvironmentName = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[a-z0-9][a-z0-9_-]{0,62}$/u, 'must be of lower-case letters, digits, `-` and `_`');


/***/ }),

/***/ 47317:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ baselineNotes),
/* harmony export */   t: () => (/* binding */ describeDays)
/* harmony export */ });
/**
 * What a reader must know of answers of base that were not asked for in this run; that they were not, reports tell
 * anyway.
 */
const baselineNotes = (suites) => suites.flatMap(({ name, yardstick, baseline }) => baseline === undefined
    ? []
    : sentencesOf(baseline).map((each) => `${name}${yardstick === 'head' ? " (head's yardstick)" : ''}: ${each}`));
function sentencesOf({ control, ...counts }) {
    if (control === undefined)
        return [];
    const { samples, scored, p_value, left_out = 0, other_model = 0, stale } = control;
    const found = stale ? 'and no longer score alike' : 'and score alike as far as can be seen';
    const compared = p_value === null ? 'and none can be compared' : `${found} (p = ${p_value.toFixed(4)})`;
    return [
        ...(samples === 0 ? [] : [`${originOf(counts)}; ${samples} of them were asked for once more, ${compared}`]),
        ...(scored < samples ? [`${samples - scored} of the fresh answers of base have no score to compare`] : []),
        ...(left_out > 0 ? [`no budget was left to ask for ${left_out} cached answers of base once more`] : []),
        ...(other_model > 0 ? [`${other_model} fresh answers of base are of another model than the cached ones`] : []),
    ];
}
function originOf({ cached, asked, oldest_days: days, undated = 0 }) {
    const age = days === undefined ? '' : `, the oldest ${describeDays(days)} old`;
    const unknown = undated === 0 ? '' : `, ${undated} of unknown age`;
    return `${cached} of ${cached + asked} answers of base come from the cache${age}${unknown}`;
}
/** A number of days as people say it. */
const describeDays = (days) => days < 1 ? 'less than a day' : `${Math.floor(days)} ${Math.floor(days) === 1 ? 'day' : 'days'}`;


/***/ }),

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

/***/ 67101:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PA: () => (/* binding */ runPlanFile),
/* harmony export */   Tz: () => (/* binding */ RunPlan),
/* harmony export */   vZ: () => (/* binding */ describeRun)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29294);
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

/***/ 24634:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RT: () => (/* binding */ receiptBasis),
/* harmony export */   fw: () => (/* binding */ receiptDigest),
/* harmony export */   ph: () => (/* binding */ ReceiptBasis)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29294);
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

/***/ 62231:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N7: () => (/* binding */ latestAttempt),
/* harmony export */   R5: () => (/* binding */ attemptNotes),
/* harmony export */   dN: () => (/* binding */ tellAttempt)
/* harmony export */ });
/** The latest attempt of its CI run that an evaluation has samples of, where that is not the first. */
function latestAttempt(parts) {
    const attempt = Math.max(1, ...parts.map((part) => part.attempt ?? 1));
    return attempt === 1 ? {} : { attempt };
}
/** What a reader must know of answers that perhaps take the place of those of an earlier attempt. */
function attemptNotes(parts) {
    const later = parts.filter(({ attempt }) => attempt !== undefined);
    const asked = later.flatMap(({ suites }) => suites).reduce((sum, { calls }) => sum + calls.made, 0);
    if (asked === 0)
        return [];
    const { attempt } = latestAttempt(later);
    const told = `this is attempt ${attempt} of its run, and nothing of an earlier one is here: ${asked} calls were made anew`;
    return [`${told}; the error rates of the gate hold for one attempt, not for the best of several`];
}
/** The evaluation of a later attempt of a CI run; of a first one, and where there are no attempts, as it is. */
function tellAttempt(evaluation, attempt) {
    if (attempt === undefined)
        return evaluation;
    const notes = [...evaluation.notes, ...attemptNotes([{ ...evaluation, attempt }])];
    return { ...evaluation, notes, attempt };
}


/***/ }),

/***/ 17991:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ samplesOfArm),
/* harmony export */   n: () => (/* binding */ failedSamples)
/* harmony export */ });
/** How many samples of an arm came to nothing that could be graded. */
const failedSamples = ({ incidents }) => Object.values(incidents).reduce((sum, count) => sum + count, 0);
/** How many samples of an arm were taken. */
const samplesOfArm = (arm) => arm.answered + failedSamples(arm);


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

/***/ 12915:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ tellCases)
/* harmony export */ });
/** The suite with each of its cases told otherwise, when its turn comes. */
function tellCases(suite, tell) {
    const { cases } = suite;
    return {
        ...suite,
        cases: {
            length: cases.length,
            *[Symbol.iterator]() {
                for (const each of cases)
                    yield tell(each);
            },
        },
    };
}


/***/ }),

/***/ 27614:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kI: () => (/* binding */ FlakyCase),
/* harmony export */   p9: () => (/* binding */ mostListed),
/* harmony export */   zI: () => (/* binding */ NewlyBrokenCase)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** A list names no more cases than this, the gravest first. */
const mostListed = 100;
/** A case that comes out now one way, now another, with nothing changed. */
const FlakyCase = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    passes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    samples: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    rate: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('Probability that two answers of the same arm differ'),
});
/** A case that fails now more than its history explains. */
const NewlyBrokenCase = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    passes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().describe('Of head, now'),
    samples: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    earlier_passes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    earlier_samples: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    p_value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('Of so few passes or fewer, beta-binomial'),
    q_value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('Benjamini-Hochberg over the cases'),
});


/***/ }),

/***/ 29470:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uJ: () => (/* binding */ findDisagreement),
  S4: () => (/* binding */ judge),
  ig: () => (/* binding */ lanesOfWhole)
});

// EXTERNAL MODULE: ./dist/compiled/domain/changes/differing-commit.js
var differing_commit = __webpack_require__(56063);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/lane.js
var changes_lane = __webpack_require__(93255);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/needs-evaluation.js
var needs_evaluation = __webpack_require__(80383);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/incident/incident-tolerances.js
var incident_tolerances = __webpack_require__(35991);
// EXTERNAL MODULE: ./dist/compiled/domain/corpus/check/corpora-verdict.js
var corpora_verdict = __webpack_require__(50879);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/configuration-file.js
var configuration_file = __webpack_require__(96913);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/verdict-word.js
var verdict_word = __webpack_require__(9019);
;// CONCATENATED MODULE: ./dist/compiled/domain/gate/findings-of-change.js




/** Changes that alter answers and that no suite evaluates. */
function uncoveredLanes({ lanes, changes }) {
    return lanes.filter(changes_lane/* changesAnswers */.XX).flatMap((lane) => {
        const uncovered = changes.filter((change) => change.lane === lane && change.suites.length === 0);
        const paths = [...new Set(uncovered.map(({ path }) => path))];
        if (paths.length === 0)
            return [];
        const why = uncovered.every(isOfProvider)
            ? '; a provider that the target branch has is asked as it stands there'
            : '';
        const reason = `no suite evaluates the ${lane} change in ${firstPaths(paths)}${why}`;
        return [{ word: 'inconclusive', lanes: [lane], reason }];
    });
}
const isOfProvider = ({ path, facet }) => path === configuration_file/* configurationFile */.h && facet.startsWith('providers.');
/**
 * A change of what runs the gate says nothing of answers, but what it lets through is no longer known: the workflow of
 * a pull request is the pull request's own.
 */
function editedGate({ lane_workflows: paths = [] }) {
    if (paths.length === 0)
        return [];
    const reason = `this change edits the workflows that run its own gate (${firstPaths(paths)}), which takes an override of \`code\``;
    return [{ word: 'inconclusive', lanes: ['code'], reason, alwaysBlocks: true }];
}
/** The corpora that the change touches. The gravest that is told of one counts, whatever sums it up. */
const judgedCorpora = ({ corpora = [] }) => corpora.map((corpus) => {
    const word = (0,verdict_word/* worst */.Q)([corpus.verdict, ...corpus.checks.map(({ verdict }) => verdict)]);
    return { word, lanes: ['data'], reason: (0,corpora_verdict/* describeCorpus */.Q$)(corpus), alwaysBlocks: corpus.blocks };
});
const mostPathsNamed = 5;
function firstPaths(paths) {
    const more = paths.length > mostPathsNamed ? ` and ${paths.length - mostPathsNamed} more` : '';
    return `${paths.slice(0, mostPathsNamed).join(', ')}${more}`;
}

// EXTERNAL MODULE: ./dist/compiled/domain/gate/judge-suite.js + 24 modules
var judge_suite = __webpack_require__(96771);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/word-of-role.js
var word_of_role = __webpack_require__(20274);
;// CONCATENATED MODULE: ./dist/compiled/domain/gate/judge.js








/**
 * The verdict over a change: for each touched lane the gravest of its binding suites, and for the whole the gravest of
 * all. What is missing (an evaluation, a run, a suite for a lane that changes answers) never reads as a pass. Throws a
 * `UserError` when a margin that binds cannot be passed.
 */
function judge(changeSet, evaluation) {
    if (evaluation === undefined) {
        return conclude(changeSet, undefined, { suites: [], findings: withoutEvaluation(changeSet) });
    }
    const disagreement = findDisagreement(changeSet, evaluation);
    if (disagreement !== undefined) {
        const finding = { word: 'error', lanes: changeSet.lanes, reason: disagreement };
        return conclude(changeSet, evaluation, { suites: [], findings: [finding] });
    }
    const settings = { ...evaluation.gate, shard: evaluation.shard };
    const judged = evaluation.suites.map((run) => (0,judge_suite/* judgeSuite */.C)(run, settings));
    const suites = letHeadMendYardsticks(changeSet, judged);
    const findings = [
        ...suites.filter(({ binding }) => binding).map((suite) => findingOf(suite, changeSet, evaluation)),
        ...missingRuns(changeSet.affected, suites),
        ...brokenYardsticks(suites),
        ...uncoveredLanes(changeSet),
        ...mixedLanes(changeSet, evaluation),
    ];
    return conclude(changeSet, evaluation, { suites, findings });
}
/** A change may pass today's gate and leave a yardstick behind that cannot judge the next one. */
const brokenYardsticks = (suites) => suites
    .filter(({ binding, yardstick, verdict }) => !binding && yardstick === 'head' && verdict === 'error')
    .map(({ name, reason }) => {
    const told = `${name}: the cases and graders of this change do not work: ${reason}`;
    return { word: 'inconclusive', lanes: ['evals'], reason: told };
});
/** Without an evaluation the policy that binds is unknown too, so only what leaves answers alone goes through. */
function withoutEvaluation(changeSet) {
    if (!(0,needs_evaluation/* reachesAnswers */.R)(changeSet))
        return [];
    const { affected, lanes } = changeSet;
    const reached = (0,changes_lane/* inOrder */.al)([...lanes.filter(changes_lane/* changesAnswers */.XX), ...affected.flatMap((suite) => suite.lanes)]);
    return [{ word: 'error', lanes: reached, reason: 'there is no evaluation of a change that reaches answers' }];
}
/** Why an evaluation is not of this change; `undefined` where it is. */
function findDisagreement(changeSet, evaluation) {
    const differing = (0,differing_commit/* differingCommit */.U)(changeSet, evaluation);
    if (differing === undefined)
        return undefined;
    const [change, measured] = [changeSet[differing], evaluation[differing]];
    return `the evaluation is of another change: its ${differing} is ${measured}, the change's is ${change}`;
}
/**
 * Where policy's own yardstick errs, a change that deploys nothing is judged by head's, for else a broken yardstick
 * could never be mended.
 */
function letHeadMendYardsticks(changeSet, suites) {
    if (touchedLanes(changeSet).some(changes_lane/* isDeployed */.Nj))
        return [...suites];
    const broken = suites.filter(({ binding, yardstick, verdict }) => binding && yardstick === 'policy' && verdict === 'error');
    const mended = new Set(broken.map(({ name }) => name).filter((name) => suites.some((suite) => isHeads(suite, name))));
    return suites.map((suite) => (mended.has(suite.name) ? { ...suite, binding: isHeads(suite, suite.name) } : suite));
}
const isHeads = (suite, name) => suite.name === name && suite.yardstick === 'head';
function findingOf(suite, { affected }, { adoption, shard }) {
    const lanes = affected.filter(({ name }) => name === suite.name).flatMap((each) => each.lanes);
    if (adoption && suite.verdict === 'pass') {
        return {
            word: 'inconclusive',
            lanes,
            reason: `${suite.name}: above its floor, but there was nothing to compare with`,
        };
    }
    if (shard !== undefined && shard.count > 1 && suite.verdict === 'pass') {
        const which = `shard ${shard.index} of ${shard.count}`;
        const reason = `${suite.name}: nothing against it in ${which}, but the other shards are not in this evaluation`;
        return { word: 'inconclusive', lanes, reason };
    }
    return { word: suite.verdict, lanes, reason: `${suite.name}: ${suite.reason}` };
}
function missingRuns(affected, suites) {
    return affected.flatMap(({ name, lanes }) => {
        const runs = suites.filter((suite) => suite.name === name);
        if (runs.some(({ binding }) => binding))
            return [];
        if (runs.length > 0)
            return [{ word: 'inconclusive', lanes, reason: `${name}: it ran, but under nothing that binds` }];
        return [{ word: 'error', lanes, reason: `${name}: this change affects it, but it did not run` }];
    });
}
function mixedLanes({ lanes }, { gate }) {
    if (gate.mixed_lanes !== 'block' || !(0,changes_lane/* isMixed */.Oq)(lanes))
        return [];
    const deployed = lanes.filter(changes_lane/* isDeployed */.Nj).join(', ');
    return [{ word: 'fail', lanes: [], reason: `the lanes ${deployed} ride in one change, which mixed_lanes forbids` }];
}
function conclude(changeSet, evaluation, found) {
    const { suites } = found;
    const findings = [...found.findings, ...judgedCorpora(changeSet), ...editedGate(changeSet)];
    const verdict = (0,verdict_word/* worst */.Q)(findings.map(({ word }) => word));
    const reasons = findings.filter(({ word }) => word === verdict).map(({ reason }) => reason);
    const policy = evaluation?.gate.inconclusive ?? 'warn';
    const blockers = blockersOf(changeSet, policy, { suites, findings });
    return {
        version: 1,
        verdict,
        reason: reasons.length === 0 ? 'this change reaches nothing that is evaluated' : reasons.join('; '),
        blocks: blockers.length > 0,
        policy: changeSet.policy,
        base: changeSet.base,
        head: changeSet.head,
        worktree: changeSet.worktree,
        adoption: evaluation?.adoption ?? false,
        lanes: judgeLanes(changeSet, findings),
        ...(changeSet.lane_workflows === undefined ? {} : { lane_workflows: changeSet.lane_workflows }),
        ...(changeSet.corpora === undefined ? {} : { corpora: changeSet.corpora }),
        mixed: (0,changes_lane/* isMixed */.Oq)(changeSet.lanes),
        inconclusive_policy: policy,
        ...(evaluation?.shard === undefined ? {} : { shard: evaluation.shard }),
        suites,
        ownership: evaluation?.ownership ?? {},
        spent_usd: evaluation?.spent.usd ?? 0,
        ...(blockers.length === 0 ? {} : { blockers }),
        ...(evaluation?.receipt === undefined ? {} : { receipt: evaluation.receipt }),
        notes: [...new Set([...changeSet.notes, ...(evaluation?.notes ?? []), ...notesOf(changeSet, suites)])],
    };
}
/** What a reader should know besides the verdict: what nobody watches, and whose yardstick stood in. */
function notesOf(changeSet, suites) {
    const replaced = suites.filter(({ binding, yardstick }) => !binding && yardstick === 'policy');
    return [
        ...uncoveredLanes(changeSet).map(({ reason }) => reason),
        ...(changeSet.corpora ?? []).flatMap(({ name, notes }) => notes.map((note) => `the corpus ${name}: ${note}`)),
        ...suites.flatMap(unmeasuredLimits),
        ...replaced.map(({ name, reason }) => `${name}: policy's own yardstick fails, so head's decides (${reason})`),
    ];
}
/** A limit that nothing was measured against decides nothing, which nobody may take for a pass. */
const unmeasuredLimits = ({ name, binding, guardrails = [] }) => guardrails
    .filter(({ verdict }) => binding && verdict === 'not-measured')
    .map((each) => `${name}: the limit on ${each.name} was not measured: ${each.reason}`);
/** Lanes of the change, those that an affected suite names, and `code` where the change edits what runs its gate. */
const touchedLanes = ({ lanes, affected, lane_workflows: paths = [] }) => (0,changes_lane/* inOrder */.al)([...lanes, ...affected.flatMap((suite) => suite.lanes), ...(paths.length === 0 ? [] : ['code'])]);
/** The lanes that may block a change: those that it touches, `data` with its corpora, and else all that deploy. */
function lanesOfWhole(changeSet) {
    const touched = (0,changes_lane/* inOrder */.al)([...touchedLanes(changeSet), ...judgedCorpora(changeSet).flatMap(({ lanes }) => lanes)]);
    return touched.length > 0 ? touched : changes_lane/* Lane */.J$.options.filter(changes_lane/* isDeployed */.Nj);
}
function judgeLanes(changeSet, findings) {
    if (changeSet.harness !== undefined)
        return {};
    const touched = touchedLanes(changeSet);
    const told = changes_lane/* Lane */.J$.options.filter((lane) => (0,changes_lane/* isDeployed */.Nj)(lane) || touched.includes(lane));
    const wordOf = (lane) => (0,verdict_word/* worst */.Q)(findings.filter(({ lanes }) => lanes.includes(lane)).map(({ word }) => word));
    return Object.fromEntries(told.map((lane) => [lane, wordOf(lane)]));
}
/** What is of no single lane is of all that the change touches, and else of all that deploy. */
function blockersOf(changeSet, policy, { suites, findings }) {
    const isInconclusiveBlocking = policy === 'block' || (policy === 'lean' && suites.some(leansToFail));
    const blocking = findings.filter(({ word, alwaysBlocks }) => alwaysBlocks || isGrave(word) || (word === 'inconclusive' && isInconclusiveBlocking));
    const ofNone = lanesOfWhole(changeSet);
    return blocking.map(({ word, lanes, reason }) => {
        return { verdict: word, lanes: lanes.length > 0 ? (0,changes_lane/* inOrder */.al)(lanes) : ofNone, reason, overridden: false };
    });
}
const isGrave = (word) => word === 'fail' || word === 'error';
/**
 * The estimate of some binding metric speaks against it, or head's model spoils more than is tolerated, proven or not.
 */
const leansToFail = ({ binding, metrics, incident_verdicts: incidents }) => binding &&
    (metrics.some(word_of_role/* leansAgainst */.D3) ||
        incidents.some(({ arm, exceeded, kind }) => arm === 'head' && exceeded && (0,incident_tolerances/* causeOfKind */.H6)(kind) === 'model'));


/***/ }),

/***/ 60603:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qw: () => (/* binding */ MetricVerdict),
  Y: () => (/* binding */ Verdict),
  Y1: () => (/* binding */ verdictFile)
});

// UNUSED EXPORTS: Blocker, IncidentVerdict, SuiteVerdict

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/change-set.js
var change_set = __webpack_require__(22940);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/lane.js
var lane = __webpack_require__(93255);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/baseline/baseline-run.js
var baseline_run = __webpack_require__(34021);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/evaluation.js + 2 modules
var evaluation = __webpack_require__(6360);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/judges/judge-row.js
var judge_row = __webpack_require__(78441);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/looks.js
var looks = __webpack_require__(40060);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/power.js
var power = __webpack_require__(71441);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/sample.js + 1 modules
var sample = __webpack_require__(55762);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/budget/divide-caps.js
var divide_caps = __webpack_require__(57604);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/incident/incident-tolerances.js
var incident_tolerances = __webpack_require__(35991);
// EXTERNAL MODULE: ./dist/compiled/domain/override/override.js
var override = __webpack_require__(24230);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/gate-settings.js
var gate_settings = __webpack_require__(10387);
;// CONCATENATED MODULE: ./dist/compiled/domain/gate/attribution-verdict.js


const Interval = schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]);
/** An effect on the mean score, of one lane or of several together beyond what each does alone. */
const Effect = schemas/* strictObject */.rej({
    lanes: schemas/* array */.YOg(lane/* Lane */.J$).min(1).describe('Several of a part where their changes stand in the same files'),
    effect: schemas/* number */.aig().describe('Negative for a loss'),
    interval: Interval.describe('Two-sided 95 % t interval over cases, or clusters, within what such a mean can be'),
    p_value: schemas/* number */.aig()
        .describe('Sign-flip mid-p: of a part one-sided, of a loss; of an interaction two-sided. Holm-adjusted each'),
});
/** Which lane carries the difference of one metric. */
const AttributionVerdict = schemas/* strictObject */.rej({
    metric: schemas/* string */.YjP(),
    n: schemas/* number */.aig().int().describe('Cases, or clusters, that all arms have a score of'),
    total: schemas/* number */.aig().nullable().describe('head minus base over these; null where nothing can be told'),
    parts: schemas/* array */.YOg(Effect).describe('One a lane; Shapley values, which add up to the total'),
    interactions: schemas/* array */.YOg(Effect).describe('Lanes that act together otherwise than alone'),
    carried_by: schemas/* array */.YOg(lane/* Lane */.J$).describe('The lanes that are shown to carry a loss; none where it cannot be told'),
    together: schemas/* boolean */.zMY()
        .describe('True where lanes act together otherwise than alone, so that no single one is to blame'),
    reason: schemas/* string */.YjP(),
});

// EXTERNAL MODULE: ./dist/compiled/domain/gate/case-history.js
var case_history = __webpack_require__(27614);
;// CONCATENATED MODULE: ./dist/compiled/domain/gate/guardrail-verdict.js

/** Cost or latency of head over that of base, against the increase that is allowed. */
const GuardrailVerdict = schemas/* strictObject */.rej({
    name: schemas/* enum */.k5n(['cost', 'latency']),
    verdict: schemas/* enum */.k5n(['pass', 'fail', 'inconclusive', 'not-measured'])
        .describe('not-measured decides nothing: there is no base, or answers were cached or replayed'),
    n: schemas/* number */.aig().int().describe('Cases that both arms have numbers of'),
    base: schemas/* number */.aig().nullable().describe('US dollars a sample, or the 95th percentile in ms'),
    head: schemas/* number */.aig().nullable(),
    ratio: schemas/* number */.aig().nullable().describe('head over base'),
    interval: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()])
        .nullable()
        .describe('Of the ratio, two-sided at 1 - 2 alpha; null where it has no upper end'),
    max_increase: schemas/* number */.aig(),
    reason: schemas/* string */.YjP(),
});

;// CONCATENATED MODULE: ./dist/compiled/domain/gate/slice-verdict.js

/** One metric among the cases of one tag; it decides nothing. */
const SliceVerdict = schemas/* strictObject */.rej({
    tag: schemas/* string */.YjP(),
    n: schemas/* number */.aig().int().describe('Cases, or clusters, with the tag'),
    base: schemas/* number */.aig(),
    head: schemas/* number */.aig(),
    difference: schemas/* number */.aig(),
    interval: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]),
    p_value: schemas/* number */.aig().describe('One-sided: head is not worse'),
    q_value: schemas/* number */.aig().describe('Benjamini-Hochberg over the slices of the metric'),
});

// EXTERNAL MODULE: ./dist/compiled/domain/gate/verdict-word.js
var verdict_word = __webpack_require__(9019);
;// CONCATENATED MODULE: ./dist/compiled/domain/gate/verdict.js


















const verdict_Interval = schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]);
/** One metric of one suite, base against head. Scores and differences are in [0, 1] and [-1, 1]. */
const MetricVerdict = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    role: gate_settings/* MetricRole */.bP,
    verdict: verdict_word/* VerdictWord */.E,
    unit: schemas/* enum */.k5n(['case', 'cluster']).describe('What is compared, and counted below'),
    n: schemas/* number */.aig().int().describe('Cases, or clusters, that were compared'),
    cases_worse: schemas/* number */.aig().int().nullable().describe('Units whose mean score fell; null when nothing was compared'),
    cases_better: schemas/* number */.aig().int().nullable().describe('Units whose mean score rose; null when nothing was compared'),
    base: schemas/* number */.aig().nullable().describe('Mean score of the base arm; null when nothing was compared'),
    head: schemas/* number */.aig().nullable(),
    difference: schemas/* number */.aig().nullable().describe('head minus base'),
    interval: verdict_Interval.nullable().describe('Two-sided interval of the difference at `confidence`'),
    confidence: schemas/* number */.aig().describe('Of the two-sided intervals: 1 - 2 alpha; each end alone holds with 1 - alpha'),
    p_fail: schemas/* number */.aig().nullable().describe('One-sided p-value of "head is not worse"; sign-flip mid-p'),
    pass_bound: schemas/* number */.aig().nullable().describe('Lower bound of the difference; above -margin is a pass'),
    margin: schemas/* number */.aig(),
    margin_widened: schemas/* boolean */.zMY().describe('The default margin was too narrow for this many cases'),
    method: schemas/* string */.YjP(),
    detectable_drop: schemas/* number */.aig()
        .nullable()
        .describe('The drop that would be found with 80 % power, at the level of `confidence` shared by the metrics'),
    floor: schemas/* strictObject */.rej({ bound: schemas/* number */.aig(), interval: verdict_Interval, verdict: verdict_word/* VerdictWord */.E }).optional(),
    slices: schemas/* array */.YOg(SliceVerdict).optional().describe('By tag, for information'),
    reason: schemas/* string */.YjP(),
});
/** One kind of incident, or notice, in one arm against its tolerance; kinds that did not happen have none. */
const IncidentVerdict = schemas/* strictObject */.rej({
    kind: incident_tolerances/* TolerableKind */.zN,
    arm: sample/* Arm */.zj,
    count: schemas/* number */.aig().int(),
    samples: schemas/* number */.aig().int().describe('Samples of the arm, with an answer or without'),
    share: schemas/* number */.aig().describe('count of samples'),
    tolerance: schemas/* number */.aig().describe('The share up to which the kind is tolerated'),
    exceeded: schemas/* boolean */.zMY(),
    verdict: schemas/* enum */.k5n(['pass', 'inconclusive', 'fail']).describe('What it makes of the suite; pass while tolerated'),
});
const SuiteVerdict = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    yardstick: sample/* Yardstick */.xp,
    binding: schemas/* boolean */.zMY(),
    verdict: verdict_word/* VerdictWord */.E,
    reason: schemas/* string */.YjP(),
    metrics: schemas/* array */.YOg(MetricVerdict),
    cases: schemas/* strictObject */.rej({
        total: schemas/* number */.aig().int(),
        planned: schemas/* number */.aig().int(),
        compared: schemas/* number */.aig().int(),
        missing: schemas/* number */.aig().int().describe('Planned cases without a score in one of the arms'),
    }),
    calls: schemas/* strictObject */.rej({ made: schemas/* number */.aig().int(), cached: schemas/* number */.aig().int(), saved: schemas/* number */.aig().int() }),
    cost_usd: schemas/* number */.aig(),
    judges: schemas/* array */.YOg(judge_row/* JudgeRow */.g).optional().describe('As in the evaluation'),
    incidents: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().int()),
    incident_verdicts: schemas/* array */.YOg(IncidentVerdict),
    guardrails: schemas/* array */.YOg(GuardrailVerdict).optional().describe('Cost and latency, where they gate'),
    looks: looks/* Looks */.Xs.optional(),
    power: power/* Power */.a.optional(),
    baseline: baseline_run/* BaselineRun */.f.optional(),
    attribution: schemas/* array */.YOg(AttributionVerdict).optional().describe('One a metric that decides'),
    flaky_cases: schemas/* array */.YOg(case_history/* FlakyCase */.kI).max(case_history/* mostListed */.p9).optional().describe('The flakiest, for information'),
    newly_broken_cases: schemas/* array */.YOg(case_history/* NewlyBrokenCase */.zI).max(case_history/* mostListed */.p9).optional().describe('The surest, for information'),
    arms: schemas/* strictObject */.rej({ base: evaluation/* ArmTotals */.aD.optional(), head: evaluation/* ArmTotals */.aD.optional() }),
});
/** One thing that blocks a change. */
const Blocker = schemas/* strictObject */.rej({
    verdict: verdict_word/* VerdictWord */.E,
    lanes: schemas/* array */.YOg(lane/* Lane */.J$).describe('The lanes that an override must name to set it aside, every one of them'),
    reason: schemas/* string */.YjP(),
    overridden: schemas/* boolean */.zMY(),
});
/** What `gate` decided: `verdict.json`. */
const Verdict = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    verdict: verdict_word/* VerdictWord */.E,
    reason: schemas/* string */.YjP(),
    blocks: schemas/* boolean */.zMY().describe('What the exit status says: true when the change may not be merged'),
    policy: schemas/* string */.YjP(),
    base: schemas/* string */.YjP(),
    head: schemas/* string */.YjP(),
    worktree: schemas/* boolean */.zMY().describe('True when head is the uncommitted work of a checkout'),
    adoption: schemas/* boolean */.zMY().describe('True when the target branch has no suites yet, so that there is no baseline'),
    lanes: schemas/* partialRecord */.jgl(lane/* Lane */.J$, verdict_word/* VerdictWord */.E)
        .describe('Every deployed lane; evals and docs when touched; none of the results of another harness'),
    lane_workflows: change_set/* ChangeSet */.VR.shape.lane_workflows,
    corpora: change_set/* ChangeSet */.VR.shape.corpora,
    mixed: schemas/* boolean */.zMY(),
    inconclusive_policy: schemas/* enum */.k5n(['warn', 'block', 'lean']),
    shard: divide_caps/* Shard */.Lk.optional().describe('Which part of a run was judged, counted from 1; the whole when absent'),
    suites: schemas/* array */.YOg(SuiteVerdict),
    ownership: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    spent_usd: schemas/* number */.aig(),
    blockers: schemas/* array */.YOg(Blocker)
        .optional()
        .describe('What blocks, or would but for an override; absent where nothing does'),
    overrides: schemas/* array */.YOg(override/* AppliedOverride */.Y).optional().describe('Overrides of this very head, in force or not'),
    receipt: schemas/* strictObject */.rej({ digest: schemas/* string */.YjP(), reused_from: schemas/* string */.YjP().optional() })
        .optional()
        .describe('What the verdict depends on, and the run whose samples it reuses'),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const verdictFile = 'verdict.json';


/***/ }),

/***/ 20274:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ leansAgainst),
/* harmony export */   OJ: () => (/* binding */ couldFail),
/* harmony export */   c9: () => (/* binding */ asksForMargin),
/* harmony export */   im: () => (/* binding */ wordOfRole)
/* harmony export */ });
/**
 * What a comparison makes of a metric. A proven drop fails every role, but for the small one that a `gate` has proven
 * to lie within its margin. To pass, a `gate` rules out a drop of the margin, a `success` proves a gain by its bound
 * and by the test that proves drops, and a `deterioration` only has no proven drop, where there is enough data for
 * one to have been proven.
 */
function wordOfRole(comparison, rule) {
    const [low] = comparison.interval;
    const { role, margin, alpha, adjustedP } = rule;
    const isDropProven = adjustedP <= alpha;
    if (role === 'deterioration') {
        if (isDropProven)
            return 'fail';
        return rule.isLastLook !== false && couldFail(comparison, rule) ? 'pass' : 'inconclusive';
    }
    const isProven = role === 'success' ? low > 0 && comparison.pGain <= alpha : low > -margin && rule.areTooFew !== true;
    if (isProven)
        return 'pass';
    return isDropProven ? 'fail' : 'inconclusive';
}
/**
 * True where so many units could prove a drop at all: when every one of them is worse, the sign-flip mid-p is 2^-n / 2,
 * and it may have to bear the whole correction for the other metrics.
 */
const couldFail = ({ n }, { alpha, deciding }) => Math.max(1, deciding) * 0.5 ** (n + 1) <= alpha;
/** Only these roles are held to a margin. */
const asksForMargin = (role) => role === 'gate' || role === 'report';
/** Whether the estimate alone speaks against a metric: as far below base as its role forbids, or no better. */
function leansAgainst({ role, difference, margin }) {
    if (difference === null || role === 'report')
        return false;
    return role === 'deterioration' ? difference < 0 : difference <= -margin;
}


/***/ }),

/***/ 5592:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ longestRemark),
/* harmony export */   Ag: () => (/* binding */ Actor),
/* harmony export */   Nc: () => (/* binding */ Remark)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** Characters that a remark keeps at most. */
const longestRemark = 500;
/** Who made a record. */
const Actor = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(320);
/** What a record says in words: why it was made, or what was found. */
const Remark = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1).max(longestRemark);


/***/ }),

/***/ 76419:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   Qq: () => (/* binding */ hoursAfter),
/* harmony export */   UH: () => (/* binding */ hoursBetween),
/* harmony export */   "do": () => (/* binding */ Moment),
/* harmony export */   eG: () => (/* binding */ laterOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64377);

/** A moment as records have it: RFC 3339 in UTC. */
const Moment = zod__WEBPACK_IMPORTED_MODULE_0__/* .datetime */ .w$();
/** A moment to the second. `ms` is milliseconds since 1970. */
const momentOf = (ms) => `${new Date(ms).toISOString().slice(0, 19)}Z`;
const hourMs = 3_600_000;
/** Hours from one moment to another; negative where the other comes first. */
const hoursBetween = (from, to) => (Date.parse(to) - Date.parse(from)) / hourMs;
/** The moment so many hours after another, to the second. */
const hoursAfter = (from, hours) => momentOf(Date.parse(from) + hours * hourMs);
/** The later of two moments. */
const laterOf = (one, other) => (Date.parse(one) >= Date.parse(other) ? one : other);


/***/ }),

/***/ 24230:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ AppliedOverride),
/* harmony export */   d: () => (/* binding */ Override)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _changes_lane_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93255);
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1030);
/* harmony import */ var _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5592);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76419);





/**
 * Somebody's word that a change may be merged in spite of its verdict. It is about one commit, and never changes a
 * score.
 */
const Override = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('override'),
    head: _commit_id_js__WEBPACK_IMPORTED_MODULE_2__/* .CommitId */ .j.describe('The full id of the commit that it lets through'),
    lanes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_changes_lane_js__WEBPACK_IMPORTED_MODULE_1__/* .Lane */ .J$).min(1).max(_changes_lane_js__WEBPACK_IMPORTED_MODULE_1__/* .Lane */ .J$.options.length).describe('The lanes whose verdict it sets aside'),
    reason: _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .Remark */ .Nc,
    by: _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .Actor */ .Ag.describe('The login, or the name and address of git, of whoever takes it on'),
    at: _moment_js__WEBPACK_IMPORTED_MODULE_4__/* .Moment */ ["do"].describe('When it was given, RFC 3339 in UTC'),
    expires: _moment_js__WEBPACK_IMPORTED_MODULE_4__/* .Moment */ ["do"].describe('Until when it holds, RFC 3339 in UTC'),
});
/** An override as a verdict tells it. */
const AppliedOverride = Override.omit({ version: true, kind: true, head: true }).extend({
    holds: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('False where it has expired or came from somebody who may not give it'),
    why_not: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});


/***/ }),

/***/ 63859:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ receiptArtifact),
/* harmony export */   Ll: () => (/* binding */ receiptBasisFile),
/* harmony export */   fR: () => (/* binding */ receiptFile)
/* harmony export */ });
/** Where a run in CI leaves its receipt in its folder, for the workflow to upload. */
const receiptFile = 'receipt.json';
const prefix = 'sha256:';
const digitsInName = 32;
/** The name of the artifact that the receipt of a digest is uploaded as. */
const receiptArtifact = (digest) => `lanegate-receipt-${digest.slice(prefix.length, prefix.length + digitsInName)}`;
/** Where a shard leaves what the receipt of the whole run depends on, since only the merged run has a verdict. */
const receiptBasisFile = 'receipt-basis.json';


/***/ }),

/***/ 31425:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ LaneDigests),
/* harmony export */   k: () => (/* binding */ ReleasedLane)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29907);


/** The lanes that are released and deployed, each on its own. */
const ReleasedLane = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['code', 'prompt', 'model', 'data']);
/** What each lane is in one state of the repository; a lane that is absent has nothing in it. */
const LaneDigests = zod__WEBPACK_IMPORTED_MODULE_0__/* .partialRecord */ .jgl(ReleasedLane, _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E);


/***/ }),

/***/ 79588:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ meantParameter),
/* harmony export */   mQ: () => (/* binding */ namedHere),
/* harmony export */   vt: () => (/* binding */ asCamel)
/* harmony export */ });
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35835);

/** Parameters of the chat completions dialect that other libraries spell otherwise. */
const known = [
    ...['temperature', 'top_p', 'top_k', 'max_tokens', 'seed', 'stop', 'frequency_penalty', 'presence_penalty'],
    ...['response_format', 'tools', 'tool_choice', 'parallel_tool_calls', 'reasoning_effort', 'logit_bias'],
    ...['logprobs', 'top_logprobs', 'verbosity'],
];
const plainName = (name) => name.toLowerCase().replaceAll(/[_-]/g, '');
/** What is asked for under each name, written without its marks: the known names, and what others call the same. */
const meanings = {
    ...Object.fromEntries(known.map((name) => [plainName(name), name])),
    maxoutputtokens: 'max_tokens',
    maxcompletiontokens: 'max_tokens',
    maxnewtokens: 'max_tokens',
    maxtokenstosample: 'max_tokens',
    numpredict: 'max_tokens',
    stopsequences: 'stop',
};
/** The parameter that a name means which is another library's, or misspelt; nothing where the name may be meant. */
function meantParameter(written) {
    const meant = (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(meanings, plainName(written));
    return meant === written ? undefined : meant;
}
/**
 * Parameters of a file whose format writes `topP`, under the names that are known here; `names` are its own words
 * beside those.
 */
const namedHere = (parameters, names) => Object.fromEntries(Object.entries(parameters).map(([name, value]) => [(0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(names, name) ?? knownAsCamel(name) ?? name, value]));
function knownAsCamel(written) {
    const meant = meantParameter(written);
    const isCamel = meant !== undefined && /^[a-z]+[A-Z]/.test(written) && plainName(written) === plainName(meant);
    return isCamel ? meant : undefined;
}
/** A known name as formats write it that are read by JavaScript: `topP`. */
const asCamel = (name) => name.replaceAll(/_([a-z])/g, (_, letter) => letter.toUpperCase());


/***/ }),

/***/ 70176:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ mostRepeatsOf)
/* harmony export */ });
/** How often a case may be asked at the most, once an inconclusive verdict has added all repeats that it may. */
const mostRepeatsOf = ({ repeats, maxRepeats = 0 }) => Math.max(repeats, maxRepeats);


/***/ }),

/***/ 65599:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ parseLocatedYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/json-loss.js
var json_loss = __webpack_require__(13313);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/without-stacks.js
var without_stacks = __webpack_require__(40977);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/yaml/aliases.js

/**
 * Characters that aliases may add to a text; a few that name one another could stand for more than any memory holds.
 */
const mostAdded = 5_000_000;
/** True of a document whose aliases stand for themselves, or for more than anybody means. */
const repeatsTooMuch = ({ contents }, written) => sizeOf(contents, new Map()) > written + mostAdded;
/**
 * About as many characters as a node would take if it were written without aliases. An alias means the last anchor
 * before it.
 */
function sizeOf(node, anchored) {
    if ((0,dist/* isAlias */.Vj)(node))
        return anchored.get(node.source) ?? 0;
    if ((0,dist/* isPair */.tO)(node))
        return sizeOf(node.key, anchored) + sizeOf(node.value, anchored);
    if ((0,dist/* isScalar */.jn)(node))
        return settled(node.anchor, String(node.value ?? '').length, anchored);
    if (!(0,dist/* isCollection */.P3)(node))
        return 0;
    if (node.anchor !== undefined)
        anchored.set(node.anchor, Number.POSITIVE_INFINITY);
    return settled(node.anchor, node.items.reduce((size, item) => size + sizeOf(item, anchored), 0), anchored);
}
function settled(anchor, length, anchored) {
    const size = length + 1;
    if (anchor !== undefined)
        anchored.set(anchor, size);
    return size;
}

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/whole-number.js
var whole_number = __webpack_require__(60680);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/yaml/loss.js


/** The first key that its mapping has already or that no object keeps, or the first number that would be rounded. */
function findYamlLoss(node) {
    if ((0,dist/* isScalar */.jn)(node))
        return roundedNumber(node);
    if (!(0,dist/* isNode */.Ll)(node) || !('items' in node) || !Array.isArray(node.items))
        return undefined;
    const seen = new Set();
    let before;
    for (const item of node.items) {
        const loss = (0,dist/* isPair */.tO)(item) ? lossOfPair(item, before, seen) : findYamlLoss(item);
        if (loss !== undefined)
            return loss;
        before = item;
    }
    return undefined;
}
const lossOfPair = (pair, before, seen) => numberWithComma(pair, before) ?? findYamlLoss(pair.key) ?? lossOfKey(pair.key, seen) ?? findYamlLoss(pair.value);
/** Of `{ a: 1,000 }` a parser makes `a: 1` and a key `000` without a value. */
function numberWithComma({ key, value }, before) {
    if (!(0,dist/* isPair */.tO)(before) || !(0,dist/* isScalar */.jn)(before.value) || !(0,dist/* isScalar */.jn)(key) || (0,dist/* isNode */.Ll)(value))
        return undefined;
    const [start = 0, end] = before.value.range ?? [];
    const isNext = end !== undefined && key.range?.[0] === end + 1;
    if (!isNext || typeof before.value.value !== 'number' || !/^\d+$/u.test(key.source ?? ''))
        return undefined;
    return { kind: 'number-with-comma', text: `${before.value.source},${key.source}`, offset: start };
}
function roundedNumber(node) {
    const { value, source = '' } = node;
    if (typeof value !== 'number' || !(0,whole_number/* isRoundedNumber */.j)(source))
        return undefined;
    return { kind: 'rounded-number', text: source, offset: node.range?.[0] ?? 0 };
}
/** Keys are texts in the end, so that `1` and `"1"` are the same. */
function lossOfKey(node, seen) {
    if ((0,dist/* isCollection */.P3)(node))
        return { kind: 'compound-key', text: String(node), offset: node.range?.[0] ?? 0 };
    if (!(0,dist/* isScalar */.jn)(node))
        return undefined;
    const text = String(node.value ?? '');
    const offset = node.range?.[0] ?? 0;
    if (text === '__proto__')
        return { kind: 'prototype-key', text, offset };
    if (seen.has(text))
        return { kind: 'repeated-key', text, offset };
    seen.add(text);
    return undefined;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/suite/yaml/mistake.js

const indentAlike = 'give the keys of one block or of one list item the same indentation, in spaces';
const endWithColon = 'end each key with a colon and a space, as in `version: 1`';
const quoteIt = 'put the value in quotes';
const hints = {
    TAB_AS_INDENT: 'indent with spaces',
    MULTILINE_IMPLICIT_KEY: endWithColon,
    MISSING_CHAR: endWithColon,
    BLOCK_AS_IMPLICIT_KEY: 'put a value with a colon in quotes, and give the keys of one block the same indentation',
    BAD_SCALAR_START: quoteIt,
    BAD_DQ_ESCAPE: 'take single quotes, in which a backslash is a letter like any other',
    BAD_INDENT: indentAlike,
    UNEXPECTED_TOKEN: quoteIt,
};
const mergeMark = /^(?:<{7}|={7}|>{7})(?: |\r?$)/mu;
/** The first mistake that the parser found in a text, if any. */
function mistakeOf(document, text) {
    const [error] = document.errors;
    if (error === undefined)
        return undefined;
    const message = sentenceOf(error);
    const mark = mergeMark.exec(text);
    if (mark !== null)
        return { offset: mark.index, message, hint: 'a merge left its marks here; keep one of its sides' };
    if (/closing .*quote/u.test(message))
        return { offset: lastQuoteBefore(error.pos[0], document) ?? error.pos[0], message: 'this quote is not closed' };
    const hint = hintForCharacters(lineAt(text, error.pos[0])) ??
        (/without - indicator/u.test(message) ? indentAlike : hints[error.code]);
    return { offset: error.pos[0], message, hint };
}
/** The first alias that stands for nothing, as an unquoted `*.md` does. */
function aliasOfNothing(document) {
    let found;
    // The parser's own search goes through the whole text for each alias.
    const anchors = new Set();
    (0,dist/* visit */.YR)(document, (_, node) => {
        if ((0,dist/* isNode */.Ll)(node) && !(0,dist/* isAlias */.Vj)(node) && node.anchor !== undefined)
            anchors.add(node.anchor);
        if (!(0,dist/* isAlias */.Vj)(node) || anchors.has(node.source))
            return undefined;
        const message = `\`*${node.source}\` stands for an anchor, and there is none of this name`;
        found = { offset: node.range?.[0] ?? 0, message, hint: 'put a value that begins with `*` in quotes' };
        return dist/* visit */.YR.BREAK;
    });
    return found;
}
/** Characters that look like those of YAML, as word processors, chats and web pages put them in. */
function hintForCharacters(line) {
    if (/^ *\t/u.test(line))
        return hints.TAB_AS_INDENT;
    if (/[\u00a0\u2000-\u200b\u202f\u3000\ufeff]/u.test(line))
        return 'this line holds a space that is none to YAML, such as U+00A0; type its spaces anew';
    return /[\u201c\u201d\u201e\u201f\u00ab\u00bb]/u.test(line) ? 'YAML quotes by " and \', and not by \u201c and \u201d' : undefined;
}
function lineAt(text, offset) {
    const end = text.indexOf('\n', offset);
    return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end === -1 ? undefined : end);
}
/** A quote that nobody closes takes in all that follows it, up to where the parser misses its end. */
function lastQuoteBefore(end, document) {
    let offset;
    (0,dist/* visit */.YR)(document, {
        Scalar: (_, { type, range }) => {
            const start = range?.[0] ?? end;
            if ((type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') && start < end)
                offset = start;
        },
    });
    return offset;
}
/** The parser tells callers what to call, which says nothing to whoever wrote the text. */
const sentenceOf = ({ code, message }) => code === 'MULTIPLE_DOCS' ? '`---` begins a second document, and one is read' : firstSentence(message);
const firstSentence = (message) => message.split('\n')[0]?.replace(/:?\s*$/, '') ?? message;

// EXTERNAL MODULE: ./dist/compiled/domain/suite/yaml/nesting.js
var nesting = __webpack_require__(14064);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/yaml/located-yaml.js








/**
 * Parses YAML 1.2; duplicate keys and syntax errors are a `UserError` with the line, and so is nesting beyond reason.
 */
function parseLocatedYaml(text, path) {
    if ((0,nesting/* nestsTooDeep */.q)(text))
        throw new user_error/* UserError */.yo('this YAML is nested too deep', { place: { path } });
    const lineCounter = new dist/* LineCounter */.HN();
    // The parser's own check for repeated keys compares each with each, which a long text makes too slow.
    const document = (0,without_stacks/* withoutStacks */.G)(() => (0,dist/* parseDocument */.Tp)(text, { lineCounter, prettyErrors: false, uniqueKeys: false }));
    const placeOf = (offset) => ({ path, line: lineCounter.linePos(offset).line });
    const invalid = ({ message, offset, hint }) => new user_error/* UserError */.yo(`this is not valid YAML: ${message}`, { place: placeOf(offset), hint });
    const mistake = mistakeOf(document, text);
    if (mistake !== undefined)
        throw invalid(mistake);
    if (repeatsTooMuch(document, text.length))
        throw new user_error/* UserError */.yo('the aliases of this YAML stand for too much', { place: { path } });
    const loss = findYamlLoss(document.contents);
    if (loss?.kind === 'repeated-key')
        throw invalid({ message: 'Map keys must be unique', offset: loss.offset, hint: json_loss/* hintForLoss */._U[loss.kind] });
    if (loss !== undefined)
        throw new user_error/* UserError */.yo(`this YAML ${(0,json_loss/* describeLoss */.$4)(loss)}`, {
            place: placeOf(loss.offset),
            hint: json_loss/* hintForLoss */._U[loss.kind],
        });
    const alias = aliasOfNothing(document);
    if (alias !== undefined)
        throw invalid(alias);
    return {
        value: document.toJS({ maxAliasCount: -1 }),
        lineOf: (keys) => lineOfNode(document.contents, keys, lineCounter),
    };
}
function lineOfNode(root, keys, lines) {
    let node = root;
    let offset = startOf(root) ?? 0;
    for (const key of keys) {
        const child = childOf(node, key);
        if (child === undefined)
            break;
        offset = child.offset ?? offset;
        node = child.node;
    }
    return lines.linePos(offset).line;
}
function childOf(node, key) {
    if ((0,dist/* isMap */.jh)(node)) {
        const pair = node.items.find((item) => ((0,dist/* isScalar */.jn)(item.key) ? String(item.key.value) : '') === String(key));
        return pair === undefined ? undefined : { node: pair.value, offset: startOf(pair.key) };
    }
    if ((0,dist/* isNode */.Ll)(node) && 'items' in node && Array.isArray(node.items)) {
        const item = node.items[Number(key)];
        return item === undefined ? undefined : { node: item, offset: startOf(item) };
    }
    return undefined;
}
const startOf = (node) => ((0,dist/* isNode */.Ll)(node) ? node.range?.[0] : undefined);


/***/ }),

/***/ 14064:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nestsTooDeep)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** Deeper nesting is nobody's text; parsers that call themselves for each level would exhaust the stack. */
const deepest = 60;
/** True when brackets or blocks of a YAML text nest too deep to be parsed safely. */
function nestsTooDeep(text) {
    if (blockDepth(text) > deepest)
        return true;
    // Brackets and dashes may be letters of a text, such as the interval [0, 1), which only its tokens tell.
    const mayNest = /(?:[-?] ){30}/.test(text) || bracketDepth(text) > deepest;
    return mayNest && tokensNestTooDeep(text);
}
/** The token before that of a plain text. */
const beforePlain = '\u001F';
const mostMarksInARow = 30;
/** The lexer keeps count of levels and does not call itself for each. */
function tokensNestTooDeep(text) {
    let [depth, marks] = [0, 0];
    let isPlain = false;
    for (const token of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        if (!isPlain && (token === '[' || token === '{'))
            depth += 1;
        if (!isPlain && (token === ']' || token === '}'))
            depth = Math.max(0, depth - 1);
        if (!isPlain && (token === '-' || token === '?'))
            marks += 1;
        else if (token.trim() !== '' || token.includes('\n'))
            marks = 0;
        if (depth > deepest || marks >= mostMarksInARow)
            return true;
        isPlain = token === beforePlain;
    }
    return false;
}
function bracketDepth(text) {
    let depth = 0;
    let most = 0;
    for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
        depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
        if (depth > most)
            most = depth;
    }
    return most;
}
function blockDepth(text) {
    const indents = [];
    let most = 0;
    for (const [, spaces = ''] of text.matchAll(/^( *)[^\s#]/gm)) {
        while ((indents.at(-1) ?? -1) >= spaces.length)
            indents.pop();
        indents.push(spaces.length);
        if (indents.length > most)
            most = indents.length;
    }
    return most;
}


/***/ }),

/***/ 38084:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  merge: () => (/* binding */ merge)
});

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __webpack_require__(3502);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/change-set.js
var change_set = __webpack_require__(22940);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/baseline/control-record.js
var control_record = __webpack_require__(42231);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/evaluation.js + 2 modules
var evaluation_evaluation = __webpack_require__(6360);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/run-plan.js
var run_plan = __webpack_require__(67101);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/receipt.js
var receipt = __webpack_require__(24634);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/sample.js + 1 modules
var sample = __webpack_require__(55762);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/gate-settings.js
var gate_settings = __webpack_require__(10387);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/baseline/baseline-notes.js
var baseline_notes = __webpack_require__(47317);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/plan-notes.js + 2 modules
var plan_notes = __webpack_require__(42524);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/shards/attempt.js
var attempt = __webpack_require__(62231);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/own.js
var own = __webpack_require__(35835);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/budget/amount.js
var amount = __webpack_require__(61841);
// EXTERNAL MODULE: ./dist/compiled/domain/packed/numbered-texts.js
var numbered_texts = __webpack_require__(58863);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/baseline/compare-control.js
var compare_control = __webpack_require__(57179);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/identity.js
var evaluation_identity = __webpack_require__(57714);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/power.js
var power = __webpack_require__(71441);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/tally/sample-flags.js
var sample_flags = __webpack_require__(37495);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/tally/samples-of-arm.js
var samples_of_arm = __webpack_require__(17991);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/tally/tally.js + 1 modules
var tally = __webpack_require__(67453);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/tell-cases.js
var tell_cases = __webpack_require__(12915);
;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/shards/merged-suite.js











/** One suite of several shards, whose samples are counted together. */
class MergedSuite {
    parts;
    first;
    tally;
    numbers = new numbered_texts/* NumberedTexts */.D();
    cases;
    answered;
    controls = [];
    /** Samples of each folder, by arm and whether they are answers. */
    counts = new Map();
    /** Throws a `UserError` for a case that two shards ran. */
    constructor(parts) {
        const [part] = parts;
        if (part === undefined)
            throw new Error('a suite has no shard');
        this.parts = parts;
        this.first = part.suite;
        this.cases = casesInOrder(parts);
        for (const { id, folder } of this.cases) {
            if (!this.numbers.add(id))
                throw ranTwice(id, this.cases[this.numbers.get(id) ?? -1]?.folder ?? '', folder);
        }
        this.answered = new sample_flags/* SampleFlags */.i(this.cases.length, this.first.repeats);
        this.tally = new tally/* Tally */.F0(this.facts());
    }
    isOf({ suite, yardstick }) {
        return this.first.name === suite && this.first.yardstick === yardstick;
    }
    add(sample, folder) {
        const isAnswer = sample.outcome.kind === 'answered';
        const number = this.numbers.get(sample.case);
        if (isAnswer)
            this.refuseStrange(sample, folder);
        this.tally.add(sample, number ?? -1);
        const key = countKey(folder, sample.arm, isAnswer);
        this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    }
    /** Takes what a shard asked for once more. Throws a `UserError` where it is not what its evaluation counted. */
    addControls(samples, folder) {
        const own = samples.filter((sample) => this.isOf(sample));
        const control = this.parts.find((part) => part.folder === folder)?.suite.baseline?.control;
        const counted = control === undefined ? 0 : control.samples + (control.left_out ?? 0);
        if (own.length !== counted) {
            const found = `${own.length} cached answers of base that were asked for once more`;
            throw strange(`${this.first.name}: there are ${found}, but the evaluation counts ${counted}`, folder);
        }
        this.controls.push(...own);
    }
    result() {
        for (const part of this.parts)
            this.refuseTorn(part);
        const stopped = this.parts.find(({ suite }) => suite.stopped !== undefined);
        const scored = this.tally.result(stopped && `${stopped.shard}: ${stopped.suite.stopped}`);
        this.refuseOtherScores(scored);
        const suite = this.withHistory((0,compare_control/* withControl */.g)(scored, this.controls));
        const { judges, identity } = this.first;
        return {
            ...suite,
            ...(judges === undefined ? {} : { judges: this.judges(judges) }),
            ...(0,evaluation_identity/* identifiedBy */.R)(identity),
            ...(0,power/* poweredBy */.U)(this.power()),
        };
    }
    /** The cases as they were counted anew, told with what their shards know of earlier runs. */
    withHistory(suite) {
        const { numbers, cases } = this;
        if (cases.every(({ earlier }) => earlier === undefined))
            return suite;
        return (0,tell_cases/* tellCases */.v)(suite, (each) => {
            const { earlier } = cases[numbers.get(each.id) ?? -1] ?? {};
            return earlier === undefined ? each : { ...each, earlier };
        });
    }
    /** What the whole can show, as every shard tells, at the cost of all of them. */
    power() {
        const { power } = this.first;
        if (power === undefined)
            return undefined;
        const total = (cost) => (0,amount/* usdOf */.IA)({ nanoUsd: this.parts.reduce((sum, { suite }) => sum + (0,amount/* toNanoUsd */.My)(suite.power?.[cost] ?? 0), 0) });
        return { ...power, expected_usd: total('expected_usd'), greatest_usd: total('greatest_usd') };
    }
    /** The judges as the first shard has them, which alone grades the anchors, and how far they wavered in all. */
    judges(rows) {
        return rows.map(({ noise: _, served: __, canary, ...row }) => {
            const noise = this.tally.noise.of(row.metric);
            const served = this.tally.replies.mixturesOf(row.judges ?? []);
            return {
                ...row,
                ...(served === undefined ? {} : { served }),
                ...(canary === undefined ? {} : { canary }),
                ...(noise === undefined ? {} : { noise }),
            };
        });
    }
    /** How many cases of all shards have each metric that not all have. */
    metricCases() {
        const { metric_cases: counts } = this.first;
        if (counts === undefined)
            return {};
        const total = (name) => this.parts.reduce((sum, { suite }) => sum + ((0,own/* own */.Z)(suite.metric_cases ?? {}, name) ?? 0), 0);
        return { metric_cases: Object.fromEntries(Object.keys(counts).map((name) => [name, total(name)])) };
    }
    notes() {
        return this.tally.notes();
    }
    facts() {
        const { name, yardstick, binding, comparison, repeats, gate, graders, cases_total, arms } = this.first;
        if (arms.head === undefined)
            throw new user_error/* UserError */.yo(`the suite \`${name}\` has no head`, { place: { path: this.folder } });
        return {
            name,
            yardstick,
            binding,
            comparison,
            repeats,
            cases_total,
            measures: { gate, ...(graders === undefined ? {} : { graders }), ...this.metricCases() },
            cases_planned: this.parts.reduce((sum, { suite }) => sum + suite.cases_planned, 0),
            targets: { ...(arms.base === undefined ? {} : { base: arms.base.target }), head: arms.head.target },
            cases: this.cases,
            isPart: false,
            tellsResources: this.parts.some(({ tellsResources }) => tellsResources),
        };
    }
    get folder() {
        return this.parts[0]?.folder ?? '';
    }
    refuseStrange({ case: id, repeat, arm }, folder) {
        const number = this.numbers.get(id);
        const which = `repeat ${repeat} of the case \`${id}\` in ${arm}`;
        if (number === undefined || this.cases[number]?.folder !== folder || repeat >= this.first.repeats) {
            throw strange(`${which} was answered, but is not in the evaluation of its shard`, folder);
        }
        const place = { caseNumber: number, repeat, arm };
        if (this.answered.has(place))
            throw strange(`${which} is there twice`, folder);
        this.answered.set(place);
    }
    /** Holds the samples of a shard to what its evaluation counted. */
    refuseTorn({ folder, suite }) {
        for (const arm of ['base', 'head']) {
            const totals = suite.arms[arm];
            const failed = totals === undefined ? 0 : (0,samples_of_arm/* failedSamples */.n)(totals);
            for (const [isAnswer, counted] of [
                [true, totals?.answered ?? 0],
                [false, failed],
            ]) {
                const found = this.counts.get(countKey(folder, arm, isAnswer)) ?? 0;
                if (found === counted)
                    continue;
                const what = isAnswer ? 'answers' : 'incidents';
                throw strange(`${suite.name}: there are samples of ${found} ${what} in ${arm}, but the evaluation counts ${counted}`, folder);
            }
        }
    }
    /** Holds the scores of each case, as its samples tell them, to those that its shard counted. */
    refuseOtherScores({ cases }) {
        // Both are in the order of the dataset.
        const counted = new Map(this.parts.map(({ folder, suite }) => [folder, suite.cases[Symbol.iterator]()]));
        for (const scored of cases) {
            const { folder = '' } = this.cases[this.numbers.get(scored.id) ?? -1] ?? {};
            if (scoresOf(counted.get(folder)?.next().value) === scoresOf(scored))
                continue;
            throw strange(`the samples of the case \`${scored.id}\` have other scores than the evaluation counts`, folder);
        }
    }
}
const scoresOf = (each) => JSON.stringify([each?.id, each?.base, each?.head]);
const countKey = (folder, arm, isAnswer) => `${arm} ${isAnswer} ${folder}`;
/** The cases of all parts in the order of the dataset. */
function casesInOrder(parts) {
    const cases = [];
    for (const { folder, suite } of parts) {
        for (const { id, cluster, tags, position, earlier } of suite.cases) {
            if (position === undefined)
                throw strange(`the case \`${id}\` has no place in the dataset`, folder);
            const group = { ...(cluster === undefined ? {} : { cluster }), ...(tags === undefined ? {} : { tags }) };
            cases.push({ id, position, folder, ...group, ...(earlier === undefined ? {} : { earlier }) });
        }
    }
    return cases.sort((one, other) => one.position - other.position);
}
const ranTwice = (id, one, other) => new user_error/* UserError */.yo(`the case \`${id}\` was run by two shards: ${one} and ${other}`, {
    hint: 'merge the shards of one run, each once',
});
const strange = (message, folder) => new user_error/* UserError */.yo(message, {
    place: { path: folder },
    hint: 'its files are torn or not of one run; run the shard again',
});

;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/shards/shards-in-order.js

/** The shards of one run in their order. Throws a `UserError` where one is no shard, is there twice or is missing. */
function shardsInOrder(shards) {
    const byIndex = new Map();
    for (const each of shards) {
        const { shard } = each.evaluation;
        if (shard === undefined)
            throw refusal(each, 'this is no shard, but a whole run', 'it needs no merge');
        const other = byIndex.get(shard.index);
        if (other?.folder === each.folder)
            throw refusal(each, 'this folder is named twice');
        if (other !== undefined)
            throw refusal(each, `${nameOfShard(each.evaluation)} is there twice: ${other.folder} is it too`);
        byIndex.set(shard.index, each);
    }
    const count = shards[0]?.evaluation.shard?.count ?? 0;
    const indices = Array.from({ length: count }, (_, at) => at + 1);
    const missing = indices.filter((index) => !byIndex.has(index));
    if (missing.length > 0) {
        throw new user_error/* UserError */.yo(`of ${count} shards these are missing: ${missing.join(', ')}`, {
            hint: 'a shard that failed has to run again: without its cases nothing can be judged',
        });
    }
    return indices.flatMap((index) => byIndex.get(index) ?? []);
}
const nameOfShard = ({ shard }) => `shard ${shard?.index} of ${shard?.count}`;
const refusal = ({ folder }, message, hint = 'merge the shards of one run, each once') => new user_error/* UserError */.yo(message, { place: { path: folder }, hint });

;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/shards/reused-shards.js


/**
 * The shard whose earlier run is judged, where any found the receipt of one: that is of the whole run, so the others
 * have nothing to add to it, and what they asked is counted as spent. Throws a `UserError` for shards that are not all
 * the parts of one run, each once.
 */
function reusedByShards(shards) {
    const isReusing = ({ evaluation }) => evaluation.receipt?.reused_from !== undefined;
    const found = shards.find(isReusing);
    if (found === undefined)
        return undefined;
    const strange = shards.find(({ evaluation }) => runOf(evaluation) !== runOf(found.evaluation));
    if (strange !== undefined)
        throw refusal(strange, `this shard is of another run than ${found.folder}`);
    const reusing = shardsInOrder(shards).filter(isReusing);
    const [first = found] = reusing;
    const { shard: _, notes, ...whole } = first.evaluation;
    const asking = shards.length - reusing.length;
    const told = asking === 0
        ? []
        : [`${asking} of ${shards.length} shards did not find that run and asked; their answers do not count`];
    return {
        folder: first.folder,
        evaluation: { ...whole, spent: spentBy(shards.map(({ evaluation }) => evaluation)), notes: [...notes, ...told] },
    };
}
/** What all parts of a run spent together. */
const spentBy = (evaluations) => (0,amount/* spendOf */.Ii)(evaluations.map(({ spent }) => (0,amount/* amountOfSpend */.Ix)(spent)).reduce(amount/* sumOf */.XN, (0,amount/* amountOfSpend */.Ix)(amount/* nothingSpent */.at)));
const runOf = ({ policy, base, head, shard, receipt }) => JSON.stringify([policy, base, head, shard?.count, receipt?.digest]);

;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/shards/merge-shards.js








/** Puts the shards of one run together: their samples are counted anew, as one runner would have counted them. */
class ShardMerge {
    shards;
    /** One for each suite of the run, by its place; nothing for a suite that could not be run. */
    suites;
    /** Of what was added so far, as every case is looked at to make it. */
    made;
    /** Throws a `UserError` for shards that are not all the parts of one run, each once. */
    constructor(shards) {
        this.shards = inOrder(shards);
        const [first] = this.shards;
        this.suites = (first?.evaluation.suites ?? []).map((suite, place) => suite.problem === undefined ? new MergedSuite(this.shards.map((shard) => partOf(shard, place))) : undefined);
    }
    /** The folders of the shards, in their order. */
    get folders() {
        return this.shards.map(({ folder }) => folder);
    }
    /** Counts a sample of a folder. Throws a `UserError` for one that its shard did not count. */
    add(sample, folder) {
        const suite = this.suites.find((each) => each?.isOf(sample));
        if (suite === undefined) {
            throw new user_error/* UserError */.yo(`a sample is of the suite \`${sample.suite}\`, which was not run`, {
                place: { path: folder },
            });
        }
        suite.add(sample, folder);
        this.made = undefined;
    }
    /** Takes what the shard of a folder asked for once more. Throws a `UserError` where it did not count it. */
    addControls(samples, folder) {
        for (const suite of this.suites)
            suite?.addControls(samples, folder);
        this.made = undefined;
    }
    /** The evaluation of the whole run. Throws a `UserError` where samples are not those that a shard counted. */
    result() {
        this.made ??= this.make();
        return this.made;
    }
    make() {
        const [first] = this.shards;
        if (first === undefined)
            throw new Error('there are no shards');
        const { shard: _, spent: __, suites: all, receipt, notes: ___, attempt: ____, ...facts } = first.evaluation;
        const evaluations = this.shards.map(({ evaluation }) => evaluation);
        const suites = all.map((problem, place) => this.suites[place]?.result() ?? problem);
        const notes = [
            ...(0,plan_notes/* cutNotes */.G)(suites),
            ...new Set(this.shards.flatMap(({ plan }) => plan.notes)),
            ...(0,baseline_notes/* baselineNotes */.f)(suites),
            ...this.suites.flatMap((suite) => suite?.notes() ?? []),
            ...(0,attempt/* attemptNotes */.R5)(evaluations),
        ];
        const told = { spent: spentBy(evaluations), suites };
        return { ...facts, ...told, ...(receipt === undefined ? {} : { receipt }), notes, ...(0,attempt/* latestAttempt */.N7)(evaluations) };
    }
}
function partOf({ folder, evaluation }, place) {
    const suite = evaluation.suites[place];
    if (suite === undefined)
        throw new Error(`the shard ${folder} has no suite ${place}`);
    return { folder, shard: nameOfShard(evaluation), suite, tellsResources: (0,gate_settings/* limitsResources */.YE)(evaluation.gate) };
}
function inOrder(shards) {
    const [first] = shards;
    if (first === undefined)
        throw new user_error/* UserError */.yo('there is nothing to merge', { hint: 'name the folder of every shard' });
    for (const each of shards)
        if (each.evaluation.shard !== undefined)
            refuseForeign(each, first);
    return shardsInOrder(shards);
}
/** Everything that is the same in all shards of one run, by how it is called. */
const sameInAll = {
    'the same number of shards': ({ evaluation }) => evaluation.shard?.count,
    'the same commits': ({ evaluation: { policy, base, head } }) => [policy, base, head],
    'the same seed': ({ evaluation }) => evaluation.seed,
    'the same plan': ({ plan }) => plan.whole,
    'the same rules': ({ evaluation: { gate, budget, ownership, adoption } }) => [gate, budget, ownership, adoption],
    'the same receipt': ({ evaluation }) => evaluation.receipt,
    'the same suites': ({ evaluation }) => evaluation.suites.map(sameInSuite),
};
const sameInSuite = (suite) => {
    const { name, yardstick, binding, comparison, repeats, gate, graders, cases_total } = suite;
    const { problem, problem_verdict, arms, identity } = suite;
    const targets = [arms.base?.target, arms.head?.target];
    const asked = [name, yardstick, binding, comparison, repeats, gate, graders, cases_total];
    return [...asked, problem, problem_verdict, targets, identity];
};
function refuseForeign(shard, first) {
    const { plan, evaluation } = shard;
    if (JSON.stringify([plan.shard, plan.seed]) !== JSON.stringify([evaluation.shard, evaluation.seed])) {
        throw refusal(shard, 'the plan in this folder is not that of its evaluation');
    }
    const strange = Object.keys(sameInAll).find((name) => JSON.stringify(sameInAll[name]?.(shard)) !== JSON.stringify(sameInAll[name]?.(first)));
    if (strange !== undefined)
        throw refusal(shard, `this shard is of another run: it has not ${strange} as ${first.folder}`);
}

// EXTERNAL MODULE: ./dist/compiled/domain/receipt/receipt-artifact.js
var receipt_artifact = __webpack_require__(63859);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/artifacts.js
var artifacts = __webpack_require__(42630);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/evaluation-file.js + 2 modules
var evaluation_file = __webpack_require__(45320);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/run/reuse-run.js + 1 modules
var reuse_run = __webpack_require__(42266);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/verdict/withdraw-verdict.js
var withdraw_verdict = __webpack_require__(38126);
;// CONCATENATED MODULE: ./dist/compiled/stages/merge.js















/**
 * Puts the shards of one run together in a folder that can be judged and reported like that of one runner: change set,
 * evaluation and samples. Whatever is missing, torn or of another run is a `UserError`, and leaves no evaluation
 * behind.
 */
async function merge(ports, { folders, folder }) {
    const { files } = ports;
    if (folders.includes(folder) || (await holdsRun(files, folder))) {
        throw new user_error/* UserError */.yo('the merged run needs a folder of its own, and a run is in this one', {
            place: { path: folder },
            hint: 'name another folder for the whole run',
        });
    }
    await files.write(`${folder}/${evaluation_evaluation/* evaluationFile */.DX}`, '');
    await (0,withdraw_verdict/* withdrawVerdict */.g)(files, folder);
    const changeSet = await readChangeSet(files, folders);
    const evaluated = [];
    for (const each of folders)
        evaluated.push(await readEvaluated(files, each));
    const reused = reusedByShards(evaluated);
    if (reused !== undefined)
        return takeReused(files, { folder, changeSet, reused });
    const shards = await Promise.all(evaluated.map((shard) => withPlan(files, shard)));
    const merged = new ShardMerge(shards);
    const controls = await readControls(files, shards);
    for (const { samples, folder: each } of controls)
        merged.addControls(samples, each);
    await files.write(`${folder}/${sample/* samplesFile */.s6}`, mergedLines(files, merged));
    await (0,artifacts/* writeArtifact */.w6)(files, `${folder}/${change_set/* changeSetFile */.LF}`, changeSet);
    await writeControls(files, { folder, shards, samples: controls.flatMap(({ samples }) => samples) });
    const evaluation = merged.result();
    await (0,evaluation_file/* writeEvaluation */.Op)(files, folder, evaluation);
    await keepMerged(ports, { folder, shards, evaluation });
    return evaluation;
}
/**
 * A folder may be that of a shard by another name; whatever run is there was paid for, and what it left is of itself.
 * One whose plan cannot be read is one too.
 */
const holdsRun = async (files, folder) => ((await files.read(`${folder}/${run_plan/* runPlanFile */.PA}`)) ?? '').trim() !== '';
/** The earlier run that a shard found is the whole run; its samples are in the folder of that shard. */
async function takeReused(files, { folder, changeSet, reused }) {
    await files.write(`${folder}/${sample/* samplesFile */.s6}`, (await files.read(`${reused.folder}/${sample/* samplesFile */.s6}`)) ?? '');
    await (0,artifacts/* writeArtifact */.w6)(files, `${folder}/${change_set/* changeSetFile */.LF}`, changeSet);
    await (0,evaluation_file/* writeEvaluation */.Op)(files, folder, reused.evaluation);
    return reused.evaluation;
}
/** The receipt of the merged run, by what its shards say that it depends on. */
async function keepMerged(ports, { folder, shards, evaluation }) {
    const [first] = shards;
    if (ports.receipts === undefined || first === undefined)
        return;
    const basis = await (0,artifacts/* readUsableArtifact */.rk)(ports.files, `${first.folder}/${receipt_artifact/* receiptBasisFile */.Ll}`, receipt/* ReceiptBasis */.ph);
    if (basis !== undefined)
        await (0,reuse_run/* keepReceipt */.uG)(ports, { folder, basis, run: first.plan.whole }, evaluation);
}
/**
 * What the shards asked base for once more; nothing of one that had no cached answers, or whose file is of another run.
 */
async function readControls(files, shards) {
    const read = async ({ folder, plan }) => {
        const record = await (0,artifacts/* readArtifact */.R9)(files, `${folder}/${control_record/* controlRecordFile */.zr}`, control_record/* ControlRecord */.$Y);
        return { folder, samples: record?.run === plan.run ? record.samples : [] };
    };
    return Promise.all(shards.map(read));
}
async function writeControls(files, { folder, shards, samples }) {
    if (samples.length === 0)
        return;
    const record = { version: 1, run: shards[0]?.plan.whole ?? '', samples: [...samples] };
    await (0,artifacts/* writeArtifact */.w6)(files, `${folder}/${control_record/* controlRecordFile */.zr}`, record);
}
async function readEvaluated(files, folder) {
    const evaluation = await (0,evaluation_file/* readEvaluation */.Lu)(files, folder);
    if (evaluation !== undefined)
        return { folder, evaluation };
    throw new user_error/* UserError */.yo('this shard has no evaluation: it was stopped, or is still running', {
        place: { path: `${folder}/${evaluation_evaluation/* evaluationFile */.DX}` },
        hint: 'run it again; it goes on where it was',
    });
}
const withPlan = async (files, shard) => ({
    ...shard,
    plan: await (0,artifacts/* mustReadArtifact */.wQ)(files, `${shard.folder}/${run_plan/* runPlanFile */.PA}`, run_plan/* RunPlan */.Tz),
});
/** The one change that all shards are about. */
async function readChangeSet(files, folders) {
    let first;
    for (const folder of folders) {
        const changeSet = await (0,artifacts/* mustReadArtifact */.wQ)(files, `${folder}/${change_set/* changeSetFile */.LF}`, change_set/* ChangeSet */.VR);
        first ??= changeSet;
        if (JSON.stringify(changeSet) === JSON.stringify(first))
            continue;
        throw new user_error/* UserError */.yo('this shard is of another change than the others', {
            place: { path: `${folder}/${change_set/* changeSetFile */.LF}` },
            hint: 'let one detect step write the change set that all shards read',
        });
    }
    return first;
}
/** The samples of all shards, each counted on its way; throws at the first that is torn, and when any is missing. */
async function* mergedLines(files, merged) {
    for (const folder of merged.folders) {
        const path = `${folder}/${sample/* samplesFile */.s6}`;
        const lines = await files.lines(path);
        if (lines === undefined)
            throw new user_error/* UserError */.yo('the samples of this shard are missing', { place: { path } });
        let line = 0;
        for await (const text of lines) {
            line += 1;
            merged.add(parseSample(text, { path, line }), folder);
            yield `${text}\n`;
        }
    }
    merged.result();
}
function parseSample(text, place) {
    const parsed = sample/* Sample */.$W.safeParse((0,read_json/* readJson */.Vh)(text)?.json);
    if (parsed.success)
        return parsed.data;
    throw new user_error/* UserError */.yo('this line is not a whole sample', { place, hint: 'the file is torn; run the shard again' });
}


/***/ }),

/***/ 42266:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uG: () => (/* binding */ keepReceipt),
  Xz: () => (/* binding */ keepRun),
  E1: () => (/* binding */ reuseRun)
});

// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/run-plan.js
var run_plan = __webpack_require__(67101);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/receipt.js
var evaluation_receipt = __webpack_require__(24634);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/sample.js + 1 modules
var sample = __webpack_require__(55762);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/tally/describe-run.js
var describe_run = __webpack_require__(73902);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/trace/span.js
var span = __webpack_require__(49301);
// EXTERNAL MODULE: ./dist/compiled/domain/receipt/receipt-artifact.js
var receipt_artifact = __webpack_require__(63859);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest.js + 1 modules
var digest = __webpack_require__(29294);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __webpack_require__(3502);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/evaluation.js + 2 modules
var evaluation = __webpack_require__(6360);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/judges/judge-replies.js
var judge_replies = __webpack_require__(96249);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/plan-suite.js
var plan_suite = __webpack_require__(64420);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/judge.js + 1 modules
var judge = __webpack_require__(29470);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/verdict-word.js
var verdict_word = __webpack_require__(9019);
// EXTERNAL MODULE: ./dist/compiled/domain/graders/grader-spec.js + 4 modules
var grader_spec = __webpack_require__(29193);
// EXTERNAL MODULE: ./dist/compiled/domain/graders/with-members.js
var with_members = __webpack_require__(50008);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/incident/incident.js
var incident = __webpack_require__(88490);
;// CONCATENATED MODULE: ./dist/compiled/domain/receipt/reuse-receipt.js












/** What a finished run leaves, so that one that would come to the same need not ask again. */
const Receipt = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    digest: schemas/* string */.YjP().describe('Of the basis'),
    basis: evaluation_receipt/* ReceiptBasis */.ph,
    content: schemas/* string */.YjP().describe('Digest of the evaluation and the samples'),
    run: schemas/* string */.YjP().describe('Digest of the plan whose samples these are, as in plan.json'),
    verdict: verdict_word/* VerdictWord */.E,
    evaluation: evaluation/* Evaluation */.JN,
    samples: schemas/* string */.YjP().optional().describe('Its samples.jsonl, for readers; absent where that is long'),
});
/** More cases make a file that is slower to read than their answers are to find in the cache. */
const mostCases = 50_000;
const longestSamples = 4_000_000;
const mostSamples = 10_000;
/** False where an address answers or grades: nobody can tell whether what is deployed there is still the same. */
const mayBeReused = (plans) => plans.every(({ arms, definition, cases }) => !(0,plan_suite/* targetsOf */.QR)(arms).some(({ provider }) => provider.api === 'endpoint') &&
    !(0,with_members/* someGrader */.CH)(definition.graders, cases, grader_spec/* isWebhook */.og));
/** True of a run whose samples a receipt may have room for. */
const takesSamples = ({ suites }) => suites.reduce((sum, { cases, repeats }) => sum + cases.length * repeats, 0) <= mostSamples;
/** The receipt of a run, or nothing where the next one should ask for itself. Throws a `UserError` as `judge` does. */
function receiptOf({ evaluation, basis, run, samples: told = '' }) {
    const cases = evaluation.suites.reduce((sum, suite) => sum + suite.cases.length, 0);
    const why = whyNotFinal(evaluation) ?? whyOtherSuites(evaluation, basis);
    if (cases > mostCases || why !== undefined || evaluation.receipt?.digest !== (0,evaluation_receipt/* receiptDigest */.fw)(basis))
        return undefined;
    const whole = { ...evaluation, suites: evaluation.suites.map((suite) => ({ ...suite, cases: [...suite.cases] })) };
    const verdict = verdictOf(whole);
    if (verdict === undefined || verdict === 'error')
        return undefined;
    const samples = told === '' || told.length > longestSamples ? {} : { samples: told };
    const measured = { evaluation: whole, ...samples };
    return { version: 1, digest: (0,evaluation_receipt/* receiptDigest */.fw)(basis), basis, content: contentOf(measured), run, verdict, ...measured };
}
const refused = (why) => ({ kind: 'refused', why });
/**
 * Reads a receipt for a run of a digest and believes nothing that it does not show: its basis has that digest, its
 * scores are those that it was made of, of the very suites of the basis, and judged again they come to its verdict.
 */
function readReceipt(text, digest) {
    const parsed = Receipt.safeParse((0,read_json/* readJson */.Vh)(text)?.json);
    if (!parsed.success)
        return refused('it is not of the expected shape');
    const { data: receipt } = parsed;
    const { basis, evaluation, samples } = receipt;
    const measured = { evaluation, ...(samples === undefined ? {} : { samples }) };
    if (receipt.digest !== digest || (0,evaluation_receipt/* receiptDigest */.fw)(basis) !== digest)
        return refused('it is of something else');
    if (contentOf(measured) !== receipt.content)
        return refused('its scores are not those that it was made of');
    const final = whyNotFinal(evaluation) ?? whyOtherSuites(evaluation, basis);
    if (final !== undefined)
        return refused(final);
    if (verdictOf(evaluation) !== receipt.verdict)
        return refused('judged again, it comes to another verdict');
    return { kind: 'usable', receipt };
}
const contentOf = (measured) => (0,digest/* digestOf */.ol)((0,read_json/* plainJson */.RU)(measured));
/** Nothing where the change is not there to be judged with, or its margin cannot be passed. */
function verdictOf(evaluation) {
    try {
        return evaluation.change && (0,judge/* judge */.S4)(evaluation.change, evaluation).verdict;
    }
    catch {
        return undefined;
    }
}
/** Why another try might come to something else than chance, so that it is to be made. */
function whyNotFinal({ shard, receipt, suites }) {
    if (shard !== undefined)
        return 'it is of a part of a run';
    if (receipt?.reused_from !== undefined)
        return 'it is of a run that reused another';
    const open = suites.find(isOpen);
    return open === undefined ? undefined : `the suite ${open.name} was not evaluated to its end`;
}
function isOpen({ stopped, problem_verdict, arms, judges = [], baseline }) {
    if (stopped !== undefined || problem_verdict === 'error' || baseline?.control?.stale === true)
        return true;
    if (judges.some(({ canary, served = {} }) => canary?.moved || Object.values(served).some(judge_replies/* areUnlike */.Ze)))
        return true;
    return [arms.base, arms.head].some((arm) => arm !== undefined && (arm.grader_errors > 0 || hadOutage(arm.incidents)));
}
const hadOutage = (incidents) => Object.keys(incidents).some((kind) => (0,incident/* mayPass */.bg)(kind));
/** Suites in which a receipt differs from what it says that it depends on. */
function whyOtherSuites({ suites, adoption }, basis) {
    const areSame = namesOf(suites) === namesOf(basis.suites) && adoption === basis.adoption;
    const areCounted = suites.every((suite, place) => isCounted(suite, basis.suites[place]?.planned));
    return areSame && areCounted ? undefined : 'its suites are not those that it depends on';
}
const namesOf = (suites) => JSON.stringify(suites.map((suite) => [suite.name, suite.yardstick, suite.binding, suite.comparison, suite.identity]));
const isCounted = ({ cases_planned, cases_total }, planned) => planned === 'all' ? cases_planned === cases_total : cases_planned === planned;

// EXTERNAL MODULE: ./dist/compiled/stages/steps/plan/plan-here.js
var plan_here = __webpack_require__(29458);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/artifacts.js
var artifacts = __webpack_require__(42630);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/run/reuse-run.js









/**
 * The evaluation of an earlier run that has the same receipt, with the facts of this change; the whole of it for a part
 * of a run too. Nothing for one that refreshes its baseline, and for one that goes on in its folder.
 */
async function reuseRun(ports, request) {
    const { files, log, receipts } = ports;
    const { folder, run, policyFiles } = request;
    if (receipts === undefined || run.refreshesBaseline || !leavesReceipt(run))
        return undefined;
    const here = await (0,plan_here/* planHere */.s)(files, folder);
    if (here?.run === run.runPlan.run)
        return undefined;
    const digest = (0,evaluation_receipt/* receiptDigest */.fw)(run.receiptBasis);
    for (const { text, from } of await receipts.find({ digest, policyFiles })) {
        const read = readReceipt(text, digest);
        if (read.kind === 'refused') {
            log.warn(`the receipt of ${from} is not used: ${read.why}`);
            continue;
        }
        await leaveOnlyItsSamples(files, folder, { receipt: read.receipt, here });
        return (0,describe_run/* describeReuse */.yq)(run, { evaluation: read.receipt.evaluation, from });
    }
    return undefined;
}
/**
 * Whatever samples are in the folder are those of the reused run afterwards; none where its receipt has none. The plan
 * and the spans of another run that was here must not pass for those of these samples.
 */
async function leaveOnlyItsSamples(files, folder, { receipt, here }) {
    if (here?.run === receipt.run)
        return;
    if (here !== undefined)
        for (const name of [run_plan/* runPlanFile */.PA, span/* tracesFile */.H])
            await files.write(`${folder}/${name}`, '');
    await files.write(`${folder}/${sample/* samplesFile */.s6}`, receipt.samples ?? '');
}
/**
 * Keeps the receipt of a finished run, where the next one may rely on it; a part of a run keeps what that depends on.
 */
async function keepRun(ports, { folder, run }, evaluation) {
    if (ports.receipts === undefined || !leavesReceipt(run))
        return;
    if (run.shard !== undefined)
        return (0,artifacts/* writeArtifact */.w6)(ports.files, `${folder}/${receipt_artifact/* receiptBasisFile */.Ll}`, run.receiptBasis);
    await keepReceipt(ports, { folder, basis: run.receiptBasis, run: run.runPlan.run }, evaluation);
}
const leavesReceipt = ({ plans }) => plans.length > 0 && mayBeReused(plans);
/** Keeps the receipt of a whole run. */
async function keepReceipt({ files, receipts }, { folder, basis, run }, evaluation) {
    const samples = takesSamples(evaluation) ? await files.read(`${folder}/${sample/* samplesFile */.s6}`) : undefined;
    const receipt = receiptOf({ evaluation, basis, run, samples });
    if (receipt === undefined)
        return;
    await receipts?.keep({ digest: receipt.digest, text: JSON.stringify(receipt), folder });
}


/***/ }),

/***/ 38126:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ withdrawVerdict)
/* harmony export */ });
/* harmony import */ var _domain_gate_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60603);

/** Empties the verdict of a folder that is to hold another evaluation, so that no report tells it of that one. */
async function withdrawVerdict(files, folder) {
    const path = `${folder}/${_domain_gate_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictFile */ .Y1}`;
    if ((await files.read(path)) !== undefined)
        await files.write(path, '');
}


/***/ }),

/***/ 64377:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
;
})
