(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 4919;
exports.ids = [4919];
exports.modules = {

/***/ 74622:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ findDeployment),
/* harmony export */   I: () => (/* binding */ noSuchEnvironment)
/* harmony export */ });
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35835);
/* harmony import */ var _suite_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55336);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30331);



const place = { path: 'lanegate.yml', key: 'environments' };
/** How a lane reaches an environment. Throws a `UserError` where the settings say nothing of it. */
function findDeployment(environments, { environment, lane }) {
    const lanes = (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(environments, environment);
    if (lanes === undefined)
        throw noSuchEnvironment(environments, environment);
    const deployment = lanes[lane];
    if (deployment !== undefined)
        return deployment;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`nothing says how ${lane} reaches ${environment}`, {
        place: { ...place, key: `environments.${environment}` },
        hint: `add \`${lane}: {}\` where an application reads the ledger itself, or say where its bundle goes with \`to\``,
    });
}
/** What is said of an environment of which the settings say nothing. */
const noSuchEnvironment = (environments, environment) => new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`there is no environment \`${environment}\``, {
    place,
    hint: (0,_suite_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestName */ .S)(environment, Object.keys(environments)),
});


/***/ }),

/***/ 53746:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ liftedHolds),
/* harmony export */   f: () => (/* binding */ withUrgentHold)
/* harmony export */ });
/* harmony import */ var _release_short_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64565);
/* harmony import */ var _deploy_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55401);
/* harmony import */ var _desired_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39941);



/**
 * Holds with one that may not wait for room, as of what is rolled back: where there is none, the oldest hold of a
 * digest makes it. That of a whole lane always stays.
 */
function withUrgentHold(holds, added) {
    const kept = holds.filter(({ digest }) => digest !== added.digest);
    const oldest = kept.length < _desired_state_js__WEBPACK_IMPORTED_MODULE_2__/* .mostHolds */ .WK ? -1 : kept.findIndex(({ digest }) => digest !== undefined);
    return [...kept.filter((_, index) => index !== oldest), added];
}
/** What of the holds before made room, to be told on record. */
const liftedHolds = (before, after) => before
    .filter(({ digest }) => digest !== undefined && !after.some((each) => each.digest === digest))
    .map(({ digest = '' }) => (0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_1__/* .told */ .Ev)(`the hold of ${(0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(digest)}, the oldest of ${_desired_state_js__WEBPACK_IMPORTED_MODULE_2__/* .mostHolds */ .WK}, is lifted`));


/***/ }),

/***/ 2676:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XX: () => (/* binding */ Observation),
/* harmony export */   h8: () => (/* binding */ ObservedError),
/* harmony export */   oL: () => (/* binding */ observationKey),
/* harmony export */   rq: () => (/* binding */ ObservationKind),
/* harmony export */   s7: () => (/* binding */ observationsFile),
/* harmony export */   uI: () => (/* binding */ longestId),
/* harmony export */   xs: () => (/* binding */ ObservedArm)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _inference_incident_incident_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88490);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76419);



/** The version of a model that answered: what runs, or what may take its place. */
const ObservedArm = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['baseline', 'candidate']);
/**
 * How a request was answered. `shadow`: by both arms, and the user never saw the candidate's answer, so that answers
 * are compared in pairs of one id. `traffic`: by one arm alone, which is what the user saw.
 */
const ObservationKind = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['shadow', 'traffic']);
/** Why a request has no answer. A refusal is an answer of its own kind, told by `refused`. */
const ObservedError = _inference_incident_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .IncidentKind */ .fJ.exclude(['refused', 'filtered']);
const Name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(500);
/** The longest id of a request, in characters. */
const longestId = 500;
/** One line of `observations.jsonl`: what one arm made of one request of production. */
const Observation = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(longestId).describe('Of the request; both answers of a shadowed request have the same'),
    at: _moment_js__WEBPACK_IMPORTED_MODULE_2__/* .Moment */ ["do"].describe('When the request began'),
    arm: ObservedArm,
    model: Name.describe('The digest of the model lane that answered, or the name of the model that served'),
    kind: ObservationKind,
    scores: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(Name, zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1))
        .optional()
        .describe('Metric to score; absent where nobody graded the answer'),
    latency_ms: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().optional(),
    cost_usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().optional(),
    error: ObservedError.optional().describe('Why there is no answer; absent where there is one'),
    refused: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .optional()
        .describe('Whether the model declined or a filter kept its answer back; absent where nobody looked'),
    user: Name.optional().describe('A pseudonym of who asked, the same for every request of theirs'),
})
    .refine(({ error, scores }) => error === undefined || scores === undefined, {
    path: ['scores'],
    error: 'a failed call has no scores',
})
    .refine(({ error, refused }) => error === undefined || refused !== true, {
    path: ['refused'],
    error: 'a failed call is no refusal',
});
const observationsFile = 'observations.jsonl';
/** What tells observations apart: the same one twice is one. */
const observationKey = ({ kind, arm, id }) => `${kind} ${arm} ${id}`;


/***/ }),

/***/ 50503:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ advance)
});

// EXTERNAL MODULE: ./dist/compiled/domain/moment.js
var domain_moment = __webpack_require__(76419);
// EXTERNAL MODULE: ./dist/compiled/domain/promotion/count-evidence.js + 2 modules
var count_evidence = __webpack_require__(45338);
// EXTERNAL MODULE: ./dist/compiled/domain/promotion/finding.js
var finding = __webpack_require__(92411);
// EXTERNAL MODULE: ./dist/compiled/domain/promotion/entry-evidence.js
var entry_evidence = __webpack_require__(72355);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/own.js
var own = __webpack_require__(35835);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/format-quantity.js
var format_quantity = __webpack_require__(16975);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/running-moments.js
var running_moments = __webpack_require__(1484);
;// CONCATENATED MODULE: ./dist/compiled/domain/statistics/mean-sequence.js

/** The count at which the bounds are as narrow as they can be made. */
const tunedCount = 1000;
/**
 * How far below, and how far above, the mean of the numbers so far their true mean may lie, each side alone with an
 * error of at most alpha over all times together, once there are so many that their mean is about normal: the one-sided
 * asymptotic confidence sequence of Waudby-Smith, Arbour, Sinha, Kennedy and Ramdas 2021, appendix B. Infinite of fewer
 * than two numbers.
 */
function meanReach(moments, alpha) {
    const { count } = moments;
    if (count < 2)
        return Number.POSITIVE_INFINITY;
    const squaredScale = squaredScaleFor(alpha);
    const spread = count * squaredScale + 1;
    const rate = (2 * spread) / (count * count * squaredScale);
    return (0,running_moments/* deviationOf */.D7)(moments) * Math.sqrt(rate * Math.log1p(Math.sqrt(spread) / (2 * alpha)));
}
/**
 * The scale of the mixture that is best at the tuned count: equation (24) of the same paper, at both sides' 2 alpha.
 */
function squaredScaleFor(alpha) {
    const logarithm = -2 * Math.log(2 * alpha);
    return (logarithm + Math.log(logarithm) + 1) / tunedCount;
}

// EXTERNAL MODULE: ./dist/compiled/domain/promotion/shadow-evidence.js + 1 modules
var shadow_evidence = __webpack_require__(67757);
;// CONCATENATED MODULE: ./dist/compiled/domain/promotion/judge-shadow.js





/** How the chance of a false alarm is shared: most goes to what answers are worth. */
const shares = { scores: 0.8, errors: 0.1, refusals: 0.1 };
/**
 * What pairs of answers say so far: fail where the wealth bet on a drop ever reached what chance hardly lets it, pass
 * where the mean difference is bound to lie above the margin. Both hold however often they are looked at.
 */
function judgeShadow(evidence, { shadow, guardrails }) {
    const names = shadow.metrics.length > 0 ? shadow.metrics : Object.keys(evidence.metrics);
    const rules = { ...shadow, share: shares.scores / Math.max(1, names.length) };
    const scores = names.map((name) => judgeMetric(name, (0,own/* own */.Z)(evidence.metrics, name) ?? shadow_evidence/* noPairedMetric */.JZ, rules));
    const { errors, refusals } = guardrails;
    return [
        ...(names.length === 0 ? [unscored] : scores),
        ...(errors === false
            ? []
            : [judgeMetric('errors', evidence.answered, { ...shadow, margin: errors.max_increase, share: shares.errors })]),
        ...(refusals === false
            ? []
            : [
                judgeMetric('refusals', evidence.unrefused, {
                    ...shadow,
                    margin: refusals.max_increase,
                    share: shares.refusals,
                }),
            ]),
    ];
}
const unscored = { subject: 'scores', verdict: 'inconclusive', reason: 'no pair of answers has a score yet' };
function judgeMetric(subject, { differences, wealth }, rules) {
    const { count, mean } = differences;
    const found = `${(0,format_quantity/* formatPoints */.Xf)(mean)} over ${count} pairs`;
    if (count >= rules.min_pairs_to_fail && wealth.ln_peak >= -Math.log(rules.alpha * rules.share))
        return { subject, verdict: 'fail', reason: `the candidate is worse: ${found}` };
    if (count < rules.min_pairs)
        return { subject, verdict: 'inconclusive', reason: `${count} of ${rules.min_pairs} pairs that it needs` };
    const lower = lowerBound(differences, rules.alpha);
    if (lower > -rules.margin)
        return {
            subject,
            verdict: 'pass',
            reason: `${found}, at least ${(0,format_quantity/* formatSignedPoints */.t0)(lower)} where ${(0,format_quantity/* formatSignedPoints */.t0)(-rules.margin)} is the limit`,
        };
    return {
        subject,
        verdict: 'inconclusive',
        reason: `${found}, which may be ${(0,format_quantity/* formatSignedPoints */.t0)(lower)} where ${(0,format_quantity/* formatSignedPoints */.t0)(-rules.margin)} is the limit`,
    };
}
/** One pair that broke altogether is added, since rare breaks are what few pairs do not show. */
function lowerBound(differences, alpha) {
    const withBreak = (0,running_moments/* withNumber */.Yx)(differences, -1);
    return withBreak.mean - meanReach(withBreak, alpha);
}

// EXTERNAL MODULE: ./dist/compiled/domain/statistics/distributions/ln-beta.js
var ln_beta = __webpack_require__(75080);
;// CONCATENATED MODULE: ./dist/compiled/domain/statistics/beta-evidence.js

/**
 * The evidence of events against any chance of theirs: the natural logarithm of how much likelier they are where the
 * chance is drawn from the prior. Of the chance that is right it ever reaches ln(1/alpha) with a chance of at most
 * alpha (Ville's inequality).
 */
function lnBetaEvidence({ events, trials }, { a, b }) {
    const lnMixture = (0,ln_beta/* lnBeta */.l)(a + events, b + trials - events) - (0,ln_beta/* lnBeta */.l)(a, b);
    return (chance) => lnMixture - lnLikelihood(events, trials, chance);
}
const lnLikelihood = (events, trials, chance) => (events === 0 ? 0 : events * Math.log(chance)) + (events === trials ? 0 : (trials - events) * Math.log1p(-chance));
/** A prior that sticks to a chance in (0, 1) as firmly as if by so many trials. */
const priorAround = (chance, trials) => ({
    a: trials * chance,
    b: trials * (1 - chance),
});

;// CONCATENATED MODULE: ./dist/compiled/domain/statistics/sample-ratio.js

/** How firmly the alternative sticks to the ratio that was set: as if by so many requests. */
const concentration = 100;
/**
 * Natural logarithm of the evidence that `candidate` of `total` requests are not a draw with the chance `share` in (0,
 * 1): a beta-binomial around the share against the binomial. If the share is right, it ever reaches ln(1/alpha) with a
 * chance of at most alpha. Lindon and Malek 2022, "Anytime-valid inference for multinomial count data", \u00a73.
 */
function lnSampleRatioEvidence(candidate, total, share) {
    if (!(share > 0 && share < 1))
        throw new RangeError(`no ratio of samples at a share of ${share}`);
    return lnBetaEvidence({ events: candidate, trials: total }, priorAround(share, concentration))(share);
}

// EXTERNAL MODULE: ./dist/compiled/domain/promotion/false-rollback-budget.js
var false_rollback_budget = __webpack_require__(77789);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/log-histogram.js
var log_histogram = __webpack_require__(39022);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/least-count.js
var least_count = __webpack_require__(17772);
;// CONCATENATED MODULE: ./dist/compiled/domain/statistics/quantile-ranks.js


/** How firmly the mixture sticks to the quantile's own share: as if by so many numbers. */
const quantile_ranks_concentration = 40;
/**
 * Between the numbers of which ranks the quantile at `p` of so many numbers lies, wrong at any time at all with a
 * chance of at most alpha. At or below the quantile lies each number with the chance p, so that a number has too low a
 * rank, or too high a one, where a beta-binomial around p refutes it. Howard and Ramdas 2022, "Sequential estimation of
 * quantiles", \u00a73.
 */
function quantileRanks(count, p, alpha) {
    const prior = priorAround(p, quantile_ranks_concentration);
    const isRefuted = (below) => lnBetaEvidence({ events: below, trials: count }, prior)(p) >= -Math.log(alpha);
    const middle = Math.floor(count * p);
    const low = (0,least_count/* leastBetween */.U)(-1, middle, (below) => !isRefuted(below));
    const high = (0,least_count/* leastBetween */.U)(middle, count + 1, isRefuted);
    return { low: low === 0 ? undefined : low, high: high > count ? undefined : high };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/statistics/rate-sequence.js

/** Jeffreys' prior, which is neither surprised by a rate near nothing nor by one in the middle. */
const prior = { a: 0.5, b: 0.5 };
const halvings = 60;
/**
 * Between which bounds the chance of an event lies that happened `events` times in `n` trials, wrong at any time at all
 * with a chance of at most alpha: the chances that the ratio of prior and posterior has not refuted. Waudby-Smith and
 * Ramdas 2020, "Confidence sequences for sampling without replacement", \u00a72.1. Of nothing it is [0, 1].
 */
function rateSequence(events, n, alpha) {
    if (n === 0)
        return [0, 1];
    const lnEvidenceAgainst = lnBetaEvidence({ events, trials: n }, prior);
    const isRefuted = (rate) => lnEvidenceAgainst(rate) >= -Math.log(alpha);
    const found = events / n;
    return [events === 0 ? 0 : edge(0, found, isRefuted), events === n ? 1 : edge(1, found, isRefuted)];
}
/** Where rates stop being refuted on the way from `refuted` to `kept`. */
function edge(refuted, kept, isRefuted) {
    let [outside, inside] = [refuted, kept];
    for (let halving = 0; halving < halvings; halving += 1) {
        const middle = (outside + inside) / 2;
        if (isRefuted(middle))
            outside = middle;
        else
            inside = middle;
    }
    return outside;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/promotion/guardrail-bounds.js




/** How few costs or scores are not yet about normal in their mean. */
const leastForMeans = 30;
/**
 * Of the rate of the candidate less that of the baseline; a rate is events and trials. `alpha` is of one bound of one
 * arm.
 */
function excessRate(candidate, baseline, alpha) {
    if (candidate[1] === 0 || baseline[1] === 0)
        return undefined;
    const [low, high] = rateSequence(candidate[0], candidate[1], alpha);
    const [lowest, highest] = rateSequence(baseline[0], baseline[1], alpha);
    return [low - highest, high - lowest];
}
/** Of the 95th percentile of the candidate over that of the baseline, less 1. */
function latencyRatio(candidate, baseline, alpha) {
    if ((0,log_histogram/* countOf */.pq)(candidate) === 0 || (0,log_histogram/* countOf */.pq)(baseline) === 0)
        return undefined;
    const [low, high] = percentile95(candidate, alpha);
    const [lowest, highest] = percentile95(baseline, alpha);
    return [low / highest - 1, lowest === 0 ? Number.POSITIVE_INFINITY : high / lowest - 1];
}
function percentile95(histogram, alpha) {
    const { low, high } = quantileRanks((0,log_histogram/* countOf */.pq)(histogram), 0.95, alpha);
    return [
        low === undefined ? 0 : (0,log_histogram/* edgesOfRank */.ME)(histogram, low)[0],
        high === undefined ? Number.POSITIVE_INFINITY : (0,log_histogram/* edgesOfRank */.ME)(histogram, high)[1],
    ];
}
/** Of the mean of the candidate over that of the baseline, less 1. What is free in both arms does not differ. */
function costRatio(candidate, baseline, alpha) {
    if (candidate.count < leastForMeans || baseline.count < leastForMeans)
        return undefined;
    if (candidate.mean === 0 && baseline.mean === 0)
        return [0, 0];
    const [reach, reachOfBaseline] = [meanReach(candidate, alpha), meanReach(baseline, alpha)];
    const lowest = Math.max(0, baseline.mean - reachOfBaseline);
    return [
        Math.max(0, candidate.mean - reach) / (baseline.mean + reachOfBaseline) - 1,
        lowest === 0 ? Number.POSITIVE_INFINITY : (candidate.mean + reach) / lowest - 1,
    ];
}
/** Of how far the mean of the candidate lies below that of the baseline. */
function meanDrop(baseline, candidate, alpha) {
    if (baseline === undefined || candidate === undefined)
        return undefined;
    if (baseline.count < leastForMeans || candidate.count < leastForMeans)
        return undefined;
    const reach = meanReach(baseline, alpha) + meanReach(candidate, alpha);
    const drop = baseline.mean - candidate.mean;
    return [drop - reach, drop + reach];
}

;// CONCATENATED MODULE: ./dist/compiled/domain/promotion/judge-traffic.js





/**
 * What requests of both arms say so far: a guardrail fails where the candidate is bound to exceed its limit, and passes
 * where it is bound to keep within. A split that is not the one that was set is an error, since the arms are then not
 * alike in whom they serve.
 */
function judgeTraffic(evidence, weight, settings) {
    const ratio = weight === 100 ? [] : [judgeSampleRatio(evidence, weight)];
    return [...ratio, ...watch(evidence, settings).map(judge)];
}
function judgeSampleRatio({ split: { candidate, total } }, weight) {
    const isOff = lnSampleRatioEvidence(candidate, total, weight / 100) >= -Math.log(false_rollback_budget/* splitAlpha */.b1);
    const found = `${candidate} of ${total} users, or requests without one, reached the candidate at ${weight} %`;
    return { subject: 'split', verdict: isOff ? 'error' : 'pass', reason: found };
}
function watch(arms, { guardrails, traffic }) {
    const { errors, refusals, latency, cost, scores } = guardrails;
    const active = Object.values(guardrails).filter((each) => each !== false).length;
    // Each comparison has a bound of either arm, which share what may go wrong.
    const alpha = traffic.alpha / Math.max(1, active) / 2;
    return [
        ...(errors === false ? [] : [watchRate('errors', errors.max_increase, { arms, alpha })]),
        ...(refusals === false ? [] : [watchRate('refusals', refusals.max_increase, { arms, alpha })]),
        ...(latency === false ? [] : [watchLatency(latency.max_p95_increase, { arms, alpha })]),
        ...(cost === false ? [] : [watchCost(cost.max_increase, { arms, alpha })]),
        ...(scores === false ? [] : watchScores(scores.max_drop, { arms, alpha })),
    ];
}
const watchRate = (subject, limit, { arms, alpha }) => ({
    subject,
    bounds: excessRate(rateOf(arms.candidate, subject), rateOf(arms.baseline, subject), alpha),
    limit,
    show: format_quantity/* formatPoints */.Xf,
});
const watchLatency = (limit, { arms: { baseline, candidate }, alpha }) => ({
    subject: '95th percentile of latency',
    bounds: latencyRatio(candidate.latencies_ms, baseline.latencies_ms, alpha),
    limit,
    show: asPercent,
});
const watchCost = (limit, { arms: { baseline, candidate }, alpha }) => ({
    subject: 'cost',
    bounds: costRatio(candidate.costs_usd, baseline.costs_usd, alpha),
    limit,
    show: asPercent,
});
function watchScores(limit, { arms: { baseline, candidate }, alpha }) {
    const names = [...new Set([...Object.keys(baseline.scores), ...Object.keys(candidate.scores)])];
    if (names.length === 0)
        return [{ subject: 'drop of scores', bounds: undefined, limit, show: format_quantity/* formatPoints */.Xf }];
    return names.map((name) => ({
        subject: `drop of ${name}`,
        bounds: meanDrop((0,own/* own */.Z)(baseline.scores, name), (0,own/* own */.Z)(candidate.scores, name), alpha / names.length),
        limit,
        show: format_quantity/* formatPoints */.Xf,
    }));
}
const rateOf = (arm, of) => of === 'errors' ? [arm.errors, arm.requests] : [arm.refusals, arm.looked_for_refusals];
function judge({ subject, bounds, limit, show }) {
    if (bounds === undefined)
        return { subject, verdict: 'inconclusive', reason: 'nothing of it is known of both arms' };
    const [low, high] = bounds;
    const limited = `where ${show(limit)} is the limit`;
    if (low > limit)
        return { subject, verdict: 'fail', reason: `at least ${show(low)} ${limited}` };
    if (high < limit)
        return { subject, verdict: 'pass', reason: `at most ${show(high)} ${limited}` };
    return { subject, verdict: 'inconclusive', reason: `between ${show(low)} and ${show(high)} ${limited}` };
}
const asPercent = (share) => (Number.isFinite(share) ? `${(0,format_quantity/* formatSigned */.Gp)(100 * share, 0)} %` : '+\u221e');

;// CONCATENATED MODULE: ./dist/compiled/domain/promotion/judge-stage.js





/** Judges the stage in which a rollout is by all that was counted in it. */
function judgeStage(rollout, judging) {
    const lost = judging.unreadable.map((reason) => ({ subject: 'evidence', verdict: 'error', reason }));
    const { deciding, others } = lookAt(rollout, judging);
    const verdict = (0,finding/* gravest */.Zk)([...lost, ...deciding, ...others.filter(({ verdict: word }) => word === 'fail')]);
    const waitsFor = (0,finding/* reasonsOf */.zM)(deciding, 'inconclusive');
    return { verdict, findings: [...lost, ...deciding, ...others], waitsFor };
}
function lookAt({ stage, weight, evidence }, { settings, entry, moment }) {
    if (stage === 'dev')
        return { deciding: (0,entry_evidence/* judgeDev */.n_)(entry), others: [] };
    if (stage === 'staging')
        return { deciding: (0,entry_evidence/* judgeStaging */.vF)(entry, settings, moment), others: [] };
    if (evidence === undefined)
        return { deciding: [], others: [] };
    if (evidence.counted.kind === 'shadow') {
        const { soak_hours } = settings.shadow;
        return { deciding: [...judgeShadow(evidence.counted, settings), judgeSoak(evidence, soak_hours)], others: [] };
    }
    const step = settings.traffic.steps.find((each) => each.weight === weight);
    if (step === undefined)
        return { deciding: [unknownWeight(weight)], others: [] };
    const needed = [judgeCount(evidence.counted, step), judgeSoak(evidence, step.soak_hours)];
    const watched = judgeTraffic(evidence.counted, weight, settings);
    if (isLastBeforeFull(step, settings))
        return { deciding: [...needed, ...watched], others: [] };
    const isSplit = ({ subject }) => subject === 'split';
    return {
        deciding: [...needed, ...watched.filter(isSplit)],
        others: watched.filter((finding) => !isSplit(finding)),
    };
}
/** Before all traffic goes to the candidate, nothing may be left open. */
const isLastBeforeFull = (step, { traffic: { steps } }) => steps[steps.indexOf(step) + 1]?.weight === 100;
const unknownWeight = (weight) => ({
    subject: 'weight',
    verdict: 'error',
    reason: `${weight} % is no step of \`promotion.traffic.steps\` any more`,
});
function judgeCount({ candidate: { requests } }, { min_requests: needed }) {
    const reason = `${requests} of ${needed} requests that it needs`;
    return { subject: 'requests', verdict: requests >= needed ? 'pass' : 'inconclusive', reason };
}
/** By the times of what was observed, so that no clock of ours can hurry it. */
function judgeSoak({ first, newest }, needed) {
    const hours = first === undefined || newest === undefined ? 0 : (0,domain_moment/* hoursBetween */.UH)(first, newest);
    const reason = `${hours.toFixed(1)} of ${needed} hours`;
    return { subject: 'soak', verdict: hours >= needed ? 'pass' : 'inconclusive', reason };
}

// EXTERNAL MODULE: ./dist/compiled/domain/promotion/seen-requests.js
var seen_requests = __webpack_require__(16957);
// EXTERNAL MODULE: ./dist/compiled/domain/promotion/traffic-evidence.js
var traffic_evidence = __webpack_require__(46940);
;// CONCATENATED MODULE: ./dist/compiled/domain/promotion/next-step.js



/**
 * The step after the one in which a rollout is; `undefined` after the last. Without a baseline there is nothing to
 * compare with, so that what was evaluated goes to full at once.
 */
function nextStep({ stage, weight, baseline }, { traffic }) {
    if (stage === 'dev')
        return { stage: 'staging', weight: 0 };
    if (stage === 'staging')
        return baseline === undefined ? { stage: 'full', weight: 100 } : { stage: 'shadow', weight: 0 };
    if (stage === 'full')
        return undefined;
    const next = traffic.steps.find((step) => step.weight > weight)?.weight ?? 100;
    return { stage: next === 100 ? 'full' : 'traffic', weight: next };
}
/** A rollout that enters a step at a moment, with nothing counted in it yet. */
function enterStep(rollout, { stage, weight }, moment) {
    const { evidence, paused: _paused, overdue: _overdue, ...kept } = rollout;
    const entered = { ...kept, stage, weight, since: moment, errors: { count: 0 } };
    if (stage === 'dev' || stage === 'staging')
        return entered;
    return { ...entered, evidence: freshEvidence(stage, evidence) };
}
function freshEvidence(stage, before) {
    const known = before?.newest ?? before?.known;
    const counted = stage === 'shadow' ? shadow_evidence/* noShadowEvidence */.t5 : (0,traffic_evidence/* newTrafficEvidence */.zi)(referenceAt(stage, before));
    return { ...(known === undefined ? {} : { known }), seen: seen_requests/* nothingSeen */.pQ, counted };
}
/** At full nobody is served by the baseline any more, so that it stands as it was last seen. */
function referenceAt(stage, before) {
    if (stage !== 'full')
        return undefined;
    return before?.counted.kind === 'traffic' ? before.counted.baseline : traffic_evidence/* noArmEvidence */.jN;
}

// EXTERNAL MODULE: ./dist/compiled/domain/promotion/record-step.js
var record_step = __webpack_require__(28515);
// EXTERNAL MODULE: ./dist/compiled/domain/deploy/urgent-hold.js
var urgent_hold = __webpack_require__(53746);
// EXTERNAL MODULE: ./dist/compiled/domain/ledger/record-fields.js
var record_fields = __webpack_require__(5592);
// EXTERNAL MODULE: ./dist/compiled/domain/promotion/step-name.js
var step_name = __webpack_require__(19835);
;// CONCATENATED MODULE: ./dist/compiled/domain/promotion/transitions.js







/** The rollout enters its next step; at full, its release is what runs. */
function entering(state, { by, now }, { judged, next }) {
    const rollout = enterStep(state.rollout, next, now);
    const reasons = (0,finding/* reasonsOf */.zM)(judged.findings, 'pass');
    const happening = { event: 'advanced', reasons, by, at: now, decidedBy: state.rollout };
    const records = [(0,record_step/* recordOf */.z)(state.environment, rollout, happening)];
    if (next.stage !== 'full')
        return { state: { ...state, rollout }, records };
    const { release, digest } = rollout;
    const reason = 'its rollout reached full';
    const before = state.release === undefined ? {} : { previous: state.release };
    const { rolled_back: _left, ...kept } = state;
    return { state: { ...kept, ...before, release, digest, since: now, by, reason, rollout }, records };
}
/** The rollout has arrived: what runs is no longer on its way. */
function completed(state, { by, now }, judged) {
    const { rollout } = state;
    const reasons = (0,finding/* reasonsOf */.zM)(judged.findings, 'pass');
    const records = [(0,record_step/* recordOf */.z)(state.environment, rollout, { event: 'completed', reasons, by, at: now })];
    return { ...ended(rollout, judged), state: withoutRollout(state), records };
}
const ended = ({ stage, weight }, judged) => ({ stage, weight, judged, waitsFor: [] });
/** All traffic goes back to the baseline, and the release may not be tried again until somebody lifts its hold. */
function rolledBack(state, { by, now }, { judged, reasons }) {
    const { rollout, holds } = state;
    const records = [(0,record_step/* recordOf */.z)(state.environment, rollout, { event: 'rolled-back', reasons, by, at: now })];
    const reason = `rolled back at ${(0,step_name/* stepName */.u)(rollout)}: ${reasons.join('; ')}`.slice(0, record_fields/* longestRemark */.$L);
    const hold = { digest: rollout.digest, reason, by, at: now, rolled_back: rollout.release };
    const isHeld = holds.some(({ digest }) => digest === rollout.digest);
    const next = { ...withoutRollout(state), holds: isHeld ? holds : (0,urgent_hold/* withUrgentHold */.f)(holds, hold) };
    return {
        ...ended(rollout, judged),
        state: isServing(state) ? beforeFull(next, rollout, { by, now, reason }) : next,
        records,
    };
}
/** Whether the release on its way is what runs already, as it is at full. */
const isServing = ({ release, rollout }) => release === rollout.release;
function beforeFull(state, { baseline }, { by, now, reason }) {
    const { release, digest: _digest, previous, ...kept } = state;
    const back = previous === undefined || baseline === undefined ? {} : { release: previous, digest: baseline };
    return { ...kept, ...back, ...(release === undefined ? {} : { rolled_back: release }), since: now, by, reason };
}
/** Nothing moves on evidence that cannot be trusted; after too many such calls in a row traffic is not left to luck. */
function paused(state, request, judged) {
    const { rollout, environment } = state;
    const { by, now, occasion, settings } = request;
    const reasons = (0,finding/* reasonsOf */.zM)(judged.findings, 'error');
    const isRepeat = rollout.errors.occasion === occasion;
    const errors = isRepeat ? rollout.errors : { count: rollout.errors.count + 1, occasion };
    const isBlind = errors.count > settings.max_consecutive_errors && rollout.weight > 0;
    if (isBlind)
        return rolledBack(state, request, { judged, reasons: [`${errors.count} calls in a row in error`, ...reasons] });
    const reason = reasons.join('; ').slice(0, record_fields/* longestRemark */.$L);
    const next = { ...rollout, errors, paused: rollout.paused ?? { reason, since: now } };
    const isNew = rollout.paused === undefined;
    const records = isNew ? [(0,record_step/* recordOf */.z)(environment, next, { event: 'paused', reasons, by, at: now })] : [];
    const { stage, weight } = rollout;
    return { state: { ...state, rollout: next }, records, stage, weight, judged, waitsFor: reasons };
}
/** Evidence that can be trusted again ends a pause. */
function resumed(state, { by, now }) {
    const { paused: pause, ...kept } = state.rollout;
    const rollout = { ...kept, errors: { count: 0 } };
    if (pause === undefined)
        return { state: { ...state, rollout }, records: [] };
    const reasons = [`no longer: ${pause.reason}`];
    return {
        state: { ...state, rollout },
        records: [(0,record_step/* recordOf */.z)(state.environment, rollout, { event: 'resumed', reasons, by, at: now })],
    };
}
/** The rollout stays where it is, which is told once where it takes longer than it should. */
function waiting(state, { by, now, settings }, { judged, waits }) {
    const { rollout } = state;
    const told = { stage: rollout.stage, weight: rollout.weight, judged, waitsFor: waits };
    const isLate = (0,domain_moment/* hoursBetween */.UH)(rollout.since, now) > deadlineOf(rollout, settings);
    if (!isLate || rollout.overdue)
        return { ...told, state, records: [] };
    const overdue = { ...rollout, overdue: true };
    const records = [
        (0,record_step/* recordOf */.z)(state.environment, overdue, { event: 'held', reasons: ['overdue', ...waits], by, at: now }),
    ];
    return { ...told, state: { ...state, rollout: overdue }, records };
}
function deadlineOf({ stage }, { shadow, traffic }) {
    if (stage === 'shadow')
        return shadow.deadline_hours;
    return stage === 'traffic' || stage === 'full' ? traffic.deadline_hours : Number.POSITIVE_INFINITY;
}
function withoutRollout(state) {
    const { rollout: _rollout, ...kept } = state;
    return kept;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/promotion/advance.js







/**
 * Moves a rollout as far as its evidence carries it. Called twice with the same, the second call changes nothing;
 * called with nothing new, it only tells where the rollout stands.
 */
function advance(state, request) {
    const moment = momentFor(state.rollout, request.now);
    const begun = restartWhereBaselineMoved(state, { ...request, now: moment });
    const { state: counted, counting } = count(begun.state, request, moment);
    // By what was counted just now, too, or a clock that is behind would let it count for the next step once more.
    const moved = moveOn(counted, { ...request, now: momentFor(counted.rollout, moment) });
    const records = [...begun.records, ...moved.records];
    return { ...moved, records, events: records.map(({ event }) => event), counting };
}
/** A clock that runs behind what was observed already is not believed. */
const momentFor = ({ evidence }, now) => {
    const newest = evidence?.newest ?? evidence?.known;
    return newest === undefined ? now : (0,domain_moment/* laterOf */.eG)(now, newest);
};
/** What was counted against another baseline says nothing of this one. */
function restartWhereBaselineMoved(state, { by, now }) {
    const { rollout } = state;
    const isCompared = rollout.stage === 'shadow' || rollout.stage === 'traffic';
    if (!isCompared || state.digest === rollout.baseline)
        return { state, records: [] };
    const { baseline: _baseline, ...kept } = rollout;
    const against = state.digest === undefined ? kept : { ...kept, baseline: state.digest };
    const restarted = enterStep(against, { stage: 'shadow', weight: 0 }, now);
    const reasons = ['another release runs now, so that it is compared anew'];
    const record = (0,record_step/* recordOf */.z)(state.environment, restarted, { event: 'restarted', reasons, by, at: now });
    return { state: { ...state, rollout: restarted }, records: [record] };
}
function count(state, { observations, settings, now }, moment) {
    const rollout = withBelievableStart(state.rollout, moment);
    const { evidence } = rollout;
    if (evidence === undefined)
        return { state, counting: count_evidence/* nothingCounted */.W8 };
    const span = (0,count_evidence/* spanOf */.ee)(rollout, settings.settle_minutes / 60, now);
    const counted = (0,count_evidence/* countEvidence */.Vc)({ ...rollout, evidence }, observations, span);
    return { state: { ...state, rollout: { ...rollout, evidence: counted.evidence } }, counting: counted.counting };
}
/** A step that began later than now was written by a clock that ran ahead: it began after what was counted by then. */
const withBelievableStart = (rollout, moment) => rollout.evidence === undefined || (0,domain_moment/* laterOf */.eG)(rollout.since, moment) === moment
    ? rollout
    : { ...rollout, since: rollout.evidence.known ?? moment };
/** Moves step by step until one has to be waited for, or the way ends. */
function moveOn(state, request) {
    const judged = judgeStage(state.rollout, { ...request, moment: request.now });
    const held = state.holds.find(({ digest }) => digest === state.rollout.digest);
    if (held !== undefined)
        return rolledBack(state, request, { judged, reasons: [`it is held: ${held.reason}`] });
    if (state.rollout.stage === 'full' && state.digest !== state.rollout.digest)
        return rolledBack(state, request, { judged, reasons: ['another release was put in its place'] });
    if (judged.verdict === 'fail')
        return rolledBack(state, request, { judged, reasons: (0,finding/* reasonsOf */.zM)(judged.findings, 'fail') });
    if (judged.verdict === 'error')
        return paused(state, request, judged);
    const { state: trusted, records } = resumed(state, request);
    const waits = judged.verdict === 'pass' ? whatForbids(trusted, request) : judged.waitsFor;
    const moved = waits.length > 0 ? waiting(trusted, request, { judged, waits }) : onwards(trusted, request, judged);
    return { ...moved, records: [...records, ...moved.records] };
}
/** What keeps a rollout from its next step although its evidence lets it go. */
function whatForbids({ rollout, holds }, { settings, approved }) {
    const lane = holds
        .filter(({ digest }) => digest === undefined)
        .map(({ reason }) => `the lane to be resumed: ${reason}`);
    const stage = nextStep(rollout, settings)?.stage;
    const needsApproval = settings.approve.some((each) => each === stage && each !== rollout.stage);
    const unapproved = needsApproval && stage !== undefined && !approved.includes(stage);
    return [...lane, ...(unapproved ? [`approval to enter ${stage}`] : [])];
}
function onwards(state, request, judged) {
    const next = nextStep(state.rollout, request.settings);
    if (next === undefined)
        return completed(state, request, judged);
    const { state: entered, records } = entering(state, request, { judged, next });
    const moved = moveOn(entered, request);
    // Where the next step has nothing yet, it is told by what the last was judged by.
    return {
        ...moved,
        judged: moved.records.length === 0 ? judged : moved.judged,
        records: [...records, ...moved.records],
    };
}


/***/ }),

/***/ 45338:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vc: () => (/* binding */ countEvidence),
  W8: () => (/* binding */ nothingCounted),
  ee: () => (/* binding */ spanOf)
});

// EXTERNAL MODULE: ./dist/compiled/domain/moment.js
var moment = __webpack_require__(76419);
// EXTERNAL MODULE: ./dist/compiled/domain/observation/observation.js
var observation_observation = __webpack_require__(2676);
// EXTERNAL MODULE: ./dist/compiled/domain/promotion/seen-requests.js
var seen_requests = __webpack_require__(16957);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/own.js
var own = __webpack_require__(35835);
// EXTERNAL MODULE: ./dist/compiled/domain/promotion/shadow-evidence.js + 1 modules
var shadow_evidence = __webpack_require__(67757);
;// CONCATENATED MODULE: ./dist/compiled/domain/promotion/shadow-tally.js


/** Shadow evidence while pairs are added, each in the same time however many there were. */
class ShadowTally {
    pairs;
    metrics;
    answered;
    unrefused;
    constructor({ pairs, metrics, answered, unrefused }) {
        this.pairs = pairs;
        this.metrics = new Map(Object.entries(metrics));
        this.answered = answered;
        this.unrefused = unrefused;
    }
    add({ baseline, candidate }) {
        this.pairs += 1;
        this.answered = (0,shadow_evidence/* withPair */.lU)(this.answered, whole(candidate.error) - whole(baseline.error));
        if (baseline.refused !== undefined && candidate.refused !== undefined)
            this.unrefused = (0,shadow_evidence/* withPair */.lU)(this.unrefused, Number(baseline.refused) - Number(candidate.refused));
        for (const [metric, score] of Object.entries(candidate.scores ?? {})) {
            const before = (0,own/* own */.Z)(baseline.scores ?? {}, metric);
            if (before === undefined)
                continue;
            this.metrics.set(metric, (0,shadow_evidence/* withPair */.lU)(this.metrics.get(metric) ?? shadow_evidence/* noPairedMetric */.JZ, score - before));
        }
    }
    evidence() {
        const { pairs, answered, unrefused } = this;
        const metrics = Object.fromEntries([...this.metrics].sort(([one], [other]) => (one < other ? -1 : 1)));
        return { kind: 'shadow', pairs, metrics, answered, unrefused };
    }
}
const whole = (error) => (error === undefined ? 1 : 0);

// EXTERNAL MODULE: ./dist/compiled/domain/statistics/log-histogram.js
var log_histogram = __webpack_require__(39022);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/running-moments.js
var running_moments = __webpack_require__(1484);
;// CONCATENATED MODULE: ./dist/compiled/domain/promotion/traffic-tally.js



/** Evidence of traffic while requests are added, each in the same time however many there were. */
class TrafficTally {
    before;
    arms;
    split;
    constructor(before) {
        this.before = before;
        this.arms = { baseline: new ArmTally(before.baseline), candidate: new ArmTally(before.candidate) };
        this.split = new SplitTally(before.split);
    }
    /** What the baseline answered after it was left does not change what is compared with. */
    add(observation) {
        if (observation.arm === 'baseline' && this.before.is_reference)
            return;
        this.arms[observation.arm].add(observation);
        this.split.add(observation);
    }
    evidence() {
        const { baseline, candidate } = this.arms;
        const arms = { baseline: baseline.evidence(), candidate: candidate.evidence() };
        return { ...this.before, ...arms, split: this.split.evidence() };
    }
}
/** Counts users and not their requests, since a split by user sends all requests of one user to one arm. */
class SplitTally {
    users;
    /** Spares those who were counted in this very call the way through the filter. */
    counted = new Set();
    candidate;
    total;
    constructor({ candidate, total, users }) {
        this.candidate = candidate;
        this.total = total;
        this.users = new seen_requests/* SeenBook */.DG(users);
    }
    add({ user, arm, at }) {
        if (user !== undefined && !this.isNew(user, at))
            return;
        this.total += 1;
        if (arm === 'candidate')
            this.candidate += 1;
    }
    evidence() {
        return { candidate: this.candidate, total: this.total, users: this.users.stored() };
    }
    isNew(user, at) {
        if (this.counted.has(user))
            return false;
        this.counted.add(user);
        return this.users.add(user, at);
    }
}
class ArmTally {
    latencies;
    scores;
    counts;
    costs;
    constructor({ latencies_ms, costs_usd, scores, ...counts }) {
        this.latencies = new log_histogram/* FillingHistogram */.U8(latencies_ms);
        this.costs = costs_usd;
        this.scores = new Map(Object.entries(scores));
        this.counts = { ...counts };
    }
    add({ error, refused, latency_ms, cost_usd, scores }) {
        this.counts.requests += 1;
        if (error !== undefined)
            this.counts.errors += 1;
        if (refused !== undefined)
            this.counts.looked_for_refusals += 1;
        if (refused === true)
            this.counts.refusals += 1;
        if (latency_ms !== undefined)
            this.latencies.add(latency_ms);
        if (cost_usd !== undefined)
            this.costs = (0,running_moments/* withNumber */.Yx)(this.costs, cost_usd);
        for (const [metric, score] of Object.entries(scores ?? {}))
            this.scores.set(metric, (0,running_moments/* withNumber */.Yx)(this.scores.get(metric) ?? running_moments/* noMoments */.V5, score));
    }
    evidence() {
        const scores = Object.fromEntries([...this.scores].sort(([one], [other]) => (one < other ? -1 : 1)));
        return { ...this.counts, latencies_ms: this.latencies.filled(), costs_usd: this.costs, scores };
    }
}

;// CONCATENATED MODULE: ./dist/compiled/domain/promotion/count-evidence.js





/** How far the clocks of those who observe may be ahead, and those of whoever calls behind them. */
const toleratedHours = 1;
/**
 * Requests count from when a step has settled until an hour from now. What counted as ahead of its time lets nothing
 * count that is further ahead; only a clock that is too far behind what counted is not believed.
 */
function spanOf({ since, evidence }, settleHours, now) {
    const from = (0,moment/* hoursAfter */.Qq)(since, settleHours);
    const until = (0,moment/* hoursAfter */.Qq)(now, toleratedHours);
    const newest = evidence?.newest ?? evidence?.known ?? until;
    const isBehind = (0,moment/* hoursBetween */.UH)(until, newest) > toleratedHours;
    return { from, to: isBehind ? (0,moment/* hoursAfter */.Qq)(newest, toleratedHours) : (0,moment/* laterOf */.eG)(until, newest) };
}
const nothingCounted = { counted: 0, repeated: 0, late: 0, unpaired: 0, outside: 0, foreign: 0 };
/**
 * Adds observations to what was counted before: each request once, however often and in however many files it is given.
 */
function countEvidence(rollout, observations, { from, to }) {
    const { evidence } = rollout;
    const own = observations.filter((observation) => isOfRollout(observation, rollout));
    const timely = own.filter(({ at }) => !(0,moment/* isBefore */.Y8)(at, from) && !(0,moment/* isBefore */.Y8)(to, at));
    const outside = { foreign: observations.length - own.length, outside: own.length - timely.length };
    const { added, counting } = evidence.counted.kind === 'shadow'
        ? addPairs(evidence, evidence.counted, timely)
        : addRequests(evidence, evidence.counted, timely);
    return { evidence: added, counting: { ...counting, ...outside } };
}
function isOfRollout({ kind, arm, model }, { stage, digest, baseline }) {
    if (kind !== (stage === 'shadow' ? 'shadow' : 'traffic'))
        return false;
    return model === (arm === 'candidate' ? digest : baseline) || !model.startsWith('sha256:');
}
function addPairs(evidence, before, all) {
    const { pairs, unpaired } = pairUp(all);
    const [book, tally] = [new seen_requests/* SeenBook */.DG(evidence.seen), new ShadowTally(before)];
    const met = meetAll(pairs, ({ candidate: { id, at } }) => book.meet(id, at));
    const fresh = met.new;
    for (const pair of fresh)
        tally.add(pair);
    const times = fresh.map(({ candidate }) => candidate.at);
    return {
        added: { ...withTimes(evidence, times), seen: book.stored(), counted: tally.evidence() },
        counting: { ...countingOf(met), unpaired },
    };
}
function addRequests(evidence, before, all) {
    const [book, tally] = [new seen_requests/* SeenBook */.DG(evidence.seen), new TrafficTally(before)];
    const met = meetAll(inOrder(all), (observation) => book.meet((0,observation_observation/* observationKey */.oL)(observation), observation.at));
    const fresh = met.new;
    for (const observation of fresh)
        tally.add(observation);
    // Of both arms, or what the baseline answered last would seem to come after the next step begins.
    const times = fresh.map(({ at }) => at);
    return {
        added: { ...withTimes(evidence, times), seen: book.stored(), counted: tally.evidence() },
        counting: { ...countingOf(met), unpaired: 0 },
    };
}
function meetAll(items, meet) {
    const met = { new: [], known: [], late: [] };
    for (const item of items)
        met[meet(item)].push(item);
    return met;
}
const countingOf = ({ new: fresh, known, late }) => ({
    counted: fresh.length,
    repeated: known.length,
    late: late.length,
});
/** Both answers of each request that has both, in the order of time; of several of one arm the first counts. */
function pairUp(observations) {
    const baselines = firstById(observations.filter(({ arm }) => arm === 'baseline'));
    const candidates = firstById(observations.filter(({ arm }) => arm === 'candidate'));
    const pairs = inOrder([...candidates.values()]).flatMap((candidate) => {
        const baseline = baselines.get(candidate.id);
        return baseline === undefined ? [] : [{ baseline, candidate }];
    });
    return { pairs, unpaired: baselines.size + candidates.size - 2 * pairs.length };
}
function firstById(observations) {
    const found = new Map();
    for (const observation of observations)
        if (!found.has(observation.id))
            found.set(observation.id, observation);
    return found;
}
/** So that the order of files and lines decides nothing. */
const inOrder = (observations) => [...observations].sort((one, other) => compareMoments(one.at, other.at) || compareIds(one.id, other.id));
const compareMoments = (one, other) => Number((0,moment/* isBefore */.Y8)(other, one)) - Number((0,moment/* isBefore */.Y8)(one, other));
const compareIds = (one, other) => Number(one > other) - Number(one < other);
function withTimes(evidence, ascending) {
    const [first, last] = [ascending[0], ascending.at(-1)];
    if (first === undefined || last === undefined)
        return evidence;
    const earliest = evidence.first === undefined || (0,moment/* isBefore */.Y8)(first, evidence.first) ? first : evidence.first;
    const newest = evidence.newest === undefined || (0,moment/* isBefore */.Y8)(evidence.newest, last) ? last : evidence.newest;
    return { ...evidence, first: earliest, newest };
}


/***/ }),

/***/ 72355:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GP: () => (/* binding */ judgedTogether),
/* harmony export */   n_: () => (/* binding */ judgeDev),
/* harmony export */   vF: () => (/* binding */ judgeStaging)
/* harmony export */ });
/* harmony import */ var _deploy_fit_checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76312);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76419);


/** The newest evaluation of a release together with the lanes that run in an environment. */
function judgedTogether(release, lanes, evidence) {
    const { newest, override, isLetThrough } = (0,_deploy_fit_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .judgedBeside */ .mN)(release, lanes, evidence);
    if (newest === undefined)
        return override === undefined ? undefined : { verdict: 'not-affected', blocks: false };
    return { verdict: newest.verdict, blocks: !isLetThrough && override === undefined };
}
/** Whether the release was evaluated together with what runs where it goes. */
const judgeDev = ({ judged }) => [judgeTogether('evaluation', judged)];
/**
 * Whether every environment of staging has run the release long enough and was evaluated with it, and every other one
 * that goes before runs it.
 */
function judgeStaging({ earlier }, { staging }, moment) {
    const others = earlier.filter(({ name }) => !staging.environments.includes(name));
    const staged = staging.environments.flatMap((name) => {
        const found = earlier.find((each) => each.name === name);
        if (found?.since === undefined)
            return [doesNotRun(name)];
        return [judgeSoak(name, (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .hoursBetween */ .UH)(found.since, moment), staging.soak_hours), judgeTogether(name, found.judged)];
    });
    const findings = [...staged, ...others.map(judgeOrder)];
    if (findings.length > 0)
        return findings;
    return [{ subject: 'staging', verdict: 'pass', reason: 'no environment is named that goes before' }];
}
const doesNotRun = (subject) => ({
    subject,
    verdict: 'inconclusive',
    reason: 'does not run the release',
});
/** What only has to come first, as `after` says, is neither soaked nor evaluated anew. */
const judgeOrder = ({ name, since }) => since === undefined
    ? doesNotRun(name)
    : { subject: name, verdict: 'pass', reason: `runs the release since ${since}` };
function judgeSoak(subject, hours, needed) {
    if (hours >= needed)
        return { subject, verdict: 'pass', reason: `has run the release for ${hours.toFixed(0)} hours` };
    return { subject, verdict: 'inconclusive', reason: `has run the release for ${hours.toFixed(0)} of ${needed} hours` };
}
function judgeTogether(subject, judged) {
    if (judged === undefined)
        return {
            subject,
            verdict: 'inconclusive',
            reason: 'the release was never evaluated together with what runs there',
        };
    const { verdict, blocks } = judged;
    if (!blocks)
        return { subject, verdict: 'pass', reason: `evaluated together with what runs there: ${verdict}` };
    const word = verdict === 'fail' || verdict === 'error' ? verdict : 'inconclusive';
    return { subject, verdict: word, reason: `evaluated together with what runs there: ${verdict}, which blocks` };
}


/***/ }),

/***/ 92411:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zk: () => (/* binding */ gravest),
/* harmony export */   wI: () => (/* binding */ Finding),
/* harmony export */   zM: () => (/* binding */ reasonsOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** What one thing that is watched came to. */
const Finding = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    subject: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('A metric, a guardrail, or what else was looked at'),
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'fail', 'inconclusive', 'error']),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const severity = ['fail', 'error', 'inconclusive', 'pass'];
/** The gravest of several findings: fail, error, inconclusive, pass. Of nothing: inconclusive. */
const gravest = (findings) => severity.find((word) => findings.some(({ verdict }) => verdict === word)) ?? 'inconclusive';
/** The reasons of all findings of one kind, each with what it is about. */
const reasonsOf = (findings, wanted) => findings.filter(({ verdict }) => verdict === wanted).map(({ subject, reason }) => `${subject}: ${reason}`);


/***/ }),

/***/ 28515:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71507);

const mostReasons = 50;
const longestReason = 500;
/** The record of what happened to a rollout, which is told as it is after it. */
function recordOf(environment, rollout, happening) {
    const { event, reasons, by, at, decidedBy = rollout } = happening;
    const { id, release, stage, weight } = rollout;
    const evidence = decidedBy.evidence === undefined ? {} : { evidence: (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(decidedBy.evidence) };
    return {
        version: 1,
        kind: 'rollout',
        environment,
        rollout: id,
        release,
        event,
        stage,
        weight,
        ...evidence,
        reasons: reasons.slice(0, mostReasons).map((reason) => reason.slice(0, longestReason)),
        by,
        at,
    };
}


/***/ }),

/***/ 75080:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ lnBeta)
/* harmony export */ });
/* harmony import */ var _ln_gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98657);

/** Natural logarithm of the beta function of positive `a` and `b`; a RangeError elsewhere. */
const lnBeta = (a, b) => (0,_ln_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .lnGamma */ .y)(a) + (0,_ln_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .lnGamma */ .y)(b) - (0,_ln_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .lnGamma */ .y)(a + b);


/***/ }),

/***/ 98657:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ lnGamma)
/* harmony export */ });
const lanczosG = 7;
const lanczosCoefficients = [
    0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
    -0.13857109526572012, 0.000009984369578019572, 1.5056327351493116e-7,
];
const lnSqrtTwoPi = Math.log(2 * Math.PI) / 2;
/**
 * Natural logarithm of the gamma function for x > 0; a RangeError elsewhere.
 * Lanczos' approximation with g = 7 and nine terms (Numerical Recipes \u00a76.1), about 15 digits.
 */
function lnGamma(x) {
    if (!(x > 0))
        throw new RangeError(`lnGamma needs a positive number, not ${x}`);
    if (x < 0.5)
        return Math.log(Math.PI / Math.sin(Math.PI * x)) - lnGamma(1 - x);
    const shifted = x - 1;
    const base = shifted + lanczosG + 0.5;
    let series = lanczosCoefficients[0] ?? 0;
    for (let k = 1; k < lanczosCoefficients.length; k++)
        series += (lanczosCoefficients[k] ?? 0) / (shifted + k);
    return lnSqrtTwoPi + (shifted + 0.5) * Math.log(base) - base + Math.log(series);
}


/***/ }),

/***/ 17772:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ leastCount),
/* harmony export */   U: () => (/* binding */ leastBetween)
/* harmony export */ });
/**
 * The least count from 1 on that passes a test which every greater one passes too, by doubling and then by bisection.
 * `Infinity` where neither `most` nor the power of two beyond it passes.
 */
function leastCount(passes, most = Number.POSITIVE_INFINITY) {
    let enough = 1;
    while (!passes(enough)) {
        if (enough > most)
            return Number.POSITIVE_INFINITY;
        enough *= 2;
    }
    return leastBetween(Math.floor(enough / 2), enough, passes);
}
/** The least whole number above `tooFew` that passes such a test, by bisection; `enough` where none before it does. */
function leastBetween(tooFew, enough, passes) {
    let [low, high] = [tooFew, enough];
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (passes(middle))
            high = middle;
        else
            low = middle;
    }
    return high;
}


/***/ }),

/***/ 67780:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ readEntry)
/* harmony export */ });
/* harmony import */ var _domain_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35835);
/* harmony import */ var _domain_deploy_fit_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76312);
/* harmony import */ var _domain_deploy_stored_states_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41859);
/* harmony import */ var _domain_promotion_entry_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72355);
/* harmony import */ var _deploy_gather_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26009);





/**
 * What the ledger says of a release before production sees it; once production does, nothing of it is asked any more.
 */
async function readEntry(ports, { environment, rollout: { stage }, ...reading }) {
    if (stage !== 'dev' && stage !== 'staging')
        return { judged: undefined, earlier: [] };
    const { environments, promotion } = reading.settings;
    const after = (0,_domain_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(environments, environment)?.model?.after ?? [];
    const earlier = [];
    for (const name of new Set([...promotion.staging.environments, ...after])) {
        const state = (0,_domain_deploy_stored_states_js__WEBPACK_IMPORTED_MODULE_2__/* .stateAt */ .HK)((0,_domain_deploy_stored_states_js__WEBPACK_IMPORTED_MODULE_2__/* .statesOf */ .kY)(name, reading.states), { environment: name, lane: 'model' })?.state;
        const since = state?.digest === reading.release.digest ? state.since : undefined;
        earlier.push({ name, since, judged: await judgedIn(ports, name, reading) });
    }
    return { judged: await judgedIn(ports, environment, reading), earlier };
}
async function judgedIn(ports, environment, { release, states, settings: { gate } }) {
    const beside = (0,_domain_deploy_stored_states_js__WEBPACK_IMPORTED_MODULE_2__/* .statesOf */ .kY)(environment, states);
    return (0,_domain_promotion_entry_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .judgedTogether */ .GP)(release, (0,_domain_deploy_fit_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .lanesWith */ .ey)(release, beside), await (0,_deploy_gather_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .combinationEvidence */ .xu)(ports, { release, gate, beside }));
}


/***/ })

};
;
})
