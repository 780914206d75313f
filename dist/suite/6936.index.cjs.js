(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 6936;
exports.ids = [6936,6975];
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

/***/ 35835:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ own)
/* harmony export */ });
/**
 * What a record holds under a key of its own; names such as `constructor`, which every object inherits, are no keys.
 */
const own = (record, key) => Object.hasOwn(record, key) ? record[key] : undefined;


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

/***/ 93255:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J$: () => (/* binding */ Lane),
/* harmony export */   Nj: () => (/* binding */ isDeployed),
/* harmony export */   Oq: () => (/* binding */ isMixed),
/* harmony export */   XX: () => (/* binding */ changesAnswers),
/* harmony export */   al: () => (/* binding */ inOrder)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

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

/***/ 1030:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ CommitId)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** The full id of a commit. */
const CommitId = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u, 'must be a full commit id');


/***/ }),

/***/ 53421:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ dayMs)
/* harmony export */ });
/** A day in milliseconds, as times are reckoned in UTC. */
const dayMs = 86_400_000;


/***/ }),

/***/ 39941:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ Hold),
/* harmony export */   WK: () => (/* binding */ mostHolds),
/* harmony export */   ix: () => (/* binding */ DesiredState),
/* harmony export */   r9: () => (/* binding */ stateText)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29907);
/* harmony import */ var _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5592);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76419);
/* harmony import */ var _promotion_rollout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53796);
/* harmony import */ var _release_released_lane_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31425);
/* harmony import */ var _environment_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41208);







/** Digests that a lane holds at most. */
const mostHolds = 200;
/** What must not be deployed until somebody lifts it: a lane's digest that failed, or everything. */
const Hold = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.optional().describe('The lane digest that is held; absent where the whole lane is'),
    reason: _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .Remark */ .Nc,
    by: _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .Actor */ .Ag,
    at: _moment_js__WEBPACK_IMPORTED_MODULE_3__/* .Moment */ ["do"],
    rolled_back: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.optional().describe('The release that a rollback left, whose hold only its name lifts'),
});
/** What is to run of one lane in one environment: the one file that says so. */
const DesiredState = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    environment: _environment_name_js__WEBPACK_IMPORTED_MODULE_6__/* .EnvironmentName */ .R,
    lane: _release_released_lane_js__WEBPACK_IMPORTED_MODULE_5__/* .ReleasedLane */ .k,
    release: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.optional().describe('What runs; absent before the first release'),
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.optional().describe("Of the release's lane"),
    previous: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.optional().describe('The release that ran before; absent after a rollback'),
    rolled_back: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.optional().describe('The release that a rollback left; absent after any other move'),
    since: _moment_js__WEBPACK_IMPORTED_MODULE_3__/* .Moment */ ["do"],
    by: _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .Actor */ .Ag,
    reason: _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .Remark */ .Nc,
    holds: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Hold).max(mostHolds).default([]),
    rollout: _promotion_rollout_js__WEBPACK_IMPORTED_MODULE_4__/* .Rollout */ .mp.optional().describe('A release on its way'),
})
    .refine(({ release, digest }) => (release === undefined) === (digest === undefined), {
    path: ['digest'],
    error: 'is there without its release, or is not there with it',
});
/** A state as it is stored. */
const stateText = (state) => `${JSON.stringify(state, null, 2)}\n`;


/***/ }),

/***/ 49430:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ promotionChecks),
/* harmony export */   IV: () => (/* binding */ rollbackChecks),
/* harmony export */   f2: () => (/* binding */ rolloutChecks)
/* harmony export */ });
/* harmony import */ var _deploy_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55401);
/* harmony import */ var _fit_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76312);
/* harmony import */ var _release_checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88390);
/* harmony import */ var _stored_states_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41859);




/** What holds, and what does not, of a release that is to be promoted; each check a line. */
function promotionChecks(facts) {
    const { release, after, states } = facts;
    return [
        ...rolloutChecks(facts),
        ...(0,_fit_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .orderChecks */ .gg)(release, after, states.states),
        ...(0,_fit_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .carriedLanesCheck */ .WC)(release, beside(facts)),
        together(facts),
    ];
}
/**
 * What is looked at before an earlier release comes back. It ran before, so that lanes which were not evaluated with it
 * are told and do not stand in the way.
 */
const rollbackChecks = (facts) => [
    ...ownChecks(facts),
    ...(0,_fit_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .carriedLanesCheck */ .WC)(facts.release, beside(facts)).map(_deploy_check_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyTold */ .iz),
    (0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyTold */ .iz)(together(facts)),
];
/** What is looked at before a release begins its way through the stages, each of which has its own conditions. */
const rolloutChecks = (facts) => [
    ...ownChecks(facts),
    (0,_release_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .forwardCheck */ .yH)(facts.release, facts.running),
];
/** What a release has to be wherever it goes. */
const ownChecks = ({ release, fetched, place, states, neighbour, evidence, today }) => [
    (0,_release_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .integrityCheck */ .m)(release, fetched),
    (0,_release_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceCheck */ .kV)(release, evidence.inconclusive),
    ...(0,_release_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .retirementChecks */ .Dq)(release, today),
    ...(0,_fit_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .embeddingCheck */ .Q6)(release, neighbour),
    (0,_release_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .holdCheck */ .qq)(release, (0,_stored_states_js__WEBPACK_IMPORTED_MODULE_3__/* .stateAt */ .HK)((0,_stored_states_js__WEBPACK_IMPORTED_MODULE_3__/* .statesOf */ .kY)(place.environment, states), place)?.state),
];
const beside = ({ place, states }) => (0,_stored_states_js__WEBPACK_IMPORTED_MODULE_3__/* .statesOf */ .kY)(place.environment, states);
const together = (facts) => (0,_fit_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .combinationCheck */ .IX)(facts.release, (0,_fit_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .lanesWith */ .ey)(facts.release, beside(facts)), facts.evidence);


/***/ }),

/***/ 88390:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dq: () => (/* binding */ retirementChecks),
/* harmony export */   kV: () => (/* binding */ evidenceCheck),
/* harmony export */   m: () => (/* binding */ integrityCheck),
/* harmony export */   qq: () => (/* binding */ holdCheck),
/* harmony export */   yH: () => (/* binding */ forwardCheck)
/* harmony export */ });
/* harmony import */ var _inference_provider_retirement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58702);
/* harmony import */ var _release_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31010);
/* harmony import */ var _release_short_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64565);
/* harmony import */ var _deploy_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55401);




/** Whether a release is what its record says: its lane in its lock, and the bundle that was fetched of it. */
function integrityCheck(release, fetched) {
    const { lane, digest, bundle, commit } = release;
    if ((0,_release_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .laneDigests */ .Wk)(release.lock)[lane] !== digest)
        return (0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_3__/* .fails */ .c6)(`the record names another ${lane} than its own lock`);
    if (bundle === undefined) {
        return lane === 'code' ? (0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9)('its digest is that of its lock') : (0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_3__/* .fails */ .c6)(`the release has no bundle to deploy`);
    }
    if (fetched === bundle.digest)
        return (0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9)(`its bundle is ${(0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_2__/* .shortId */ .m)(bundle.digest)}, as recorded`);
    const there = `its bundle at ${bundle.place}`;
    if (fetched !== undefined)
        return (0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_3__/* .fails */ .c6)(`${there} is ${(0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_2__/* .shortId */ .m)(fetched)} instead of ${(0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_2__/* .shortId */ .m)(bundle.digest)}`);
    const again = `lanegate release --lane ${lane} --head ${commit.slice(0, 12)}`;
    return (0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_3__/* .fails */ .c6)(`${there} is not there, or cannot be read here: ${again} publishes it again`);
}
/** Whether a release was let through when it was made: by its verdict, or by somebody on record. */
function evidenceCheck({ evidence }, inconclusive) {
    const { verdict, override } = evidence;
    if (verdict === 'pass' || verdict === 'not-affected')
        return (0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9)(`its verdict is ${verdict}`);
    if (override !== undefined)
        return (0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9)(`its verdict is ${verdict}, overridden on record: ${override}`);
    if (verdict === 'inconclusive' && inconclusive !== 'block')
        return (0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9)('its verdict is inconclusive, which passes');
    return (0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_3__/* .fails */ .c6)(`its verdict is ${verdict}, and nobody overrode it`);
}
/** Whether the makers still serve the models of a release. `today` is `YYYY-MM-DD`. */
function retirementChecks({ lane, lock }, today) {
    if (lane !== 'model')
        return [];
    const models = [...Object.values(lock.models), ...Object.values(lock.embeddings)].map(({ model }) => model);
    const retired = [...new Set(models)].flatMap((model) => {
        const retirement = (0,_inference_provider_retirement_js__WEBPACK_IMPORTED_MODULE_0__/* .retirementOf */ .T8)(model);
        if (retirement === undefined)
            return [];
        const said = (0,_inference_provider_retirement_js__WEBPACK_IMPORTED_MODULE_0__/* .describeRetirement */ .jy)(model, retirement, today);
        return [retirement.retiresOn <= today ? (0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_3__/* .fails */ .c6)(said) : (0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_3__/* .told */ .Ev)(said)];
    });
    return retired.length > 0 ? retired : [(0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9)('no retirement of its models is known')];
}
/** What is held against a release, or that nothing is. */
function holdCheck({ digest, lane }, state) {
    const held = state?.holds.find((hold) => hold.digest === undefined || hold.digest === digest);
    if (held === undefined)
        return (0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9)('nothing holds it');
    const what = held.digest === undefined ? `all of ${lane} is held` : 'it is held';
    return (0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_3__/* .fails */ .c6)(`${what} since ${held.at} by ${held.by}: ${held.reason}`);
}
/**
 * Whether a release goes forward from what runs. A run that waited, or an old one that is run again, would bring back
 * what was replaced meanwhile; whoever wants that rolls back.
 */
function forwardCheck({ at }, running) {
    if (running === undefined)
        return (0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9)('nothing newer runs');
    if (running === 'unknown')
        return (0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_3__/* .told */ .Ev)('what runs is not on record, so nothing says whether this is newer');
    const id = (0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_2__/* .shortId */ .m)(running.id);
    if (Date.parse(at) >= Date.parse(running.at))
        return (0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9)(`it is no older than what runs, ${id}`);
    return (0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_3__/* .fails */ .c6)(`it was released at ${at}, before what runs, ${id}: roll back to it, or release what you want anew`);
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

/***/ 58702:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ retiredHost),
/* harmony export */   T8: () => (/* binding */ retirementOf),
/* harmony export */   jy: () => (/* binding */ describeRetirement),
/* harmony export */   zN: () => (/* binding */ retirementsCheckedOn)
/* harmony export */ });
/** What OpenAI's deprecations page says, read on 2026-11-26 (developers.openai.com/api/docs/deprecations). */
const openAiRetirements = [
    ['2026-10-23', 'gpt-5.6-terra', ['gpt-3.5-turbo', 'o4-mini']],
    ['2026-10-23', 'gpt-5.6-sol', ['gpt-4', 'gpt-4-turbo', 'gpt-4o-2024-05-13', 'o1', 'o1-pro', 'o3-mini']],
    ['2026-10-23', 'gpt-5.6-luna', ['gpt-4.1-nano']],
    ['2026-12-11', 'gpt-5.6-sol', ['gpt-5', 'gpt-5-pro', 'o3', 'o3-pro']],
    ['2026-12-11', 'gpt-5.6-terra', ['gpt-5-mini']],
    ['2026-12-11', 'gpt-5.6-luna', ['gpt-5-nano']],
    ['2027-01-14', 'gpt-6-luna', ['gpt-4o', 'gpt-4o-mini', 'gpt-4.1', 'gpt-4.1-mini']],
];
/** What Anthropic's release notes say, read on 2026-11-26 (platform.claude.com/docs/en/release-notes/overview). */
const anthropicRetirements = [
    ['2025-10-28', 'claude-sonnet-4-5', ['claude-3-5-sonnet-20240620', 'claude-3-5-sonnet-20241022']],
    ['2026-01-05', 'claude-opus-4-5', ['claude-3-opus-20240229', 'claude-3-opus-latest']],
    ['2026-02-19', undefined, ['claude-3-7-sonnet-20250219', 'claude-3-7-sonnet-latest']],
    ['2026-04-20', 'claude-haiku-4-5', ['claude-3-haiku-20240307']],
    ['2026-06-15', 'claude-sonnet-4-6', ['claude-sonnet-4-20250514', 'claude-sonnet-4-0']],
    ['2026-06-15', 'claude-opus-4-8', ['claude-opus-4-20250514', 'claude-opus-4-0']],
    ['2026-08-05', 'claude-opus-4-8', ['claude-opus-4-1-20250805', 'claude-opus-4-1']],
];
/** What Google's deprecations page says, read on 2026-11-26 (ai.google.dev/gemini-api/docs/deprecations). */
const googleRetirements = [
    ['2026-01-14', 'gemini-embedding-001', ['text-embedding-004']],
    ['2026-03-09', 'gemini-3.1-pro-preview', ['gemini-3-pro-preview']],
    ['2026-05-25', 'gemini-3.1-flash-lite', ['gemini-3.1-flash-lite-preview']],
    [
        '2026-06-01',
        undefined,
        ['gemini-2.0-flash', 'gemini-2.0-flash-001', 'gemini-2.0-flash-lite', 'gemini-2.0-flash-lite-001'],
    ],
    ['2026-12-01', 'gemini-3.8-flash', ['gemini-2.5-pro']],
    ['2026-12-01', 'gemini-3.5-flash-lite', ['gemini-2.5-flash']],
];
const retirementsOf = (maker, announced) => announced.flatMap(([retiresOn, replacement, ids]) => ids.map((id) => [id, { maker, retiresOn, replacement }]));
const byId = new Map([
    ...retirementsOf('OpenAI', openAiRetirements),
    ...retirementsOf('Anthropic', anthropicRetirements),
    ...retirementsOf('Google', googleRetirements),
]);
/** The day on which the announcements of the makers were last read. */
const retirementsCheckedOn = '2026-11-26';
/** When a model's maker stops serving it, dated snapshots included; `undefined` where no day is known. */
function retirementOf(model) {
    const id = model.slice(model.lastIndexOf('/') + 1).toLowerCase();
    return byId.get(id) ?? byId.get(id.replace(/-(?:\d{4}-\d{2}-\d{2}|\d{4})$/, ''));
}
/** One sentence about a retirement, as it reads on a day. */
function describeRetirement(model, { maker, retiresOn, replacement }, today) {
    const when = `${maker} ${retiresOn <= today ? 'retired' : 'retires'} ${model} on ${retiresOn}`;
    return replacement === undefined ? when : `${when} and names ${replacement} in its place`;
}
const retiredHosts = new Map([
    ['models.github.ai', 'GitHub Models was retired on 2026-07-30'],
    ['models.inference.ai.azure.com', 'GitHub Models was retired on 2026-07-30'],
]);
/** Why nobody answers at a host any more; `undefined` for every other host. */
const retiredHost = (hostname) => retiredHosts.get(hostname.toLowerCase());


/***/ }),

/***/ 88839:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ fetchLedger)
/* harmony export */ });
/* harmony import */ var _ledger_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80173);

/** What brings origin's ledger, also into a clone of another branch alone. */
const fetchLedger = `git fetch origin +${_ledger_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ledgerBranch */ .cp}:refs/remotes/origin/${_ledger_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ledgerBranch */ .cp}`;


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

/***/ 77789:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZQ: () => (/* binding */ falseRollbackBudget),
/* harmony export */   b1: () => (/* binding */ splitAlpha),
/* harmony export */   e6: () => (/* binding */ totalOf)
/* harmony export */ });
/** How likely a right split of traffic is taken for a wrong one at one step; it pauses and does not roll back. */
const splitAlpha = 1 / 1000;
/**
 * At most how likely a release that changes nothing is dropped on its way, part by part: by the union bound, their sum
 * holds for the whole way, however often it is looked at. `evaluationAlpha` is that of the gate, once in dev and once
 * for each environment that goes before.
 */
function falseRollbackBudget({ staging, shadow, traffic }, evaluationAlpha) {
    return [
        { where: 'dev', alpha: evaluationAlpha },
        ...staging.environments.map((name) => ({ where: `staging ${name}`, alpha: evaluationAlpha })),
        { where: 'shadow', alpha: shadow.alpha },
        ...traffic.steps.map(({ weight }) => ({
            where: weight === 100 ? 'full' : `traffic at ${weight} %`,
            alpha: traffic.alpha,
        })),
    ];
}
/** The sum of a budget, which is at most 1, to twelve digits. */
function totalOf(budget) {
    const sum = budget.reduce((total, { alpha }) => total + alpha, 0);
    return Math.min(1, Number(sum.toPrecision(12)));
}


/***/ }),

/***/ 80463:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ laneOfSection),
/* harmony export */   W: () => (/* binding */ lockSections)
/* harmony export */ });
/** The lane of each part of a lock; what binds all lanes is measured, not deployed. */
const laneOfSection = {
    code: 'code',
    prompts: 'prompt',
    models: 'model',
    embeddings: 'model',
    routes: 'model',
    data: 'data',
    evals: 'evals',
    configuration: 'evals',
};
const lockSections = Object.keys(laneOfSection);


/***/ }),

/***/ 64981:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ lockFile)
/* harmony export */ });
/**
 * The file that says everything that makes up what is running. It has no timestamps, and its lines stand in one order.
 */
const lockFile = 'ai.lock.json';


/***/ }),

/***/ 31010:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ releaseId),
/* harmony export */   Ke: () => (/* reexport safe */ _lock_file_js__WEBPACK_IMPORTED_MODULE_0__.K),
/* harmony export */   Wk: () => (/* binding */ laneDigests),
/* harmony export */   c_: () => (/* binding */ Lock)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71507);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29907);
/* harmony import */ var _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79791);
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1030);
/* harmony import */ var _lane_of_section_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80463);
/* harmony import */ var _released_lane_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31425);
/* harmony import */ var _lock_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64981);








const Name = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1);
const LockedPrompt = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_3__/* .DigestText */ .E,
    path: _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .RepositoryPath */ .U,
    unread: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('Why it cannot be released: it, or what it includes, cannot be read'),
});
const LockedModel = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_3__/* .DigestText */ .E.describe('Of provider, model, parameters and whatever else decides its answers'),
    provider: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('Empty of a model that a prompt file names without its provider'),
    model: Name.describe('As it is asked for'),
    pinned: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('False of an alias that its provider may move'),
});
const LockedRoute = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_3__/* .DigestText */ .E.describe('Of every model, rule, check and fallback') });
const LockedData = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_3__/* .DigestText */ .E });
const LockedSuite = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ dataset: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_3__/* .DigestText */ .E, graders: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_3__/* .DigestText */ .E });
/**
 * Everything that makes up what is running, by digest. The file in the repository has no `code`, for a commit cannot
 * name itself; the lock of a release has it.
 */
const Lock = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    code: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ commit: _commit_id_js__WEBPACK_IMPORTED_MODULE_5__/* .CommitId */ .j, image: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() }).optional(),
    prompts: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(Name, LockedPrompt),
    models: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(Name, LockedModel),
    embeddings: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(Name, LockedModel),
    routes: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(Name, LockedRoute).optional(),
    data: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(Name, LockedData),
    evals: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(Name, LockedSuite),
    configuration: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .RepositoryPath */ .U, _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_3__/* .DigestText */ .E).describe('Of the meaning of settings that bind every lane'),
});
/** The id of a release: the digest of its whole lock. */
const releaseId = (lock) => (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(lock);
/** What each lane of a lock is; a lane whose sections are empty is absent. */
function laneDigests(lock) {
    const entries = _released_lane_js__WEBPACK_IMPORTED_MODULE_7__/* .ReleasedLane */ .k.options.flatMap((lane) => {
        const own = _lane_of_section_js__WEBPACK_IMPORTED_MODULE_6__/* .lockSections */ .W.filter((section) => _lane_of_section_js__WEBPACK_IMPORTED_MODULE_6__/* .laneOfSection */ .J[section] === lane);
        const sections = own.map((section) => [section, lock[section] ?? {}]);
        const isEmpty = sections.every(([, section]) => Object.keys(section).length === 0);
        return isEmpty ? [] : [[lane, (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(Object.fromEntries(sections))]];
    });
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 16975:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Gp: () => (/* binding */ formatSigned),
/* harmony export */   KA: () => (/* binding */ formatPointsNumber),
/* harmony export */   Me: () => (/* binding */ formatConfidence),
/* harmony export */   QF: () => (/* binding */ formatPointsSize),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   Xf: () => (/* binding */ formatPoints),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   ej: () => (/* binding */ formatAmount),
/* harmony export */   jk: () => (/* binding */ formatOneSided),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   t0: () => (/* binding */ formatSignedPoints),
/* harmony export */   tY: () => (/* binding */ formatProbability),
/* harmony export */   up: () => (/* binding */ formatMoney),
/* harmony export */   vy: () => (/* binding */ formatInterval),
/* harmony export */   w7: () => (/* binding */ formatLatencyChange),
/* harmony export */   y: () => (/* binding */ formatScore)
/* harmony export */ });
const minus = '\u2212';
/** A score in [0, 1] as `84.0 %`; a score that nobody measured as a dash. */
const formatScore = (score) => (score === null ? '\u2013' : `${formatPercent(score)}`);
/** A share in [0, 1] as `84.0 %`. */
const formatPercent = (share) => `${(share * 100).toFixed(1)} %`;
/** A share that somebody set as `2 %`, with decimals only where it has some. */
const formatShare = (share) => `${Number((share * 100).toFixed(2))} %`;
/** A confidence as `95 %` or `98.6 %`; one next to certainty is never rounded to it. */
const formatConfidence = (share) => `${Number((share * 100).toFixed(share > 0.999 ? 3 : 1))} %`;
/** What one end of an interval holds with that is two-sided at `confidence`: `95 % one-sided` for 0.9. */
const formatOneSided = (confidence) => `${formatConfidence((1 + confidence) / 2)} one-sided`;
/** A change as `\u221213.1`, `+0.6` or `0.0`: every text has this sign for what is negative. */
function formatSigned(change, decimals = 1) {
    const size = Math.abs(change).toFixed(decimals);
    if (Number(size) === 0)
        return size;
    return `${change < 0 ? minus : '+'}${size}`;
}
/** Means of the same scores, summed in another order, lie this far apart, in points. */
const roundingNoise = 1e-7;
/**
 * The size of a difference of scores in points without sign or unit: `13.1`, and where one decimal would leave nothing
 * of it as many as show it, since a drop that is proven may be as small as `0.02`.
 */
function formatPointsNumber(difference) {
    const size = Math.abs(100 * difference);
    const isHidden = size >= roundingNoise && size < 0.05;
    return size.toFixed(isHidden ? Math.ceil(-Math.log10(size)) : 1);
}
/** A difference of scores in [-1, 1] as signed points without their unit: `\u221213.1`, `+0.6`, `0.0`. */
function formatSignedPoints(difference) {
    const size = formatPointsNumber(difference);
    if (Number(size) === 0)
        return size;
    return `${difference < 0 ? minus : '+'}${size}`;
}
/** A difference of scores in [-1, 1] as `\u221213.1 points`. */
const formatPoints = (difference) => `${formatSignedPoints(difference)} points`;
/** The size of a difference without its sign: `13.1 points`. */
const formatPointsSize = (difference) => `${formatPointsNumber(difference)} points`;
/** The ends of an interval in signed points: `\u221219.4 to \u22126.8`. */
const formatInterval = ([low, high]) => `${formatSignedPoints(low)} to ${formatSignedPoints(high)}`;
/** A p-value as `p = 0.012`, below a thousandth as `p < 0.001`. */
function formatProbability(p) {
    if (p < 0.001)
        return 'p < 0.001';
    return `p = ${p < 0.1 ? p.toFixed(3) : p.toFixed(2)}`;
}
/** US dollars with the digits that matter: `$0`, `$0.0123`, `$1.20`, `$1,234.50`. */
function formatMoney(usd) {
    if (usd === 0)
        return '$0';
    if (usd < 0.0001)
        return '< $0.0001';
    if (usd >= 1)
        return `$${groupThousands(usd.toFixed(2))}`;
    return `$${Number(usd.toPrecision(3)).toFixed(Math.max(2, significantDecimals(usd)))}`;
}
/** Decimals that show three significant digits of an amount below one, without zeros at the end. */
function significantDecimals(usd) {
    const [, decimals = ''] = Number(usd.toPrecision(3)).toFixed(6).replace(/0+$/, '').split('.');
    return decimals.length;
}
/** Milliseconds as `< 1 ms`, `843 ms`, `1.24 s` or `12.3 s`. */
function formatDuration(ms) {
    if (ms < 0.5)
        return '< 1 ms';
    if (ms < 999.5)
        return `${ms.toFixed(0)} ms`;
    const seconds = ms / 1000;
    return seconds < 10 ? `${seconds.toFixed(2)} s` : `${groupThousands(seconds.toFixed(1))} s`;
}
/** A whole number as `12,345`. */
const formatCount = (count) => groupThousands(count.toFixed(0));
/** `1 case`, `160 cases`. */
const formatAmount = (count, one, many = `${one}s`) => `${formatCount(count)} ${count === 1 ? one : many}`;
/** How much larger `head` is than `base` as `+12 %`; nothing when there is no base to speak of. */
function formatChange(base, head) {
    if (!(base > 0))
        return undefined;
    const percent = Math.abs((head / base - 1) * 100).toFixed(0);
    if (percent === '0')
        return '\u00b10 %';
    return `${head < base ? minus : '+'}${groupThousands(percent)} %`;
}
/** The first twelve digits of a commit, or the whole text when it is not one. */
const shortCommit = (commit) => /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 12) : commit;
const groupThousands = (digits) => digits.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',');
/** Shorter latencies are mostly the grain of the clock. */
const comparableLatencyMs = 10;
/** How much longer `head` took than `base` as `+12 %`; nothing where either is too short to be compared. */
const formatLatencyChange = (baseMs, headMs) => Math.min(baseMs, headMs) < comparableLatencyMs ? undefined : formatChange(baseMs, headMs);


/***/ }),

/***/ 10387:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mt: () => (/* binding */ LatencyLimit),
/* harmony export */   Pe: () => (/* binding */ CostLimit),
/* harmony export */   Qb: () => (/* binding */ WrittenRole),
/* harmony export */   YE: () => (/* binding */ limitsResources),
/* harmony export */   aZ: () => (/* binding */ defaultAlpha),
/* harmony export */   ai: () => (/* binding */ OverrideSettings),
/* harmony export */   bP: () => (/* binding */ MetricRole),
/* harmony export */   pP: () => (/* binding */ BaselineSettings),
/* harmony export */   yN: () => (/* binding */ decides)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/**
 * What a metric decides: `gate` must not be worse by the margin or more, `success` must be better, `deterioration` only
 * must not be shown to be worse, `report` decides nothing. `guardrail` is another word for `gate`.
 */
const MetricRole = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['gate', 'success', 'deterioration', 'report']);
/** As a user writes it. */
const WrittenRole = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['gate', 'guardrail', 'success', 'deterioration', 'report'])
    .transform((role) => (role === 'guardrail' ? 'gate' : role));
/** How often an unchanged head may be called worse, where nothing says otherwise. */
const defaultAlpha = 0.05;
/** True of a metric that can block a change. */
const decides = (role) => role !== undefined && role !== 'report';
const Increase = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().max(100);
const CostLimit = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    max_increase: Increase.describe('How much more head may cost, as a share of what base costs: 0.2 for a fifth more'),
});
const LatencyLimit = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    max_p95_increase: Increase.describe('How much higher the 95th percentile of latency may be, as a share of base'),
});
/** True where a gate limits what answers may take, beside what they are worth. */
const limitsResources = (gate) => gate.cost !== undefined || gate.latency !== undefined;
/** How a base arm that comes from the cache is watched. */
const BaselineSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    control: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .min(0)
        .max(1)
        .default(0.1)
        .describe('The share of cached answers of base, a day old or older, that is asked for once more: whether they still stand'),
});
/** Who may let a change through in spite of its verdict. */
const OverrideSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    allow: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1))
        .max(100)
        .default([])
        .describe('Logins, such as octocat, or addresses of git where there is no GitHub; nobody when empty'),
    max_days: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(1).max(90).default(7).describe('How long an override may hold'),
});


/***/ }),

/***/ 83576:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  advanceRollout: () => (/* binding */ advanceRollout),
  mustHaveModel: () => (/* binding */ mustHaveModel)
});

// EXTERNAL MODULE: ./dist/compiled/domain/deploy/deploy-check.js
var deploy_check = __webpack_require__(55401);
// EXTERNAL MODULE: ./dist/compiled/domain/deploy/desired-state.js
var desired_state = __webpack_require__(39941);
// EXTERNAL MODULE: ./dist/compiled/domain/deploy/find-deployment.js
var find_deployment = __webpack_require__(74622);
// EXTERNAL MODULE: ./dist/compiled/domain/deploy/move-checks.js
var move_checks = __webpack_require__(49430);
// EXTERNAL MODULE: ./dist/compiled/domain/deploy/stored-states.js
var stored_states = __webpack_require__(41859);
// EXTERNAL MODULE: ./dist/compiled/domain/moment.js
var moment = __webpack_require__(76419);
// EXTERNAL MODULE: ./dist/compiled/domain/promotion/advance.js + 11 modules
var advance = __webpack_require__(50503);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest.js
var digest = __webpack_require__(71507);
// EXTERNAL MODULE: ./dist/compiled/domain/release/short-id.js
var short_id = __webpack_require__(64565);
// EXTERNAL MODULE: ./dist/compiled/domain/promotion/record-step.js
var record_step = __webpack_require__(28515);
;// CONCATENATED MODULE: ./dist/compiled/domain/promotion/begin-rollout.js



/** Puts a release on its way. Asked again, it finds it there. */
function beginRollout({ place, before, release, by, at }) {
    const running = before?.rollout;
    if (before !== undefined && running !== undefined) {
        if (running.release === release.id)
            return { kind: 'under-way', state: { ...before, rollout: running } };
        return { kind: 'refused', reason: `another release is on its way: ${(0,short_id/* shortId */.m)(running.release)}` };
    }
    if (before?.digest === release.digest)
        return { kind: 'runs', reason: `its digest is what runs since ${before.since}` };
    const hold = before?.holds.find(({ digest }) => digest === undefined || digest === release.digest);
    if (hold !== undefined)
        return { kind: 'refused', reason: `it is held since ${hold.at}: ${hold.reason}` };
    const state = { ...(before ?? emptyState(place, by, at)), rollout: newRollout(before?.digest, release, at) };
    const reasons = [before?.digest === undefined ? 'nothing runs that it could be compared with' : 'it was asked for'];
    return {
        kind: 'begun',
        state,
        record: (0,record_step/* recordOf */.z)(place.environment, state.rollout, { event: 'began', reasons, by, at }),
    };
}
const emptyState = (place, by, at) => ({
    version: 1,
    ...place,
    since: at,
    by,
    reason: 'the first release is on its way',
    holds: [],
});
const newRollout = (baseline, release, at) => ({
    id: (0,digest/* digestOf */.ol)({ release: release.id, baseline: baseline ?? null, began: at }),
    release: release.id,
    digest: release.digest,
    ...(baseline === undefined ? {} : { baseline }),
    began: at,
    stage: 'dev',
    since: at,
    weight: 0,
    errors: { count: 0 },
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest-text.js
var digest_text = __webpack_require__(29907);
// EXTERNAL MODULE: ./dist/compiled/domain/deploy/environment-name.js
var environment_name = __webpack_require__(41208);
// EXTERNAL MODULE: ./dist/compiled/domain/promotion/count-evidence.js + 2 modules
var count_evidence = __webpack_require__(45338);
// EXTERNAL MODULE: ./dist/compiled/domain/promotion/finding.js
var finding = __webpack_require__(92411);
// EXTERNAL MODULE: ./dist/compiled/domain/promotion/rollout.js
var rollout = __webpack_require__(53796);
;// CONCATENATED MODULE: ./dist/compiled/domain/promotion/rollout-report.js







const Count = schemas/* number */.aig().int().nonnegative();
/** What a call that may move a rollout came to. */
const RolloutReport = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    environment: environment_name/* EnvironmentName */.R,
    outcome: schemas/* enum */.k5n(['moved', 'waiting', 'paused', 'rolled-back', 'completed', 'refused', 'nothing'])
        .describe('`nothing` where no release is on its way, or the one that is asked for runs already'),
    release: digest_text/* DigestText */.E.optional(),
    stage: rollout/* RolloutStage */.CK.optional().describe('Where the rollout is now, or was when it ended'),
    weight: schemas/* number */.aig().min(0).max(100).optional().describe('Percent of requests that the candidate is to answer'),
    runs: digest_text/* DigestText */.E.optional().describe('The release that runs by the ledger: the candidate from full on'),
    events: schemas/* array */.YOg(rollout/* RolloutEvent */._H),
    findings: schemas/* array */.YOg(finding/* Finding */.wI),
    waits_for: schemas/* array */.YOg(schemas/* string */.YjP()),
    checks: schemas/* array */.YOg(deploy_check/* DeployCheck */.ce).describe('What was looked at before a release began its way'),
    counting: schemas/* strictObject */.rej({
        counted: Count,
        repeated: Count,
        late: Count.describe('From so long before what counted last that nobody can tell whether they had been counted'),
        unpaired: Count,
        outside: Count,
        foreign: Count,
    })
        .describe('What became of the observations that were given'),
    reason: schemas/* string */.YjP().optional(),
});
/** What became of a rollout that was moved, or was not. */
function reportAdvanced(environment, release, advanced) {
    const { stage, weight, events, judged, waitsFor, counting, state } = advanced;
    return {
        ...(state.release === undefined ? {} : { runs: state.release }),
        version: 1,
        environment,
        outcome: outcomeOf(advanced),
        release,
        stage,
        weight,
        events: [...events],
        findings: [...judged.findings],
        waits_for: [...waitsFor],
        checks: [],
        counting,
    };
}
function outcomeOf({ events, state }) {
    if (events.includes('rolled-back'))
        return 'rolled-back';
    if (events.includes('completed'))
        return 'completed';
    if (state.rollout?.paused !== undefined)
        return 'paused';
    return events.includes('advanced') || events.includes('began') || events.includes('restarted') ? 'moved' : 'waiting';
}
/** What is told where there is no rollout to move. */
function reportNone(environment, outcome, { reason, release, checks = [] }) {
    return {
        version: 1,
        environment,
        outcome,
        events: [],
        findings: [],
        waits_for: [],
        checks: [...checks],
        ...(release === undefined ? {} : { release }),
        counting: count_evidence/* nothingCounted */.W8,
        reason,
    };
}

// EXTERNAL MODULE: ./dist/compiled/stages/steps/deploy/gather-facts.js
var gather_facts = __webpack_require__(26009);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/deploy/until-written.js
var until_written = __webpack_require__(10292);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/find-release.js
var find_release = __webpack_require__(94130);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-entry.js
var read_entry = __webpack_require__(67780);
;// CONCATENATED MODULE: ./dist/compiled/stages/advance-rollout.js














/**
 * Puts a release of the model lane on its way, or moves it as far as its evidence carries it: every record and the
 * state in one commit, or nothing. Called again, it goes on from what the ledger says.
 */
function advanceRollout(ports, request) {
    return (0,until_written/* untilWritten */.a)(placeOf(request), async () => {
        const before = await ownState(ports, request);
        const begun = await begin(ports, request, before);
        if (begun.kind === 'none')
            return begun.report;
        const advanced = await decide(ports, request, begun.state);
        const records = [...begun.records, ...advanced.records];
        const report = reportAdvanced(request.environment, begun.state.rollout.release, withRecords(advanced, records));
        return (await isWritten(ports, { place: placeOf(request), before, advanced, records })) ? report : undefined;
    });
}
const placeOf = ({ environment }) => ({ environment, lane: 'model' });
async function ownState(ports, request) {
    return (0,stored_states/* stateAt */.HK)((0,stored_states/* statesOf */.kY)(request.environment, await (0,gather_facts/* readStates */.rs)(ports)), placeOf(request));
}
async function begin(ports, request, before) {
    const { environment, release: named, by } = request;
    const rollout = before?.state.rollout;
    if (named === undefined) {
        if (before !== undefined && rollout !== undefined)
            return { kind: 'on-its-way', state: { ...before.state, rollout }, records: [] };
        (0,find_deployment/* findDeployment */.H)(request.settings.environments, placeOf(request));
        return {
            kind: 'none',
            report: reportNone(environment, 'nothing', { reason: 'no release is on its way, and none is named' }),
        };
    }
    const release = await (0,find_release/* findRelease */.dv)(ports, 'model', named);
    const at = (0,moment/* momentOf */.Et)(ports.clock.now());
    const beginning = beginRollout({ place: placeOf(request), before: before?.state, release, by, at });
    if (beginning.kind === 'under-way')
        return { kind: 'on-its-way', state: beginning.state, records: [] };
    if (beginning.kind !== 'begun') {
        const outcome = beginning.kind === 'runs' ? 'nothing' : 'refused';
        return {
            kind: 'none',
            report: reportNone(environment, outcome, { reason: beginning.reason, release: release.id }),
        };
    }
    const checks = await checksOf(ports, request, release);
    if (!(0,deploy_check/* forbids */.kT)(checks))
        return { kind: 'on-its-way', state: beginning.state, records: [beginning.record] };
    const reason = checks
        .filter(({ word }) => word === 'fails')
        .map(({ said }) => said)
        .join('; ');
    return { kind: 'none', report: reportNone(environment, 'refused', { reason, release: release.id, checks }) };
}
/** Throws a `UserError` where no model is on record: a ledger that is not here is not a rollout that is done. */
async function mustHaveModel(ports) {
    await (0,find_release/* newestRelease */.s5)(ports, 'model');
}
/** What a release has to be before anything of it is asked in production. */
async function checksOf(ports, request, release) {
    const { settings } = request;
    const place = placeOf(request);
    const deployment = (0,find_deployment/* findDeployment */.H)(settings.environments, place);
    const facts = await (0,gather_facts/* gatherFacts */.pc)(ports, { place, release, deployment, gate: settings.gate }, await (0,gather_facts/* fetchBundle */.L2)(ports, release));
    return (0,move_checks/* rolloutChecks */.f2)(facts);
}
async function decide(ports, request, state) {
    const { environment, settings } = request;
    const release = await (0,find_release/* releaseOf */.l7)(ports, 'model', state.rollout.release);
    if (release === undefined)
        throw new Error(`the release on its way, ${(0,short_id/* shortId */.m)(state.rollout.release)}, is not on record`);
    const states = await (0,gather_facts/* readStates */.rs)(ports);
    const entry = await (0,read_entry/* readEntry */.h)(ports, { environment, rollout: state.rollout, release, states, settings });
    return (0,advance/* advance */.n)(state, { ...request, entry, settings: settings.promotion, now: (0,moment/* momentOf */.Et)(ports.clock.now()) });
}
const withRecords = (advanced, records) => ({
    ...advanced,
    records,
    events: records.map(({ event }) => event),
});
/** Whether the ledger says what was decided; false where somebody else moved the lane meanwhile. */
async function isWritten({ ledger }, { place, before, advanced, records }) {
    const to = (0,desired_state/* stateText */.r9)(desired_state/* DesiredState */.ix.parse(advanced.state));
    const isUnchanged = before !== undefined && records.length === 0 && to === (0,desired_state/* stateText */.r9)(before.state);
    if (isUnchanged)
        return true;
    const outcome = await ledger.change({ records, states: [{ place, from: before?.text, to }] });
    return outcome.kind === 'written';
}


/***/ }),

/***/ 10292:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ untilWritten)
/* harmony export */ });
/** Others may move the same lane this often before a call gives up. */
const mostDecisions = 10;
/**
 * Decides on what the ledger says of a lane, and again on what it says then where somebody else was faster, for which
 * `decide` answers nothing. Throws an `Error` where others move the lane all the time.
 */
async function untilWritten({ environment, lane }, decide) {
    for (let attempt = 1; attempt <= mostDecisions; attempt += 1) {
        const decided = await decide();
        if (decided !== undefined)
            return decided;
    }
    throw new Error(`others move ${lane} in ${environment} all the time; nothing was moved`);
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
