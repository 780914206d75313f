(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 7282;
exports.ids = [7282];
exports.modules = {

/***/ 88292:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ GatewayInputs),
/* harmony export */   p: () => (/* binding */ leftGatewayState)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49567);
/* harmony import */ var _domain_inference_recording_recording_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85054);
/* harmony import */ var _domain_serving_fail_on_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71462);
/* harmony import */ var _run_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4361);




/** The name under which a gateway is left for the post step. */
const leftGatewayState = 'gateway';
const GatewayInputs = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    folder: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    keys: _run_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .EvaluationInputs */ .cA.keys,
    port: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai().int().min(0).max(65_535).optional(),
    record: _domain_inference_recording_recording_path_js__WEBPACK_IMPORTED_MODULE_2__/* .RecordingPath */ .h.optional(),
    replay: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    cache: _run_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .EvaluationInputs */ .cA.cache,
    'fail-on': _run_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .NameList */ .Em.pipe(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_domain_serving_fail_on_js__WEBPACK_IMPORTED_MODULE_3__/* .FailWord */ .l)).default([]),
    ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .AccessInputs */ .UQ,
});


/***/ }),

/***/ 2344:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatewayAction: () => (/* binding */ gatewayAction)
});

// EXTERNAL MODULE: ./dist/compiled/domain/inference/cache/served-carry-plan.js
var served_carry_plan = __webpack_require__(59323);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/shared-caps.js + 1 modules
var shared_caps = __webpack_require__(65971);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/configuration-file.js
var configuration_file = __webpack_require__(96913);
// EXTERNAL MODULE: ./dist/compiled/domain/remote-branch.js
var remote_branch = __webpack_require__(16994);
;// CONCATENATED MODULE: ./dist/compiled/domain/serving/binding-commit.js

/**
 * The revision whose lanegate.yml binds a gateway: that of the target branch, never one that a change brings itself.
 * What is pushed to the default branch is merged; a push to any other branch counts as a change to the default branch.
 * `checkout` where a trusted event names no commit, and nothing where no file can be trusted.
 */
function bindingCommit(event) {
    const { kind, policy, head, defaultBranch, isUntrustedHead } = event;
    if (kind === 'push')
        return defaultBranch === undefined ? head : (0,remote_branch/* remoteBranch */.B)(defaultBranch);
    if (kind === 'other')
        return isUntrustedHead ? undefined : 'checkout';
    return policy;
}

// EXTERNAL MODULE: ./dist/compiled/domain/suite/configuration.js + 3 modules
var suite_configuration = __webpack_require__(93490);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/parts/joined-text.js
/**
 * What lanegate.yml and its parts say to a gateway, as one lanegate.yml that includes nothing: without what only runs
 * read, of which all parts together may have more than one file may.
 */
function joinedText({ include: _, suites: __, imports: ___, data: ____, ...served }) {
    return `${JSON.stringify(served, undefined, 2)}\n`;
}

// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/own-configuration.js
var own_configuration = __webpack_require__(14382);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-policy.js
var read_policy = __webpack_require__(36952);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/read/binding-policy.js







/** Reads the lanegate.yml that binds whatever this event started. Throws a `UserError` where no file can be trusted. */
async function bindingPolicy({ git, files }, event) {
    const commit = bindingCommit(event);
    if (commit === undefined) {
        throw new user_error/* UserError */.yo('this event names no branch whose lanegate.yml could be trusted', {
            hint: 'run on pull_request, merge_group, push, workflow_dispatch or schedule',
        });
    }
    const isCheckout = commit === 'checkout';
    const configuration = isCheckout ? await (0,own_configuration/* readOwnConfiguration */.H)(files) : await (0,read_policy/* readPolicy */.T)(git, commit);
    const place = isCheckout ? 'the checkout' : `the commit ${commit}`;
    if (configuration === undefined) {
        return {
            text: 'version: 1\n',
            settings: suite_configuration/* defaultConfiguration */._0,
            from: `nowhere: ${place} has no ${configuration_file/* configurationFile */.h}`,
        };
    }
    const { text, value, parts } = configuration;
    return { text: parts.length === 0 ? text : joinedText(value), settings: value, from: place };
}

// EXTERNAL MODULE: ./dist/compiled/stages/steps/run/note-of-recording.js
var note_of_recording = __webpack_require__(66814);
;// CONCATENATED MODULE: ./dist/compiled/stages/start-gateway.js




/** Starts a gateway that goes on in the background, under the lanegate.yml of the target branch. */
async function startGateway(ports, request) {
    const { backgroundGateways, files, log } = ports;
    const { text, settings, from } = await bindingPolicy(ports, request.event);
    log.info(`the rules and budgets of the gateway are from ${from}`);
    const notes = [...(0,shared_caps/* sharedCapNotes */.RG)(settings.budget, {}), await (0,note_of_recording/* noteOfRecording */.V)(files, request.record)];
    for (const note of notes)
        if (note !== undefined)
            log.warn(note);
    const folder = await backgroundGateways.claim(request.folder);
    await request.bringAnswers(folder);
    const configuration = `${folder}/${configuration_file/* configurationFile */.h}`;
    await files.write(configuration, text);
    const key = backgroundGateways.makeKey();
    const ready = await backgroundGateways.start({
        folder,
        options: optionsOf(request, { folder, configuration }),
        secrets: { key, keys: backgroundGateways.providerKeys() },
        onStarted: (process) => request.onStarted({ process, folder, settings }),
    });
    return { ready, key };
}
function optionsOf({ event, port, record, replay }, places) {
    const given = Object.entries({ ...places, port, record, replay });
    return [
        ...given.flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, String(value)])),
        ...(event.isUntrustedHead ? ['--untrusted'] : []),
    ];
}

// EXTERNAL MODULE: ./dist/compiled/actions/define-action.js
var define_action = __webpack_require__(74870);
// EXTERNAL MODULE: ./dist/compiled/actions/gateway-inputs.js
var gateway_inputs = __webpack_require__(88292);
;// CONCATENATED MODULE: ./dist/compiled/actions/gateway.js




/** Starts a gateway for the later steps of a job, whose variables lead their programs to it. */
const gatewayAction = (0,define_action/* defineAction */.Q)({
    name: 'lanegate/gateway',
    inputs: gateway_inputs/* GatewayInputs */.k,
    outputs: ['url', 'openai-base-url', 'anthropic-base-url'],
    run: async (ports, inputs) => {
        const { runner, openServedAnswers } = ports;
        const event = await runner.event();
        // What is recorded or replayed passes by the store, so that a recording is whole.
        const carriesAnswers = inputs.cache === 'auto' && inputs.record === undefined && inputs.replay === undefined;
        const bringAnswers = async (folder) => {
            if (carriesAnswers)
                await (await openServedAnswers(folder)).restore((0,served_carry_plan/* servedCarryPlan */.y)(event));
        };
        const leave = (started) => {
            const left = leftBy(started, { failOn: inputs['fail-on'], carriesAnswers });
            runner.saveState({ [gateway_inputs/* leftGatewayState */.p]: JSON.stringify(left) });
        };
        const { folder, port, record, replay } = inputs;
        // Any port that is free, since a machine may run several jobs at once.
        const request = { event, folder, port: port ?? 0, record, replay, bringAnswers, onStarted: leave };
        const { ready, key } = await forgettingWhatFailed(runner, () => startGateway(ports, request));
        runner.exportVariables({ ...variablesOf(ready, key), ...ports.backgroundGateways.besideProxies() });
        return { outputs: outputsOf(ready) };
    },
});
const leftBy = ({ process, folder, settings }, { failOn, carriesAnswers }) => ({
    version: 1,
    process,
    folder,
    carries_answers: carriesAnswers,
    fail_on: [...failOn],
    tolerances: settings.gate.incidents,
});
/** One that never took requests has ended and has said why, so the post step has nothing to stop. */
async function forgettingWhatFailed(runner, start) {
    try {
        return await start();
    }
    catch (error) {
        runner.saveState({ [gateway_inputs/* leftGatewayState */.p]: '' });
        throw error;
    }
}
/**
 * The names that the clients of providers read by themselves, and those that programs under evaluation may be given,
 * which are given no key of a provider; the key is good for this gateway alone.
 */
const variablesOf = ({ url, openai_base_url, anthropic_base_url }, key) => ({
    LANEGATE_GATEWAY_URL: url,
    LANEGATE_GATEWAY_KEY: key,
    OPENAI_BASE_URL: openai_base_url,
    OPENAI_API_KEY: key,
    ANTHROPIC_BASE_URL: anthropic_base_url,
    ANTHROPIC_API_KEY: key,
});
const outputsOf = ({ url, openai_base_url, anthropic_base_url }) => ({
    url,
    'openai-base-url': openai_base_url,
    'anthropic-base-url': anthropic_base_url,
});


/***/ }),

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

/***/ 10956:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ ScopeSettings),
/* harmony export */   h: () => (/* binding */ BudgetSettings)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

const positiveCount = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive();
const amounts = {
    usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().optional(),
    tokens: positiveCount.optional().describe('Input and output together'),
    calls: positiveCount.optional(),
};
const minutes = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().optional();
const rates = {
    usd_per_hour: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().optional(),
    tokens_per_hour: positiveCount.optional(),
    calls_per_hour: positiveCount.optional(),
};
/** Caps of one scope, in any mixture; an absent cap does not bind. */
const ScopeSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ...amounts, minutes, ...rates });
/** `budget:` of lanegate.yml. */
const BudgetSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    per_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        ...amounts,
        minutes,
        bytes_per_token: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(1).optional().describe('How input tokens are estimated; 3 when absent'),
    })
        .optional()
        .describe('One call: tokens and usd of each attempt as estimated, calls and minutes of all its attempts together'),
    per_session: ScopeSettings.optional().describe('One conversation; in evaluate a session is one sample'),
    per_user: ScopeSettings.optional().describe("One of the gateway's callers; evaluate has none"),
    per_hour: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(amounts).optional().describe('All callers together, in any 60 minutes'),
    per_run: ScopeSettings.extend({ usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().default(5) }).prefault({}),
    per_untrusted_run: ScopeSettings.extend({ usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().default(1) })
        .prefault({})
        .describe('One run for a head from elsewhere or of a dependency bot; never more than per_run'),
    per_pull_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(amounts).optional().describe('All runs of one pull request'),
    per_day: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(amounts).optional().describe('All runs of one day, by UTC'),
    provider_tools: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().describe('Such as what the provider bills for one search'),
        tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative().describe('All that is read because of it, each time that it is read'),
    })
        .optional()
        .describe('The most that one use of a tool takes that a provider runs, such as a web search; without it a request with one is refused where money or tokens are capped'),
    unknown_price: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['assume', 'error'])
        .default('assume')
        .describe('What a model costs that nobody knows the price of: as much as the dearest one, or the run is refused'),
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

/***/ 59323:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ servedCarryPlan)
/* harmony export */ });
/* harmony import */ var _carry_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7701);

/**
 * Which answers a gateway brings and leaves that serves the programs of a job. They go the ways of those that verdicts
 * rest on, but apart from them and unsigned: such a program can write what it likes where they lie, so that a signature
 * made beside it says nothing. What a pull request leaves itself is therefore for its own programs alone.
 */
function servedCarryPlan(event) {
    const { sources, saves } = (0,_carry_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .carryPlan */ .j)(event);
    return {
        sources: sources.map(({ ref }) => ({ ref, needsSignature: false })),
        saves: saves === 'signed' ? 'always' : saves,
    };
}


/***/ }),

/***/ 35991:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ causeOfKind),
/* harmony export */   pN: () => (/* binding */ modelKindCount),
/* harmony export */   rk: () => (/* binding */ IncidentTolerances),
/* harmony export */   zN: () => (/* binding */ TolerableKind)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _incident_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88490);
/* harmony import */ var _notice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56248);



/** Everything that is counted apart and has a tolerance of its own. */
const TolerableKind = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([..._incident_js__WEBPACK_IMPORTED_MODULE_1__/* .IncidentKind */ .fJ.options, ..._notice_js__WEBPACK_IMPORTED_MODULE_2__/* .Notice */ .$.options]);
const upTo = (share) => zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1).default(share);
/** What the gate lets go missing in all; no kind alone may have more. */
const few = upTo(0.02);
/**
 * `gate.incidents` of lanegate.yml: for each kind the share of an arm's samples up to which it is tolerated. None of
 * what would mix models in an arm is.
 */
const IncidentTolerances = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    truncated: few,
    'reasoning-exhausted': few,
    refused: few,
    filtered: few,
    empty: few,
    'malformed-json': few,
    'malformed-tool-call': few,
    'context-overflow': few,
    'wrong-model': upTo(0),
    'rate-limited': few,
    timeout: few,
    'stream-cut': few,
    'server-error': few,
    malformed: few,
    rejected: few,
    network: few,
    'circuit-open': few,
    'session-stopped': few,
    unrecorded: few,
    'tool-unanswered': few,
    'too-many-tool-calls': few,
    'harness-error': few,
    'program-failed': few,
    'missing-usage': upTo(1),
    fallback: upTo(0),
    stale: upTo(0),
});
const modelKinds = new Set([
    'truncated',
    'reasoning-exhausted',
    'refused',
    'filtered',
    'empty',
    'malformed-json',
    'malformed-tool-call',
    'context-overflow',
    'too-many-tool-calls',
    'program-failed',
]);
/** How many kinds are the model's own doing. */
const modelKindCount = modelKinds.size;
function causeOfKind(kind) {
    if (_notice_js__WEBPACK_IMPORTED_MODULE_2__/* .Notice */ .$.safeParse(kind).success)
        return 'notice';
    return modelKinds.has(kind) ? 'model' : 'infrastructure';
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

/***/ 56248:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ Notice)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** What must be told of an answer although it is one, and is scored. */
const Notice = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['missing-usage', 'fallback', 'stale']);


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

/***/ 16994:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ remoteBranch)
/* harmony export */ });
/** A branch of origin by its whole name, since whoever pushes may call a branch or a tag `origin/main`. */
const remoteBranch = (name) => `refs/remotes/origin/${name}`;


/***/ }),

/***/ 60374:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BI: () => (/* binding */ capHolder),
/* harmony export */   Dv: () => (/* binding */ describeTokenPair),
/* harmony export */   FY: () => (/* binding */ troubledBreakers),
/* harmony export */   _Q: () => (/* binding */ describeCap),
/* harmony export */   aY: () => (/* binding */ describeMeasured),
/* harmony export */   ag: () => (/* binding */ describeBreaker),
/* harmony export */   cv: () => (/* binding */ describeEndings),
/* harmony export */   fi: () => (/* binding */ servingSentences),
/* harmony export */   ko: () => (/* binding */ describeLatencies),
/* harmony export */   lY: () => (/* binding */ describeRefusals),
/* harmony export */   pk: () => (/* binding */ describeStops),
/* harmony export */   xK: () => (/* binding */ troubledCalls)
/* harmony export */ });
/* harmony import */ var _inference_budget_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20905);
/* harmony import */ var _report_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62848);
/* harmony import */ var _report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16975);



/** The whole of what was served, as sentences without anything that a client wrote. */
function servingSentences({ totals, in_flight: inFlight, seconds, refused }) {
    const refusals = describeRefusals(refused);
    const { calls, cost_usd: usd } = totals;
    return [
        `${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(calls, 'call')} in ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(seconds * 1000)}, ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMoney */ .up)(usd)}.`,
        ...(calls === 0 ? [] : [`${describeEndings(totals)}.`, `${describeTokens(totals)}.`]),
        ...(totals.cached === 0 ? [] : [`${describeSaved(totals)}.`]),
        ...(totals.unmetered === 0 ? [] : [describeUnmetered(totals)]),
        ...(refusals === '' ? [] : [`Refused while they were read, and no calls: ${refusals}.`]),
        ...(inFlight === 0 ? [] : [`${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(inFlight, 'call')} had not ended.`]),
    ];
}
const endings = [
    ['answered', 'answered'],
    ['cached', 'from the store'],
    ['incidents', 'handed on as incidents'],
    ['failed', 'failed'],
    ['stopped', 'stopped by a budget'],
    ['left', 'left by the client'],
];
/** How calls ended, those that came to nothing named only where there are some. */
const describeEndings = (totals) => endings
    .filter(([name]) => name === 'answered' || totals[name] > 0)
    .map(([name, words]) => `${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(totals[name])} ${words}`)
    .join(', ');
function describeTokens(totals) {
    const { input_tokens: read, output_tokens: written, cached_input_tokens: cached, reasoning_tokens: thought } = totals;
    const parts = [
        ...(cached === 0 ? [] : [`${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(cached)} of them from a provider's cache`]),
        ...(thought === 0 ? [] : [`${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(thought)} on reasoning`]),
    ];
    const more = parts.length === 0 ? '' : ` (${parts.join(', ')})`;
    return `${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(read, 'token')} in, ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(written)} out${more}`;
}
const describeSaved = ({ cached, saved_usd: usd, saved_tokens: tokens }) => `${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(cached, 'stored answer')} saved ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMoney */ .up)(usd)} and ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(tokens, 'token')}`;
const describeUnmetered = ({ unmetered }) => `Of ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(unmetered, 'call')} no usage was told; they are paid for at their worst case.`;
/** Calls that came to no answer, whoever is to blame. */
const troubledCalls = ({ incidents, failed, stopped }) => incidents + failed + stopped;
const describeTokenPair = ({ input_tokens: read, output_tokens: written }) => `${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(read)} / ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(written)}`;
/** p50 and p95, or a dash where no provider answered. */
const describeLatencies = ({ p50, p95 }) => p50 === null || p95 === null ? '\u2013' : `${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(p50)} / ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(p95)}`;
/** Whose cap it is, in words. A name may be hostile. */
const capHolder = ({ scope, name }) => (0,_inference_budget_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .describeScope */ .O)({ kind: scope, name });
/** What a cap lets through. */
const describeCap = ({ measure, per_hour: perHour, most }) => `${describeMeasured(measure, most)}${perHour ? ' an hour' : ''}`;
/** An amount in the measure of a cap. */
function describeMeasured(measure, amount) {
    switch (measure) {
        case 'usd':
            return (0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMoney */ .up)(amount);
        case 'minutes':
            return `${Number(amount.toFixed(1))} min`;
        case 'tokens':
            return (0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(amount, 'token');
        case 'calls':
            return (0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(amount, 'call');
    }
}
/** A breaker in a line of a terminal, with whose calls it guards. Its target and its route may be hostile. */
function describeBreaker({ target, route, state, reason = '' }) {
    const whose = route === undefined ? '' : ` for ${(0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalName */ .Ao)(route)}`;
    return `circuit ${state}: ${(0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalName */ .Ao)(target)}${whose}: ${(0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(reason)}`;
}
/** Breakers that do not let every call pass, which are all that need to be told. */
const troubledBreakers = ({ breakers }) => breakers.filter(({ state }) => state !== 'closed');
const scopeWords = {
    request: 'a request',
    session: 'a session',
    user: 'a user',
    run: 'the run',
    hour: 'the hour',
    pull_request: 'the pull request',
    day: 'the day',
};
/** `2 by the cap of a session, 1 by the cap of the run`; '' of none. */
const describeStops = (stoppedBy) => _inference_budget_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .ScopeKind */ .V.options
    .flatMap((kind) => (stoppedBy[kind] ? [`${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(stoppedBy[kind])} by the cap of ${scopeWords[kind]}`] : []))
    .join(', ');
/** `2 requests with 400, 1 with 413`; '' of none. */
const describeRefusals = (refused) => Object.entries(refused)
    .map(([status, count], index) => `${index === 0 ? (0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(count, 'request') : (0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(count)} with ${status}`)
    .join(', ');


/***/ }),

/***/ 71462:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ whyFailing),
/* harmony export */   l: () => (/* binding */ FailWord)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _report_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62848);
/* harmony import */ var _report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16975);
/* harmony import */ var _describe_serving_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60374);




/** What of a gateway's work fails the job it served. */
const FailWord = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['incidents', 'budget', 'breaker']);
/** Why a job fails by what its gateway met, a sentence each; none where nothing that it wants told came. */
function whyFailing(report, { failOn, tolerances }) {
    const reasons = {
        incidents: () => [...beyondTolerance(report, tolerances), ...withoutKind(report)],
        budget: () => stoppedByBudget(report),
        breaker: () => trippedBreakers(report),
    };
    return [...new Set(failOn)].flatMap((word) => reasons[word]());
}
/** Each kind by its share of all calls, as the gate has it of samples. */
function beyondTolerance({ incidents, totals }, tolerances) {
    return Object.entries(incidents)
        .filter(([kind, count]) => count > tolerances[kind] * totals.calls)
        .map(([kind, count]) => {
        const tolerated = `${Number((tolerances[kind] * 100).toFixed(2))} %`;
        return `\`${kind}\` came ${count === 1 ? 'once' : `${count} times`} in ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(totals.calls, 'call')}, and ${tolerated} are tolerated (gate.incidents)`;
    });
}
/** Such as a key that is missing, which lies neither at a model nor at what is between; so it is never tolerated. */
function withoutKind({ incidents, totals }) {
    const ofAKind = Object.values(incidents).reduce((sum, count) => sum + count, 0);
    const others = totals.incidents + totals.failed - ofAKind;
    return others > 0 ? [`${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(others, 'call')} failed by a mistake, which the client was told`] : [];
}
function stoppedByBudget({ totals, stopped_by }) {
    if (totals.stopped === 0)
        return [];
    const scopes = (0,_describe_serving_js__WEBPACK_IMPORTED_MODULE_3__/* .describeStops */ .pk)(stopped_by);
    const by = scopes === '' ? '' : `: ${scopes}`;
    return [`budgets stopped ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(totals.stopped, 'call')}${by}`];
}
/** One that has closed again has let calls fail all the same. Clients name models, so a target may be hostile. */
function trippedBreakers(report) {
    const open = (0,_describe_serving_js__WEBPACK_IMPORTED_MODULE_3__/* .troubledBreakers */ .FY)(report).map(({ target, route }) => {
        const whose = route === undefined ? '' : ` for \`${(0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalName */ .Ao)(route)}\``;
        return `\`${(0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalName */ .Ao)(target)}\`${whose}`;
    });
    const refused = report.incidents['circuit-open'] ?? 0;
    if (open.length === 0 && refused === 0)
        return [];
    const still = open.length === 0 ? '' : `, and the circuits of ${open.join(', ')} were open at the end`;
    return [`open circuits refused ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(refused, 'call')}${still}`];
}


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

/***/ 1096:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ refuseIdleIncludes)
/* harmony export */ });
/* harmony import */ var _artifacts_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54857);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);


/** Refuses a glob that includes nothing: a part whose folder is misspelt would not be evaluated. */
function refuseIdleIncludes({ value: { include }, parts, placeOf }) {
    const [idle] = (0,_artifacts_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globsWithout */ .UX)(parts.map(({ path }) => path), include);
    if (idle === undefined)
        return;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`\`${idle}\` fits no file, so it includes nothing`, {
        place: placeOf(['include', include.indexOf(idle)]),
        hint: 'correct the glob, or take it out',
    });
}


/***/ }),

/***/ 14382:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readOwnConfiguration)
/* harmony export */ });
/* harmony import */ var _domain_artifacts_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54857);
/* harmony import */ var _domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96913);
/* harmony import */ var _domain_suite_parse_configuration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32581);
/* harmony import */ var _domain_suite_parts_include_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90157);
/* harmony import */ var _domain_suite_parts_refuse_idle_includes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1096);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30331);






/**
 * The lanegate.yml that lies here, or the file that stands in for it, with the parts that it includes; nothing where
 * there is none. Throws a `UserError` where one that was named is not there.
 */
async function readOwnConfiguration(files, path) {
    const text = await files.readStrictly(path ?? _domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationFile */ .h);
    if (text === undefined) {
        if (path === undefined)
            return undefined;
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('there is no such configuration', { place: { path } });
    }
    const root = (0,_domain_suite_parse_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRoot */ .qo)(text, path ?? _domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationFile */ .h);
    const folders = await foldersFor(files, '', root.value.include);
    const wanted = (0,_domain_suite_parts_include_js__WEBPACK_IMPORTED_MODULE_3__/* .includedPaths */ .zy)(root, folders.map((folder) => `${folder}/${_domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationFile */ .h}`));
    const read = await Promise.all(wanted.map(async (each) => ({ path: each, text: await files.readStrictly(each) })));
    const parts = read.flatMap((each) => (each.text === undefined ? [] : [{ path: each.path, text: each.text }]));
    const whole = (0,_domain_suite_parse_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .parseParts */ .il)(root, parts);
    (0,_domain_suite_parts_refuse_idle_includes_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseIdleIncludes */ .G)(whole);
    return whole;
}
/** Every folder below one in which a file may lie that the globs take in. */
async function foldersFor(files, folder, globs) {
    if (globs.length === 0)
        return [];
    const names = (await files.folders(folder === '' ? '.' : folder)).filter((name) => !_domain_suite_parts_include_js__WEBPACK_IMPORTED_MODULE_3__/* .foreignFolders */ ._W.has(name));
    const here = names
        .map((name) => (folder === '' ? name : `${folder}/${name}`))
        .filter((path) => (0,_domain_artifacts_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .mayLieBelow */ .Fi)(path, globs));
    const below = await Promise.all(here.map((path) => foldersFor(files, path, globs)));
    return [...here, ...below.flat()];
}


/***/ }),

/***/ 36952:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readPolicy)
/* harmony export */ });
/* harmony import */ var _domain_no_commit_yet_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40871);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);
/* harmony import */ var _read_configuration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36334);



/** What the default branch says in lanegate.yml and the parts that it includes; nothing where it has none. */
async function readPolicy(git, commit) {
    const tree = await git.resolve(commit);
    if (tree === undefined) {
        throw commit === 'HEAD'
            ? (0,_domain_no_commit_yet_js__WEBPACK_IMPORTED_MODULE_0__/* .noCommitYet */ .B)()
            : new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the commit ${commit} of the default branch cannot be read`);
    }
    const files = await git.list(tree);
    return (0,_read_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .readConfiguration */ .T)(git, { tree, blobs: new Map(files.map(({ path, blob }) => [path, blob])) });
}


/***/ }),

/***/ 66814:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ noteOfRecording)
/* harmony export */ });
/**
 * What to know of a file that is recorded into and holds lines already: a replay answers with the earlier ones first,
 * so that what is recorded now would never be seen. `undefined` where there is nothing to tell.
 */
async function noteOfRecording(files, path) {
    const lines = path === undefined ? undefined : await files.lines(path);
    for await (const line of lines ?? []) {
        if (line.trim() === '')
            continue;
        return `${path} holds an earlier recording, which a replay answers from first: delete it to record anew`;
    }
    return undefined;
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
