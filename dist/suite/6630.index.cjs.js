(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 6630;
exports.ids = [6630];
exports.modules = {

/***/ 78220:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jw: () => (/* binding */ measuredNoise),
/* harmony export */   cx: () => (/* binding */ assumedDiscordance),
/* harmony export */   n$: () => (/* binding */ assumedNoise)
/* harmony export */ });
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35835);
/* harmony import */ var _statistics_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59782);
/* harmony import */ var _statistics_standard_deviation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87076);
/* harmony import */ var _suite_gate_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10387);




/**
 * The share of single right-or-wrong answers to unchanged questions that differ from one time to the next: that of a
 * dataset whose cases pass by chances from Beta(0.8, 0.2), as answers drawn at a temperature do.
 */
const assumedDiscordance = 0.16;
/** Repeats average their noise out; whether a judge or a cluster is steadier than single answers is not assumed. */
const assumedNoise = (repeats, binary) => ({
    standardDeviation: Math.sqrt(assumedDiscordance / repeats),
    binary: binary && repeats === 1,
});
/** Fewer units say too little of how much they vary. */
const fewestUnits = 10;
/**
 * The noise of the noisiest metric that decides, by an earlier run: what repeats of the same arm vary by, for so many
 * repeats; else, of single answers to two arms, what these differed by, a change's own effect included. `undefined`
 * where it cannot be told.
 */
function measuredNoise(run, head, repeats) {
    const metrics = Object.keys(run.gate.metrics).filter((name) => (0,_suite_gate_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .decides */ .yN)(run.gate.metrics[name]));
    let noisiest;
    for (const metric of metrics) {
        const units = unitsOf(run, metric);
        const deviation = deviationOf(units, run, repeats);
        if (deviation === undefined)
            return undefined;
        if (noisiest !== undefined && deviation <= noisiest.standardDeviation)
            continue;
        const binary = repeats === 1 && units.every(({ isSingle, scores }) => isSingle && scores.every(isBinary));
        noisiest = { standardDeviation: deviation, binary, measured: { head, metric } };
    }
    return noisiest;
}
function unitsOf(run, metric) {
    const units = new Map();
    for (const each of run.cases) {
        const arms = armsOf(each, metric);
        if (arms.every((scores) => scores.length === 0))
            continue;
        const key = each.cluster === undefined ? `case ${each.id}` : `cluster ${each.cluster}`;
        const unit = units.get(key) ?? { cases: 0, variance: 0, repeated: 0, difference: 0, isSingle: true, scores: [] };
        units.set(key, unit);
        addCase(unit, arms);
        unit.isSingle &&= each.cluster === undefined;
    }
    return [...units.values()];
}
const armsOf = ({ base, head }, metric) => [base, head].flatMap((scores) => (scores === undefined ? [] : [(0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(scores, metric) ?? []]));
function addCase(unit, arms) {
    const repeated = arms.filter(({ length }) => length > 1);
    const [one = [], other] = arms;
    unit.cases += 1;
    if (repeated.length > 0) {
        unit.repeated += 1;
        unit.variance += repeated.reduce((sum, scores) => sum + (0,_statistics_standard_deviation_js__WEBPACK_IMPORTED_MODULE_2__/* .standardDeviation */ .F)(scores) ** 2, 0) / repeated.length;
    }
    if (other !== undefined)
        unit.difference += (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(other) - (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(one);
    unit.scores.push(...arms.flat());
}
function deviationOf(units, run, repeats) {
    if (units.length < fewestUnits)
        return undefined;
    if (units.every(({ repeated, cases }) => repeated === cases)) {
        const variances = units.map(({ variance, cases }) => (2 * variance) / (repeats * cases * cases));
        return Math.sqrt((0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(variances));
    }
    if (run.comparison !== 'arms' || run.repeats !== repeats)
        return undefined;
    const differences = units.map(({ difference, cases }) => difference / cases).filter((value) => !Number.isNaN(value));
    return differences.length < fewestUnits ? undefined : (0,_statistics_standard_deviation_js__WEBPACK_IMPORTED_MODULE_2__/* .standardDeviation */ .F)(differences);
}
const isBinary = (score) => score === 0 || score === 1;


/***/ }),

/***/ 61661:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ productVersion)
/* harmony export */ });
/** The version of the product, equal to that of package.json. */
const productVersion = '0.1.0';


/***/ }),

/***/ 60857:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plan: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var _domain_planning_plan_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(913);
/* harmony import */ var _steps_plan_plan_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3283);


/** What the evaluation of a change would ask, could show and would cost; nobody is asked and nothing is written. */
async function plan(ports, changeSet, request) {
    const { run } = await (0,_steps_plan_plan_run_js__WEBPACK_IMPORTED_MODULE_1__/* .planRun */ .n)(ports, changeSet, { ...request, isDry: true });
    return (0,_domain_planning_plan_report_js__WEBPACK_IMPORTED_MODULE_0__/* .reportPlan */ ._S)(run);
}


/***/ })

};
;
})
