export const id = 6816;
export const ids = [6816];
export const modules = {

/***/ 36816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scoreHistory: () => (/* binding */ scoreHistory)
/* harmony export */ });
/* harmony import */ var _steps_declared_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15017);
/* harmony import */ var _steps_read_sides_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27924);
/* harmony import */ var _steps_score_commits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54093);
/* harmony import */ var _steps_settle_commits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15638);




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


/***/ }),

/***/ 15017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withPrompts),
/* harmony export */   O: () => (/* binding */ declaredBy)
/* harmony export */ });
/* harmony import */ var _domain_artifacts_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54857);
/* harmony import */ var _domain_graders_program_grader_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77842);
/* harmony import */ var _domain_inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43752);
/* harmony import */ var _domain_suite_import_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33097);
/* harmony import */ var _domain_suite_target_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77063);





/**
 * What some commits declare, taken together. What policy declares counts on both sides, so that head cannot rename its
 * yardstick into code.
 */
function declaredBy(...sides) {
    const all = sides.map(({ settings }) => settings);
    const recordings = all.flatMap(({ providers }) => Object.values(providers).flatMap((provider) => (0,_domain_inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .recordingPathOf */ ._r)(provider) ?? []));
    const imported = sides.flatMap((side) => side.imported ?? []);
    const importedPrompts = imported.flatMap(({ prompts }) => prompts.map(({ path }) => path.split('#')[0] ?? path));
    const asksModels = new Set(importedPrompts);
    return {
        imports: new Set(imported.map(({ path }) => path)),
        datasets: new Set([
            ...all.flatMap(({ suites }) => suites.map(({ dataset }) => dataset)),
            ...imported.flatMap(({ files }) => files.filter((path) => !asksModels.has(path))),
        ]),
        recordings: new Set(recordings),
        graders: new Set(all.flatMap(({ suites }) => suites.flatMap(({ graders }) => (0,_domain_graders_program_grader_files_js__WEBPACK_IMPORTED_MODULE_1__/* .graderFiles */ .L)(graders)))),
        prompts: new Set([
            ...all.flatMap(({ prompts, suites }) => [
                ...Object.values(prompts),
                ...suites.flatMap(({ target }) => (0,_domain_suite_target_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .promptOf */ .Gh)(target) ?? []),
            ]),
            ...importedPrompts,
            ...sides.flatMap(importedPromptFiles),
            ...sides.flatMap(includedPaths),
        ]),
    };
}
/** Prompt files that lanegate.yml imports, whatever their folder and name would make of them. */
function importedPromptFiles({ prompts, settings }) {
    const globs = (0,_domain_suite_import_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .importGlobs */ .Vf)(settings);
    return [...prompts.keys()].filter((path) => (0,_domain_artifacts_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlobs */ .nJ)(path, globs));
}
/** What prompts include is a part of them, wherever it lies. */
const includedPaths = ({ prompts }) => [...prompts.values()].flatMap(({ inclusion }) => inclusion.files.map(({ path }) => path));
/** The same, with more paths that are prompts or parts of one. */
const withPrompts = (declared, more) => more.length === 0 ? declared : { ...declared, prompts: new Set([...declared.prompts, ...more]) };


/***/ }),

/***/ 54093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ scoreCommits),
/* harmony export */   f: () => (/* binding */ changesOf)
/* harmony export */ });
/* harmony import */ var _domain_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93255);
/* harmony import */ var _find_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42552);
/* harmony import */ var _read_contents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69493);



/** As many commits are read at once as stay below these, and one at least. */
const batch = { commits: 64, files: 1000, bytes: 64_000_000 };
/** Scores commits one by one in their order; their contents are read a batch at a time, so that memory is bounded. */
async function* scoreCommits({ git, syntax }, commits, declared) {
    for await (const some of inBatches(commits)) {
        const contents = await (0,_read_contents_js__WEBPACK_IMPORTED_MODULE_2__/* .readContents */ .r0)(git, some.flatMap(changesOf), batch.bytes);
        for (const commit of some) {
            const changes = await (0,_find_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .findChanges */ .p)(syntax, changesOf(commit), contents, declared);
            yield { commit, changes, lanes: (0,_domain_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .al)(changes.map(({ lane }) => lane)) };
        }
    }
}
async function* inBatches(commits) {
    let some = [];
    let files = 0;
    for await (const commit of commits) {
        const more = changesOf(commit).length;
        if (some.length > 0 && (some.length === batch.commits || files + more > batch.files)) {
            yield some;
            some = [];
            files = 0;
        }
        some.push(commit);
        files += more;
    }
    if (some.length > 0)
        yield some;
}
/** What a commit changed; nothing is known of one that is cut off. */
const changesOf = ({ changes }) => (changes === 'cut-off' ? [] : changes);


/***/ }),

/***/ 15638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ settleCommits),
/* harmony export */   i: () => (/* binding */ mustResolve)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);

/** Finds the commits that a request names and their merge base. Throws `UserError` where there is none. */
async function settleCommits(git, { policy: wanted, head: change }) {
    const worktree = change === 'worktree';
    const [policy, headCommit] = await Promise.all([
        settlePolicy(git, wanted),
        mustResolve(git, worktree ? 'HEAD' : change.revision),
    ]);
    const base = await settleBase(git, policy, headCommit, typeof wanted !== 'string');
    const head = worktree ? await git.snapshotWorktree() : headCommit;
    return { policy: policy.commit, base: base.commit, head, headCommit, worktree, notes: base.notes };
}
async function settlePolicy(git, wanted) {
    if (typeof wanted === 'string')
        return { commit: await mustResolve(git, wanted), notes: [] };
    const { before, defaultBranch } = wanted;
    const commit = before === undefined ? undefined : await git.resolve(before);
    if (commit !== undefined)
        return { commit, notes: [] };
    const gone = before === undefined ? [] : [`${before.slice(0, 12)}, which this push came over, is nowhere to be had`];
    const branch = defaultBranch === undefined ? undefined : await git.resolve(`origin/${defaultBranch}`);
    if (branch !== undefined)
        return { commit: branch, notes: [...gone, `compared with ${defaultBranch}`] };
    return {
        commit: await git.emptyTree(),
        notes: [...gone, 'there is nothing to compare with, so everything is added'],
    };
}
/** The commit that a revision names. Throws `UserError` where there is none. */
async function mustResolve(git, revision) {
    const tree = await git.resolve(revision);
    if (tree !== undefined)
        return tree;
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`there is no commit \`${revision}\` in this repository`, {
        hint: 'name a branch, a tag or a commit that exists here or at `origin`',
    });
}
/** The merge base; a push over a history of its own is compared with what it replaced. */
async function settleBase(git, policy, head, isPush) {
    if (policy.commit === (await git.emptyTree()))
        return policy;
    const base = await git.mergeBase(policy.commit, head);
    if (base !== undefined)
        return { ...policy, commit: base };
    const why = `${policy.commit.slice(0, 12)} and ${head.slice(0, 12)} have no common history`;
    if (isPush)
        return { ...policy, notes: [...policy.notes, `${why}; compared as they are`] };
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(why, { hint: 'compare with a commit of the same repository' });
}


/***/ })

};
