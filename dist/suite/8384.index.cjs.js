(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 8384;
exports.ids = [8384];
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

/***/ 40871:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ noCommitYet)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);

/** What a repository is told whose HEAD names no commit. */
const noCommitYet = () => new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this repository has no commit yet', { hint: 'commit something first: git add, then git commit' });


/***/ }),

/***/ 16994:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ remoteBranch)
/* harmony export */ });
/** A branch of origin by its whole name, since whoever pushes may call a branch or a tag `origin/main`. */
const remoteBranch = (name) => `refs/remotes/origin/${name}`;


/***/ }),

/***/ 58891:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ seededRandom),
/* harmony export */   cz: () => (/* binding */ shuffledNumbers),
/* harmony export */   tL: () => (/* binding */ seededBlocks)
/* harmony export */ });
/* unused harmony exports xoshiro128, seededWords */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const rotateLeft = (word, bits) => (word << bits) | (word >>> (32 - bits));
/** Unsigned 32-bit words of xoshiro128** 1.1 (Blackman and Vigna 2018) from a state that is not all zero. */
function xoshiro128(state) {
    let [nextA, nextB, nextC, nextD] = state;
    return (block) => {
        let a = nextA;
        let b = nextB;
        let c = nextC;
        let d = nextD;
        for (let index = 0; index < block.length; index++) {
            block[index] = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9);
            const shifted = b << 9;
            c ^= a;
            d ^= b;
            b ^= c;
            a ^= d;
            c ^= shifted;
            d = rotateLeft(d, 11);
        }
        nextA = a;
        nextB = b;
        nextC = c;
        nextD = d;
    };
}
/** Blocks of unsigned 32-bit words that depend on the text alone. */
function seededBlocks(seedText) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(seedText, 'utf8').digest();
    return xoshiro128([hash.readUInt32LE(0), hash.readUInt32LE(4), hash.readUInt32LE(8), hash.readUInt32LE(12)]);
}
const wordsAtOnce = 64;
/** Unsigned 32-bit words that depend on the text alone, one by one. */
function seededWords(seedText) {
    const [fill, block] = [seededBlocks(seedText), new Uint32Array(wordsAtOnce)];
    let taken = wordsAtOnce;
    return () => {
        if (taken === wordsAtOnce) {
            fill(block);
            taken = 0;
        }
        taken += 1;
        return block[taken - 1] ?? 0;
    };
}
/** Numbers in [0, 1) that depend on the text alone: the same seed gives the same sequence everywhere. */
function seededRandom(seedText) {
    const nextWord = seededWords(seedText);
    return () => nextWord() / 2 ** 32;
}
/** The numbers from 0 to `count` - 1, in the order of a random key for each; `random` gives numbers in [0, 1). */
function shuffledNumbers(count, random) {
    const keys = Float64Array.from({ length: count }, random);
    return Int32Array.from({ length: count }, (_, number) => number).sort((one, other) => (keys[one] ?? 0) - (keys[other] ?? 0) || one - other);
}


/***/ }),

/***/ 27999:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wh: () => (/* binding */ modelsOf),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   Zf: () => (/* binding */ findAnswerer)
/* harmony export */ });
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35835);
/* harmony import */ var _target_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17623);
/* harmony import */ var _target_route_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97727);



/** Every model that may answer, each once. */
const modelsOf = (answerer) => answerer.route === undefined ? [answerer] : [...answerer.route.models.values()];
/** How people read who answers: provider/model, or its route. */
const labelOf = ({ route, providerName, model }) => route === undefined ? `${providerName}/${model}` : `route ${route.name}`;
/**
 * What a name of one commit stands for, a route or a binding, asked with `parameters` where a binding sets none of that
 * name. Throws a `UserError` when there is neither.
 */
function findAnswerer(name, sides, parameters = {}) {
    const settings = (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(sides.arm.settings.routes, name);
    if (settings === undefined)
        return (0,_target_model_js__WEBPACK_IMPORTED_MODULE_1__/* .modelOf */ .DM)((0,_target_model_js__WEBPACK_IMPORTED_MODULE_1__/* .findBinding */ .Ly)(name, sides.arm), sides, parameters);
    const route = (0,_target_route_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveRoute */ .i)(name, settings, sides, parameters);
    return { ...route.first, modelDigest: route.digest, route };
}


/***/ }),

/***/ 24508:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ refuseBorrowedKey)
/* harmony export */ });
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35835);
/* harmony import */ var _inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43752);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30331);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80781);




/**
 * Throws a `UserError` for a provider that policy does not know and that names the key of one that policy does, unless
 * it is at the same place: else a change could have any key sent anywhere. Where policy has nothing to say yet, all
 * keys are head's to name.
 */
function refuseBorrowedKey(name, provider, policy) {
    const asked = provider.api === 'record' ? provider.of : provider;
    const key = keyOf(asked);
    if (key === undefined || (0,_side_js__WEBPACK_IMPORTED_MODULE_3__/* .saysNothing */ ._)(policy) || isKnown(name, asked, policy))
        return;
    const owners = [...Object.entries((0,_side_js__WEBPACK_IMPORTED_MODULE_3__/* .providersOf */ .O)(policy)), ...endpointsOf(policy)].filter(([, each]) => keyOf(each) === key);
    const [owner] = owners;
    if (owner === undefined || owners.some(([, each]) => wayTo(each) === wayTo(asked)))
        return;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`the provider \`${name}\` is new in this change and names the key ${key} of \`${owner[0]}\``, {
        hint: 'give it a key of its own, or declare it on the target branch first',
    });
}
/** An endpoint stands in a target and is no provider, whatever policy's providers are called. */
const isKnown = (name, asked, policy) => asked.api !== 'endpoint' && (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)((0,_side_js__WEBPACK_IMPORTED_MODULE_3__/* .providersOf */ .O)(policy), name) !== undefined;
/** The endpoints that policy's suites ask, by the name of the suite. */
const endpointsOf = ({ settings }) => settings.suites.flatMap(({ name, target }) => 'url' in target ? [[name, { api: 'endpoint', ...target }]] : []);
/** Windows tells no capitals of a variable from small letters. */
const keyOf = (provider) => 'key_env' in provider ? provider.key_env?.toUpperCase() : undefined;
/** The server that is asked, and the proxy that leads there. */
function wayTo(provider) {
    const proxy = 'proxy' in provider ? provider.proxy : undefined;
    return JSON.stringify([serverOf(provider), proxy]);
}
function serverOf(provider) {
    if (provider.api === 'http' || provider.api === 'endpoint')
        return new URL(provider.url).origin;
    const baseUrl = 'base_url' in provider ? provider.base_url : undefined;
    return baseUrl === undefined ? (0,_inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_1__/* .providerIdentity */ .k8)(provider) : new URL(baseUrl).origin;
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

/***/ 63182:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ refuseMissingJudge),
/* harmony export */   a: () => (/* binding */ judgeNameOf)
/* harmony export */ });
/* harmony import */ var _graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29193);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);


/** Whom a grader asks: the one it names, or its suite's; a grader that asks nobody has none. */
const judgeNameOf = (spec, { judge, embedder }) => (0,_graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .isJudge */ .kJ)(spec) ? (spec.model ?? ((0,_graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .usesEmbeddings */ .DQ)(spec) ? embedder : judge)) : undefined;
/**
 * Throws a `UserError` for a grader that asks a model and has none: whom to ask is said, never taken from what keys
 * happen to be there.
 */
function refuseMissingJudge(spec, usual, suite, place) {
    if (!(0,_graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .isJudge */ .kJ)(spec) || judgeNameOf(spec, usual) !== undefined)
        return;
    const key = (0,_graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .usesEmbeddings */ .DQ)(spec) ? 'embedder' : 'judge';
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`\`${spec.type}\` of the suite \`${suite}\` has no ${key} to ask`, {
        place,
        hint: `name a binding or a route: \`model\` of the grader, or \`${key}\` of the suite or of all suites`,
    });
}


/***/ }),

/***/ 80781:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ providersOf),
/* harmony export */   _: () => (/* binding */ saysNothing)
/* harmony export */ });
/* harmony import */ var _inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43752);

/** Whether a commit does not use Lanegate yet. */
const saysNothing = ({ configuration, imported = [] }) => configuration === undefined && imported.length === 0;
/** The providers of a commit, those that need no declaration included. */
const providersOf = (side) => ({
    ..._inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .builtInProviders */ .u3,
    ...side.settings.providers,
});


/***/ }),

/***/ 69405:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ suitesOf)
/* harmony export */ });
/* harmony import */ var _graders_with_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50008);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);
/* harmony import */ var _carried_suite_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74367);
/* harmony import */ var _configuration_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96913);
/* harmony import */ var _import_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33097);
/* harmony import */ var _missing_judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63182);
/* harmony import */ var _parts_part_of_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34912);
/* harmony import */ var _prompt_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11070);
/* harmony import */ var _target_reference_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(77063);









/** Every suite of a commit: those of lanegate.yml, then those that prompt files carry. */
function suitesOf(side) {
    const configured = side.settings.suites.map((spec, index) => configuredSuite(side, spec, index));
    const taken = new Set(configured.map(({ name }) => name));
    const isTargeted = (0,_prompt_path_js__WEBPACK_IMPORTED_MODULE_7__/* .meantBy */ .Pn)(new Set(side.settings.suites.flatMap(({ target }) => (0,_target_reference_js__WEBPACK_IMPORTED_MODULE_8__/* .promptOf */ .Gh)(target) ?? [])));
    const ruleOf = (0,_import_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .importRules */ .n2)(side.settings);
    const nameOf = (0,_parts_part_of_js__WEBPACK_IMPORTED_MODULE_6__/* .promptNaming */ .Jf)(side, [...side.prompts.keys()], taken);
    const carried = [...side.prompts.values()]
        .filter((prompt) => (0,_carried_suite_js__WEBPACK_IMPORTED_MODULE_2__/* .carriesSuite */ .i4)(prompt, isTargeted))
        .map((prompt) => {
        const rule = ruleOf(prompt.path);
        const { judge, embedder } = (0,_parts_part_of_js__WEBPACK_IMPORTED_MODULE_6__/* .usualJudges */ .$P)(side, prompt.path);
        const settings = { ...side.settings, judge: rule?.judge ?? judge, embedder };
        return { rule, suites: [(0,_carried_suite_js__WEBPACK_IMPORTED_MODULE_2__/* .carriedSuite */ .xV)(prompt, nameOf(prompt.path), settings)] };
    });
    const imported = (side.imported ?? []).map(({ path, suites }) => ({ rule: ruleOf(path), suites }));
    (0,_import_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseIdleRules */ .mJ)(side, [...carried, ...imported]);
    const held = ({ suites, rule }) => suites.map((suite) => (0,_import_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .heldToRule */ .rj)(suite, rule));
    return [
        ...configured,
        ...carried.flatMap(held),
        ...imported.flatMap(held).map((suite) => importedSuite(suite, side)),
    ];
}
/**
 * What an imported suite leaves open is said by lanegate.yml. Whoever judges must be named, since a default would move
 * by itself.
 */
function importedSuite(suite, side) {
    const { gaps = {}, gate } = suite;
    const usual = (0,_parts_part_of_js__WEBPACK_IMPORTED_MODULE_6__/* .usualJudges */ .$P)(side, suite.place.path);
    const { judge = usual.judge, embedder = usual.embedder } = suite;
    const named = { judge, embedder };
    const missing = Object.entries(gaps)
        .filter(([role]) => named[role] === undefined)
        .map(([role, place]) => `${(0,_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describePlace */ .df)(place)}: no model is named to grade by; name one as \`${role}\` in lanegate.yml`);
    return {
        ...suite,
        judge,
        embedder,
        gate: { ...gate, margin: gate.margin ?? side.settings.gate.margin },
        problem: suite.problem ?? missing[0],
    };
}
function configuredSuite(side, spec, index) {
    const placeOf = (...keys) => side.configuration?.placeOf(['suites', index, ...keys]) ?? { path: _configuration_file_js__WEBPACK_IMPORTED_MODULE_3__/* .configurationFile */ .h };
    const place = placeOf('target');
    const usual = (0,_parts_part_of_js__WEBPACK_IMPORTED_MODULE_6__/* .usualJudges */ .$P)(side, place.path);
    const { judge = usual.judge, embedder = usual.embedder } = spec;
    spec.graders.forEach((grader, each) => {
        for (const one of (0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_0__/* .withMembers */ .gn)([grader]))
            (0,_missing_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseMissingJudge */ .U)(one, { judge, embedder }, spec.name, placeOf('graders', each));
    });
    return {
        name: spec.name,
        target: spec.target,
        cases: { kind: 'file', path: spec.dataset, place: placeOf('dataset') },
        graders: spec.graders,
        sources: spec.sources,
        repeats: spec.repeats,
        maxRepeats: spec.max_repeats,
        judge,
        embedder,
        canary: spec.canary,
        maxToolCalls: spec.max_tool_calls,
        gate: { ...spec.gate, margin: spec.gate.margin ?? side.settings.gate.margin },
        place,
        problem: spec.incomplete === undefined ? undefined : `it is marked as incomplete: ${spec.incomplete}`,
    };
}


/***/ }),

/***/ 17623:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ modelOf),
/* harmony export */   Ly: () => (/* binding */ findBinding),
/* harmony export */   OD: () => (/* binding */ defaultMaxTokens),
/* harmony export */   pR: () => (/* binding */ modelDigestOf)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71507);
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35835);
/* harmony import */ var _inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43752);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30331);
/* harmony import */ var _borrowed_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24508);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55336);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80781);







/** The output cap of a model that sets none; a call without a cap has no worst case. */
const defaultMaxTokens = 1024;
/**
 * The model of a binding, asked with `parameters` where the binding sets none of that name. Its provider comes from
 * `policy`, and one that policy does not know from the arm's own commit, as all do where policy says nothing yet.
 * Throws a `UserError` when there is none.
 */
function modelOf(binding, { arm, policy }, parameters = {}) {
    const provider = findProvider(binding, policy, arm);
    (0,_borrowed_key_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseBorrowedKey */ .m)(binding.provider, provider, policy);
    return {
        providerName: binding.provider,
        provider,
        model: binding.model,
        parameters: {
            ...parameters,
            ...binding.parameters,
            max_tokens: binding.parameters.max_tokens ?? defaultMaxTokens,
        },
        quirks: binding.quirks,
        ...pricesOf(binding, policy),
        modelDigest: modelDigestOf(provider, binding),
    };
}
/**
 * Policy's price of the same model counts for both arms; a change cannot set the price that its own budget is held to.
 */
function pricesOf(binding, policy) {
    const isSame = ({ provider, model }) => provider === binding.provider && model === binding.model;
    const known = Object.values(policy.settings.models).filter(isSame);
    const declaredPrice = known.find(({ price }) => price !== undefined)?.price;
    if (known.length === 0)
        return { declaredPrice, claimedPrice: binding.price };
    return {
        declaredPrice,
        claimedPrice: undefined,
        isPriceDeferred: declaredPrice === undefined && binding.price !== undefined,
    };
}
/** The binding of a name in one commit. Throws a `UserError` when there is none. */
function findBinding(name, arm) {
    const binding = (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(arm.settings.models, name);
    if (binding !== undefined)
        return binding;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`there is no model binding \`${name}\``, {
        hint: (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_5__/* .suggestName */ .S)(name, [...Object.keys(arm.settings.models), ...Object.keys(arm.settings.routes)]),
    });
}
/** What a binding means: equal digests are answered by the same model in the same manner, whatever it costs. */
const modelDigestOf = (provider, { model, parameters, quirks }) => {
    const meaning = { provider: (0,_inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .providerIdentity */ .k8)(provider), model, parameters };
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)((quirks === undefined ? meaning : { ...meaning, quirks }));
};
function findProvider(binding, policy, arm) {
    const known = (0,_side_js__WEBPACK_IMPORTED_MODULE_6__/* .saysNothing */ ._)(policy) ? (0,_side_js__WEBPACK_IMPORTED_MODULE_6__/* .providersOf */ .O)(arm) : { ...(0,_side_js__WEBPACK_IMPORTED_MODULE_6__/* .providersOf */ .O)(arm), ...(0,_side_js__WEBPACK_IMPORTED_MODULE_6__/* .providersOf */ .O)(policy) };
    const provider = (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(known, binding.provider);
    if (provider !== undefined)
        return (0,_inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveProvider */ .Kd)(provider, known);
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`there is no provider \`${binding.provider}\` for the model \`${binding.model}\``, {
        hint: (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_5__/* .suggestName */ .S)(binding.provider, Object.keys(known)),
        place: placeOfBinding(binding, arm),
    });
}
/** Where lanegate.yml names the provider of a binding; nothing for a prompt file's own model. */
function placeOfBinding(binding, { configuration, settings }) {
    const name = Object.keys(settings.models).find((each) => settings.models[each] === binding);
    return name === undefined ? undefined : configuration?.placeOf(['models', name, 'provider']);
}


/***/ }),

/***/ 97727:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ resolveRoute)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71507);
/* harmony import */ var _inference_route_route_bindings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8471);
/* harmony import */ var _target_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17623);



/**
 * Finds the models of a route in one commit, each asked with `parameters` beside its own. Throws a `UserError` for a
 * binding or a provider that is not there.
 */
function resolveRoute(name, settings, sides, parameters = {}) {
    const resolve = (binding) => (0,_target_model_js__WEBPACK_IMPORTED_MODULE_2__/* .modelOf */ .DM)((0,_target_model_js__WEBPACK_IMPORTED_MODULE_2__/* .findBinding */ .Ly)(binding, sides.arm), sides, parameters);
    const models = new Map((0,_inference_route_route_bindings_js__WEBPACK_IMPORTED_MODULE_1__/* .bindingsOf */ .k)(settings).map(({ binding }) => [binding, resolve(binding)]));
    const [first] = models.values();
    if (first === undefined)
        throw new Error(`the route ${name} has no model`);
    return { name, settings, models, first, digest: digestOfRoute(settings, models) };
}
function digestOfRoute(settings, models) {
    const meaningOf = ({ model = '', ...rest }) => ({
        ...rest,
        model: models.get(model)?.modelDigest ?? null,
    });
    const { models: choices, rules, checks, fallbacks } = settings;
    const meaning = [choices.map(meaningOf), rules.map(meaningOf), checks.map(meaningOf), fallbacks.map(meaningOf)];
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ route: meaning });
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

/***/ 67551:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replayRequests: () => (/* binding */ replayRequests)
});

// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/target-price.js + 2 modules
var target_price = __webpack_require__(90638);
// EXTERNAL MODULE: ./dist/compiled/domain/observation/observation.js
var observation_observation = __webpack_require__(2676);
// EXTERNAL MODULE: ./dist/compiled/domain/observation/observation-counts.js
var observation_counts = __webpack_require__(46365);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest.js
var digest = __webpack_require__(71507);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/judges/judges-of-plan.js + 1 modules
var judges_of_plan = __webpack_require__(76509);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/put-question.js + 1 modules
var put_question = __webpack_require__(46030);
// EXTERNAL MODULE: ./dist/compiled/domain/graders/with-members.js
var with_members = __webpack_require__(50008);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/budget/amount.js
var amount = __webpack_require__(61841);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/budget/worst-case.js + 1 modules
var worst_case = __webpack_require__(85705);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/route/worst-case-of-route.js
var worst_case_of_route = __webpack_require__(88437);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/distributions/seeded-random.js
var seeded_random = __webpack_require__(58891);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/answerer.js
var answerer = __webpack_require__(27999);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/find-suite.js
var find_suite = __webpack_require__(46912);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/suites-of.js
var suites_of = __webpack_require__(69405);
;// CONCATENATED MODULE: ./dist/compiled/domain/observation/replay-plan.js











/** The graders of a suite that can grade an answer by itself; none where no suite is named. */
function replayGraders(side, name) {
    if (name === undefined)
        return { graders: [], judges: new Map() };
    const suite = (0,find_suite/* findSuite */.g)((0,suites_of/* suitesOf */.f)(side), name);
    const graders = suite.graders.filter((spec) => !(0,with_members/* comparesArms */.E8)(spec));
    const commits = { policy: side, head: side };
    const { definition, judges } = (0,judges_of_plan/* judged */.g)({ yardstick: 'head', definition: { ...suite, graders }, cases: [] }, commits);
    return { graders: definition.graders, judges: judges ?? new Map() };
}
/** Plans the replay of requests; the same models, graders and requests make the same plan. */
function planReplay(requests, { arms, grading, most }) {
    const judges = [...grading.judges].map(([name, judge]) => [name, judge.modelDigest]);
    const identity = (0,digest/* digestOf */.ol)({
        arms: [arms.baseline.modelDigest, arms.candidate.modelDigest],
        grading: [grading.graders, judges],
        requests: requests.map(({ id, messages, expected = null }) => [id, messages, expected]),
    });
    const order = [...(0,seeded_random/* shuffledNumbers */.cz)(requests.length, (0,seeded_random/* seededRandom */.Is)(identity))].slice(0, most);
    const drawn = order.flatMap((number) => requests[number] ?? []);
    return { identity, arms, grading, drawn };
}
/** The call that puts a request to an arm. Each is a session of its own, since nobody goes on with it. */
function replayCalls(plan) {
    const put = { baseline: (0,put_question/* callsTo */.J)(plan.arms.baseline), candidate: (0,put_question/* callsTo */.J)(plan.arms.candidate) };
    return ({ id, messages, tags }, arm) => {
        const caller = { session: (0,digest/* digestOf */.ol)([plan.identity, id, arm]) };
        return put[arm]({ messages, tags, caller, repeat: 0, seed: 0, caseKey: id });
    };
}
/** Every model that may be asked. */
const modelsOfReplay = ({ arms, grading }) => [arms.baseline, arms.candidate, ...grading.judges.values()].flatMap(answerer/* modelsOf */.Wh);
/** The most that a replay takes; where graders ask models, that is all that a run may. */
function worstCaseOfReplay(plan, runUsd) {
    const callOf = replayCalls(plan);
    const worst = (0,amount/* spendOf */.Ii)((0,worst_case/* sumOfWorstCases */.Fy)(plan.drawn.flatMap((request) => ['baseline', 'candidate'].map((arm) => (0,worst_case_of_route/* worstCaseOfPlan */.W)(callOf(request, arm))))));
    return { ...worst, usd: plan.grading.judges.size > 0 ? runUsd : Math.min(worst.usd, runUsd) };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
;// CONCATENATED MODULE: ./dist/compiled/domain/observation/replay-report.js



const Count = schemas/* number */.aig().int().nonnegative();
/** Where a replay keeps what it is of, beside its observations. */
const replayFile = 'replay.json';
/** What a replay came to, and what of it the observations do not show. */
const ReplayReport = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    identity: schemas/* string */.YjP().describe('Digest of both models, the graders and the requests; another one begins anew'),
    requests: Count.describe('Requests that the log has, each once'),
    unreadable: Count.describe('Requests of the log that cannot be put again'),
    drawn: Count.describe('Requests that were to be replayed, drawn at random by the identity'),
    replayed: Count.describe('Requests that both models were asked, of an earlier part of the same replay included'),
    stopped: schemas/* string */.YjP().optional().describe('The cap that ended it early'),
    cost_usd: schemas/* number */.aig().nonnegative().describe('Of this part'),
    grader_errors: schemas/* record */.g1P(schemas/* string */.YjP(), Count).describe('Metric to the answers of this part that it could not grade'),
    by_arm: schemas/* record */.g1P(observation_observation/* ObservedArm */.xs, schemas/* record */.g1P(observation_observation/* ObservationKind */.rq, Count)),
    scored: schemas/* record */.g1P(observation_observation/* ObservedArm */.xs, Count),
    errors: schemas/* record */.g1P(observation_observation/* ObservedArm */.xs, Count),
    error_kinds: observation_counts/* ErrorKinds */.Yh,
    refusals: schemas/* record */.g1P(observation_observation/* ObservedArm */.xs, Count),
});

// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/deploy/settle-commits.js
var settle_commits = __webpack_require__(23776);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/artifacts.js
var artifacts = __webpack_require__(42630);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-journal.js
var read_journal = __webpack_require__(52899);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __webpack_require__(3502);
// EXTERNAL MODULE: ./dist/compiled/domain/observation/answer-of-span.js
var answer_of_span = __webpack_require__(61335);
// EXTERNAL MODULE: ./dist/compiled/domain/observation/exported-span.js
var exported_span = __webpack_require__(948);
// EXTERNAL MODULE: ./dist/compiled/domain/observation/otlp-spans.js
var otlp_spans = __webpack_require__(58511);
// EXTERNAL MODULE: ./dist/compiled/domain/observation/span-call.js
var span_call = __webpack_require__(12769);
;// CONCATENATED MODULE: ./dist/compiled/domain/observation/logged-requests.js






/**
 * Reads requests out of one JSON value: a line with `messages`, a recording, or spans that tell what the model was
 * asked. A request that nobody named is known by what it asks.
 */
function loggedRequests(json, naming) {
    if (!(0,read_json/* isJsonObject */.OW)(json))
        return { requests: [], unreadable: 1 };
    if ((0,otlp_spans/* isOtlp */.o)(json))
        return sumOf((0,otlp_spans/* otlpSpans */.X)(json).map((span) => ofSpan(span, naming)));
    if ((0,exported_span/* isExportedSpan */.y)(json))
        return ofSpan((0,exported_span/* exportedSpan */.A)(json), naming);
    return ofLine(json, naming);
}
const nothing = { requests: [], unreadable: 0 };
const unreadable = { requests: [], unreadable: 1 };
function ofSpan(span, naming) {
    const call = span && (0,span_call/* callOfSpan */.Q)(span, naming);
    if (span === undefined || call === undefined)
        return nothing;
    const messages = messagesOf(span.value('gen_ai.input.messages') ?? span.value('input.value'));
    return messages === undefined
        ? unreadable
        : { requests: [{ id: call.request, messages, vars: {}, tags: [] }], unreadable: 0 };
}
function ofLine(json, naming) {
    const { request, expected, vars, tags, context } = json;
    const messages = messagesOf(json.messages ?? ((0,read_json/* isJsonObject */.OW)(request) ? request.messages : undefined));
    if (messages === undefined)
        return unreadable;
    const named = [naming.request ?? 'id', 'id', 'request_id'].map((key) => json[key]).find(isName);
    const logged = {
        id: named === undefined ? (0,digest/* digestOf */.ol)(messages).slice(7, 19) : String(named),
        messages,
        ...(expected === undefined ? {} : { expected: expected }),
        vars: (0,read_json/* isJsonObject */.OW)(vars) ? vars : {},
        tags: textsIn(tags),
        ...(Array.isArray(context) ? { context: textsIn(context) } : {}),
    };
    return { requests: [logged], unreadable: 0 };
}
const isName = (value) => (typeof value === 'string' && value !== '') || typeof value === 'number';
const textsIn = (list) => Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [];
/**
 * A conversation in the words of the chat completions dialect or of the GenAI conventions, which may be a JSON text.
 */
function messagesOf(written) {
    const value = typeof written === 'string' ? (0,read_json/* readJson */.Vh)(written)?.json : written;
    const list = (0,read_json/* isJsonObject */.OW)(value) ? value.messages : value;
    if (!Array.isArray(list) || list.length === 0)
        return undefined;
    const messages = list.map(messageOf);
    return messages.every((message) => message !== undefined) ? messages : undefined;
}
const roles = {
    system: 'system',
    developer: 'system',
    user: 'user',
    human: 'user',
    assistant: 'assistant',
    model: 'assistant',
    ai: 'assistant',
    tool: 'tool',
};
/** What can be put again of what a turn is made of, and thoughts, which are not put again. */
const knownParts = new Set(['text', 'tool_call', 'tool_call_response', 'reasoning', 'thinking']);
/** True where a turn has a picture, a file or whatever else it would be another one without. */
const hasMore = ({ content, parts }) => [content, parts].some((list) => Array.isArray(list) && list.some((part) => !(0,read_json/* isJsonObject */.OW)(part) || !knownParts.has(part.type)));
/** A message whose role or content nobody knows makes its conversation another one, so it has none. */
function messageOf(written) {
    if (!(0,read_json/* isJsonObject */.OW)(written) || typeof written.role !== 'string' || !Object.hasOwn(roles, written.role))
        return undefined;
    if (hasMore(written))
        return undefined;
    const role = roles[written.role] ?? 'user';
    const calls = toolCallsOf(written);
    const answered = toolAnswerOf(written);
    const content = answered?.content ?? (written.content === null ? '' : (0,answer_of_span/* plainText */.wh)([written])) ?? '';
    if (content === '' && calls.length === 0)
        return undefined;
    return {
        role,
        content,
        ...(calls.length === 0 ? {} : { tool_calls: calls }),
        ...(answered === undefined ? {} : { tool_call_id: answered.id }),
    };
}
const partsOf = ({ parts }, type) => Array.isArray(parts) ? parts.filter(read_json/* isJsonObject */.OW).filter((part) => part.type === type) : [];
function toolCallsOf(written) {
    const listed = Array.isArray(written.tool_calls) ? written.tool_calls : [];
    const calls = [...listed, ...partsOf(written, 'tool_call')].filter(read_json/* isJsonObject */.OW);
    return calls.flatMap((call) => {
        const { name, arguments: given } = (0,read_json/* isJsonObject */.OW)(call.function) ? call.function : call;
        if (typeof call.id !== 'string' || typeof name !== 'string')
            return [];
        return [{ id: call.id, name, arguments: typeof given === 'string' ? given : JSON.stringify(given ?? {}) }];
    });
}
function toolAnswerOf(written) {
    const [part] = partsOf(written, 'tool_call_response');
    const id = part?.id ?? written.tool_call_id;
    const response = part?.response ?? written.content;
    if (typeof id !== 'string' || response === undefined)
        return undefined;
    return { id, content: typeof response === 'string' ? response : JSON.stringify(response) };
}
const sumOf = (all) => ({
    requests: all.flatMap(({ requests }) => requests),
    unreadable: all.reduce((sum, each) => sum + each.unreadable, 0),
});

// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/log-lines.js
var log_lines = __webpack_require__(99753);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/read/read-logged-requests.js





/** More requests than these nobody replays, and they would not fit in memory with all that they ask. */
const mostRequests = 100_000;
/**
 * The requests of logs and traces, line by line. Throws a `UserError` for a file that is not there, or without
 * requests.
 */
async function readLoggedRequests(files, paths, naming) {
    const requests = new Map();
    let unreadable = 0;
    for (const path of paths) {
        for await (const line of (0,log_lines/* logLines */.O)(files, path)) {
            if (line.trim() === '')
                continue;
            const found = loggedRequests((0,read_json/* readJson */.Vh)(line)?.json, naming);
            unreadable += found.unreadable;
            for (const request of found.requests)
                keep(request, requests);
            if (requests.size > mostRequests)
                throw tooMany(path);
        }
    }
    if (requests.size === 0)
        throw nothingToReplay(paths);
    return { requests: [...requests.values()], unreadable };
}
/** Of an id that comes twice the first counts: it is what began the request. */
function keep(request, requests) {
    if (request.id.length <= observation_observation/* longestId */.uI && !requests.has(request.id))
        requests.set(request.id, request);
}
const tooMany = (path) => new user_error/* UserError */.yo(`this log has more than ${mostRequests} requests`, { place: { path }, hint: 'replay a part of it' });
const nothingToReplay = ([path = '']) => new user_error/* UserError */.yo('this log has no request that can be put again', {
    place: { path },
    hint: 'a line is {"id": "\u2026", "messages": [{"role": "user", "content": "\u2026"}]}, or a span with gen_ai.input.messages',
});

// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-sides.js + 2 modules
var read_sides = __webpack_require__(85085);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/run/open-own-model.js
var open_own_model = __webpack_require__(35053);
// EXTERNAL MODULE: ./dist/compiled/domain/graders/create-grading.js + 12 modules
var create_grading = __webpack_require__(38736);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/call/answer-text.js
var answer_text = __webpack_require__(21646);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/provider/provider.js
var provider = __webpack_require__(43752);
// EXTERNAL MODULE: ./dist/compiled/domain/moment.js
var moment = __webpack_require__(76419);
// EXTERNAL MODULE: ./dist/compiled/domain/observation/observed-error.js
var observed_error = __webpack_require__(27471);
;// CONCATENATED MODULE: ./dist/compiled/domain/observation/replayed-answer.js




/**
 * The observation of an answer. How long a stored answer took tells nothing; what it would cost is what it saved.
 * `timed` is false where whoever answers tells no time.
 */
function observationOfReply(request, reply, scores, timed) {
    const { cached, latencyMs, costUsd, savedUsd, refusal = '' } = reply;
    const cost = cached ? savedUsd : costUsd;
    return {
        ...identityOf(request, reply.servedModel),
        ...(Object.keys(scores).length === 0 ? {} : { scores: { ...scores } }),
        ...(cached || !timed ? {} : { latency_ms: latencyMs }),
        ...(cost === undefined ? {} : { cost_usd: cost }),
        refused: refusal !== '' || (0,answer_of_span/* seemsToRefuse */.F)((0,answer_text/* answerTextOf */.JC)(reply)),
    };
}
/** The observation of a call that gave no answer. */
const observationOfFailure = (request, kind) => ({
    ...identityOf(request, undefined),
    ...(0,observed_error/* failureOf */.g)(kind),
});
const identityOf = ({ id, arm, model, atMs }, served) => ({
    id,
    at: (0,moment/* momentOf */.Et)(atMs),
    arm,
    kind: 'shadow',
    model: served ?? model,
});

// EXTERNAL MODULE: ./dist/compiled/ports/model.js
var ports_model = __webpack_require__(93352);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/grade/no-supplies.js
var no_supplies = __webpack_require__(68541);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/grade/supplies-of-model.js
var supplies_of_model = __webpack_require__(7491);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/grade/supply-steps.js
var supply_steps = __webpack_require__(98731);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/run/all-ended.js
var all_ended = __webpack_require__(77272);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/run/ends-run.js
var ends_run = __webpack_require__(44710);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/run/work-through.js
var work_through = __webpack_require__(57093);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/run/replay-pairs.js












/**
 * Puts each request to both arms, which meet their providers in the same mood. A pair of which a cap forbids one half
 * is none: what is left is a beginning of the drawn order.
 */
async function replayPairs(asking) {
    const { plan, known, concurrency, keep, signal } = asking;
    const graderErrors = new Map();
    const ask = replay_pairs_answerer(asking, graderErrors);
    const left = plan.drawn.filter(({ id }) => !known.has(id));
    let stopped;
    await (0,work_through/* workThrough */.H)(left, concurrency, async (request) => {
        if (stopped !== undefined)
            return;
        signal?.throwIfAborted();
        try {
            await keep(await (0,all_ended/* allEnded */.C)([ask(request, 'baseline'), ask(request, 'candidate')]));
        }
        catch (error) {
            if (!(error instanceof ports_model/* BudgetExceededError */.Zq))
                throw error;
            stopped ??= error.message;
        }
    });
    return { graderErrors, stopped };
}
/** Asks one arm and grades what it says; throws `BudgetExceededError` for a cap that ends the replay. */
function replay_pairs_answerer({ model, clock, plan, signal }, graderErrors) {
    const callOf = replayCalls(plan);
    const grade = graderOf(model, plan);
    return async (request, arm) => {
        const call = callOf(request, arm);
        const replayed = { id: request.id, arm, model: call.model, atMs: clock.now() };
        try {
            const reply = await model.complete(call, signal);
            const { scores, errors } = await grade(request, call, reply);
            for (const metric of Object.keys(errors))
                graderErrors.set(metric, (graderErrors.get(metric) ?? 0) + 1);
            return observationOfReply(replayed, reply, scores, (0,provider/* tellsTime */.w8)(call.provider));
        }
        catch (error) {
            if (error instanceof ports_model/* ModelError */.me)
                return observationOfFailure(replayed, error.kind);
            if (!(error instanceof ports_model/* BudgetExceededError */.Zq) || (0,ends_run/* endsRun */.s)(error))
                throw error;
            return observationOfFailure(replayed, 'session-stopped');
        }
    };
}
function graderOf(model, { grading }) {
    const gradeBy = (0,create_grading/* createGrading */.L)(grading.graders);
    return async (request, call, reply) => {
        const { id, vars, expected, context, tags, messages } = request;
        const caller = { session: `${call.caller?.session} grading` };
        const asking = { judges: grading.judges, caller, caseKey: id, firstRepeat: 0 };
        const supplies = { ...no_supplies/* noSupplies */.P, ...(0,supplies_of_model/* suppliesOfModel */.o)(model, asking) };
        const steps = gradeBy({
            question: { id, vars: { ...lastWords(request), ...vars }, expected, tags, context, messages },
            answer: (0,answer_text/* answerTextOf */.JC)(reply),
            messages,
            toolCalls: reply.toolCalls ?? [],
            finishReason: reply.finishReason,
            refusal: reply.refusal,
            context: reply.context ?? context,
            costUsd: reply.usage === undefined ? undefined : reply.costUsd,
            latencyMs: reply.cached ? undefined : reply.latencyMs,
        });
        return (await (0,supply_steps/* supplySteps */.n)(steps, supplies)).result;
    };
}
/** What a judge reads as the question of a request that has no variables. */
function lastWords({ messages }) {
    const last = messages.findLast(({ role }) => role === 'user');
    return last === undefined ? {} : { input: last.content };
}

;// CONCATENATED MODULE: ./dist/compiled/stages/replay-requests.js














/**
 * Puts the requests of a log to two models, through everything that guards a run, and writes both answers to each as a
 * pair of shadow observations. Providers and budgets are those of the lanegate.yml that lies here.
 */
async function replayRequests(ports, request) {
    const side = await (0,open_own_model/* readOwnSide */.S)(ports.files);
    const arms = await armsOf(ports.git, side, request);
    const grading = replayGraders(side, request.suite);
    const { requests, unreadable } = await readLoggedRequests(ports.files, request.logs, request.naming);
    const plan = planReplay(requests, { arms, grading, most: request.most });
    if (side.settings.budget.unknown_price === 'error')
        (0,target_price/* refuseUnknownPrices */.D)(modelsOfReplay(plan));
    const known = await earlierPart(ports.files, request.out, plan);
    const asked = await askAll(ports, request, { side, plan, known });
    const observations = await observationsIn(ports.files, request.out);
    const { by_arm, scored, errors, error_kinds, refusals } = (0,observation_counts/* countsOf */.mQ)(observations);
    const report = ReplayReport.parse({
        version: 1,
        identity: plan.identity,
        requests: requests.length,
        unreadable,
        drawn: plan.drawn.length,
        replayed: observations.length / 2,
        by_arm,
        scored,
        errors,
        error_kinds,
        refusals,
        ...asked,
    });
    await (0,artifacts/* writeArtifact */.w6)(ports.files, `${request.out}/${replayFile}`, report);
    return report;
}
async function armsOf(git, policy, { baseline, candidate }) {
    const answererOf = async ({ name, revision }) => (0,answerer/* findAnswerer */.Zf)(name, {
        arm: revision === undefined ? policy : await (0,read_sides/* readOneSide */.KC)(git, await (0,settle_commits/* mustResolve */.i)(git, revision)),
        policy,
    });
    const arms = { baseline: await answererOf(baseline), candidate: await answererOf(candidate) };
    if (arms.baseline.modelDigest !== arms.candidate.modelDigest)
        return arms;
    throw new user_error/* UserError */.yo('baseline and candidate are the same model, so there is nothing to compare', {
        hint: 'name another binding, or the one of an earlier commit: --baseline NAME@REVISION',
    });
}
/** The requests that an earlier part of the same replay has asked; what is there of another one is thrown away. */
async function earlierPart(files, out, { identity }) {
    const earlier = await (0,artifacts/* readUsableArtifact */.rk)(files, `${out}/${replayFile}`, ReplayReport.pick({ identity: true }).loose());
    const path = `${out}/${observation_observation/* observationsFile */.s7}`;
    if (earlier?.identity !== identity) {
        await files.write(path, '');
        await (0,artifacts/* writeArtifact */.w6)(files, `${out}/${replayFile}`, { identity });
        return new Set();
    }
    const observations = await observationsIn(files, out);
    await files.write(path, observations.map((observation) => `${JSON.stringify(observation)}\n`));
    return new Set(observations.map(({ id }) => id));
}
/** The whole pairs that were written; half of one is what a crash leaves. */
async function observationsIn(files, out) {
    const arms = new Map();
    for await (const observation of (0,read_journal/* readJournal */.a)(files, `${out}/${observation_observation/* observationsFile */.s7}`, observation_observation/* Observation */.XX)) {
        arms.set(observation.id, [...(arms.get(observation.id) ?? []), observation]);
    }
    return [...arms.values()].filter((pair) => pair.length === 2).flat();
}
async function askAll(ports, request, { side, plan, known }) {
    const { folder, concurrency } = request;
    const worstCase = worstCaseOfReplay(plan, side.settings.budget.per_run.usd);
    const { model, close } = await (0,open_own_model/* openOwnModel */._)(ports, {
        side,
        folder,
        run: 'replay',
        concurrency,
        worstCase,
        providers: modelsOfReplay(plan).map(({ provider }) => provider),
    });
    try {
        const { graderErrors, stopped } = await keepPairs(ports, request, { model, plan, known });
        const errors = { grader_errors: Object.fromEntries(graderErrors), cost_usd: model.spent().usd };
        return stopped === undefined ? errors : { ...errors, stopped };
    }
    finally {
        await close();
    }
}
/** Asks what is not known yet, and writes each pair down as it is there; no more is asked once the disk takes none. */
async function keepPairs(ports, request, keeping) {
    const { out, concurrency, signal } = request;
    const journal = await ports.files.append(`${out}/${observation_observation/* observationsFile */.s7}`);
    const keep = async (pair) => {
        for (const observation of pair)
            journal.add(JSON.stringify(observation));
        if (journal.hasFailed)
            await journal.flush();
    };
    try {
        return await replayPairs({ ...keeping, clock: ports.clock, concurrency, keep, signal });
    }
    finally {
        await journal.close();
    }
}


/***/ }),

/***/ 23776:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ settleCommits),
/* harmony export */   i: () => (/* binding */ mustResolve)
/* harmony export */ });
/* harmony import */ var _domain_no_commit_yet_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40871);
/* harmony import */ var _domain_remote_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16994);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30331);



/** Finds the commits that a request names and their merge base. Throws `UserError` where there is none. */
async function settleCommits(git, { policy: wanted, head: change }) {
    const worktree = change === 'worktree';
    const [policy, headCommit] = await Promise.all([
        settlePolicy(git, wanted),
        mustResolve(git, worktree ? 'HEAD' : change.revision),
    ]);
    const base = await settleBase(git, policy, headCommit, typeof wanted !== 'string');
    const head = worktree ? await git.snapshotWorktree() : headCommit;
    return { policy: policy.commit, base: base.commit, head, headCommit, worktree, notes: base.notes };
}
async function settlePolicy(git, wanted) {
    if (typeof wanted === 'string')
        return { commit: await mustResolve(git, wanted), notes: [] };
    const { before, defaultBranch } = wanted;
    const commit = before === undefined ? undefined : await git.resolve(before);
    if (commit !== undefined)
        return { commit, notes: [] };
    const gone = before === undefined ? [] : [`${before.slice(0, 12)}, which this push came over, is nowhere to be had`];
    const branch = defaultBranch === undefined ? undefined : await git.resolve((0,_domain_remote_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .remoteBranch */ .B)(defaultBranch));
    if (branch !== undefined)
        return { commit: branch, notes: [...gone, `compared with ${defaultBranch}`] };
    return {
        commit: await git.emptyTree(),
        notes: [...gone, 'there is nothing to compare with, so everything is added'],
    };
}
/** The commit that a revision names. Throws `UserError` where there is none. */
async function mustResolve(git, revision) {
    const tree = await git.resolve(revision);
    if (tree !== undefined)
        return tree;
    if (revision === 'HEAD')
        throw (0,_domain_no_commit_yet_js__WEBPACK_IMPORTED_MODULE_0__/* .noCommitYet */ .B)();
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`there is no commit \`${revision}\` in this repository`, {
        hint: 'name a branch, a tag or a commit that exists here or at `origin`',
    });
}
/** The merge base; a push over a history of its own is compared with what it replaced. */
async function settleBase(git, policy, head, isPush) {
    if (policy.commit === (await git.emptyTree()))
        return policy;
    const base = await git.mergeBase(policy.commit, head);
    if (base !== undefined)
        return { ...policy, commit: base };
    const why = `${policy.commit.slice(0, 12)} and ${head.slice(0, 12)} have no common history`;
    if (isPush)
        return { ...policy, notes: [...policy.notes, `${why}; compared as they are`] };
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(why, { hint: 'compare with a commit of the same repository' });
}


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

/***/ 93567:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readIncludes)
/* harmony export */ });
/* harmony import */ var _domain_suite_inclusion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17818);
/* harmony import */ var _domain_suite_resolve_include_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73009);
/* harmony import */ var _why_no_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71643);



/** A larger file that a prompt includes is not read. */
const maxIncludeBytes = 1_000_000;
/** Files that are included through more files than this are not read. */
const mostLevels = 20;
/**
 * The prompts of one commit with what they include, level by level. `known` holds the blobs that were read before, and
 * is added to.
 */
async function readIncludes(git, prompts, blobs, known) {
    let open = [...prompts.values()].filter(({ references }) => references.length > 0);
    if (open.length === 0)
        return prompts;
    const complete = new Map(prompts);
    const texts = new Map();
    const tree = { resolve: (0,_domain_suite_resolve_include_js__WEBPACK_IMPORTED_MODULE_1__/* .resolverOver */ .F2)(blobs), texts };
    for (let level = 1; open.length > 0; level += 1) {
        const followed = open.map((prompt) => ({ prompt, ...(0,_domain_suite_inclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .followIncludes */ .X1)(prompt, tree) }));
        for (const { prompt, inclusion } of followed)
            complete.set(prompt.path, { ...prompt, inclusion });
        const unread = new Set(followed.flatMap((each) => each.unread));
        if (level > mostLevels)
            for (const path of unread)
                texts.set(path, tooDeep);
        else
            await readTexts(git, [...unread], { blobs, known, texts });
        open = followed.filter((each) => each.unread.length > 0).map(({ prompt }) => prompt);
    }
    return complete;
}
const tooDeep = { kind: 'unreadable', reason: `it is included through more than ${mostLevels} files` };
async function readTexts(git, paths, { blobs, known, texts }) {
    const blobOf = (path) => blobs.get(path) ?? '';
    const wanted = [...new Set(paths.map(blobOf))].filter((blob) => !known.has(blob));
    const contents = await git.readBlobs(wanted, maxIncludeBytes);
    wanted.forEach((blob, index) => {
        known.set(blob, contents[index] ?? { kind: 'missing' });
    });
    for (const path of paths)
        texts.set(path, includedText(known.get(blobOf(path)), path));
}
function includedText(content, path) {
    const read = (0,_why_no_text_js__WEBPACK_IMPORTED_MODULE_2__/* .utf8Of */ .v)(content);
    return read.kind === 'text' ? (0,_domain_suite_inclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .readIncluded */ .Vk)(read.text, path) : read;
}


/***/ }),

/***/ 52899:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readJournal)
/* harmony export */ });
/* harmony import */ var _domain_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3502);

/** The lines of a journal one by one; what is no line of it is passed over. */
async function* readJournal(files, path, schema) {
    const lines = await files.lines(path);
    if (lines === undefined)
        return;
    for await (const line of lines) {
        const value = schema.safeParse((0,_domain_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(line)?.json).data;
        if (value !== undefined)
            yield value;
    }
}


/***/ }),

/***/ 85085:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ox: () => (/* binding */ promptIn),
  KC: () => (/* binding */ readOneSide),
  hn: () => (/* binding */ readSides)
});

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/glob.js
var glob = __webpack_require__(54857);
// EXTERNAL MODULE: ./dist/compiled/domain/formats/formats.js + 31 modules
var formats = __webpack_require__(2671);
;// CONCATENATED MODULE: ./dist/compiled/domain/formats/with-imports.js
/**
 * A commit with the files of other tools that it runs, which are no prompts that cannot be read. What lanegate.yml
 * itself says of a name counts.
 */
function withImports(side, imported) {
    if (imported.length === 0)
        return side;
    const prompts = imported.flatMap((each) => each.prompts.map((prompt) => [prompt.path, prompt]));
    const paths = new Set(imported.map(({ path }) => path));
    const merged = (partOf) => Object.assign({}, ...imported.map(partOf));
    return {
        ...side,
        imported,
        prompts: new Map([...prompts, ...side.prompts]),
        // What another tool's format has read is no prompt file that could not be read.
        unreadablePrompts: new Map([...side.unreadablePrompts].filter(([path]) => !paths.has(path))),
        settings: {
            ...side.settings,
            models: { ...merged(({ models }) => models), ...side.settings.models },
            providers: { ...merged(({ providers }) => providers), ...side.settings.providers },
        },
    };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/suite/across/later-names.js
/**
 * A commit with the bindings, routes and prompts that the target branch alone has named since, as a merge brings them:
 * who branches off before a suite came would else have a change that it cannot ask. What `before`, the commit that the
 * change began at, had named and this one drops stays dropped.
 */
function withLaterNames(side, policy, before = side) {
    const own = [side.settings, before.settings];
    const later = policy.settings;
    const [models, routes] = [missing(later.models, own, answering), missing(later.routes, own, answering)];
    const prompts = missing(later.prompts, own, (settings) => settings.prompts);
    if ([models, routes, prompts].every((entries) => Object.keys(entries).length === 0))
        return side;
    const { settings } = side;
    return {
        ...side,
        settings: {
            ...settings,
            models: { ...settings.models, ...models },
            routes: { ...settings.routes, ...routes },
            prompts: { ...settings.prompts, ...prompts },
        },
    };
}
/** A suite's `model` means a binding or a route, so neither may come beside the other. */
const answering = ({ models, routes }) => ({ ...models, ...routes });
function missing(entries, own, namesOf) {
    const known = own.map(namesOf);
    return Object.fromEntries(Object.entries(entries).filter(([name]) => !known.some((names) => Object.hasOwn(names, name))));
}

// EXTERNAL MODULE: ./dist/compiled/domain/suite/carried-suite.js + 1 modules
var carried_suite = __webpack_require__(74367);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/configuration.js + 3 modules
var suite_configuration = __webpack_require__(93490);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/configuration-file.js
var configuration_file = __webpack_require__(96913);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/import-rules.js
var import_rules = __webpack_require__(33097);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/parts/refuse-idle-includes.js
var refuse_idle_includes = __webpack_require__(1096);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/prompt-files/parse-prompt.js + 5 modules
var parse_prompt = __webpack_require__(3662);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/prompt-path.js
var prompt_path = __webpack_require__(11070);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/target-reference.js
var target_reference = __webpack_require__(77063);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-configuration.js
var read_configuration = __webpack_require__(36334);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-imports.js + 1 modules
var read_imports = __webpack_require__(98634);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-includes.js
var read_includes = __webpack_require__(93567);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-text.js
var read_text = __webpack_require__(24421);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/refuse-no-file.js
var refuse_no_file = __webpack_require__(37252);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/why-no-text.js
var why_no_text = __webpack_require__(71643);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/read/read-sides.js



















const trusted = { isUntrustedHead: false };
/**
 * Reads what the three commits say about prompts, models and suites; a commit or a prompt that comes twice is read
 * once.
 */
async function readSides(git, trees, trust = trusted) {
    // At the same time, since those that are missing here then come in one fetch.
    await Promise.all([...new Set([trees.policy, trees.base, trees.head])].map((tree) => git.resolve(tree)));
    const files = await filesOfSides(git, trees);
    await git.bring(blobsAt(Object.values(files), (paths) => paths.filter(isReadAnyway)));
    const included = new Map();
    const policy = await readOwnSide(git, files.policy, 'the target branch', { included, trust: trusted });
    await git.bring(blobsAt([files.base, files.head], (paths) => promptPaths(paths, [policy.settings])));
    const reading = { included, trust: trusted, later: policy.settings };
    const base = files.base === files.policy ? policy : await readOwnSide(git, files.base, 'the merge base', reading);
    const head = files.head === files.base ? base : await readSide(git, files.head, { ...reading, trust }, base);
    (0,refuse_no_file/* refuseMisnamed */.Td)(head);
    if (head.configuration !== undefined)
        (0,refuse_idle_includes/* refuseIdleIncludes */.G)(head.configuration);
    return { policy, base: withLaterNames(base, policy), head: withLaterNames(head, policy, base) };
}
/** What is read of every commit, whatever lanegate.yml says. */
const isReadAnyway = (path) => path === configuration_file/* configurationFile */.h || (0,prompt_path/* isPromptYamlPath */.t1)(path);
/** The contents of some files of some commits; they are only looked for where somebody asks for them. */
function* blobsAt(trees, choose) {
    for (const { blobs } of trees)
        for (const path of choose([...blobs.keys()]))
            yield blobs.get(path) ?? '';
}
/** The files of each commit; where two are one, so are their files. */
async function filesOfSides(git, trees) {
    const policy = await filesOf(git, trees.policy);
    const base = trees.base === trees.policy ? policy : await filesOf(git, trees.base);
    const head = [base, policy].find(({ tree }) => tree === trees.head) ?? (await filesOf(git, trees.head));
    return { policy, base, head };
}
async function filesOf(git, tree) {
    return { tree, blobs: new Map((await git.list(tree)).map(({ path, blob }) => [path, blob])) };
}
/** Reads what one commit says, or a tree of uncommitted work. Throws a `UserError` for a mistake in it. */
async function readOneSide(git, tree) {
    const files = await filesOf(git, tree);
    await git.bring(blobsAt([files], (paths) => paths.filter(isReadAnyway)));
    const side = await readSide(git, files, { included: new Map(), trust: trusted });
    if (side.configuration !== undefined)
        (0,refuse_idle_includes/* refuseIdleIncludes */.G)(side.configuration);
    return side;
}
/** Reads a side that the change's author cannot fix here, so a mistake in it says where it stands. */
async function readOwnSide(git, files, where, reading) {
    try {
        return await readSide(git, files, reading);
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        const { place, hint } = error;
        throw new user_error/* UserError */.yo(`${error.message} (in ${where}, ${files.tree.slice(0, 12)})`, { place, hint, cause: error });
    }
}
/**
 * Reads one commit; what it has in common with `known` is taken from there, and files that prompts include from
 * `included`, by blob.
 */
async function readSide(git, files, reading, known) {
    const { included, trust, later } = reading;
    const { tree, blobs } = files;
    const configuration = await (0,read_configuration/* readConfiguration */.T)(git, files, known);
    const settings = configuration?.value ?? suite_configuration/* defaultConfiguration */._0;
    const wanted = promptPaths([...blobs.keys()], later === undefined ? [settings] : [settings, later]);
    const isFilledInAlike = JSON.stringify(known?.settings.compat) === JSON.stringify(settings.compat);
    const { prompts, unreadablePrompts } = await readPrompts(git, wanted, blobs, isFilledInAlike ? known : undefined);
    const complete = asGhModels(await (0,read_includes/* readIncludes */.O)(git, prompts, blobs, included), settings);
    const side = { tree, blobs, configuration, settings, prompts: complete, unreadablePrompts };
    const isPromptFile = (path) => (0,prompt_path/* isPromptYamlPath */.t1)(path) || complete.has(path);
    const imports = { configuration: configuration?.value, trust: { mayRunCode: !trust.isUntrustedHead }, isPromptFile };
    return withImports(side, await (0,read_imports/* readImports */.v)(git, blobs, imports));
}
/** Prompt files that lanegate.yml wants filled in as `gh models` does. */
const asGhModels = (prompts, settings) => new Map([...prompts].map(([path, prompt]) => [
    path,
    (0,carried_suite/* isGhModels */._W)(path, settings) ? { ...prompt, language: 'gh-models' } : prompt,
]));
/** Prompt files that may carry a suite, those that lanegate.yml names, and those whose name a suite uses. */
function promptPaths(paths, all) {
    const declared = new Set(all.flatMap(({ prompts }) => Object.values(prompts)));
    const names = new Set(all.flatMap(({ suites }) => suites.flatMap(({ target }) => (0,target_reference/* promptOf */.Gh)(target) ?? [])));
    const imports = (0,import_rules/* importGlobs */.Vf)(all[0]);
    const isCalled = (0,prompt_path/* calledBy */.p0)(names);
    return paths.filter((path) => (0,prompt_path/* isPromptYamlPath */.t1)(path) ||
        isImportedYaml(path, imports) ||
        declared.has(path) ||
        names.has(path) ||
        (isCalled(path) && (0,prompt_path/* isPromptPath */.UX)(path)));
}
/** A YAML file that lanegate.yml imports and no other tool's format claims is a prompt file under a name of its own. */
const isImportedYaml = (path, imports) => (0,parse_prompt/* isYamlPath */.x)(path) && (0,glob/* matchesGlobs */.nJ)(path, imports) && !formats/* formats */.F.some((format) => format.claims(path));
async function readPrompts(git, paths, blobs, known) {
    const knownPrompt = (path) => known?.blobs.get(path) === blobs.get(path)
        ? (known?.prompts.get(path) ?? known?.unreadablePrompts.get(path))
        : undefined;
    const unknownPaths = paths.filter((path) => knownPrompt(path) === undefined);
    const contents = await git.readBlobs(unknownPaths.map((path) => blobs.get(path) ?? ''), read_text/* mostTextBytes */.wp);
    const contentOf = new Map(unknownPaths.map((path, index) => [path, contents[index]]));
    const prompts = new Map();
    const unreadablePrompts = new Map();
    for (const path of paths) {
        const prompt = knownPrompt(path) ?? promptIn(contentOf.get(path), path);
        if (typeof prompt === 'string')
            unreadablePrompts.set(path, prompt);
        else
            prompts.set(path, prompt);
    }
    return { prompts, unreadablePrompts };
}
/** The prompt, or why it cannot be read. */
function promptIn(content, path) {
    const read = (0,why_no_text/* utf8Of */.v)(content);
    return read.kind === 'text' ? tryParsePrompt(read.text, path) : read.reason;
}
function tryParsePrompt(text, path) {
    if ((0,read_text/* isPointer */._V)(text))
        return read_text/* pointsElsewhere */.G1;
    try {
        return (0,parse_prompt/* parsePrompt */.e)(text, path);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return reasonOf(error);
        throw error;
    }
}
/** What is wrong with a file that is named anyway, and where in it. */
function reasonOf({ message, place }) {
    const line = place?.line === undefined ? [] : [`line ${place.line}`];
    const where = [...line, ...(place?.key === undefined ? [] : [place.key])];
    return where.length === 0 ? message : `${message} (${where.join(', ')})`;
}


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
