export const id = 7155;
export const ids = [7155];
export const modules = {

/***/ 15870:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ many),
/* harmony export */   l: () => (/* binding */ fits)
/* harmony export */ });
/** Stands for any number of items, none included. */
const many = Symbol('any number');
/**
 * Whether a sequence is what a pattern says. Only the last open `many` is ever extended, so the time is at most the
 * product of the two lengths, where a regular expression would take a power of them.
 */
function fits(items, pattern) {
    let [item, part] = [0, 0];
    let open;
    while (item < items.length) {
        const test = pattern[part];
        if (test === many) {
            open = { part, item };
            part += 1;
        }
        else if (test?.(items[item])) {
            item += 1;
            part += 1;
        }
        else if (open !== undefined) {
            open.item += 1;
            item = open.item;
            part = open.part + 1;
        }
        else
            return false;
    }
    return pattern.slice(part).every((rest) => rest === many);
}


/***/ }),

/***/ 59296:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UX: () => (/* binding */ globsWithout),
/* harmony export */   fo: () => (/* binding */ Glob),
/* harmony export */   nJ: () => (/* binding */ matchesGlobs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _fits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15870);


const mostCharacters = 500;
const mostAlternatives = 64;
/**
 * A pattern over paths from the root of the repository: `*` and `?` within a folder, `**` across folders, `[a-z]`,
 * `{a,b}`; a folder with a closing slash is all that lies in it, and a leading `!` takes out again. Parentheses and
 * dots stand for themselves.
 */
const Glob = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .min(1)
    .superRefine((glob, context) => {
    const mistake = mistakeOf(bodyOf(glob));
    if (mistake !== undefined)
        context.addIssue({ code: 'custom', message: mistake });
})
    .transform((glob) => glob.replace(/^(!?)(\.\/)+/, '$1'))
    .describe('A glob over paths from the root of the repository: `src/triage/**`; a leading `!` takes out again');
const isExclusion = (glob) => glob.startsWith('!');
const bodyOf = (glob) => glob.replace(/^!?(\.\/)*/, '');
const rules = [
    { mistake: 'is empty', isBroken: (body) => body === '' },
    { mistake: `is longer than ${mostCharacters} characters`, isBroken: (body) => body.length > mostCharacters },
    { mistake: 'begins at the root of the repository, so without `/`', isBroken: (body) => body.startsWith('/') },
    { mistake: 'separates folders by `/`, not by a backslash', isBroken: (body) => body.includes('\\') },
    { mistake: 'cannot climb with `..`', isBroken: (body) => body.split('/').some((part) => part === '..') },
    { mistake: 'has a `[` that is not closed in its folder', isBroken: (body) => body.split('/').some(hasOpenSet) },
    { mistake: 'has braces without alternatives; write {a,b}', isBroken: (body) => /\{[^{},]*\}/.test(body) },
    { mistake: `has more than ${mostAlternatives} alternatives`, isBroken: (body) => isTooMany(alternativesOf(body)) },
    {
        mistake: 'has a brace that is not closed',
        isBroken: (body) => alternativesOf(body).some((one) => /[{}]/.test(one)),
    },
];
const mistakeOf = (body) => rules.find(({ isBroken }) => isBroken(body))?.mistake;
const characterSet = /\[[!^]?[^\]]+\]/g;
const hasOpenSet = (segment) => segment.replace(characterSet, '').includes('[');
const isTooMany = (alternatives) => alternatives.length > mostAlternatives;
/** The globs that braces stand for, each written out; more than can be used when there are too many. */
function alternativesOf(body) {
    let written = [body];
    while (!isTooMany(written) && written.some((glob) => innermostBraces.test(glob)))
        written = written.flatMap(expandOnce);
    return written;
}
const innermostBraces = /\{([^{}]*)\}/;
function expandOnce(glob) {
    const found = innermostBraces.exec(glob);
    if (found === null)
        return [glob];
    const [before, after] = [glob.slice(0, found.index), glob.slice(found.index + found[0].length)];
    return (found[1] ?? '').split(',').map((choice) => `${before}${choice}${after}`);
}
const compiled = new WeakMap();
/** True when a path is what a list of globs means: the last glob that fits decides, and one with `!` decides no. */
function matchesGlobs(path, globs) {
    const segments = path.split('/');
    const last = compile(globs).findLast(({ tests }) => tests.some((test) => test(segments)));
    return last !== undefined && !last.isExclusion;
}
/** The globs of a list that take in none of the paths: most likely misspelt. */
function globsWithout(paths, globs) {
    return globs.filter((glob) => {
        const alone = [glob];
        return !isExclusion(glob) && !paths.some((path) => matchesGlobs(path, alone));
    });
}
function compile(globs) {
    const known = compiled.get(globs);
    if (known !== undefined)
        return known;
    const fresh = globs.map((glob) => ({
        isExclusion: isExclusion(glob),
        tests: alternativesOf(bodyOf(glob)).map(pathTestOf),
    }));
    compiled.set(globs, fresh);
    return fresh;
}
function pathTestOf(glob) {
    const parts = glob.replace(/\/$/, '/**').split('/');
    const pattern = parts.map((part) => (part === '**' ? _fits_js__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._ : segmentTestOf(part)));
    // A folder that is named counts itself, for it may be a submodule; what merely might be a folder does not.
    const needsMore = parts.length > 1 && parts.at(-1) === '**' && isOpen(parts.at(-2) ?? '');
    const whole = needsMore ? [...pattern, () => true] : pattern;
    return (segments) => (0,_fits_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .l)(segments, whole);
}
const isOpen = (part) => part !== '**' && /[*?[]/.test(part);
function segmentTestOf(part) {
    if (!/[*?[]/.test(part))
        return (segment) => segment === part;
    const pattern = (part.match(/\*+|\[[!^]?[^\]]+\]|./gsu) ?? []).map(characterTestOf);
    return (segment) => (0,_fits_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .l)([...segment], pattern);
}
function characterTestOf(token) {
    if (token.startsWith('*'))
        return _fits_js__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._;
    if (token === '?')
        return () => true;
    return token.length > 2 && token.startsWith('[') ? setTestOf(token) : (character) => character === token;
}
function setTestOf(token) {
    const isNegated = /^\[[!^]/.test(token);
    const ranges = token.slice(isNegated ? 2 : 1, -1).match(/.-.|./gsu) ?? [];
    const isWithin = (character) => ranges.some((range) => {
        const [first = '', last = first] = [...range].filter((each, index) => index !== 1 || each !== '-');
        return first <= character && character <= last;
    });
    return (character) => isWithin(character) !== isNegated;
}


/***/ }),

/***/ 9940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ fillInMetric),
/* harmony export */   p: () => (/* binding */ fillIn)
/* harmony export */ });
/* harmony import */ var _templates_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11840);
/* harmony import */ var _grader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58520);
/* harmony import */ var _grader_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79653);
/* harmony import */ var _grader_traits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99200);




/**
 * A grader whose value is filled in with a case, `expected` included. Text is a template, also as an item of a list; an
 * object is taken as it stands. What the case leaves out, and a value that then says nothing, is a grader error.
 */
function fillIn(spec, question) {
    const { value, template } = spec;
    if (value === undefined || !(0,_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .isFilledIn */ .qL)(spec))
        return { kind: 'filled', thing: spec };
    const filling = new Filling(question, template);
    const settled = { ...spec, value: filling.value(value) };
    if (filling.why !== undefined)
        return cannotFillIn(question, filling.why);
    const problem = (0,_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOfValue */ .Cx)(settled);
    return problem === undefined ? { kind: 'filled', thing: settled } : (0,_grader_js__WEBPACK_IMPORTED_MODULE_2__/* .graderError */ .W)(`\`${spec.type}\` ${problem}`);
}
/** The name of the metric that a grader feeds with a case. */
function fillInMetric(spec, question) {
    const name = (0,_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .metricOf */ .ak)(spec);
    if (!(0,_grader_traits_js__WEBPACK_IMPORTED_MODULE_3__/* .isTemplate */ .F)(name))
        return { kind: 'filled', thing: name };
    const filling = new Filling(question, spec.template);
    const thing = filling.text(name);
    return filling.why === undefined ? { kind: 'filled', thing } : cannotFillIn(question, filling.why);
}
/** Texts that are filled in with one case, and why the first of them cannot be. */
class Filling {
    why;
    values;
    language;
    constructor({ vars, expected }, language) {
        this.values = expected === undefined ? vars : { ...vars, expected };
        this.language = language;
    }
    value(value) {
        const item = (each) => (typeof each === 'string' ? this.text(each) : each);
        return Array.isArray(value) ? value.map(item) : item(value);
    }
    text(text) {
        const rendering = (0,_templates_template_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(text, this.values, this.language);
        if (rendering.kind === 'text')
            return rendering.text;
        this.why ??= (0,_templates_template_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNotFilledIn */ .BI)(rendering);
        return text;
    }
}
const cannotFillIn = ({ id }, why) => (0,_grader_js__WEBPACK_IMPORTED_MODULE_2__/* .graderError */ .W)(`the grader cannot be filled in for case \`${id}\`: ${why}`);


/***/ }),

/***/ 58520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ passOrFail),
/* harmony export */   W: () => (/* binding */ graderError)
/* harmony export */ });
/** The grade of a question that is answered by yes or no. */
const passOrFail = (passes, reason) => ({
    kind: 'score',
    score: passes ? 1 : 0,
    passes,
    reason,
});
const graderError = (message) => ({ kind: 'grader-error', message });


/***/ }),

/***/ 82755:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ fileAndFunction),
/* harmony export */   L: () => (/* binding */ graderFiles)
/* harmony export */ });
/* harmony import */ var _with_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93401);

/** The files of the repository that graders, those of their sets and those that cases bring are written in, each once. */
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

/***/ 24850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ suiteGraders),
/* harmony export */   Dm: () => (/* binding */ graderVersions),
/* harmony export */   Ps: () => (/* binding */ metricsOf),
/* harmony export */   Yw: () => (/* binding */ metricsAmong)
/* harmony export */ });
/* unused harmony export graderVersionOf */
/* harmony import */ var _suite_case_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72616);
/* harmony import */ var _fill_in_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9940);
/* harmony import */ var _grader_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79653);
/* harmony import */ var _grader_traits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99200);
/* harmony import */ var _with_members_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93401);





/**
 * The version of a type of graders: ours, and that of the library that decides with us. Grades of two versions cannot
 * be compared, so it is a part of every baseline's identity.
 */
function graderVersionOf(type) {
    const { version, library } = (0,_grader_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .traitsOf */ .JC)(type);
    return library === undefined ? String(version) : `${version}+${library}`;
}
/** The versions of all that may grade, by type; cases that are not read yet may bring graders of any type. */
function graderVersions(graders, cases) {
    const types = new Set(cases === undefined ? _grader_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .plainTypes */ .G6 : []);
    if (cases !== undefined)
        for (const { spec } of (0,_with_members_js__WEBPACK_IMPORTED_MODULE_3__/* .everyGrader */ .Pe)(graders, cases))
            types.add(spec.type);
    return Object.fromEntries([...types].sort().map((type) => [type, graderVersionOf(type)]));
}
/** Every grader of a suite and of its cases, each kind once; the metric is absent where only a set asks for the grade. */
function suiteGraders(graders, cases) {
    const found = new Map();
    for (const { spec, metric, feeds } of (0,_with_members_js__WEBPACK_IMPORTED_MODULE_3__/* .everyGrader */ .Pe)(graders, cases)) {
        const { type } = spec;
        const told = { type, ...(feeds ? { metric } : {}), version: graderVersionOf(type) };
        found.set(`${type} ${told.metric}`, told);
    }
    return [...found.values()];
}
/** The metrics that a suite's graders feed over its cases, those included that single cases add. */
function metricsOf(graders, cases) {
    const namesByCase = feedingOf(graders).some(({ metric }) => (0,_grader_traits_js__WEBPACK_IMPORTED_MODULE_4__/* .isTemplate */ .F)(metric));
    return metricsAmong(graders, namesByCase ? cases : (0,_suite_case_list_js__WEBPACK_IMPORTED_MODULE_0__/* .casesWithGraders */ .Gr)(cases));
}
/** As `metricsOf` of some of the cases, which are gone through once. */
function metricsAmong(graders, cases) {
    const metrics = new Map();
    const add = (name, weight, count) => {
        const known = metrics.get(name);
        const isRecordedOnly = weight === 0 && (known?.isRecordedOnly ?? true);
        const isEverywhere = count === undefined || (known !== undefined && known.cases === undefined);
        metrics.set(name, isEverywhere ? { isRecordedOnly } : { isRecordedOnly, cases: (known?.cases ?? 0) + count });
    };
    const feeding = feedingOf(graders);
    for (const { metric, weight } of feeding)
        if (!(0,_grader_traits_js__WEBPACK_IMPORTED_MODULE_4__/* .isTemplate */ .F)(metric))
            add(metric, weight, undefined);
    const templates = feeding.filter(({ metric }) => (0,_grader_traits_js__WEBPACK_IMPORTED_MODULE_4__/* .isTemplate */ .F)(metric));
    for (const question of cases) {
        const seen = new Set();
        for (const { spec, metric, weight } of [...templates, ...feedingOf(question.graders ?? [])]) {
            const filled = (0,_fill_in_js__WEBPACK_IMPORTED_MODULE_1__/* .fillInMetric */ .H)({ type: spec.type, metric }, question);
            // A name that cannot be filled in is a metric without scores, so that what it asks is missed and not forgotten.
            const name = filled.kind === 'filled' ? filled.thing : metric;
            add(name, weight, seen.has(name) ? 0 : 1);
            seen.add(name);
        }
    }
    return metrics;
}
/** Graders, and those of their sets that name a metric. */
const feedingOf = (graders) => (0,_with_members_js__WEBPACK_IMPORTED_MODULE_3__/* .placed */ .GS)(graders).filter(({ feeds }) => feeds);


/***/ }),

/***/ 93401:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ comparesArms),
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   Pe: () => (/* binding */ everyGrader),
/* harmony export */   gn: () => (/* binding */ withMembers),
/* harmony export */   mE: () => (/* binding */ asksModel)
/* harmony export */ });
/* harmony import */ var _suite_case_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72616);
/* harmony import */ var _grader_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79653);


/** Graders, and those of their sets at any depth. */
const withMembers = (graders) => graders.flatMap((spec) => [spec, ...withMembers(spec.graders ?? [])]);
/** True of a grader that asks a model, itself or by a grader of its set. */
const asksModel = (spec) => withMembers([spec]).some(_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .isJudge */ .kJ);
/** True of a grader that prefers one arm's answer to the other's, itself or by a grader of its set. */
const comparesArms = (spec) => withMembers([spec]).some(_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .isPairwise */ .HV);
/** Graders and those of their sets at any depth, each where it stands. */
function placed(graders, set) {
    return graders.flatMap((spec) => {
        const feeds = set === undefined || spec.metric !== undefined;
        const metric = feeds ? (0,_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .metricOf */ .ak)(spec) : set.metric;
        const own = { spec, metric, feeds, weight: spec.weight * (set?.weight ?? 1) };
        return [own, ...placed(spec.graders ?? [], own)];
    });
}
/** Every grader of a suite and of its cases, those of sets included. */
function* everyGrader(graders, cases) {
    yield* placed(graders);
    for (const { graders: own = [] } of (0,_suite_case_list_js__WEBPACK_IMPORTED_MODULE_0__/* .casesWithGraders */ .Gr)(cases))
        yield* placed(own);
}


/***/ }),

/***/ 51477:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vo: () => (/* binding */ labelOfEndpoint),
/* harmony export */   lJ: () => (/* binding */ EndpointSpec),
/* harmony export */   lq: () => (/* binding */ labelOfCommand),
/* harmony export */   xS: () => (/* binding */ CommandSpec)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56568);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90645);
/* harmony import */ var _provider_http_provider_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(534);
/* harmony import */ var _provider_key_variable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61652);
/* harmony import */ var _provider_provider_access_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70482);






const JsonValue = zod__WEBPACK_IMPORTED_MODULE_4__/* .json */ .Pq9();
/** `command:` of a target: the user's own program, in any language. */
const CommandSpec = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    run: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).describe('The command line that is started, in the files of the commit that is evaluated'),
    setup: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).optional().describe('A command line that runs once in those files before, such as `npm ci`'),
    cwd: _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .RepositoryPath */ .U.refine(_artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .F, 'must be a folder of the repository')
        .optional()
        .describe('The folder that both are started in; the root of the repository when absent'),
    env: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_provider_key_variable_js__WEBPACK_IMPORTED_MODULE_2__/* .KeyVariable */ ._)
        .max(50)
        .default([])
        .describe('Environment variables that are handed on; never a key of a provider, nor a variable of the runner'),
    timeout_s: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().positive().max(600).default(60).describe('How long one case may take'),
    mode: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['per-case', 'process'])
        .default('per-case')
        .describe('Started for each case, or once for all of them and spoken to in JSON lines'),
});
/** `url:` and what stands beside it in a target: an HTTP endpoint of the user's own. */
const EndpointSpec = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    url: _provider_provider_access_js__WEBPACK_IMPORTED_MODULE_3__/* .PublicAddress */ .iC,
    method: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['POST', 'PUT', 'PATCH']).default('POST'),
    headers: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(_provider_http_provider_js__WEBPACK_IMPORTED_MODULE_1__/* .HeaderName */ .bC, _provider_http_provider_js__WEBPACK_IMPORTED_MODULE_1__/* .HeaderValue */ .DH).default({}).describe('A value may name the key as {{key}}'),
    body: JsonValue.optional().describe('JSON in which texts are templates over the case; its variables as one object when absent'),
    response: _provider_http_provider_js__WEBPACK_IMPORTED_MODULE_1__/* .ReplyPaths */ .ZK.optional().describe('Where the answer stands in the reply; as a command replies when absent'),
    ..._provider_provider_access_js__WEBPACK_IMPORTED_MODULE_3__/* .reach */ .gl,
})
    .refine(_provider_http_provider_js__WEBPACK_IMPORTED_MODULE_1__/* .namesKeyInHeaders */ .lA, 'needs both `key_env` and a header that names {{key}}, or neither');
const longestLabel = 60;
/** How people read which program answers. */
const labelOfCommand = ({ run }) => (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_5__/* .excerptOf */ .z)(run, longestLabel);
/** The same of an endpoint, without its query. */
function labelOfEndpoint({ url }) {
    const { host, pathname } = new URL(url);
    return (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_5__/* .excerptOf */ .z)(`${host}${pathname === '/' ? '' : pathname}`, longestLabel);
}


/***/ }),

/***/ 65274:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ bindingsOf)
/* harmony export */ });
/** Every binding that a route names, and where, in the order in which they are written. */
function bindingsOf({ models, rules, checks, fallbacks, }) {
    return Object.entries({ models, rules, checks, fallbacks }).flatMap(([part, entries]) => entries.flatMap(({ model }, index) => model === undefined ? [] : [{ binding: model, keys: [part, index, 'model'] }]));
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

/***/ 3958:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ PackedList)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./src/domain/packed/number-list.ts
var number_list = __webpack_require__(66789);
;// CONCATENATED MODULE: ./src/domain/packed/text-list.ts


const pageBytes = 1 << 20;
/** A list of texts that grows, kept as UTF-8 in pages outside the heap, so that no collection of garbage walks them. */
class TextList {
    pages = [];
    pageOf = new number_list/* NumberList */.e();
    starts = new number_list/* NumberList */.e();
    ends = new number_list/* NumberList */.e();
    free = 0;
    get length() {
        return this.ends.length;
    }
    push(text) {
        const bytes = external_node_buffer_.Buffer.byteLength(text);
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
        const page = external_node_buffer_.Buffer.allocUnsafeSlow(Math.max(pageBytes, bytes));
        this.pages.push(page);
        this.free = 0;
        return page;
    }
}

;// CONCATENATED MODULE: ./src/domain/packed/packed-list.ts

/** A list of values that grows, each kept as its JSON text and parsed anew where it is asked for. */
class PackedList {
    texts = new TextList();
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

/***/ 51826:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xV: () => (/* binding */ carriedSuite),
  i4: () => (/* binding */ carriesSuite),
  _W: () => (/* binding */ isGhModels)
});

// EXTERNAL MODULE: ./src/domain/artifacts/glob.ts
var glob = __webpack_require__(59296);
// EXTERNAL MODULE: ./src/domain/graders/grader-spec.ts + 5 modules
var grader_spec = __webpack_require__(79653);
// EXTERNAL MODULE: ./src/domain/suite/case.ts
var suite_case = __webpack_require__(68227);
// EXTERNAL MODULE: ./src/domain/suite/dataset.ts + 1 modules
var dataset = __webpack_require__(95673);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./src/domain/artifacts/own.ts
var own = __webpack_require__(55616);
;// CONCATENATED MODULE: ./src/domain/suite/evaluator-graders.ts



const LlmEvaluator = schemas/* looseObject */._H3({
    modelId: schemas/* string */.YjP().optional(),
    prompt: schemas/* string */.YjP().min(1),
    systemPrompt: schemas/* string */.YjP().optional(),
    choices: schemas/* array */.YOg(schemas/* looseObject */._H3({ choice: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig().transform(String)]), score: schemas/* number */.aig() }))
        .min(1),
});
/** The graders that an evaluator of a prompt file means, or why it cannot be run. Of `string`, `llm` and `uses` the first counts. */
function gradersOfEvaluator(evaluator, rules) {
    const { name, string, llm, uses } = evaluator;
    const set = [string, llm, uses].filter((each) => each !== undefined && each !== null);
    if (set.length === 0)
        return `the evaluator ${name} has neither \`string\` nor \`llm\` nor \`uses\``;
    if (set.length > 1 && !rules.isGhModels)
        return `the evaluator ${name} has several of \`string\`, \`llm\` and \`uses\``;
    if (string !== undefined)
        return stringGraders(evaluator, rules);
    return llm !== undefined && llm !== null ? llmGraders(name, llm, rules) : usesGraders(name, uses ?? '', rules);
}
/** GitHub's evaluators trim the answer but not the value, look at the first comparison alone, and all but `equals` ignore case. */
function stringGraders({ name, string = {} }, { isGhModels }) {
    const wanted = [
        { type: 'equals', value: string.equals, ignore_case: false },
        { type: 'contains', value: string.contains, ignore_case: true },
        { type: 'starts-with', value: string.startsWith, ignore_case: true },
        { type: 'ends-with', value: string.endsWith, ignore_case: true },
    ].filter(({ value }) => value !== undefined && value !== '');
    if (wanted.length === 0)
        return `the evaluator ${name} compares with nothing`;
    const counted = isGhModels ? wanted.slice(0, 1) : wanted;
    const how = isGhModels ? { trim: 'answer', template: 'gh-models' } : { trim: true };
    return counted.map((spec) => grader_spec/* GraderSpec */.he.parse({ ...spec, ...how, metric: name }));
}
function llmGraders(name, llm, rules) {
    const parsed = LlmEvaluator.safeParse(llm);
    if (!parsed.success)
        return `the evaluator ${name} is not complete: \`llm\` needs a \`prompt\` and \`choices\``;
    const { modelId, prompt, systemPrompt, choices } = parsed.data;
    const isScore = (score) => score >= 0 && score <= 1;
    if (!rules.isGhModels && !choices.every(({ score }) => isScore(score)))
        return `a choice of the evaluator ${name} has a score beyond 0 and 1`;
    return [
        grader_spec/* GraderSpec */.he.parse({
            type: 'choice',
            metric: name,
            prompt,
            ...(systemPrompt ? { system_prompt: systemPrompt } : {}),
            choices: choices.map(({ choice, score }) => ({ choice, score: Math.min(1, Math.max(0, score)) })),
            ...modelOf(modelId, rules),
            ...(rules.isGhModels ? { match: 'first-substring' } : {}),
        }),
    ];
}
const githubEvaluators = new Set(['similarity', 'coherence', 'fluency', 'relevance', 'groundedness'].map((each) => `github/${each}`));
/** `gh models eval` fails every answer by an evaluator that it does not know. */
function usesGraders(name, uses, { isGhModels, passMark }) {
    if (!githubEvaluators.has(uses)) {
        if (!isGhModels)
            return `the evaluator ${name} uses \`${uses}\`, which is not known`;
        return [grader_spec/* GraderSpec */.he.parse({ type: 'not-regex', value: '^', metric: name })];
    }
    const how = isGhModels ? { match: 'first-substring' } : { threshold: passMark };
    return [grader_spec/* GraderSpec */.he.parse({ type: uses, metric: name, ...how })];
}
/** The models of an evaluator are of a service that is gone; a binding of the same name takes its place, else the judge does. */
const modelOf = (modelId, { bindings }) => modelId !== undefined && (0,own/* own */.Z)(bindings, modelId) !== undefined ? { model: modelId } : {};

// EXTERNAL MODULE: ./src/domain/suite/prompt-files/parse-prompt.ts + 5 modules
var parse_prompt = __webpack_require__(80114);
// EXTERNAL MODULE: ./src/domain/suite/prompt-path.ts
var prompt_path = __webpack_require__(43413);
;// CONCATENATED MODULE: ./src/domain/suite/carried-suite.ts







/** True for a prompt file that lanegate.yml wants run exactly as `gh models eval` ran it. */
const isGhModels = (path, { compat }) => (0,glob/* matchesGlobs */.nJ)(path, compat['gh-models']);
/**
 * True for a prompt file with cases or evaluators of its own. Cases alone are no suite where a suite of lanegate.yml
 * grades the prompt.
 */
function carriesSuite({ path, testData, evaluators }, targeted) {
    if (evaluators.length > 0)
        return true;
    const isGraded = targeted.has(path) || targeted.has((0,prompt_path/* promptNameOf */.Px)(path));
    return testData.length > 0 && (0,parse_prompt/* isYamlPath */.x)(path) && !isGraded;
}
/** The suite that a prompt file carries: its `testData`, graded by its `evaluators`. */
function carriedSuite(prompt, name, settings) {
    const rules = {
        isGhModels: isGhModels(prompt.path, settings),
        passMark: (settings.prompt_yml.pass_mark - 1) / 4,
        bindings: settings.models,
    };
    const read = prompt.evaluators.map((evaluator) => gradersOfEvaluator(evaluator, rules));
    const graders = read.flatMap((each) => (typeof each === 'string' ? [] : each));
    const problem = whyNotRun(prompt, graders, settings) ?? read.find((each) => typeof each === 'string');
    return {
        name,
        target: { prompt: prompt.path },
        cases: { kind: 'inline', path: prompt.path, cases: casesOf(prompt) },
        graders,
        judge: settings.judge,
        embedder: settings.embedder,
        sources: [],
        repeats: 1,
        gate: { floor: {}, metrics: {}, margin: settings.gate.margin },
        place: { path: prompt.path, line: prompt.lineOf(['evaluators']), key: 'evaluators' },
        problem,
    };
}
/** Nothing that is missing may read as a pass. */
function whyNotRun({ testData, evaluators, path }, graders, settings) {
    if (testData.length === 0)
        return `${path} has evaluators and no testData, so nothing is asked`;
    if (evaluators.length === 0)
        return `${path} has testData and no evaluators, so nothing could fail`;
    const judged = graders.find((grader) => (0,grader_spec/* isJudge */.kJ)(grader) && grader.model === undefined);
    if (judged === undefined || settings.judge !== undefined)
        return undefined;
    return `the evaluator ${judged.metric ?? judged.type} asks a model and lanegate.yml names no \`judge\``;
}
function casesOf(prompt) {
    const cases = prompt.testData.map((row, index) => ({ ...caseOf(row), line: prompt.lineOf(['testData', index]) }));
    (0,dataset/* refuseRepeatedCases */.Ej)(cases, prompt.path);
    return cases;
}
/** In a prompt file every key of a row is a variable; `id` and `expected` are the case's own besides. */
function caseOf(row) {
    const parsed = suite_case/* CaseRecord */.iu.shape.id.safeParse(row['id']);
    const id = parsed.success && parsed.data !== undefined ? parsed.data : (0,dataset/* caseIdOf */.hK)(row);
    return { id, vars: row, expected: row['expected'] };
}


/***/ }),

/***/ 72616:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gr: () => (/* binding */ casesWithGraders),
/* harmony export */   HH: () => (/* binding */ caseNumbers),
/* harmony export */   Mv: () => (/* binding */ caseAt),
/* harmony export */   aE: () => (/* binding */ ChangedCases),
/* harmony export */   zE: () => (/* binding */ CasesWithVariables),
/* harmony export */   zT: () => (/* binding */ bringGraders)
/* harmony export */ });
/** The case of a number that the list has. */
function caseAt(cases, index) {
    const question = cases.at(index);
    if (question === undefined)
        throw new Error(`there is no case ${index} of ${cases.length}`);
    return question;
}
/** The number of each case by its id. */
function caseNumbers(cases) {
    const numbers = new Map();
    for (const { id } of cases)
        numbers.set(id, numbers.size);
    return numbers;
}
const bringing = new WeakMap();
/** True where a case of the list brings graders of its own, which is looked for once: a large list takes its time. */
function bringGraders(cases) {
    const known = bringing.get(cases) ?? findGraders(cases);
    bringing.set(cases, known);
    return known;
}
function findGraders(cases) {
    for (const { graders = [] } of cases)
        if (graders.length > 0)
            return true;
    return false;
}
/** The cases, for whoever looks for the graders that they bring: all of them, and none where none brings any. */
const casesWithGraders = (cases) => (bringGraders(cases) ? cases : []);
/** Cases as something makes of them, each when it is asked for. */
class ChangedCases {
    cases;
    change;
    constructor(cases, change) {
        this.cases = cases;
        this.change = change;
    }
    get length() {
        return this.cases.length;
    }
    at(index) {
        const question = this.cases.at(index);
        return question === undefined ? undefined : this.change(question);
    }
    *[Symbol.iterator]() {
        for (const question of this.cases)
            yield this.change(question);
    }
}
/** Policy's cases, with the variables that only head's case of the same id has. */
class CasesWithVariables {
    policy;
    head;
    headNumbers;
    constructor(policy, head) {
        this.policy = policy;
        this.head = head;
        this.headNumbers = caseNumbers(head);
    }
    get length() {
        return this.policy.length;
    }
    at(index) {
        const question = this.policy.at(index);
        if (question === undefined)
            return undefined;
        const number = this.headNumbers.get(question.id);
        const vars = number === undefined ? {} : this.head.at(number)?.vars;
        return { ...question, vars: { ...vars, ...question.vars } };
    }
    *[Symbol.iterator]() {
        for (let index = 0; index < this.length; index += 1)
            yield caseAt(this, index);
    }
}


/***/ }),

/***/ 6005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vk: () => (/* binding */ Configuration),
  sc: () => (/* binding */ ModelParameters),
  _0: () => (/* binding */ defaultConfiguration)
});

// UNUSED EXPORTS: SuiteSpec

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./src/domain/artifacts/for-few.ts
var for_few = __webpack_require__(17080);
// EXTERNAL MODULE: ./src/domain/artifacts/glob.ts
var glob = __webpack_require__(59296);
// EXTERNAL MODULE: ./src/domain/artifacts/repository-path.ts
var repository_path = __webpack_require__(56568);
// EXTERNAL MODULE: ./src/domain/changes/lane.ts
var lane = __webpack_require__(73466);
// EXTERNAL MODULE: ./src/domain/graders/grader-spec.ts + 5 modules
var grader_spec = __webpack_require__(79653);
// EXTERNAL MODULE: ./src/domain/inference/budget/budget-settings.ts
var budget_settings = __webpack_require__(15601);
// EXTERNAL MODULE: ./src/domain/inference/gateway-settings.ts + 3 modules
var gateway_settings = __webpack_require__(42579);
// EXTERNAL MODULE: ./src/domain/inference/incident/incident-tolerances.ts
var incident_tolerances = __webpack_require__(54598);
// EXTERNAL MODULE: ./src/domain/inference/provider/model-quirks.ts
var model_quirks = __webpack_require__(16721);
// EXTERNAL MODULE: ./src/domain/inference/provider/provider.ts
var provider = __webpack_require__(37331);
// EXTERNAL MODULE: ./src/domain/inference/route/pattern.ts
var pattern = __webpack_require__(32044);
;// CONCATENATED MODULE: ./src/domain/inference/route/route-settings.ts


const Binding = schemas/* string */.YjP().min(1).describe('The name of a binding under `models`');
const PatternText = schemas/* string */.YjP()
    .min(1)
    .max(500)
    .superRefine((source, context) => {
    const problem = problemOf(source);
    if (problem !== undefined)
        context.addIssue({ code: 'custom', message: problem });
})
    .describe('A JavaScript regular expression, found anywhere; case does not count; no back-references');
function problemOf(source) {
    try {
        (0,pattern/* parsePattern */.E)(source);
        return undefined;
    }
    catch (error) {
        return `is no pattern that can be searched for: ${error instanceof Error ? error.message : 'unreadable'}`;
    }
}
const asked = 'must say at least one thing that has to hold';
/** What a call must be like for a rule to hold; where several things are said, all of them. */
const RouteCondition = schemas/* strictObject */.rej({
    tags: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1).optional().describe('At least one of them is a tag of the case'),
    min_input_tokens: schemas/* number */.aig().int().positive().optional().describe('Of all messages, at four bytes a token'),
    matches: PatternText.optional().describe('A pattern in the last message of the user'),
})
    .refine((condition) => Object.values(condition).some((value) => value !== undefined), asked);
/** Incidents that a model brings about by what it writes, so that another one may do better. */
const CheckedIncident = schemas/* enum */.k5n([
    'truncated',
    'reasoning-exhausted',
    'empty',
    'malformed-json',
    'malformed-tool-call',
    'context-overflow',
]);
const JsonValue = schemas/* json */.Pq9();
const checkTypes = ['equals', 'contains', 'icontains', 'starts-with', 'ends-with', 'is-json'];
const CheckType = schemas/* enum */.k5n([...checkTypes, ...checkTypes.map((type) => `not-${type}`)]);
/** What an answer is checked for; where several things are said, it fails by any of them. */
const RouteCheck = schemas/* strictObject */.rej({
    type: CheckType.optional().describe('A grader of suites that the answer must satisfy; for `regex` there is `matches`'),
    value: JsonValue.optional().describe('What the grader compares with; a JSON Schema for is-json. No template'),
    ignore_case: schemas/* boolean */.zMY().default(false),
    trim: schemas/* boolean */.zMY().default(false),
    matches: PatternText.optional().describe('A pattern that the answer must hold'),
    min_characters: schemas/* number */.aig().int().positive().optional().describe('Shorter answers fail'),
    max_characters: schemas/* number */.aig().int().positive().optional().describe('Longer answers fail'),
    incident: schemas/* array */.YOg(CheckedIncident).min(1).optional().describe('A call that ends so fails'),
})
    .refine(({ type, matches, min_characters, max_characters, incident }) => [type, matches, min_characters, max_characters, incident].some((value) => value !== undefined), asked)
    .refine(({ type, value }) => value === undefined || type !== undefined, '`value` needs the `type` of a grader')
    .refine(({ type, value }) => type === undefined || type.endsWith('is-json') || typeof value === 'string', {
    message: 'needs a `value`, a text to compare with',
})
    .refine(({ value }) => typeof value !== 'string' || !value.includes('{{'), '`value` is no template here');
/** Why a route leaves a model: its call failed, its breaker is open, or a budget has no room for it. */
const FallbackReason = schemas/* enum */.k5n(['incident', 'breaker', 'budget']);
const RouteFallback = schemas/* strictObject */.rej({
    on: schemas/* array */.YOg(FallbackReason)
        .min(1)
        .default([...FallbackReason.options]),
    model: Binding.optional(),
    answer: schemas/* literal */.euz('stale').optional().describe('The last answer to the same request, marked as stale'),
})
    .refine(({ model, answer }) => (model === undefined) !== (answer === undefined), 'needs either a `model` or an `answer`');
/** One route of `routes:` in lanegate.yml: which model serves what names it. */
const RouteSettings = schemas/* strictObject */.rej({
    models: schemas/* array */.YOg(schemas/* strictObject */.rej({
        model: Binding,
        weight: schemas/* number */.aig().positive().max(1_000_000).default(1).describe('Its share among these models'),
    }))
        .min(1)
        .max(20)
        .describe('Who is asked where no rule holds, so the cheapest; several share the cases by weight'),
    rules: schemas/* array */.YOg(schemas/* strictObject */.rej({ when: RouteCondition, model: Binding }))
        .max(50)
        .default([])
        .describe('A model for calls of a kind; the first rule that holds counts'),
    checks: schemas/* array */.YOg(schemas/* strictObject */.rej({ fails: RouteCheck, model: Binding }))
        .max(20)
        .default([])
        .describe('Another model for an answer that fails; an answer is held to the checks after the one that led to it'),
    fallbacks: schemas/* array */.YOg(RouteFallback)
        .max(20)
        .default([])
        .describe('Who is asked, one after the other, when there is no answer'),
});

// EXTERNAL MODULE: ./src/domain/suite/gate-settings.ts
var gate_settings = __webpack_require__(31656);
// EXTERNAL MODULE: ./src/domain/suite/target-reference.ts
var target_reference = __webpack_require__(7282);
;// CONCATENATED MODULE: ./src/domain/suite/configuration.ts














const Name = schemas/* string */.YjP().min(1);
const Share = schemas/* number */.aig().min(0).max(1);
/** Sampling and output parameters in the words of the chat completions dialect; others are sent as they are. */
const ModelParameters = schemas/* looseObject */._H3({
    temperature: schemas/* number */.aig().min(0).optional(),
    top_p: Share.optional(),
    seed: schemas/* union */.KCZ([schemas/* number */.aig().int(), schemas/* literal */.euz('derived')])
        .optional()
        .describe('`derived` gives each repeat of a case a seed of its own, the same for both arms'),
    stop: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    max_tokens: schemas/* number */.aig().int().positive().optional(),
});
const ModelBinding = schemas/* strictObject */.rej({
    provider: Name,
    model: schemas/* string */.YjP().min(1),
    parameters: ModelParameters.default({}),
    price: schemas/* strictObject */.rej({
        input: schemas/* number */.aig().nonnegative(),
        output: schemas/* number */.aig().nonnegative(),
        cached_input: schemas/* number */.aig().nonnegative().optional().describe("Input read from the provider's cache; as input"),
        cache_write: schemas/* number */.aig().nonnegative().optional().describe("Input written to the provider's cache; as input"),
    })
        .optional()
        .describe('US dollars for a million tokens, where the price table does not know the model'),
    quirks: model_quirks/* ModelQuirks */.hm.optional().describe('What is peculiar about asking the model, where Lanegate does not know it'),
});
const SuiteGate = schemas/* strictObject */.rej({
    margin: Share.optional(),
    floor: schemas/* record */.g1P(schemas/* string */.YjP(), Share).default({}),
    metrics: schemas/* record */.g1P(schemas/* string */.YjP(), gate_settings/* WrittenRole */.Qb).default({}),
});
const Judge = Name.optional().describe('The binding or route that graders ask which name no `model`');
const Embedder = Name.optional().describe('The binding whose embeddings `similar` compares where it names no `model`');
const SuiteSpec = schemas/* strictObject */.rej({
    name: Name,
    target: target_reference/* TargetReference */.lw,
    dataset: repository_path/* RepositoryPath */.U,
    graders: schemas/* array */.YOg(grader_spec/* GraderSpec */.he).default([]).describe('How answers are graded, besides what single cases say of it'),
    sources: schemas/* array */.YOg(glob/* Glob */.fo)
        .max(50)
        .default([])
        .describe('Files that the answers depend on beyond prompt and model; a change of one makes the suite run'),
    repeats: schemas/* number */.aig().int().min(1).max(100).default(1),
    max_repeats: schemas/* number */.aig()
        .int()
        .min(1)
        .max(100)
        .optional()
        .describe('Up to how many repeats are added where the verdict stays inconclusive, within the budget; as repeats'),
    judge: Judge,
    embedder: Embedder,
    canary: repository_path/* RepositoryPath */.U.optional().describe('Answers whose grades are known; the judges grade them again in each run'),
    max_tool_calls: schemas/* number */.aig()
        .int()
        .min(1)
        .max(100)
        .default(8)
        .describe('How many calls of tools with recorded results one sample may make'),
    gate: SuiteGate.prefault({}),
})
    .refine(({ repeats, max_repeats: most }) => most === undefined || most >= repeats, {
    path: ['max_repeats'],
    error: 'is what `repeats` may grow to, so it is no less than `repeats`',
});
const Gate = schemas/* strictObject */.rej({
    alpha: schemas/* number */.aig().gt(0).lt(0.5).default(0.05),
    margin: Share.optional(),
    inconclusive: schemas/* enum */.k5n(['warn', 'block', 'lean']).default('warn'),
    mixed_lanes: schemas/* enum */.k5n(['warn', 'block', 'allow']).default('warn'),
    incidents: incident_tolerances/* IncidentTolerances */.rk.prefault({}),
    cost: gate_settings/* CostLimit */.Pe.optional().describe('Cost is always told and gates only with this'),
    latency: gate_settings/* LatencyLimit */.Mt.optional().describe('Latency is always told and gates only with this'),
    looks: schemas/* number */.aig()
        .int()
        .min(1)
        .max(5)
        .default(5)
        .describe('How often the scores are looked at while a suite runs, so that a clear case ends early'),
    attribution: schemas/* enum */.k5n(['on-fail', 'never'])
        .default('on-fail')
        .describe('Whether a failed change of several lanes is run in mixtures, to tell which lane carries the loss'),
    baseline: gate_settings/* BaselineSettings */.pP.prefault({}),
    override: gate_settings/* OverrideSettings */.ai.prefault({}),
});
const Ownership = schemas/* partialRecord */.jgl(schemas/* enum */.k5n(['code', 'prompt', 'model', 'data', 'evals', 'docs', 'reliability', 'cost']), schemas/* string */.YjP());
const DeclaredLanes = schemas/* partialRecord */.jgl(lane/* Lane */.J$, schemas/* array */.YOg(glob/* Glob */.fo).max(200))
    .describe('Globs of files that are of a lane as a whole, whatever is read in them; of several lanes the last counts');
const JudgeNoise = schemas/* strictObject */.rej({
    samples: schemas/* number */.aig()
        .int()
        .min(0)
        .max(1000)
        .default(20)
        .describe('How many samples of a suite its judges grade twice, to show how far they waver'),
});
const ImportRule = schemas/* strictObject */.rej({
    path: glob/* Glob */.fo,
    judge: Judge,
    embedder: Embedder,
    gate: SuiteGate.prefault({}).describe('Margin, floors and roles of metrics for the suites of these files'),
});
/** A glob alone, or one with what its suites are held to. */
const Import = schemas/* union */.KCZ([ImportRule, glob/* Glob */.fo.transform((path) => ImportRule.parse({ path }))]);
const Compat = schemas/* strictObject */.rej({
    'gh-models': schemas/* array */.YOg(glob/* Glob */.fo)
        .max(200)
        .default([])
        .describe('Prompt files that are filled in and graded exactly as `gh models eval` did'),
});
const PromptYml = schemas/* strictObject */.rej({
    pass_mark: schemas/* int */.Whr().min(1).max(5).default(3).describe('From how many of 5 points on a `github/…` evaluator passes'),
});
/** The one file a user writes, `lanegate.yml`. Every key is optional but `version`. */
const Configuration = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    providers: schemas/* record */.g1P(Name, provider/* DeclaredProvider */.YM).default({}),
    models: schemas/* record */.g1P(Name, ModelBinding).default({}),
    routes: schemas/* record */.g1P(Name, RouteSettings).default({}),
    prompts: schemas/* record */.g1P(Name, repository_path/* RepositoryPath */.U).default({}),
    suites: schemas/* array */.YOg(SuiteSpec).default([]),
    judge: Judge,
    embedder: Embedder,
    judge_noise: JudgeNoise.prefault({}),
    imports: schemas/* array */.YOg(Import)
        .max(200)
        .default([])
        .describe('Files of other tools whose suites run as they are, such as promptfooconfig.yaml: globs, or what holds for them'),
    compat: Compat.prefault({}),
    prompt_yml: PromptYml.prefault({}),
    lanes: DeclaredLanes.default({}),
    gate: Gate.prefault({}),
    budget: budget_settings/* BudgetSettings */.h.prefault({}),
    gateway: gateway_settings/* GatewaySettings */.g.prefault({}),
    ownership: Ownership.default({}),
});
/** What holds where a repository has no lanegate.yml. */
const defaultConfiguration = Configuration.parse({ version: 1 }, (0,for_few/* forFew */.I)(1));


/***/ }),

/***/ 33756:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vf: () => (/* binding */ importGlobs),
/* harmony export */   mJ: () => (/* binding */ refuseIdleRules),
/* harmony export */   n2: () => (/* binding */ importRules),
/* harmony export */   rj: () => (/* binding */ heldToRule)
/* harmony export */ });
/* harmony import */ var _artifacts_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59296);
/* harmony import */ var _graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24850);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4758);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59589);




/** The globs of the files that lanegate.yml imports. */
const importGlobs = ({ imports }) => imports.map(({ path }) => path);
/**
 * Finds what lanegate.yml says of the suites of a file of another tool: the last entry that fits it. The globs of the
 * entries are read once for all files.
 */
function importRules({ imports }) {
    const rules = imports.map((rule) => ({ rule, globs: [rule.path] }));
    return (path) => rules.findLast(({ globs }) => (0,_artifacts_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlobs */ .nJ)(path, globs))?.rule;
}
/** The metrics of a suite that brings its cases with it. */
const namesOf = ({ graders, cases, gate }) => new Set([...Object.keys(gate.metrics), ...(0,_graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsOf */ .Ps)(graders, cases.kind === 'inline' ? cases.cases : []).keys()]);
/** The metrics that a rule names. */
const wantedBy = ({ gate }) => [...Object.keys(gate.floor), ...Object.keys(gate.metrics)];
/** A suite of another tool's file, judged and held to what lanegate.yml says of that file; of it the metrics count that the suite has. */
function heldToRule(suite, rule) {
    if (rule === undefined)
        return suite;
    const { margin, floor, metrics } = rule.gate;
    // Metrics are looked for in every case, which only a rule that names some needs.
    const names = wantedBy(rule).length === 0 ? new Set() : namesOf(suite);
    const known = (record) => Object.fromEntries(Object.entries(record).filter(([metric]) => names.has(metric)));
    const { gate, judge, embedder } = suite;
    return {
        ...suite,
        judge: rule.judge ?? judge,
        embedder: rule.embedder ?? embedder,
        gate: {
            margin: margin ?? gate.margin,
            floor: { ...gate.floor, ...known(floor) },
            metrics: { ...gate.metrics, ...known(metrics) },
        },
    };
}
/**
 * Refuses a floor or a role of a metric that no suite of the files that an entry takes in has, since a misspelt name would
 * leave it without effect. Throws a `UserError` at the entry.
 */
function refuseIdleRules({ settings, configuration }, ruled) {
    settings.imports.forEach((rule, index) => {
        if (wantedBy(rule).length === 0)
            return;
        const suites = ruled.flatMap((each) => (each.rule === rule ? each.suites : []));
        if (suites.length === 0 || suites.some(({ problem }) => problem !== undefined))
            return;
        const names = new Set(suites.flatMap((suite) => [...namesOf(suite)]));
        for (const key of ['floor', 'metrics']) {
            const unknown = Object.keys(rule.gate[key]).find((metric) => !names.has(metric));
            if (unknown === undefined)
                continue;
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`no suite of \`${rule.path}\` has a metric \`${unknown}\``, {
                place: {
                    path: configuration?.path ?? '',
                    line: configuration?.lineOf(['imports', index, 'gate', key, unknown]) ?? 1,
                    key: `imports.${index}.gate.${key}`,
                },
                hint: (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestName */ .S)(unknown, names),
            });
        }
    });
}


/***/ }),

/***/ 97878:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ includesOfFile),
/* harmony export */   z: () => (/* binding */ includesOf)
/* harmony export */ });
/** The longest tag that is read; what is longer counts as computed. */
const mostTagCharacters = 1000;
/** Of more tags than this the rest is not read, which counts as computed too. */
const mostTags = 1000;
/**
 * The references of texts, each once, in order: Jinja and Liquid tags (`include`, `extends`, `import`, `from`, `render`,
 * `embed`), Handlebars, Mustache and dotprompt partials, `${file:…}`, and a text that is nothing but `file://…`. Comments
 * and raw blocks are not told apart: to take one for an include is safe, to overlook an include is not.
 */
const includesOf = (...texts) => onlyOnce(texts.flatMap(referencesIn));
function referencesIn(text) {
    const whole = /^\s*file:\/\/(\S{1,500})\s*$/.exec(text);
    if (whole !== null)
        return [fileNamed(whole[1] ?? '')];
    return [...tagReferences(text), ...partialReferences(text), ...insertedFiles(text)];
}
/** The references of a file: those of its text and, where it is structured, values such as `template_path: x`. */
const includesOfFile = (text, path) => onlyOnce([...includesOf(text), ...(isStructured.test(path) ? valueReferences(text) : [])]);
const isStructured = /\.(ya?ml|json|toml|prompty?)$/i;
const fileNamed = (name) => ({ kind: 'file', name });
const computed = (expression) => ({ kind: 'computed', name: expression.slice(0, 80) });
function onlyOnce(references) {
    return [...new Map(references.map((each) => [`${each.kind} ${each.name}`, each])).values()];
}
const tagOpening = /\{%[-+~]?\s*(?:include|extends|import|from|render|embed)\b/g;
function tagReferences(text) {
    const references = [];
    let tags = 0;
    for (const { index, 0: opening } of text.matchAll(tagOpening)) {
        tags += 1;
        if (tags > mostTags)
            return [...references, computed(`more than ${mostTags} tags`)];
        const start = index + opening.length;
        const rest = text.slice(start, start + mostTagCharacters);
        const end = rest.indexOf('%}');
        references.push(...(end === -1 ? [computed(`${opening}…`)] : namedInTag(rest.slice(0, end).trim())));
    }
    return references;
}
const quoted = /"([^"\n]*)"|'([^'\n]*)'/g;
/** `"x" …`, `["x", "y"] …` or `"x" if … else "y"`; anything else is known only when it runs. */
function namedInTag(body) {
    const isOptional = /\bignore missing\b/.test(body);
    const list = /^\[([^\]]*)\]/.exec(body)?.[1];
    if (list !== undefined) {
        const isPlain = list.replace(quoted, '').replace(/[\s,]/g, '') === '';
        return isPlain ? namesIn(list).map((name) => ({ kind: 'optional', name })) : [computed(body)];
    }
    const [first] = namesIn(body);
    const afterFirst = /^(?:"[^"\n]*"|'[^'\n]*')-?\s*(.*)/s.exec(body)?.[1];
    if (first === undefined || afterFirst === undefined || /^[~+%.|]/.test(afterFirst))
        return [computed(body)];
    const otherwise = /^if\b.*\belse\b\s*(.*)/s.exec(afterFirst)?.[1];
    const named = { kind: isOptional ? 'optional' : 'file', name: first };
    return otherwise === undefined ? [named] : [named, ...namedInTag(otherwise)];
}
const namesIn = (text) => [...text.matchAll(quoted)].map(([, one, other]) => one ?? other ?? '');
/** `{{> name}}`, `{{#> name}}`, `{{< name}}`; braces, tildes and a context after the name may surround it. */
const partialOpening = /\{\{\{?~?\s*#?[<>]\s*("[^"\n]{1,300}"|'[^'\n]{1,300}'|[^\s~}]{1,300})/g;
const partialReferences = (text) => [...text.matchAll(partialOpening)].flatMap(([, written = '']) => {
    if (written === '@partial-block')
        return [];
    return /^[(*]/.test(written) ? [computed(written)] : [fileNamed(written.replace(/^["']|["']$/g, ''))];
});
const insertedFiles = (text) => [...text.matchAll(/\$\{file:([^}\n]{1,300})\}/g)].map(([, name = '']) => fileNamed(name.trim()));
/** A key with a path, or any value that is a `file://` address, in the notation of YAML, JSON or TOML. */
const pathValues = [
    /(?:^|[\s{,"'-])template_path["']?[ \t]{0,20}[:=][ \t]{0,20}["']?([^"'\n,}#]{1,300})/g,
    /[:=,[-][ \t]{0,20}["']?file:\/\/([^"'\s,}\]]{1,300})/g,
];
const valueReferences = (text) => pathValues.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = '']) => fileNamed(name.trim())));


/***/ }),

/***/ 40449:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   St: () => (/* binding */ nothingIncluded),
/* harmony export */   Vk: () => (/* binding */ readIncluded),
/* harmony export */   X1: () => (/* binding */ followIncludes)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70030);
/* harmony import */ var _includes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97878);


const nothingIncluded = { files: [], unresolved: [] };
/** Reads one file that is included; line ends do not count. */
function readIncluded(text, path) {
    const content = text.replaceAll('\r\n', '\n');
    return { kind: 'text', text: content, digest: (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfText */ .Nv)(content), references: (0,_includes_js__WEBPACK_IMPORTED_MODULE_1__/* .includesOfFile */ .j)(content, path) };
}
/** A prompt that includes more, all levels counted, is not followed further. */
const mostIncludes = 100;
/** One reference that leads nowhere settles that the prompt is not known; more than these are not told. */
const mostUnresolved = 10;
/**
 * Follows the references of a prompt through the files that are read, each file once, so that a circle ends. `unread`
 * are the paths whose text is still needed to go on.
 */
function followIncludes(prompt, tree) {
    const files = [];
    const unread = new Set();
    const unresolved = new Set();
    const seen = new Set([prompt.path]);
    const open = [];
    const follow = (from, references) => {
        for (const reference of references)
            open.push({ from, reference });
    };
    follow(prompt.path, prompt.references);
    for (const { from, reference } of open) {
        if (files.length >= mostIncludes)
            unresolved.add(`${prompt.path} includes more than ${mostIncludes} files`);
        if (files.length >= mostIncludes || unresolved.size >= mostUnresolved)
            break;
        const found = lookUp(reference, from, tree);
        if (found.kind === 'unresolved')
            unresolved.add(`${from} includes \`${reference.name}\`, ${found.why}`);
        if (found.kind === 'unread')
            unread.add(found.path);
        if (found.kind !== 'text')
            continue;
        files.push({ reference: reference.name, from, path: found.path, text: found.text, digest: found.digest });
        if (!seen.has(found.path))
            follow(found.path, found.references);
        seen.add(found.path);
    }
    return { inclusion: { files, unresolved: [...unresolved] }, unread: [...unread] };
}
function lookUp({ kind, name }, fromPath, { resolve, texts }) {
    if (kind === 'computed')
        return { kind: 'unresolved', why: 'which is known only when it runs' };
    const resolution = resolve(name, fromPath);
    if (resolution.kind === 'ambiguous') {
        return { kind: 'unresolved', why: `which may be any of ${resolution.paths.join(', ')}` };
    }
    if (resolution.kind === 'missing') {
        return kind === 'optional' ? { kind: 'left-out' } : { kind: 'unresolved', why: 'which is not in the repository' };
    }
    const { path } = resolution;
    const content = texts.get(path);
    if (content === undefined)
        return { kind: 'unread', path };
    if (content.kind === 'text')
        return { ...content, path };
    return { kind: 'unresolved', why: `which is not read: ${content.reason}` };
}


/***/ }),

/***/ 96588:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ splitHead)
/* harmony export */ });
/** Cuts off the head between two lines of `---` or `+++`; `undefined` when there is none. */
function splitHead(text) {
    const opening = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n/.exec(text);
    if (opening === null)
        return undefined;
    const start = opening[0].length;
    const fence = opening[1] === '---' ? '---' : '+++';
    const mark = fence === '---' ? '---' : String.raw `\+\+\+`;
    const closing = new RegExp(String.raw `^${mark}[ \t]*\r?$\n?`, 'm').exec(text.slice(start));
    if (closing === null)
        return undefined;
    const bodyStart = start + closing.index + closing[0].length;
    return {
        fence,
        head: text.slice(start, start + closing.index),
        body: text.slice(bodyStart),
        bodyLine: text.slice(0, bodyStart).split('\n').length,
    };
}


/***/ }),

/***/ 80114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ isYamlPath),
  e: () => (/* binding */ parsePrompt)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./src/domain/artifacts/for-few.ts
var for_few = __webpack_require__(17080);
// EXTERNAL MODULE: ./src/domain/user-error.ts
var user_error = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/domain/suite/explain-issue.ts
var explain_issue = __webpack_require__(18634);
// EXTERNAL MODULE: ./src/domain/suite/includes.ts
var includes = __webpack_require__(97878);
// EXTERNAL MODULE: ./src/domain/suite/inclusion.ts
var inclusion = __webpack_require__(40449);
// EXTERNAL MODULE: ./src/domain/suite/located-yaml.ts
var located_yaml = __webpack_require__(28869);
// EXTERNAL MODULE: ./src/domain/suite/prompt-files/head.ts
var head = __webpack_require__(96588);
;// CONCATENATED MODULE: ./src/domain/suite/prompt-files/headed-prompt.ts







/** Reads the head of a prompt, all of whose keys are optional, and its text. A mistake is a `UserError` with its line. */
function readHeaded(text, path, schema) {
    const plain = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
    // dotprompt lets a licence stand above the head, in comments.
    const above = /^(?:(?:#[^\n]*|[ \t]*)\n)+(?=---[ \t]*\n)/.exec(plain)?.[0] ?? '';
    const linesAbove = above.split('\n').length - 1;
    const parts = (0,head/* splitHead */.n)(plain.slice(above.length));
    if (parts?.fence === '+++')
        throw new user_error/* UserError */.yo('the head of this prompt is not YAML', { place: { path, line: 1 } });
    // Lines in the place of what stands above keep the lines of the head those of the file.
    const source = (0,located_yaml/* parseLocatedYaml */.v)(parts === undefined ? '' : '\n'.repeat(linesAbove + 1) + parts.head, path);
    const parsed = schema.safeParse(source.value ?? {}, { reportInput: true, ...(0,for_few/* forFew */.I)(1) });
    if (!parsed.success)
        throw (0,explain_issue/* issueError */.M)(parsed.error.issues, source, path, schema);
    const body = parts?.body ?? plain;
    if (body.trim() === '')
        throw new user_error/* UserError */.yo('this prompt is empty', { place: { path } });
    return {
        path,
        head: parsed.data,
        body,
        bodyLine: parts === undefined ? 1 : parts.bodyLine + linesAbove,
        lineOf: source.lineOf,
    };
}
/** The prompt that a headed file makes: one template, parted into messages once it is filled in. */
function headedPrompt({ path, body, bodyLine, lineOf }, settings) {
    const { content, firstRole, sample, ...rest } = settings;
    return {
        path,
        messages: [{ role: firstRole, content }],
        messageLines: [bodyLine],
        firstRole,
        ...rest,
        testData: sample === undefined ? [] : [sample],
        evaluators: [],
        references: (0,includes/* includesOf */.z)(body),
        inclusion: inclusion/* nothingIncluded */.St,
        lineOf,
    };
}
/** Why a prompt that asks for something else than messages cannot be asked as it is deployed. */
const cannotBeSent = (path, what) => `${path} asks for ${what}, which cannot be sent yet, so what is deployed cannot be asked`;

;// CONCATENATED MODULE: ./src/domain/suite/prompt-files/dotprompt.ts


const JsonValue = schemas/* json */.Pq9();
const Values = schemas/* record */.g1P(schemas/* string */.YjP(), JsonValue);
const Head = schemas/* looseObject */._H3({
    model: schemas/* string */.YjP().optional(),
    config: Values.nullish(),
    input: schemas/* looseObject */._H3({ default: Values.nullish() }).nullish(),
    output: schemas/* looseObject */._H3({ format: schemas/* string */.YjP().optional(), schema: JsonValue.optional() }).nullish(),
    tools: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullish(),
});
/** Reads a dotprompt file (google/dotprompt): its text is Handlebars, parted by `{{role "system"}}`. */
function parseDotprompt(text, path) {
    const file = readHeaded(text, path, Head);
    const { model, config, input, output, tools } = file.head;
    const isListed = (tools ?? []).length > 0;
    return headedPrompt(file, {
        content: file.body.trim(),
        language: 'handlebars',
        firstRole: 'user',
        model: model?.replace(/^googleai\//, 'google/'),
        responseFormat: responseFormatOf(output ?? {}),
        parameters: parametersOf(config ?? {}),
        defaults: input?.default ?? {},
        problem: isListed ? cannotBeSent(path, 'tools that are defined in code') : undefined,
    });
}
const names = {
    maxOutputTokens: 'max_tokens',
    topP: 'top_p',
    topK: 'top_k',
    stopSequences: 'stop',
};
const parametersOf = (config) => Object.fromEntries(Object.entries(config).map(([name, value]) => [names[name] ?? name, value]));
/** A JSON Schema is sent as one; of a Picoschema only that the answer is JSON. */
function responseFormatOf({ format, schema, }) {
    if (format !== 'json' && (format !== undefined || schema === undefined))
        return undefined;
    const isJsonSchema = typeof schema === 'object' &&
        schema !== null &&
        !Array.isArray(schema) &&
        typeof Reflect.get(schema, 'type') === 'string';
    if (!isJsonSchema)
        return { type: 'json_object' };
    return { type: 'json_schema', json_schema: { name: 'output', schema } };
}

// EXTERNAL MODULE: ./src/domain/artifacts/read-json.ts
var read_json = __webpack_require__(55293);
// EXTERNAL MODULE: ./src/domain/inference/call/message.ts
var message = __webpack_require__(39990);
// EXTERNAL MODULE: ./src/domain/templates/template.ts + 17 modules
var template = __webpack_require__(11840);
// EXTERNAL MODULE: ./src/domain/suite/prompt.ts
var suite_prompt = __webpack_require__(80093);
;// CONCATENATED MODULE: ./src/domain/suite/prompt-files/prompt-yaml.ts











const prompt_yaml_JsonValue = schemas/* json */.Pq9();
const MessageTemplate = schemas/* looseObject */._H3({
    role: schemas/* string */.YjP()
        .toLowerCase()
        .pipe(message/* Message */.QB.shape.role.exclude(['tool'])),
    content: schemas/* string */.YjP(),
});
/** The shape of a `.prompt.yml`; other tools add keys of their own, which are let be. */
const PromptFile = schemas/* looseObject */._H3({
    messages: schemas/* array */.YOg(MessageTemplate).min(1),
    model: schemas/* string */.YjP().optional(),
    modelParameters: schemas/* record */.g1P(schemas/* string */.YjP(), prompt_yaml_JsonValue).nullish(),
    responseFormat: schemas/* enum */.k5n(['text', 'json_object', 'json_schema']).optional(),
    jsonSchema: schemas/* string */.YjP().optional(),
    testData: schemas/* array */.YOg(suite_prompt/* TestRow */.Ls).nullish(),
    evaluators: schemas/* array */.YOg(suite_prompt/* Evaluator */.oi).nullish(),
    template: template/* TemplateLanguage */.N4.optional(),
});
const parameterNames = {
    maxTokens: 'max_tokens',
    maxCompletionTokens: 'max_tokens',
    topP: 'top_p',
};
/** Reads a file of the shape of `.prompt.yml`. */
function parsePromptYaml(text, path) {
    const source = (0,located_yaml/* parseLocatedYaml */.v)(text, path);
    const parsed = PromptFile.safeParse(source.value, { reportInput: true, ...(0,for_few/* forFew */.I)(1) });
    if (!parsed.success)
        throw (0,explain_issue/* issueError */.M)(parsed.error.issues, source, path, PromptFile);
    const file = parsed.data;
    return {
        path,
        messages: file.messages.map(({ role, content }) => ({ role, content })),
        messageLines: file.messages.map((_, index) => source.lineOf(['messages', index])),
        responseFormat: prompt_yaml_responseFormatOf(file, path),
        model: file.model,
        parameters: Object.fromEntries(Object.entries(file.modelParameters ?? {}).map(([name, value]) => [parameterNames[name] ?? name, value])),
        testData: file.testData ?? [],
        evaluators: file.evaluators ?? [],
        references: (0,includes/* includesOf */.z)(...file.messages.map(({ content }) => content)),
        inclusion: inclusion/* nothingIncluded */.St,
        ...(file.template === undefined ? {} : { language: file.template }),
        lineOf: source.lineOf,
    };
}
function prompt_yaml_responseFormatOf(file, path) {
    if (file.responseFormat === undefined || file.responseFormat === 'text')
        return undefined;
    if (file.responseFormat === 'json_object')
        return { type: 'json_object' };
    return { type: 'json_schema', json_schema: parseJsonSchema(file.jsonSchema, path) };
}
function parseJsonSchema(text, path) {
    const place = { path, key: 'jsonSchema' };
    if (text === undefined)
        throw new user_error/* UserError */.yo('responseFormat json_schema needs a jsonSchema', { place });
    const schema = (0,read_json/* readJson */.Vh)(text)?.json;
    if (schema === undefined)
        throw new user_error/* UserError */.yo('jsonSchema is not valid JSON', { place });
    if (!(0,read_json/* isJsonObject */.OW)(schema) || typeof schema['name'] !== 'string' || !(0,read_json/* isJsonObject */.OW)(schema['schema'])) {
        throw new user_error/* UserError */.yo('jsonSchema needs a `name` and a `schema`', { place });
    }
    return prompt_yaml_JsonValue.parse(schema);
}

// EXTERNAL MODULE: ./src/domain/templates/role-mark.ts
var role_mark = __webpack_require__(32054);
;// CONCATENATED MODULE: ./src/domain/suite/prompt-files/prompty.ts




const prompty_JsonValue = schemas/* json */.Pq9();
const prompty_Values = schemas/* record */.g1P(schemas/* string */.YjP(), prompty_JsonValue);
/** `model` of version 1 says `api`, `configuration` and `parameters`; of version 2 `id`, `provider` and `options`. */
const Model = schemas/* looseObject */._H3({
    api: schemas/* string */.YjP().optional(),
    apiType: schemas/* string */.YjP().optional(),
    configuration: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
    parameters: prompty_Values.nullish(),
    id: schemas/* string */.YjP().optional(),
    provider: schemas/* string */.YjP().optional(),
    options: prompty_Values.nullish(),
});
const prompty_Head = schemas/* looseObject */._H3({
    model: schemas/* union */.KCZ([schemas/* string */.YjP().transform((id) => ({ id })), Model]).nullish(),
    inputs: schemas/* unknown */.L5J().optional(),
    sample: schemas/* unknown */.L5J().optional(),
    tools: schemas/* unknown */.L5J().optional(),
    outputs: schemas/* unknown */.L5J().optional(),
    template: schemas/* union */.KCZ([
        schemas/* string */.YjP(),
        schemas/* looseObject */._H3({ format: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* looseObject */._H3({ kind: schemas/* string */.YjP() })]).optional() }),
    ])
        .nullish(),
});
/** A line that says whose words follow; the role may come from a value, as in `{{item.role}}:`. */
const roleLine = /^[ \t]*(?:#[ \t]*)?(system|user|assistant|developer|function|tools?|\{\{[^{}\n]{1,200}\}\})(?:\[[^\]\n]{0,200}\])?[ \t]*:[ \t]*$\n?/gim;
/** Reads a `.prompty` file (microsoft/prompty, versions 1 and 2): its text is Jinja, parted by lines such as `system:`. */
function parsePrompty(text, path) {
    const file = readHeaded(text, path, prompty_Head);
    const { head, body } = file;
    const { response_format: responseFormat, ...parameters } = prompty_parametersOf(head.model ?? {});
    return headedPrompt(file, {
        content: body.replace(roleLine, (_, role) => (0,role_mark/* markRole */.cD)(role)),
        language: languageOf(file),
        firstRole: 'system',
        model: modelOf(head.model ?? {}),
        responseFormat: responseFormat ?? undefined,
        parameters,
        defaults: defaultsOf(head.inputs),
        problem: problemOf(head, path),
        sample: prompty_Values.safeParse(head.sample).data,
    });
}
const chats = new Set(['chat', 'completion', 'responses', 'agent']);
/** Of version 1 `outputs` only document; of version 2 they are a schema that is sent. */
function problemOf({ model, tools, outputs }, path) {
    const api = model?.apiType ?? model?.api ?? 'chat';
    if (!chats.has(api))
        return cannotBeSent(path, `the api \`${api}\``);
    if (isFilled(tools))
        return cannotBeSent(path, 'tools');
    return model?.id !== undefined && isFilled(outputs) ? cannotBeSent(path, 'a schema of its answer') : undefined;
}
const isFilled = (value) => typeof value === 'object' && value !== null && Object.keys(value).length > 0;
function languageOf({ head, path, lineOf }) {
    const format = typeof head.template === 'object' ? head.template?.format : head.template;
    const name = typeof format === 'object' ? format.kind : format;
    if (name === undefined || /^(?:jinja2?|nunjucks)$/i.test(name))
        return 'jinja';
    if (/^mustache$/i.test(name))
        return 'mustache';
    throw new user_error/* UserError */.yo(`the template format \`${name}\` is not known`, {
        place: { path, line: lineOf(['template']), key: 'template' },
        hint: 'write jinja2 or mustache',
    });
}
const prompty_names = {
    maxOutputTokens: 'max_tokens',
    max_output_tokens: 'max_tokens',
    max_completion_tokens: 'max_tokens',
    topP: 'top_p',
    stopSequences: 'stop',
    frequencyPenalty: 'frequency_penalty',
    presencePenalty: 'presence_penalty',
};
const prompty_parametersOf = ({ parameters, options }) => Object.fromEntries(Object.entries({ ...options, ...parameters }).map(([name, value]) => [prompty_names[name] ?? name, value]));
/** Where it is clear who is asked: `provider/model`, or the model alone. What the environment names is not known here. */
function modelOf({ configuration, id, provider }) {
    const { type, azure_deployment: deployment, name, model } = configuration ?? {};
    const ofAzure = [deployment, name].find(isKnown);
    if (type === 'azure_openai' || type === 'azure')
        return ofAzure === undefined ? undefined : `azure/${ofAzure}`;
    const named = [id, model, name].find(isKnown);
    if (named === undefined)
        return undefined;
    const asked = type === 'openai' ? 'openai' : provider;
    return asked === undefined ? named : `${asked}/${named}`;
}
const isKnown = (value) => typeof value === 'string' && value !== '' && !value.includes('${');
/** `inputs: {name: {default}}`, or a list of `{name, default}`; the value of an input is not its default. */
function defaultsOf(inputs) {
    const Input = schemas/* looseObject */._H3({ name: schemas/* string */.YjP().optional(), default: prompty_JsonValue.optional() });
    const listed = schemas/* array */.YOg(Input)
        .safeParse(inputs)
        .data?.map((each) => [each.name ?? '', each.default]);
    const mapped = Object.entries(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).safeParse(inputs).data ?? {}).map(([name, input]) => [name, Input.safeParse(input).data?.default]);
    return Object.fromEntries((listed ?? mapped).filter((entry) => entry[1] !== undefined));
}

;// CONCATENATED MODULE: ./src/domain/suite/prompt-files/text-prompt.ts



/** The language of a file that is nothing but a template, by its ending. */
function languageOfPath(path) {
    if (/\.(?:j2|jinja2?|njk)$/i.test(path))
        return 'jinja';
    return /\.(?:hbs|handlebars)$/i.test(path) ? 'handlebars' : 'mustache';
}
/** Reads a text as one user message; a Handlebars template may say other roles, and of Jinja the last line end goes. */
function parseTextPrompt(text, path) {
    if (text.trim() === '')
        throw new user_error/* UserError */.yo('this prompt is empty', { place: { path } });
    const language = languageOfPath(path);
    const plain = text.replaceAll('\r\n', '\n');
    return {
        path,
        messages: [{ role: 'user', content: language === 'jinja' ? plain.replace(/\n$/, '') : plain }],
        messageLines: [1],
        responseFormat: undefined,
        model: undefined,
        parameters: {},
        testData: [],
        evaluators: [],
        references: (0,includes/* includesOfFile */.j)(text, path),
        inclusion: inclusion/* nothingIncluded */.St,
        ...(language === 'mustache' ? {} : { language }),
        ...(language === 'handlebars' ? { firstRole: 'user' } : {}),
        lineOf: () => 1,
    };
}

;// CONCATENATED MODULE: ./src/domain/suite/prompt-files/parse-prompt.ts




/**
 * Reads a prompt file by its ending: YAML with messages, `.prompty`, dotprompt, or plain text that becomes one user
 * message. A mistake in it is a `UserError`.
 */
function parsePrompt(text, path) {
    if (isYamlPath(path))
        return parsePromptYaml(text, path);
    if (/\.prompty$/i.test(path))
        return parsePrompty(text, path);
    if (/\.prompt$/i.test(path))
        return parseDotprompt(text, path);
    return parseTextPrompt(text, path);
}
const isYamlPath = (path) => /\.ya?ml$/i.test(path);


/***/ }),

/***/ 43413:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Px: () => (/* binding */ promptNameOf),
/* harmony export */   UX: () => (/* binding */ isPromptPath),
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


/***/ }),

/***/ 80093:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ls: () => (/* binding */ TestRow),
/* harmony export */   dq: () => (/* binding */ sendsJsonSchema),
/* harmony export */   oi: () => (/* binding */ Evaluator),
/* harmony export */   pl: () => (/* binding */ promptDigest),
/* harmony export */   vC: () => (/* binding */ ownDigest)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70030);


/** What a prompt means to a model, with all that it includes: two prompts with the same digest ask the same. */
function promptDigest(prompt) {
    const own = ownDigest(prompt);
    const included = prompt.inclusion.files.map(({ reference, digest }) => [reference, digest]);
    return included.length === 0 ? own : (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)([own, included]);
}
/** What the prompt file itself says, whatever the files say that it includes. */
const ownDigest = ({ messages, responseFormat, language, firstRole, defaults }) => (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({
    messages,
    response_format: responseFormat ?? null,
    ...(language === undefined || language === 'mustache' ? {} : { language }),
    ...(firstRole === undefined ? {} : { first_role: firstRole }),
    ...(defaults === undefined || Object.keys(defaults).length === 0 ? {} : { defaults }),
});
/** A `jsonSchema` beside another response format is written in the file, but not sent. */
const sendsJsonSchema = ({ responseFormat }) => typeof responseFormat === 'object' && responseFormat !== null && 'json_schema' in responseFormat;
const JsonValue = zod__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq9();
const TestRow = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), JsonValue);
const StringEvaluator = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    equals: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    contains: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    startsWith: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    endsWith: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});
const Evaluator = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    string: StringEvaluator.optional(),
    llm: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
    uses: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});


/***/ }),

/***/ 7282:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ promptOf),
/* harmony export */   HD: () => (/* binding */ messagesOfCases),
/* harmony export */   lw: () => (/* binding */ TargetReference)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _inference_program_program_provider_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51477);


const Name = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1);
/** The prompt of a target that names none: each case brings the whole conversation. */
const messagesOfCases = '(messages of the cases)';
/** A prompt, and what answers it. */
const PromptReference = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    prompt: Name.default(messagesOfCases).describe('When absent, the `messages` of each case are asked'),
    model: Name.optional().describe("A binding under `models` or a route under `routes`; the prompt's own when absent"),
});
/** What a suite evaluates: a prompt with a model, a program, or an HTTP endpoint. */
const TargetReference = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([PromptReference, zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ command: _inference_program_program_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .CommandSpec */ .xS }), _inference_program_program_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .EndpointSpec */ .lJ]);
/** The prompt that a suite names; none where a program or an endpoint answers. */
const promptOf = (reference) => 'prompt' in reference ? reference.prompt : undefined;


/***/ })

};
