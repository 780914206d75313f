(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 6161;
exports.ids = [6161];
exports.modules = {

/***/ 3389:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isVariantOf)
/* harmony export */ });
/** What may follow a model's id without making it another model: dates, build numbers, channels and tariffs. */
const variant = /^(?:[-@:](?:\d{4}-\d{2}-\d{2}|\d{3,8}|(?:preview|experimental|exp|beta|rc)(?:-\d{2}-\d{2}(?:-\d{4})?)?|latest|stable|v\d+|free|nitro|floor|online))+$/;
const alias = /[-:](?:latest|free|nitro|floor|online)$/;
/**
 * True when a provider that says it served `served` did answer with what `requested` names: the same id, or a dated or
 * suffixed variant of it. Case and a leading path such as `openai/` or `models/` do not count; a size such as `-mini`
 * does.
 */
function isVariantOf(requested, served) {
    if (requested === served)
        return true;
    const [wanted, got] = [lastSegment(requested), lastSegment(served)];
    if (wanted === got)
        return true;
    const family = wanted.replace(alias, '');
    return got === family || (got.startsWith(family) && variant.test(got.slice(family.length)));
}
const lastSegment = (id) => id
    .trim()
    .toLowerCase()
    .slice(id.lastIndexOf('/') + 1);


/***/ }),

/***/ 98399:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ armsOfRollout)
/* harmony export */ });
/**
 * What tells the arms of a rollout apart in traces: the id of each release, the digest of its models, and the models
 * that only one of them asks. A model that both ask tells nothing.
 */
function armsOfRollout({ baseline, candidate }) {
    const [before, after] = [modelsOf(baseline), modelsOf(candidate)];
    return {
        baseline: [...idsOf(baseline), ...before.filter((model) => !after.includes(model))],
        candidate: [...idsOf(candidate), ...after.filter((model) => !before.includes(model))],
    };
}
const idsOf = (release) => (release === undefined ? [] : [release.id, release.digest]);
const modelsOf = (release) => release === undefined ? [] : [...new Set(Object.values(release.lock.models).map(({ model }) => model))];


/***/ }),

/***/ 6424:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readModelLane),
/* harmony export */   X: () => (/* binding */ findModelLane)
/* harmony export */ });
/* harmony import */ var _domain_deploy_stored_states_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41859);
/* harmony import */ var _domain_ledger_fetch_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88839);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30331);
/* harmony import */ var _deploy_gather_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26009);
/* harmony import */ var _find_release_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94130);





/** What the ledger says of the models of an environment. Throws a `UserError` where nothing is to run there. */
async function readModelLane(ports, environment) {
    const found = await findModelLane(ports, environment);
    if (found !== undefined)
        return found;
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`no model is to run in \`${environment}\``, {
        hint: `lanegate status tells what runs; where the ledger is at origin alone, fetch it: ${_domain_ledger_fetch_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchLedger */ .m}`,
    });
}
/** The same; `undefined` where nothing is to run there. */
async function findModelLane(ports, environment) {
    const states = (0,_domain_deploy_stored_states_js__WEBPACK_IMPORTED_MODULE_0__/* .statesOf */ .kY)(environment, await (0,_deploy_gather_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .readStates */ .rs)(ports));
    const state = (0,_domain_deploy_stored_states_js__WEBPACK_IMPORTED_MODULE_0__/* .stateAt */ .HK)(states, { environment, lane: 'model' })?.state;
    if (state === undefined)
        return undefined;
    const { release, previous, rollout } = state;
    if (rollout === undefined) {
        return release === undefined ? undefined : { kind: 'running', release: await mustKnow(ports, release) };
    }
    // At full the candidate is what runs, and is compared with what ran before it.
    const before = rollout.release === release ? previous : release;
    const baseline = before === undefined ? undefined : await mustKnow(ports, before);
    return { kind: 'rollout', rollout, baseline, candidate: await mustKnow(ports, rollout.release) };
}
async function mustKnow(ports, id) {
    const release = await (0,_find_release_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseOf */ .l7)(ports, 'model', id);
    if (release === undefined)
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`the release ${id} of model is not on record`);
    return release;
}


/***/ }),

/***/ 16758:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ readObservations)
});

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __webpack_require__(3502);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest.js
var digest = __webpack_require__(71507);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/own.js
var own = __webpack_require__(35835);
// EXTERNAL MODULE: ./dist/compiled/domain/moment.js
var moment = __webpack_require__(76419);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/incident/served-model.js
var served_model = __webpack_require__(3389);
;// CONCATENATED MODULE: ./dist/compiled/domain/observation/arm-rules.js

/**
 * The arm of a call: as it says itself, else by its release, else by the model that served it. A model that is named
 * exactly goes before one that is another one's dated variant, so that an alias and its snapshot can be compared.
 */
function armOf({ arm, release, servedModel, requestedModel }, rules) {
    if (arm !== undefined)
        return arm;
    const byRelease = release === undefined ? 'neither' : whose(rules, (name) => name === release);
    if (byRelease !== 'neither')
        return byRelease;
    const model = servedModel ?? requestedModel;
    if (model === undefined)
        return 'neither';
    const exact = whose(rules, (name) => name.toLowerCase() === model.toLowerCase());
    return exact === 'neither' ? whose(rules, (name) => (0,served_model/* isVariantOf */.f)(name, model)) : exact;
}
function whose({ baseline, candidate }, isIts) {
    const [isBaseline, isCandidate] = [baseline.some(isIts), candidate.some(isIts)];
    if (isBaseline && isCandidate)
        return 'both';
    if (isBaseline)
        return 'baseline';
    return isCandidate ? 'candidate' : 'neither';
}

// EXTERNAL MODULE: ./dist/compiled/domain/observation/observation.js
var observation_observation = __webpack_require__(2676);
// EXTERNAL MODULE: ./dist/compiled/domain/observation/observation-counts.js
var observation_counts = __webpack_require__(46365);
// EXTERNAL MODULE: ./dist/compiled/domain/observation/observed-call.js
var observed_call = __webpack_require__(78133);
;// CONCATENATED MODULE: ./dist/compiled/domain/observation/request-tally.js
/** The calls that one arm made for one request, put together as they come, in any order. */
class RequestTally {
    request;
    arm;
    model;
    kind;
    startMs = Number.POSITIVE_INFINITY;
    user;
    error;
    refused;
    told = new Map();
    endMs = 0;
    lastStartMs = Number.NEGATIVE_INFINITY;
    calls = 0;
    latencySum = 0;
    costSum = 0;
    constructor(call, arm) {
        this.request = call.request;
        this.arm = arm;
        this.model = call.servedModel ?? call.release ?? call.requestedModel ?? arm;
        this.add(call);
    }
    /** The call that began last says how the request ended; what one call does not tell is not known of the sum. */
    add(call) {
        this.calls += 1;
        this.startMs = Math.min(this.startMs, call.startMs);
        this.endMs = Math.max(this.endMs, call.startMs + (call.latencyMs ?? 0));
        this.latencySum = sumOf(this.latencySum, call.latencyMs);
        this.costSum = sumOf(this.costSum, call.costUsd);
        this.kind = call.kind ?? this.kind;
        this.user ??= call.user;
        if (call.startMs < this.lastStartMs)
            return;
        this.lastStartMs = call.startMs;
        this.error = call.error;
        this.refused = call.refused;
    }
    /** Of a metric that is told two scores none counts, whichever is read first. */
    score(metric, score) {
        const known = this.told.get(metric) ?? score;
        this.told.set(metric, known === score ? score : 'several');
    }
    get scores() {
        return Object.fromEntries([...this.told].filter((each) => each[1] !== 'several'));
    }
    /** How many metrics are told more than one score. */
    get contradicted() {
        return [...this.told.values()].filter((score) => score === 'several').length;
    }
    /** From the beginning of the first call to the end of the last; of one call what was measured of it. */
    get latencyMs() {
        if (this.latencySum === undefined || this.calls === 1)
            return this.latencySum;
        return this.endMs - this.startMs;
    }
    get costUsd() {
        return this.costSum;
    }
}
const sumOf = (sum, more) => sum === undefined || more === undefined ? undefined : sum + more;

// EXTERNAL MODULE: ./dist/compiled/domain/observation/written-time.js
var written_time = __webpack_require__(71931);
;// CONCATENATED MODULE: ./dist/compiled/domain/observation/observation-book.js










/** Answers that are held at once, about two and a half kilobytes each. */
const mostRequests = 500_000;
/** Gathers calls and scores in any order, and makes observations of them: one of each request and arm. */
class ObservationBook {
    settings;
    tallies = new Map();
    named = new Map();
    pending = [];
    finished = new Map();
    count = { calls: 0, duplicates: 0, neither: 0, failedOfNeither: 0, both: 0 };
    lost = { unplaced: 0, outOfRange: 0, contradicted: 0, ofFailures: 0, others: 0, broken: 0 };
    constructor(settings) {
        this.settings = settings;
    }
    add({ calls, scores, observations, others, unknown }) {
        for (const call of calls)
            this.addCall(call);
        for (const score of scores)
            this.addScore(score);
        for (const observation of observations)
            this.keep(observation);
        this.lost.others += others;
        this.lost.broken += unknown;
    }
    /** A line that is no JSON. */
    addBroken() {
        this.lost.broken += 1;
    }
    /** Everything that was gathered, in the order of its moments; nothing can be added afterwards. */
    close() {
        for (const score of this.pending)
            this.place(score);
        const shadowed = this.shadowedRequests();
        for (const tally of this.tallies.values()) {
            const observation = observation_observation/* Observation */.XX.safeParse(this.observationOf(tally, shadowed)).data;
            if (observation === undefined)
                this.lost.broken += 1;
            else
                this.keep(observation);
        }
        const observations = [...this.finished.values()].sort(earlierFirst);
        return { observations, counts: { ...(0,observation_counts/* countsOf */.mQ)(observations), ...this.counted() } };
    }
    addCall(call) {
        this.count.calls += 1;
        if (call.request === '' || call.request.length > observation_observation/* longestId */.uI || !(0,written_time/* isPlausible */.g)(call.startMs)) {
            this.lost.broken += 1;
            return;
        }
        const arm = armOf(call, this.settings.rules);
        if (arm === 'neither' || arm === 'both')
            this.countArmless(arm, call);
        else
            this.tell(call, arm);
    }
    countArmless(arm, { error }) {
        this.count[arm] += 1;
        if (arm === 'neither' && error !== undefined)
            this.count.failedOfNeither += 1;
    }
    tell(call, arm) {
        if (this.named.has(call.names[0])) {
            this.count.duplicates += 1;
            return;
        }
        const key = `${arm} ${call.request}`;
        const known = this.tallies.get(key);
        known?.add(call);
        const tally = known ?? new RequestTally(call, arm);
        if (known === undefined)
            this.tallies.set(key, tally);
        if (this.tallies.size > mostRequests)
            throw tooMany();
        for (const name of [...call.names, (0,observed_call/* nameOf */.V)('request', call.request)])
            this.name(name, tally);
    }
    name(name, tally) {
        const known = this.named.get(name);
        this.named.set(name, known === undefined || known === tally ? tally : 'several');
    }
    addScore(score) {
        if (!(score.score >= 0 && score.score <= 1))
            this.lost.outOfRange += 1;
        else
            this.pending.push(score);
    }
    place({ names, metric, score }) {
        const found = names.map((name) => this.named.get(name)).find((each) => each !== undefined);
        if (found === undefined || found === 'several')
            this.lost.unplaced += 1;
        else
            found.score(metric, score);
    }
    shadowedRequests() {
        const shadowed = [...this.tallies.values()].filter(({ kind }) => (kind ?? this.settings.kind) === 'shadow');
        return new Set(shadowed.map(({ request }) => request));
    }
    /** The baseline's answer to a shadowed request is one of the pair, although its user saw it. */
    observationOf(tally, shadowed) {
        const { request, arm, model, startMs, error, refused, scores, latencyMs, costUsd, user } = tally;
        const scored = Object.keys(scores).length;
        if (error !== undefined)
            this.lost.ofFailures += scored;
        this.lost.contradicted += tally.contradicted;
        return {
            id: request,
            at: (0,moment/* momentOf */.Et)(startMs),
            arm,
            model: model.slice(0, observation_observation/* longestId */.uI),
            refused,
            error,
            kind: shadowed.has(request) ? 'shadow' : 'traffic',
            scores: error !== undefined || scored === 0 ? undefined : scores,
            latency_ms: latencyMs,
            cost_usd: costUsd,
            user: user === undefined ? undefined : pseudonymOf(user),
        };
    }
    keep(observation) {
        const key = (0,observation_observation/* observationKey */.oL)(observation);
        const known = this.finished.get(key);
        if (known !== undefined)
            this.count.duplicates += 1;
        this.finished.set(key, known === undefined ? observation : this.agreed(known, observation));
        if (this.finished.size > mostRequests)
            throw tooMany();
    }
    /** An observation without the metrics of which the same one says something else. */
    agreed({ scores, ...known }, { scores: others = {} }) {
        const all = Object.entries(scores ?? {});
        const kept = all.filter(([metric, score]) => ((0,own/* own */.Z)(others, metric) ?? score) === score);
        this.lost.contradicted += all.length - kept.length;
        return kept.length === 0 ? known : { ...known, scores: Object.fromEntries(kept) };
    }
    counted() {
        const { calls, duplicates, neither, failedOfNeither, both } = this.count;
        const { unplaced, outOfRange, contradicted, ofFailures, others, broken } = this.lost;
        return {
            calls,
            duplicates,
            broken,
            other: others,
            unplaced_scores: unplaced,
            scores_out_of_range: outOfRange,
            contradicted_scores: contradicted,
            of_neither_arm: neither,
            failed_of_neither_arm: failedOfNeither,
            of_both_arms: both,
            scores_of_failures: ofFailures,
        };
    }
}
/** Whoever reads observations one after the other comes to the same, in whatever order the files were read. */
const earlierFirst = (one, other) => {
    const [first, second] = [one, other].map((each) => `${each.at} ${(0,observation_observation/* observationKey */.oL)(each)}`);
    return first < second ? -1 : Number(first > second);
};
const tooMany = () => new user_error/* UserError */.yo(`these files hold more than ${mostRequests} answers, which are not read at once`, {
    hint: 'read the files of a day or an hour at a time',
});
/** Who asked stays unknown, and the same. */
const pseudonymOf = (user) => (0,digest/* sha256Of */.Bj)(`lanegate user\n${user}`).slice(0, 16);

// EXTERNAL MODULE: ./dist/compiled/domain/observation/exported-span.js
var exported_span = __webpack_require__(948);
// EXTERNAL MODULE: ./dist/compiled/domain/observation/answer-of-span.js
var answer_of_span = __webpack_require__(61335);
// EXTERNAL MODULE: ./dist/compiled/domain/observation/observed-error.js
var observed_error = __webpack_require__(27471);
// EXTERNAL MODULE: ./dist/compiled/domain/observation/span-facts.js
var span_facts = __webpack_require__(17842);
;// CONCATENATED MODULE: ./dist/compiled/domain/observation/langfuse-rows.js







const rowOf = (json) => (key) => json[key] ?? json[key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)] ?? undefined;
/** An observation of Langfuse, which is a call of a model where its type is `GENERATION`. */
const isLangfuseObservation = (json) => {
    const row = rowOf(json);
    return (typeof json.id === 'string' && typeof json.type === 'string' && [row('traceId'), row('startTime')].every(isText));
};
/** A score of Langfuse. */
const isLangfuseScore = (json) => {
    const row = rowOf(json);
    return isText(json.name) && 'value' in json && isText(row('dataType')) && ('traceId' in json || 'trace_id' in json);
};
/**
 * The call that an observation is; nothing where it is none. Its latency is no field: exports have two units for it.
 */
function callOfLangfuse(json, naming) {
    const row = rowOf(json);
    const [startMs, endMs] = [(0,written_time/* writtenTimeMs */.l)(row('startTime')), (0,written_time/* writtenTimeMs */.l)(row('endTime'))];
    if (json.type !== 'GENERATION' || startMs === undefined)
        return undefined;
    const metadata = objectOf(row('metadata'));
    const traceId = String(row('traceId'));
    const { error, refused } = endOf(row);
    const named = (name) => name === undefined ? undefined : (langfuse_rows_text(metadata[name]) ?? langfuse_rows_text(json[name]));
    return {
        request: named(naming.request) ?? langfuse_rows_text(metadata.lanegate_request_id) ?? traceId,
        names: [(0,observed_call/* nameOf */.V)('span', String(json.id)), (0,observed_call/* nameOf */.V)('trace', traceId)],
        startMs,
        latencyMs: endMs === undefined ? undefined : Math.max(0, endMs - startMs),
        servedModel: langfuse_rows_text(row('providedModelName')) ?? langfuse_rows_text(row('model')),
        requestedModel: undefined,
        release: named(naming.release) ?? langfuse_rows_text(metadata.lanegate_release) ?? langfuse_rows_text(row('release')),
        arm: observation_observation/* ObservedArm */.xs.safeParse(metadata.lanegate_arm).data,
        kind: [metadata.is_silent_experiment, metadata.lanegate_shadow].some(isTrue) ? 'shadow' : undefined,
        costUsd: costOf(row),
        error,
        refused,
        user: langfuse_rows_text(row('userId')),
    };
}
/** The score that a row is; of a category it has but an index, and of a text nothing. */
function scoreOfLangfuse(json) {
    const row = rowOf(json);
    const { name: metric, value: score } = json;
    const type = row('dataType');
    if (typeof metric !== 'string' || typeof score !== 'number' || (type !== 'NUMERIC' && type !== 'BOOLEAN'))
        return undefined;
    const [observation, trace] = [langfuse_rows_text(row('observationId')), langfuse_rows_text(row('traceId'))];
    if (observation !== undefined)
        return { names: [(0,observed_call/* nameOf */.V)('span', observation)], metric, score };
    return trace === undefined ? undefined : { names: [(0,observed_call/* nameOf */.V)('trace', trace)], metric, score };
}
function endOf(row) {
    if (row('level') === 'ERROR')
        return (0,observed_error/* failureOf */.g)(langfuse_rows_text(row('statusMessage')) ?? 'server-error');
    return { refused: (0,answer_of_span/* refusesIn */.lI)(row('output')) };
}
/** A model without a price has a cost of zero and no details, which is no cost that is known. */
function costOf(row) {
    const details = objectOf(row('costDetails'));
    const total = (0,span_facts/* asAmount */.bt)(row('totalCost')) ?? (0,span_facts/* asAmount */.bt)(row('calculatedTotalCost')) ?? (0,span_facts/* asAmount */.bt)(details.total);
    return total === 0 && Object.keys(details).length === 0 ? undefined : total;
}
function objectOf(value) {
    const read = typeof value === 'string' ? (0,read_json/* readJson */.Vh)(value)?.json : value;
    return (0,read_json/* isJsonObject */.OW)(read) ? read : {};
}
const isTrue = (value) => value === true || value === 'true';
const isText = (value) => typeof value === 'string' && value !== '';
const langfuse_rows_text = (value) => (isText(value) ? value : undefined);

// EXTERNAL MODULE: ./dist/compiled/domain/observation/otlp-spans.js
var otlp_spans = __webpack_require__(58511);
// EXTERNAL MODULE: ./dist/compiled/domain/observation/span-call.js
var span_call = __webpack_require__(12769);
;// CONCATENATED MODULE: ./dist/compiled/domain/observation/told-score.js
/**
 * The number that something told as a score stands for: itself, that of a text of one, 1 and 0 of `true` and `false`.
 * NaN of anything else, which is counted as no score; nothing where none was told.
 */
function toldScore(value) {
    if (value === undefined || value === null || value === '')
        return undefined;
    if (typeof value === 'number' || typeof value === 'boolean')
        return Number(value);
    return typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/observation/plain-call.js









const requestKeys = ['id', 'request_id', 'requestId'];
const timeKeys = ['at', 'timestamp', 'time', 'started_at', 'start_time'];
/**
 * A line of a log of one's own, which names its request, its moment, and its arm, release or model; `undefined` for any
 * other object.
 */
function plainLine(json, naming) {
    const value = (name) => (Object.hasOwn(json, name) ? json[name] : undefined);
    const request = (0,span_facts/* textOf */.b6)(value, [naming.request, ...requestKeys]);
    const startMs = timeKeys.map((key) => (0,written_time/* writtenTimeMs */.l)(value(key))).find((ms) => ms !== undefined);
    const arm = observation_observation/* ObservedArm */.xs.safeParse(json.arm).data;
    const release = (0,span_facts/* textOf */.b6)(value, [naming.release, 'release']);
    const servedModel = (0,span_facts/* textOf */.b6)(value, ['served_model', 'model']);
    const requestedModel = (0,span_facts/* textOf */.b6)(value, ['requested_model']);
    const isOfSomebody = [arm, release, servedModel, requestedModel].some((each) => each !== undefined);
    if (request === undefined || startMs === undefined || !isOfSomebody)
        return undefined;
    const { error, refused } = plain_call_endOf(value);
    const own = (0,observed_call/* nameOf */.V)('line', [request, startMs, arm, release, servedModel ?? requestedModel].join(' '));
    const call = {
        request,
        startMs,
        arm,
        release,
        servedModel,
        requestedModel,
        error,
        refused,
        names: [own, (0,observed_call/* nameOf */.V)('request', request)],
        latencyMs: (0,span_facts/* amountOf */.MT)(value, ['latency_ms', 'duration_ms']),
        kind: observation_observation/* ObservationKind */.rq.safeParse(json.kind).data,
        costUsd: (0,span_facts/* amountOf */.MT)(value, ['cost_usd']),
        user: (0,span_facts/* textOf */.b6)(value, ['user', 'user_id']),
    };
    return { call, scores: scoresOf(value).map(([metric, score]) => ({ names: [own], metric, score })) };
}
function plain_call_endOf(value) {
    const failure = failureIn(value('error')) ?? failureOfStatus(value('status'));
    if (failure !== undefined)
        return failure;
    const refused = value('refused');
    if (typeof refused === 'boolean')
        return { refused };
    const answer = value('answer') ?? value('output') ?? value('response');
    return (0,span_call/* failureOfFinish */.J)(value('finish_reason')) ?? { refused: (0,answer_of_span/* refusesIn */.lI)(answer) };
}
function failureIn(error) {
    if (error === undefined || error === null || error === false || error === '')
        return undefined;
    if (typeof error === 'string' || typeof error === 'number')
        return (0,observed_error/* failureOf */.g)(String(error));
    const named = (0,read_json/* isJsonObject */.OW)(error) ? [error.type, error.code, error.message] : [];
    return (0,observed_error/* failureOf */.g)(String(named.find((each) => each !== undefined && each !== null) ?? 'server-error'));
}
function failureOfStatus(status) {
    const code = typeof status === 'string' && /^\d{3}$/.test(status) ? Number(status) : status;
    return typeof code === 'number' && code >= 400 && code < 600 ? (0,observed_error/* failureOf */.g)(String(code)) : undefined;
}
function scoresOf(value) {
    const [score, scores] = [value('score'), value('scores')];
    const named = (0,read_json/* isJsonObject */.OW)(scores) ? Object.entries(scores) : [['scores', scores]];
    return [...named, ['score', score]].flatMap(([metric, each]) => {
        const told = toldScore(each);
        return told === undefined ? [] : [[metric, told]];
    });
}

;// CONCATENATED MODULE: ./dist/compiled/domain/observation/span-scores.js



/** A span is read for so many results of evaluations at most. */
const mostResults = 50;
/**
 * The scores that a span carries: results of the GenAI conventions, which may tell the reply that they are about, and
 * annotations and evaluations of OpenInference. One on a span that is no call is about the span above it, or else about
 * its whole trace.
 */
function scoresOfSpan({ value, events, spanId, parentSpanId, traceId }) {
    const about = [
        (0,observed_call/* nameOf */.V)('span', spanId),
        ...(parentSpanId === undefined ? [] : [(0,observed_call/* nameOf */.V)('span', parentSpanId)]),
        (0,observed_call/* nameOf */.V)('trace', traceId),
    ];
    const told = events
        .filter(({ name }) => name === 'gen_ai.evaluation.result')
        .slice(0, mostResults)
        .flatMap((event) => scoreOfEvent(event.value, about));
    return [...told, ...['evaluation', 'annotation'].flatMap((word) => flattened(value, word, about))];
}
function scoreOfEvent(value, about) {
    const response = (0,span_facts/* textOf */.b6)(value, ['gen_ai.response.id']);
    const names = response === undefined ? about : [(0,observed_call/* nameOf */.V)('response', response), ...about];
    return scored(value('gen_ai.evaluation.name'), value('gen_ai.evaluation.score.value'), names);
}
/** `evaluations.0.evaluation.name` and what follows it, until an index has none. */
function flattened(value, word, names) {
    const found = [];
    for (let index = 0; index < mostResults; index += 1) {
        const prefix = `${word}s.${index}.${word}`;
        const metric = value(`${prefix}.name`);
        if (metric === undefined)
            break;
        found.push(...scored(metric, value(`${prefix}.score`), names));
    }
    return found;
}
function scored(metric, value, names) {
    const score = toldScore(value);
    return typeof metric === 'string' && score !== undefined ? [{ names, metric, score }] : [];
}

;// CONCATENATED MODULE: ./dist/compiled/domain/observation/read-observed.js








const nothing = { calls: [], scores: [], observations: [], others: 0, unknown: 0 };
/** Lists nest in pages of lists no deeper. */
const deepest = 3;
/**
 * What one JSON value of a log of production holds, told by its shape: spans as OTLP/JSON or as an SDK prints them,
 * rows of Langfuse, observations, lines of one's own, and lists or pages of these.
 */
function readObserved(json, naming, depth = 0) {
    if (depth > deepest)
        return { ...nothing, unknown: 1 };
    if (Array.isArray(json))
        return read_observed_sumOf(json.map((each) => readObserved(each, naming, depth + 1)));
    if (!(0,read_json/* isJsonObject */.OW)(json))
        return { ...nothing, unknown: 1 };
    if ((0,otlp_spans/* isOtlp */.o)(json))
        return read_observed_sumOf((0,otlp_spans/* otlpSpans */.X)(json).map((span) => ofSpan(span, naming)));
    if ((0,exported_span/* isExportedSpan */.y)(json))
        return ofSpan((0,exported_span/* exportedSpan */.A)(json), naming);
    const pages = pagesOf(json);
    if (pages !== undefined)
        return readObserved(pages, naming, depth + 1);
    return ofRow(json, naming);
}
/** Pages of an API hold `data`; a trace of Langfuse with all its details holds its observations and scores. */
function pagesOf(json) {
    if (Array.isArray(json.data))
        return json.data;
    if (!Array.isArray(json.observations))
        return undefined;
    const { observations, scores, id, userId, release } = json;
    const ofTrace = { traceId: id, userId, release };
    const rows = observations.map((row) => ((0,read_json/* isJsonObject */.OW)(row) ? { ...ofTrace, ...row } : row));
    return [...rows, ...(Array.isArray(scores) ? scores : [])];
}
function ofSpan(span, naming) {
    if (span === undefined)
        return { ...nothing, unknown: 1 };
    const call = (0,span_call/* callOfSpan */.Q)(span, naming);
    const scores = scoresOfSpan(span);
    return { ...nothing, calls: listOf(call), scores, others: call === undefined && scores.length === 0 ? 1 : 0 };
}
function ofRow(json, naming) {
    const observation = observation_observation/* Observation */.XX.safeParse(json).data;
    if (observation !== undefined)
        return { ...nothing, observations: [observation] };
    if (isLangfuseObservation(json))
        return orOther({ calls: listOf(callOfLangfuse(json, naming)) });
    if (isLangfuseScore(json))
        return orOther({ scores: listOf(scoreOfLangfuse(json)) });
    const line = plainLine(json, naming);
    return line === undefined ? { ...nothing, unknown: 1 } : { ...nothing, calls: [line.call], scores: line.scores };
}
function orOther({ calls = [], scores = [] }) {
    return { ...nothing, calls, scores, others: calls.length + scores.length === 0 ? 1 : 0 };
}
/** The share of a value that nobody can read, from 0 to 1. */
function brokenShare({ calls, scores, observations, others, unknown }) {
    return unknown === 0 ? 0 : unknown / (calls.length + scores.length + observations.length + others + unknown);
}
const read_observed_sumOf = (all) => ({
    calls: all.flatMap(({ calls }) => calls),
    scores: all.flatMap(({ scores }) => scores),
    observations: all.flatMap(({ observations }) => observations),
    others: all.reduce((sum, { others }) => sum + others, 0),
    unknown: all.reduce((sum, { unknown }) => sum + unknown, 0),
});
const listOf = (value) => (value === undefined ? [] : [value]);

// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/log-lines.js
var log_lines = __webpack_require__(99753);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/read/read-observations.js





/** What a line may have, in UTF-16 units; a document that spans lines may have as much. */
const mostCharacters = 64_000_000;
/** Collectors tear lines that are too long for them; a file that lacks more than these lacks too much to be judged. */
const mostBrokenShare = 0.01;
/**
 * The observations in logs and traces of production, whose formats are told by their shapes; files may be packed.
 * Throws a `UserError` for a file that is not there, or of which too much cannot be read.
 */
async function readObservations(files, paths, { arms, kind, naming = {} }) {
    const book = new ObservationBook({ rules: arms, kind });
    const empty = [];
    for (const path of paths)
        if ((await readFile(files, { path, book, naming })) === 0)
            empty.push(path);
    return { ...book.close(), empty };
}
/** How many values there were in a file. */
async function readFile(files, { path, book, naming }) {
    let [read, broken] = [0, 0];
    for await (const json of valuesIn(files, path)) {
        read += 1;
        if (json === undefined) {
            book.addBroken();
            broken += 1;
        }
        else {
            const observed = readObserved(json.value, naming);
            book.add(observed);
            broken += brokenShare(observed);
        }
    }
    // A file that is still written to ends in a torn line.
    if (broken > Math.max(read === 1 ? mostBrokenShare : 1, read * mostBrokenShare))
        throw unreadable(path);
    return read;
}
const unreadable = (path) => new user_error/* UserError */.yo('too much of this file is no log or trace that can be read, so nobody could tell what it lacks', {
    place: { path },
    hint: 'OTLP/JSON, spans of an OpenTelemetry SDK, rows of Langfuse and lines such as {"id", "at", "model"} are read; see docs/observations.md',
});
/** The JSON values of a file: of each line, or of the whole where its first line ends within a value. */
async function* valuesIn(files, path) {
    let document;
    let [isFirst, characters] = [true, 0];
    for await (const text of (0,log_lines/* logLines */.O)(files, path)) {
        if (text.trim() === '')
            continue;
        const value = (0,read_json/* readJson */.Vh)(text);
        if (isFirst && value === undefined && /^\s*[[{]/.test(text))
            document = [];
        isFirst = false;
        characters = document === undefined ? text.length : characters + text.length;
        if (characters > mostCharacters)
            throw tooLong(path);
        const wasTorn = document?.length === 1 && (document[0] ?? '').trim().length > 1 && (0,read_json/* isJsonObject */.OW)(value?.json);
        if (wasTorn) {
            document = undefined;
            yield undefined;
        }
        if (document === undefined)
            yield value && { value: value.json };
        else
            document.push(text);
    }
    if (document === undefined)
        return;
    const whole = (0,read_json/* readJson */.Vh)(document.join('\n'));
    yield whole && { value: whole.json };
}
const tooLong = (path) => new user_error/* UserError */.yo(`this file has a line or a document of more than ${mostCharacters} characters`, {
    place: { path },
    hint: 'write one span, row or page a line',
});


/***/ })

};
;
})
