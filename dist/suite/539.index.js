export const id = 539;
export const ids = [539];
export const modules = {

/***/ 539:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jsonSchemaOf: () => (/* binding */ jsonSchemaOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
// EXTERNAL MODULE: ./src/domain/changes/change-set.ts
var change_set = __webpack_require__(5053);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./src/domain/changes/lane.ts
var lane = __webpack_require__(3466);
;// CONCATENATED MODULE: ./src/domain/changes/history.ts



/** One commit of the past, against its first parent. */
const PastCommit = schemas/* strictObject */.rej({
    sha: schemas/* string */.YjP(),
    date: schemas/* string */.YjP().describe('When it was committed: ISO 8601, UTC'),
    subject: schemas/* string */.YjP(),
    lanes: schemas/* array */.YOg(lane/* Lane */.J$),
    changes: schemas/* array */.YOg(change_set/* Change */.lY.pick({ path: true, lane: true, facet: true, reason: true, line: true, confidence: true, because: true })),
});
/** What `detect --history` prints under `--json`; the newest commit comes first. */
const History = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    head: schemas/* string */.YjP(),
    commits: schemas/* array */.YOg(PastCommit),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()).describe('What could not be scored'),
});

// EXTERNAL MODULE: ./src/domain/evaluation/evaluation.ts
var evaluation = __webpack_require__(8585);
// EXTERNAL MODULE: ./src/domain/evaluation/run-plan.ts
var run_plan = __webpack_require__(5408);
// EXTERNAL MODULE: ./src/domain/evaluation/sample.ts
var sample = __webpack_require__(8081);
// EXTERNAL MODULE: ./src/domain/gate/compare-scores.ts
var compare_scores = __webpack_require__(9153);
// EXTERNAL MODULE: ./src/domain/gate/verdict.ts
var verdict = __webpack_require__(4235);
// EXTERNAL MODULE: ./src/domain/inference/recording.ts
var recording = __webpack_require__(1163);
// EXTERNAL MODULE: ./src/domain/suite/case.ts
var suite_case = __webpack_require__(8227);
// EXTERNAL MODULE: ./src/domain/suite/configuration.ts
var configuration = __webpack_require__(1373);
;// CONCATENATED MODULE: ./src/cli/json-schema.ts











const json_schema_schemas = {
    lanegate: configuration/* Configuration */.Vk,
    case: suite_case/* CaseRecord */.i,
    recording: recording/* Recording */.K,
    'change-set': change_set/* ChangeSet */.VR,
    history: History,
    plan: run_plan/* RunPlan */.Tz,
    sample: sample/* Sample */.$W,
    evaluation: evaluation/* Evaluation */.JN,
    verdict: verdict/* Verdict */.Y,
    comparison: compare_scores/* ComparisonResult */.Dx,
};
/** The shape of a file as it is written, before defaults apply; what JSON Schema cannot say is left open. */
const jsonSchemaOf = (name) => json_schema_processors/* toJSONSchema */.bl(json_schema_schemas[name], { io: 'input', unrepresentable: 'any' });


/***/ }),

/***/ 2270:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nv: () => (/* binding */ digestOfText),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8799);


/** Canonical JSON text by RFC 8785: key order and layout never count. Throws on NaN and infinities. */
function canonicalJson(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw new TypeError('a value that JSON cannot carry has no canonical form');
    return text;
}
/** The digest of a meaning: `sha256:` and 64 hex digits over its canonical JSON. */
function digestOf(value) {
    return digestOfText(canonicalJson(value));
}
/** The digest of a text taken byte by byte as UTF-8. */
function digestOfText(text) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex')}`;
}


/***/ }),

/***/ 9296:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UX: () => (/* binding */ globsWithout),
/* harmony export */   fo: () => (/* binding */ Glob),
/* harmony export */   nJ: () => (/* binding */ matchesGlobs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

const mostCharacters = 500;
const mostAlternatives = 64;
/**
 * A pattern over paths from the root of the repository: `*` and `?` within a folder, `**` across folders, `[a-z]`,
 * `{a,b}`; a folder with a closing slash is all that lies in it, and a leading `!` takes out again. Parentheses and
 * dots stand for themselves.
 */
const Glob = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
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
/** Stands for any number of items, none included. */
const many = Symbol('any number');
function pathTestOf(glob) {
    const parts = glob.replace(/\/$/, '/**').split('/');
    const pattern = parts.map((part) => (part === '**' ? many : segmentTestOf(part)));
    // A folder that is named counts itself, for it may be a submodule; what merely might be a folder does not.
    const needsMore = parts.length > 1 && parts.at(-1) === '**' && isOpen(parts.at(-2) ?? '');
    const whole = needsMore ? [...pattern, () => true] : pattern;
    return (segments) => fits(segments, whole);
}
const isOpen = (part) => part !== '**' && /[*?[]/.test(part);
function segmentTestOf(part) {
    if (!/[*?[]/.test(part))
        return (segment) => segment === part;
    const pattern = (part.match(/\*+|\[[!^]?[^\]]+\]|./gsu) ?? []).map(characterTestOf);
    return (segment) => fits([...segment], pattern);
}
function characterTestOf(token) {
    if (token.startsWith('*'))
        return many;
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

/***/ 6568:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ RepositoryPath)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

/** A path from the root of the repository, as git writes it: without a leading `./`. */
const RepositoryPath = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .transform((path) => path.replace(/^(\.\/)+/, ''));


/***/ }),

/***/ 5053:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ changeSetFile),
/* harmony export */   VR: () => (/* binding */ ChangeSet),
/* harmony export */   lY: () => (/* binding */ Change)
/* harmony export */ });
/* unused harmony exports AffectedSuite, UnaffectedSuite, LaneCommit, LaneSplit */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3466);


/** One facet that differs between the merge base and head. */
const Change = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    lane: _lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$,
    facet: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('What differed, in one line'),
    line: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive().optional(),
    confidence: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['high', 'medium', 'low'])
        .optional()
        .describe('How sure the lane is, where a heuristic decided it; absent where the format itself says it'),
    because: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('What the heuristic went by'),
    base_text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('What the facet means in base, where it is there and not code'),
    head_text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('What the facet means in head, where it is there and not code'),
    suites: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .describe('The suites whose target this change reaches; one that is not affected proves that it means nothing'),
});
/** A suite that has to run: something it depends on differs between the two sides, or cannot be known. */
const AffectedSuite = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    lanes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$)
        .describe('The lanes whose change reaches this suite; none where it runs only because an input cannot be resolved'),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('What differs, and what could not be resolved'),
});
/** A suite that is skipped, with the proof that nothing it depends on differs. */
const UnaffectedSuite = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .describe('Of prompt with includes, model binding, cases, graders, thresholds and sources: the same for base and head'),
});
/** A commit between base and head, and the lanes that it carries. */
const LaneCommit = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), subject: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), lanes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$) });
/** How one lane gets a branch of its own: commands for a POSIX shell, in order. */
const LaneSplit = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ lane: _lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$, commands: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) });
/** What `detect` found: `change-set.json`. */
const ChangeSet = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    policy: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .describe('The commit whose lanegate.yml binds: the tip of the target branch. The empty tree where there is none'),
    base: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('The commit of the base arm: the merge base'),
    head: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('The commit, or the tree of uncommitted work, under evaluation'),
    worktree: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('True when head is the uncommitted work of a checkout'),
    lanes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$),
    mixed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    suites: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    affected: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(AffectedSuite),
    unaffected: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(UnaffectedSuite)
        .default([])
        .describe('Every other suite, each with the proof that it may be skipped'),
    changes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Change),
    commits: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(LaneCommit)
        .optional()
        .describe('Of a mixed change: the commits that carry a lane, the oldest first; absent where they cannot be told'),
    split: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(LaneSplit)
        .optional()
        .describe('Of a mixed change: how to give each lane a branch of its own; absent where git alone cannot do it'),
    notes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).describe('What could not be read or resolved, and what was done about it'),
});
/** The file of a run folder that carries the change set. */
const changeSetFile = 'change-set.json';


/***/ }),

/***/ 5408:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ plannedCases),
/* harmony export */   PA: () => (/* binding */ runPlanFile),
/* harmony export */   Tz: () => (/* binding */ RunPlan),
/* harmony export */   vZ: () => (/* binding */ describeRun)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2270);


/** What a run set out to do, fixed before its first call: `plan.json`. A run of the same plan can be resumed. */
const RunPlan = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    run: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('Digest of everything that the run depends on'),
    seed: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    worst_case: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ usd: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), tokens: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }),
    suites: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        yardstick: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['policy', 'head']),
        cases_total: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
        cases_planned: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
    })),
});
const runPlanFile = 'plan.json';
/** How many cases of one plan fit the budget. */
const plannedCases = ({ cases }, plan) => cases.filter((each) => each.plan === plan).length;
/** Describes a run so that a later one can tell whether it is the same. */
function describeRun(changeSet, seed, plans, fitted) {
    const { policy, base, head } = changeSet;
    const suites = plans.map((plan) => ({
        name: plan.name,
        yardstick: plan.yardstick,
        cases_total: plan.cases.length,
        cases_planned: plannedCases(fitted, plan),
    }));
    const run = (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ policy, base, head, suites });
    return { version: 1, run, seed, worst_case: fitted.worstCase, suites };
}


/***/ }),

/***/ 9153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ parseScores),
/* harmony export */   Dx: () => (/* binding */ ComparisonResult),
/* harmony export */   fW: () => (/* binding */ compareScores)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6921);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _judge_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(650);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4235);




const Text = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().transform(String)]);
/** One line of another harness's scores. */
const ScoreRow = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    id: Text,
    score: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).max(1),
    repeat: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().nonnegative().default(0),
    cluster: Text.optional(),
});
/** What `compare` returns; `unpaired` counts the ids that only one arm has. */
const ComparisonResult = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    verdict: _verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .VerdictWord */ .Ee,
    metrics: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .MetricVerdict */ .Qw),
    cases: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ compared: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int(), unpaired: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int() }),
});
const example = 'write one score a line: {"id": "1", "score": 0.5}, with "repeat" and "cluster" where there are any';
/** Reads scores from JSONL. A line that is no score, and a repeated id and repeat, are a `UserError` with the line. */
function parseScores(text, path) {
    const seen = new Map();
    return text.split('\n').flatMap((lineText, index) => {
        if (lineText.trim() === '')
            return [];
        const line = index + 1;
        const row = parseRow(lineText, { path, line });
        const key = JSON.stringify([row.id, row.repeat]);
        const earlier = seen.get(key);
        if (earlier !== undefined) {
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the id ${row.id} with repeat ${row.repeat} is already on line ${earlier}`, {
                place: { path, line },
                hint: 'number the repeats of a case: {"id": "1", "repeat": 0, …}, {"id": "1", "repeat": 1, …}',
            });
        }
        seen.set(key, line);
        return [row];
    });
}
function parseRow(lineText, place) {
    let value;
    try {
        value = JSON.parse(lineText.replace(/^\uFEFF/, ''));
    }
    catch (cause) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this line is not valid JSON', { place, hint: example, cause });
    }
    const parsed = ScoreRow.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    const key = issue?.path.join('.');
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`this line is not a score: ${issue?.message ?? 'unreadable'}`, {
        place: key === undefined || key === '' ? place : { ...place, key },
        hint: example,
    });
}
const defaultAlpha = 0.05;
/**
 * Compares two arms of scores as one gating metric named `score`. Ids that only one arm has are counted and, above 2 %,
 * an error. A margin that so many cases cannot pass, and an id in two clusters, are a `UserError`.
 */
function compareScores(base, head, { alpha = defaultAlpha, margin }) {
    const cases = pairRows(base, head);
    const metrics = (0,_judge_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeMetrics */ .l)([
        {
            name: 'score',
            role: 'gate',
            comparison: 'arms',
            cases,
            plannedCases: cases.length,
            repeats: 1,
            stopped: false,
            alpha,
            margin: margin === undefined
                ? { kind: 'default', drawnShare: 1 }
                : { kind: 'explicit', value: margin, refusal: { subject: 'these scores' } },
        },
    ]);
    const compared = cases.filter((each) => each.base?.['score'] !== undefined && each.head['score'] !== undefined).length;
    const verdict = metrics[0]?.verdict ?? 'error';
    return { version: 1, verdict, metrics, cases: { compared, unpaired: cases.length - compared } };
}
function pairRows(base, head) {
    const pairs = new Map();
    for (const [arm, rows] of [
        ['base', base],
        ['head', head],
    ]) {
        for (const { id, score, cluster } of rows) {
            const pair = pairs.get(id) ?? { base: [], head: [] };
            pairs.set(id, pair);
            pair[arm].push(score);
            if (cluster === undefined)
                continue;
            if (pair.cluster !== undefined && pair.cluster !== cluster) {
                throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the id ${id} is in the cluster ${pair.cluster} and in ${cluster}`);
            }
            pair.cluster = cluster;
        }
    }
    return [...pairs].map(([id, pair]) => ({
        id,
        ...(pair.cluster === undefined ? {} : { cluster: pair.cluster }),
        base: pair.base.length === 0 ? {} : { score: pair.base },
        head: pair.head.length === 0 ? {} : { score: pair.head },
    }));
}


/***/ }),

/***/ 8520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ak: () => (/* binding */ metricOf),
/* harmony export */   he: () => (/* binding */ GraderSpec)
/* harmony export */ });
/* unused harmony export GraderType */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

const plainTypes = ['equals', 'contains', 'icontains', 'regex', 'starts-with', 'ends-with', 'is-json'];
const negatedTypes = plainTypes.map((type) => `not-${type}`);
const GraderType = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([...plainTypes, ...negatedTypes]);
const JsonValue = zod__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq9();
/** One grader as a suite declares it. */
const GraderSpec = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    type: GraderType,
    value: JsonValue.optional().describe('What to compare with; text is a template over the case. A JSON Schema for is-json'),
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('The name of the score; the type when absent'),
    weight: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().default(1).describe('Share in a metric that several graders feed'),
    ignore_case: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false),
    trim: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false).describe('Take white space off both ends of the answer and of the value first'),
});
/** The name of the metric a grader feeds. */
const metricOf = (spec) => spec.metric ?? spec.type;


/***/ }),

/***/ 5695:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ Message),
/* harmony export */   X: () => (/* binding */ Role)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

const Role = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['system', 'user', 'assistant', 'tool']);
/** One turn of a conversation as a model receives it. */
const Message = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ role: Role, content: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });


/***/ }),

/***/ 5455:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kq: () => (/* binding */ Provider),
/* harmony export */   k8: () => (/* binding */ providerIdentity),
/* harmony export */   u3: () => (/* binding */ builtInProviders),
/* harmony export */   xp: () => (/* binding */ isFree)
/* harmony export */ });
/* unused harmony export KeyVariable */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6568);


const forbiddenKeyVariable = /^(GITHUB|ACTIONS|RUNNER)_/;
/** The environment variable that holds a key; the runner's own variables are never sent to a provider. */
const KeyVariable = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of an environment variable')
    .refine((name) => !forbiddenKeyVariable.test(name), 'must not be a GITHUB_*, ACTIONS_* or RUNNER_* variable');
const Provider = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('api', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        api: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('openai').describe('Any endpoint that speaks the OpenAI chat completions dialect'),
        base_url: zod__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ5({ protocol: /^https?$/ }).describe('Up to and without /chat/completions'),
        key_env: KeyVariable.optional(),
        timeout_s: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive().max(600).optional().describe('How long one request may take; 60 when absent'),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        api: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('replay').describe('Answers recorded earlier; free and repeatable'),
        path: _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .RepositoryPath */ .U,
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ api: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('embedded').describe('The in-process learner; no key, no network') }),
]);
/** Providers that need no declaration, with their usual key variables. */
const builtInProviders = {
    openai: { api: 'openai', base_url: 'https://api.openai.com/v1', key_env: 'OPENAI_API_KEY' },
    openrouter: { api: 'openai', base_url: 'https://openrouter.ai/api/v1', key_env: 'OPENROUTER_API_KEY' },
    ollama: { api: 'openai', base_url: 'http://127.0.0.1:11434/v1' },
    embedded: { api: 'embedded' },
};
/** True when no one is paid for an answer, whatever the model. */
const isFree = (provider) => provider.api === 'replay' || provider.api === 'embedded';
/** Who answers, as far as answers depend on it: keys and timeouts are no part of it. */
function providerIdentity(provider) {
    switch (provider.api) {
        case 'openai':
            return `openai ${provider.base_url}`;
        case 'replay':
            return `replay ${provider.path}`;
        case 'embedded':
            return 'embedded';
    }
}


/***/ }),

/***/ 1163:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseRecordings),
/* harmony export */   K: () => (/* binding */ Recording)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6921);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5695);



/** One line of a recording: a request and what a model answered to it. */
const Recording = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    request: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ model: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), messages: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_message_js__WEBPACK_IMPORTED_MODULE_1__/* .Message */ .Q).min(1) }),
    response: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        content: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        finish_reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default('stop'),
        usage: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ input_tokens: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative(), output_tokens: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative() }).optional(),
        latency_ms: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative().default(0),
    }),
});
/**
 * Reads a recording file, JSONL. Throws `UserError` at the first line that is no recording; blank lines do not count.
 */
function parseRecordings(text, path) {
    const recordings = [];
    let line = 0;
    for (const raw of text.replace(/^\uFEFF/, '').split('\n')) {
        line += 1;
        if (raw.trim() !== '')
            recordings.push(parseRecording(raw, { path, line }));
    }
    return { path, recordings };
}
function parseRecording(text, place) {
    const value = parseLine(text, place);
    if (isPlainRecording(value))
        return value;
    const parsed = Recording.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    const key = issue === undefined || issue.path.length === 0 ? {} : { key: issue.path.join('.') };
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`this line is not a recording: ${issue?.message ?? 'unknown reason'}`, {
        place: { ...place, ...key },
        hint,
    });
}
function parseLine(text, place) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this line is not JSON', { place, hint, cause });
    }
}
const hint = 'one line is {"request":{"model":"…","messages":[{"role":"user","content":"…"}]},"response":{"content":"…"}}';
/**
 * True for a recording that needs neither a default nor a mistake explained. A file has thousands of those, and the
 * schema takes four times as long for its first thousands as reading them does.
 */
function isPlainRecording(value) {
    if (!isObject(value) || !isObject(value.request) || !isObject(value.response))
        return false;
    const { model, messages } = value.request;
    const { content, finish_reason, usage, latency_ms } = value.response;
    const isPlainRequest = typeof model === 'string' && isList(messages) && messages.length > 0 && messages.every(isMessage);
    const isPlainUsage = usage === undefined || (isObject(usage) && isAmount(usage.input_tokens) && isAmount(usage.output_tokens));
    const isPlainText = typeof content === 'string' && typeof finish_reason === 'string';
    return isPlainRequest && isPlainUsage && isPlainText && isAmount(latency_ms);
}
const roles = new Set(_message_js__WEBPACK_IMPORTED_MODULE_1__/* .Role */ .X.options);
const isMessage = (value) => isObject(value) && roles.has(value.role) && typeof value.content === 'string' && Object.keys(value).length === 2;
const isAmount = (value) => typeof value === 'number' && value >= 0 && value < Infinity;
const isList = Array.isArray;
const isObject = (value) => typeof value === 'object' && value !== null;


/***/ }),

/***/ 8227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ CaseRecord),
/* harmony export */   o: () => (/* binding */ describeQuestion)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5241);


const JsonValue = zod__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq9();
/** One question of a dataset, as its author writes it. */
const CaseRecord = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().transform(String)]).optional(),
    vars: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), JsonValue),
    expected: JsonValue.optional(),
    tags: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
    cluster: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().transform(String)]).optional(),
});
/** Keys that prompt files write among the variables although they are no part of the question. */
const besideTheQuestion = new Set(['id', 'name', 'expected']);
/** What sets a case apart, for people: its one variable, or each of them by name. */
function describeQuestion({ vars }) {
    const entries = Object.entries(vars).filter(([name]) => !besideTheQuestion.has(name));
    const [only, second] = entries;
    if (only !== undefined && second === undefined)
        return (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(only[1]);
    return entries.map(([name, value]) => `${name}: ${(0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(value)}`).join('\n');
}


/***/ }),

/***/ 1373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vk: () => (/* binding */ Configuration),
/* harmony export */   _0: () => (/* binding */ defaultConfiguration),
/* harmony export */   hb: () => (/* binding */ configurationFile),
/* harmony export */   sc: () => (/* binding */ ModelParameters)
/* harmony export */ });
/* unused harmony export SuiteSpec */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6921);
/* harmony import */ var _artifacts_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9296);
/* harmony import */ var _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6568);
/* harmony import */ var _changes_lane_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3466);
/* harmony import */ var _graders_grader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8520);
/* harmony import */ var _inference_provider_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5455);






const Name = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1);
const Share = zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().min(0).max(1);
/** Sampling and output parameters in the words of the chat completions dialect; others are sent as they are. */
const ModelParameters = zod__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({
    temperature: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().min(0).optional(),
    top_p: Share.optional(),
    seed: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().optional(),
    stop: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).optional(),
    max_tokens: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().positive().optional(),
});
const ModelBinding = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    provider: Name,
    model: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1),
    parameters: ModelParameters.default({}),
    price: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ input: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().nonnegative(), output: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().nonnegative() })
        .optional()
        .describe('US dollars for a million tokens, where the price table does not know the model'),
});
const Target = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ prompt: Name, model: Name.optional() });
const MetricRole = zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['gate', 'report']);
const SuiteGate = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    margin: Share.optional(),
    floor: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), Share).default({}),
    metrics: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), MetricRole).default({}),
});
const SuiteSpec = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    name: Name,
    target: Target,
    dataset: _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .RepositoryPath */ .U,
    graders: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_graders_grader_js__WEBPACK_IMPORTED_MODULE_3__/* .GraderSpec */ .he),
    sources: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_artifacts_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .Glob */ .fo)
        .max(50)
        .default([])
        .describe('Files that the answers depend on beyond prompt and model; a change of one makes the suite run'),
    repeats: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().min(1).max(100).default(1),
    gate: SuiteGate.prefault({}),
});
const Gate = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    alpha: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().gt(0).lt(0.5).default(0.05),
    margin: Share.optional(),
    inconclusive: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['warn', 'block', 'lean']).default('warn'),
    mixed_lanes: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['warn', 'block', 'allow']).default('warn'),
});
const Budget = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    per_run: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        usd: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().positive().default(5),
        tokens: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().positive().optional(),
        minutes: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().positive().optional(),
    })
        .prefault({}),
});
const Ownership = zod__WEBPACK_IMPORTED_MODULE_5__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['code', 'prompt', 'model', 'data', 'evals', 'docs', 'reliability', 'cost']), zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP());
const DeclaredLanes = zod__WEBPACK_IMPORTED_MODULE_5__/* .partialRecord */ .jgl(_changes_lane_js__WEBPACK_IMPORTED_MODULE_2__/* .Lane */ .J$, zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_artifacts_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .Glob */ .fo).max(200))
    .describe('Globs of files that are of a lane as a whole, whatever is read in them; of several lanes the last counts');
/** The one file a user writes, `lanegate.yml`. Every key is optional but `version`. */
const Configuration = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(1),
    providers: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(Name, _inference_provider_js__WEBPACK_IMPORTED_MODULE_4__/* .Provider */ .Kq).default({}),
    models: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(Name, ModelBinding).default({}),
    prompts: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(Name, _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .RepositoryPath */ .U).default({}),
    suites: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(SuiteSpec).default([]),
    lanes: DeclaredLanes.default({}),
    gate: Gate.prefault({}),
    budget: Budget.prefault({}),
    ownership: Ownership.default({}),
});
const configurationFile = 'lanegate.yml';
/** What holds where a repository has no lanegate.yml. */
const defaultConfiguration = Configuration.parse({ version: 1 });


/***/ }),

/***/ 5241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   ht: () => (/* binding */ variablesOf)
/* harmony export */ });
const placeholder = /\{\{\s*([A-Za-z_][\w.-]*)\s*\}\}/g;
/** The names of the variables that a template asks for, each once. */
const variablesOf = (template) => [
    ...new Set([...template.matchAll(placeholder)].map((match) => match[1] ?? '')),
];
/** Replaces each `{{name}}` by its value: text as it is, anything else as JSON. */
function render(template, values) {
    const missing = new Set();
    const text = template.replace(placeholder, (_, name) => {
        const value = lookUp(values, name);
        if (value === undefined)
            missing.add(name);
        return asText(value ?? '');
    });
    return missing.size > 0 ? { kind: 'missing', variables: [...missing] } : { kind: 'text', text };
}
function lookUp(values, name) {
    return Object.hasOwn(values, name) ? values[name] : undefined;
}
/** A value as a prompt shows it. */
const asText = (value) => (typeof value === 'string' ? value : JSON.stringify(value));


/***/ }),

/***/ 8799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
