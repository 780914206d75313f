export const id = 9545;
export const ids = [9545];
export const modules = {

/***/ 82755:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ graderFiles)
/* harmony export */ });
/* harmony import */ var _with_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93401);

/** The files of the repository that graders and those of their sets are written in, each once. */
const graderFiles = (graders) => [
    ...new Set((0,_with_members_js__WEBPACK_IMPORTED_MODULE_0__/* .withMembers */ .gn)(graders).flatMap(({ file }) => file === undefined ? [] : [file.replace(/(\.\w+):[A-Za-z_$][\w$]*$/, '$1')])),
];


/***/ }),

/***/ 93401:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ comparesArms),
/* harmony export */   gn: () => (/* binding */ withMembers),
/* harmony export */   mE: () => (/* binding */ asksModel)
/* harmony export */ });
/* harmony import */ var _grader_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79653);

/** Graders, and those of their sets at any depth. */
const withMembers = (graders) => graders.flatMap((spec) => [spec, ...withMembers(spec.graders ?? [])]);
/** True of a grader that asks a model, itself or by a grader of its set. */
const asksModel = (spec) => withMembers([spec]).some(_grader_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .isJudge */ .kJ);
/** True of a grader that prefers one arm's answer to the other's, itself or by a grader of its set. */
const comparesArms = (spec) => withMembers([spec]).some(_grader_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .isPairwise */ .HV);


/***/ }),

/***/ 31959:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scoreHistory: () => (/* binding */ scoreHistory)
/* harmony export */ });
/* harmony import */ var _steps_declared_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70244);
/* harmony import */ var _steps_read_sides_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97764);
/* harmony import */ var _steps_score_commits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58706);
/* harmony import */ var _steps_settle_commits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5551);




/**
 * Scores the last commits up to head, each against its first parent, as head's lanegate.yml declares things today.
 * Answers the commit that head is, and what could not be scored.
 */
async function scoreHistory({ git, syntax, progress }, request) {
    const head = await (0,_steps_settle_commits_js__WEBPACK_IMPORTED_MODULE_3__/* .mustResolve */ .i)(git, request.head);
    const sides = await (0,_steps_read_sides_js__WEBPACK_IMPORTED_MODULE_1__/* .readSides */ .hn)(git, { policy: head, base: head, head });
    const paths = (0,_steps_declared_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .declaredBy */ .O)(sides.head);
    const declared = { base: paths, head: paths, lanes: sides.head.settings.lanes };
    const commits = git.history(head, { count: request.count });
    const cutOff = [];
    let done = 0;
    for await (const scored of (0,_steps_score_commits_js__WEBPACK_IMPORTED_MODULE_2__/* .scoreCommits */ .V)({ git, syntax }, until(request.signal, commits), declared)) {
        if (scored.commit.changes === 'cut-off')
            cutOff.push(scored.commit.commit);
        else
            request.onCommit(toPastCommit(scored));
        done += 1;
        progress.show({ label: 'commits', done, total: Math.max(done, request.count), costUsd: 0, incidents: 0 });
    }
    progress.finish();
    return { head, notes: cutOff.map(cutOffNote) };
}
async function* until(signal, commits) {
    for await (const commit of commits) {
        signal?.throwIfAborted();
        yield commit;
    }
}
const toPastCommit = ({ commit, changes, lanes }) => ({
    sha: commit.commit,
    date: commit.date,
    subject: commit.subject,
    lanes: [...lanes],
    changes: changes.map(({ base_text: _, head_text: __, ...told }) => told),
});
const cutOffNote = (commit) => `${commit.slice(0, 12)} is not scored: what is before it is not in this clone; \`git fetch --unshallow\` brings it`;


/***/ })

};
