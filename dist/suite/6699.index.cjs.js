(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 6699;
exports.ids = [6699,3421];
exports.modules = {

/***/ 53421:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ dayMs)
/* harmony export */ });
/** A day in milliseconds, as times are reckoned in UTC. */
const dayMs = 86_400_000;


/***/ }),

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


/***/ })

};
;
})
