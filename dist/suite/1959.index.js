export const id = 1959;
export const ids = [1959];
export const modules = {

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
