(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 8757;
exports.ids = [8757];
exports.modules = {

/***/ 71507:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ sha256Of),
/* harmony export */   Nv: () => (/* binding */ digestOfText),
/* harmony export */   OL: () => (/* binding */ meanSame),
/* harmony export */   R1: () => (/* binding */ openLineDigest),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   hV: () => (/* binding */ digestOfLines),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98799);


/** Canonical JSON text by RFC 8785: key order and layout never count. Throws on NaN and infinities. */
function canonicalJson(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw new TypeError('a value that JSON cannot carry has no canonical form');
    return text;
}
/** True where two values of JSON mean the same; what is absent means what null does. */
const meanSame = (one, other) => canonicalJson((one ?? null)) === canonicalJson((other ?? null));
/** The digest of a meaning: `sha256:` and 64 hex digits over its canonical JSON. */
function digestOf(value) {
    return digestOfText(canonicalJson(value));
}
/** The digest of a text taken byte by byte as UTF-8. */
function digestOfText(text) {
    return `sha256:${sha256Of(text)}`;
}
/**
 * SHA-256 of a text as UTF-8, in 64 hex digits. In one call where Node has it, from 20.12 on, which takes half the
 * time.
 */
const sha256Of = typeof node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash === 'function'
    ? (text) => node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash('sha256', text, 'hex')
    : (text) => node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256').update(text, 'utf8').digest('hex');
/** The digest of texts without newlines, taken one by one as lines, however many there are. */
function digestOfLines(lines) {
    const { add, digest } = openLineDigest();
    for (const line of lines)
        add(line);
    return digest();
}
/** The same for lines that come one after the other. */
function openLineDigest() {
    const hash = node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256');
    return {
        add: (line) => {
            hash.update(`${line}\n`, 'utf8');
        },
        digest: () => `sha256:${hash.digest('hex')}`,
    };
}


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

/***/ 79791:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside),
/* harmony export */   U: () => (/* binding */ RepositoryPath)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** A path from the root of the repository, as git writes it: without a leading `./`. */
const RepositoryPath = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .transform((path) => path.replace(/^(\.\/)+/, ''));
/** True of a path that neither leads out of the repository nor into `.git`. */
const isInside = (path) => !/^(?:[/\\]|[A-Za-z]:)/.test(path) && !path.split(/[/\\]/).some((part) => part === '..' || part === '.git');


/***/ }),

/***/ 6635:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FU: () => (/* binding */ commandsOver),
/* harmony export */   Yt: () => (/* binding */ isCopyable),
/* harmony export */   r7: () => (/* binding */ shellWord)
/* harmony export */ });
/* harmony import */ var _report_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62848);

/** A command stays within one line of a terminal that nothing cuts. */
const mostCommandCharacters = 800;
const plainWord = /^[A-Za-z0-9_@%+=,./][A-Za-z0-9_@%+=:,./-]*$/;
/** A text as one word of a POSIX shell, in which nothing is expanded. */
const shellWord = (text) => (plainWord.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);
/** How git's bytes that are no UTF-8 are spelled, which a shell would take at its word. */
const spelledByte = /\\x[89a-f][0-9a-f]/;
/** Whether a path survives being shown, copied and pasted: nothing invisible, no line break, not too long. */
const isCopyable = (path) => path.length <= mostCommandCharacters / 4 && !spelledByte.test(path) && (0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(path) === path;
/** One command, or several when its words do not fit into a line. */
function commandsOver(beginning, words) {
    const commands = [];
    let command = beginning;
    for (const word of words) {
        if (command !== beginning && command.length + word.length >= mostCommandCharacters) {
            commands.push(command);
            command = beginning;
        }
        command += ` ${word}`;
    }
    return command === beginning ? commands : [...commands, command];
}


/***/ }),

/***/ 12999:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ describeJudges)
/* harmony export */ });
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35835);
/* harmony import */ var _changes_shell_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6635);
/* harmony import */ var _graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29193);
/* harmony import */ var _graders_grader_traits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2451);
/* harmony import */ var _graders_judge_judge_traits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84265);
/* harmony import */ var _graders_with_members_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50008);
/* harmony import */ var _suite_answerer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27999);
/* harmony import */ var _suite_case_list_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9527);
/* harmony import */ var _plan_need_of_grading_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58619);
/* harmony import */ var _canary_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(83783);
/* harmony import */ var _canary_result_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(57313);











/** The judges of a suite, one row a metric; none where no grader asks a model. */
function describeJudges(plan, { noise, replies }, anchors) {
    const { judges = new Map(), definition, cases = [] } = plan;
    const asking = judgesByMetric(definition.graders, cases);
    return [...asking].map(([metric, { written, specs }]) => {
        const names = [...new Set(specs.flatMap(({ model }) => model ?? []))];
        const models = specs.flatMap(({ model = '' }) => judges.get(model) ?? []).map(_suite_answerer_js__WEBPACK_IMPORTED_MODULE_6__/* .labelOf */ .Wy);
        const canary = canaryOf({ metric, written }, plan, anchors);
        const wavers = noise.of(metric);
        const served = replies.mixturesOf(names);
        return {
            metric,
            graders: uniqueList(specs.map((spec) => spec.type)),
            version: _graders_judge_judge_traits_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeVersion */ .u,
            model: uniqueList(models),
            judges: names,
            ...(served === undefined ? {} : { served }),
            ...(canary === undefined ? {} : { canary }),
            ...(wavers === undefined ? {} : { noise: wavers }),
        };
    });
}
/**
 * Graders that ask a model, by the metric as scores have it: filled in with each case where its name is a template. One
 * of a set decides about the metric of the set as well as about its own.
 */
function judgesByMetric(graders, cases) {
    const byMetric = new Map();
    const add = (name, { spec, metric }) => {
        const known = byMetric.get(name) ?? { written: metric, specs: [] };
        byMetric.set(name, known);
        for (const each of (0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_5__/* .withMembers */ .gn)([spec]))
            if ((0,_graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .isJudge */ .kJ)(each) && !known.specs.includes(each))
                known.specs.push(each);
    };
    const [named, templates] = [[], []];
    for (const each of (0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_5__/* .judgedPlaces */ .w3)(graders))
        ((0,_graders_grader_traits_js__WEBPACK_IMPORTED_MODULE_3__/* .isTemplate */ .Fl)(each.metric) ? templates : named).push(each);
    for (const each of named)
        add(each.metric, each);
    for (const question of templates.length > 0 ? cases : (0,_suite_case_list_js__WEBPACK_IMPORTED_MODULE_7__/* .casesWithGraders */ .Gr)(cases)) {
        for (const each of [...templates, ...(0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_5__/* .judgedPlaces */ .w3)(question.graders ?? [])])
            add((0,_plan_need_of_grading_js__WEBPACK_IMPORTED_MODULE_8__/* .nameOf */ .Vb)(each, question), each);
    }
    return byMetric;
}
const uniqueList = (texts) => [...new Set(texts)].join(', ');
function canaryOf({ metric, written }, plan, now) {
    const { canary, judges = new Map() } = plan;
    const graders = (0,_plan_need_of_grading_js__WEBPACK_IMPORTED_MODULE_8__/* .anchorGraders */ .Gu)(plan);
    const place = (0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_5__/* .judgedPlaces */ .w3)(graders).find((each) => each.metric === written);
    if (canary === undefined || place === undefined)
        return undefined;
    if ('unusable' in canary.anchors)
        return unusable(0, `the canary cannot be used: ${canary.anchors.unusable}`);
    if (now === undefined)
        return undefined;
    const anchors = canary.anchors.filter((anchor) => (0,_plan_need_of_grading_js__WEBPACK_IMPORTED_MODULE_8__/* .nameOf */ .Vb)(place, anchor) === metric);
    const reason = whyIncomparable(anchors, { metric, written }, (0,_canary_js__WEBPACK_IMPORTED_MODULE_9__/* .judgeDigest */ .g9)(written, graders, judges));
    if (reason !== undefined)
        return unusable(anchors.length, `${reason}; record it by \`lanegate canary ${(0,_changes_shell_words_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r7)(plan.name)} --write\``);
    return (0,_canary_result_js__WEBPACK_IMPORTED_MODULE_10__/* .compareCanary */ .s)(anchors.map(({ id, scores = {} }) => ({
        recorded: (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(scores, metric),
        now: (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)((0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(now, id) ?? {}, metric),
    })));
}
function whyIncomparable(anchors, { metric, written }, digest) {
    const scored = anchors.filter(({ scores = {} }) => (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(scores, metric) !== undefined);
    if (scored.length === 0)
        return `no anchor has a score of ${metric} on record`;
    if (scored.some(({ judges = {} }) => (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(judges, written) === undefined))
        return `of some scores of ${metric} on record nobody knows which judge gave them`;
    const isOther = anchors.some(({ judges = {} }) => ((0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(judges, written) ?? digest) !== digest);
    return isOther ? `the scores of ${metric} on record are of another judge or rubric` : undefined;
}
const unusable = (anchors, reason) => ({
    anchors,
    graded: 0,
    mean_shift: null,
    mean_absolute_difference: null,
    p_value: null,
    moved: true,
    reason,
});


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

/***/ 77842:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ fileAndFunction),
/* harmony export */   L: () => (/* binding */ graderFiles)
/* harmony export */ });
/* harmony import */ var _with_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50008);

/**
 * The files of the repository that graders, those of their sets and those that cases bring are written in, each once.
 */
function graderFiles(graders, cases = []) {
    const files = new Set();
    for (const { spec } of (0,_with_members_js__WEBPACK_IMPORTED_MODULE_0__/* .everyGrader */ .Pe)(graders, cases))
        if (spec.file !== undefined)
            files.add(fileAndFunction(spec.file).path);
    return [...files];
}
/** What `file.py:function` names; without a function it is all path. */
function fileAndFunction(file) {
    const [, path = file, name] = /^(.+\.\w+):([A-Za-z_$][\w$]*)$/.exec(file) ?? [];
    return { path, name };
}


/***/ }),

/***/ 61841:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IA: () => (/* binding */ usdOf),
/* harmony export */   Ii: () => (/* binding */ spendOf),
/* harmony export */   Ix: () => (/* binding */ amountOfSpend),
/* harmony export */   MT: () => (/* binding */ amountOf),
/* harmony export */   My: () => (/* binding */ toNanoUsd),
/* harmony export */   Sj: () => (/* binding */ noAmount),
/* harmony export */   V1: () => (/* binding */ RunningSum),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   at: () => (/* binding */ nothingSpent),
/* harmony export */   uE: () => (/* binding */ nanoUsdPerUsd)
/* harmony export */ });
const nanoUsdPerUsd = 1e9;
/** Nothing, as amounts are counted. */
const noAmount = { nanoUsd: 0, tokens: 0, calls: 0 };
const nothingSpent = { usd: 0, tokens: 0, calls: 0 };
/** What one call took, of the tokens a provider counted or the dollars it is known to cost. */
const amountOf = (costUsd, tokens) => ({
    nanoUsd: toNanoUsd(costUsd),
    tokens,
    calls: 1,
});
const toNanoUsd = (usd) => Math.round(usd * nanoUsdPerUsd);
/** Dollars of an amount. */
const usdOf = ({ nanoUsd }) => nanoUsd / nanoUsdPerUsd;
const amountOfSpend = ({ usd, tokens, calls }) => ({ nanoUsd: toNanoUsd(usd), tokens, calls });
const spendOf = (amount) => ({
    usd: usdOf(amount),
    tokens: amount.tokens,
    calls: amount.calls,
});
const sumOf = (one, other) => ({
    nanoUsd: one.nanoUsd + other.nanoUsd,
    tokens: one.tokens + other.tokens,
    calls: one.calls + other.calls,
});
/** A sum that is kept up to date in place. */
class RunningSum {
    nanoUsd = 0;
    tokens = 0;
    calls = 0;
    add({ nanoUsd, tokens, calls }) {
        this.nanoUsd += nanoUsd;
        this.tokens += tokens;
        this.calls += calls;
    }
    subtract({ nanoUsd, tokens, calls }) {
        this.nanoUsd -= nanoUsd;
        this.tokens -= tokens;
        this.calls -= calls;
    }
}


/***/ }),

/***/ 54427:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ servedName)
/* harmony export */ });
/** The model that really replied to a call, as provider/model. */
function servedName(call, { served, servedModel }) {
    const { providerName, model } = served ?? call;
    return `${providerName}/${servedModel ?? model}`;
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

/***/ 88490:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bg: () => (/* binding */ mayPass),
/* harmony export */   fJ: () => (/* binding */ IncidentKind),
/* harmony export */   fy: () => (/* binding */ Incident),
/* harmony export */   uD: () => (/* binding */ isOutage)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** Why a call gave no answer that can be graded. An incident is never a score. */
const IncidentKind = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
    'truncated',
    'reasoning-exhausted',
    'refused',
    'filtered',
    'empty',
    'malformed-json',
    'malformed-tool-call',
    'context-overflow',
    'wrong-model',
    'rate-limited',
    'timeout',
    'stream-cut',
    'server-error',
    'malformed',
    'rejected',
    'network',
    'circuit-open',
    'session-stopped',
    'unrecorded',
    'tool-unanswered',
    'too-many-tool-calls',
    'harness-error',
    'program-failed',
]);
const outages = new Set([
    'rate-limited',
    'timeout',
    'stream-cut',
    'server-error',
    'malformed',
    'network',
]);
/**
 * True of a failure of the provider or of the way to it, which may pass and says nothing of the model or the request.
 */
const isOutage = (kind) => outages.has(kind);
/** True of a failure that another try may not meet again. */
const mayPass = (kind) => isOutage(kind) || kind === 'circuit-open';
const Incident = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: IncidentKind, message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });


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

/***/ 10247:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ normalQuantile),
/* harmony export */   v: () => (/* binding */ normalCdf)
/* harmony export */ });
const sqrtTwoPi = Math.sqrt(2 * Math.PI);
/** Where the power series stops being the shorter way and the continued fraction begins. */
const seriesReach = 3;
const density = (z) => Math.exp((-z * z) / 2) / sqrtTwoPi;
function seriesFromCentre(z) {
    let term = z;
    let sum = z;
    for (let k = 3; Math.abs(term) > 1e-17 * Math.abs(sum); k += 2) {
        term *= (z * z) / k;
        sum += term;
    }
    return sum * density(z);
}
function upperTail(z) {
    let fraction = z;
    for (let k = 200; k >= 1; k--)
        fraction = z + k / fraction;
    return density(z) / fraction;
}
/**
 * The standard normal distribution function.
 * Power series (Marsaglia 2004, "Evaluating the normal distribution") and, in the tails, Laplace's continued fraction.
 */
function normalCdf(z) {
    if (Math.abs(z) < seriesReach)
        return 0.5 + seriesFromCentre(z);
    return z > 0 ? 1 - upperTail(z) : upperTail(-z);
}
/**
 * Around the middle, in the tails, and far out in the tails: algorithm AS 241, coefficients from the highest power
 * down.
 */
const centre = {
    numerator: [
        2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
        133.14166789178438, 3.3871328727963665,
    ],
    denominator: [
        5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
        42.31333070160091, 1,
    ],
};
const tail = {
    numerator: [
        0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
        5.769497221460691, 4.630337846156546, 1.4234371107496835,
    ],
    denominator: [
        1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
        1.6763848301838038, 2.053191626637759, 1,
    ],
};
const farTail = {
    numerator: [
        2.0103343992922881e-7, 0.000027115555687434876, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
        1.7848265399172913, 5.463784911164114, 6.657904643501103,
    ],
    denominator: [
        2.0442631033899397e-15, 1.421511758316446e-7, 0.000018463183175100548, 0.0007868691311456133, 0.014875361290850615,
        0.1369298809227358, 0.599832206555888, 1,
    ],
};
const polynomial = (coefficients, x) => coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
const evaluate = ({ numerator, denominator }, x) => polynomial(numerator, x) / polynomial(denominator, x);
/**
 * The standard normal quantile for 0 < p < 1; a RangeError elsewhere. Wichura 1988, algorithm AS 241, about 16 digits.
 */
function normalQuantile(p) {
    if (!(p > 0 && p < 1))
        throw new RangeError(`no normal quantile at ${p}`);
    const q = p - 0.5;
    if (Math.abs(q) <= 0.425)
        return q * evaluate(centre, 0.180625 - q * q);
    const depth = Math.sqrt(-Math.log(Math.min(p, 1 - p)));
    const size = depth <= 5 ? evaluate(tail, depth - 1.6) : evaluate(farTail, depth - 5);
    return q < 0 ? -size : size;
}


/***/ }),

/***/ 59782:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ mean)
/* harmony export */ });
/** The arithmetic mean; NaN of nothing. */
function mean(values) {
    let sum = 0;
    for (let index = 0; index < values.length; index++)
        sum += values[index] ?? Number.NaN;
    return sum / values.length;
}


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

/***/ 25598:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseLocated)
/* harmony export */ });
/* harmony import */ var _artifacts_for_few_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78019);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);
/* harmony import */ var _explain_issue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43944);
/* harmony import */ var _yaml_located_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65599);




/** Reads YAML of one schema; the first mistake is a `UserError` with line, key and a suggestion. */
function parseLocated(text, path, schema) {
    refuseLoneReturns(text, path);
    const source = (0,_yaml_located_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLocatedYaml */ .v)(text, path);
    if (source.value === null || source.value === undefined) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('this file is empty', { place: { path }, hint: 'begin with `version: 1`' });
    }
    const parsed = schema.safeParse(source.value, { reportInput: true, ...(0,_artifacts_for_few_js__WEBPACK_IMPORTED_MODULE_0__/* .forText */ .zA)(text) });
    if (!parsed.success)
        throw (0,_explain_issue_js__WEBPACK_IMPORTED_MODULE_2__/* .issueError */ .MA)(parsed.error.issues, source, path, schema);
    const placeOf = (keys) => ({
        path,
        line: source.lineOf(keys),
        key: keys.map(String).join('.'),
    });
    return { path, text, value: parsed.data, placeOf };
}
/** The parser takes them for blanks, and so makes nonsense of what follows. */
function refuseLoneReturns(text, path) {
    const at = text.search(/\r(?!\n)/u);
    if (at === -1)
        return;
    const line = text.slice(0, at).split('\n').length;
    const hint = 'save the file with lines that end in a line feed';
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('this line ends in a carriage return alone', { place: { path, line }, hint });
}


/***/ }),

/***/ 32581:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MA: () => (/* binding */ parseConfiguration),
  il: () => (/* binding */ parseParts),
  qo: () => (/* binding */ parseRoot)
});

// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/configuration.js + 3 modules
var configuration = __webpack_require__(93490);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/located.js
var located = __webpack_require__(25598);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/own.js
var own = __webpack_require__(35835);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/refuse-at.js

/** Refuses with the line and the key. */
const refuseAt = ({ placeOf }) => (keys, message, hint) => {
    throw new user_error/* UserError */.yo(message, { place: placeOf(keys), hint });
};

// EXTERNAL MODULE: ./dist/compiled/domain/suite/parameters/known-parameter.js
var known_parameter = __webpack_require__(79588);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/parameters/refuse-foreign-parameters.js



/**
 * Refuses a parameter of a model that is written in the words of another library: it would be sent beside the one that
 * is meant, or not at all. An endpoint of the user's own may have any names. Throws a `UserError`.
 */
function refuseForeignParameters(located) {
    const { models, providers } = located.value;
    const refuse = refuseAt(located);
    for (const [name, { provider, parameters }] of Object.entries(models)) {
        if (speaksByTemplate(providers, provider))
            continue;
        for (const written of Object.keys(parameters)) {
            const meant = (0,known_parameter/* meantParameter */.DO)(written);
            if (meant === undefined)
                continue;
            refuse(['models', name, 'parameters', written], `unknown parameter \`${written}\``, `write \`${meant}\``);
        }
    }
}
function speaksByTemplate(providers, name) {
    const provider = (0,own/* own */.Z)(providers, name);
    const asked = provider?.api === 'record' ? (0,own/* own */.Z)(providers, provider.provider) : provider;
    return asked?.api === 'http';
}

// EXTERNAL MODULE: ./dist/compiled/domain/suite/parts/part.js
var part = __webpack_require__(16824);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/parts/with-parts.js
var with_parts = __webpack_require__(5258);
// EXTERNAL MODULE: ./dist/compiled/domain/release/released-lane.js
var released_lane = __webpack_require__(31425);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/nearest-name.js
var nearest_name = __webpack_require__(55336);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/refuse-bad-environments.js



/**
 * Refuses environments that come after one that is not there or never gets the lane, or after themselves: no release
 * would ever reach them. Throws a `UserError`.
 */
function refuseBadEnvironments(located) {
    const { environments, promotion } = located.value;
    const refuse = refuseAt(located);
    const known = Object.keys(environments);
    for (const lane of released_lane/* ReleasedLane */.k.options) {
        for (const environment of known)
            refuseUnreachable({ environments, environment, lane }, refuse);
        for (const environment of known)
            refuseCircle({ environments, environment, lane }, refuse);
    }
    promotion.staging.environments.forEach((name, index) => {
        if (!Object.hasOwn(environments, name))
            refuse(['promotion', 'staging', 'environments', index], unknownName(name), (0,nearest_name/* suggestName */.S)(name, known));
    });
}
const unknownName = (name) => `there is no environment \`${name}\``;
function refuseUnreachable({ environments, environment, lane }, refuse) {
    earlierThan(environments, environment, lane).forEach((name, index) => {
        const keys = ['environments', environment, lane, 'after', index];
        const others = Object.keys(environments).filter((each) => each !== environment);
        if (!Object.hasOwn(environments, name))
            refuse(keys, unknownName(name), (0,nearest_name/* suggestName */.S)(name, others));
        if (environments[name]?.[lane] === undefined) {
            const hint = `add \`${lane}\` to \`${name}\`, or take \`${name}\` out of \`after\``;
            refuse(keys, `nothing says how ${lane} reaches \`${name}\`, so it would never come after it`, hint);
        }
    });
}
function refuseCircle({ environments, environment, lane }, refuse) {
    const circle = circleFrom(environment, (name) => earlierThan(environments, name, lane));
    if (circle === undefined)
        return;
    const index = earlierThan(environments, environment, lane).indexOf(circle[1] ?? environment);
    const hint = 'name in `after` only what comes before, so that some environment comes first';
    const message = `${lane} would wait for itself: ${circle.map((name) => `\`${name}\``).join(' after ')}`;
    refuse(['environments', environment, lane, 'after', index], message, hint);
}
const earlierThan = (environments, environment, lane) => environments[environment]?.[lane]?.after ?? [];
/** The way from a name over those that come before it back to itself, if there is one. */
function circleFrom(start, earlier) {
    const seen = new Set();
    const search = (trail) => {
        for (const next of earlier(trail.at(-1) ?? start)) {
            if (next === start)
                return [...trail, next];
            if (seen.has(next))
                continue;
            seen.add(next);
            const found = search([...trail, next]);
            if (found !== undefined)
                return found;
        }
        return undefined;
    };
    return search([start]);
}

// EXTERNAL MODULE: ./dist/compiled/domain/inference/provider/provider.js
var provider = __webpack_require__(43752);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/refuse-bad-recorders.js



/** Refuses recorders of providers that are not there or record themselves. Throws a `UserError`. */
function refuseBadRecorders({ value: { providers }, placeOf }) {
    const known = { ...provider/* builtInProviders */.u3, ...providers };
    for (const [name, declared] of Object.entries(providers)) {
        if (declared.api !== 'record')
            continue;
        try {
            (0,provider/* resolveProvider */.Kd)(declared, known);
        }
        catch (error) {
            if (!(error instanceof user_error/* UserError */.yo))
                throw error;
            const hint = Object.hasOwn(known, declared.provider)
                ? 'name the provider that it records'
                : (0,nearest_name/* suggestName */.S)(declared.provider, Object.keys(known));
            throw new user_error/* UserError */.yo(error.message, { place: placeOf(['providers', name, 'provider']), hint });
        }
    }
}

// EXTERNAL MODULE: ./dist/compiled/domain/inference/route/route-bindings.js
var route_bindings = __webpack_require__(8471);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/route/route-check.js
var route_check = __webpack_require__(91473);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/refuse-bad-routes.js




/** Refuses routes that name what is not there, mean two things at once or ask somebody twice. Throws a `UserError`. */
function refuseBadRoutes(located) {
    const { routes, models } = located.value;
    const refuse = refuseAt(located);
    for (const [name, route] of Object.entries(routes)) {
        const at = (keys, message, hint) => refuse(['routes', name, ...keys], message, hint);
        if (Object.hasOwn(models, name))
            at([], `\`${name}\` is a model binding as well`, 'a route needs a name of its own');
        refuseUnknownBindings(route, Object.keys(models), at);
        refuseRepeated(route, at);
        refuseBrokenChecks(route, at);
    }
}
function refuseUnknownBindings(route, known, refuse) {
    for (const { binding, keys } of (0,route_bindings/* bindingsOf */.k)(route)) {
        if (!known.includes(binding))
            refuse(keys, `there is no model binding \`${binding}\``, (0,nearest_name/* suggestName */.S)(binding, known));
    }
}
/** A model that stands twice among those that share the cases, or twice among the fallbacks, is a slip. */
function refuseRepeated(route, refuse) {
    const seen = new Set();
    for (const { binding, keys } of (0,route_bindings/* bindingsOf */.k)(route)) {
        const [part] = keys;
        if (part !== 'models' && part !== 'fallbacks')
            continue;
        const name = `${part} ${binding}`;
        if (seen.has(name))
            refuse(keys, `the model \`${binding}\` is named twice`, 'a route asks each model at most once');
        seen.add(name);
    }
}
function refuseBrokenChecks({ checks }, refuse) {
    checks.forEach(({ fails }, index) => {
        try {
            (0,route_check/* checkOf */.E)(fails);
        }
        catch (error) {
            refuse(['checks', index, 'fails'], error instanceof Error ? error.message : 'this check cannot be used');
        }
    });
}

;// CONCATENATED MODULE: ./dist/compiled/domain/suite/parse-configuration.js









/** Reads a lanegate.yml that includes nothing; the first mistake is a `UserError` with line, key and a suggestion. */
const parseConfiguration = (text, path) => parseParts(parseRoot(text, path), []);
/** Reads lanegate.yml by itself: what it names may stand in the parts that it includes. */
const parseRoot = (text, path) => (0,located/* parseLocated */.o)(text, path, configuration/* Configuration */.Vk);
/** Reads the parts that lanegate.yml includes, and what all say together; mistakes are told as those of one file. */
function parseParts(root, parts) {
    const whole = (0,with_parts/* withParts */.d)(root, parts.map(({ text, path }) => (0,part/* parsePart */.x)(text, path)));
    refuseRepeatedSuites(whole);
    refuseRepeatedGlobs(whole);
    refuseBadRecorders(whole);
    refuseForeignParameters(whole);
    refuseBadRoutes(whole);
    refuseBadEnvironments(whole);
    return whole;
}
function refuseRepeatedSuites({ value, placeOf }) {
    const seen = new Set();
    value.suites.forEach(({ name }, index) => {
        if (seen.has(name))
            throw new user_error/* UserError */.yo(`the suite \`${name}\` is defined twice`, { place: placeOf(['suites', index, 'name']) });
        seen.add(name);
    });
}
/** A glob that stands in two lanes, or twice in one, says nothing that could be meant. */
function refuseRepeatedGlobs({ value, placeOf }) {
    const laneOf = new Map();
    for (const [lane, globs] of Object.entries(value.lanes)) {
        globs.forEach((glob, index) => {
            const earlier = laneOf.get(glob);
            if (earlier !== undefined) {
                const hint = 'keep it in one lane; where two globs fit a path, the lane written last counts';
                throw new user_error/* UserError */.yo(`the glob \`${glob}\` is given to the lane \`${earlier}\` already`, {
                    place: placeOf(['lanes', lane, index]),
                    hint,
                });
            }
            laneOf.set(glob, lane);
        });
    }
}


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

/***/ 16824:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ parsePart)
/* harmony export */ });
/* unused harmony export PartSettings */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93490);
/* harmony import */ var _configuration_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96913);
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25598);
/* harmony import */ var _resolve_include_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73009);






const keysOfPart = {
    version: true,
    providers: true,
    models: true,
    routes: true,
    prompts: true,
    suites: true,
    judge: true,
    embedder: true,
    imports: true,
    data: true,
};
const holdsForAll = zod__WEBPACK_IMPORTED_MODULE_0__/* .undefined */ .Vxk({ error: `holds for all of the repository, so it stands in the ${_configuration_file_js__WEBPACK_IMPORTED_MODULE_3__/* .configurationFile */ .h} at its root` })
    .optional();
const keysOfRoot = Object.keys(_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .Configuration */ .Vk.shape).filter((key) => !Object.hasOwn(keysOfPart, key));
/** What the lanegate.yml of a part of a monorepo may say. */
const PartSettings = _configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .Configuration */ .Vk.pick(keysOfPart);
const refused = Object.fromEntries(keysOfRoot.map((key) => [key, holdsForAll]));
const WrittenPart = PartSettings.extend(refused);
/** Reads the lanegate.yml of a part; the first mistake is a `UserError` with line, key and a suggestion. */
function parsePart(text, path) {
    const folder = (0,_resolve_include_js__WEBPACK_IMPORTED_MODULE_5__/* .folderOf */ .yS)(path);
    if (/[*?[\]{}!]/u.test(folder)) {
        const hint = 'give the folder a name without any of * ? [ ] { } !';
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('what lies in this folder cannot be named by globs', { place: { path }, hint });
    }
    return { ...(0,_located_js__WEBPACK_IMPORTED_MODULE_4__/* .parseLocated */ .o)(text, path, WrittenPart), folder };
}


/***/ }),

/***/ 5258:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ withParts)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);
/* harmony import */ var _part_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81874);
/* harmony import */ var _relocate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68002);



const namedSections = ['providers', 'models', 'routes', 'prompts', 'data'];
const listedSections = ['suites', 'imports'];
/** Joins the parts to the file at the root. Throws a `UserError` for a name that both give. */
function withParts(root, parts) {
    const moved = parts.map((part) => ({ part, settings: (0,_relocate_js__WEBPACK_IMPORTED_MODULE_2__/* .relocated */ .qP)(part) }));
    refuseTaken(moved, root);
    const all = moved.map(({ settings }) => settings);
    const merged = (entriesOf) => Object.assign({}, entriesOf(root.value), ...all.map(entriesOf));
    return {
        path: root.path,
        text: root.text,
        value: {
            ...root.value,
            providers: merged(({ providers }) => providers),
            models: merged(({ models }) => models),
            routes: merged(({ routes }) => routes),
            prompts: merged(({ prompts }) => prompts),
            data: merged(({ data }) => data),
            suites: [root.value, ...all].flatMap(({ suites }) => suites),
            imports: [root.value, ...all].flatMap(({ imports }) => imports),
        },
        placeOf: placesIn(root, parts),
        parts: moved.map(({ part: { folder, path }, settings: { judge, embedder } }) => ({
            folder,
            path,
            judge,
            embedder,
        })),
    };
}
/** Refuses a name that another file gives too: one would stand in the place of the other, and nobody would know. */
function refuseTaken(moved, root) {
    for (const section of namedSections) {
        const givenIn = new Map(Object.keys(root.value[section]).map((name) => [name, { path: root.path, key: name }]));
        for (const { part, settings } of moved) {
            for (const name of Object.keys(settings[section])) {
                const [other, key] = [givenIn.get(name), (0,_part_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nameInPart */ .G4)(part.folder, name)];
                givenIn.set(name, { path: part.path, key });
                if (other === undefined)
                    continue;
                const hint = `give it another name here, or take \`${section}.${other.key}\` out of ${other.path}`;
                const place = part.placeOf([section, key]);
                throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`\`${name}\` has this name in ${other.path} already`, { place, hint });
            }
        }
    }
}
/** Finds an entry of the whole in the file that it stands in, under the keys that it has there. */
function placesIn(root, parts) {
    return (keys) => {
        const [section, name, ...rest] = keys;
        if (isOneOf(namedSections, section)) {
            const given = String(name);
            const part = parts.findLast(({ folder, value }) => given.startsWith((0,_part_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nameFromRoot */ ._D)(folder, '')) && Object.hasOwn(value[section], (0,_part_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nameInPart */ .G4)(folder, given)));
            if (part !== undefined)
                return part.placeOf([section, (0,_part_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nameInPart */ .G4)(part.folder, given), ...rest]);
        }
        if (isOneOf(listedSections, section)) {
            let index = Number(name) - root.value[section].length;
            for (const { value, placeOf } of index < 0 ? [] : parts) {
                if (index < value[section].length)
                    return placeOf([section, index, ...rest]);
                index -= value[section].length;
            }
        }
        return root.placeOf(keys);
    };
}
const isOneOf = (options, key) => options.some((option) => option === key);


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

/***/ 89396:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bJ: () => (/* binding */ baseTarget),
  Fg: () => (/* binding */ definitionOf),
  ql: () => (/* binding */ headTarget),
  xz: () => (/* binding */ headTargetOrReason),
  Fw: () => (/* binding */ mixedTarget),
  u0: () => (/* binding */ sourcesOf),
  PL: () => (/* binding */ suitesAcross)
});

// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/own.js
var own = __webpack_require__(35835);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/answerer.js
var answerer = __webpack_require__(27999);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/prompt.js
var suite_prompt = __webpack_require__(87556);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/target.js + 2 modules
var target = __webpack_require__(89176);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/across/renamed-reference.js





/**
 * What a reference means in head, where head calls its prompt or what answers it otherwise: the prompt in the same
 * file, or in one that came where the old one went, with the same meaning, else with most of its words; and a binding
 * or a route that is the same. `undefined` where there is none, or where it is not plain which.
 */
function renamedReference(reference, commits) {
    const before = ifThere(() => (0,target/* findPrompt */.Av)(reference.prompt, commits.base));
    const prompt = before && renamedPrompt(before, commits);
    if (prompt === undefined)
        return undefined;
    if (reference.model === undefined)
        return { prompt };
    const model = renamedAnswerer(reference.model, commits);
    return model === undefined ? undefined : { prompt, model };
}
function renamedPrompt(before, { base, head }) {
    if (head.prompts.has(before.path))
        return before.path;
    if (head.blobs.has(before.path))
        return undefined;
    const came = [...head.prompts.values()].filter(({ path }) => !base.blobs.has(path));
    const digest = (0,suite_prompt/* promptDigest */.pl)(before);
    const same = came.filter((prompt) => (0,suite_prompt/* promptDigest */.pl)(prompt) === digest);
    return same.length > 0 ? onlyPath(same) : mostAlike(before, came);
}
const onlyPath = (prompts) => prompts.length === 1 ? prompts[0]?.path : undefined;
/** With less in common it is another prompt, as git has it of a renamed file. */
const leastShared = 0.5;
function mostAlike(before, came) {
    const words = wordsOf(before);
    const alike = came
        .map((prompt) => ({ prompt, shared: sharedShare(words, wordsOf(prompt)) }))
        .filter(({ shared }) => shared >= leastShared);
    const most = Math.max(...alike.map(({ shared }) => shared));
    return onlyPath(alike.filter(({ shared }) => shared === most).map(({ prompt }) => prompt));
}
function renamedAnswerer(name, { policy, base, head }) {
    const { models, routes } = head.settings;
    if ((0,own/* own */.Z)(models, name) !== undefined || (0,own/* own */.Z)(routes, name) !== undefined)
        return name;
    const digestIn = (arm, each) => ifThere(() => (0,answerer/* findAnswerer */.Zf)(each, { arm, policy }))?.modelDigest;
    const digest = digestIn(base, name);
    if (digest === undefined)
        return undefined;
    return [...Object.keys(models), ...Object.keys(routes)].find((each) => digestIn(head, each) === digest);
}
function wordsOf({ messages }) {
    const counts = new Map();
    for (const { content } of messages) {
        for (const word of JSON.stringify(content).match(/[\p{L}\p{N}]+/gu) ?? []) {
            counts.set(word, (counts.get(word) ?? 0) + 1);
        }
    }
    return counts;
}
/** The part of the longer text that both have, wherever its words stand. */
function sharedShare(some, others) {
    const [one = 0, other = 0] = [some, others].map((counts) => [...counts.values()].reduce((sum, each) => sum + each, 0));
    let shared = 0;
    for (const [word, count] of some)
        shared += Math.min(count, others.get(word) ?? 0);
    return shared / Math.max(one, other, 1);
}
function ifThere(find) {
    try {
        return find();
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./dist/compiled/domain/suite/parts/part-of.js
var part_of = __webpack_require__(34912);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/suites-of.js
var suites_of = __webpack_require__(69405);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/sides.js





const byName = (side) => new Map((0,suites_of/* suitesOf */.f)(side).map((suite) => [suite.name, suite]));
/** Every suite that one of the commits defines, by name; one that head has renamed by the name that policy gives it. */
function suitesAcross(sides) {
    const [policy, base, head] = [byName(sides.policy), byName(sides.base), byName(sides.head)];
    const renamed = renamedSuites({ policy, base, head }, sides);
    const isRenamed = new Set([...renamed.values()].map(({ name }) => name));
    const names = new Set([...policy.keys(), ...[...head.keys()].filter((name) => !isRenamed.has(name))]);
    return [...names].map((name) => ({
        name,
        policy: policy.get(name),
        base: base.get(name),
        head: head.get(name) ?? renamed.get(name),
    }));
}
/**
 * For suites of policy that head has no more by their name, the new one of head that asks the very target which theirs
 * has become; none where several do.
 */
function renamedSuites({ policy, base, head }, sides) {
    const fresh = [...head.values()].filter(({ name }) => !policy.has(name) && !base.has(name));
    const digests = new Map(fresh.map((suite) => [suite, digestOfPrompted(tryResolve(suite, [], sidesOfHead(sides)))]));
    const found = [...policy.values()].flatMap((suite) => {
        if (fresh.length === 0 || head.has(suite.name))
            return [];
        const across = { name: suite.name, policy: suite, base: base.get(suite.name), head: undefined };
        const digest = digestOfPrompted(headTarget(across, sides));
        const [only, second] = fresh.filter((each) => digest !== undefined && digests.get(each) === digest);
        return only === undefined || second !== undefined ? [] : [[suite.name, only]];
    });
    const isTakenTwice = ([, suite]) => found.filter(([, other]) => other === suite).length > 1;
    return new Map(found.filter((each) => !isTakenTwice(each)));
}
const sidesOfHead = ({ policy, head }) => ({ arm: head, policy });
/** Programs and endpoints keep what they are by their own names, and are paired by those alone. */
const digestOfPrompted = (resolved) => resolved.kind === 'target' && resolved.target.prompt !== undefined ? (0,target/* targetDigest */.mM)(resolved.target) : undefined;
/** The sources that bind: policy's, and head's beside them, so that head can add to them and not take away. */
const sourcesOf = ({ policy, base, head }) => [(policy ?? base)?.sources ?? [], head?.sources ?? []].filter((globs) => globs.length > 0);
/** The base arm's target. */
const baseTarget = (suite, sides) => tryResolve(definitionOf(suite, 'base'), sourcesOf(suite), { arm: sides.base, policy: sides.policy });
/** Head's target; a suite that head dropped is looked up as policy defines it. Head's own mistakes are thrown. */
function headTarget(suite, sides) {
    const [sources, { head: arm, policy }] = [sourcesOf(suite), sides];
    if (suite.head === undefined) {
        const found = tryResolve(followed(suite, sides), sources, { arm, policy });
        const reason = found.kind === 'gone' ? whyNotRead(suite.policy, { arm, policy }) : undefined;
        return reason === undefined ? found : { kind: 'gone', reason };
    }
    return { kind: 'target', target: (0,target/* resolveTarget */.u1)(suite.head, sources, { arm, policy }) };
}
/** A suite that head dropped, asking for what head calls otherwise by its new name. */
function followed({ policy }, sides) {
    if (policy === undefined || !('prompt' in policy.target))
        return policy;
    const inHead = sidesOfHead(sides);
    if (tryResolve(policy, [], inHead).kind === 'target' || whyNotRead(policy, inHead) !== undefined)
        return policy;
    const target = renamedReference(policy.target, sides);
    return target === undefined ? policy : { ...policy, target };
}
/** Why a suite of policy's, whose file is still there, is none of this commit. */
function whyNotRead(suite, { arm, policy }) {
    const path = suite?.place.path;
    if (path === undefined || arm.configuration === undefined || !arm.blobs.has(path))
        return undefined;
    if ((0,part_of/* isConfigurationOf */.qo)(path, arm) || arm.imported?.some((file) => file.path === path))
        return undefined;
    return (0,part_of/* isConfigurationOf */.qo)(path, policy)
        ? `lanegate.yml does not include ${path}`
        : `lanegate.yml does not name ${path} under \`imports\``;
}
/** As `headTarget`, but a prompt that is there and cannot be read is a reason, not a mistake that stops everything. */
function headTargetOrReason(suite, sides) {
    const reason = suite.head === undefined ? undefined : (0,target/* whyUnreadable */._p)(suite.head.target, sides.head);
    return reason === undefined ? headTarget(suite, sides) : { kind: 'gone', reason };
}
/**
 * The prompt of one arm with what answers in another, each as the suite of its own arm defines it. Throws a `UserError`
 * where one of the two is not there.
 */
function mixedTarget(suite, sides, { prompt, model }) {
    const askedOf = (arm) => {
        const definition = arm === 'head' && suite.head === undefined ? followed(suite, sides) : definitionOf(suite, arm);
        const target = definition?.target;
        if (target === undefined || !('prompt' in target)) {
            throw new user_error/* UserError */.yo(`the suite \`${suite.name}\` has no prompt in ${arm}`);
        }
        return { reference: target, arm: sides[arm] };
    };
    return (0,target/* mixTarget */.cp)(askedOf(prompt), askedOf(model), sides.policy);
}
/**
 * The base arm as the merge base says, else as policy, else as head would have asked of it; head's as head or policy
 * says.
 */
const definitionOf = ({ policy, base, head }, arm) => arm === 'base' ? (base ?? policy ?? head) : (head ?? policy);
function tryResolve(suite, sources, sides) {
    if (suite === undefined)
        return { kind: 'gone', reason: 'it is not defined' };
    try {
        return { kind: 'target', target: (0,target/* resolveTarget */.u1)(suite, sources, sides) };
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return { kind: 'gone', reason: error.message };
        throw error;
    }
}


/***/ }),

/***/ 93352:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zq: () => (/* binding */ BudgetExceededError),
/* harmony export */   eZ: () => (/* binding */ CallLeftError),
/* harmony export */   me: () => (/* binding */ ModelError),
/* harmony export */   s3: () => (/* binding */ UnrecordedReplyError)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);

/** A call that failed, seen by the part that knows why. */
class ModelError extends Error {
    name = 'ModelError';
    kind;
    retryable;
    retryAfterMs;
    status;
    costUsd;
    attempts;
    calls;
    rateLimit;
    reply;
    key;
    constructor(kind, message, facts) {
        super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
        this.kind = kind;
        this.retryable = facts.retryable;
        this.retryAfterMs = facts.retryAfterMs;
        this.status = facts.status;
        this.costUsd = facts.costUsd ?? 0;
        this.attempts = facts.attempts ?? 1;
        this.calls = facts.calls;
        this.rateLimit = facts.rateLimit;
        this.reply = facts.reply;
        this.key = facts.key;
    }
    /** Why a call was aborted, told as of one that its provider was not asked; what is no `ModelError` stays as it is. */
    static unasked(reason) {
        return reason instanceof ModelError ? reason.with({ attempts: 0 }) : reason;
    }
    /** All that is known of it but its cause. */
    get facts() {
        const { retryable, retryAfterMs, status, costUsd, attempts, calls, rateLimit, reply, key } = this;
        return { retryable, retryAfterMs, status, costUsd, attempts, calls, rateLimit, reply, key };
    }
    /** The same failure with other facts. */
    with(facts) {
        return new ModelError(this.kind, this.message, { ...this.facts, ...facts, cause: facts.cause ?? this });
    }
}
/** A call whose caller left before it ended. Nobody told what it took; this is what the budgets count for it. */
class CallLeftError extends Error {
    name = 'CallLeftError';
    costUsd;
    attempts;
    constructor(reason, { costUsd, attempts }) {
        super(reason instanceof Error ? reason.message : String(reason), { cause: reason });
        this.costUsd = costUsd;
        this.attempts = attempts;
    }
    /** The same end of a call with what was taken before it; a reason as it is where nothing was. */
    static after(before, reason) {
        if (before.attempts === 0 && before.costUsd === 0)
            return reason;
        const { costUsd, attempts } = reason instanceof CallLeftError ? reason : nothingTaken;
        return new CallLeftError(reason, { costUsd: before.costUsd + costUsd, attempts: before.attempts + attempts });
    }
}
/** A reply that was paid for, and is not handed on since it could not be written down. */
class UnrecordedReplyError extends _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    costUsd;
    attempts;
    constructor({ message, place, hint, cause }, { costUsd, attempts }) {
        super(message, { place, hint, cause });
        this.costUsd = costUsd;
        this.attempts = attempts;
    }
}
const nothingTaken = { costUsd: 0, attempts: 0 };
/** A cap would be crossed by this call, so it was not made. */
class BudgetExceededError extends Error {
    name = 'BudgetExceededError';
    /** Whose cap it is; absent where nobody said. */
    scope;
    /** Milliseconds until there may be room again; absent when waiting does not help. */
    retryAfterMs;
    costUsd;
    attempts;
    calls;
    constructor(message, facts = {}) {
        super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
        this.scope = facts.scope;
        this.retryAfterMs = facts.retryAfterMs;
        this.costUsd = facts.costUsd ?? 0;
        this.attempts = facts.attempts ?? 0;
        this.calls = facts.calls;
    }
    /** The same refusal with other facts. */
    with(facts) {
        const { message, scope, retryAfterMs, costUsd, attempts, calls } = this;
        return new BudgetExceededError(message, { scope, retryAfterMs, costUsd, attempts, calls, cause: this, ...facts });
    }
}


/***/ }),

/***/ 59478:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   canary: () => (/* binding */ canary)
/* harmony export */ });
/* harmony import */ var _domain_evaluation_canary_canary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83783);
/* harmony import */ var _domain_evaluation_canary_describe_judges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12999);
/* harmony import */ var _domain_evaluation_judges_judge_noise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94587);
/* harmony import */ var _domain_evaluation_judges_judge_replies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96249);
/* harmony import */ var _domain_evaluation_judges_judges_of_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76509);
/* harmony import */ var _domain_evaluation_plan_need_of_grading_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58619);
/* harmony import */ var _domain_evaluation_plan_target_price_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90638);
/* harmony import */ var _domain_graders_program_program_graders_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85458);
/* harmony import */ var _domain_graders_with_members_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(50008);
/* harmony import */ var _domain_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(61841);
/* harmony import */ var _domain_suite_answerer_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(27999);
/* harmony import */ var _domain_suite_find_suite_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(46912);
/* harmony import */ var _domain_suite_suites_of_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(69405);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(30331);
/* harmony import */ var _steps_grade_grade_anchors_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(88900);
/* harmony import */ var _steps_grade_supplies_of_programs_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(46985);
/* harmony import */ var _steps_run_open_own_model_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(35053);

















/**
 * Lets the judges of a suite of the lanegate.yml that lies here grade its anchors, and tells how that compares with
 * what is on record, or records it. Grades are recorded only where every anchor has all of them.
 */
async function canary(ports, request) {
    const { write, folder, concurrency, signal } = request;
    const side = await (0,_steps_run_open_own_model_js__WEBPACK_IMPORTED_MODULE_16__/* .readOwnSide */ .S)(ports.files);
    const { plan, path, anchors } = await readSuite(ports, side, request.suite);
    const models = [...(plan.judges?.values() ?? [])].flatMap(_domain_suite_answerer_js__WEBPACK_IMPORTED_MODULE_10__/* .modelsOf */ .Wh);
    if (side.settings.budget.unknown_price === 'error')
        (0,_domain_evaluation_plan_target_price_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseUnknownPrices */ .D)(models);
    const worstCase = (0,_domain_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_9__/* .spendOf */ .Ii)((0,_domain_evaluation_plan_need_of_grading_js__WEBPACK_IMPORTED_MODULE_5__/* .needOfAnchors */ .c)(plan, anchors));
    const { model, close } = await (0,_steps_run_open_own_model_js__WEBPACK_IMPORTED_MODULE_16__/* .openOwnModel */ ._)(ports, {
        side,
        providers: models.map(({ provider }) => provider),
        folder,
        run: 'canary',
        concurrency,
        worstCase,
    });
    try {
        const grades = await withGraders(ports, plan, (programs) => (0,_steps_grade_grade_anchors_js__WEBPACK_IMPORTED_MODULE_14__/* .gradeAnchors */ .I)(model, { plan, anchors, concurrency, programs, signal }));
        const errors = errorsOf(grades);
        const isWritten = write && Object.keys(errors).length === 0;
        if (isWritten)
            await ports.files.write(path, linesOf(plan, anchors, grades));
        const judges = (0,_domain_evaluation_canary_describe_judges_js__WEBPACK_IMPORTED_MODULE_1__/* .describeJudges */ .A)(plan, ungraded, (0,_steps_grade_grade_anchors_js__WEBPACK_IMPORTED_MODULE_14__/* .scoresOf */ .x)(grades));
        return { version: 1, suite: plan.name, path, judges, errors, written: isWritten, cost_usd: model.spent().usd };
    }
    finally {
        await close();
    }
}
/** Nothing but anchors is graded here. */
const ungraded = { noise: new _domain_evaluation_judges_judge_noise_js__WEBPACK_IMPORTED_MODULE_2__/* .NoiseTally */ .j(), replies: new _domain_evaluation_judges_judge_replies_js__WEBPACK_IMPORTED_MODULE_3__/* .JudgeReplies */ .K8() };
/** Grades with the programs among the graders of a canary at hand, in the files that lie here. */
async function withGraders({ openGraders }, plan, work) {
    if (!(0,_domain_graders_program_program_graders_js__WEBPACK_IMPORTED_MODULE_7__/* .asksPrograms */ .OL)((0,_domain_evaluation_plan_need_of_grading_js__WEBPACK_IMPORTED_MODULE_5__/* .anchorGraders */ .Gu)(plan)))
        return work(undefined);
    const ports = await openGraders();
    const tree = await ports.git.snapshotWorktree();
    return (0,_steps_grade_supplies_of_programs_js__WEBPACK_IMPORTED_MODULE_15__/* .withPrograms */ .OE)(ports, (open) => work(open && (0,_steps_grade_supplies_of_programs_js__WEBPACK_IMPORTED_MODULE_15__/* .suppliesIn */ .dC)(open, tree)));
}
async function readSuite({ files }, side, name) {
    const definition = (0,_domain_suite_find_suite_js__WEBPACK_IMPORTED_MODULE_11__/* .findSuite */ .g)((0,_domain_suite_suites_of_js__WEBPACK_IMPORTED_MODULE_12__/* .suitesOf */ .f)(side), name);
    const path = definition.canary;
    if (path === undefined)
        throw withoutCanary(definition);
    const text = await files.read(path);
    if (text === undefined)
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_13__/* .UserError */ .yo(`there is no canary \`${path}\``, { place: definition.place });
    const anchors = (0,_domain_evaluation_canary_canary_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCanary */ .cR)(text, path);
    const commits = { policy: side, head: side };
    const suite = (0,_domain_evaluation_judges_judges_of_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .judged */ .g)({ yardstick: 'head', definition, cases: [] }, commits);
    const plan = { ...suite, name, canary: { path, anchors } };
    if ((0,_domain_evaluation_plan_need_of_grading_js__WEBPACK_IMPORTED_MODULE_5__/* .anchorGraders */ .Gu)(plan).length === 0)
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_13__/* .UserError */ .yo(`no grader of the suite \`${name}\` asks a model`, { place: definition.place });
    return { plan, path, anchors };
}
const withoutCanary = ({ name, place }) => new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_13__/* .UserError */ .yo(`the suite \`${name}\` has no canary`, {
    place,
    hint: 'name a file of answers that stay as they are: `canary: evals/canary.jsonl`',
});
/** What went wrong, by anchor; the first of each. */
const errorsOf = (grades) => Object.fromEntries([...grades].flatMap(([id, { errors }]) => {
    const [first] = Object.values(errors);
    return first === undefined ? [] : [[id, first]];
}));
/** The canary with the grades of now, and with whom they are of. */
function linesOf(plan, anchors, grades) {
    const graders = (0,_domain_evaluation_plan_need_of_grading_js__WEBPACK_IMPORTED_MODULE_5__/* .anchorGraders */ .Gu)(plan);
    const metrics = new Set((0,_domain_graders_with_members_js__WEBPACK_IMPORTED_MODULE_8__/* .judgedPlaces */ .w3)(graders).map(({ metric }) => metric));
    const judges = Object.fromEntries([...metrics].map((metric) => [metric, (0,_domain_evaluation_canary_canary_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeDigest */ .g9)(metric, graders, plan.judges ?? new Map())]));
    const lines = anchors.map((anchor) => JSON.stringify({ ...anchor, scores: grades.get(anchor.id)?.scores, judges }));
    return `${lines.join('\n')}\n`;
}


/***/ }),

/***/ 88900:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ gradeAnchors),
/* harmony export */   x: () => (/* binding */ scoresOf)
/* harmony export */ });
/* harmony import */ var _domain_evaluation_plan_need_of_grading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58619);
/* harmony import */ var _domain_graders_create_grading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38736);
/* harmony import */ var _run_work_through_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57093);
/* harmony import */ var _no_supplies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68541);
/* harmony import */ var _supplies_of_model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7491);
/* harmony import */ var _supply_steps_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98731);






/**
 * The grades of each anchor by its id, as the judges of a suite give them now: no stored reply counts. Where one cannot
 * be graded no other is begun, and what is under way is waited for.
 */
async function gradeAnchors(model, request) {
    const { plan, anchors, concurrency, programs, signal } = request;
    const grading = (0,_domain_graders_create_grading_js__WEBPACK_IMPORTED_MODULE_1__/* .createGrading */ .L)((0,_domain_evaluation_plan_need_of_grading_js__WEBPACK_IMPORTED_MODULE_0__/* .anchorGraders */ .Gu)(plan));
    const asking = { judges: plan.judges ?? new Map(), caller: undefined, firstRepeat: 0, isFresh: true };
    const supplies = { ..._no_supplies_js__WEBPACK_IMPORTED_MODULE_3__/* .noSupplies */ .P, ...programs, ...(0,_supplies_of_model_js__WEBPACK_IMPORTED_MODULE_4__/* .suppliesOfModel */ .o)(model, asking) };
    const grades = new Map();
    await (0,_run_work_through_js__WEBPACK_IMPORTED_MODULE_2__/* .workThrough */ .H)(anchors, concurrency, async (anchor) => {
        signal?.throwIfAborted();
        const { result } = await (0,_supply_steps_js__WEBPACK_IMPORTED_MODULE_5__/* .supplySteps */ .n)(grading((0,_domain_evaluation_plan_need_of_grading_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOfAnchor */ .xt)(anchor)), supplies, signal);
        grades.set(anchor.id, result);
    });
    return grades;
}
/** The scores of those grades alone. */
const scoresOf = (grades) => Object.fromEntries([...grades].map(([id, { scores }]) => [id, scores]));


/***/ }),

/***/ 68541:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ noSupplies)
/* harmony export */ });
const nothing = () => Promise.resolve({ kind: 'failed', reason: 'nobody is there to be asked' });
/** Of no use to a grader that asks for anything. */
const noSupplies = {
    completion: nothing,
    embeddings: nothing,
    partner: nothing,
    program: nothing,
    post: nothing,
};


/***/ }),

/***/ 7491:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ suppliesOfModel)
/* harmony export */ });
/* harmony import */ var _domain_evaluation_judges_judge_call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93113);
/* harmony import */ var _domain_inference_call_served_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54427);
/* harmony import */ var _ports_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93352);
/* harmony import */ var _run_ends_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44710);




/**
 * Puts what graders ask to the guarded model. A call that fails is told with its kind and what it cost; a cap of more
 * than one request or one session throws `BudgetExceededError`, since it ends the run, unless the call is outgrown.
 */
function suppliesOfModel(model, asking) {
    const ask = async (need, supplyOf, signal) => {
        const judge = asking.judges.get(need.model);
        if (judge === undefined)
            return { kind: 'failed', reason: `there is no judge ${need.model}` };
        const call = { ...(0,_domain_evaluation_judges_judge_call_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeCall */ .M)(need, judge, asking), trace: asking.trace };
        try {
            const reply = await model.complete(call, signal);
            const repliedBy = (0,_domain_inference_call_served_name_js__WEBPACK_IMPORTED_MODULE_1__/* .servedName */ .Z)(call, reply);
            return { ...(reply.unverified ? unverified : supplyOf(reply)), costUsd: reply.costUsd, repliedBy };
        }
        catch (error) {
            return failureOf(error, () => asking.isOutgrown?.(call) === true);
        }
    };
    return {
        completion: (need, signal) => ask(need, ({ content }) => ({ kind: 'completion', content }), signal),
        embeddings: (need, signal) => ask(need, ({ vectors = [] }) => ({ kind: 'embeddings', vectors }), signal),
    };
}
/** A judge that head brought its own replies of judges nothing. */
const unverified = { kind: 'failed', reason: 'only a recording that head brought has a reply' };
function failureOf(error, isOutgrown) {
    if (error instanceof _ports_model_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelError */ .me) {
        const { kind, message, costUsd } = error;
        return { kind: 'failed', reason: `${kind}: ${message}`, incident: kind, costUsd };
    }
    if (!(error instanceof _ports_model_js__WEBPACK_IMPORTED_MODULE_2__/* .BudgetExceededError */ .Zq))
        throw error;
    const { message, costUsd } = error;
    const stopped = { kind: 'failed', incident: 'session-stopped', costUsd };
    if (!(0,_run_ends_run_js__WEBPACK_IMPORTED_MODULE_3__/* .endsRun */ .s)(error))
        return { ...stopped, reason: `session-stopped: ${message}` };
    if (!isOutgrown())
        throw error;
    return { ...stopped, reason: `session-stopped: the answer is longer than a judge was reckoned with: ${message}` };
}


/***/ }),

/***/ 46985:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OE: () => (/* binding */ withPrograms),
/* harmony export */   dC: () => (/* binding */ suppliesIn),
/* harmony export */   dK: () => (/* binding */ readyPrograms)
/* harmony export */ });
/* harmony import */ var _domain_evaluation_plan_plan_suite_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64420);

/** Does the work of a run with its programs at hand, and leaves none of them behind; where there are none, without. */
async function withPrograms({ git, programs }, work) {
    if (programs === undefined)
        return work(undefined);
    const open = programs.open({ worktrees: git });
    try {
        return await work(open);
    }
    finally {
        await open.close();
    }
}
/** Makes the programs of a run ready for its first case. */
async function readyPrograms(open, log, { run, sides, signal }) {
    if (open === undefined)
        return undefined;
    for (const name of await open.prepare(commandsOf(run), signal)) {
        log.warn(`the variable \`${name}\` is not set, so the programs that name it in \`env\` are not given it`);
    }
    const supplies = { policy: suppliesIn(open, sides.policy.tree), head: suppliesIn(open, sides.head.tree) };
    return { model: open.model, supplies };
}
/** What open programs give to graders in the files of a tree. */
const suppliesIn = (open, tree) => ({
    program: ({ program, input }, aborted) => open.run(program, input, tree, aborted),
    post: ({ url, body, timeoutSeconds }, aborted) => open.post(url, body, { timeoutSeconds, signal: aborted }),
});
/** Every program that will be asked. */
const commandsOf = ({ plans }) => plans
    .flatMap(({ arms }) => (0,_domain_evaluation_plan_plan_suite_js__WEBPACK_IMPORTED_MODULE_0__/* .targetsOf */ .QR)(arms))
    .flatMap(({ provider }) => (provider.api === 'command' ? [provider] : []));


/***/ }),

/***/ 98731:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ supplySteps)
/* harmony export */ });
/* harmony import */ var _domain_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35835);

/** Walks steps to their end; steps that need nothing wait for nothing. */
async function supplySteps(steps, supplies, signal) {
    let costUsd = 0;
    let gradedBy;
    let step = steps.next();
    while (!step.done) {
        const supplied = await supply(step.value, supplies, signal);
        costUsd += supplied.costUsd ?? 0;
        if ('model' in step.value && supplied.repliedBy !== undefined) {
            const { repliedBy } = supplied;
            gradedBy ??= {};
            const counts = (0,_domain_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(gradedBy, step.value.model) ?? {};
            gradedBy[step.value.model] = { ...counts, [repliedBy]: ((0,_domain_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(counts, repliedBy) ?? 0) + 1 };
        }
        step = steps.next(supplied);
    }
    return { result: step.value, costUsd, gradedBy };
}
const supply = (need, supplies, signal) => supplies[need.kind](need, signal);


/***/ }),

/***/ 77272:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ allEnded)
/* harmony export */ });
/**
 * As `Promise.all`, once all have ended, also those that go on when one has failed: what is under way is paid for, and
 * must be over before what was spent is told.
 */
async function allEnded(work) {
    await Promise.allSettled(work);
    return Promise.all(work);
}


/***/ }),

/***/ 44710:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ endsRun)
/* harmony export */ });
/** A cap of one request or of one session ends that one; every other cap ends the run. */
const endsRun = ({ scope }) => scope?.kind !== 'request' && scope?.kind !== 'session';


/***/ }),

/***/ 57093:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ workThrough)
/* harmony export */ });
/* harmony import */ var _all_ended_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77272);

/**
 * Works through items, so many at once. Where one fails no other is begun, those under way are waited for, and its
 * error is thrown.
 */
async function workThrough(items, concurrency, work) {
    const remaining = items.values();
    let hasFailed = false;
    const worker = async () => {
        for (const item of remaining) {
            if (hasFailed)
                return;
            try {
                await work(item);
            }
            catch (error) {
                hasFailed = true;
                throw error;
            }
        }
    };
    await (0,_all_ended_js__WEBPACK_IMPORTED_MODULE_0__/* .allEnded */ .C)(Array.from({ length: Math.min(concurrency, items.length) }, worker));
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


/***/ })

};
;
})
