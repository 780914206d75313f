(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 1479;
exports.ids = [1479];
exports.modules = {

/***/ 72620:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rollbackAction: () => (/* binding */ rollbackAction)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _domain_deploy_deployment_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66220);
/* harmony import */ var _stages_record_deployment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61143);
/* harmony import */ var _stages_rollback_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82129);
/* harmony import */ var _define_action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74870);
/* harmony import */ var _deploy_ports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81810);






/** Brings an earlier release of one lane back. */
const rollbackAction = (0,_define_action_js__WEBPACK_IMPORTED_MODULE_4__/* .defineAction */ .Q)({
    name: 'lanegate/rollback',
    inputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ..._deploy_ports_js__WEBPACK_IMPORTED_MODULE_5__/* .PlaceInputs */ .TT, to: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() }),
    outputs: ['outcome', 'release', 'previous', 'served'],
    run: async (ports, { lane, environment, to, reason }) => {
        const { moving, settings, by, runUrl } = await (0,_deploy_ports_js__WEBPACK_IMPORTED_MODULE_5__/* .openMove */ .o3)(ports);
        const place = { environment, lane };
        const why = reason ?? `rolled back by ${runUrl}`;
        const report = await (0,_stages_rollback_js__WEBPACK_IMPORTED_MODULE_3__.rollback)(moving, { place, to, by, settings, reason: why });
        await (0,_stages_record_deployment_js__WEBPACK_IMPORTED_MODULE_2__/* .recordDeployment */ .d)(ports, (0,_domain_deploy_deployment_record_js__WEBPACK_IMPORTED_MODULE_1__/* .newsOfMove */ .mf)(report), runUrl);
        return (0,_deploy_ports_js__WEBPACK_IMPORTED_MODULE_5__/* .moveResult */ .BY)(ports, report);
    },
});


/***/ }),

/***/ 66220:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ recordStep),
/* harmony export */   Qp: () => (/* binding */ newsOfRollout),
/* harmony export */   YM: () => (/* binding */ recordedEnvironment),
/* harmony export */   mf: () => (/* binding */ newsOfMove)
/* harmony export */ });
/* harmony import */ var _release_short_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64565);
/* harmony import */ var _report_override_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87551);
/* harmony import */ var _deploy_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39142);



/** Where a lane of an environment has its deployments: each lane runs on its own, and so has a page of its own. */
const recordedEnvironment = ({ environment, lane }) => `${environment}-${lane}`;
/**
 * Reads known deployments of a place, the newest first: what is recorded is not recorded again, one of the same release
 * goes on, and what runs instead ends the search.
 */
function recordStep({ release, state }, wanted) {
    if (release !== wanted.release)
        return state === 'success' ? 'make-another' : 'look-further';
    if (state === wanted.state)
        return 'recorded';
    return state === 'inactive' ? 'make-another' : 'go-on-with-it';
}
/** What there is to record of a promotion or a rollback; nothing where it was refused. */
function newsOfMove(report) {
    const { action, outcome, environment, lane, release } = report;
    if (outcome === 'refused')
        return undefined;
    const task = action === 'rollback' ? 'rollback' : 'deploy';
    const state = outcome === 'failed' ? 'failure' : 'success';
    return { place: { environment, lane }, release, task, state, description: (0,_report_override_status_js__WEBPACK_IMPORTED_MODULE_1__/* .statusDescription */ .$U)((0,_deploy_text_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeOf */ .s)(report)) };
}
/** What there is to record of a model whose rollout was moved: that which runs by the ledger, if any does. */
function newsOfRollout({ environment, runs, outcome }, whyNotServed) {
    if (runs === undefined)
        return undefined;
    const said = whyNotServed ?? `${environment} runs model ${(0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(runs)}`;
    return {
        place: { environment, lane: 'model' },
        release: runs,
        task: outcome === 'rolled-back' ? 'rollback' : 'deploy',
        state: whyNotServed === undefined ? 'success' : 'failure',
        description: (0,_report_override_status_js__WEBPACK_IMPORTED_MODULE_1__/* .statusDescription */ .$U)(said),
    };
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

/***/ 87551:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ statusDescription),
/* harmony export */   d7: () => (/* binding */ overrideStatus),
/* harmony export */   s: () => (/* binding */ statusContext)
/* harmony export */ });
/* harmony import */ var _text_cut_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54570);
/* harmony import */ var _text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88620);


/** The commit status that says whether a change may be merged. */
const statusContext = 'lanegate';
/** Of a description, by GitHub. */
const longestDescription = 140;
/**
 * A text as the description of a commit status: one line that GitHub takes, with nothing invisible and no key in it.
 */
function statusDescription(text) {
    const line = (0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q6)(text).replace(/\s+/gu, ' ').trim();
    if (line.length <= longestDescription)
        return line;
    return `${(0,_text_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)(line, longestDescription - 1).text}\u2026`;
}
/** An override as the description of a commit status. */
const overrideStatus = ({ by, reason }) => statusDescription(`overridden by @${by}: ${reason}`);


/***/ }),

/***/ 61143:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ recordDeployment)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);
/* harmony import */ var _steps_read_find_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94130);


/**
 * Shows people what became of a release. Nothing that goes wrong here undoes what was deployed: it is told, and no
 * more.
 */
async function recordDeployment(ports, news, logUrl) {
    if (news === undefined)
        return;
    try {
        const release = await (0,_steps_read_find_release_js__WEBPACK_IMPORTED_MODULE_1__/* .findRelease */ .dv)(ports, news.place.lane, news.release);
        await ports.deployments.record({ ...news, release, logUrl });
    }
    catch (error) {
        ports.log.warn(`the deployment is not shown on GitHub: ${(0,_domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
    }
}


/***/ })

};
;
})
