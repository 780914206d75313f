(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 5038;
exports.ids = [5038];
exports.modules = {

/***/ 3878:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d9: () => (/* binding */ corpusNameOf),
/* harmony export */   yi: () => (/* binding */ DataSettings)
/* harmony export */ });
/* unused harmony export CorpusSettings */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54857);
/* harmony import */ var _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79791);



const Globs = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_artifacts_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .Glob */ .fo).min(1).max(50);
/** One corpus behind retrieval. */
const CorpusSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    corpus: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([Globs, _artifacts_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .Glob */ .fo.transform((glob) => [glob])])
        .describe('A glob of its files, or several: `handbook/**/*.md`'),
    contract: _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .RepositoryPath */ .U.optional().describe('What its documents must be: an ODCS data contract'),
    queries: _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .RepositoryPath */ .U.optional().describe('Queries with the documents that they should find, one a line'),
});
/** The corpora of `lanegate.yml`, by name; a file of several is of the one written last. */
const DataSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(100), CorpusSettings);
/** The corpus that a file is of: of several the one written last; `undefined` where it is of none. */
const corpusNameOf = (path, data) => Object.entries(data).findLast(([, { corpus }]) => (0,_artifacts_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesGlobs */ .nJ)(path, corpus))?.[0];


/***/ }),

/***/ 53421:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ dayMs)
/* harmony export */ });
/** A day in milliseconds, as times are reckoned in UTC. */
const dayMs = 86_400_000;


/***/ }),

/***/ 2040:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ LaneDeployment),
/* harmony export */   FT: () => (/* binding */ EnvironmentSettings)
/* harmony export */ });
/* unused harmony export DeploymentTarget */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79791);
/* harmony import */ var _inference_provider_provider_access_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9707);
/* harmony import */ var _ledger_ledger_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80173);
/* harmony import */ var _release_released_lane_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31425);
/* harmony import */ var _environment_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41208);






const Name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
/** A file of an application that was written into the ledger could stand where a record or a state does. */
const Branch = Name.refine((name) => name.replace(/^refs\/heads\//u, '') !== _ledger_ledger_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .ledgerBranch */ .cp, {
    error: `cannot be \`${_ledger_ledger_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .ledgerBranch */ .cp}\`, which is the ledger's own`,
}).describe('The branch that it is written to; the working copy where absent');
/** Where the bundle of a lane goes when it is deployed. */
const DeploymentTarget = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        flagd: _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .RepositoryPath */ .U.describe('A flag file of flagd, whose flags carry the prompts or bindings'),
        branch: Branch.optional(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        bundle: _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .RepositoryPath */ .U.describe('A JSON file that an application reads'),
        branch: Branch.optional(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        command: Name.describe('Gets the bundle as JSON on standard input and deploys it'),
        env: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Name).max(50).default([]).describe('Variables of this process that it is given'),
        timeout_s: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().max(3600).default(300).describe('When it is ended'),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        webhook: _inference_provider_provider_access_js__WEBPACK_IMPORTED_MODULE_2__/* .PublicAddress */ .iC.describe('Is told of the release as JSON, its bundle included'),
        key_env: Name.optional().describe('The environment variable that holds its bearer token; never the token itself'),
        timeout_s: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().max(600).default(30).describe('How long its answer is waited for'),
    }),
]);
const untilWhen = 'How long it is asked again until the release is served';
/** How what runs is asked what it runs. */
const Verification = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        url: _inference_provider_provider_access_js__WEBPACK_IMPORTED_MODULE_2__/* .PublicAddress */ .iC.describe('Answers JSON in which `digest` is that of the bundle'),
        timeout_s: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().max(600).default(60).describe(untilWhen),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        command: Name.describe('Prints the digest of what is served'),
        timeout_s: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().max(3600).default(60).describe(untilWhen),
    }),
]);
/** How one lane is deployed to one environment. */
const LaneDeployment = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    to: DeploymentTarget.optional().describe('Where the bundle goes; absent where the application reads the ledger itself'),
    verify: Verification.optional().describe('What tells what is served; absent where the target itself is read back'),
    after: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_environment_name_js__WEBPACK_IMPORTED_MODULE_5__/* .EnvironmentName */ .R)
        .max(10)
        .default([])
        .describe('Environments that must run a release before this one may'),
    consumer_cache_s: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .min(0)
        .default(0)
        .describe('How long applications keep what they read, which a rollback has to wait for'),
});
/** The environments and how each lane reaches them. */
const EnvironmentSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(_environment_name_js__WEBPACK_IMPORTED_MODULE_5__/* .EnvironmentName */ .R, zod__WEBPACK_IMPORTED_MODULE_0__/* .partialRecord */ .jgl(_release_released_lane_js__WEBPACK_IMPORTED_MODULE_4__/* .ReleasedLane */ .k, LaneDeployment));


/***/ }),

/***/ 40248:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vo: () => (/* binding */ labelOfEndpoint),
/* harmony export */   lJ: () => (/* binding */ EndpointSpec),
/* harmony export */   lq: () => (/* binding */ labelOfCommand),
/* harmony export */   xS: () => (/* binding */ CommandSpec)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79791);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90154);
/* harmony import */ var _provider_http_provider_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87343);
/* harmony import */ var _provider_key_variable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14007);
/* harmony import */ var _provider_provider_access_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9707);






const JsonValue = zod__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq9();
/** `command:` of a target: the user's own program, in any language. */
const CommandSpec = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).describe('The command line that is started, in the files of the commit that is evaluated'),
    setup: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('A command line that runs once in those files before, such as `npm ci`'),
    cwd: _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .RepositoryPath */ .U.refine(_artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .F, 'must be a folder of the repository')
        .optional()
        .describe('The folder that both are started in; the root of the repository when absent'),
    env: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_provider_key_variable_js__WEBPACK_IMPORTED_MODULE_4__/* .KeyVariable */ ._)
        .max(50)
        .default([])
        .describe('Environment variables that are handed on; never a key of a provider, nor a variable of the runner'),
    timeout_s: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().max(600).default(60).describe('How long one case may take'),
    mode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['per-case', 'process'])
        .default('per-case')
        .describe('Started for each case, or once for all of them and spoken to in JSON lines'),
});
/** `url:` and what stands beside it in a target: an HTTP endpoint of the user's own. */
const EndpointSpec = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    url: _provider_provider_access_js__WEBPACK_IMPORTED_MODULE_5__/* .PublicAddress */ .iC,
    method: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['POST', 'PUT', 'PATCH']).default('POST'),
    headers: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(_provider_http_provider_js__WEBPACK_IMPORTED_MODULE_3__/* .HeaderName */ .bC, _provider_http_provider_js__WEBPACK_IMPORTED_MODULE_3__/* .HeaderValue */ .DH).default({}).describe('A value may name the key as {{key}}'),
    body: JsonValue.optional().describe('JSON in which texts are templates over the case; its variables as one object when absent'),
    response: _provider_http_provider_js__WEBPACK_IMPORTED_MODULE_3__/* .ReplyPaths */ .ZK.optional().describe('Where the answer stands in the reply; as a command replies when absent'),
    ..._provider_provider_access_js__WEBPACK_IMPORTED_MODULE_5__/* .reach */ .gl,
})
    .refine(_provider_http_provider_js__WEBPACK_IMPORTED_MODULE_3__/* .namesKeyInHeaders */ .lA, 'needs both `key_env` and a header that names {{key}}, or neither');
const longestLabel = 60;
/** How people read which program answers. */
const labelOfCommand = ({ run }) => (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_2__/* .excerptOf */ .z)(run, longestLabel);
/** The same of an endpoint, without its query. */
function labelOfEndpoint({ url }) {
    const { host, pathname } = new URL(url);
    return (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_2__/* .excerptOf */ .z)(`${host}${pathname === '/' ? '' : pathname}`, longestLabel);
}


/***/ }),

/***/ 80173:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ statePath),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   Yu: () => (/* binding */ isWanted),
/* harmony export */   cp: () => (/* binding */ ledgerBranch),
/* harmony export */   t5: () => (/* binding */ maxRecordBytes),
/* harmony export */   yp: () => (/* binding */ stateFolder)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71507);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29907);
/* harmony import */ var _ledger_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82044);



/** The branch that holds the ledger. */
const ledgerBranch = 'lanegate';
/** A larger file is no record of ours and is not read. */
const maxRecordBytes = 1_048_576;
/**
 * How a record is stored. Its path is made of its month, of what it is about and of the digest of its meaning, so that
 * two different records never meet and the same one always does.
 */
function entryOf(record) {
    const folder = _ledger_record_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS[record.kind];
    const about = (0,_ledger_record_js__WEBPACK_IMPORTED_MODULE_2__/* .aboutOf */ .rI)(record);
    const [year, month] = record.at.split('-');
    const digest = (0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .hexOf */ .Z)((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(record));
    return {
        path: `${folder}/${year}/${month}/${about}.${digest}.json`,
        text: `${JSON.stringify(record, null, 2)}\n`,
        message: `Record ${articled[record.kind]} of ${about.slice(0, 40)}\n`,
    };
}
const articled = {
    override: 'an override',
    verdict: 'a verdict',
    release: 'a release',
    deployment: 'a deployment',
    rollout: 'a step of a rollout',
    incident: 'an incident',
    reference: 'a reference',
    measurement: 'a measurement',
};
/** The folder of the desired states. */
const stateFolder = 'state';
/** Where the desired state of a lane in an environment lies. */
const statePath = ({ environment, lane }) => `${stateFolder}/${environment}/${lane}.json`;
/** Whether a path of the ledger may hold a record that is asked for. */
function isWanted(path, { kind, about, beginning = '' }) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const isOfKind = path.startsWith(`${_ledger_record_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS[kind]}/`);
    return isOfKind && name.startsWith(about === undefined ? beginning : `${about}.`);
}


/***/ }),

/***/ 82044:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   af: () => (/* binding */ aboutSuite),
/* harmony export */   rI: () => (/* binding */ aboutOf),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29907);

/** Where records of each kind lie. */
const folderOf = {
    override: 'overrides',
    verdict: 'verdicts',
    release: 'releases',
    deployment: 'deployments',
    rollout: 'rollouts',
    incident: 'incidents',
    reference: 'references',
    measurement: 'measurements',
};
/** What a record is about, in letters, digits, `-` and `_`: records about one thing are found by it. */
function aboutOf(record) {
    if (record.kind === 'override')
        return record.head;
    if (record.kind === 'verdict')
        return (0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(record.combination);
    if (record.kind === 'release')
        return (0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(record.id);
    if (record.kind === 'rollout')
        return (0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(record.release);
    if (record.kind === 'reference')
        return aboutSuite(record.suite);
    if (record.kind === 'measurement')
        return (0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(record.reference);
    // Where a release ran is found by it, however many others ran there.
    return record.release === undefined ? `${record.environment}-${record.lane}` : (0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(record.release);
}
/** A suite as names of files have it; suites whose names differ by other signs alone share it. */
const aboutSuite = (name) => name.replace(/[^A-Za-z0-9_-]/g, '-').slice(0, 80);


/***/ }),

/***/ 96913:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isCalledConfiguration),
/* harmony export */   h: () => (/* binding */ configurationFile)
/* harmony export */ });
/** Apart from its schemas, so that whoever only names the file, such as the gate, loads none of them. */
const configurationFile = 'lanegate.yml';
/** True of a file of that name in any folder: the one at the root, or what may be a part of a monorepo. */
const isCalledConfiguration = (path) => path.slice(path.lastIndexOf('/') + 1) === configurationFile;


/***/ }),

/***/ 93490:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vk: () => (/* binding */ Configuration),
  sc: () => (/* binding */ ModelParameters),
  _0: () => (/* binding */ defaultConfiguration)
});

// UNUSED EXPORTS: SuiteSpec

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/for-few.js
var for_few = __webpack_require__(78019);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/glob.js
var glob = __webpack_require__(54857);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/repository-path.js
var repository_path = __webpack_require__(79791);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/lane.js
var lane = __webpack_require__(93255);
// EXTERNAL MODULE: ./dist/compiled/domain/corpus/corpus-settings.js
var corpus_settings = __webpack_require__(3878);
// EXTERNAL MODULE: ./dist/compiled/domain/deploy/deploy-settings.js
var deploy_settings = __webpack_require__(2040);
// EXTERNAL MODULE: ./dist/compiled/domain/graders/grader-spec.js + 4 modules
var grader_spec = __webpack_require__(29193);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/budget/budget-settings.js
var budget_settings = __webpack_require__(10956);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/gateway-settings.js + 3 modules
var gateway_settings = __webpack_require__(78809);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/incident/incident-tolerances.js
var incident_tolerances = __webpack_require__(35991);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/provider/model-quirks.js
var model_quirks = __webpack_require__(37774);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/provider/provider.js
var provider = __webpack_require__(43752);
// EXTERNAL MODULE: ./dist/compiled/domain/pattern/pattern.js
var pattern = __webpack_require__(82844);
;// CONCATENATED MODULE: ./dist/compiled/domain/inference/route/route-settings.js


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

// EXTERNAL MODULE: ./dist/compiled/domain/suite/gate-settings.js
var gate_settings = __webpack_require__(10387);
;// CONCATENATED MODULE: ./dist/compiled/domain/promotion/promotion-settings.js


const Alpha = schemas/* number */.aig().gt(0).lt(0.5).default(0.01);
const Hours = schemas/* number */.aig().min(0).max(8760);
const Count = schemas/* number */.aig().int().min(1).max(10_000_000);
const Increase = schemas/* number */.aig().gt(0).lt(1);
const off = schemas/* literal */.euz(false);
const Staging = schemas/* strictObject */.rej({
    environments: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .max(10)
        .default([])
        .describe('Environments that must run the release before it is shown to the traffic of this one'),
    soak_hours: Hours.default(0).describe('How long they must have run it'),
});
const Shadow = schemas/* strictObject */.rej({
    metrics: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .max(20)
        .default([])
        .describe('The metrics that decide; every one that is scored where there is none'),
    margin: schemas/* number */.aig().gt(0).lt(1).default(0.05).describe('The drop of a mean score that is not accepted'),
    alpha: Alpha.describe('How likely an equal model is dropped, over all metrics and all looks together'),
    min_pairs: Count.default(300).describe('Scored pairs before it may pass'),
    min_pairs_to_fail: Count.default(20).describe('Scored pairs before it may fail'),
    soak_hours: Hours.default(0).describe('How long the pairs must reach from the first to the last'),
    deadline_hours: Hours.default(168).describe('After which it is told to be overdue; it goes on all the same'),
});
const Step = schemas/* strictObject */.rej({
    weight: schemas/* number */.aig().gt(0).max(100).describe('Percent of requests that the candidate answers'),
    min_requests: Count.default(300).describe('Requests that the candidate must have answered at this weight'),
    soak_hours: Hours.default(0).describe('How long they must reach from the first to the last'),
});
const Traffic = schemas/* strictObject */.rej({
    steps: schemas/* array */.YOg(Step)
        .min(1)
        .max(20)
        .default([
        { weight: 5, min_requests: 300, soak_hours: 0 },
        { weight: 25, min_requests: 1000, soak_hours: 0 },
        { weight: 50, min_requests: 1000, soak_hours: 0 },
        { weight: 100, min_requests: 1000, soak_hours: 24 },
    ])
        .describe('Weights that rise to 100, where the candidate is watched until it has soaked')
        .refine((steps) => steps.every(({ weight }, index) => weight > (steps[index - 1]?.weight ?? 0)), {
        error: 'must have weights that rise from step to step',
    })
        .refine((steps) => steps.at(-1)?.weight === 100, { error: 'must end with a weight of 100' }),
    alpha: Alpha.describe('How likely an equal model is rolled back at one step, over all guardrails and looks together'),
    deadline_hours: Hours.default(168).describe('After which a step is told to be overdue; it goes on all the same'),
});
const Guardrails = schemas/* strictObject */.rej({
    errors: schemas/* union */.KCZ([off, schemas/* strictObject */.rej({ max_increase: Increase })])
        .default({ max_increase: 0.02 })
        .describe('Failed requests, as a share of all: how much more of them the candidate may have'),
    refusals: schemas/* union */.KCZ([off, schemas/* strictObject */.rej({ max_increase: Increase })])
        .default({ max_increase: 0.02 })
        .describe('Refused requests, as a share of those where refusals were looked for'),
    latency: schemas/* union */.KCZ([off, gate_settings/* LatencyLimit */.Mt]).default({ max_p95_increase: 0.2 }),
    cost: schemas/* union */.KCZ([off, gate_settings/* CostLimit */.Pe]).default({ max_increase: 0.2 }).describe('Mean cost of a request'),
    scores: schemas/* union */.KCZ([off, schemas/* strictObject */.rej({ max_drop: Increase })])
        .default(false)
        .describe('Mean of each score that requests of traffic have, such as what users think of the answer'),
});
/** How a model is promoted through shadow and traffic to full. */
const PromotionSettings = schemas/* strictObject */.rej({
    staging: Staging.prefault({}),
    shadow: Shadow.prefault({}),
    traffic: Traffic.prefault({}),
    guardrails: Guardrails.prefault({}),
    settle_minutes: schemas/* number */.aig()
        .min(0)
        .max(1440)
        .default(5)
        .describe('How long after a step begins requests do not count yet, until every client follows it'),
    max_consecutive_errors: schemas/* number */.aig()
        .int()
        .min(0)
        .max(100)
        .default(4)
        .describe('More than so many calls in a row whose evidence is in error roll traffic back'),
    approve: schemas/* array */.YOg(schemas/* enum */.k5n(['shadow', 'traffic', 'full']))
        .max(3)
        .default([])
        .describe('Stages that are entered only by a call that says so, such as a job of a protected environment'),
});

;// CONCATENATED MODULE: ./dist/compiled/domain/release/release-settings.js


/** Where bundles are published. */
const ReleaseSettings = schemas/* strictObject */.rej({
    to: schemas/* union */.KCZ([
        schemas/* literal */.euz('github'),
        schemas/* strictObject */.rej({ folder: repository_path/* RepositoryPath */.U.describe('Seen from the root of the checkout') }),
    ])
        .describe('`github` for releases of the repository on GitHub, or a folder'),
});

// EXTERNAL MODULE: ./dist/compiled/domain/suite/parts/include.js
var include = __webpack_require__(90157);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/target-reference.js
var target_reference = __webpack_require__(77063);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/configuration.js



















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
        cache_write_1h: schemas/* number */.aig()
            .nonnegative()
            .optional()
            .describe('The same for an hour; twice `input`, or 1.6 times `cache_write` where that is more'),
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
    incomplete: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('Why the suite decides nothing while this line stands, as `lanegate import` writes it'),
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
    alpha: schemas/* number */.aig().gt(0).lt(0.5).default(gate_settings/* defaultAlpha */.aZ),
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
    pass_mark: schemas/* int */.Whr().min(1).max(5).default(3).describe('From how many of 5 points on a `github/\u2026` evaluator passes'),
});
/** The one file a user writes, `lanegate.yml`. Every key is optional but `version`. */
const Configuration = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    include: include/* Include */.lF.default([]).describe('The files of the parts of a monorepo, each beside what it speaks of; their names begin with their folder'),
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
    data: corpus_settings/* DataSettings */.yi.default({}).describe('The corpora behind retrieval, which `lanegate corpus check` holds to account'),
    gate: Gate.prefault({}),
    budget: budget_settings/* BudgetSettings */.h.prefault({}),
    gateway: gateway_settings/* GatewaySettings */.g.prefault({}),
    environments: deploy_settings/* EnvironmentSettings */.FT.default({}),
    release: ReleaseSettings.optional().describe('Where bundles are published; a folder of the checkout when absent, and GitHub in Actions'),
    promotion: PromotionSettings.prefault({}),
    ownership: Ownership.default({}),
});
/** What holds where a repository has no lanegate.yml. */
const defaultConfiguration = Configuration.parse({ version: 1 }, (0,for_few/* forFew */.Iy)(1));


/***/ }),

/***/ 90157:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _W: () => (/* binding */ foreignFolders),
/* harmony export */   lF: () => (/* binding */ Include),
/* harmony export */   zy: () => (/* binding */ includedPaths)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54857);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30331);
/* harmony import */ var _configuration_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96913);




const IncludedGlob = _artifacts_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .Glob */ .fo.refine((glob) => glob.endsWith(`/${_configuration_file_js__WEBPACK_IMPORTED_MODULE_3__/* .configurationFile */ .h}`), `must end in \`/${_configuration_file_js__WEBPACK_IMPORTED_MODULE_3__/* .configurationFile */ .h}\`, as \`services/*/${_configuration_file_js__WEBPACK_IMPORTED_MODULE_3__/* .configurationFile */ .h}\` does`);
/** The globs of the files that lanegate.yml includes: one, or several. */
const Include = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(IncludedGlob).min(1).max(50), IncludedGlob.transform((glob) => [glob])])
    .refine((globs) => !globs.every(_artifacts_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .isExclusion */ .VB), 'must have a glob without `!`, or it includes nothing');
/** The most parts that one lanegate.yml may include. */
const mostParts = 200;
/** Those of some paths that lanegate.yml includes, in order. Throws a `UserError` where they are too many. */
function includedPaths({ value: { include }, placeOf }, paths) {
    if (include.length === 0)
        return [];
    const included = [...paths].filter((path) => (0,_artifacts_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesGlobs */ .nJ)(path, include) && isOfPart(path)).sort();
    if (included.length <= mostParts)
        return included;
    const message = `this includes ${included.length} files, and at most ${mostParts} may be included`;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(message, { place: placeOf(['include']) });
}
/** False of the file that includes the parts, and of what packages bring and git keeps, which is nobody's own part. */
const isOfPart = (path) => path !== _configuration_file_js__WEBPACK_IMPORTED_MODULE_3__/* .configurationFile */ .h && !path.split('/').some((folder) => foreignFolders.has(folder));
/** Folders in which no part of a monorepo of one's own lies. */
const foreignFolders = new Set(['.git', 'node_modules']);


/***/ }),

/***/ 77063:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ promptOf),
/* harmony export */   HD: () => (/* binding */ messagesOfCases),
/* harmony export */   lw: () => (/* binding */ TargetReference)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _inference_program_program_provider_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40248);


const Name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
/** The prompt of a target that names none: each case brings the whole conversation. */
const messagesOfCases = '(messages of the cases)';
/** A prompt, and what answers it. */
const PromptReference = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    prompt: Name.default(messagesOfCases).describe('When absent, the `messages` of each case are asked'),
    model: Name.optional().describe("A binding under `models` or a route under `routes`; the prompt's own when absent"),
});
/** What a suite evaluates: a prompt with a model, a program, or an HTTP endpoint. */
const TargetReference = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([PromptReference, zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ command: _inference_program_program_provider_js__WEBPACK_IMPORTED_MODULE_1__/* .CommandSpec */ .xS }), _inference_program_program_provider_js__WEBPACK_IMPORTED_MODULE_1__/* .EndpointSpec */ .lJ]);
/** The prompt that a suite names; none where a program or an endpoint answers. */
const promptOf = (reference) => 'prompt' in reference ? reference.prompt : undefined;


/***/ })

};
;
})
