export const id = 7717;
export const ids = [7717];
export const modules = {

/***/ 21916:
/***/ (function(__unused_webpack_module, exports) {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


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

/***/ 51931:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ baselineNotes),
/* harmony export */   t: () => (/* binding */ describeDays)
/* harmony export */ });
/** What a reader must know of answers of base that were not asked for in this run; that they were not, reports tell anyway. */
const baselineNotes = (suites) => suites.flatMap(({ name, yardstick, baseline }) => baseline === undefined
    ? []
    : sentencesOf(baseline).map((each) => `${name}${yardstick === 'head' ? " (head's yardstick)" : ''}: ${each}`));
function sentencesOf({ control, ...counts }) {
    if (control === undefined)
        return [];
    const { samples, scored, p_value, left_out = 0, other_model = 0, stale } = control;
    const found = stale ? 'and no longer score alike' : 'and score alike as far as can be seen';
    const compared = p_value === null ? 'and none can be compared' : `${found} (p = ${p_value.toFixed(4)})`;
    return [
        ...(samples === 0 ? [] : [`${originOf(counts)}; ${samples} of them were asked for once more, ${compared}`]),
        ...(scored < samples ? [`${samples - scored} of the fresh answers of base have no score to compare`] : []),
        ...(left_out > 0 ? [`no budget was left to ask for ${left_out} cached answers of base once more`] : []),
        ...(other_model > 0 ? [`${other_model} fresh answers of base are of another model than the cached ones`] : []),
    ];
}
function originOf({ cached, asked, oldest_days: days, undated = 0 }) {
    const age = days === undefined ? '' : `, the oldest ${describeDays(days)} old`;
    const unknown = undated === 0 ? '' : `, ${undated} of unknown age`;
    return `${cached} of ${cached + asked} answers of base come from the cache${age}${unknown}`;
}
/** A number of days as people say it. */
const describeDays = (days) => days < 1 ? 'less than a day' : `${Math.floor(days)} ${Math.floor(days) === 1 ? 'day' : 'days'}`;


/***/ }),

/***/ 4183:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ importNotes)
/* harmony export */ });
/* unused harmony export describeUnimported */
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);

/** One sentence on something that is not run. */
const describeUnimported = ({ place, what, why }) => `${(0,_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describePlace */ .df)({ path: place.path, ...(place.line === undefined ? {} : { line: place.line }) })}: ${what} is not imported: ${why}`;
/** More of one file are counted. */
const mostNotes = 20;
/** What of the files of other tools is not run, file by file, each part by its line. */
function importNotes(imported = []) {
    return imported.flatMap(({ path, unimported }) => {
        const notes = unimported.slice(0, mostNotes).map(describeUnimported);
        const more = unimported.length - mostNotes;
        return more > 0 ? [...notes, `${path}: ${more} more parts are not imported`] : notes;
    });
}


/***/ }),

/***/ 20274:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ leansAgainst),
/* harmony export */   OJ: () => (/* binding */ couldFail),
/* harmony export */   c9: () => (/* binding */ asksForMargin),
/* harmony export */   im: () => (/* binding */ wordOfRole)
/* harmony export */ });
/**
 * What a comparison makes of a metric. A proven drop fails every role, but for the small one that a `gate` has proven to
 * lie within its margin. To pass, a `gate` rules out a drop of the margin, a `success` proves a gain, and a
 * `deterioration` only has no proven drop, where there is enough data for one to have been proven.
 */
function wordOfRole(comparison, rule) {
    const [low] = comparison.interval;
    const { role, margin, alpha, adjustedP } = rule;
    const isDropProven = adjustedP <= alpha;
    if (role === 'deterioration') {
        if (isDropProven)
            return 'fail';
        return rule.isLastLook !== false && couldFail(comparison, rule) ? 'pass' : 'inconclusive';
    }
    const needed = role === 'success' ? 0 : -margin;
    if (low > needed)
        return 'pass';
    return isDropProven ? 'fail' : 'inconclusive';
}
/**
 * True where so many units could prove a drop at all: when every one of them is worse, the sign-flip mid-p is 2^-n / 2,
 * and it may have to bear the whole correction for the other metrics.
 */
const couldFail = ({ n }, { alpha, deciding }) => Math.max(1, deciding) * 0.5 ** (n + 1) <= alpha;
/** Only these roles are held to a margin. */
const asksForMargin = (role) => role === 'gate' || role === 'report';
/** Whether the estimate alone speaks against a metric: as far below base as its role forbids, or no better. */
function leansAgainst({ role, difference, margin }) {
    if (difference === null || role === 'report')
        return false;
    return role === 'deterioration' ? difference < 0 : difference <= -margin;
}


/***/ }),

/***/ 88490:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/** True of a failure of the provider or of the way to it, which may pass and says nothing of the model or the request. */
const isOutage = (kind) => outages.has(kind);
const Incident = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: IncidentKind, message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });


/***/ }),

/***/ 49301:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ tracesFile)
/* harmony export */ });
/** Spans of a run, OTLP/JSON lines, in its folder. */
const tracesFile = 'traces.jsonl';


/***/ }),

/***/ 16994:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ remoteBranch)
/* harmony export */ });
/** A branch of origin by its whole name, since whoever pushes may call a branch or a tag `origin/main`. */
const remoteBranch = (name) => `refs/remotes/origin/${name}`;


/***/ }),

/***/ 10387:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mt: () => (/* binding */ LatencyLimit),
/* harmony export */   Pe: () => (/* binding */ CostLimit),
/* harmony export */   Qb: () => (/* binding */ WrittenRole),
/* harmony export */   YE: () => (/* binding */ limitsResources),
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

/***/ 91482:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ n)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);


let loaded;
const library = () => (loaded ??= (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url)('./libraries/js-rouge/index.cjs'))['js-rouge'];

function n(...given) {
  return new.target === undefined ? library().n(...given) : new (library().n)(...given);
}




/***/ }),

/***/ 5934:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  selftest: () => (/* binding */ selftest)
});

// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/describe-run.js
var describe_run = __webpack_require__(84917);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/looks-of-plans.js + 1 modules
var looks_of_plans = __webpack_require__(19193);
// EXTERNAL MODULE: ./dist/compiled/domain/planning/plan-report.js
var plan_report = __webpack_require__(913);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/samples-of-arm.js
var samples_of_arm = __webpack_require__(47004);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/count-units.js
var count_units = __webpack_require__(94906);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/gate-settings.js
var gate_settings = __webpack_require__(10387);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/judge-suite.js + 25 modules
var judge_suite = __webpack_require__(68301);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/normal-distribution.js
var normal_distribution = __webpack_require__(6027);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/seeded-random.js
var seeded_random = __webpack_require__(97431);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/wilson-interval.js
var wilson_interval = __webpack_require__(28649);
;// CONCATENATED MODULE: ./dist/compiled/domain/selftest/split-arms.js

/**
 * The scores of one target as if half of them were of another: of each case, `repeats` answers drawn without return
 * become base and as many others head. Metrics of one answer stay together. An answer without a score of a metric
 * cannot be told from others, so a case that lacks one has fewer in that metric.
 */
function splitArms(run, repeats, random) {
    const cases = [...run.cases].map((each) => splitCase(each, repeats, random));
    const { looks: _, power: __, stopped: ___, ...facts } = run;
    return { ...facts, comparison: 'arms', repeats, cases, arms: {} };
}
function splitCase({ base: _, head, ...facts }, repeats, random) {
    const most = Math.max(0, ...Object.values(head).map(({ length }) => length));
    const order = (0,seeded_random/* shuffledNumbers */.cz)(most, random);
    const taken = (from) => Object.fromEntries(Object.entries(head).map(([metric, scores]) => [
        metric,
        [...order.slice(from, from + repeats)].flatMap((index) => scores[index] ?? []),
    ]));
    return { ...facts, base: taken(0), head: taken(repeats) };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/selftest/judge-splits.js






/** So many splits leave a rate of 5 % uncertain by 1.4 points, the fewest by 3; large suites get fewer, lest they take minutes. */
const mostSplits = 1000;
const fewestSplits = 200;
const casesJudgedInAll = 100_000;
const confidence = 0.95;
/** How often the gate would fail and pass a suite whose arms are one target, asked `repeats` times a case in each. */
function judgeSplits(run, settings, repeats) {
    const splits = Math.min(mostSplits, Math.max(fewestSplits, Math.floor(casesJudgedInAll / Math.max(1, run.cases.length))));
    const random = (0,seeded_random/* seededRandom */.Is)(`${settings.seed} ${run.name}`);
    const words = { fail: 0, pass: 0 };
    let last;
    const whole = complete(run);
    for (let split = 0; split < splits; split += 1) {
        last = (0,judge_suite/* judgementOf */.l)(splitArms(whole, repeats, random), settings);
        if (last.verdict === 'fail' || last.verdict === 'pass')
            words[last.verdict] += 1;
    }
    const deciding = last?.metrics.find(({ role }) => (0,gate_settings/* decides */.yN)(role));
    return {
        ...{ splits, repeats, margin: deciding?.margin ?? 0, margin_widened: deciding?.margin_widened ?? false },
        ...{ fail: rateOf(words.fail, splits), pass: rateOf(words.pass, splits) },
        other: splits - words.fail - words.pass,
    };
}
/** Floors say how good a target is, not how noisy; and what was never answered is no part of the noise. */
const complete = ({ judges: _, ...run }) => ({
    ...run,
    // A margin that so few cases cannot pass is to be told, not refused.
    binding: false,
    cases_planned: run.cases.length,
    cases_total: run.cases.length,
    gate: { ...run.gate, floor: {} },
});
function rateOf(count, splits) {
    const z = (0,normal_distribution/* normalQuantile */.Z)((1 + confidence) / 2);
    return { count, rate: count / splits, interval: (0,wilson_interval/* wilsonInterval */.Y)(count, splits, z) };
}

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/own.js
var own = __webpack_require__(35835);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/flip-rate.js
var flip_rate = __webpack_require__(79435);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/mean.js
var mean = __webpack_require__(59782);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/standard-deviation.js
var standard_deviation = __webpack_require__(87076);
;// CONCATENATED MODULE: ./dist/compiled/domain/statistics/variance-components.js

/**
 * One-way random-effects ANOVA of groups of scores, which may be of different sizes: `within` is the mean square within
 * groups, `between` what the mean square between them has beyond that, and never below 0 (Searle, Casella, McCulloch
 * 1992, "Variance Components", \u00a73.6). NaN where fewer than two groups, or no group with two scores, can tell.
 */
function varianceComponents(groups) {
    const filled = groups.filter(({ length }) => length > 0);
    const total = filled.reduce((sum, { length }) => sum + length, 0);
    const count = filled.length;
    const withinFreedom = total - count;
    const within = filled.reduce((sum, group) => sum + sumOfSquares(group), 0) / withinFreedom;
    if (count < 2 || withinFreedom === 0)
        return { between: Number.NaN, within: withinFreedom === 0 ? Number.NaN : within };
    const centre = (0,mean/* mean */.i)(filled.flat());
    const squares = filled.reduce((sum, group) => sum + group.length * ((0,mean/* mean */.i)(group) - centre) ** 2, 0);
    const size = (total - filled.reduce((sum, { length }) => sum + length ** 2, 0) / total) / (count - 1);
    return { between: Math.max(0, (squares / (count - 1) - within) / size), within };
}
function sumOfSquares(values) {
    const centre = (0,mean/* mean */.i)(values);
    return values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
}

;// CONCATENATED MODULE: ./dist/compiled/domain/selftest/measure-noise.js





const passMark = 0.5;
/** How far the answers of one target to the same cases lie apart, by one metric. */
function measureNoise(run, metric) {
    const cases = [...run.cases].flatMap(({ id, head }) => {
        const scores = (0,own/* own */.Z)(head, metric) ?? [];
        return scores.length === 0 ? [] : [{ id, scores }];
    });
    const { within, between } = varianceComponents(cases.map(({ scores }) => scores));
    const noisy = cases
        .filter(({ scores }) => scores.length > 1 && (0,standard_deviation/* standardDeviation */.F)(scores) > 0)
        .map(({ id, scores }) => ({
        id,
        mean: (0,mean/* mean */.i)(scores),
        variance: (0,standard_deviation/* standardDeviation */.F)(scores) ** 2,
        samples: scores.length,
    }))
        .sort((one, other) => other.variance - one.variance);
    const flaky = cases.map(({ id, scores }) => flakyCase(id, metric, scores)).filter(({ rate }) => rate > 0);
    return {
        metric,
        mean: (0,mean/* mean */.i)(cases.map(({ scores }) => (0,mean/* mean */.i)(scores))),
        ...{ within_variance: told(within), between_variance: told(between) },
        noisy_cases: noisy,
        flaky_cases: flaky.sort((one, other) => other.rate - one.rate),
    };
}
function flakyCase(id, metric, scores) {
    const passes = scores.filter((score) => score >= passMark).length;
    return { id, metric, passes, samples: scores.length, rate: (0,flip_rate/* flipRate */.Y)(passes, scores.length) };
}
const told = (variance) => (Number.isNaN(variance) ? null : variance);

// EXTERNAL MODULE: ./dist/compiled/domain/planning/unit-noise.js
var unit_noise = __webpack_require__(78220);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/detectable-breakage.js
var detectable_breakage = __webpack_require__(10067);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/passable-margin.js
var passable_margin = __webpack_require__(79393);
;// CONCATENATED MODULE: ./dist/compiled/domain/selftest/propose.js



/** Margins that people choose. */
const usualMargins = [0.01, 0.02, 0.03, 0.05, 0.07, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5];
const usualRepeats = [1, 3, 5];
const fivePoints = 0.05;
/** What a gate over these cases could hold head to, by the noise that was measured; nothing where it is unknown. */
function propose(run, { level, units, usdPerSample }) {
    return usualRepeats.flatMap((repeats) => {
        const noise = (0,unit_noise/* measuredNoise */.Jw)(run, '', repeats);
        if (noise === undefined)
            return [];
        const { standardDeviation, binary } = noise;
        const question = { bound: binary ? 'tango' : 'plus-one-t', standardDeviation, level, chance: detectable_breakage/* usualPower */._ };
        const passable = (0,passable_margin/* passableMargin */.O)({ ...question, n: units });
        const cases = (0,passable_margin/* casesToPass */.u)(question, fivePoints);
        return [
            {
                ...{ repeats, passable_margin: passable, margin: usualMargins.find((margin) => margin >= passable) ?? null },
                detectable_drop: (0,detectable_breakage/* detectableBreakage */.w)({ standardDeviation, n: units, level }),
                usd: 2 * repeats * run.cases.length * usdPerSample,
                cases_for_five_points: Number.isFinite(cases) ? cases : null,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./dist/compiled/domain/selftest/selftest-of.js






/** What an A/A run shows: every suite of the evaluation has head's answers alone, `repeats` of each case. */
function selftestOf(evaluation, repeats, gateOf) {
    const { head, seed, spent, notes } = evaluation;
    const suites = evaluation.suites.map((run) => measureSuite(run, evaluation, gateOf(run.name)));
    return { version: 1, commit: head, seed, repeats, suites, spent, notes };
}
function measureSuite(run, { gate, seed }, { repeats: gateRepeats, level }) {
    const metrics = Object.keys(run.gate.metrics).filter((name) => (0,gate_settings/* decides */.yN)(run.gate.metrics[name]));
    const { clusters, alone } = (0,count_units/* countUnits */.j)(run.cases);
    const facts = {
        ...{ name: run.name, cases_total: run.cases_total, cases: run.cases.length, gate_repeats: gateRepeats },
        ...{ unit: clusters > 0 ? 'cluster' : 'case', units: clusters + alone },
        ...(run.stopped === undefined ? {} : { stopped: run.stopped }),
        ...(run.judges === undefined ? {} : { judges: run.judges }),
    };
    const problem = whyNothing(run, metrics);
    if (problem !== undefined)
        return { ...facts, problem, metrics: [], proposals: [] };
    const ofEach = Math.min(gateRepeats, Math.floor(run.repeats / 2));
    return {
        ...facts,
        verdicts: judgeSplits(run, { ...gate, seed }, ofEach),
        metrics: metrics.map((metric) => measureNoise(run, metric)),
        proposals: propose(run, { level, units: facts.units, usdPerSample: usdPerSample(run) }),
    };
}
function whyNothing(run, metrics) {
    if (run.problem !== undefined)
        return run.problem;
    if (run.cases.length === 0)
        return run.stopped ?? 'no case has an answer';
    return metrics.length === 0 ? 'no metric decides' : undefined;
}
function usdPerSample({ arms: { head }, grading_usd: grading = 0 }) {
    const samples = head === undefined ? 0 : (0,samples_of_arm/* samplesOfArm */.R)(head);
    return samples === 0 ? 0 : ((head?.cost_usd ?? 0) + grading) / samples;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/selftest/selftest-plan.js
/** A commit as a change of nothing: all of its suites are to be asked, whose names are told. */
const changeOfNothing = (commit, suites) => ({
    ...{ version: 1, policy: commit, base: commit, head: commit, worktree: false },
    ...{ lanes: [], mixed: false, suites: [...suites], affected: [], unaffected: [], changes: [], notes: [] },
});
/** A suite's target asked alone, so many times a case, whatever was answered before. */
const askedAgain = (repeats) => (planned) => {
    if (planned.kind === 'problem')
        return planned;
    const { arms, definition, ...plan } = planned.plan;
    return {
        kind: 'run',
        plan: {
            ...plan,
            isSelftest: true,
            arms: { kind: 'head-only', head: arms.head },
            definition: { ...definition, repeats, maxRepeats: undefined },
        },
    };
};

// EXTERNAL MODULE: ./dist/compiled/domain/selftest/selftest-report.js
var selftest_report = __webpack_require__(97745);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/sides.js
var suite_sides = __webpack_require__(42216);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/suites-of.js
var suites_of = __webpack_require__(69405);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/artifacts.js
var artifacts = __webpack_require__(54791);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/plan-run.js + 7 modules
var plan_run = __webpack_require__(61166);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read-recordings.js
var read_recordings = __webpack_require__(93247);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read-sides.js + 1 modules
var read_sides = __webpack_require__(27924);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/run-suites.js + 31 modules
var run_suites = __webpack_require__(75419);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/settle-commits.js
var settle_commits = __webpack_require__(15638);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/supplies-of-programs.js
var supplies_of_programs = __webpack_require__(45925);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/tell-plan.js
var tell_plan = __webpack_require__(23141);
;// CONCATENATED MODULE: ./dist/compiled/stages/selftest.js

















/**
 * Asks the same target the same cases over and over, and tells how the gate judges answers between which nothing
 * changed. Nothing is compared with anything, so nothing can fail.
 */
async function selftest(ports, request) {
    const { git, files, log } = ports;
    const { folder, revision, repeats, signal } = request;
    const commit = await (0,settle_commits/* mustResolve */.i)(git, revision);
    const trees = { policy: commit, base: commit, head: commit };
    const names = request.suites ?? (0,suite_sides/* suitesAcross */.PL)(await (0,read_sides/* readSides */.hn)(git, trees)).map(({ name }) => name);
    if (names.length === 0)
        throw new user_error/* UserError */.yo('there is no suite to test', { hint: 'write one into lanegate.yml' });
    const planning = { folder, suites: names, isUntrustedHead: false, alter: askedAgain(repeats) };
    const { run, sides } = await (0,plan_run/* planRun */.n)(ports, changeOfNothing(commit, names), planning);
    (0,tell_plan/* tellPlan */.f)(log, (0,plan_report/* reportPlan */._S)(run), 'cost');
    const recordings = await (0,read_recordings/* readRecordings */.D)(git, run.plans, { ...sides, adoption: run.adoption });
    const result = await (0,supplies_of_programs/* withPrograms */.O)(ports, { run, sides, signal }, (programs) => (0,run_suites/* runSuites */.$)(ports, { ...request, run, recordings, programs }));
    const report = selftestOf((0,describe_run/* describeEvaluation */.qD)(run, result), repeats, gateBy(sides, run));
    await (0,artifacts/* writeArtifact */.w6)(files, `${folder}/${selftest_report/* selftestFile */.$J}`, report);
    signal?.throwIfAborted();
    return report;
}
/** How the suites are asked when nobody tests them. */
function gateBy({ head }, { fitted, plans, settings }) {
    const definitions = new Map((0,suites_of/* suitesOf */.f)(head).map((suite) => [suite.name, suite]));
    const { gate } = settings;
    return (name) => {
        const definition = definitions.get(name);
        const plan = plans.find((each) => each.name === name);
        if (definition === undefined || plan === undefined)
            return { repeats: 1, level: gate.alpha };
        const last = (0,looks_of_plans/* scheduleOf */.r)(plan, definition, { fitted, gate }).at(-1);
        return { repeats: definition.repeats, level: last?.level ?? gate.alpha };
    };
}


/***/ }),

/***/ 11944:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readSamples),
/* harmony export */   a: () => (/* binding */ readJournal)
/* harmony export */ });
/* harmony import */ var _domain_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3502);
/* harmony import */ var _domain_evaluation_sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55762);


/** The samples of a journal one by one; a line that is not whole is passed over and its sample taken again. */
const readSamples = (files, folder) => readJournal(files, `${folder}/${_domain_evaluation_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .samplesFile */ .s6}`, _domain_evaluation_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .Sample */ .$W);
/** The lines of a journal one by one; what is no line of it is passed over. */
async function* readJournal(files, path, schema) {
    const lines = await files.lines(path);
    if (lines === undefined)
        return;
    for await (const line of lines) {
        const value = schema.safeParse((0,_domain_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .Vh)(line)?.json).data;
        if (value !== undefined)
            yield value;
    }
}


/***/ }),

/***/ 15638:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ settleCommits),
/* harmony export */   i: () => (/* binding */ mustResolve)
/* harmony export */ });
/* harmony import */ var _domain_remote_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16994);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);


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
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`there is no commit \`${revision}\` in this repository`, {
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
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(why, { hint: 'compare with a commit of the same repository' });
}


/***/ }),

/***/ 64377:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
