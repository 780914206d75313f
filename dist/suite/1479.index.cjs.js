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
        return (0,_deploy_ports_js__WEBPACK_IMPORTED_MODULE_5__/* .moveResult */ .BY)(report);
    },
});


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


/***/ })

};
;
})
