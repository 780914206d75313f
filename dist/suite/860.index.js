export const id = 860;
export const ids = [860,930];
export const modules = {

/***/ 6064:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** Declares an action, with the types of its inputs and outputs taken from what is written. */
const defineAction = (action) => action;


/***/ }),

/***/ 7860:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gateAction: () => (/* binding */ gateAction)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6921);
/* harmony import */ var _stages_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9930);
/* harmony import */ var _define_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6064);
/* harmony import */ var _run_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6189);
/* harmony import */ var _run_outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7689);





/** Judges an evaluation; its job is the check to require. */
const gateAction = (0,_define_action_js__WEBPACK_IMPORTED_MODULE_3__/* .defineAction */ .Q)({
    name: 'lanegate/gate',
    inputs: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ folder: _run_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .FolderInput */ .px }),
    outputs: ['verdict', 'lanes'],
    run: async (ports, { folder }) => {
        const { verdict } = await (0,_stages_gate_js__WEBPACK_IMPORTED_MODULE_0__.gate)(ports, { folder });
        return { outputs: (0,_run_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOutputs */ .Ix)(verdict), failure: (0,_run_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .failureOf */ .g5)(verdict) };
    },
});


/***/ }),

/***/ 6189:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UQ: () => (/* binding */ AccessInputs),
  mW: () => (/* binding */ CallInputs),
  LM: () => (/* binding */ CommentInputs),
  jd: () => (/* binding */ CommitInputs),
  px: () => (/* binding */ FolderInput),
  Em: () => (/* binding */ NameList),
  g3: () => (/* binding */ commitsOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var classic_schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
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

// EXTERNAL MODULE: ./src/domain/suite/name-list.ts
var name_list = __webpack_require__(1105);
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

/***/ 7689:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ix: () => (/* binding */ verdictOutputs),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   sn: () => (/* binding */ detectOutputs)
/* harmony export */ });
/* harmony import */ var _domain_changes_change_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5053);
/* harmony import */ var _domain_changes_lane_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3466);


/**
 * Lists as JSON, so that an expression can use them with `fromJSON`, and one boolean a lane. `folder` is where the
 * change set was written. GitHub refuses a matrix without entries, for which `has-suites` is there to be asked first.
 */
function detectOutputs({ lanes, suites, mixed }, folder) {
    const touched = Object.fromEntries(_domain_changes_lane_js__WEBPACK_IMPORTED_MODULE_1__/* .Lane */ .J$.options.map((lane) => [lane, String(lanes.includes(lane))]));
    return {
        lanes: JSON.stringify(lanes),
        suites: JSON.stringify(suites),
        'has-suites': String(suites.length > 0),
        matrix: JSON.stringify({ include: suites.map((suite) => ({ suite })) }),
        mixed: String(mixed),
        'change-set': `${folder}/${_domain_changes_change_set_js__WEBPACK_IMPORTED_MODULE_0__/* .changeSetFile */ .LF}`,
        ...touched,
    };
}
const verdictOutputs = ({ verdict, lanes }) => ({
    verdict,
    lanes: JSON.stringify(lanes),
});
/** Why the step fails; nothing when the change may be merged. */
const failureOf = ({ blocks, verdict, reason }) => blocks ? `${verdict}: ${reason}` : undefined;


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

/***/ 3466:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J$: () => (/* binding */ Lane),
/* harmony export */   Nj: () => (/* binding */ isDeployed),
/* harmony export */   Oq: () => (/* binding */ isMixed),
/* harmony export */   XX: () => (/* binding */ changesAnswers),
/* harmony export */   al: () => (/* binding */ inOrder)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

/** Every lane a change can touch, in the order they are told. */
const Lane = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['prompt', 'model', 'data', 'code', 'evals', 'docs']);
const deployedLanes = new Set(['prompt', 'model', 'data', 'code']);
/** Lanes that reach production; `evals` and `docs` never do. */
const isDeployed = (lane) => deployedLanes.has(lane);
/** Lanes whose changes alter answers and therefore want an evaluation. */
const changesAnswers = (lane) => lane === 'prompt' || lane === 'model' || lane === 'data';
/** Mixed means that more than one deployed lane rides in one change. */
const isMixed = (lanes) => lanes.filter(isDeployed).length > 1;
/** The lanes of a set, each once, in the order they are told. */
const inOrder = (lanes) => {
    const present = new Set(lanes);
    return Lane.options.filter((lane) => present.has(lane));
};


/***/ }),

/***/ 8585:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DX: () => (/* binding */ evaluationFile),
/* harmony export */   JN: () => (/* binding */ Evaluation),
/* harmony export */   aD: () => (/* binding */ ArmTotals)
/* harmony export */ });
/* unused harmony exports CaseScores, SuiteRun */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6921);
/* harmony import */ var _inference_incident_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9764);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8081);



const Scores = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1)));
/** The scores of one case: for each arm and metric one score a repeat; a repeat without a score is absent. */
const CaseScores = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    cluster: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    tags: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional(),
    base: Scores.optional(),
    head: Scores,
});
const ArmTotals = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    target: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        prompt: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('Path of the prompt'),
        model: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('provider/model'),
    }),
    answered: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
    incidents: zod__WEBPACK_IMPORTED_MODULE_2__/* .partialRecord */ .jgl(_inference_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .IncidentKind */ .f, zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int()),
    grader_errors: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
    unverified: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
    cost_usd: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    input_tokens: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    output_tokens: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    latency_ms: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ p50: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), p95: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() }),
    mean_characters: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
});
const SuiteGate = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    margin: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional().describe('The one that holds, where the user set one; absent means the default'),
    floor: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()),
    metrics: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['gate', 'report'])).describe('Every metric of the suite and its role'),
});
/** One suite that was run under one yardstick. */
const SuiteRun = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    yardstick: _sample_js__WEBPACK_IMPORTED_MODULE_1__/* .Yardstick */ .xp,
    binding: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().describe('False for what is only shown beside'),
    comparison: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['arms', 'identical', 'head-only']).describe('identical: both arms have one target, run once'),
    repeats: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
    gate: SuiteGate,
    cases_total: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().describe('Cases in the dataset'),
    cases_planned: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().describe('Cases that fit the budget, fixed before the first call'),
    stopped: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe('Why the run ended before its plan did'),
    problem: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe('Why the suite could not be run; its verdict is then not a pass'),
    problem_verdict: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['fail', 'error', 'inconclusive']).optional(),
    arms: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ base: ArmTotals.optional(), head: ArmTotals.optional() }),
    calls: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ made: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(), cached: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(), saved: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int() }),
    cases: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(CaseScores),
});
/** What `evaluate` measured: `evaluation.json`. Enough to recompute the verdict. */
const Evaluation = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    policy: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    base: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    head: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    seed: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('What the order of cases was derived from'),
    adoption: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().describe('Policy has no configuration and no suite: nothing was compared'),
    gate: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        alpha: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        margin: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional().describe('For suites that carry none'),
        inconclusive: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['warn', 'block', 'lean']),
        mixed_lanes: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['warn', 'block', 'allow']),
    }),
    ownership: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    budget: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ usd: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional(), tokens: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional(), minutes: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional() }),
    spent: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ usd: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), tokens: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), calls: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() }),
    suites: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(SuiteRun),
    notes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
});
const evaluationFile = 'evaluation.json';


/***/ }),

/***/ 8081:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ Sample),
/* harmony export */   s6: () => (/* binding */ samplesFile),
/* harmony export */   xp: () => (/* binding */ Yardstick)
/* harmony export */ });
/* unused harmony export Arm */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _inference_incident_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9764);


const Arm = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['base', 'head']);
/** Whose cases and graders judge: policy's, which bind, or head's, which are shown beside. */
const Yardstick = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['policy', 'head']);
const Usage = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ input_tokens: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), output_tokens: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() });
const Answered = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('answered'),
    content: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    scores: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1)).describe('Metric to score'),
    grader_errors: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).describe('Metric to the reason why it has no score'),
});
const Failed = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('incident'), incident: _inference_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .Incident */ .y });
/** One line of `samples.jsonl`: what one arm made of one case once. */
const Sample = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    suite: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    yardstick: Yardstick,
    case: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    repeat: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative(),
    arm: Arm,
    request: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('Digest of everything that decides the answer and its grades'),
    question: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('What sets the case apart: its variables, for people to read'),
    expected: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('What the case expects, as text for people to read'),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('The model that served, as provider/model'),
    outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [Answered, Failed]),
    usage: Usage.optional(),
    cost_usd: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative(),
    latency_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative(),
    cached: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    unverified: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional().describe('Answered only by a recording that head brought'),
});
const samplesFile = 'samples.jsonl';


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

/***/ 9764:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ IncidentKind),
/* harmony export */   y: () => (/* binding */ Incident)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

/** Why a call gave no answer that can be graded. An incident is never a score. */
const IncidentKind = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
    'truncated',
    'refused',
    'filtered',
    'empty',
    'context-overflow',
    'rate-limited',
    'timeout',
    'stream-cut',
    'server-error',
    'rejected',
    'network',
    'malformed',
    'wrong-model',
    'unrecorded',
]);
const Incident = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: IncidentKind, message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });


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

/***/ 9930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* binding */ gate)
});

// EXTERNAL MODULE: ./src/domain/changes/change-set.ts
var change_set = __webpack_require__(5053);
// EXTERNAL MODULE: ./src/domain/evaluation/evaluation.ts
var evaluation_evaluation = __webpack_require__(8585);
// EXTERNAL MODULE: ./src/domain/changes/lane.ts
var changes_lane = __webpack_require__(3466);
// EXTERNAL MODULE: ./src/domain/suite/configuration.ts
var configuration = __webpack_require__(1373);
// EXTERNAL MODULE: ./src/domain/gate/collect-units.ts
var collect_units = __webpack_require__(6150);
// EXTERNAL MODULE: ./src/domain/gate/judge-metric.ts + 12 modules
var judge_metric = __webpack_require__(650);
// EXTERNAL MODULE: ./src/domain/gate/verdict.ts
var gate_verdict = __webpack_require__(4235);
;// CONCATENATED MODULE: ./src/domain/gate/judge-suite.ts




/**
 * Judges one suite: the gravest of its gating metrics. A run that ended early is neither passed nor failed, answers
 * that only head's own recordings gave cannot pass, and a suite without a gating metric is an error. Throws a
 * `UserError` when a margin that binds cannot be passed by so many cases.
 */
function judgeSuite(run, settings) {
    const { base, head } = run.arms;
    const ran = [run.comparison === 'arms' ? base : undefined, head].filter((arm) => arm !== undefined);
    const incidents = {};
    for (const [kind, count] of ran.flatMap((arm) => Object.entries(arm.incidents))) {
        incidents[kind] = (incidents[kind] ?? 0) + count;
    }
    return {
        name: run.name,
        yardstick: run.yardstick,
        binding: run.binding,
        ...judgeRun(run, settings),
        cases: countCases(run),
        calls: run.calls,
        cost_usd: ran.reduce((sum, arm) => sum + arm.cost_usd, 0),
        incidents,
        arms: run.arms,
    };
}
function judgeRun(run, settings) {
    if (run.problem !== undefined)
        return { verdict: run.problem_verdict ?? 'error', reason: run.problem, metrics: [] };
    const fault = findFault(run);
    if (fault !== undefined)
        return { verdict: 'error', reason: fault, metrics: [] };
    const metrics = (0,judge_metric/* judgeMetrics */.l)(questionsOf(run, settings));
    const limit = limitOf(run);
    return gravestOf(limit === undefined ? metrics : metrics.map((metric) => limitMetric(metric, limit)));
}
/** What cannot be judged at all, as opposed to what was judged and found wanting. */
function findFault(run) {
    const { metrics, floor } = run.gate;
    if (new Set(run.cases.map(({ id }) => id)).size < run.cases.length)
        return 'a case is there twice';
    if (run.cases.length > run.cases_planned)
        return `${run.cases.length} cases were scored, but ${run.cases_planned} planned`;
    const scored = run.cases.flatMap(({ base, head }) => [...Object.keys(base ?? {}), ...Object.keys(head)]);
    const unknown = scored.find((name) => !Object.hasOwn(metrics, name));
    if (unknown !== undefined)
        return `the metric ${unknown} has scores, but the suite does not know it`;
    const groundless = Object.keys(floor).find((name) => !Object.hasOwn(metrics, name));
    if (groundless !== undefined)
        return `there is a floor for ${groundless}, but no such metric`;
    return gatingMetrics(run).length === 0 ? 'no metric gates, so nothing can pass' : undefined;
}
const gatingMetrics = (run) => Object.entries(run.gate.metrics).flatMap(([name, role]) => (role === 'gate' ? [name] : []));
const questionsOf = (run, settings) => Object.entries(run.gate.metrics).map(([name, role]) => ({
    name,
    role,
    comparison: run.comparison,
    cases: run.cases,
    plannedCases: run.cases_planned,
    repeats: run.repeats,
    stopped: run.stopped !== undefined,
    alpha: settings.alpha,
    margin: marginRule(run, settings, name),
    floor: run.gate.floor[name],
}));
/** A margin that cannot be passed is its author's mistake only where it binds and the budget left all cases in. */
function marginRule(run, settings, metric) {
    const value = run.gate.margin ?? settings.margin;
    if (value === undefined)
        return { kind: 'default', drawnShare: run.cases_planned / Math.max(1, run.cases_total) };
    const whole = run.stopped === undefined && run.cases_planned >= run.cases_total;
    if (!run.binding || run.gate.metrics[metric] !== 'gate' || !whole)
        return { kind: 'explicit', value };
    const key = run.gate.margin === undefined ? 'gate.margin' : `suites.${run.name}.gate.margin`;
    const place = { path: configuration/* configurationFile */.hb, key };
    return { kind: 'explicit', value, refusal: { subject: `suite ${run.name} (${metric})`, place } };
}
function limitOf(run) {
    if (run.stopped !== undefined) {
        return { barred: ['pass', 'fail', 'inconclusive'], reason: `the run ended early: ${run.stopped}` };
    }
    const unverified = (run.arms.head?.unverified ?? 0) + (run.arms.base?.unverified ?? 0);
    if (unverified === 0)
        return undefined;
    return { barred: ['pass'], reason: `answered only by recordings that head brought: ${unverified}` };
}
function limitMetric(metric, { barred, reason }) {
    if (!barred.includes(metric.verdict))
        return metric;
    return { ...metric, verdict: 'inconclusive', reason: `${reason} (${metric.reason})` };
}
function gravestOf(metrics) {
    const gating = metrics.filter(({ role }) => role === 'gate');
    const verdict = (0,gate_verdict/* worst */.QZ)(gating.map((metric) => metric.verdict));
    const telling = gating.filter((metric) => metric.verdict === verdict);
    return { verdict, reason: telling.map(({ name, reason }) => `${name}: ${reason}`).join('; '), metrics };
}
function countCases(run) {
    const { comparison } = run;
    const gating = gatingMetrics(run);
    const compared = run.cases.filter((each) => gating.every((name) => (0,collect_units/* isScored */.L)(each, { name, comparison }))).length;
    return {
        total: run.cases_total,
        planned: run.cases_planned,
        compared,
        missing: Math.max(0, run.cases_planned - compared),
    };
}

;// CONCATENATED MODULE: ./src/domain/gate/judge.ts



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
    const judged = evaluation.suites.map((run) => judgeSuite(run, evaluation.gate));
    const suites = letHeadMendYardsticks(changeSet, judged);
    const findings = [
        ...suites.filter(({ binding }) => binding).map((suite) => findingOf(suite, changeSet, evaluation.adoption)),
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
function withoutEvaluation({ affected, lanes }) {
    const reached = (0,changes_lane/* inOrder */.al)([...lanes.filter(changes_lane/* changesAnswers */.XX), ...affected.flatMap((suite) => suite.lanes)]);
    if (reached.length === 0 && affected.length === 0)
        return [];
    return [{ word: 'error', lanes: reached, reason: 'there is no evaluation of a change that reaches answers' }];
}
function findDisagreement(changeSet, evaluation) {
    const differing = ['policy', 'base', 'head'].find((side) => changeSet[side] !== evaluation[side]);
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
function findingOf(suite, { affected }, adoption) {
    const lanes = affected.filter(({ name }) => name === suite.name).flatMap((each) => each.lanes);
    if (adoption && suite.verdict === 'pass') {
        return {
            word: 'inconclusive',
            lanes,
            reason: `${suite.name}: above its floor, but there was nothing to compare with`,
        };
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
const mostPathsNamed = 5;
/** Changes that alter answers and that no suite evaluates. */
function uncoveredLanes({ lanes, changes }) {
    return lanes.filter(changes_lane/* changesAnswers */.XX).flatMap((lane) => {
        const uncovered = changes.filter((change) => change.lane === lane && change.suites.length === 0);
        const paths = [...new Set(uncovered.map(({ path }) => path))];
        if (paths.length === 0)
            return [];
        const named = paths.slice(0, mostPathsNamed).join(', ');
        const more = paths.length > mostPathsNamed ? ` and ${paths.length - mostPathsNamed} more` : '';
        const reason = `no suite evaluates the ${lane} change in ${named}${more}`;
        return [{ word: 'inconclusive', lanes: [lane], reason }];
    });
}
function mixedLanes({ lanes }, { gate }) {
    if (gate.mixed_lanes !== 'block' || !(0,changes_lane/* isMixed */.Oq)(lanes))
        return [];
    const deployed = lanes.filter(changes_lane/* isDeployed */.Nj).join(', ');
    return [{ word: 'fail', lanes: [], reason: `the lanes ${deployed} ride in one change, which mixed_lanes forbids` }];
}
function conclude(changeSet, evaluation, { suites, findings }) {
    const verdict = (0,gate_verdict/* worst */.QZ)(findings.map(({ word }) => word));
    const reasons = findings.filter(({ word }) => word === verdict).map(({ reason }) => reason);
    const policy = evaluation?.gate.inconclusive ?? 'warn';
    return {
        version: 1,
        verdict,
        reason: reasons.length === 0 ? 'this change reaches nothing that is evaluated' : reasons.join('; '),
        blocks: doesBlock(verdict, policy, suites),
        policy: changeSet.policy,
        base: changeSet.base,
        head: changeSet.head,
        worktree: changeSet.worktree,
        adoption: evaluation?.adoption ?? false,
        lanes: judgeLanes(changeSet, findings),
        mixed: (0,changes_lane/* isMixed */.Oq)(changeSet.lanes),
        inconclusive_policy: policy,
        suites,
        ownership: evaluation?.ownership ?? {},
        spent_usd: evaluation?.spent.usd ?? 0,
        notes: [...changeSet.notes, ...(evaluation?.notes ?? []), ...notesOf(changeSet, suites)],
    };
}
/** What a reader should know besides the verdict: what nobody watches, and whose yardstick stood in. */
function notesOf(changeSet, suites) {
    const replaced = suites.filter(({ binding, yardstick }) => !binding && yardstick === 'policy');
    return [
        ...uncoveredLanes(changeSet).map(({ reason }) => reason),
        ...replaced.map(({ name, reason }) => `${name}: policy's own yardstick fails, so head's decides (${reason})`),
    ];
}
/** Lanes of the change, and those that an affected suite names. */
const touchedLanes = ({ lanes, affected }) => (0,changes_lane/* inOrder */.al)([...lanes, ...affected.flatMap((suite) => suite.lanes)]);
function judgeLanes(changeSet, findings) {
    const touched = touchedLanes(changeSet);
    const told = changes_lane/* Lane */.J$.options.filter((lane) => (0,changes_lane/* isDeployed */.Nj)(lane) || touched.includes(lane));
    const wordOf = (lane) => (0,gate_verdict/* worst */.QZ)(findings.filter(({ lanes }) => lanes.includes(lane)).map(({ word }) => word));
    return Object.fromEntries(told.map((lane) => [lane, wordOf(lane)]));
}
function doesBlock(verdict, policy, suites) {
    if (verdict === 'fail' || verdict === 'error')
        return true;
    if (verdict !== 'inconclusive' || policy === 'warn')
        return false;
    return policy === 'block' || suites.some(leansToFail);
}
/** Some binding metric fell by its margin or more, proven or not. */
const leansToFail = ({ binding, metrics }) => binding &&
    metrics.some(({ role, difference, margin }) => role === 'gate' && difference !== null && difference <= -margin);

// EXTERNAL MODULE: ./src/stages/steps/artifacts.ts
var artifacts = __webpack_require__(4916);
;// CONCATENATED MODULE: ./src/stages/gate.ts





/** Judges what a run folder holds and writes the verdict beside it. A missing evaluation is judged as missing. */
async function gate({ files }, { folder }) {
    const changeSet = await (0,artifacts/* mustReadArtifact */.wQ)(files, `${folder}/${change_set/* changeSetFile */.LF}`, change_set/* ChangeSet */.VR);
    const evaluation = await (0,artifacts/* readArtifact */.R9)(files, `${folder}/${evaluation_evaluation/* evaluationFile */.DX}`, evaluation_evaluation/* Evaluation */.JN);
    const verdict = judge(changeSet, evaluation);
    await (0,artifacts/* writeArtifact */.w6)(files, `${folder}/${gate_verdict/* verdictFile */.Y1}`, verdict);
    return { verdict, changeSet };
}


/***/ }),

/***/ 4916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R9: () => (/* binding */ readArtifact),
/* harmony export */   w6: () => (/* binding */ writeArtifact),
/* harmony export */   wQ: () => (/* binding */ mustReadArtifact)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);

/**
 * Reads one artifact of a run folder; `undefined` when it is not there, a `UserError` when it is not what it claims.
 */
async function readArtifact(files, path, schema) {
    const text = await files.read(path);
    if (text === undefined)
        return undefined;
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this artifact is not valid JSON', {
            place: { path },
            hint: 'run the step that makes it again',
            cause,
        });
    }
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`this artifact is not of the expected shape: ${issue?.message ?? ''}`, {
        place: { path, ...(issue === undefined ? {} : { key: issue.path.map(String).join('.') }) },
        hint: 'was it made by another version of Lanegate?',
    });
}
/** Reads one artifact that must be there; without it nothing can be said, so its absence is a `UserError`. */
async function mustReadArtifact(files, path, schema) {
    const artifact = await readArtifact(files, path, schema);
    if (artifact !== undefined)
        return artifact;
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this artifact is missing', {
        place: { path },
        hint: 'run the step that makes it into this folder first: detect, then evaluate, then gate',
    });
}
/** Writes an artifact, readable by people and ending in a newline. */
const writeArtifact = (files, path, value) => files.write(path, `${JSON.stringify(value, null, 2)}\n`);


/***/ })

};
