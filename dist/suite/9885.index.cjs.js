(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 9885;
exports.ids = [9885];
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

/***/ 5191:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ properSubsets),
/* harmony export */   Q6: () => (/* binding */ mostFactors),
/* harmony export */   r_: () => (/* binding */ untold)
/* harmony export */ });
/** More would take fourteen arms and more, each as large as the suite. */
const mostFactors = 3;
/** What cannot be told apart, and why. */
const untold = (reason) => ({ kind: 'untold', reason });
/** Every set of factors but none and all, each as the factors that are in it; the smaller numbers first. */
function properSubsets(factors) {
    const sets = Array.from({ length: 2 ** factors.length - 2 }, (_, index) => index + 1);
    return sets.map((set) => factors.filter((_, factor) => (set & (2 ** factor)) !== 0));
}


/***/ }),

/***/ 5246:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ sharesOf),
/* harmony export */   J: () => (/* binding */ describeServed)
/* harmony export */ });
/** Who answered how often, the most first. */
const sharesOf = (served) => Object.entries(served).sort(([, one], [, other]) => other - one);
/** `12 by openai/small, 3 by openai/large`; `undefined` where one model answered everything. */
function describeServed({ served }) {
    const shares = sharesOf(served);
    return shares.length < 2 ? undefined : shares.map(([model, count]) => `${count} by ${model}`).join(', ');
}


/***/ }),

/***/ 94906:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ countUnits)
/* harmony export */ });
/** How many clusters some cases come in, and how many cases are of none: what one cluster has counts once. */
function countUnits(cases) {
    const clusters = new Set();
    let alone = 0;
    for (const { cluster } of cases) {
        if (cluster === undefined)
            alone += 1;
        else
            clusters.add(cluster);
    }
    return { clusters: clusters.size, alone };
}


/***/ }),

/***/ 64538:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ judgeSuite),
  l: () => (/* binding */ judgementOf)
});

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/own.js
var own = __webpack_require__(35835);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/power.js
var power = __webpack_require__(71441);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/format-quantity.js
var format_quantity = __webpack_require__(16975);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/configuration-file.js
var configuration_file = __webpack_require__(96913);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/gate-settings.js
var gate_settings = __webpack_require__(10387);
;// CONCATENATED MODULE: ./dist/compiled/domain/gate/describe-incident.js
/** Why a kind above its tolerance weighs on a suite, in one sentence. */
function describeIncident({ kind, arm, count, samples, share, tolerance, verdict }) {
    const counted = `${kind}: ${count} of ${samples} samples of ${arm} (${percent(share)})`;
    const limit = tolerance === 0 ? 'of which none is tolerated' : `more than the ${percent(tolerance)} tolerated`;
    return `${counted}, ${limit}${verdict === 'fail' ? ', beyond chance' : ''}`;
}
/** A share as `2 %`, with decimals only where it has some. */
const percent = (share) => `${Number((100 * share).toFixed(1))} %`;

// EXTERNAL MODULE: ./dist/compiled/domain/gate/verdict-word.js
var verdict_word = __webpack_require__(9019);
;// CONCATENATED MODULE: ./dist/compiled/domain/gate/conclude-suite.js



/**
 * The word of a suite: the gravest of the metrics that decide, of the incidents above their tolerance and of the limits
 * on cost and latency, with the reasons of whatever has it. Incidents tell why scores are missing, so they are named
 * beside an error too. A pass has to rest on something that was proven.
 */
function concludeSuite({ metrics, incidents, guardrails }) {
    const deciding = metrics.filter(({ role }) => (0,gate_settings/* decides */.yN)(role));
    const measured = guardrails.flatMap(({ verdict, ...each }) => verdict === 'not-measured' ? [] : [{ ...each, verdict }]);
    const verdict = (0,verdict_word/* worst */.Q)([...deciding, ...incidents, ...measured].map((each) => each.verdict));
    const told = { metrics, incident_verdicts: incidents, ...(guardrails.length === 0 ? {} : { guardrails }) };
    if (verdict === 'pass' && !deciding.some(provesSomething))
        return { ...told, verdict: 'inconclusive', reason: nothingProven(deciding) };
    const telling = [...deciding, ...measured].filter((each) => each.verdict === verdict);
    const exceeded = incidents.filter((each) => each.exceeded && (each.verdict === verdict || verdict === 'error'));
    const reasons = [...telling.map(tellReason), ...exceeded.map(describeIncident)];
    return { ...told, verdict, reason: reasons.join('; ') };
}
/** That no drop is proven of a metric proves nothing, unless it is above its floor for sure. */
const provesSomething = ({ role, floor }) => role !== 'deterioration' || floor !== undefined;
const nothingProven = (metrics) => `no metric has to hold its own, so that nothing is proven: give one the role gate, or a floor (${metrics.map(tellReason).join('; ')})`;
const tellReason = ({ name, reason }) => `${name}: ${reason}`;

// EXTERNAL MODULE: ./dist/compiled/domain/statistics/distributions/ln-beta.js
var ln_beta = __webpack_require__(75080);
;// CONCATENATED MODULE: ./dist/compiled/domain/statistics/distributions/beta-binomial.js

/**
 * P(X <= successes) of `n` trials whose common chance is drawn from Beta(a, b): the predictive distribution after a - \u00bd
 * successes and b - \u00bd failures under Jeffreys' prior. Each term by lnGamma; Johnson, Kemp and Kotz 2005, \u00a76.2.2.
 */
function betaBinomialCdf(successes, n, [a, b]) {
    if (!(n >= 0 && a > 0 && b > 0))
        throw new RangeError(`no beta-binomial of ${n} trials with ${a} and ${b}`);
    if (successes >= n)
        return 1;
    const lnWhole = (0,ln_beta/* lnBeta */.l)(a, b);
    let sum = 0;
    for (let count = 0; count <= successes; count++) {
        const lnChoices = -Math.log(n + 1) - (0,ln_beta/* lnBeta */.l)(count + 1, n - count + 1);
        sum += Math.exp(lnChoices + (0,ln_beta/* lnBeta */.l)(count + a, n - count + b) - lnWhole);
    }
    return Math.min(1, sum);
}

// EXTERNAL MODULE: ./dist/compiled/domain/statistics/false-discovery.js
var false_discovery = __webpack_require__(86287);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/flip-rate.js
var flip_rate = __webpack_require__(79435);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/case-history.js
var case_history = __webpack_require__(27614);
;// CONCATENATED MODULE: ./dist/compiled/domain/gate/find-case-history.js





/** Among the cases listed as newly broken at most this share is expected to be listed falsely. */
const tolerableFalseShare = 0.1;
/**
 * The cases that come out now one way, now another, and those that head breaks although they hardly ever failed. For
 * metrics that are right or wrong only; it decides nothing.
 */
function findCaseHistory(run, scores) {
    const metrics = Object.keys(run.gate.metrics).map((metric) => ({ metric, columns: scores.compared(metric, 'arms') }));
    const isCompared = run.comparison === 'arms';
    const chanceOf = chances();
    const flaky = [];
    const suspects = [];
    let [tested, row] = [0, 0];
    for (const { id, earlier = {} } of run.cases) {
        for (const { metric, columns } of metrics) {
            const head = columns.head.countsAt(row);
            const base = isCompared ? moreOf((0,own/* own */.Z)(earlier, metric), columns.base.countsAt(row)) : undefined;
            const mixed = isMixed(base) ? base : head;
            if (isMixed(mixed))
                flaky.push({ id, metric, ...mixed, rate: (0,flip_rate/* flipRate */.Y)(mixed.passes, mixed.samples) });
            if (base === undefined || head === undefined)
                continue;
            tested += 1;
            const p = chanceOf(head, base);
            if (p <= tolerableFalseShare)
                suspects.push({ id, metric, head, base, p });
        }
        row += 1;
    }
    const broken = find_case_history_confirm(suspects, tested);
    return {
        ...(flaky.length === 0 ? {} : { flaky_cases: gravest(flaky, ({ rate }) => -rate) }),
        ...(broken.length === 0 ? {} : { newly_broken_cases: gravest(broken, ({ p_value }) => p_value) }),
    };
}
/**
 * Base as its history has it or as this run has it, whichever knows more answers: what this run was given from the
 * store is perhaps in the history already, so adding the two would count some twice.
 */
const moreOf = (earlier, now) => (earlier?.samples ?? 0) > (now?.samples ?? 0) ? earlier : now;
const isMixed = (counts) => counts !== undefined && counts.passes > 0 && counts.passes < counts.samples;
/**
 * How likely so few passes are of a case that is as it was, Jeffreys' prior updated by what base did; reckoned once for
 * all cases that came out alike.
 */
function chances() {
    const known = new Map();
    return (head, { passes, samples }) => {
        if (head.passes === head.samples)
            return 1;
        const counts = `${head.passes} of ${head.samples}, ${passes} of ${samples}`;
        const prior = [0.5 + passes, 0.5 + samples - passes];
        const chance = known.get(counts) ?? betaBinomialCdf(head.passes, head.samples, prior);
        known.set(counts, chance);
        return chance;
    };
}
/** Those whose false discovery rate over all that were tested is tolerable; whoever is no suspect has p = 1 at most. */
function find_case_history_confirm(suspects, tested) {
    const rates = (0,false_discovery/* falseDiscoveryRates */.d)(suspects.map(({ p }) => p), tested);
    return suspects.flatMap(({ id, metric, head, base, p }, index) => {
        const rate = rates[index] ?? 1;
        if (rate > tolerableFalseShare)
            return [];
        const earlier = { earlier_passes: base.passes, earlier_samples: base.samples };
        return [{ id, metric, ...head, ...earlier, p_value: p, q_value: rate }];
    });
}
/** Those of the least rank, among equals by their names, which are made only of those that may be listed. */
function gravest(found, rankOf) {
    const greatest = new Float64Array(found.map(rankOf)).sort()[case_history/* mostListed */.p9 - 1] ?? Number.POSITIVE_INFINITY;
    const named = found
        .filter((each) => rankOf(each) <= greatest)
        .map((each) => ({ each, rank: rankOf(each), name: JSON.stringify([each.id, each.metric]) }));
    named.sort((one, other) => one.rank - other.rank || (one.name < other.name ? -1 : 1));
    return named.slice(0, case_history/* mostListed */.p9).map(({ each }) => each);
}

// EXTERNAL MODULE: ./dist/compiled/domain/changes/lane.js
var lane = __webpack_require__(93255);
;// CONCATENATED MODULE: ./dist/compiled/domain/statistics/factor-contrasts.js
/**
 * What each factor adds to the score of each unit: its Shapley value, the mean of what it adds over all orders in which
 * the factors can go from base to head (Shapley 1953). With two factors that is the mean of its two simple effects;
 * with three the four settings of the others weigh 1/3, 1/6, 1/6 and 1/3. The parts of a unit add up to its head minus
 * base.
 */
function shapleyContrasts(scores) {
    const count = factorsOf(scores);
    return numbersTo(count).map((factor) => {
        const weights = numbersTo(scores.length)
            .filter((arm) => !has(arm, factor))
            .flatMap((arm) => {
            const weight = orderShare(sizeOf(arm), count);
            return [
                { arm: arm + 2 ** factor, weight },
                { arm, weight: -weight },
            ];
        });
        return { factors: [factor], values: weightedSums(scores, weights) };
    });
}
/**
 * How far several factors together differ from what each does alone, for every two of them and, of three, for all: the
 * difference of differences, averaged over the settings of the factor that is left out (Yates 1937).
 */
function interactionContrasts(scores) {
    const count = factorsOf(scores);
    const sets = numbersTo(scores.length).filter((set) => sizeOf(set) > 1);
    return sets.map((set) => {
        const share = 1 / 2 ** (count - sizeOf(set));
        const weights = numbersTo(scores.length).map((arm) => ({
            arm,
            weight: (sizeOf(set) - sizeOf(set & arm)) % 2 === 0 ? share : -share,
        }));
        return {
            factors: numbersTo(count).filter((factor) => has(set, factor)),
            values: weightedSums(scores, weights),
        };
    });
}
const weightedSums = (scores, weights) => (scores[0] ?? []).map((_, unit) => {
    let sum = 0;
    for (const { arm, weight } of weights)
        sum += weight * (scores[arm]?.[unit] ?? Number.NaN);
    return sum;
});
/** Throws a RangeError for arms that are not all the combinations of their factors. */
function factorsOf(scores) {
    const count = Math.log2(scores.length);
    if (!Number.isInteger(count) || count < 1)
        throw new RangeError(`${scores.length} arms are no full factorial`);
    return count;
}
const numbersTo = (count) => Array.from({ length: count }, (_, number) => number);
const has = (set, factor) => (set & (2 ** factor)) !== 0;
const sizeOf = (set) => numbersTo(32).filter((factor) => has(set, factor)).length;
/** The share of all orders in which exactly a given set of `before` factors comes before a given other one. */
const orderShare = (before, count) => (factorial(before) * factorial(count - before - 1)) / factorial(count);
const factorial = (n) => (n < 2 ? 1 : n * factorial(n - 1));

// EXTERNAL MODULE: ./dist/compiled/domain/statistics/holm-adjustment.js
var holm_adjustment = __webpack_require__(35645);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/mean.js
var mean = __webpack_require__(59782);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/sign-flip-test.js + 4 modules
var sign_flip_test = __webpack_require__(24263);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/t-interval.js
var t_interval = __webpack_require__(25);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/two-sided-sign-flip.js
var two_sided_sign_flip = __webpack_require__(16207);
;// CONCATENATED MODULE: ./dist/compiled/domain/statistics/factor-effects.js






const confidence = 0.95;
/**
 * What each factor contributes to the difference of head and base, and what factors do together beyond that. P-values
 * are sign-flip mid-p, which is exact for a factor without any effect, Holm-adjusted over the parts and over the
 * interactions by themselves. Needs two units.
 */
function factorEffects(scores) {
    const [base = [], head = []] = [scores[0], scores.at(-1)];
    return {
        total: (0,mean/* mean */.i)(head) - (0,mean/* mean */.i)(base),
        parts: estimate(shapleyContrasts(scores), pOfLoss),
        interactions: estimate(interactionContrasts(scores), pOfDifference),
    };
}
function estimate(contrasts, pOf) {
    const adjusted = (0,holm_adjustment/* holmAdjustment */.c)(contrasts.map(({ values }) => pOf(values)));
    return contrasts.map(({ factors, values }, index) => ({
        factors,
        effect: (0,mean/* mean */.i)(values),
        interval: (0,t_interval/* tInterval */.o)(values, confidence),
        pValue: adjusted[index] ?? 1,
    }));
}
const pOfLoss = (values) => (0,sign_flip_test/* signFlipTest */.t)(values).midP;
const pOfDifference = (values) => (0,two_sided_sign_flip/* twoSidedSignFlip */.c)(values, 'midP');

// EXTERNAL MODULE: ./dist/compiled/domain/attribution/mixing.js
var mixing = __webpack_require__(5191);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/score-columns.js
var score_columns = __webpack_require__(55411);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/unit-places.js
var unit_places = __webpack_require__(99794);
;// CONCATENATED MODULE: ./dist/compiled/domain/gate/collect-arms.js



/** What each mixture scored, in the order in which the statistics of factors take them. */
function mixtureScores(run, attribution, metrics) {
    const scoresOf = new Map(attribution.cases.map(({ id, scores }) => [id, scores]));
    const mixtures = armOrder(attribution).map((arm) => ({ arm, scores: new score_columns/* ArmScores */.Wj(metrics, run.cases.length) }));
    let row = 0;
    for (const { id } of run.cases) {
        const mixed = scoresOf.get(id);
        for (const { arm, scores } of mixtures)
            scores.set(row, mixed?.[arm]);
        row += 1;
    }
    return mixtures.map(({ scores }) => scores);
}
/** Where each mixture stands among the arms that were run; -1 of one that was not. */
const armOrder = ({ factors, arms }) => (0,mixing/* properSubsets */.Iy)(factors).map((set) => arms.findIndex(({ lanes }) => factors.every((factor) => factor.every((lane) => lanes.includes(lane)) === set.includes(factor))));
/** The units of one metric that all arms have a score of; clusters are averaged over their cases. */
function collectArms(scores, mixtures, metric) {
    const compared = scores.compared(metric, 'arms');
    const mixed = mixtures.map((mixture) => mixture.of(metric));
    const places = new unit_places/* UnitPlaces */.L();
    const [rows, units] = [[], []];
    const counts = { compared: 0, missing: 0 };
    for (let row = 0; row < scores.rows.length; row++) {
        if (!(0,score_columns/* isScored */.Lo)(compared, row))
            continue;
        counts.compared += 1;
        if (mixed.every((column) => column.countAt(row) > 0)) {
            rows.push(row);
            units.push(places.placeOf(scores.clusterAt(row)));
        }
        else
            counts.missing += 1;
    }
    const means = [compared.base, ...mixed, compared.head].map((column) => unitMeans(column, rows, units));
    return { scores: means, unit: places.unit, ...counts };
}
/** The mean of each unit over its cases, which stand at these rows. */
function unitMeans(column, rows, units) {
    const [sums, cases] = [[], []];
    for (let index = 0; index < rows.length; index++) {
        const unit = units[index] ?? 0;
        sums[unit] = (sums[unit] ?? 0) + column.meanAt(rows[index] ?? 0);
        cases[unit] = (cases[unit] ?? 0) + 1;
    }
    return sums.map((sum, unit) => sum / (cases[unit] ?? 0));
}

// EXTERNAL MODULE: ./dist/compiled/domain/gate/collect-units.js
var collect_units = __webpack_require__(30539);
;// CONCATENATED MODULE: ./dist/compiled/domain/gate/describe-attribution.js

/** Which lane carries a difference, in one sentence. */
function describeAttribution({ total, parts, carriers, together }) {
    const [only, ...more] = parts;
    if (only !== undefined && more.length === 0)
        return describeAlone(only, carriers.length > 0);
    const [interaction] = together;
    if (interaction !== undefined)
        return `${describeTogether(interaction)}; ${listOf(parts)}`;
    if (carriers.length > 0)
        return describeCarriers({ parts, carriers });
    return total < 0
        ? `it cannot be told which lane carries the loss: ${listOf(parts)}`
        : `no lane is shown to carry a loss: ${listOf(parts)}`;
}
/** Nothing else that the answers depend on differs, so the whole difference is its own. */
function describeAlone(part, isShown) {
    const nothingElse = `nothing but the ${namesOf(part.lanes)} differs in what is asked`;
    return isShown ? `${carries(part)}, since ${nothingElse}` : `${nothingElse}: ${inNumbers(part)}`;
}
function describeCarriers({ parts, carriers }) {
    const [first, ...more] = carriers;
    const others = parts.filter((part) => !carriers.includes(part));
    const rest = others.map((part) => `, ${nameOf(part)} ${(0,format_quantity/* formatSignedPoints */.t0)(part.effect)}`).join('');
    if (first !== undefined && more.length === 0)
        return `${carries(first)}${rest}`;
    return `${carriers.map(nameOf).join(' and ')} each carry a loss: ${listOf(carriers)}${rest}`;
}
const carries = (part) => part.lanes.length === 1
    ? `the ${namesOf(part.lanes)} carries the loss: ${inNumbers(part)}`
    : `${namesOf(part.lanes)}, which stand in the same files, carry the loss: ${inNumbers(part)}`;
function describeTogether(interaction) {
    const how = interaction.effect < 0 ? 'lose more together than each by itself' : 'lose less together than each by itself';
    return `${namesOf(interaction.lanes)} ${how}, so that no single one is to blame: interaction ${inNumbers(interaction)}`;
}
const namesOf = (lanes) => lanes.join(' and ');
/** A part of several lanes that share files, as one name. */
const nameOf = ({ lanes }) => lanes.join(' with ');
const inNumbers = ({ effect, interval: [low, high] }) => `${(0,format_quantity/* formatSignedPoints */.t0)(effect)} points (${(0,format_quantity/* formatSignedPoints */.t0)(low)} to ${(0,format_quantity/* formatSignedPoints */.t0)(high)})`;
const listOf = (parts) => parts.map((part) => `${nameOf(part)} ${inNumbers(part)}`).join(', ');

// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/judges/judge-replies.js
var judge_replies = __webpack_require__(96249);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/tally/describe-served.js
var describe_served = __webpack_require__(5246);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/limit-verdict.js
var limit_verdict = __webpack_require__(97024);
;// CONCATENATED MODULE: ./dist/compiled/domain/gate/judge-replies.js



/**
 * A metric of which base was graded by other models than head, such as before and after a fallback, is neither passed
 * nor failed: the difference may be that of the judges.
 */
function limitByJudges(metric, judges = []) {
    const { served = {} } = judges.find((row) => row.metric === metric.name) ?? {};
    const unlike = Object.entries(served).find(([, replies]) => (0,judge_replies/* areUnlike */.Ze)(replies));
    if (unlike === undefined)
        return metric;
    return (0,limit_verdict/* limitVerdict */.Z)(metric, { barred: ['pass', 'fail'], reason: describeUnlike(...unlike) });
}
const describeUnlike = (judge, { base, head }) => `base and head were graded by unlike judges: ${judge} replied ${timesOf(base)} for base and ${timesOf(head)} for head`;
const timesOf = (counts) => (0,describe_served/* sharesOf */.A)(counts)
    .map(([model, count]) => `${count} times as ${model}`)
    .join(' and ');

;// CONCATENATED MODULE: ./dist/compiled/domain/gate/unlike-arms.js



/**
 * Why a difference between the arms of a metric may be no lane's: one was answered or graded by other models than
 * another, or the cached answers of base no longer stand. Mixtures are asked last, perhaps days after base and head.
 */
function whyArmsAreUnlike(run, attribution, metric) {
    if (run.baseline?.control?.stale)
        return 'the cached answers of base no longer stand for what it answers';
    return answeredUnlike(run, attribution) ?? gradedUnlike(run, attribution, metric);
}
/** A mixture is answered by what answers head where it has the model of head, and by what answers base where not. */
function answeredUnlike({ arms: { base, head } }, { arms }) {
    for (const { lanes, served } of arms) {
        const isOfHead = lanes.includes('model');
        const counts = (isOfHead ? head : base)?.served;
        if (served === undefined || counts === undefined)
            continue;
        const told = unlike_arms_describeUnlike([
            { arm: isOfHead ? 'head' : 'base', counts },
            { arm: unlike_arms_nameOf({ lanes }), counts: served },
        ]);
        if (told !== undefined)
            return `arms of one model were answered by unlike ones: ${told}`;
    }
    return undefined;
}
function gradedUnlike(run, { judges = {}, arms }, metric) {
    const { judges: names = [], served = {} } = run.judges?.find((row) => row.metric === metric) ?? {};
    for (const judge of names) {
        const { base = {}, head = {} } = (0,own/* own */.Z)(judges, judge) ?? (0,own/* own */.Z)(served, judge) ?? {};
        const mixed = arms.map((arm, place) => ({ arm: unlike_arms_nameOf(arm), counts: (0,own/* own */.Z)(judges, judge)?.arms[place] ?? {} }));
        const told = unlike_arms_describeUnlike([{ arm: 'base', counts: base }, { arm: 'head', counts: head }, ...mixed]);
        if (told !== undefined)
            return `the arms were graded by unlike judges: ${judge} replied ${told}`;
    }
    return undefined;
}
/** The first that is unlike another before it, beside that one. */
function unlike_arms_describeUnlike(all) {
    for (const [place, one] of all.entries()) {
        const other = all.slice(0, place).find(({ counts }) => (0,judge_replies/* areOfUnlikeModels */._F)(counts, one.counts));
        if (other !== undefined)
            return `${timesOf(other.counts)} for ${other.arm} and ${timesOf(one.counts)} for ${one.arm}`;
    }
    return undefined;
}
const unlike_arms_nameOf = ({ lanes }) => `the mixture with ${lanes.join(' and ')} of head`;

;// CONCATENATED MODULE: ./dist/compiled/domain/gate/judge-attribution.js







/** How sure it must be that a lane carries a loss, and that lanes act together. */
const level = 0.05;
/**
 * Which lane carries the difference of each metric that decides and failed, or of all that decide on demand. What lanes
 * do together comes first where its interval excludes zero; else a lane carries a loss where its Holm-adjusted p-value
 * is at most 0.05; else it cannot be told. Nothing where nobody asked.
 */
function judgeAttribution(run, scores, metrics) {
    const { attribution } = run;
    if (attribution === undefined || run.comparison !== 'arms')
        return [];
    const asked = metrics.filter(({ role, verdict }) => (0,gate_settings/* decides */.yN)(role) && (attribution.on_demand || verdict === 'fail'));
    if (asked.length === 0)
        return [];
    const names = asked.map(({ name }) => name);
    const mixtures = mixtureScores(run, attribution, names);
    return names.map((name) => {
        const units = collectArms(scores, mixtures, name);
        return judgeMetric(attribution, name, { units, unlike: whyArmsAreUnlike(run, attribution, name) });
    });
}
/** A judgement with what carries its differences, which its reason tells too. */
function withAttribution(judged, run, scores) {
    const attribution = judgeAttribution(run, scores, judged.metrics);
    if (attribution.length === 0)
        return judged;
    const several = attribution.length > 1;
    const told = attribution.map(({ metric, reason }) => (several ? `${metric}: ${reason}` : reason));
    return { ...judged, reason: [judged.reason, ...told].join('; '), attribution };
}
function judgeMetric(attribution, metric, { units, unlike }) {
    const n = units.scores[0]?.length ?? 0;
    const fault = findFault(attribution, units, n) ?? unlike;
    if (fault !== undefined) {
        const reason = `it cannot be told which lane carries the difference: ${fault}`;
        return { metric, n, total: null, parts: [], interactions: [], carried_by: [], together: false, reason };
    }
    const { total, ...effects } = factorEffects(units.scores);
    const parts = effects.parts.map((effect) => effectOf(effect, attribution.factors));
    const interactions = effects.interactions.map((effect) => effectOf(effect, attribution.factors));
    const carriers = parts.filter(({ p_value }) => p_value <= level);
    const together = interactions.filter(isShown);
    return {
        metric,
        n,
        total,
        parts,
        interactions,
        carried_by: (0,lane/* inOrder */.al)(carriers.flatMap(({ lanes }) => lanes)),
        together: together.length > 0,
        reason: describeAttribution({ total, parts, carriers, together }),
    };
}
const effectOf = ({ factors, effect, interval, pValue }, all) => ({
    lanes: (0,lane/* inOrder */.al)(factors.flatMap((factor) => all[factor] ?? [])),
    effect,
    interval: withinReach(interval, 2 ** (factors.length - 1)),
    p_value: pValue,
});
/** Of scores from 0 to 1 no lane adds more than 1, and each that others act together with doubles what is possible. */
const withinReach = ([low, high], most) => [
    Math.max(low, -most),
    Math.min(high, most),
];
/** The p-value guards against a few cases that all say the same, whose interval has no width. */
const isShown = ({ interval: [low, high], p_value }) => (low > 0 || high < 0) && p_value <= level;
function findFault({ stopped }, units, n) {
    if (stopped !== undefined)
        return `the mixtures of base and head were not all asked: ${stopped}`;
    const { missing, compared, unit } = units;
    if (missing > collect_units/* tolerableLoss */.q_ * compared)
        return `${missing} of ${compared} cases have no score in a mixture, more than 2 %`;
    return n < 2 ? `only ${n} ${unit} has a score in every arm` : undefined;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/gate/judge-baseline.js


/**
 * A suite whose cached answers of base no longer stand for what base answers is neither passed nor failed: what differs
 * may be how old they are, and not the change. A floor that head is shown to miss stands, since base has no part in it.
 */
function limitByBaseline(metric, baseline) {
    const control = baseline?.control;
    if (control === undefined || !control.stale)
        return metric;
    if (metric.floor?.verdict === 'fail')
        return metric;
    return (0,limit_verdict/* limitVerdict */.Z)(metric, { barred: ['pass', 'fail'], reason: describeStaleness(control) });
}
function describeStaleness({ samples, metric, mean_shift: shift, p_value: p }) {
    const by = shift === null ? '' : ` by ${(0,format_quantity/* formatSigned */.Gp)(shift, 3)} on average`;
    const asked = `${samples} of them asked once more moved${by} in ${metric ?? 'their scores'}`;
    const test = p === null ? '' : `, sign-flip test, p = ${p.toFixed(4)}`;
    return `the cached answers of base no longer stand for what it answers: ${asked}${test}; ask anew with \`--refresh-baseline\``;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/gate/judge-canary.js

/** Why scores of a judge cannot be relied on in this run. */
const describeMove = ({ mean_shift: shift, reason }) => shift === null
    ? `nothing shows that the judge grades as it did: ${reason}`
    : `the judge moved, and not the change: ${reason}, so the baseline is invalid`;
/**
 * A metric whose judge no longer grades unchanged answers as on record is neither passed nor failed: its baseline is
 * invalid, and whatever moved it is not shown to be the change. Metrics that no judge feeds keep their verdict, so that
 * a judge that moves cannot hide what was proven without it.
 */
function limitByCanary(metric, judges = []) {
    const canary = judges.find((row) => row.metric === metric.name)?.canary;
    if (canary === undefined || !canary.moved)
        return metric;
    return (0,limit_verdict/* limitVerdict */.Z)(metric, { barred: ['pass', 'fail'], reason: describeMove(canary) });
}

// EXTERNAL MODULE: ./dist/compiled/domain/statistics/least-count.js
var least_count = __webpack_require__(17772);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/distributions/ln-gamma.js
var ln_gamma = __webpack_require__(98657);
;// CONCATENATED MODULE: ./dist/compiled/domain/statistics/distributions/binomial-draws.js


/**
 * Numbers of successes in `n` trials that each succeed with `chance`, by inversion: one word of `nextWord` for each.
 */
function binomialDraws(n, chance, nextWord) {
    if (chance >= 1)
        return () => n;
    const upTo = cumulative(n, chance);
    return () => {
        const share = (nextWord() + 0.5) / 2 ** 32;
        return (0,least_count/* leastBetween */.U)(-1, n, (count) => (upTo[count] ?? 1) >= share);
    };
}
function cumulative(n, chance) {
    const [lnSuccess, lnFailure] = [Math.log(chance), Math.log1p(-chance)];
    const lnFactorials = Float64Array.from({ length: n + 1 }, (_, k) => (0,ln_gamma/* lnGamma */.y)(k + 1));
    let sum = 0;
    return lnFactorials.map((lnFactorial, k) => {
        const lnWays = (lnFactorials[n] ?? 0) - lnFactorial - (lnFactorials[n - k] ?? 0);
        sum += Math.exp(lnWays + k * lnSuccess + (n - k) * lnFailure);
        return sum;
    });
}

// EXTERNAL MODULE: ./dist/compiled/domain/statistics/distributions/normal-distribution.js
var normal_distribution = __webpack_require__(10247);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/distributions/seeded-random.js
var seeded_random = __webpack_require__(58891);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/quantile.js
var quantile = __webpack_require__(51998);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/distributions/student-t.js
var student_t = __webpack_require__(21373);
;// CONCATENATED MODULE: ./dist/compiled/domain/statistics/ratio-interval.js

/** All numbers of one arm, unit by unit. */
function numbersOf(units, arm) {
    let count = 0;
    for (const unit of units)
        count += unit[arm].length;
    const numbers = new Float64Array(count);
    let next = 0;
    for (const unit of units) {
        const ofUnit = unit[arm];
        for (let index = 0; index < ofUnit.length; index++, next++)
            numbers[next] = ofUnit[index] ?? 0;
    }
    return numbers;
}
/** What is known of a single unit, and of a level that is too fine. */
const withoutEnds = [0, Number.POSITIVE_INFINITY];
const ratioOf = (head, base) => (head === base ? 1 : head / base);
/**
 * How many standard deviations out the percentiles of a bootstrap of so many units are taken, further than a normal's
 * for few units as Student's t is (Hesterberg 2015, "expanded percentile"). Needs two units.
 */
const expandedDeviations = (count, alpha) => (0,student_t/* studentTQuantile */.$)(1 - alpha, count - 1) * Math.sqrt(count / (count - 1));
const ascending = (values) => values.length === 1 ? values : [...values].sort((one, other) => one - other);

;// CONCATENATED MODULE: ./dist/compiled/domain/statistics/weighted-quantile.js
/** The numbers of at least `cutoff` of units of which each stands at its place. */
function highNumbers(units, cutoff, usual) {
    const found = [];
    units.forEach((numbers, place) => {
        for (const value of numbers)
            if (value >= cutoff)
                found.push({ value, place });
    });
    found.sort((one, other) => other.value - one.value);
    return {
        values: new Float64Array(found.map(({ value }) => value)),
        places: new Int32Array(found.map(({ place }) => place)),
        usual,
        short: units.flatMap(({ length }, place) => (length < usual ? [{ place, fewer: usual - length }] : [])),
    };
}
/**
 * The type 7 quantile at `p` of numbers that count as often as their unit was drawn, walked from the top; 0 of nothing,
 * `undefined` where it lies below all numbers that are known.
 */
function weightedQuantile(numbers, { weights, drawn }, p) {
    const { values, places } = numbers;
    const count = countOf(numbers, weights, drawn);
    if (count <= 0)
        return 0;
    const position = (count - 1) * p;
    const [low, high] = [Math.floor(position), Math.ceil(position)];
    let left = count;
    let index = -1;
    const walkTo = (rank) => {
        while (left > rank && index < values.length) {
            index += 1;
            left -= weights[places[index] ?? -1] ?? 0;
        }
        return values[index];
    };
    const [above, below] = [walkTo(high), walkTo(low)];
    return above === undefined || below === undefined ? undefined : below + (above - below) * (position - low);
}
function countOf({ usual, short }, weights, drawn) {
    let count = usual * drawn;
    for (const { place, fewer } of short)
        count -= fewer * (weights[place] ?? 0);
    return count;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/statistics/quantile-ratio-bootstrap.js






const fewestReplicates = 2000;
const mostReplicates = 40_000;
/** An end that fewer resamplings lie beyond is told by the few most extreme ones. */
const fewestBeyond = 20;
const finestLevel = fewestBeyond / mostReplicates;
/**
 * So many standard deviations more than the numbers above a quantile are kept, and hardly any resampling needs others.
 */
const reserve = 6;
/**
 * The sample quantile at `p` (type 7) of head over that of base, each over all numbers of its arm, so that a unit
 * counts as often as it has numbers, with a two-sided interval at 1 - 2 alpha: percentiles of seeded resamplings of
 * whole units (Efron and Tibshirani 1993, chapter 13), taken further out for few units. There are 2,000 of them, and up
 * to 40,000 where a finer level asks for more; a level below 0.0005 is too fine even for these. The order of the units
 * changes nothing. Of no unit the ratio is 1.
 */
function bootstrapQuantileRatio(units, p, alpha) {
    const arms = { head: armOf(units, 'head'), base: armOf(units, 'base') };
    const [head, base] = [(0,quantile/* sortedQuantile */.X)(arms.head.sorted, p), (0,quantile/* sortedQuantile */.X)(arms.base.sorted, p)];
    const whole = { head, base, ratio: ratioOf(head || 0, base || 0) };
    if (units.length < 2)
        return { ...whole, interval: withoutEnds };
    if (alpha < finestLevel)
        return { ...whole, interval: withoutEnds, isTooFine: true };
    const tail = (0,normal_distribution/* normalCdf */.v)(-expandedDeviations(units.length, alpha));
    const replicates = Math.min(mostReplicates, Math.max(fewestReplicates, Math.ceil(fewestBeyond / tail)));
    const ratios = resampledRatios(units, arms, { p, replicates });
    const below = Math.floor(tail * (replicates - 1));
    return { ...whole, interval: [ratios[below] ?? 0, ratios[replicates - 1 - below] ?? Number.POSITIVE_INFINITY] };
}
const armOf = (units, arm) => ({
    sorted: numbersOf(units, arm).sort(),
    usual: units.reduce((most, unit) => Math.max(most, unit[arm].length), 0),
});
/** The ratios of all resamplings, in ascending order; of more numbers where one of them lacked any. */
function resampledRatios(units, arms, resampling) {
    for (let enlarged = 1;; enlarged *= 2) {
        const [head, base] = [cutoffOf(arms.head, resampling.p, enlarged), cutoffOf(arms.base, resampling.p, enlarged)];
        const ratios = tryResampling(units.length, topOf(units, head, base), resampling);
        if (ratios !== undefined)
            return ratios.sort();
    }
}
function topOf(units, head, base) {
    const top = inOrder(units.filter((unit) => isOut(unit.head, head) || isOut(unit.base, base)));
    return {
        count: top.length,
        head: highNumbers(top.map((unit) => unit.head), head.cutoff, head.usual),
        base: highNumbers(top.map((unit) => unit.base), base.cutoff, base.usual),
    };
}
function cutoffOf({ sorted, usual }, p, enlarged) {
    const above = (1 - p) * sorted.length + 2;
    // Whole units come and go, so that so many numbers of the top weigh t \u00b1 \u221a(usual \u00b7 t) in a resampling.
    const spread = (reserve * Math.sqrt(usual)) / 2;
    const kept = enlarged * (spread + Math.sqrt(spread ** 2 + above)) ** 2;
    return { cutoff: sorted[sorted.length - Math.ceil(kept)] ?? Number.NEGATIVE_INFINITY, usual };
}
function isOut(numbers, { cutoff, usual }) {
    if (numbers.length < usual)
        return true;
    for (let index = 0; index < numbers.length; index++)
        if ((numbers[index] ?? 0) >= cutoff)
            return true;
    return false;
}
/** Of `units` units those of the top are drawn one by one, and how many they are in all is binomial. */
function tryResampling(units, { count, head, base }, { p, replicates }) {
    const [fill, words] = [(0,seeded_random/* seededBlocks */.tL)('ratio bootstrap'), new Uint32Array(units)];
    const nextCount = binomialDraws(units, count / units, () => {
        fill(words.subarray(0, 1));
        return words[0] ?? 0;
    });
    const [weights, step] = [new Int32Array(count), count / 2 ** 32];
    const ratios = new Float64Array(replicates);
    for (let replicate = 0; replicate < replicates; replicate++) {
        const drawn = words.subarray(0, nextCount());
        fill(drawn);
        countPlaces(drawn, step, weights);
        const resampling = { weights, drawn: units };
        const [above, under] = [weightedQuantile(head, resampling, p), weightedQuantile(base, resampling, p)];
        if (above === undefined || under === undefined)
            return undefined;
        ratios[replicate] = ratioOf(above, under);
    }
    return ratios;
}
/** How often each place is drawn, by words that are so many places of `step` each. */
function countPlaces(words, step, counts) {
    counts.fill(0);
    for (let index = 0; index < words.length; index++) {
        const place = Math.floor((words[index] ?? 0) * step);
        counts[place] = (counts[place] ?? 0) + 1;
    }
}
/** By their numbers alone, so that who comes first in the dataset does not matter. */
function inOrder(units) {
    const ranked = units.map((unit) => ({ unit, least: leastOf(unit.base) }));
    ranked.sort((one, other) => one.least - other.least || compareUnits(sortedUnit(one), sortedUnit(other)));
    return ranked.map(({ unit }) => unit);
}
function leastOf(numbers) {
    let least = numbers[0] ?? Number.NEGATIVE_INFINITY;
    for (let index = 1; index < numbers.length; index++)
        least = Math.min(least, numbers[index] ?? 0);
    return least;
}
function sortedUnit(ranked) {
    ranked.sorted ??= { base: ascending(ranked.unit.base), head: ascending(ranked.unit.head) };
    return ranked.sorted;
}
const compareUnits = (one, other) => compare(one.base, other.base) || compare(one.head, other.head);
function compare(some, others) {
    for (let index = 0; index < Math.min(some.length, others.length); index++) {
        const difference = (some[index] ?? 0) - (others[index] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return some.length - others.length;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/statistics/distributions/saddlepoint-deviation.js
const mostSteps = 100;
const precision = 1e-12;
/** Closer to the mean than this the correction of a signed root is lost in rounding. */
const closest = 1e-6;
/**
 * How many standard deviations above its median 0 lies among the sums of as many values as there are, drawn from
 * `values` with replacement: the normal quantile of P(sum \u2264 0). A saddlepoint approximation by the modified signed root
 * (Barndorff-Nielsen 1986; of the bootstrap: Davison and Hinkley 1988). Infinite where 0 lies beyond all values.
 */
function saddlepointDeviation(values) {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let index = 0; index < values.length; index++) {
        const value = values[index] ?? 0;
        if (value < least)
            least = value;
        if (value > most)
            most = value;
    }
    if (least >= 0)
        return Number.NEGATIVE_INFINITY;
    if (most <= 0)
        return Number.POSITIVE_INFINITY;
    const tilt = saddlepointOf(values, least, most);
    const { k, curvature } = cumulantsOf(values, tilt, Math.max(tilt * least, tilt * most));
    const root = Math.sign(tilt) * Math.sqrt(Math.max(0, -2 * values.length * k));
    if (Math.abs(root) < closest)
        return root;
    return root + Math.log((tilt * Math.sqrt(values.length * curvature)) / root) / root;
}
/** The tilt at which the values have the mean 0, by Newton's method within what is known to lie below and above. */
function saddlepointOf(values, least, most) {
    let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    let tilt = 0;
    const scale = most - least;
    for (let step = 0; step < mostSteps; step++) {
        const { slope, curvature } = cumulantsOf(values, tilt, Math.max(tilt * least, tilt * most));
        if (slope < 0)
            low = tilt;
        else
            high = tilt;
        const newton = tilt - slope / curvature;
        const next = newton > low && newton < high ? newton : between(low, high, scale);
        if (Math.abs(next - tilt) * scale < precision)
            return next;
        tilt = next;
    }
    return tilt;
}
/** The middle, or twice as far out where one side is open. */
function between(low, high, scale) {
    if (Number.isFinite(low) && Number.isFinite(high))
        return (low + high) / 2;
    return Number.isFinite(low) ? Math.max(1 / scale, 2 * low) : Math.min(-1 / scale, 2 * high);
}
/** `largest` is that of tilt times a value, which keeps the powers within reach. */
function cumulantsOf(values, tilt, largest) {
    let [sum, first, second] = [0, 0, 0];
    for (let index = 0; index < values.length; index++) {
        const value = values[index] ?? 0;
        const weight = Math.exp(tilt * value - largest);
        sum += weight;
        first += weight * value;
        second += weight * value * value;
    }
    const slope = first / sum;
    return { k: largest + Math.log(sum / values.length), slope, curvature: second / sum - slope * slope };
}

// EXTERNAL MODULE: ./dist/compiled/domain/statistics/find-root.js
var find_root = __webpack_require__(70125);
;// CONCATENATED MODULE: ./dist/compiled/domain/statistics/sum-ratio-bootstrap.js




/** Beyond so many doublings of a step there is nothing but infinity. */
const mostDoublings = 100;
/**
 * The sum of head over the sum of base, with a two-sided interval at 1 - 2 alpha: percentiles of the bootstrap over
 * whole units, which keeps the arms of a unit together (Efron and Tibshirani 1993, chapter 13), taken further out for
 * few units. A resampled ratio is at most r where the resampled sum of head - r \u00b7 base is at most 0, of which a
 * saddlepoint tells what endless resampling would come to, at any level. The order of the units changes nothing. Of no
 * unit, or of sums that are both 0, the ratio is 1.
 */
function bootstrapSumRatio(units, alpha) {
    const sums = sumsOf(units);
    const ratio = ratioOf(total(sums.heads), total(sums.bases));
    if (units.length < 2)
        return { ratio, interval: withoutEnds };
    const [least, most] = extremesOf(sums);
    if (!(least < most))
        return { ratio, interval: [ratio, ratio] };
    const deviations = expandedDeviations(units.length, alpha);
    const deviationAt = remembered((r) => {
        if (r <= least)
            return Number.NEGATIVE_INFINITY;
        return r >= most ? Number.POSITIVE_INFINITY : saddlepointDeviation(excessOver(sums, r));
    });
    const step = deviations * standardErrorOf(sums, ratio);
    const low = farEnough(ratio, -step, (r) => deviationAt(r) <= -deviations);
    const lower = (0,find_root/* findRoot */.w)((r) => deviationAt(r) + deviations, Math.max(low, least), ratio);
    if (canLoseAll(sums.bases, deviations))
        return { ratio, interval: [lower, Number.POSITIVE_INFINITY] };
    const high = farEnough(ratio, step, (r) => deviationAt(r) >= deviations);
    const upper = high < Number.POSITIVE_INFINITY ? (0,find_root/* findRoot */.w)((r) => deviationAt(r) - deviations, ratio, high) : high;
    return { ratio, interval: [lower, Math.min(upper, most)] };
}
/** The same function, reckoned once at each number: either end is looked for from numbers that were tried before. */
function remembered(of) {
    const known = new Map();
    return (x) => {
        const value = known.get(x) ?? of(x);
        known.set(x, value);
        return value;
    };
}
/** The first of `from` and ever greater steps beyond it that is out far enough. */
function farEnough(from, step, isOut) {
    for (let doubling = 0; doubling < mostDoublings; doubling++) {
        const next = from + step * 2 ** doubling;
        if (isOut(next))
            return next;
    }
    return step * Number.POSITIVE_INFINITY;
}
/** Whether so many deviations out lie resamplings of none but units without anything. */
function canLoseAll(values, deviations) {
    const empty = values.filter((value) => value === 0).length;
    return empty > 0 && (empty / values.length) ** values.length >= (0,normal_distribution/* normalCdf */.v)(-deviations);
}
function sumsOf(units) {
    const sums = units.map(({ base, head }) => ({ base: sumOf(base), head: sumOf(head) }));
    sums.sort((one, other) => one.head - other.head || one.base - other.base);
    return {
        heads: Float64Array.from(sums, ({ head }) => head),
        bases: Float64Array.from(sums, ({ base }) => base),
    };
}
const sumOf = (values) => ascending(values).reduce((sum, value) => sum + value, 0);
const total = (values) => values.reduce((sum, value) => sum + value, 0);
function excessOver({ heads, bases }, ratio) {
    const excess = new Float64Array(heads.length);
    for (let unit = 0; unit < heads.length; unit++)
        excess[unit] = (heads[unit] ?? 0) - ratio * (bases[unit] ?? 0);
    return excess;
}
/** By the delta method. */
const standardErrorOf = (sums, ratio) => Math.sqrt(total(excessOver(sums, ratio).map((excess) => excess ** 2))) / total(sums.bases);
/** The smallest and the greatest ratio of a unit, which no resampling leaves. */
function extremesOf({ heads, bases }) {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let unit = 0; unit < heads.length; unit++) {
        const [head, base] = [heads[unit] ?? 0, bases[unit] ?? 0];
        if (head === 0 && base === 0)
            continue;
        least = Math.min(least, head / base);
        most = Math.max(most, head / base);
    }
    return [least, most];
}

;// CONCATENATED MODULE: ./dist/compiled/domain/gate/collect-resources.js


/** The mean cost of each case over its repeats, US dollars. */
const collectCosts = (run) => collect(run, ({ cost_usd: costs }) => meanOf(costs));
/** The latency of every answer, milliseconds. */
const collectLatencies = (run) => collect(run, ({ latency_ms: latencies }) => latencies);
const meanOf = (values) => (values.length === 0 ? [] : [(0,mean/* mean */.i)(values)]);
function collect({ cases }, numbersOf) {
    const units = [];
    const clustered = [];
    const places = new unit_places/* UnitPlaces */.L();
    const counted = { cases: 0, without: 0 };
    for (const { cluster, resources } of cases) {
        const base = resources?.base === undefined ? [] : numbersOf(resources.base);
        const head = resources === undefined ? [] : numbersOf(resources.head);
        if (base.length === 0 || head.length === 0) {
            counted.without += 1;
            continue;
        }
        counted.cases += 1;
        const place = places.placeOf(cluster);
        if (cluster === undefined) {
            units[place] = { base, head };
            continue;
        }
        const unit = clustered[place] ?? { base: [], head: [] };
        unit.base.push(...base);
        unit.head.push(...head);
        clustered[place] = unit;
        units[place] = unit;
    }
    return { units, ...counted };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/gate/describe-guardrail.js

/** Why nothing can be compared, or need not be. */
const whyNoBaseline = (comparison) => comparison === 'identical'
    ? 'both arms are one target'
    : 'there is no base to compare with, so that no increase is measured';
/** Why a ratio of head to base got its verdict, in one sentence. */
function describeRatio(judged) {
    const { verdict, limit, alpha, size, what } = judged;
    const [low, high] = judged.interval.map(change);
    const estimate = `${what} ${change(judged.ratio)}`;
    const sure = `${(0,format_quantity/* formatShare */.T1)(1 - alpha)} one-sided`;
    const allowed = `limit ${change(1 + limit)}`;
    if (size.units < size.fewest) {
        const unit = size.isClustered ? 'clusters' : 'cases';
        return `${estimate}, but ${size.units} ${unit} bound it too poorly; it takes ${size.fewest} (${allowed})`;
    }
    if (judged.isTooFine === true)
        return `${estimate}, but a level of ${alpha} is finer than resampling tells, so that nothing bounds it (${allowed})`;
    if (verdict === 'pass')
        return `${estimate}, at worst ${high} (${sure}), ${allowed}`;
    if (verdict === 'fail')
        return `${estimate}, at least ${low} (${sure}), ${allowed}`;
    const range = `between ${low} and ${high} with ${(0,format_quantity/* formatShare */.T1)(1 - 2 * alpha)} confidence`;
    return `${estimate}, ${range}: neither beyond the ${allowed} for sure nor within it`;
}
/** A ratio as the change that it is, such as `+12.5 %`. */
function change(ratio) {
    if (!Number.isFinite(ratio))
        return 'from nothing';
    return `${(0,format_quantity/* formatSigned */.Gp)(100 * (ratio - 1))} %`;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/gate/judge-guardrails.js





/** Resampling of fewer units tells too little of how far they vary. */
const fewestForMean = 20;
/** Of fewer independent answers the greatest may lie below the 95th percentile with more than 5 % probability. */
const fewestForP95 = 59;
/**
 * Holds what head took against what base took, for each limit that is set. A limit passes when the upper bound of the
 * ratio, a bootstrap over cases or clusters, is below 1 + max_increase, fails when the lower bound is above it, and is
 * inconclusive otherwise, and where there is too little data to tell. Where there is nothing to compare with, and where
 * answers were cached or replayed and so tell no latency of today, it is `not-measured` and decides nothing.
 */
function judgeGuardrails(run, settings) {
    const { alpha, cost, latency } = settings;
    const judged = [];
    if (cost !== undefined) {
        const max_increase = cost.max_increase;
        judged.push({ name: 'cost', max_increase, ...judgeAny(run, () => judgeCost(run, max_increase, alpha)) });
    }
    if (latency !== undefined) {
        const max_increase = latency.max_p95_increase;
        judged.push({ name: 'latency', max_increase, ...judgeAny(run, () => judgeLatency(run, max_increase, settings)) });
    }
    return judged;
}
function judgeAny(run, judge) {
    const reason = whyNoBaseline(run.comparison);
    if (run.comparison === 'identical')
        return { ...unmeasured(0), ratio: 1, interval: [1, 1], verdict: 'pass', reason };
    return run.comparison === 'head-only' ? { ...unmeasured(0), verdict: 'not-measured', reason } : judge();
}
function judgeCost(run, limit, alpha) {
    const collected = collectCosts(run);
    const { cases, without, units } = collected;
    if (without > collect_units/* tolerableLoss */.q_ * (cases + without) || cases === 0) {
        const reason = `the cost of ${without} of ${cases + without} cases is not known in both arms`;
        return { ...unmeasured(cases), verdict: 'inconclusive', reason };
    }
    const told = { n: cases, base: meanOfCases(units, 'base', cases), head: meanOfCases(units, 'head', cases) };
    const isFree = told.base === 0 && told.head === 0;
    if (isFree)
        return { ...told, ratio: 1, interval: [1, 1], verdict: 'pass', reason: 'both arms cost nothing' };
    const size = { units: units.length, fewest: fewestForMean, isClustered: units.length < cases };
    return { ...told, ...judgeRatio(bootstrapSumRatio(units, alpha), { limit, alpha, size, what: 'cost' }) };
}
function judgeLatency(run, limit, { alpha, shareSeen = 1 }) {
    const collected = collectLatencies(run);
    const { cases, without, units } = collected;
    const size = { units: units.length, fewest: fewestForP95, isClustered: units.length < cases };
    // An early look decides nothing where the cases to come may bring as many as it takes.
    const isNeverEnough = units.length < fewestForP95 * shareSeen;
    if (isNeverEnough && without > 0 && !wereTimed(run)) {
        const reason = `${without} of ${cases + without} cases were answered by a cache or a recording in one arm, which tells no latency of today`;
        return { ...unmeasured(cases), verdict: 'not-measured', reason };
    }
    if (cases === 0)
        return { ...unmeasured(0), verdict: 'inconclusive', reason: 'no case tells its latency in both arms' };
    const { base, head, ...ratio } = bootstrapQuantileRatio(units, 0.95, alpha);
    return { n: cases, base, head, ...judgeRatio(ratio, { limit, alpha, size, what: '95th percentile of latency' }) };
}
/** True where every answer was timed, so that a latency is missing only where there was no answer. */
function wereTimed({ cases }) {
    for (const { base, head, resources } of cases) {
        if (resources === undefined)
            return true;
        const isUntimed = (scores, latencies) => Object.keys(scores ?? {}).length > 0 && (latencies ?? []).length === 0;
        if (isUntimed(base, resources.base?.latency_ms) || isUntimed(head, resources.head.latency_ms))
            return false;
    }
    return true;
}
function judgeRatio(found, rule) {
    const { ratio, interval } = found;
    const hasEnds = [ratio, ...interval].every(Number.isFinite);
    const verdict = wordFor(interval, rule);
    const reason = describeRatio({ ...rule, ...found, verdict });
    return { verdict, ratio: Number.isFinite(ratio) ? ratio : null, interval: hasEnds ? [...interval] : null, reason };
}
function wordFor([low, high], { limit, size }) {
    if (size.units < size.fewest)
        return 'inconclusive';
    if (high < 1 + limit)
        return 'pass';
    return low > 1 + limit ? 'fail' : 'inconclusive';
}
const unmeasured = (n) => ({ n, base: null, head: null, ratio: null, interval: null });
const meanOfCases = (units, arm, cases) => units.reduce((sum, unit) => sum + unit[arm].reduce((total, value) => total + value, 0), 0) / cases;

// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/tally/samples-of-arm.js
var samples_of_arm = __webpack_require__(17991);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/incident/incident-tolerances.js
var incident_tolerances = __webpack_require__(35991);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/distributions/binomial-tail.js
var binomial_tail = __webpack_require__(18953);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/count-units.js
var count_units = __webpack_require__(94906);
;// CONCATENATED MODULE: ./dist/compiled/domain/gate/judge-incidents.js




/**
 * Holds the incidents and notices of each arm against their tolerances, kind by kind. Above its tolerance no kind lets
 * a suite pass; only what the model itself did, in head alone and beyond chance, is a fail.
 */
function judgeIncidents(run, { alpha, incidents }) {
    const { base, head } = run.arms;
    const counts = [
        ...(run.comparison === 'arms' && base !== undefined ? countsOf('base', base, incidents) : []),
        ...(head === undefined ? [] : countsOf('head', head, incidents)),
    ];
    return counts.map((count) => {
        const exceeded = count.share > count.tolerance;
        return { ...count, exceeded, verdict: exceeded ? judge_incidents_wordFor(count, run, alpha) : 'pass' };
    });
}
function countsOf(arm, totals, tolerances) {
    const samples = (0,samples_of_arm/* samplesOfArm */.R)(totals);
    const counts = { ...totals.incidents, ...totals.notices };
    return incident_tolerances/* TolerableKind */.zN.options.flatMap((kind) => {
        const count = counts[kind] ?? 0;
        return count === 0 ? [] : [{ kind, arm, count, samples, share: count / samples, tolerance: tolerances[kind] }];
    });
}
const judge_incidents_sumOf = (counts) => counts.reduce((sum, count) => sum + count, 0);
/** What a kind above its tolerance makes of its suite. */
function judge_incidents_wordFor(count, run, alpha) {
    const isModels = (0,incident_tolerances/* causeOfKind */.H6)(count.kind) === 'model';
    const isHeadsOwn = count.arm === 'head' && run.comparison !== 'identical' && run.stopped === undefined;
    return isModels && isHeadsOwn && isProven(count, run, alpha) ? 'fail' : 'inconclusive';
}
/**
 * True when chance explains neither that head is above the tolerance nor, where there is a base, that base is within it
 * and head above base. The level is divided among the kinds, since each of them could fail the suite.
 */
function isProven(head, run, alpha) {
    const level = alpha / incident_tolerances/* modelKindCount */.pN;
    const units = unitsOf(run);
    const spoilt = Math.floor(head.share * units + rounding);
    if ((0,binomial_tail/* binomialTail */.C)(spoilt, units, head.tolerance) > level)
        return false;
    if (run.comparison === 'head-only')
        return true;
    const base = baseOf(head.kind, run, units);
    if (base === undefined || base.share > head.tolerance)
        return false;
    return (0,binomial_tail/* binomialTail */.C)(spoilt, spoilt + base.spoilt, units / (units + base.units)) <= level;
}
/** Shares times counts fall short of whole numbers by as much. */
const rounding = 1e-9;
/**
 * Repeats of a case are spoilt together, as cases of a cluster are, so that neither is counted as evidence of its own.
 */
function unitsOf({ cases, cases_planned: planned }) {
    const { clusters, alone } = (0,count_units/* countUnits */.j)(cases);
    return clusters === 0 ? planned : clusters + alone;
}
/** How often the kind met base where base was asked at all: what the infrastructure lost speaks neither way. */
function baseOf(kind, { arms }, units) {
    if (arms.base === undefined)
        return undefined;
    const samples = (0,samples_of_arm/* samplesOfArm */.R)(arms.base);
    const counted = incident_tolerances/* TolerableKind */.zN.options.map((each) => (0,incident_tolerances/* causeOfKind */.H6)(each) === 'infrastructure' ? judge_incidents_countOf(arms.base, each) : 0);
    const measured = samples - judge_incidents_sumOf(counted);
    if (measured <= 0)
        return undefined;
    const share = judge_incidents_countOf(arms.base, kind) / measured;
    const measuredUnits = Math.floor((units * measured) / samples + rounding);
    return { share, spoilt: Math.ceil(share * measuredUnits - rounding), units: measuredUnits };
}
function judge_incidents_countOf(totals, kind) {
    const counts = totals?.incidents ?? {};
    return counts[kind] ?? 0;
}

// EXTERNAL MODULE: ./dist/compiled/domain/gate/judge-metric.js + 4 modules
var judge_metric = __webpack_require__(10916);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/judge-slices.js
var judge_slices = __webpack_require__(37350);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/look-taken.js
var look_taken = __webpack_require__(69270);
;// CONCATENATED MODULE: ./dist/compiled/domain/gate/judge-suite.js


















/**
 * Judges one suite as `judgementOf` does, holds its looks to what alpha allows, and tells beside it what decides
 * nothing.
 */
function judgeSuite(all, settings) {
    const look = readLook(all, settings.alpha);
    const { run, level: alpha, scores } = look;
    const { metrics, ...judged } = judgeLook(look, settings, (0,look_taken/* faultOfLooks */._n)(all, settings.alpha));
    const sliced = { comparison: run.comparison, scores, tagged: (0,judge_slices/* tagRows */.Od)(run.cases), alpha };
    const judgement = { ...judged, metrics: metrics.map((metric) => (0,judge_slices/* withSlices */.OH)(metric, sliced)) };
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
        ...withAttribution(judgement, run, scores),
        cases: { ...countCases(look), planned: all.cases_planned },
        calls: run.calls,
        cost_usd: ran.reduce((sum, arm) => sum + arm.cost_usd, 0),
        incidents,
        arms: run.arms,
        ...findCaseHistory(run, scores),
        ...(run.judges === undefined ? {} : { judges: run.judges }),
        ...(run.looks === undefined ? {} : { looks: run.looks }),
        ...(0,power/* poweredBy */.U)(run.power),
        ...(run.baseline === undefined ? {} : { baseline: run.baseline }),
    };
}
/**
 * What one suite comes to at the last look that was taken, of looks that this very run has planned: the gravest of the
 * metrics that decide, the incidents above their tolerance and the limits set. A run that ended early is neither passed
 * nor failed, answers that only head's own recordings gave cannot pass, and a suite in which no metric decides is an
 * error. Throws a `UserError` when a margin that binds cannot be passed by so many cases.
 */
const judgementOf = (run, settings) => judgeLook(readLook(run, settings.alpha), settings, undefined);
function readLook(all, alpha) {
    const look = (0,look_taken/* lookTaken */.D9)(all, alpha);
    return { ...look, scores: new score_columns/* ScoreColumns */.EH(look.run.cases, Object.keys(look.run.gate.metrics)) };
}
function judgeLook(look, others, faultOfPlan) {
    const { run, level, shareSeen } = look;
    const settings = { ...others, alpha: level };
    const incidents = judgeIncidents(run, settings);
    const unjudged = { metrics: [], incident_verdicts: incidents };
    if (run.problem !== undefined)
        return { ...unjudged, verdict: run.problem_verdict ?? 'error', reason: run.problem };
    const fault = faultOfPlan ?? judge_suite_findFault(look);
    if (fault !== undefined)
        return { ...unjudged, verdict: 'error', reason: fault };
    const emptiness = run.cases_planned === 0 && run.cases_total > 0 ? whyNoCase(run, others.shard) : undefined;
    if (emptiness !== undefined)
        return { ...unjudged, ...emptiness };
    const metrics = (0,judge_metric/* judgeMetrics */.l)(questionsOf(look, settings));
    const limit = limitOf(run);
    const judged = metrics.map((metric) => limitByBaseline(limitByJudges(limitByCanary(metric, run.judges), run.judges), run.baseline));
    const guardrails = judgeGuardrails(run, { ...settings, shareSeen });
    const judgement = concludeSuite({
        metrics: judged.map((metric) => (0,limit_verdict/* limitVerdict */.Z)(metric, limit)),
        incidents,
        guardrails: guardrails.map((guardrail) => (0,limit_verdict/* limitVerdict */.Z)(guardrail, limit)),
    });
    const isDecided = judgement.verdict === 'pass' || judgement.verdict === 'fail';
    const told = [judgement.reason, ...describeBroken(run, judgement), ...(0,look_taken/* describeLooks */._U)(run, isDecided)];
    return { ...judgement, reason: told.join('; ') };
}
/** Why answers have no score, where it is neither an incident nor told by the scores that are missing. */
function describeBroken({ arms }, { verdict }) {
    const broken = ['base', 'head'].flatMap((name) => {
        const count = arms[name]?.grader_errors ?? 0;
        return count === 0 ? [] : [`${(0,format_quantity/* formatAmount */.ej)(count, 'time')} in ${name}`];
    });
    return verdict !== 'error' || broken.length === 0 ? [] : [`graders broke ${broken.join(' and ')}, as the notes tell`];
}
/** What cannot be judged at all, as opposed to what was judged and found wanting. */
function judge_suite_findFault({ run, scores }) {
    const { metrics, floor } = run.gate;
    if (!scores.areDistinct)
        return 'a case is there twice';
    const stranger = findStranger(run);
    if (stranger !== undefined)
        return `the scores of ${stranger} depend on another target than the one that it names`;
    if (run.cases.length > run.cases_planned)
        return `${run.cases.length} cases were scored, but ${run.cases_planned} planned`;
    const [unknown] = scores.strangers;
    if (unknown !== undefined)
        return `the metric ${unknown} has scores, but the suite does not know it`;
    const groundless = Object.keys(floor).find((name) => !Object.hasOwn(metrics, name));
    if (groundless !== undefined)
        return `there is a floor for ${groundless}, but no such metric`;
    return decidingMetrics(run).length === 0 ? 'no metric gates, so nothing can pass' : undefined;
}
/** No cap of the run ended it, so each case by itself is too big. */
const tooBig = 'no case fits the budget: each takes more than a request or a session may, as the notes tell';
/** Where there are fewer cases than shards, some of these have none, and nothing is wrong with them. */
function whyNoCase({ stopped }, shard) {
    if (stopped !== undefined || shard === undefined || shard.count === 1)
        return { verdict: 'error', reason: stopped ?? tooBig };
    const none = `shard ${shard.index} of ${shard.count} has none of its cases`;
    return { verdict: 'inconclusive', reason: `${none}, and the other shards are not in this evaluation` };
}
/** An arm whose target is not the one that the suite says its scores depend on. */
const findStranger = ({ identity, arms }) => ['base', 'head'].find((arm) => {
    const [depends, named] = [identity?.[arm], arms[arm]?.target.digest];
    return depends !== undefined && named !== undefined && depends !== named;
});
const decidingMetrics = (run) => Object.entries(run.gate.metrics).flatMap(([name, role]) => ((0,gate_settings/* decides */.yN)(role) ? [name] : []));
const questionsOf = ({ run, scores, lastLevel, isLast }, settings) => Object.entries(run.gate.metrics).map(([name, role]) => ({
    name,
    role,
    comparison: run.comparison,
    scores,
    plannedCases: (0,own/* own */.Z)(run.metric_cases ?? {}, name) ?? run.cases_planned,
    repeats: run.repeats,
    stopped: run.stopped !== undefined,
    alpha: settings.alpha,
    lastLevel,
    isLastLook: isLast,
    margin: marginRule(run, { margin: settings.margin, isLast, metric: name }),
    floor: (0,own/* own */.Z)(run.gate.floor, name),
}));
/** A margin that cannot be passed is its author's mistake only where it binds and all cases are there to pass it. */
function marginRule(run, { margin, isLast, metric }) {
    const value = run.gate.margin ?? margin;
    if (value === undefined)
        return { kind: 'default', drawnShare: run.cases_planned / Math.max(1, run.cases_total) };
    const isPartial = (0,own/* own */.Z)(run.metric_cases ?? {}, metric) !== undefined;
    const whole = isLast && !isPartial && run.stopped === undefined && run.cases_planned >= run.cases_total;
    if (!run.binding || run.gate.metrics[metric] !== 'gate' || !whole)
        return { kind: 'explicit', value };
    const key = run.gate.margin === undefined ? 'gate.margin' : `suites.${run.name}.gate.margin`;
    const subject = `suite ${run.name} (${metric})`;
    // Whoever brings the results of another harness has set the margin there and then.
    if (run.harness !== undefined)
        return { kind: 'explicit', value, refusal: { subject } };
    return { kind: 'explicit', value, refusal: { subject, place: { path: configuration_file/* configurationFile */.h, key } } };
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
/** A metric that only some cases have is asked of none, but a case needs a score of something that gates. */
function countCases({ run, scores }) {
    const deciding = decidingMetrics(run);
    const everywhere = deciding.filter((name) => (0,own/* own */.Z)(run.metric_cases ?? {}, name) === undefined);
    const columns = (everywhere.length === 0 ? deciding : everywhere).map((name) => scores.compared(name, run.comparison));
    const enough = everywhere.length === 0 ? 1 : columns.length;
    let compared = 0;
    for (let row = 0; row < scores.rows.length; row++)
        if (countScored(columns, row) >= enough)
            compared += 1;
    return {
        total: run.cases_total,
        planned: run.cases_planned,
        compared,
        missing: Math.max(0, run.cases_planned - compared),
    };
}
/** In how many columns a case is scored. */
function countScored(columns, row) {
    let count = 0;
    for (const each of columns)
        if ((0,score_columns/* isScored */.Lo)(each, row))
            count += 1;
    return count;
}


/***/ }),

/***/ 69270:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ lookTaken),
/* harmony export */   _U: () => (/* binding */ describeLooks),
/* harmony export */   _n: () => (/* binding */ faultOfLooks)
/* harmony export */ });
/* harmony import */ var _evaluation_plan_looks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40060);
/* harmony import */ var _statistics_sequential_levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36606);


/** What a suite is judged by: the last look that was taken, or all of its scores at alpha where there are no looks. */
function lookTaken(run, alpha) {
    const { looks, stopped, cases_planned: planned } = run;
    if (looks === undefined)
        return { run, level: alpha, lastLevel: alpha, isLast: true, shareSeen: 1 };
    const { plan, taken, no_more: noMore } = looks;
    const look = plan[Math.max(0, taken - 1)];
    const seen = look === undefined || stopped !== undefined ? {} : { cases_planned: look.cases, repeats: look.repeats };
    return {
        run: { ...run, ...seen },
        level: look?.level ?? alpha,
        lastLevel: plan.at(-1)?.level ?? alpha,
        isLast: taken === plan.length || (noMore !== undefined && look?.cases === planned),
        shareSeen: (look?.cases ?? planned) / Math.max(1, planned),
    };
}
/** Why the looks of a suite cannot be believed: among other reasons, since they spend alpha otherwise than is known. */
function faultOfLooks({ looks, stopped, cases_planned: planned }, alpha) {
    if (looks === undefined)
        return undefined;
    const { plan, taken } = looks;
    if (taken > plan.length)
        return `${taken} looks were taken, but ${plan.length} planned`;
    if (taken === 0 && stopped === undefined)
        return 'no look was taken, though nothing stopped the run';
    const last = plan.at(-1)?.cases;
    if (last !== planned)
        return `the last look is at ${last} cases, but ${planned} are planned`;
    const samples = plan.map(({ cases, repeats }) => cases * repeats);
    if (samples.some((count, look) => count <= (samples[look - 1] ?? 0)))
        return 'a look has no more samples than another';
    return faultOfLevels(plan, alpha);
}
/** Integrating the levels anew may differ in the last digits on another machine. */
const sameLevel = 1e-6;
/** Levels that are too high let chance decide too often; a last one that is too low would widen a default margin. */
function faultOfLevels(plan, alpha) {
    const due = (0,_statistics_sequential_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .sequentialLevels */ .d)((0,_evaluation_plan_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .informationOf */ .aK)(plan), alpha);
    const wrong = plan.findIndex(({ level }, look) => !(Math.abs(level - (due[look] ?? 0)) <= sameLevel * level));
    if (wrong === -1)
        return undefined;
    return `look ${wrong + 1} was planned at the level ${plan[wrong]?.level}, but of alpha ${alpha} it has ${due[wrong]}`;
}
/** What the looks of a suite add to why it got its verdict. */
function describeLooks({ looks, stopped }, isDecided) {
    if (looks === undefined || stopped !== undefined)
        return [];
    const { plan, taken, saved_samples: saved, no_more: noMore } = looks;
    if (!isDecided)
        return noMore === undefined ? [] : [`more repeats were allowed for, but did not fit: ${noMore}`];
    const spared = saved === 0 ? '' : `, ${saved} samples saved`;
    return taken < plan.length ? [`decided at look ${taken} of ${plan.length}${spared}`] : [];
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

/***/ 70125:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ findRoot)
/* harmony export */ });
const mostSteps = 200;
const precision = 1e-13;
/**
 * Where an increasing function crosses zero between `from`, at which it is below, and `to`, at which it is not: regula
 * falsi in the Illinois variant (Dowell and Jarratt 1971), and bisection where a value is infinite.
 */
function findRoot(increasing, from, to) {
    let [low, high] = [from, to];
    let [below, above] = [increasing(low), increasing(high)];
    for (let step = 0; step < mostSteps && high - low > precision * Math.abs(high); step++) {
        const areFinite = Number.isFinite(below) && Number.isFinite(above);
        const next = areFinite ? low + ((high - low) * below) / (below - above) : (low + high) / 2;
        const value = increasing(next);
        if (Math.abs(value) < precision)
            return next;
        if (value < 0)
            [low, below, above] = [next, value, above / 2];
        else
            [high, above, below] = [next, value, below / 2];
    }
    return high;
}


/***/ }),

/***/ 79435:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ flipRate)
/* harmony export */ });
/**
 * The probability that two answers of the same arm differ, by so many passes of a case among so many samples:
 * 2 p (1 - p) k / (k - 1), which is the share of pairs of samples that differ. NaN of fewer than two samples.
 */
function flipRate(passes, samples) {
    if (samples < 2)
        return Number.NaN;
    return (2 * passes * (samples - passes)) / (samples * (samples - 1));
}


/***/ }),

/***/ 51998:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sortedQuantile),
/* harmony export */   Y: () => (/* binding */ quantile)
/* harmony export */ });
/**
 * The sample quantile at `p` in [0, 1], type 7 of Hyndman and Fan 1996: linear between order statistics; NaN of
 * nothing.
 */
const quantile = (values, p) => sortedQuantile(Float64Array.from(values).sort(), p);
/** The same of values in ascending order. */
function sortedQuantile(sorted, p) {
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`no quantile at ${p}`);
    const position = (sorted.length - 1) * p;
    const below = sorted[Math.floor(position)] ?? Number.NaN;
    const above = sorted[Math.ceil(position)] ?? Number.NaN;
    return below + (above - below) * (position - Math.floor(position));
}


/***/ }),

/***/ 36606:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ sequentialLevels)
/* harmony export */ });
/* harmony import */ var _distributions_normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10247);

/** Beyond this many standard errors nothing is left to integrate. */
const reach = 8;
const widestStep = 0.05;
const narrowestStep = 0.002;
const precision = 1e-12;
const mostRounds = 60;
const stepBetween = (earlier, later) => ({
    carry: Math.sqrt(earlier / later),
    noise: Math.sqrt(1 - earlier / later),
});
/** Simpson's rule from -reach to `end`, fine enough for a kernel as narrow as that of `next`. */
function gridUpTo(end, next, density) {
    const finest = Math.min(widestStep, Math.max(narrowestStep, next.noise / next.carry / 4));
    const intervals = 2 * Math.ceil((end + reach) / finest / 2);
    const width = (end + reach) / intervals;
    const zs = Float64Array.from({ length: intervals + 1 }, (_, index) => -reach + index * width);
    const weights = zs.map((z, index) => {
        const simpson = index === 0 || index === intervals ? 1 : 2 + 2 * (index % 2);
        return (density(z) * simpson * width) / 3;
    });
    return { zs, weights };
}
function weightedSum({ zs, weights }, of) {
    let sum = 0;
    for (let index = 0; index < zs.length; index++)
        sum += (weights[index] ?? 0) * of(zs[index] ?? 0);
    return sum;
}
const normalDensity = (z) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
const densityAfter = (grid, { carry, noise }) => (z) => weightedSum(grid, (before) => normalDensity((z - carry * before) / noise)) / noise;
/** The boundary that runs not stopped so far cross with probability `spent`, by Newton's method on the scale of z. */
function boundaryAfter(grid, step, spent) {
    const density = densityAfter(grid, step);
    const target = -(0,_distributions_normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(spent);
    let [low, high] = [-reach, reach];
    let boundary = target;
    for (let round = 0; round < mostRounds && high - low > precision; round++) {
        const z = zOfCrossing(grid, step, boundary);
        if (z < target)
            low = boundary;
        else
            high = boundary;
        const next = boundary - ((z - target) * normalDensity(z)) / density(boundary);
        if (Math.abs(next - boundary) < precision)
            break;
        boundary = next > low && next < high ? next : (low + high) / 2;
    }
    return boundary;
}
function zOfCrossing(grid, { carry, noise }, boundary) {
    const crossing = weightedSum(grid, (before) => (0,_distributions_normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .v)((carry * before - boundary) / noise));
    return -(0,_distributions_normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(Math.min(1 - Number.EPSILON, Math.max(Number.MIN_VALUE, crossing)));
}
function checkSchedule(information, alpha) {
    const rises = information.every((share, look) => share > (information[look - 1] ?? 0));
    if (!rises || information.at(-1) !== 1 || !(alpha > 0 && alpha < 0.5)) {
        throw new RangeError(`no levels for looks at ${information.join(', ')} with alpha ${alpha}`);
    }
}
/**
 * The one-sided nominal level of each look at a growing sample, so that all looks up to information share t cross with
 * probability alpha * t\u00b2 when nothing changed. `information` are increasing shares in (0, 1] that end in 1; a
 * RangeError otherwise. Spending after Lan and DeMets 1983 and Kim and DeMets 1987 (power 2); the boundaries by the
 * recursive integration of Armitage, McPherson and Rowe 1969: looks correlate with sqrt(t_i / t_j).
 */
function sequentialLevels(information, alpha) {
    checkSchedule(information, alpha);
    const first = information[0] ?? 1;
    const levels = [alpha * first * first];
    let boundary = -(0,_distributions_normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(alpha * first * first);
    let density = normalDensity;
    for (const [look, later] of information.slice(1).entries()) {
        const earlier = information[look] ?? first;
        const step = stepBetween(earlier, later);
        const grid = gridUpTo(boundary, step, density);
        boundary = boundaryAfter(grid, step, alpha * (later * later - earlier * earlier));
        density = densityAfter(grid, step);
        levels.push((0,_distributions_normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .v)(-boundary));
    }
    return levels;
}


/***/ }),

/***/ 68348:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ whyUnfit)
/* harmony export */ });
/* harmony import */ var _explain_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43944);

/** Why a value, as a line of JSON or an artifact, is none of a schema. */
function whyUnfit(value, schema, place) {
    const { issues = [] } = schema.safeParse(value, { reportInput: true }).error ?? {};
    const { keys = [], sentence = 'cannot be read', hint } = (0,_explain_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .explainFirst */ .GP)(issues, schema) ?? {};
    const key = keys.map(String).join('.');
    if (key === '')
        return { why: `it ${sentence}`, place, hint };
    const why = sentence.startsWith('unknown ') ? sentence : `\`${key}\` ${sentence}`;
    return { why, place: { ...place, key }, hint };
}


/***/ }),

/***/ 42630:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ parseArtifact),
/* harmony export */   R9: () => (/* binding */ readArtifact),
/* harmony export */   fX: () => (/* binding */ missingArtifact),
/* harmony export */   rk: () => (/* binding */ readUsableArtifact),
/* harmony export */   w6: () => (/* binding */ writeArtifact),
/* harmony export */   wQ: () => (/* binding */ mustReadArtifact)
/* harmony export */ });
/* harmony import */ var _domain_artifacts_for_few_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78019);
/* harmony import */ var _domain_suite_issues_why_unfit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68348);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30331);



/**
 * Reads one artifact of a run folder; `undefined` when it is not there, a `UserError` when it is not what it claims.
 */
async function readArtifact(files, path, schema) {
    const text = await files.read(path);
    return text === undefined ? undefined : parseArtifact(text, path, schema);
}
/** As `readArtifact`, where one that cannot be read is of no run that could go on: it counts as not there. */
async function readUsableArtifact(files, path, schema) {
    try {
        return await readArtifact(files, path, schema);
    }
    catch {
        return undefined;
    }
}
/** The artifact that a text is; a `UserError` when it is not what it claims. */
function parseArtifact(text, path, schema) {
    let value;
    try {
        // As an editor or PowerShell leaves it before the text.
        value = JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch (cause) {
        const isEmpty = text.trim() === '';
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`this artifact is ${isEmpty ? 'empty: what makes it did not end' : 'not valid JSON'}`, {
            place: { path },
            hint: 'run the step that makes it again',
            cause,
        });
    }
    const parsed = schema.safeParse(value, (0,_domain_artifacts_for_few_js__WEBPACK_IMPORTED_MODULE_0__/* .forText */ .zA)(text));
    if (parsed.success)
        return parsed.data;
    const { why, place } = (0,_domain_suite_issues_why_unfit_js__WEBPACK_IMPORTED_MODULE_1__/* .whyUnfit */ .V)(value, schema, { path });
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`this artifact is not of the expected shape: ${why}`, {
        place,
        hint: 'was it made by another version of Lanegate?',
    });
}
/** Reads one artifact that must be there; without it nothing can be said, so its absence is a `UserError`. */
async function mustReadArtifact(files, path, schema) {
    const artifact = await readArtifact(files, path, schema);
    if (artifact !== undefined)
        return artifact;
    throw missingArtifact(path);
}
/** What is said of an artifact that must be there and is not. */
const missingArtifact = (path) => new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('this artifact is missing', {
    place: { path },
    hint: 'run the step that makes it into this folder first: detect, then evaluate, then gate',
});
/** Writes an artifact, readable by people and ending in a newline. */
const writeArtifact = (files, path, value) => files.write(path, `${JSON.stringify(value, null, 2)}\n`);


/***/ })

};
;
})
