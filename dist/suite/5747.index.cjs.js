(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 5747;
exports.ids = [5747];
exports.modules = {

/***/ 81079:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   releaseAction: () => (/* binding */ releaseAction)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _domain_override_dispatch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60240);
/* harmony import */ var _domain_release_released_lane_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31425);
/* harmony import */ var _domain_remote_branch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16994);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30331);
/* harmony import */ var _stages_release_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31320);
/* harmony import */ var _define_action_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74870);
/* harmony import */ var _run_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4361);








/** Releases one lane of the commit that the workflow runs for, on the evidence in the run folder. */
const releaseAction = (0,_define_action_js__WEBPACK_IMPORTED_MODULE_6__/* .defineAction */ .Q)({
    name: 'lanegate/release',
    inputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ lane: _domain_release_released_lane_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleasedLane */ .k, folder: _run_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .FolderInput */ .px, ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .AccessInputs */ .UQ }),
    outputs: ['release', 'digest', 'bundle', 'place', 'new'],
    run: async (ports, { lane, folder }) => {
        const dispatch = await ports.dispatches.dispatch();
        const { commit, actor, runUrl } = dispatch;
        const own = (0,_domain_override_dispatch_js__WEBPACK_IMPORTED_MODULE_1__/* .ownBranchOf */ .q)(dispatch);
        if (own.kind === 'refused')
            throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`this run may not release anything: ${own.reason}`);
        // An earlier run has the policy of its day, so that of today is read.
        const policy = (0,_domain_remote_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .remoteBranch */ .B)(own.branch);
        const releases = ports.openReleases(await (0,_stages_release_js__WEBPACK_IMPORTED_MODULE_5__.readReleaseSettings)(ports.git, policy));
        const { release: made, isNew } = await (0,_stages_release_js__WEBPACK_IMPORTED_MODULE_5__.release)({ ...ports, releases, people: { authorOf: async () => undefined } }, { lane, revision: commit, policy, folder, run: runUrl, by: actor, merged: await mergedAs(ports, commit) });
        const { id, digest, bundle } = made;
        ports.log.info(`${lane} of ${commit.slice(0, 12)} is ${isNew ? 'released' : 'released already'}: ${id}`);
        return {
            outputs: { release: id, digest, bundle: bundle?.digest ?? '', place: bundle?.place ?? '', new: String(isNew) },
        };
    },
});
/** Without it nothing is let through that does not pass by itself. */
async function mergedAs({ mergedChanges, log }, commit) {
    try {
        return await mergedChanges.mergedAs(commit);
    }
    catch (error) {
        const why = (0,_domain_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .describeError */ .Uc)(error);
        log.warn(`overrides of the pull request that was merged do not count: ${why}`);
        return undefined;
    }
}


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

/***/ 61661:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ productVersion)
/* harmony export */ });
/** The version of the product, equal to that of package.json. */
const productVersion = '0.1.0';


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

/***/ 64565:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shortId)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29907);

/** A release id or a digest as people read it: 12 hex digits. */
const shortId = (digest) => (0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(digest).slice(0, 12);


/***/ })

};
;
})
