export const id = 9158;
export const ids = [9158];
export const modules = {

/***/ 69158:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   holdCommand: () => (/* binding */ holdCommand),
/* harmony export */   resumeCommand: () => (/* binding */ resumeCommand)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _domain_release_short_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64565);
/* harmony import */ var _domain_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62498);
/* harmony import */ var _cli_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6747);
/* harmony import */ var _deploy_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58582);
/* harmony import */ var _must_know_who_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33077);






/** `lanegate hold`: keep a lane of an environment, or one release of it, from being deployed. */
const holdCommand = (context) => withHoldOptions(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('hold').description('keep a lane, or one release of it, from being deployed until it is resumed')).action((options) => change(context, options, async (ports, request) => (await Promise.all(/* import() */[__webpack_require__.e(5307), __webpack_require__.e(7712), __webpack_require__.e(2835), __webpack_require__.e(8648)]).then(__webpack_require__.bind(__webpack_require__, 66427))).hold(ports, request)));
/** `lanegate resume`: lift what was held. */
const resumeCommand = (context) => withHoldOptions(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('resume').description('lift the hold of one release, or every hold of a lane in an environment')).action((options) => change(context, options, async (ports, request) => (await Promise.all(/* import() */[__webpack_require__.e(5307), __webpack_require__.e(7712), __webpack_require__.e(2835), __webpack_require__.e(8648)]).then(__webpack_require__.bind(__webpack_require__, 66427))).resume(ports, request)));
const withHoldOptions = (command) => (0,_deploy_context_js__WEBPACK_IMPORTED_MODULE_2__/* .withPlaceOptions */ .ON)(command)
    .option('--release <id>', 'the only release that is meant, or the first digits of its id')
    .requiredOption('--reason <text>', 'why; it is shown for good');
async function change(context, { lane, environment, release, reason, push, json }, work) {
    const { world } = context;
    const by = await (0,_must_know_who_js__WEBPACK_IMPORTED_MODULE_3__/* .mustKnowWho */ .r)(world);
    const ledger = world.openLedger(world.terminal.folder);
    const held = await work({ ledger, clock: world.clock }, { place: { environment, lane }, release, by, reason });
    if (push)
        await ledger.push();
    if (json)
        (0,_cli_context_js__WEBPACK_IMPORTED_MODULE_4__/* .printJson */ .Q)(context, { version: 1, ...held });
    else
        world.terminal.print(`${describe(held).map(_domain_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalLine */ .tL).join('\n')}\n`);
}
function describe({ changed, state }) {
    const place = `${state.lane} in ${state.environment}`;
    const held = state.holds.map(holdLine);
    if (held.length === 0)
        return [`nothing of ${place} is held`];
    return [`${changed ? '' : 'nothing changed; '}held of ${place}:`, ...held.map((line) => `  ${line}`)];
}
const holdLine = ({ digest, by, at, reason }) => `${digest === undefined ? 'everything' : (0,_domain_release_short_id_js__WEBPACK_IMPORTED_MODULE_1__/* .shortId */ .m)(digest)} since ${at} by ${by}: ${reason}`;


/***/ }),

/***/ 33077:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ mustKnowWho)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);

/** Who works here, as git knows them. Throws a `UserError` where it does not. */
async function mustKnowWho({ openPeople, terminal }) {
    const by = await openPeople(terminal.folder).me();
    if (by !== undefined)
        return by;
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('git does not know who you are', {
        hint: 'git config user.name "\u2026" and git config user.email "\u2026"',
    });
}


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
