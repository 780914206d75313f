(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 5332;
exports.ids = [5332];
exports.modules = {

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

/***/ 53421:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ dayMs)
/* harmony export */ });
/** A day in milliseconds, as times are reckoned in UTC. */
const dayMs = 86_400_000;


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
;
})
