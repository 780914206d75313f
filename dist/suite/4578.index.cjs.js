(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 4578;
exports.ids = [4578];
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

/***/ 3502:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   Qv: () => (/* binding */ objectsIn),
/* harmony export */   RK: () => (/* binding */ nestsDeeper),
/* harmony export */   RU: () => (/* binding */ plainJson),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   Wo: () => (/* binding */ isPresent),
/* harmony export */   lq: () => (/* binding */ isFilled)
/* harmony export */ });
/** The value of a JSON text, or `undefined` when it is none. */
function readJson(text) {
    try {
        return { json: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}
const isJsonObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Whether lists and objects stand within each other at more levels than so many. */
function nestsDeeper(value, levels) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (levels === 0)
        return true;
    if (Array.isArray(value)) {
        for (const each of value)
            if (nestsDeeper(each, levels - 1))
                return true;
        return false;
    }
    // By name, since a list of the values takes as long again, and every long request is looked through.
    for (const name in value)
        if (nestsDeeper(value[name], levels - 1))
            return true;
    return false;
}
/** Whether something is told: what is null says as little as what is left out. */
const isPresent = (value) => value !== undefined && value !== null;
/** Whether something is told that is no empty list. */
const isFilled = (value) => isPresent(value) && !(Array.isArray(value) && value.length === 0);
/** The objects of a list; none of what is no list. */
const objectsIn = (value) => Array.isArray(value) ? value.filter(isJsonObject) : [];
/**
 * A value as JSON carries it: what is set to nothing is left out, a date of YAML is told as text, and what no JSON can
 * carry, such as `.nan`, as null.
 */
const plainJson = (value) => JSON.parse(JSON.stringify(value ?? null));


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

/***/ 90154:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ excerptOf)
/* harmony export */ });
/** One line of a text that somebody else wrote, without control characters and at most so many characters long. */
function excerptOf(text, maxCharacters) {
    const line = text
        .slice(0, maxCharacters * 4)
        .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
        .trim();
    return line.length <= maxCharacters ? line : `${line.slice(0, maxCharacters - 1).trimEnd()}\u2026`;
}


/***/ }),

/***/ 85054:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ RecordingPath)
/* harmony export */ });
/* harmony import */ var _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79791);

/** Where a recording may be written, whoever says so. */
const RecordingPath = _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .RepositoryPath */ .U.refine((path) => !/^(?:[/\\]|[A-Za-z]:)|(?:^|[/\\])(?:\.\.|\.git|\.lanegate)(?:[/\\]|$)/i.test(path), 'must lie in the repository, and not where git or Lanegate keeps its own').refine((path) => path.endsWith('.jsonl'), 'must end in .jsonl');


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

/***/ 34912:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ usualJudges),
/* harmony export */   Jf: () => (/* binding */ promptNaming),
/* harmony export */   Oy: () => (/* binding */ graderRelocation),
/* harmony export */   kw: () => (/* binding */ providerNamedIn),
/* harmony export */   qo: () => (/* binding */ isConfigurationOf),
/* harmony export */   z2: () => (/* binding */ configurationsOf),
/* harmony export */   zw: () => (/* binding */ promptNameIn)
/* harmony export */ });
/* harmony import */ var _configuration_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96913);
/* harmony import */ var _prompt_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11070);
/* harmony import */ var _part_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81874);
/* harmony import */ var _relocate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68002);




/** The part of a monorepo that a file is of, the innermost; `undefined` where it is of none. */
const partOf = ({ configuration }, path) => configuration?.parts
    .filter(({ folder }) => path.startsWith(`${folder}/`))
    .sort((one, other) => other.folder.length - one.folder.length)
    .at(0);
/** The name of a prompt file as suites call it from the root: that of its file, in a part after the part's folder. */
function promptNameIn(side, path) {
    const [part, name] = [partOf(side, path), (0,_prompt_path_js__WEBPACK_IMPORTED_MODULE_1__/* .promptNameOf */ .Px)(path)];
    return part === undefined || name === '' ? name : (0,_part_name_js__WEBPACK_IMPORTED_MODULE_2__/* .nameFromRoot */ ._D)(part.folder, name);
}
/** Calls prompt files by their names, and by their paths where a name is that of several, taken or empty. */
function promptNaming(side, paths, taken) {
    const names = new Map(paths.map((path) => [path, promptNameIn(side, path)]));
    const count = new Map();
    for (const name of names.values())
        count.set(name, (count.get(name) ?? 0) + 1);
    return (path) => {
        const name = names.get(path) ?? '';
        return name !== '' && count.get(name) === 1 && !taken.has(name) ? name : path;
    };
}
/** Whether a path is lanegate.yml or, in one of some commits, what it includes. */
const isConfigurationOf = (path, ...sides) => configurationsOf(...sides).has(path);
/** lanegate.yml and what it includes in some commits. */
const configurationsOf = (...sides) => new Set([
    _configuration_file_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationFile */ .h,
    ...sides.flatMap(({ configuration }) => configuration?.parts.map(({ path }) => path) ?? []),
]);
/** Whom graders of what stands in a file ask where nothing nearer says it: those of its part, else those of all. */
function usualJudges(side, path) {
    const { judge = side.settings.judge, embedder = side.settings.embedder } = partOf(side, path) ?? {};
    return { judge, embedder };
}
/** How a grader is seen from the root that stands in the file of a part, or in its cases; `undefined` elsewhere. */
function graderRelocation(side, path) {
    const part = side.configuration?.parts.find((each) => each.path === path);
    if (part === undefined)
        return undefined;
    const { folder } = part;
    const { models, routes } = side.settings;
    const answerer = (0,_part_name_js__WEBPACK_IMPORTED_MODULE_2__/* .ownElseShared */ .dH)(folder, (name) => [models, routes].some((known) => Object.hasOwn(known, (0,_part_name_js__WEBPACK_IMPORTED_MODULE_2__/* .nameFromRoot */ ._D)(folder, name))));
    return (spec) => (0,_relocate_js__WEBPACK_IMPORTED_MODULE_3__/* .relocatedGrader */ .p)(spec, { answerer, path: (0,_relocate_js__WEBPACK_IMPORTED_MODULE_3__/* .pathIn */ .lW)(folder) });
}
/** The provider that a prompt file means by a name: that of its part, else one that all share. */
function providerNamedIn(side, path, name) {
    const { folder } = partOf(side, path) ?? {};
    if (folder === undefined)
        return name;
    return (0,_part_name_js__WEBPACK_IMPORTED_MODULE_2__/* .ownElseShared */ .dH)(folder, (each) => Object.hasOwn(side.settings.providers, (0,_part_name_js__WEBPACK_IMPORTED_MODULE_2__/* .nameFromRoot */ ._D)(folder, each)))(name);
}


/***/ }),

/***/ 11070:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pn: () => (/* binding */ meantBy),
/* harmony export */   Px: () => (/* binding */ promptNameOf),
/* harmony export */   UX: () => (/* binding */ isPromptPath),
/* harmony export */   iY: () => (/* binding */ fileOfPrompt),
/* harmony export */   p0: () => (/* binding */ calledBy),
/* harmony export */   t1: () => (/* binding */ isPromptYamlPath)
/* harmony export */ });
const promptEnding = /\.(prompt\.ya?ml|prompty?|jinja2?|j2|mustache|hbs|handlebars)$/i;
const sourceEnding = /\.(tsx?|jsx?|mjs|cjs|py|go|rs|java|kt|rb|php|cs|swift|sh|ipynb|html?|css|png|jpe?g|gif|svg|pdf)$/i;
const templateOfAnotherFile = /\.(?!txt\.|md\.|prompt\.)[a-z]{1,5}\.(jinja2?|j2|mustache|hbs|handlebars)$/i;
const readme = /(^|\/)(readme|contributing|changelog|license)(\.[a-z]+)?$/i;
/** True for a file that is a prompt by its place or its ending, whatever it says. */
function isPromptPath(path) {
    if (readme.test(path))
        return false;
    if (promptEnding.test(path))
        return !templateOfAnotherFile.test(path);
    return /(^|\/)prompts?\//i.test(path) && !sourceEnding.test(path) && /\.[a-z0-9]+$/i.test(path);
}
/** True for a prompt file that may carry its own cases and evaluators. */
const isPromptYamlPath = (path) => /\.prompt\.ya?ml$/i.test(path);
/** The name under which suites refer to a prompt file: its file name without its endings. */
const promptNameOf = (path) => path.slice(path.lastIndexOf('/') + 1).replace(/(\.[A-Za-z0-9]+)+$/, '');
/** Tells the prompt files that one of some references means: by their path, or by their name. */
function meantBy(references) {
    const isCalled = calledBy(references);
    return (path) => references.has(path) || isCalled(path);
}
/**
 * Tells the prompt files that one of some names means: as a file is called without its endings, and where the name has
 * a folder, somewhere in that.
 */
function calledBy(names) {
    const foldersOf = new Map();
    for (const name of names) {
        const slash = name.lastIndexOf('/') + 1;
        const called = name.slice(slash);
        foldersOf.set(called, [...(foldersOf.get(called) ?? []), name.slice(0, slash)]);
    }
    return (path) => foldersOf.get(promptNameOf(path))?.some((folder) => path.startsWith(folder)) ?? false;
}
/**
 * The file that a prompt lies in: its path where there is such a file, else what stands before the `#` behind which an
 * imported file names one of its prompts. A folder's name may have one too.
 */
function fileOfPrompt(path, isFile) {
    const parts = path.split('#');
    const beginnings = parts.map((_, index) => parts.slice(0, index + 1).join('#'));
    return isFile(path) ? path : (beginnings.find(isFile) ?? parts[0] ?? path);
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

/***/ 98799:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
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
